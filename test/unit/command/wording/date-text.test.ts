/** Dates as people type them. */
import { expect, test } from 'vitest';
import { firstDay, lastDay, readDate } from '../../../../src/command/wording/date-text.ts';

test.each<[typed: string, date: string | null]>([
  ['2023', '2023'],
  ['2023-06', '2023-06'],
  ['2023-6-5', '2023-06-05'],
  [' 5 June 2023 ', '2023-06-05'],
  ['5th of june, 2023', '2023-06-05'],
  ['June 5, 2023', '2023-06-05'],
  ['Sept. 18 2023', '2023-09-18'],
  ['sep 2023', '2023-09'],
  ['May 2024', '2024-05'],
  ['today', '2026-11-24'],
  ['yesterday', '2026-11-23'],
  ['last week', '2026-11-17'],
  ['10 days ago', '2026-11-14'],
  ['past 2 months', '2026-09-25'],
  ['31 June 2023', null],
  ['2023-02-29', null],
  ['2024-02-29', '2024-02-29'],
  ['0023', null],
  ['9999', null],
  ['June', null],
  ['', null],
  ['999 years ago', null],
  ['٢٠٢٣', null],
])('%j is %j', (typed, date) => {
  expect(readDate(typed, '2026-11-24')).toBe(date);
});

test.each([
  ['2023', '2023-01-01', '2023-12-31'],
  ['2023-06', '2023-06-01', '2023-06-31'],
  ['2023-06-05', '2023-06-05', '2023-06-05'],
])('%s goes from %s to %s', (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});
