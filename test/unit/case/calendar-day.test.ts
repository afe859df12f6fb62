/** Calendar days as text: which texts are dates, how they are worded, and that no zone shifts a court day. */
import { describe, expect, test } from 'vitest';
import { dateInWords, dayInZone, isCalendarDate, isZone, precisionOf } from '../../../src/calendar-day.ts';
import { calendarDateSchema, calendarDaySchema, zoneSchema } from '../../../src/case/seed-text.ts';

describe('isCalendarDate', () => {
  test.each(['2024-04-30', '2024-02-29', '2000-02-29', '2024-12', '2024-01', '2019'])('%j is a date', (date) => {
    expect(isCalendarDate(date)).toBe(true);
  });

  test.each([
    ['2023-02-29', 'no leap year'],
    ['1900-02-29', 'a full century is no leap year'],
    ['2024-04-31', 'April has thirty days'],
    ['2024-13', 'no such month'],
    ['2024-00', 'months begin at one'],
    ['2024-04-00', 'days begin at one'],
    ['2024-4-3', 'digits are missing'],
    ['24-04-30', 'a year has four digits'],
    ['2024-04-30T00:00:00Z', 'an instant is no day'],
    ['2024-04-30\n', 'a line end follows'],
    [' 2024-04-30', 'a blank stands before it'],
    ['30 April 2024', 'words'],
    ['２０２４', 'full-width digits'],
    ['', 'nothing'],
  ])('%j is none: %s', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });
});

test.each([
  ['2024-04-30', 'day', '30 April 2024'],
  ['2024-04-03', 'day', '3 April 2024'],
  ['2024-12-31', 'day', '31 December 2024'],
  ['2024-01', 'month', 'January 2024'],
  ['2019', 'year', '2019'],
])('%s is of precision %s and reads %j', (date, precision, words) => {
  expect(precisionOf(date)).toBe(precision);
  expect(dateInWords(date)).toBe(words);
});

describe('dayInZone', () => {
  test.each([
    ['2024-04-30T03:59:59Z', 'America/New_York', '2024-04-29'],
    ['2024-04-30T04:00:00Z', 'America/New_York', '2024-04-30'],
    ['2024-04-30T23:00:00Z', 'Europe/London', '2024-05-01'],
    ['2024-12-31T15:00:00Z', 'Asia/Tokyo', '2025-01-01'],
    ['2024-02-29T12:00:00Z', 'UTC', '2024-02-29'],
    // The clock change of 1 November 2026: midnight is at 04:00 UTC on the first and at 05:00 UTC on the second.
    ['2026-11-01T04:00:00Z', 'America/New_York', '2026-11-01'],
    ['2026-11-02T04:59:59Z', 'America/New_York', '2026-11-01'],
    ['2026-11-02T05:00:00Z', 'America/New_York', '2026-11-02'],
  ])('%s in %s is %s', (instant, zone, day) => {
    expect(dayInZone(Date.parse(instant), zone)).toBe(day);
  });
});

test.each([
  ['America/New_York', true],
  ['Europe/London', true],
  ['UTC', true],
  ['EST', false],
  ['+02:00', false],
  ['America/Gotham', false],
  ['', false],
])('isZone(%j) is %s', (zone, known) => {
  expect(isZone(zone)).toBe(known);
});

describe('the schemas say what is wrong', () => {
  test.each([
    ['a date', calendarDateSchema, '2024-02-30', 'is no calendar date (YYYY-MM-DD, YYYY-MM or YYYY)'],
    ['a day', calendarDaySchema, '2024-02', 'is no calendar day (YYYY-MM-DD)'],
    ['a zone', zoneSchema, 'EST', 'is no IANA time zone such as America/New_York'],
  ])('%s', (_what, schema, text, message) => {
    const result = schema.safeParse(text);
    expect(result.error?.issues.map((issue) => issue.message)).toEqual([message]);
  });

  test('a number is no date, for YAML reads a bare year as one', () => {
    expect(calendarDateSchema.safeParse(2024).success).toBe(false);
    expect(calendarDateSchema.safeParse('2024').success).toBe(true);
  });
});
