/** When a feed is asked again, by whose wish. */
import { describe, expect, test } from 'vitest';
import {
  DAY_MS,
  MINUTE_MS,
  nextPoll,
  noFreshness,
  noHints,
  type ScheduleInput,
  startUpDelay,
} from '../../../src/feed/schedule.ts';

const now = Date.UTC(2026, 10, 3, 12, 30);
const base = 15 * MINUTE_MS;
const input = (change: Partial<ScheduleInput> = {}): ScheduleInput => ({
  now,
  baseMs: base,
  isOwnInterval: false,
  adaptiveMs: base,
  outcome: { kind: 'nothing-new' },
  hints: noHints,
  freshness: noFreshness,
  retryAt: null,
  dice: 0,
  ...change,
});
const minutes = (change: Partial<ScheduleInput>): number =>
  ((nextPoll(input(change)).at ?? Number.NaN) - now) / MINUTE_MS;

describe('a poll that went well', () => {
  test.each<[string, Partial<ScheduleInput>, number, string]>([
    ['news halves the interval', { outcome: { kind: 'news' } }, 7.5, 'interval'],
    ['nothing new lengthens it by half', {}, 22.5, 'interval'],
    ['never below a third of the base', { outcome: { kind: 'news' }, adaptiveMs: 6 * MINUTE_MS }, 5, 'interval'],
    ['never above four times the base', { adaptiveMs: 50 * MINUTE_MS }, 60, 'interval'],
    ['never below a minute', { baseMs: MINUTE_MS, adaptiveMs: MINUTE_MS, outcome: { kind: 'news' } }, 1, 'interval'],
    ['ttl', { hints: { ...noHints, ttlMinutes: 45 } }, 45, 'ttl'],
    ['a shorter ttl changes nothing', { hints: { ...noHints, ttlMinutes: 5 } }, 22.5, 'interval'],
    ['update period', { hints: { ...noHints, updateMinutes: 120 } }, 120, 'update period'],
    ['max-age', { freshness: { remainingMs: 90 * MINUTE_MS, expiresAt: null } }, 90, 'max-age'],
    ['expires', { freshness: { remainingMs: null, expiresAt: now + 80 * MINUTE_MS } }, 80, 'expires'],
    [
      'an absurd max-age is held to a day',
      { freshness: { remainingMs: 400 * DAY_MS, expiresAt: null } },
      1440,
      'max-age',
    ],
    [
      'the longest wish wins',
      { hints: { ...noHints, ttlMinutes: 45 }, freshness: { remainingMs: 90 * MINUTE_MS, expiresAt: null } },
      90,
      'max-age',
    ],
    [
      'the operator overrules the server',
      { isOwnInterval: true, hints: { ...noHints, ttlMinutes: 600 } },
      22.5,
      'interval',
    ],
    ['but not its Retry-After', { isOwnInterval: true, retryAt: now + 100 * MINUTE_MS }, 100, 'retry-after'],
    ['Retry-After is held to a day', { retryAt: now + 9 * DAY_MS }, 1440, 'retry-after'],
    ['jitter lengthens by up to a tenth', { dice: 1 }, 24.75, 'interval'],
  ])('%s', (_name, change, wait, because) => {
    expect(minutes(change)).toBeCloseTo(wait, 5);
    expect(nextPoll(input(change)).because).toBe(because);
  });
});

describe('a poll that failed', () => {
  const failed = (failures: number, isRefusal = false, dice = 1): number =>
    minutes({ outcome: { kind: 'failed', failures, isRefusal }, dice });
  test('backs off by powers of two, up to a day', () => {
    expect([1, 2, 3, 4].map((failures) => failed(failures))).toEqual([30, 60, 120, 240]);
    expect(failed(12)).toBe(1440);
    expect(failed(4000)).toBe(1440);
  });
  test('with full jitter, but at least a minute', () => {
    expect(failed(3, false, 0.5)).toBe(60);
    expect(failed(3, false, 0)).toBe(1);
  });
  test('a refusal waits at least the interval', () => {
    expect(failed(1, true, 0)).toBe(15);
    expect(failed(3, true, 0)).toBe(60);
  });
  test('the interval is not changed by it', () => {
    expect(
      nextPoll(input({ outcome: { kind: 'failed', failures: 2, isRefusal: false }, adaptiveMs: 9 })).adaptiveMs,
    ).toBe(9);
  });
  test('gone is never asked again', () => {
    expect(nextPoll(input({ outcome: { kind: 'gone' } }))).toMatchObject({ at: null, because: 'gone' });
  });
});

describe('hours and days to skip', () => {
  test('moves to the next hour allowed, in GMT', () => {
    const at = nextPoll(input({ hints: { ...noHints, skipHours: [12, 13, 14] } })).at;
    expect(new Date(at ?? 0).toISOString()).toBe('2026-11-03T15:00:00.000Z');
  });
  test('moves past the days ruled out', () => {
    const at = nextPoll(input({ hints: { ...noHints, skipDays: ['tuesday', 'wednesday'] } })).at;
    expect(new Date(at ?? 0).toISOString()).toBe('2026-11-05T00:00:00.000Z');
  });
  test('a feed that rules out everything is asked all the same', () => {
    const skipHours = Array.from({ length: 24 }, (_, hour) => hour);
    expect(minutes({ hints: { ...noHints, skipHours } })).toBeCloseTo(22.5);
  });
});

test('the start-up spread is a fixed place within two minutes, and none for a new feed', () => {
  const delays = Array.from({ length: 200 }, (_, index) => startUpDelay(`feed-${index}`, true));
  expect(startUpDelay('feed-1', false)).toBe(0);
  expect(startUpDelay('feed-1', true)).toBe(delays[1]);
  expect(Math.max(...delays)).toBeLessThan(2 * MINUTE_MS);
  expect(new Set(delays.map((delay) => Math.floor(delay / 10_000))).size).toBeGreaterThan(8);
});
