/** When digests are due: at the channel's hour by its own clock, also where the clocks change or a day is left out. */
import { describe, expect, test } from 'vitest';
import { nextDigest } from '../../../src/alert/digest/due.ts';

const at = (text: string): number => Date.parse(text);
const iso = (instant: number): string => new Date(instant).toISOString();
const wishes = (zone: string, digestHour = 9) => ({ zone, digestHour, digestDay: 'monday' }) as const;

describe('a weekly digest', () => {
  test('on its weekday at its hour, never at the instant itself again', () => {
    const due = nextDigest(wishes('UTC'), 'weekly', at('2026-11-27T12:00:00Z'));
    expect([due.day, iso(due.dueAt)]).toEqual(['2026-11-30', '2026-11-30T09:00:00.000Z']);
    expect(nextDigest(wishes('UTC'), 'weekly', due.dueAt - 1)).toEqual(due);
    expect(nextDigest(wishes('UTC'), 'weekly', due.dueAt).day).toBe('2026-12-07');
  });

  test('keeps its hour on the wall across both changes of the clocks', () => {
    const zone = wishes('America/New_York');
    expect(iso(nextDigest(zone, 'weekly', at('2026-03-03T00:00:00Z')).dueAt)).toBe('2026-03-09T13:00:00.000Z');
    expect(iso(nextDigest(zone, 'weekly', at('2026-02-24T00:00:00Z')).dueAt)).toBe('2026-03-02T14:00:00.000Z');
    expect(iso(nextDigest(zone, 'weekly', at('2026-10-27T00:00:00Z')).dueAt)).toBe('2026-11-02T14:00:00.000Z');
    expect(iso(nextDigest(zone, 'weekly', at('2026-10-20T00:00:00Z')).dueAt)).toBe('2026-10-26T13:00:00.000Z');
  });
});

describe('a daily digest', () => {
  test('at an hour that the change leaves out: right after it', () => {
    const due = nextDigest(wishes('Europe/Berlin', 2), 'daily', at('2026-03-28T12:00:00Z'));
    expect([due.day, iso(due.dueAt)]).toEqual(['2026-03-29', '2026-03-29T01:00:00.000Z']);
  });

  test('at an hour that comes twice: the first time, and not again', () => {
    const first = nextDigest(wishes('Europe/Berlin', 2), 'daily', at('2026-10-24T12:00:00Z'));
    expect([first.day, iso(first.dueAt)]).toEqual(['2026-10-25', '2026-10-25T00:00:00.000Z']);
    expect(nextDigest(wishes('Europe/Berlin', 2), 'daily', first.dueAt).day).toBe('2026-10-26');
  });

  test('a day that a zone left out has none', () => {
    const zone = wishes('Pacific/Apia', 9);
    const before = nextDigest(zone, 'daily', at('2011-12-29T12:00:00Z'));
    expect(before.day).toBe('2011-12-29');
    expect(nextDigest(zone, 'daily', before.dueAt).day).toBe('2011-12-31');
  });

  test('in a zone of a quarter of an hour', () => {
    expect(iso(nextDigest(wishes('Asia/Kathmandu'), 'daily', at('2026-06-01T00:00:00Z')).dueAt)).toBe(
      '2026-06-01T03:15:00.000Z',
    );
  });
});
