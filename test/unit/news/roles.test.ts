/** The role text, which rules read instead of names: one form for every case and every way to write a name. */
import { describe, expect, test } from 'vitest';
import { roleText } from '../../../src/news/names/roles.ts';
import { caseVocabulary, findMentions, type Vocabulary } from '../../../src/news/names/vocabulary.ts';
import { foldText } from '../../../src/news/text/fold-text.ts';
import { shippedCase } from '../../support/seeds.ts';
import { countMisses } from './known-misses.ts';
import { madeUpCase } from './made-up-case.ts';

const STILL_WRONG = 2;

function rolesOf(text: string, vocabulary: Vocabulary = shippedCase.vocabulary): string {
  const folded = foldText(text);
  return roleText(folded, findMentions(folded, vocabulary));
}

describe('the role text', () => {
  test.each([
    ['SEC sues Binance', '§agency sues §party'],
    ['sec sues binance', '§agency sues §party'],
    ['SEC SUES BINANCE', '§agency sues §party'],
    ['The CFTC sues Binance.US', 'the §agency sues §party'],
    ['Federal prosecutors charge Zhao', '§agency charge §party'],
    ['Binance founder Changpeng Zhao pleads guilty', '§party pleads guilty'],
    ['Binance CEO Zhao resigns', '§party resigns'],
    ['Zhao’s plea', '§party plea'],
    ['“Binance” (a venue): sued, again', '§party a venue sued again'],
    ['U.S. judge rules', '§court rules'],
    ['Judge Jackson denies the motion', '§court denies the motion'],
    ['Magistrate Judge Faruqui hears Binance', '§court hears §party'],
    ['A federal court sides with Binance', 'a §court sides with §party'],
    ['A watchdog and a justice department', 'a §agency and a §agency'],
    ['Shroder leaves Binance.US', 'shroder leaves §party'],
    ['Trump pardons CZ', 'trump pardons §party'],
    ['Bitcoin falls', 'bitcoin falls'],
    ['SEC, Binance ask for a pause', '§agency §party ask for a pause'],
    ['SEC: Binance lied', '§agency §party lied'],
    ['Justice Department probes Binance', '§agency probes §party'],
    ['Supreme Court turns down the petition', 'supreme court turns down the petition'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(rolesOf(text)).toBe(expected);
  });

  test('reads a case that is only seeds just as well', () => {
    const made = caseVocabulary(madeUpCase);
    expect(rolesOf('UWA sues Acme Rockets', made)).toBe('§agency sues §party');
    expect(rolesOf('UWA sues Binance', made)).toBe('§agency sues binance');
  });
});

const misread: readonly (readonly [text: string, expected: string])[] = [
  ['Binance appeals to the Securities and Alternate Fee', '§party appeals to the §agency'],
  ["Zhao's lawyers’ motion", '§party lawyers motion'],
];

test('role texts that are still wrong become no more', () => {
  const wrong = countMisses({
    what: 'roles',
    cases: misread,
    stillWrong: STILL_WRONG,
    nameOf: ([text]) => text,
    isRight: ([text, expected]) => rolesOf(text) === expected,
  });
  expect(wrong).toBeLessThanOrEqual(STILL_WRONG);
});
