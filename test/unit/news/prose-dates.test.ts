/** Dates in headlines and ledes: a table of phrasings with the day of publication, and what each date is of. */
import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/news/date/prose-dates.ts';
import {
  guards,
  knownMisses,
  moved,
  type Phrasing,
  plainDates,
  publication,
  type Reading,
  turnOfYear,
  weekdays,
} from './date-phrasings.ts';
import { countMisses } from './known-misses.ts';

const zone = 'America/New_York';

/** How many of the known misses were wrong when they were last counted; lower it with every one that is mended. */
const STILL_WRONG = 23;

function instantOf(published: string): number | null {
  if (published === 'none') return null;
  return Date.parse(published.length === 10 ? `${published}T12:00:00Z` : published);
}

function read({ text, published }: Phrasing): Reading[] {
  return findDates(text, { publishedAt: instantOf(published), zone }).map((date) => {
    if (date.precision === 'year') throw new Error(`a year is no case date: ${text}`);
    return { day: date.day, precision: date.precision, ahead: date.ahead, superseded: date.kind === 'superseded' };
  });
}

describe.each([
  ['words and figures that are no dates', guards],
  ['days and months', plainDates],
  ['weekdays, today, tomorrow', weekdays],
  ['a year left out around New Year', turnOfYear],
  ['a date that was moved', moved],
  ['what depends on the publication date', publication],
])('%s', (_what, table) => {
  test.each(table)('$published: $text', (phrasing) => {
    expect(read(phrasing)).toEqual(phrasing.dates);
  });
});

test('phrasings that are still read wrongly become no more', () => {
  const wrong = countMisses({
    what: 'dates',
    cases: knownMisses,
    stillWrong: STILL_WRONG,
    nameOf: ({ published, text }) => `${published}: ${text}`,
    isRight: (phrasing) => JSON.stringify(read(phrasing)) === JSON.stringify(phrasing.dates),
  });
  expect(wrong).toBeLessThanOrEqual(STILL_WRONG);
});

test('there are as many phrasings as the room is meant to be held against', () => {
  const all = [guards, plainDates, weekdays, turnOfYear, moved, publication].flat();
  expect(all.length).toBeGreaterThanOrEqual(75);
  expect(new Set(all.map(({ published, text }) => `${published} ${text}`)).size).toBe(all.length);
});

describe('a found date', () => {
  const publishedAt = Date.parse('2024-03-06T12:00:00Z');
  const found = (text: string) => findDates(text, { publishedAt, zone });

  test.each([
    ['Zhao will be sentenced on April 30', 'sentencing'],
    ['The hearing is set for April 30', 'hearing'],
    ['Oral argument was heard on January 22', 'hearing'],
    ['The answer is due by April 30', 'deadline'],
    ['Trump announced the pardon on March 1', 'pardon'],
    ['Zhao pleaded guilty on November 21', 'plea'],
    ['The agencies settled on March 1', 'settlement'],
    ['Zhao was released on March 1', 'release'],
    ['The judge ruled on March 1', 'ruling'],
    ['The SEC sued on March 1', 'filing'],
    ['Binance spoke on March 1', 'announcement'],
  ])('%s: %s', (text, kind) => {
    expect(found(text).map((date) => date.kind)).toEqual([kind]);
  });

  test('says whether the text gave the year', () => {
    expect(found('Sentencing on April 30').map((date) => date.yearGiven)).toEqual([false]);
    expect(found('Sentencing on April 30, 2024').map((date) => date.yearGiven)).toEqual([true]);
  });

  test('quotes the words it was read from', () => {
    expect(found('The hearing is set for April 30 in Seattle').map((date) => date.quote)).toEqual(['April 30']);
  });

  test('stands once, however often the text names it', () => {
    expect(found('Sentencing on April 30. On April 30, 2024 the judge will speak.')).toHaveLength(1);
  });

  test('is counted in the zone that was asked for', () => {
    const late = Date.parse('2024-05-01T01:30:00Z');
    const dayIn = (where: string) =>
      findDates('The sentence was passed today', { publishedAt: late, zone: where })[0]?.day;
    expect([dayIn('America/New_York'), dayIn('Europe/London'), dayIn('Asia/Tokyo')]).toEqual([
      '2024-04-30',
      '2024-05-01',
      '2024-05-01',
    ]);
  });
});
