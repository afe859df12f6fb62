/** A feed's health is one word at every edge, and whoever runs the bot is told once. */
import { describe, expect, test } from 'vitest';
import { type HealthInput, type HealthState, healthNews, healthOf, usualGap } from '../../../src/feed/health.ts';

const now = Date.UTC(2026, 10, 3, 12);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const input = (change: Partial<HealthInput> = {}): HealthInput => ({
  lastPolledAt: now - HOUR,
  lastOkAt: now - HOUR,
  lastNewAt: now - HOUR,
  usualGapMs: HOUR,
  failures: 0,
  problem: null,
  isGone: false,
  movedTo: null,
  now,
  ...change,
});
const silent = (ms: number, usualGapMs: number | null = HOUR): Partial<HealthInput> => ({
  lastNewAt: now - ms,
  usualGapMs,
});

describe('the state', () => {
  test.each<[string, Partial<HealthInput>, HealthState]>([
    ['answers with news', {}, 'healthy'],
    ['never had anything new', { lastNewAt: null, usualGapMs: null }, 'healthy'],
    ['never polled', { lastPolledAt: null, lastOkAt: null, lastNewAt: null }, 'new'],
    ['one failure', { failures: 1 }, 'failing'],
    ['a failure outweighs silence', { failures: 1, ...silent(100 * DAY) }, 'failing'],
    ['a failure outweighs a redirect', { failures: 3, movedTo: 'https://b.example/' }, 'failing'],
    ['gone outweighs failures', { isGone: true, failures: 9 }, 'gone'],
    ['gone outweighs everything', { isGone: true, lastPolledAt: null, movedTo: 'https://b.example/' }, 'gone'],
    ['two days of silence', silent(2 * DAY), 'healthy'],
    ['just more than two days', silent(2 * DAY + 1), 'quiet'],
    ['a weekly feed after three weeks', silent(21 * DAY, 7 * DAY), 'healthy'],
    ['a weekly feed just after three weeks', silent(21 * DAY + 1, 7 * DAY), 'quiet'],
    ['a monthly feed after three months', silent(90 * DAY, 30 * DAY), 'healthy'],
    ['no usual gap known', silent(2 * DAY + 1, null), 'quiet'],
    ['two weeks of silence', silent(14 * DAY), 'quiet'],
    ['just more than two weeks', silent(14 * DAY + 1), 'stale'],
    ['a weekly feed after ten weeks', silent(70 * DAY, 7 * DAY), 'quiet'],
    ['a weekly feed just after ten weeks', silent(70 * DAY + 1, 7 * DAY), 'stale'],
    ['redirected for good', { movedTo: 'https://b.example/' }, 'moved'],
    ['redirected and quiet', { movedTo: 'https://b.example/', ...silent(3 * DAY) }, 'quiet'],
    ['redirected and stale', { movedTo: 'https://b.example/', ...silent(30 * DAY) }, 'stale'],
    ['a clock that went back', silent(-DAY), 'healthy'],
  ])('%s', (_name, change, state) => {
    expect(healthOf(input(change))).toBe(state);
  });
});

describe('the usual gap', () => {
  test('is unknown until something new came twice', () => {
    expect(usualGap(null, null, now)).toBeNull();
    expect(usualGap(null, now - DAY, now)).toBe(DAY);
  });
  test('moves a fifth of the way to the newest', () => {
    expect(usualGap(10 * HOUR, now - 20 * HOUR, now)).toBeCloseTo(12 * HOUR);
    expect(usualGap(10 * HOUR, now, now)).toBeCloseTo(8 * HOUR);
  });
  test('stays what it was where nothing new ever came', () => {
    expect(usualGap(HOUR, null, now)).toBe(HOUR);
  });
});

describe('the news', () => {
  test.each<
    [
      string,
      { failures: number; wasTold: boolean; isGone?: boolean },
      { failures: number; isGone: boolean },
      string | null,
    ]
  >([
    ['a first failure is no news', { failures: 0, wasTold: false }, { failures: 1, isGone: false }, null],
    ['the second in a row is', { failures: 1, wasTold: false }, { failures: 2, isGone: false }, 'failing'],
    ['the third is not told again', { failures: 2, wasTold: true }, { failures: 3, isGone: false }, null],
    [
      'one that could not be told is told later',
      { failures: 6, wasTold: false },
      { failures: 7, isGone: false },
      'failing',
    ],
    ['recovery after being told', { failures: 5, wasTold: true }, { failures: 0, isGone: false }, 'recovered'],
    ['recovery from one failure is no news', { failures: 1, wasTold: false }, { failures: 0, isGone: false }, null],
    ['all well stays unsaid', { failures: 0, wasTold: false }, { failures: 0, isGone: false }, null],
    ['gone at once', { failures: 0, wasTold: false }, { failures: 1, isGone: true }, 'gone'],
    ['gone is not told twice', { failures: 1, wasTold: true, isGone: true }, { failures: 2, isGone: true }, null],
    ['gone after failing is told as well', { failures: 3, wasTold: true }, { failures: 4, isGone: true }, 'gone'],
  ])('%s', (_name, before, after, news) => {
    expect(healthNews({ isGone: false, ...before }, after)).toBe(news);
  });

  test('over a bad week is one word of failing and one of recovery', () => {
    const told: (string | null)[] = [];
    let before = { failures: 0, wasTold: false };
    for (const failures of [0, 1, 0, 1, 2, 3, 4, 5, 0, 0, 1, 0]) {
      const news = healthNews({ ...before, isGone: false }, { failures, isGone: false });
      if (news !== null) told.push(news);
      before = { failures, wasTold: failures > 0 && (before.wasTold || news !== null) };
    }
    expect(told).toEqual(['failing', 'recovered']);
  });
});
