/** Which of the case's proceedings an entry belongs to. */
import { describe, expect, test } from 'vitest';
import type { Label } from '../../../src/news/label/labels.ts';
import { caseVocabulary } from '../../../src/news/names/vocabulary.ts';
import { proceedingOf } from '../../../src/news/proceeding-of.ts';
import { shippedCase } from '../../support/seeds.ts';
import { countMisses } from './known-misses.ts';
import { madeUpCase } from './made-up-case.ts';

const { courtCase, vocabulary } = shippedCase;

const STILL_WRONG = 5;

function proceeding(title: string, label: Label, summary = ''): string {
  return proceedingOf({ title, summary, label }, courtCase, vocabulary).id;
}

describe('judged by who acts', () => {
  test.each([
    ['SEC sues Binance', 'complaint', 'sec-civil'],
    ['CFTC sues Binance', 'complaint', 'cftc'],
    ['DOJ charges Binance', 'complaint', 'doj-binance'],
    ['Justice Department charges Zhao', 'complaint', 'doj-zhao'],
    ['FinCEN fines Binance', 'settlement', 'treasury'],
    ['FinCEN and OFAC settle with Binance', 'settlement', 'treasury'],
    ['DOJ names monitor for Binance', 'enforcement', 'doj-binance'],
    ['Samuel Lim settles', 'settlement', 'cftc'],
    ['Zhao reports to prison', 'other', 'doj-zhao'],
    ['Zhao loses bid to travel before sentence', 'ruling', 'doj-zhao'],
  ] as const)('%s (%s): %s', (title, label, expected) => {
    expect(proceeding(title, label)).toBe(expected);
  });
});

describe('judged by the judge', () => {
  test.each([
    ['Judge Jackson dismisses the case', 'ruling', 'sec-civil'],
    ['Judge Faruqui hears both sides', 'hearing', 'sec-civil'],
    ['Judge Shah approves the order', 'ruling', 'cftc'],
    ['Judge Jones sentences Zhao', 'sentencing', 'doj-zhao'],
    ['Judge Jones accepts the plea of Binance', 'plea', 'doj-binance'],
  ] as const)('%s (%s): %s', (title, label, expected) => {
    expect(proceeding(title, label)).toBe(expected);
  });
});

describe('a plea, a sentence and a pardon are criminal matters', () => {
  test.each([
    ['Binance pleads guilty', 'plea', 'doj-binance'],
    ['Zhao pleads guilty', 'plea', 'doj-zhao'],
    ['CZ sentenced to four months', 'sentencing', 'doj-zhao'],
    ['Binance founder Changpeng Zhao sentenced', 'sentencing', 'doj-zhao'],
    ['Trump pardons Binance founder Zhao', 'pardon', 'doj-zhao'],
    ['SEC wants Zhao sentenced', 'sentencing', 'doj-zhao'],
  ] as const)('%s (%s): %s', (title, label, expected) => {
    expect(proceeding(title, label)).toBe(expected);
  });
});

describe('a docket number settles it', () => {
  test.each([
    ['1:23-cv-01599', 'sec-civil'],
    ['23-cv-1599', 'sec-civil'],
    ['2:23-cr-00178', 'doj-binance'],
    ['CR23-179', 'doj-zhao'],
    ['1:23-cv-01887', 'cftc'],
  ])('%s: %s', (docket, expected) => {
    expect(proceeding(`New entry in ${docket}`, 'filing')).toBe(expected);
    expect(proceeding('SEC and CFTC on Binance', 'filing', `See ${docket}.`)).toBe(expected);
  });
});

test('the main proceeding is meant where nothing speaks for another', () => {
  expect(proceeding('Binance.US halts deposits', 'business')).toBe('sec-civil');
  expect(proceeding('', 'other')).toBe('sec-civil');
});

test('the summary counts too, the title more', () => {
  expect(proceeding('Binance in court', 'filing', 'The CFTC filed a brief.')).toBe('cftc');
  expect(proceeding('SEC files brief against Binance', 'filing', 'The CFTC did so last week.')).toBe('sec-civil');
});

test('a case of one proceeding has no choice', () => {
  const made = caseVocabulary(madeUpCase);
  const entry = { title: 'Acme pleads guilty', summary: '', label: 'plea' } as const;
  expect(proceedingOf(entry, madeUpCase, made).id).toBe('main-suit');
});

const misplaced: readonly (readonly [title: string, label: Label, expected: string])[] = [
  ['Treasury settles with Binance', 'settlement', 'treasury'],
  ['Treasury reminds Binance of its monitor', 'enforcement', 'treasury'],
  ['Sullivan & Cromwell to monitor Binance', 'enforcement', 'treasury'],
  ['New entry in 23-cv-15990 for CFTC', 'filing', 'cftc'],
  ['Chicago judge approves Binance order', 'ruling', 'cftc'],
];

test('entries that are still misplaced become no more', () => {
  const wrong = countMisses({
    what: 'proceedings',
    cases: misplaced,
    stillWrong: STILL_WRONG,
    nameOf: ([title, , expected]) => `${title} (${expected})`,
    isRight: ([title, label, expected]) => proceeding(title, label) === expected,
  });
  expect(wrong).toBeLessThanOrEqual(STILL_WRONG);
});
