/** How a feed fares, in one word and one sentence for whoever runs the bot. Pure. Instants are epoch milliseconds. */
import type { ProblemCode } from '../problem.ts';
import { DAY_MS } from './schedule.ts';

/**
 * `healthy`: answers and brings news as usual. `quiet`: nothing new for longer than usual. `stale`: it answers, but nothing has come for
 * so long that it is probably frozen. `failing`: the last poll failed. `gone`: the server said so (410); it is not asked again.
 * `moved`: it answers, by way of a permanent redirect to another address. `new`: never polled.
 */
export type HealthState = 'healthy' | 'quiet' | 'stale' | 'failing' | 'gone' | 'moved' | 'new';

export type HealthInput = {
  readonly lastPolledAt: number | null;
  readonly lastOkAt: number | null;
  /** When the last new entry was seen; null when none ever was. */
  readonly lastNewAt: number | null;
  /** Mean time between polls that brought something new; null until known. */
  readonly usualGapMs: number | null;
  readonly failures: number;
  readonly problem: { readonly code: ProblemCode; readonly what: string } | null;
  readonly isGone: boolean;
  readonly movedTo: string | null;
  readonly now: number;
};

/** A feed that usually brings something each hour is not called quiet before two days; a monthly one not before three months. */
const QUIET_AT_LEAST_MS = 2 * DAY_MS;
const QUIET_GAPS = 3;
const STALE_AT_LEAST_MS = 14 * DAY_MS;
const STALE_GAPS = 10;

/** The state of a feed. */
export function healthOf(input: HealthInput): HealthState {
  if (input.isGone) return 'gone';
  if (input.lastPolledAt === null) return 'new';
  if (input.failures > 0) return 'failing';
  const silence = input.lastNewAt === null ? null : input.now - input.lastNewAt;
  const gap = input.usualGapMs ?? 0;
  if (silence !== null && silence > Math.max(STALE_AT_LEAST_MS, gap * STALE_GAPS)) return 'stale';
  if (silence !== null && silence > Math.max(QUIET_AT_LEAST_MS, gap * QUIET_GAPS)) return 'quiet';
  return input.movedTo === null ? 'healthy' : 'moved';
}

/** The running mean of the time between polls that brought something new; the newest counts a fifth. */
export function usualGap(before: number | null, lastNewAt: number | null, now: number): number | null {
  if (lastNewAt === null) return before;
  const gap = now - lastNewAt;
  return before === null ? gap : before * 0.8 + gap * 0.2;
}

/** What, if anything, whoever runs the bot must be told about a poll's outcome: the second failure in a row once, and the recovery once. */
export type HealthNews = 'failing' | 'recovered' | 'gone' | null;

export function healthNews(
  before: { failures: number; wasTold: boolean; isGone: boolean },
  after: { failures: number; isGone: boolean },
): HealthNews {
  if (after.isGone) return before.isGone ? null : 'gone';
  if (after.failures === 0) return before.wasTold ? 'recovered' : null;
  return after.failures >= 2 && !before.wasTold ? 'failing' : null;
}
