/** Court dates as reports come in: first reported, heard again, confirmed, moved, taken away, contradicted; errors and the past change nothing. */
import { describe, expect, test } from 'vitest';
import { caseAsOf } from '../../../src/case/as-of.ts';
import { applyReport, type DateReport } from '../../../src/case/dates/apply-report.ts';
import { dayBefore, dayOf, isConfirmed, type LiveDate, outletsOf } from '../../../src/case/dates/live-date.ts';
import { secCase } from '../../support/seeds.ts';

const zhao = 'us-v-zhao';
const proceeding = secCase.proceedings.find(({ name }) => name.includes('Changpeng Zhao'))?.id ?? zhao;

const report = (
  day: string | null,
  changes: Partial<DateReport> & { outlet?: string; isPrimary?: boolean } = {},
): DateReport => {
  const { outlet = 'Wire', isPrimary = false, ...rest } = changes;
  const voice = { outlet, isPrimary, at: Date.parse('2026-06-01T12:00:00Z'), link: null };
  return { proceeding, kind: 'hearing', day, from: null, isYearGiven: true, isMove: false, voice, ...rest };
};

/** Applies reports one after the other and gives what is known and what changed. */
function applied(
  reports: readonly DateReport[],
  today = '2026-06-01',
  courtCase = secCase,
): { dates: LiveDate[]; changes: (string | null)[] } {
  const dates = new Map<string, LiveDate>();
  const changes = reports.map((one) => {
    const { date, change } = applyReport([...dates.values()], one, courtCase, today);
    if (date !== null) dates.set(date.id, date);
    return change;
  });
  return { dates: [...dates.values()], changes };
}

describe('a first report', () => {
  test('is a new date, told as reported; a second outlet is counted, the same one again is not', () => {
    const { dates, changes } = applied([
      report('2026-07-01'),
      report('2026-07-01', { outlet: 'Post' }),
      report('2026-07-01'),
    ]);
    expect(changes).toEqual(['new', null, null]);
    expect(dates.map((date) => [dayOf(date), outletsOf(date), isConfirmed(date), date.sequence])).toEqual([
      ['2026-07-01', ['Wire', 'Post'], false, 0],
    ]);
  });

  test('becomes confirmed when a court or agency gives the day itself, once', () => {
    const court = { outlet: 'Court', isPrimary: true };
    const { dates, changes } = applied([
      report('2026-07-01'),
      report('2026-07-01', court),
      report('2026-07-01', { ...court, outlet: 'Agency' }),
    ]);
    expect(changes).toEqual(['new', 'confirmed', null]);
    expect(dates.map(isConfirmed)).toEqual([true]);
  });

  test('of a past day, or of none, is no date', () => {
    expect(applied([report('2026-05-31'), report(null, { from: '2026-08-01', kind: null })])).toEqual({
      dates: [],
      changes: [null, null],
    });
  });

  test('two hearings on two days are two', () => {
    expect(applied([report('2026-07-01'), report('2026-08-01')]).dates).toHaveLength(2);
  });
});

test('one day under two names is one date: a hearing that is the sentencing, a report that is a deadline', () => {
  const { dates, changes } = applied([
    report('2026-07-01', { kind: 'deadline' }),
    report('2026-07-01', { kind: 'report', outlet: 'Post' }),
    report('2026-07-01', { kind: 'hearing', outlet: 'Post' }),
  ]);
  expect(changes).toEqual(['new', null, 'new']);
  expect(dates.map(({ kind }) => kind)).toEqual(['deadline', 'hearing']);
});

