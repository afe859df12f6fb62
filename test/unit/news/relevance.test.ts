/** Whether an entry is about the case: what speaks for it, what against it, and that every point can be seen in the text. */
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../src/news/evidence.ts';
import { markText } from '../../../src/news/marked-text.ts';
import { caseVocabulary, type Vocabulary } from '../../../src/news/names/vocabulary.ts';
import { judgeRelevance, RELEVANT_FROM, type RelevanceVerdict } from '../../../src/news/relevance/judge-relevance.ts';
import { START } from '../../../src/news/relevance/weights.ts';
import { foldText } from '../../../src/news/text/fold-text.ts';
import { shippedCase } from '../../support/seeds.ts';
import { countMisses } from './known-misses.ts';
import { madeUpCase } from './made-up-case.ts';

const STILL_WRONG = 5;

function judge(title: string, summary = '', vocabulary: Vocabulary = shippedCase.vocabulary): RelevanceVerdict {
  return judgeRelevance(markText(title, vocabulary), markText(summary, vocabulary), vocabulary);
}

const isRelevant = (title: string, summary = ''): boolean => judge(title, summary).relevance >= RELEVANT_FROM;
const reasons = (evidence: readonly Evidence[]): string[] => evidence.map(({ says, quote }) => `${says}: ${quote}`);

describe('about the case', () => {
  test.each([
    'SEC sues Binance',
    'sec sues binance and cz',
    'SEC SUES BINANCE',
    'Judge Jackson rules in Binance case',
    'Binance pleads guilty',
    'Zhao sentenced to four months in prison',
    'Trump pardons CZ',
    'CFTC settles with Binance',
    'FinCEN fines Binance',
    'Binance.US hit by SEC lawsuit',
    'Justice Department names monitor for Binance',
    'Binance ＳＥＣ ｌａｗｓｕｉｔ',
    'Zhao says sorry in a letter to the judge',
    'Docket 1:23-cv-01599: notice of appearance',
    "Binance's founder sentenced to four months in prison",
    'Binance’s founder pleads guilty',
    'Binance founder Zhao walks free',
    'CZ moved to a halfway house',
    'SEC起诉Binance',
    'Binance deal to end US probe is near',
    'Zhao loses bid to travel to Dubai',
    'BNB slips as SEC goes after the exchange behind it',
  ])('%s', (title) => {
    expect(judge(title).relevance).toBeGreaterThanOrEqual(RELEVANT_FROM);
  });
});

test('about the case by its summary', () => {
  expect(isRelevant('Zhao leaves Lompoc', 'The founder of Binance was released from prison two days early.')).toBe(
    true,
  );
});

describe('not about the case', () => {
  test.each([
    '',
    'Bitcoin falls',
    'SEC sues a broker',
    'Judge rules in a patent case',
    'Binance lists a new token',
    'Binance opens an office',
    'CZ tweets about memecoins',
    'BNB price prediction for May',
    'Binance users file class action',
    'Investors sue Binance over losses',
    'Nigeria charges Binance with tax evasion',
    'Binance sues Dow Jones for defamation',
    'Troell v. Binance: judge dismisses suit',
    'SEC sues Coinbase',
    'Bankman-Fried sentenced to 25 years',
    'SEC championship game on Saturday',
    'A sec with the head of Binance',
    'Victim of theft sues Binance.US',
    'Man jailed for scamming Binance customers',
    'Philippine SEC orders block of Binance',
    'Thai SEC charges Binance',
    'Supreme Court turns away Binance in suit of token buyers',
    'Binance hires former compliance chief of a bank',
    'Teenager pleads guilty to phishing Binance users',
  ])('%s', (title) => {
    expect(judge(title).relevance).toBeLessThan(RELEVANT_FROM);
  });

  test('without a defendant, however many words of law there are', () => {
    const verdict = judge('SEC lawsuit: judge rules on motion, hearing set', 'The agency filed a complaint in court.');
    expect(verdict.relevance).toBeLessThan(0.1);
    expect(reasons(verdict.evidence)).toContain('names no defendant: ');
  });
});

