/** The case as it was known on three earlier days and today: nothing that came later leaks into it. */
import { describe, expect, test } from 'vitest';
import { caseAsOf } from '../../../src/case/as-of.ts';
import type { CourtCase } from '../../../src/case/court-case.ts';
import { looksPast, mentionedDates, saidBy } from '../../../src/case/mentioned-days.ts';
import { secCase } from '../../support/seeds.ts';

const on = (day: string): CourtCase => caseAsOf(secCase, Date.parse(`${day}T17:00:00Z`));
const posture = (courtCase: CourtCase, id: string): string | undefined =>
  courtCase.proceedings.find((proceeding) => proceeding.id === id)?.standing.posture;
const sentencing = (courtCase: CourtCase): unknown => courtCase.dates.find(({ id }) => id === 'zhao-sentencing')?.chain;

test('10 March 2024: the suit is pending and the sentencing is set for 30 April', () => {
  const known = on('2024-03-10');
  expect(posture(known, 'sec-civil')).toBe('pending');
  expect(posture(known, 'doj-zhao')).toBe('pending');
  expect(posture(known, 'doj-binance')).toBe('sentenced');
  expect(posture(known, 'cftc')).toBe('settled');
  expect(sentencing(known)).toMatchObject([
    { day: '2024-02-23', status: 'moved', changedOn: '2024-02-12' },
    { day: '2024-04-30', status: 'scheduled', sources: ['PR-2024-02-12'] },
  ]);
});

test('before the move, the sentencing was set for 23 February', () => {
  expect(sentencing(on('2024-02-01'))).toMatchObject([{ day: '2024-02-23', status: 'scheduled', changedOn: null }]);
});

test('1 May 2024: Zhao is sentenced, the suit goes on', () => {
  const known = on('2024-05-01');
  expect(posture(known, 'doj-zhao')).toBe('sentenced');
  expect(posture(known, 'sec-civil')).toBe('pending');
  expect(sentencing(known)).toMatchObject([{ status: 'moved' }, { day: '2024-04-30', status: 'held' }]);
});

test('in March 2025 the suit is stayed, in June dismissed', () => {
  expect(posture(on('2025-03-01'), 'sec-civil')).toBe('stayed');
  expect(posture(on('2025-06-01'), 'sec-civil')).toBe('dismissed');
});

test('from the day on which the facts were checked it is the case itself', () => {
  expect(on('2026-11-24')).toBe(secCase);
});

test('before anything was filed only the main proceeding is there, with nothing in it', () => {
  const known = on('2022-01-01');
  expect(known.proceedings.map(({ id }) => id)).toEqual(['sec-civil']);
  expect(known.proceedings[0]?.standing).toMatchObject({ summary: 'Nothing had been filed by then.', sources: [] });
  expect(known.timeline).toEqual([]);
});

test('the day is that of the zone of the court', () => {
  const late = caseAsOf(secCase, Date.parse('2024-04-30T03:00:00Z'));
  expect(late.asOf).toBe('2024-04-29');
  expect(posture(late, 'doj-zhao')).toBe('pending');
});

describe.each(['2023-06-20', '2023-09-20', '2024-03-10', '2024-05-01', '2024-12-31', '2025-06-01'])('on %s', (day) => {
  const known = on(day);
  // What happened may itself look ahead (a schedule up to 2026); what is told about it may not.
  test('no text names a later date', () => {
    const texts = [
      known.summary,
      ...known.timeline.map(({ detail }) => detail ?? ''),
      ...known.facts.flatMap(({ statement, care }) => [statement, care ?? '']),
      ...known.claims.map(({ decided }) => decided.statement),
      ...known.proceedings.flatMap(({ standing, openPoints }) => [standing.summary, ...openPoints]),
      ...known.parties.map(({ care }) => care ?? ''),
    ];
    // A date that is ahead may be named where it had been set by then.
    const ahead = new Set(known.dates.flatMap(({ chain }) => chain.map((setting) => setting.day)));
    const later = texts.flatMap(mentionedDates).filter((date) => looksPast(words(date), day) && !ahead.has(date));
    expect(later).toEqual([]);
  });

  test('every source that is named is there', () => {
    const ids = new Set(known.sources.map(({ id }) => id));
    const named = [
      ...known.timeline.flatMap(({ sources }) => sources),
      ...known.facts.flatMap(({ sources, corrections }) => [
        ...sources,
        ...corrections.flatMap(({ source, because }) => [source, ...because]),
      ]),
      ...known.claims.flatMap(({ decided }) => decided.sources),
      ...known.dates.flatMap(({ chain }) => chain.flatMap(({ sources }) => sources)),
      ...known.proceedings.flatMap(({ standing }) => standing.sources),
    ];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});

function words(date: string): string {
  const months = 'January February March April May June July August September October November December'.split(' ');
  const [year = '', month, day] = date.split('-');
  return [day === undefined ? '' : String(Number(day)), month === undefined ? '' : months[Number(month) - 1], year]
    .filter((part) => part !== '')
    .join(' ');
}

test('dates in a sentence are found, and later sentences fall away', () => {
  expect(mentionedDates('Moved on 12 February to 30 April 2024; pardoned in October 2025.')).toEqual([
    '2024-04-30',
    '2025-10',
  ]);
  expect(saidBy('Set in May 2024. Released on 27 September 2024.', '2024-06-01')).toBe('Set in May 2024.');
});
