/** Dates in headlines and ledes: a table of phrasings with the day of publication, and what each date is of. */
import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/news/date/prose-dates.ts';
import { foldText } from '../../../src/news/text/fold-text.ts';
import { aheadDays, languages, moves, pastDays } from './calendar-date-phrasings.ts';
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
import { nearDays, notOfCase } from './near-date-phrasings.ts';

const zone = 'America/New_York';

/** How many of the known misses were wrong when they were last counted; lower it with every one that is mended. */
const STILL_WRONG = 11;

function instantOf(published: string): number | null {
  if (published === 'none') return null;
  return Date.parse(published.length === 10 ? `${published}T12:00:00Z` : published);
}

function read({ text, published }: Phrasing): Reading[] {
  return findDates(foldText(text), { publishedAt: instantOf(published), zone }).map((date) => {
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
  ['what is stated of something else than the case', notOfCase],
  ['days near the publication, ahead or past by their sentence', nearDays],
  ['days and months ahead', aheadDays],
  ['days and months past', pastDays],
  ['a date given up for another, in more words', moves],
  ['other languages', languages],
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
  const all = [
    guards,
    plainDates,
    weekdays,
    turnOfYear,
    moved,
    publication,
    notOfCase,
    nearDays,
    aheadDays,
    pastDays,
    moves,
    languages,
  ].flat();
  expect(all.length).toBeGreaterThanOrEqual(460);
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

  test.each([
    ['The February 23 hearing was moved to April 30', 'superseded'],
    ['Answers must be in no later than April 10', 'deadline'],
    ['Before his April 30 sentencing Zhao filed a letter', 'sentencing'],
    ['The order sets a hearing for April 30', 'hearing'],
  ])('%s: %s, by the words nearest to it', (text, kind) => {
    expect(found(text)[0]?.kind).toBe(kind);
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

describe('what a reader knows beside the words', () => {
  const reference = { publishedAt: Date.parse('2023-06-06T12:00:00Z'), zone };
  const read = (text: string, daysOnRecord: readonly string[]) => {
    const at = text.indexOf('Binance');
    const background = {
      parties: at < 0 ? [] : [{ start: at, end: at + 'Binance'.length }],
      otherMatters: [/\bKraken\b/],
      daysOnRecord: new Set(daysOnRecord),
    };
    return findDates(text, reference, background).map((date) => date.day);
  };

  test.each([
    ['Today the SEC charged Kraken', []],
    ['The SEC sued Kraken on June 5, a day before it turned on others', []],
    ['The SEC sued Binance on June 5 and Kraken on June 6', ['2023-06-05']],
    ['The SEC sued Kraken and Binance on June 5', ['2023-06-05']],
    ['Binance and Kraken were sued on Monday', ['2023-06-05']],
    ['The judge heard both sides on Monday', ['2023-06-05']],
  ])('a clause that names only another matter states no date: %s', (text, days) => {
    expect(read(text, [])).toEqual(days);
  });

  test.each([
    ['Bitcoin fell 5% on Monday after the SEC sued Binance', ['2023-06-05'], ['2023-06-05']],
    ['Bitcoin fell 5% on Monday after the SEC sued Binance', [], []],
    ['Bitcoin fell 5% on Tuesday after the SEC sued Binance', ['2023-06-05'], []],
    ['Bitcoin fell 5% on Monday as traders took profits', ['2023-06-05'], []],
  ])('a price move dates its cause only on a day on record: %s', (text, record, days) => {
    expect(read(text, record)).toEqual(days);
  });
});
