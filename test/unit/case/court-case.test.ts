/** What can be asked of a loaded case: its main proceeding, a source, and the dates that are still ahead. */
import { describe, expect, test } from 'vitest';
import { type CourtCase, datesAhead, mainProceeding, sourceOf } from '../../../src/case/court-case.ts';
import type { CaseDate } from '../../../src/case/timeline.ts';
import { secCase } from '../../support/seeds.ts';

type Setting = readonly [day: string, status: 'scheduled' | 'moved' | 'held' | 'vacated'];

function dateWith(id: string, ...settings: readonly Setting[]): CaseDate {
  return {
    id,
    kind: 'hearing',
    proceeding: 'sec-civil',
    zone: 'America/New_York',
    what: `Hearing ${id}`,
    chain: settings.map(([day, status]) => ({
      day,
      status,
      setOn: null,
      changedOn: null,
      sources: ['PR-2025-05-29'],
    })),
    reportedInError: [],
  };
}

function caseWith(...dates: CaseDate[]): CourtCase {
  return { ...secCase, dates };
}

const today = '2026-11-24';

describe('datesAhead', () => {
  test.each<{ name: string; chain: Setting[]; ahead: string[] }>([
    { name: 'tomorrow is ahead', chain: [['2026-11-25', 'scheduled']], ahead: ['2026-11-25'] },
    { name: 'today is ahead until it has an outcome', chain: [['2026-11-24', 'scheduled']], ahead: ['2026-11-24'] },
    {
      name: 'a past scheduled day without an outcome is not upcoming',
      chain: [['2026-11-23', 'scheduled']],
      ahead: [],
    },
    { name: 'a held day is not', chain: [['2026-11-25', 'held']], ahead: [] },
    { name: 'a vacated day is not', chain: [['2026-12-25', 'vacated']], ahead: [] },
    { name: 'a day moved to one not yet known is not', chain: [['2026-12-25', 'moved']], ahead: [] },
    {
      name: 'of a moved date only the new day counts',
      chain: [
        ['2026-12-01', 'moved'],
        ['2027-01-15', 'scheduled'],
      ],
      ahead: ['2027-01-15'],
    },
    {
      name: 'a date moved to an earlier, now past day is not upcoming',
      chain: [
        ['2026-12-01', 'moved'],
        ['2026-11-20', 'scheduled'],
      ],
      ahead: [],
    },
  ])('$name', ({ chain, ahead }) => {
    expect(datesAhead(caseWith(dateWith('one', ...chain)), today).map(({ day }) => day)).toEqual(ahead);
  });

  test('the soonest comes first, whatever the order in the file', () => {
    const courtCase = caseWith(
      dateWith('late', ['2027-03-01', 'scheduled']),
      dateWith('soon', ['2026-12-01', 'scheduled']),
      dateWith('between', ['2027-01-31', 'scheduled']),
    );
    const found = datesAhead(courtCase, today);
    expect(found.map(({ date, day }) => [date.id, day])).toEqual([
      ['soon', '2026-12-01'],
      ['between', '2027-01-31'],
      ['late', '2027-03-01'],
    ]);
    expect(courtCase.dates.map((date) => date.id)).toEqual(['late', 'soon', 'between']);
  });
});

test('mainProceeding is the one marked main, wherever it stands', () => {
  const reversed = { ...secCase, proceedings: secCase.proceedings.toReversed() };
  expect(mainProceeding(reversed).id).toBe('sec-civil');
});

test('mainProceeding throws where none is marked', () => {
  const without = { ...secCase, proceedings: secCase.proceedings.filter((proceeding) => !proceeding.main) };
  expect(() => mainProceeding(without)).toThrow('case sec-v-binance has no main proceeding');
});

test('sourceOf gives the source of the id', () => {
  expect(sourceOf(secCase, 'PR-2024-04-30')).toMatchObject({ id: 'PR-2024-04-30', kind: 'record', date: '2024-04-30' });
});

test('sourceOf throws for an id that no source has', () => {
  expect(() => sourceOf(secCase, 'PR-1999')).toThrow('case sec-v-binance has no source PR-1999');
});