describe('a move', () => {
  test('from the day that is known: one date, the old day kept, the sequence one higher; said again it is no second move', () => {
    const moved = report('2026-07-20', { from: '2026-07-01', isMove: true });
    const { dates, changes } = applied([
      report('2026-07-01'),
      moved,
      { ...moved, voice: { ...moved.voice, outlet: 'Post' } },
    ]);
    expect(changes).toEqual(['new', 'moved', null]);
    expect(dates.map((date) => [dayBefore(date), dayOf(date), date.sequence, outletsOf(date)])).toEqual([
      ['2026-07-01', '2026-07-20', 1, ['Wire', 'Post']],
    ]);
  });

  test('without the old day, where only one date is open', () => {
    const { changes } = applied([report('2026-07-01'), report('2026-07-20', { isMove: true })]);
    expect(changes).toEqual(['new', 'moved']);
    const two = applied([report('2026-07-01'), report('2026-08-01'), report('2026-07-20', { isMove: true })]);
    expect(two.changes).toEqual(['new', 'new', 'new']);
  });

  test('of a day that nobody had told of is kept with both days', () => {
    const { dates, changes } = applied([report('2026-07-20', { from: '2026-07-01', isMove: true })]);
    expect(changes).toEqual(['moved']);
    expect(dates[0]?.settings.map(({ day }) => day)).toEqual(['2026-07-01', '2026-07-20']);
  });

  test('back to a day that was given up is taken from a court only', () => {
    const moved = [report('2026-07-01'), report('2026-07-20', { from: '2026-07-01', isMove: true })];
    const late = report('2026-07-01', { outlet: 'Late', isMove: true });
    expect(applied([...moved, late]).changes.at(-1)).toBeNull();
    expect(
      applied([...moved, report('2026-07-01', { outlet: 'Court', isPrimary: true, isMove: true })]).changes.at(-1),
    ).toBe('moved');
  });
});

test('a date that is taken off the calendar is vacated, and nothing is ahead', () => {
  const { dates, changes } = applied([report('2026-07-01'), report(null, { from: '2026-07-01', kind: null })]);
  expect(changes).toEqual(['new', 'vacated']);
  expect(dates.map(({ isVacated, sequence }) => [isVacated, sequence])).toEqual([[true, 1]]);
});

describe('there is one sentencing at a time', () => {
  // As of 10 February 2024 the record has it set for 23 February.
  const then = caseAsOf(secCase, Date.parse('2024-02-10T12:00:00Z'));
  const sentencing = { kind: 'sentencing' } as const;

  test('a move from the day of the record', () => {
    const { dates, changes } = applied(
      [report('2024-04-30', { ...sentencing, from: '2024-02-23', isMove: true })],
      '2024-02-12',
      then,
    );
    expect(changes).toEqual(['moved']);
    expect(dates.map((date) => [dayBefore(date), dayOf(date)])).toEqual([['2024-02-23', '2024-04-30']]);
  });

  test('another day without word of a move is a contradiction, shown beside the one that stands', () => {
    const { dates, changes } = applied(
      [report('2024-03-15', sentencing), report('2024-03-15', { ...sentencing, outlet: 'Post' })],
      '2024-02-10',
      then,
    );
    expect(changes).toEqual(['conflict', null]);
    expect(dates.map((date) => [dayOf(date), date.conflicts.map(({ day, voices }) => [day, voices.length])])).toEqual([
      ['2024-02-23', [['2024-03-15', 2]]],
    ]);
  });

  test('a court that gives another day has moved it', () => {
    const { changes } = applied(
      [report('2024-03-15', { ...sentencing, outlet: 'Court', isPrimary: true })],
      '2024-02-10',
      then,
    );
    expect(changes).toEqual(['moved']);
  });

  test('where the sentence is passed no other is ahead, and 3 April stays an error under any year', () => {
    expect(applied([report('2027-05-01', sentencing)]).dates).toEqual([]);
    expect(applied([report('2027-04-03', { ...sentencing, isYearGiven: false })]).dates).toEqual([]);
    expect(applied([report('2027-04-03', { kind: 'hearing', isYearGiven: false })]).dates).toEqual([]);
    const march = caseAsOf(secCase, Date.parse('2024-03-20T12:00:00Z'));
    expect(applied([report('2024-04-03', sentencing)], '2024-03-20', march).dates).toEqual([]);
  });
});
