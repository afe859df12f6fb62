/** What a second opinion may and may not do to a reading, over headlines of every kind and every opinion there can be. */
import { describe, expect, test } from 'vitest';
import { type Label, labels } from '../../../src/news/label/labels.ts';
import { type ReadableEntry, type Reading, readEntry } from '../../../src/news/reading.ts';
import { needsSecondOpinion, type Opinion, readWithOpinion } from '../../../src/news/second-opinion.ts';
import { goldenTable } from '../../golden/headlines/table.ts';
import { readingOf } from '../../support/rows.ts';
import { shippedCase } from '../../support/seeds.ts';

const { courtCase, vocabulary } = shippedCase;
const read = (entry: ReadableEntry): Reading => readEntry(entry, courtCase, vocabulary);
const readAll = (entry: ReadableEntry): Reading => readEntry(entry, courtCase, vocabulary, { labelAll: true });
const readWith = (entry: ReadableEntry, opinion: Opinion | null): Reading =>
  readWithOpinion(entry, courtCase, vocabulary, opinion);
const opinionOf = (changes: Partial<Opinion> = {}): Opinion => {
  return { relevant: true, label: 'hearing', sure: 0.9, model: 'test-model', ...changes };
};

const entries: readonly ReadableEntry[] = goldenTable.map(({ title, summary, published }) => {
  const at = Date.parse(published);
  return { title, summary, publishedAt: Number.isNaN(at) ? null : at };
});
const doubtful = entries.filter((entry) => needsSecondOpinion(read(entry)));

/** A headline of the table whose own reading is like this, so that a finer rule changes the headline and not the test. */
function entryWhere(condition: (reading: Reading) => boolean): ReadableEntry {
  const found = entries.find((entry) => condition(read(entry)));
  if (found === undefined) throw new Error('no headline of the table is read like that');
  return found;
}

const tied = (reading: Reading): boolean =>
  reading.relevance > 0.65 && reading.runnerUp !== null && reading.confidence < 0.11;

describe('a second opinion is needed', () => {
  test.each<[name: string, changes: Partial<Reading>, needed: boolean]>([
    ['at the lower end of doubt', { relevance: 0.35, relevant: false }, true],
    ['not below it', { relevance: 0.349, relevant: false, confidence: 0, runnerUp: null }, false],
    ['at the upper end of doubt', { relevance: 0.65 }, true],
    ['not above it', { relevance: 0.651 }, false],
    ['where two labels are near a tie', { confidence: 0.109 }, true],
    ['not where one stands out', { confidence: 0.11 }, false],
    ['not where there is no other label', { confidence: 0, runnerUp: null }, false],
    ['not for the labels of what is not about the case', { relevant: false, relevance: 0.1, confidence: 0 }, false],
  ])('%s', (_name, changes, needed) => {
    expect(needsSecondOpinion(readingOf(changes))).toBe(needed);
  });
});

describe('what it may do', () => {
  test('raise a doubtful relevance over the line; the label is then our own rules’, and no date is stated', () => {
    const entry = entryWhere((reading) => reading.relevance >= 0.4 && reading.relevance < 0.5);
    const reading = readWith({ ...entry, summary: `${entry.summary} It was on March 3, 2024.` }, opinionOf());
    expect(reading.relevant).toBe(true);
    expect(reading.relevance).toBeGreaterThanOrEqual(0.5);
    expect(reading.dates).toEqual([]);
    const { primary } = readAll(entry);
    expect([primary, 'hearing']).toContain(reading.primary);
  });

  test('lower a doubtful relevance below the line', () => {
    const entry = entryWhere((reading) => reading.relevance >= 0.5 && reading.relevance <= 0.65);
    const dated = { ...entry, summary: `${entry.summary} It was on March 3, 2024.` };
    expect(read(dated).dates).not.toEqual([]);
    const reading = readWith(dated, opinionOf({ relevant: false }));
    expect(reading).toMatchObject({ relevant: false, dates: [] });
    expect(reading.relevance).toBeLessThan(0.5);
    expect(reading.evidence.at(-1)).toMatchObject({ stage: 'model', points: -0.9, quote: '' });
  });

  test('choose the runner-up of a near tie, and say so', () => {
    const entry = entryWhere((reading) => tied(reading) && reading.labels.length > 1);
    const own = read(entry);
    const other = own.runnerUp as Label;
    const reading = readWith(entry, opinionOf({ label: other }));
    expect(reading).toMatchObject({ primary: other, runnerUp: own.primary, relevance: own.relevance });
    expect(new Set(reading.labels)).toEqual(new Set(own.labels));
    expect(reading.labels[0]).toBe(other);
    expect(reading.evidence.at(-1)).toEqual({
      stage: 'model',
      says: `second opinion of test-model: about the case, ${other}, 90 % sure: ${other} instead of ${own.primary}`,
      quote: '',
      points: 0,
    });
  });

  test('name what our rules found too weak to say', () => {
    const entry = entryWhere((reading) => tied(reading) && reading.primary === 'other');
    const found = read(entry).runnerUp as Label;
    expect(readWith(entry, opinionOf({ label: found }))).toMatchObject({ primary: found, labels: [found] });
  });
});

describe('what it may not do', () => {
  test('change a reading that is clear, or any when there is none', () => {
    const clear = entries.filter((entry) => !needsSecondOpinion(read(entry)));
    for (const entry of clear) expect(readWith(entry, opinionOf())).toEqual(read(entry));
    for (const entry of entries) expect(readWith(entry, null)).toEqual(read(entry));
  });

  test('change anything when it is not sure, but it is told all the same', () => {
    for (const entry of doubtful) {
      for (const relevant of [true, false]) {
        const reading = readWith(entry, opinionOf({ relevant, label: 'ruling', sure: 0.59 }));
        const evidence = reading.evidence.at(-1);
        expect(evidence).toMatchObject({ stage: 'model', points: 0, says: expect.stringMatching(/changes nothing$/) });
        expect({ ...reading, evidence: reading.evidence.slice(0, -1) }).toEqual(read(entry));
      }
    }
  });

  test('bring in a label that our rules did not find, a date, or more than one point; whatever it says', () => {
    expect(doubtful.length).toBeGreaterThan(10);
    for (const entry of doubtful) {
      const own = read(entry);
      const { primary, runnerUp, labels: also } = readAll(entry);
      for (const label of labels) {
        for (const opinion of [opinionOf({ label, sure: 1 }), opinionOf({ label, sure: 1, relevant: false })]) {
          const reading = readWith(entry, opinion);
          expect([primary, runnerUp, ...also, own.primary]).toContain(reading.primary);
          expect(reading.labels[0]).toBe(reading.primary);
          expect([[], own.dates]).toContainEqual(reading.dates);
          expect(reading.relevant).toBe(reading.relevance >= 0.5);
          const odds = (relevance: number): number => Math.log(relevance / (1 - relevance));
          expect(Math.abs(odds(reading.relevance) - odds(own.relevance))).toBeLessThan(1.01);
          expect(reading.evidence.filter(({ stage }) => stage === 'model')).toHaveLength(1);
        }
      }
    }
  });
});
