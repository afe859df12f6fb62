/** Names of the case found in headlines: which of them, where, and what is only a word that looks alike. */
import { describe, expect, test } from 'vitest';
import type { CourtCase } from '../../../src/case/court-case.ts';
import { caseVocabulary, findMentions, type Vocabulary } from '../../../src/news/names/vocabulary.ts';
import { foldText } from '../../../src/news/text/fold-text.ts';
import { secCase, shippedCase } from '../../support/seeds.ts';
import { countMisses } from './known-misses.ts';

const { vocabulary } = shippedCase;

const STILL_WRONG = 6;

/** `party id: words found`, with a mark behind names that only count where the text is already about the case. */
function names(text: string, among: Vocabulary = vocabulary): string[] {
  return findMentions(foldText(text), among).map(
    (mention) => `${mention.partyId}: ${mention.text}${mention.strong ? '' : ' (weak)'}`,
  );
}

describe('the longest name wins', () => {
  test.each([
    ['Binance.US halts deposits', ['bam-trading: Binance.US']],
    ['Binance US halts deposits', ['bam-trading: Binance US']],
    ['Binance U.S. halts deposits', ['bam-trading: Binance U.S.']],
    ['BinanceUS halts deposits', ['bam-trading: BinanceUS']],
    ['Binance-US halts deposits', ['bam-trading: Binance-US']],
    ['Binance Holdings Limited answers', ['binance: Binance Holdings Limited']],
    ['BAM Management owns BAM Trading', ['bam-management: BAM Management', 'bam-trading: BAM Trading']],
    ['Magistrate Judge Faruqui asks', ['faruqui: Magistrate Judge Faruqui']],
    ['US Department of Justice acts', ['doj: US Department of Justice']],
    ['U.S. SEC acts', ['sec: U.S. SEC']],
    ['Changpeng "CZ" Zhao arrives', ['zhao: Changpeng "CZ" Zhao']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('an acronym is a name only in capitals', () => {
  test.each([
    ['Wait a sec, says Binance', ['binance: Binance']],
    ['Sec for a fund manager', []],
    ['Sec Sues Binance Over Tokens', ['sec: Sec', 'binance: Binance']],
    ['THE SECOND SECTOR OF SECURITIES', []],
    ['SEC SUES BINANCE', ['sec: SEC', 'binance: BINANCE']],
    ['CZ is back', ['zhao: CZ']],
    ['Bam! goes the market', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test('unless the whole text is in lower case', () => {
    expect(names('sec sues binance and cz')).toEqual(['sec: sec', 'binance: binance', 'zhao: cz']);
    expect(names('doj and cftc act')).toEqual(['doj: doj', 'cftc: cftc']);
  });
});

describe('other spellings', () => {
  test.each([
    ['possessive', "SEC's case and Zhao's plea", ['sec: SEC', 'zhao: Zhao']],
    ['curly possessive', 'SEC’s case and Zhao’s plea', ['sec: SEC', 'zhao: Zhao']],
    ['curly quotes', 'Changpeng “CZ” Zhao', ['zhao: Changpeng "CZ" Zhao']],
    ['full-width letters', 'ＳＥＣ ｖ. Ｂｉｎａｎｃｅ', ['sec: SEC', 'binance: Binance']],
    ['accents', 'Bínance', ['binance: Binance']],
    ['a no-break space', 'Binance\u00a0US', ['bam-trading: Binance US']],
    [
      'other capitals',
      'BINANCE.us and securities AND exchange commission',
      ['bam-trading: BINANCE.us', 'sec: securities AND exchange commission'],
    ],
    ['a hyphen behind', 'Zhao-led exchange', ['zhao: Zhao']],
    ['a slash between', 'Binance/SEC', ['binance: Binance', 'sec: SEC']],
    ['a hashtag', '#Binance', ['binance: Binance']],
    ['a misspelt company', 'Binanse and Binnance', ['binance: Binanse', 'binance: Binnance']],
    ['a misspelt founder', 'Changpong Zhao', ['zhao: Changpong Zhao']],
    ['a misspelt judge', 'Judge Farooqui', ['faruqui: Farooqui']],
  ])('%s: %s', (_what, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test.each(['Binancecoin rises', 'The Zhaos', 'consecutive', 'Szechuan', 'BNBs', 'Do-nothing'])(
    'no name in %s',
    (text) => {
      expect(names(text)).toEqual([]);
    },
  );

  test('a weak name is marked as such', () => {
    expect(names('the agency and Lee')).toEqual(['sec: the agency (weak)', 'jasmine-lee: Lee (weak)']);
  });
});

describe('names in scripts without spaces', () => {
  const [binance, ...rest] = secCase.parties.filter((party) => party.id === 'binance' || party.id === 'zhao');
  const aliases: Readonly<Record<string, readonly string[]>> = { binance: ['币安'], zhao: ['赵长鹏', '자오창펑'] };
  const eastern: CourtCase = {
    ...secCase,
    parties: [...(binance ? [binance] : []), ...rest].map((party) => ({
      ...party,
      aliases: [...party.aliases, ...(aliases[party.id] ?? [])],
    })),
  };
  const withEastern = caseVocabulary(eastern);

  test.each<[text: string, partyIds: string[]]>([
    ['SEC起诉Binance', ['sec', 'binance']],
    ['币安Binance被起诉', ['binance', 'binance']],
    ['创始人CZ认罪', ['zhao']],
    ['币安创始人赵长鹏', ['binance', 'zhao']],
    ['美国证券交易委员会', ['sec']],
  ])('of the shipped case: %s', (text, expected) => {
    expect(findMentions(foldText(text), vocabulary).map((mention) => mention.partyId)).toEqual(expected);
  });

  test('are found inside running text', () => {
    expect(names('美国监管机构起诉币安及其创始人赵长鹏', withEastern)).toEqual(['binance: 币安', 'zhao: 赵长鹏']);
    expect(names('자오창펑은 유죄', withEastern)).toHaveLength(1);
  });
});

describe('mentions', () => {
  const text = foldText('“Binance” and the SEC’s  lawyers met CZ');
  const found = findMentions(text, vocabulary);

  test('point at their words in the folded text', () => {
    expect(found.map((mention) => text.slice(mention.start, mention.end))).toEqual(
      found.map((mention) => mention.text),
    );
    expect(found.map((mention) => mention.text)).toEqual(['Binance', 'SEC', 'CZ']);
  });

  test('stand in order and do not overlap', () => {
    expect(found.every((mention, index) => mention.start >= (found[index - 1]?.end ?? 0))).toBe(true);
  });

  test('carry the role of the named one', () => {
    const roles = findMentions('SEC Binance Judge Jackson Shroder Trump', vocabulary).map((mention) => mention.role);
    expect(roles).toEqual(['agency', 'party', 'court', 'affiliate', 'other']);
    expect(found.map((mention) => mention.isPerson)).toEqual([false, false, true]);
  });
});

describe('the terms of the names', () => {
  test('are the words of parties, agencies, courts and affiliates, as similarity counts them', () => {
    const has = ['sec', 'binanc', 'cz', 'zhao', 'jackson', 'cftc'];
    expect(has.filter((term) => !vocabulary.nameTerms.has(term))).toEqual([]);
  });

  test('are not the words of bystanders, of weak names, or of the news', () => {
    const hasNot = ['trump', 'agenc', 'lawsuit', 'pardon', 'hear'];
    expect(hasNot.filter((term) => vocabulary.nameTerms.has(term))).toEqual([]);
  });

  test('of a case without parties are none', () => {
    expect(caseVocabulary({ ...secCase, parties: [] }).nameTerms.size).toBe(0);
  });
});

test('a case without docket numbers or look-alikes can be read too', () => {
  const proceedings = secCase.proceedings.map((proceeding) => ({
    ...proceeding,
    docketNumber: null,
    docketAliases: [],
  }));
  const bare = caseVocabulary({ ...secCase, proceedings, lookAlikes: [] });
  expect(bare.docketPattern).toBeNull();
  expect(names('SEC sues Binance', bare)).toEqual(['sec: SEC', 'binance: Binance']);
  expect(names('SEC sues Binance', caseVocabulary({ ...secCase, parties: [] }))).toEqual([]);
});

const missed: readonly (readonly [text: string, partyIds: readonly string[]])[] = [
  ['バイナンスが提訴された', ['binance']],
  ['S.E.C. chair speaks', ['sec']],
  ['DoJ officials speak', ['doj']],
  ['Justice Dept. lawyers speak', ['doj']],
  ['Securities and Alternate Fee speaks', ['sec']],
  ['The Securities & Exchange Commission speaks', ['sec']],
];

test('names that are still missed become no more', () => {
  const wrong = countMisses({
    what: 'names',
    cases: missed,
    stillWrong: STILL_WRONG,
    nameOf: ([text]) => text,
    isRight: ([text, expected]) => {
      const found = findMentions(foldText(text), vocabulary).map((mention) => mention.partyId);
      return expected.every((id) => found.includes(id));
    },
  });
  expect(wrong).toBeLessThanOrEqual(STILL_WRONG);
});
