/** Likeness of two texts: which terms count, and what the vectors and their cosine do. */
import { describe, expect, test } from 'vitest';
import { cosine, stem, termsOf, unitVector } from '../../../src/news/story/similarity.ts';

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

describe('the stem', () => {
  test.each([
    ['settling', 'settled'],
    ['repatriates', 'repatriate'],
    ['custodians', 'custodian'],
  ])('of %s is that of %s', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  test.each(['sued', 'q1', 'usd1000s'])('of %s is itself', (word) => {
    expect(stem(word)).toBe(word);
  });
});

describe('a vector', () => {
  const vector = unitVector(
    new Map([
      ['a', 3],
      ['b', 4],
    ]),
  );

  test('has unit length and keeps its proportions', () => {
    expect([...vector]).toEqual([
      ['a', 0.6],
      ['b', 0.8],
    ]);
  });

  test('of nothing is empty, and like nothing', () => {
    expect(unitVector(new Map()).size).toBe(0);
    expect(cosine(unitVector(new Map()), vector)).toBe(0);
  });

  test('is 1 with itself, 0 with a stranger, and the same both ways', () => {
    const stranger = unitVector(new Map([['c', 2]]));
    const longer = unitVector(
      new Map([
        ['a', 1],
        ['c', 1],
        ['d', 1],
      ]),
    );
    expect(cosine(vector, vector)).toBeCloseTo(1, 10);
    expect(cosine(vector, stranger)).toBe(0);
    expect(cosine(vector, longer)).toBe(cosine(longer, vector));
  });
});
