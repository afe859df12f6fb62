/** When to ask a feed again. Pure: the time and the dice come in. All durations in milliseconds, all instants epoch milliseconds. */
import type { PollingHints } from './document/parse.ts';

export const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

/** What the server said about how long its answer stays fresh (RFC 9111, 4.2). */
export type Freshness = {
  /** `max-age` minus `Age`; null where not given. */
  readonly remainingMs: number | null;
  /** `Expires`, where no max-age was given. */
  readonly expiresAt: number | null;
};

export const noFreshness: Freshness = { remainingMs: null, expiresAt: null };

export const noHints: PollingHints = {
  ttlMinutes: null,
  updateMinutes: null,
  skipHours: [],
  skipDays: [],
  hub: null,
  self: null,
  older: null,
};

/** What came of a poll, as far as the schedule cares. */
export type PollOutcome =
  | { readonly kind: 'news' | 'nothing-new' }
  | { readonly kind: 'failed'; readonly failures: number; readonly isRefusal: boolean }
  | { readonly kind: 'gone' };

export type ScheduleInput = {
  readonly now: number;
  /** The interval of the settings, or the feed's own. */
  readonly baseMs: number;
  /** True when the operator set the feed's own interval: it then overrules what the server suggests, but never Retry-After. */
  readonly isOwnInterval: boolean;
  /** The interval that was in force so far: shorter after hits, longer after nothing. */
  readonly adaptiveMs: number;
  readonly outcome: PollOutcome;
  readonly hints: PollingHints;
  readonly freshness: Freshness;
  /** Not before this instant, by the server's Retry-After; null where it gave none. */
  readonly retryAt: number | null;
  /** 0..1. */
  readonly dice: number;
};

export type NextPoll = {
  /** When to ask again; null for never. */
  readonly at: number | null;
  readonly adaptiveMs: number;
  /** What decided, for people: `interval`, `ttl`, `max-age`, ... */
  readonly because: string;
};

/** Decides the next poll: the longest of what we and the server want, within a minute and a day, off the hours that the feed rules out. */
export function nextPoll(input: ScheduleInput): NextPoll {
  const { now, outcome } = input;
  if (outcome.kind === 'gone') return { at: null, adaptiveMs: input.adaptiveMs, because: 'gone' };
  const adaptiveMs = outcome.kind === 'failed' ? input.adaptiveMs : adapted(input);
  const wait = outcome.kind === 'failed' ? backoff(input, outcome) : regular(input, adaptiveMs);
  const clamped = Math.min(Math.max(wait.ms, MINUTE_MS), DAY_MS);
  const retryMs = input.retryAt === null ? 0 : Math.min(input.retryAt - now, DAY_MS);
  const isRetry = retryMs > clamped;
  const at = now + (isRetry ? retryMs : clamped);
  return { at: afterSkipped(at, input.hints), adaptiveMs, because: isRetry ? 'retry-after' : wait.because };
}

/** Half after news, half as much again after nothing; between a third of and four times the base. */
function adapted({ baseMs, adaptiveMs, outcome }: ScheduleInput): number {
  const changed = outcome.kind === 'news' ? adaptiveMs / 2 : adaptiveMs * 1.5;
  return Math.min(Math.max(changed, baseMs / 3, MINUTE_MS), baseMs * 4, DAY_MS);
}

/** The longest wish wins. Jitter only ever lengthens it, by up to a tenth, so that no server is asked earlier than it wants. */
function regular(input: ScheduleInput, adaptiveMs: number): { ms: number; because: string } {
  const { hints, freshness, now } = input;
  const wishes: { ms: number; because: string }[] = [{ ms: adaptiveMs, because: 'interval' }];
  const wish = (ms: number | null, because: string): void => {
    if (ms !== null && !input.isOwnInterval) wishes.push({ ms: Math.min(ms, DAY_MS), because });
  };
  wish(hints.ttlMinutes === null ? null : hints.ttlMinutes * MINUTE_MS, 'ttl');
  wish(hints.updateMinutes === null ? null : hints.updateMinutes * MINUTE_MS, 'update period');
  wish(freshness.remainingMs, 'max-age');
  wish(freshness.expiresAt === null ? null : freshness.expiresAt - now, 'expires');
  const longest = wishes.reduce((best, candidate) => (candidate.ms > best.ms ? candidate : best));
  return { ms: longest.ms * (1 + input.dice / 10), because: longest.because };
}

/** Exponential with full jitter. A refusal (401, 403, 404) waits at least the whole interval: asking again soon only annoys. */
function backoff(
  { baseMs, dice }: ScheduleInput,
  outcome: { failures: number; isRefusal: boolean },
): { ms: number; because: string } {
  const cap = Math.min(baseMs * 2 ** Math.min(outcome.failures, 20), DAY_MS);
  const ms = outcome.isRefusal ? Math.max(baseMs, cap * (0.5 + dice / 2)) : cap * dice;
  return { ms, because: 'backoff' };
}

const dayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The first instant from `at` on that the feed's skipHours and skipDays (GMT) allow; `at` itself when they rule out everything. */
function afterSkipped(at: number, { skipHours, skipDays }: PollingHints): number {
  let candidate = at;
  for (let step = 0; step < 8 * 24; step += 1) {
    const date = new Date(candidate);
    const isSkipped = skipHours.includes(date.getUTCHours()) || skipDays.includes(dayNames[date.getUTCDay()] ?? '');
    if (!isSkipped) return candidate;
    candidate = Math.floor(candidate / HOUR_MS) * HOUR_MS + HOUR_MS;
  }
  return at;
}

/** Spreads feeds that came due while the program was down over two minutes, each at its own place. Feeds never polled go at once. */
export function startUpDelay(feedId: string, wasPolled: boolean): number {
  if (!wasPolled) return 0;
  // FNV-1a and a last mixing step: neighbouring ids land far apart.
  let hash = 0x811c9dc5;
  for (let at = 0; at < feedId.length; at += 1) hash = Math.imul(hash ^ feedId.charCodeAt(at), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b) >>> 0;
  hash = (hash ^ (hash >>> 16)) >>> 0;
  return Math.floor((hash / 2 ** 32) * 2 * MINUTE_MS);
}
