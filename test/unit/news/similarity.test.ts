/** Likeness of two texts: which terms count, and what the vectors and their cosine do. */
import { describe, expect, test } from 'vitest';
import { cosine, type TermCounts, termsOf, vectorOf } from '../../../src/news/story/similarity.ts';
import { countMisses } from './known-misses.ts';

const STILL_WRONG = 4;

const none: TermCounts = { documents: 0, of: new Map() };
const noNames: ReadonlySet<string> = new Set();
const vector = (title: string, summary = '', counts: TermCounts = none, names = noNames) =>
  vectorOf(termsOf(title), termsOf(summary), counts, names);
const alike = (a: string, b: string): number => cosine(vector(a), vector(b));

describe('the terms of a text', () => {
  test.each([
    ['The SEC and the judge', ['sec', 'judg']],
    ['Lawsuits, lawsuit!', ['lawsuit', 'lawsuit']],
    ['charged charges charging', ['charg', 'charg', 'charg']],
    ['$4.3 billion in 2023', ['4.3', 'bill', '2023']],
    ['settle settlement settlements', ['settl', 'settl', 'settl']],
    ['', []],
    ['... — !!', []],
    ['a I x', []],
  ])('%s', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });
});

describe('a vector', () => {
  test('has unit length', () => {
    const squares = [...vector('SEC sues Binance', 'The complaint').values()].reduce((sum, x) => sum + x * x, 0);
    expect(squares).toBeCloseTo(1, 10);
  });

  test('of no text is empty, and like nothing', () => {
    expect(vector('').size).toBe(0);
    expect(alike('', 'Binance')).toBe(0);
    expect(alike('', '')).toBe(0);
  });

  test('gives words of the title more weight than words of the summary', () => {
    const weights = vector('judge', 'market');
    expect(weights.get('judg')).toBeGreaterThan(weights.get('market') ?? 0);
  });

  test('gives rare words more weight than common ones', () => {
    const weights = vector('binance monitor', '', { documents: 50, of: new Map([['binanc', 50]]) });
    expect(weights.get('monitor')).toBeGreaterThan(weights.get('binanc') ?? 0);
  });
});

describe('names', () => {
  const names = new Set(termsOf('SEC Binance'));

  test('weigh less than other words', () => {
    const weights = vector('binance monitor', '', none, names);
    expect(weights.get('binanc')).toBeCloseTo(0.4 * (weights.get('monitor') ?? 0), 10);
  });

  test('make two texts that share nothing else less alike, and leave others as they are', () => {
    const likeness = (a: string, b: string, of: ReadonlySet<string>): number =>
      cosine(vector(a, '', none, of), vector(b, '', none, of));
    const [a, b] = ['SEC subpoenas Binance auditor', 'SEC seals Binance papers'];
    expect(likeness(a, b, names)).toBeLessThan(likeness(a, b, noNames) / 2);
    expect(likeness('judge pauses suit', 'suit paused', names)).toBe(
      likeness('judge pauses suit', 'suit paused', noNames),
    );
  });

  test('a text of names alone still has unit length', () => {
    expect(cosine(vector('SEC Binance', '', none, names), vector('Binance SEC', '', none, names))).toBeCloseTo(1, 10);
  });
});

describe('the cosine', () => {
  test('is 1 for the same text and 0 for texts without a common word', () => {
    expect(alike('SEC sues Binance', 'SEC sues Binance')).toBeCloseTo(1, 10);
    expect(alike('SEC sues Binance', 'Weather turns cold')).toBe(0);
  });

  test('does not depend on the order of the words or of the texts', () => {
    expect(alike('Binance sues SEC', 'SEC sues Binance')).toBeCloseTo(1, 10);
    expect(alike('SEC drops suit', 'Suit of Binance dropped')).toBe(alike('Suit of Binance dropped', 'SEC drops suit'));
  });

  test.each([
    ['SEC drops lawsuit against Binance', 'SEC dropped its Binance lawsuit', 'SEC approves bitcoin fund'],
    ['Zhao sentenced to four months', 'Four months in prison for Zhao', 'Zhao pleads guilty'],
    ['Judge pauses SEC case for 60 days', '60 day pause in SEC case', 'Judge hears SEC case'],
  ])('%s is more like "%s" than "%s"', (text, near, far) => {
    expect(alike(text, near)).toBeGreaterThan(alike(text, far));
  });
});

const unlike: readonly (readonly [a: string, b: string])[] = [
  ['sues', 'sued'],
  ['sues', 'suing'],
  ['美国证监会撤销对币安的诉讼', '证监会撤诉币安'],
  ['バイナンス', 'バイナンスが'],
];

test('texts that ought to be alike and are not become no more', () => {
  const wrong = countMisses({
    what: 'likeness',
    cases: unlike,
    stillWrong: STILL_WRONG,
    nameOf: ([a, b]) => `${a} and ${b}`,
    isRight: ([a, b]) => alike(a, b) > 0.3,
  });
  expect(wrong).toBeLessThanOrEqual(STILL_WRONG);
});

test('a likeness above 1 stays a rounding error', () => {
  const text = 'The SEC dropped its lawsuit against Binance on Thursday';
  expect(alike(text, text)).toBeLessThan(1 + 1e-12);
});