describe('the reasons', () => {
  test('are given with the words that show them', () => {
    expect(reasons(judge('SEC sues Binance').evidence)).toEqual([
      'names a defendant in the title: Binance',
      'names an agency of the case in the title: SEC',
      'a legal word in the title: sues',
      'defendant and agency in one headline: SEC',
    ]);
  });

  test('tell the title from the summary', () => {
    const found = reasons(judge('Crypto exchange in trouble', 'The SEC accuses Binance of fraud.').evidence);
    expect(found).toContain('names a defendant in the summary only: Binance');
    expect(found).toContain('names an agency of the case in the summary: SEC');
    expect(found).not.toContain('names a defendant in the title: Binance');
  });

  test.each([
    ['Investors sue Binance', 'a private suit'],
    ['Nigeria charges Binance', 'another country'],
    ['Binance lists a token', 'company news'],
    ['Binance sues Dow Jones', 'looks like another matter: Binance v. Dow Jones'],
    ['SEC sues Coinbase after Binance', 'has a sign of another matter: SEC cases against other crypto companies'],
  ])('speak against %s', (title, says) => {
    const against = judge(title).evidence.filter((one) => one.says === says);
    expect(against).toHaveLength(1);
    expect(against.every((one) => one.points < 0)).toBe(true);
  });

  test.each([
    ['SEC sues “Binance” and CZ’s firms', 'The agency’s complaint was filed in Washington.'],
    ['Judge Jackson dismisses SEC case against Binance', 'Docket 1:23-cv-01599 is closed.'],
    ['Investors sue Binance in Nigeria', 'A class action over an airdrop.'],
    ['ＳＥＣ ｓｕｅｓ Ｂｉｎａｎｃｅ', ''],
  ])('quote what stands in %s', (title, summary) => {
    const text = `${foldText(title)}. ${foldText(summary)}`;
    const quotes = judge(title, summary).evidence.map((one) => one.quote);
    expect(quotes.length).toBeGreaterThan(2);
    expect(quotes.filter((quote) => !text.includes(quote))).toEqual([]);
  });

  test('add up to the relevance', () => {
    const { relevance, evidence } = judge('SEC sues Binance');
    const sum = evidence.reduce((total, one) => total + one.points, START);
    expect(relevance).toBeCloseTo(1 / (1 + Math.exp(-sum)), 10);
    expect(evidence.every((one) => one.stage === 'relevance')).toBe(true);
  });
});

describe('the docket number', () => {
  test.each(['1:23-cv-01599', '23-cv-1599', '2:23-cr-00179', '1:23-cv-01887'])('%s makes it certain', (docket) => {
    const without = judge('Binance files a paper').relevance;
    const title = judge(`Binance files a paper in ${docket}`).relevance;
    const summary = judge('Binance files a paper', `The number is ${docket}.`).relevance;
    expect(without).toBeLessThan(0.9);
    expect(title).toBeGreaterThan(0.99);
    expect(summary).toBeGreaterThan(0.99);
  });

  test('outweighs a look-alike', () => {
    expect(isRelevant('Binance lists token')).toBe(false);
    expect(isRelevant('Binance lists exhibits', 'Filed in 1:23-cv-01599.')).toBe(true);
  });

  test('of another case changes nothing', () => {
    expect(judge('Binance files a paper in 1:24-cv-00001').relevance).toBe(judge('Binance files a paper').relevance);
  });
});

describe('more signs', () => {
  test.each([
    ['Binance is in the news', 'Binance lawsuit is in the news'],
    ['Binance lawsuit', 'SEC lawsuit against Binance'],
    ['Exchange in court', 'Binance in court'],
    ['Binance in court', 'Binance in court before Judge Jackson'],
  ])('%s < %s', (less, more) => {
    expect(judge(more).relevance).toBeGreaterThan(judge(less).relevance);
  });
});

test('a made-up case is judged by its own names', () => {
  const made = caseVocabulary(madeUpCase);
  expect(judge('UWA sues Acme Rockets', '', made).relevance).toBeGreaterThan(RELEVANT_FROM);
  expect(judge('Akme Rockets in court', '', made).relevance).toBeGreaterThan(RELEVANT_FROM);
  expect(judge('SEC sues Binance', '', made).relevance).toBeLessThan(0.1);
});

const misjudged: readonly (readonly [title: string, isAbout: boolean, summary?: string])[] = [
  ['BNB price falls as Zhao is sentenced', true],
  ['Binance files a paper in 23-cv-15990', false],
  ['SEC sues Coinbase one day after Binance', false],
  ['Senate hearing on crypto hears Binance lobbyist', false],
  ['Binance chief applauds SEC roundtable', false],
];

test('entries that are still misjudged become no more', () => {
  const wrong = countMisses({
    what: 'relevance',
    cases: misjudged,
    stillWrong: STILL_WRONG,
    nameOf: ([title, isAbout]) => `${title} (${isAbout ? 'is about the case' : 'is not'})`,
    isRight: ([title, isAbout, summary]) => isRelevant(title, summary) === isAbout,
  });
  expect(wrong).toBeLessThanOrEqual(STILL_WRONG);
});
