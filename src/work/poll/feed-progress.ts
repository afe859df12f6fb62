/** What a feed's state becomes after a poll. Pure: time and dice come in. */

import type { PollingHints } from '../../feed/document/parse.ts';
import type { EntryNotice, KeyedBy } from '../../feed/entry-identity.ts';
import type { Feed } from '../../feed/feed-list.ts';
import { type HealthNews, healthNews, usualGap } from '../../feed/health.ts';
import { type AnswerHead, noValidators } from '../../feed/http/fetch.ts';
import type { FetchFailure } from '../../feed/http/fetch-failure.ts';
import { siteOf } from '../../feed/http/site.ts';
import { DAY_MS, MINUTE_MS, nextPoll, noFreshness, noHints, type ScheduleInput } from '../../feed/schedule.ts';
import { type FeedState, newFeedState } from '../../store/feed/feed-rows.ts';

/** `isPushed`: a hub has promised to call when the feed changes, so that polling is only for safety. */
export type PollClock = {
  readonly now: number;
  readonly intervalMs: number;
  readonly dice: number;
  readonly isPushed: boolean;
};

/** How often a feed is asked that a hub calls for. */
const SAFETY_MS = 2 * 3_600_000;

/** The state that a poll starts from. A changed address starts the validators and the redirects afresh, but keeps what is known of the entries. */
export function startingState(feed: Feed, known: FeedState | undefined): FeedState {
  if (known === undefined) return newFeedState(feed);
  if (known.url === feed.url) return known;
  const fresh = {
    validators: noValidators,
    bodyHash: null,
    movedTo: null,
    movedSince: null,
    isGone: false,
    retryAt: null,
  };
  return { ...known, ...fresh, url: feed.url, isMoved: true };
}

/** A permanent redirect is taken at its word once it has stood for this long. */
const MOVED_FOR_MS = 3 * DAY_MS;

/** The address to ask: where a lasting permanent redirect leads within the same site, else the feed's own. */
export function addressOf(state: FeedState, now: number): string {
  if (state.movedTo === null || state.movedSince === null || now - state.movedSince < MOVED_FOR_MS) return state.url;
  return movesFar(state.url, state.movedTo) ? state.url : state.movedTo;
}

/** True for a move to another site, or from https to http: never followed silently. */
function movesFar(from: string, to: string): boolean {
  const isDowngrade = from.startsWith('https:') && to.startsWith('http:');
  return isDowngrade || siteOf(from) !== siteOf(to);
}

export type Progress = {
  readonly state: FeedState;
  /** What whoever runs the bot must be told; the state counts it as told. */
  readonly news: HealthNews;
};

/** What a good answer brought. `hints` are the document's own; null when nothing was parsed. */
export type GoodAnswer = {
  readonly head: AnswerHead;
  readonly hints: PollingHints | null;
  readonly newEntries: number;
  readonly document: {
    readonly bodyHash: string | null;
    readonly keyedBy: KeyedBy;
    readonly entryCount: number;
  } | null;
};

/** After a good answer. */
export function afterAnswer(before: FeedState, feed: Feed, answer: GoodAnswer, clock: PollClock): Progress {
  const { now } = clock;
  const hasNews = answer.newEntries > 0;
  const next = nextPoll({
    ...scheduleOf(before, feed, clock),
    outcome: { kind: hasNews ? 'news' : 'nothing-new' },
    hints: answer.hints ?? noHints,
    freshness: answer.head.freshness,
    retryAt: null,
  });
  const { permanentUrl } = answer.head;
  const news = healthNews(before, { failures: 0, isGone: false });
  return {
    news,
    state: {
      ...before,
      validators: answer.head.validators,
      ...(answer.document ?? {}),
      baselineAt: before.baselineAt ?? baselineOf(before, answer, now),
      lastPolledAt: now,
      lastOkAt: now,
      lastNewAt: hasNews ? now : before.lastNewAt,
      usualGapMs: hasNews ? usualGap(before.usualGapMs, before.lastNewAt, now) : before.usualGapMs,
      nextPollAt: next.at,
      nextBecause: next.because,
      adaptiveMs: next.adaptiveMs,
      retryAt: null,
      failures: 0,
      failingSince: null,
      problem: null,
      wasTold: false,
      isGone: false,
      isMoved: before.isMoved && answer.document === null,
      shrunkPolls: 0,
      ...moves(before, permanentUrl, now),
      hub: answer.hints?.hub ?? answer.head.hub ?? before.hub,
      topic: answer.hints?.self ?? before.topic,
    },
  };
}

/** The first document is the baseline. When some of its entries could not be stored, the next one is too, for it brings them; but no third one. */
function baselineOf(before: FeedState, answer: GoodAnswer, now: number): number | null {
  if (answer.document === null) return null;
  const isPartial = answer.document.bodyHash === null;
  return isPartial && before.lastPolledAt === null ? null : now;
}

/** Where permanent redirects lead, and since when. An answer from the adopted address itself keeps the memory. */
function moves(before: FeedState, permanentUrl: string | null, now: number): Pick<FeedState, 'movedTo' | 'movedSince'> {
  const target = permanentUrl ?? (addressOf(before, now) === before.movedTo ? before.movedTo : null);
  if (target === null) return { movedTo: null, movedSince: null };
  return { movedTo: target, movedSince: target === before.movedTo ? before.movedSince : now };
}

/** After a failure: validators and entries stay as the last good answer left them. */
export function afterFailure(before: FeedState, feed: Feed, failure: FetchFailure, clock: PollClock): Progress {
  const { now } = clock;
  const isGone = failure.code === 'FEED_GONE';
  const failures = before.failures + 1;
  const isRefusal = failure.status === 401 || failure.status === 403 || failure.status === 404;
  const next = nextPoll({
    ...scheduleOf(before, feed, clock),
    outcome: isGone ? { kind: 'gone' } : { kind: 'failed', failures, isRefusal },
    hints: noHints,
    freshness: noFreshness,
    retryAt: failure.retryAt,
  });
  const news = healthNews(before, { failures, isGone });
  // An adopted address that stops answering is forgotten: the feed's own is asked next.
  const fromMoved = addressOf(before, now) !== before.url;
  return {
    news,
    state: {
      ...before,
      lastPolledAt: now,
      nextPollAt: fromMoved ? now + MINUTE_MS : next.at,
      nextBecause: next.because,
      adaptiveMs: next.adaptiveMs,
      retryAt: failure.retryAt === null ? null : Math.min(failure.retryAt, now + DAY_MS),
      failures,
      failingSince: before.failingSince ?? now,
      problem: { code: failure.code, what: failure.what },
      wasTold: before.wasTold || news !== null,
      isGone,
      shrunkPolls: failure.code === 'FEED_SHRUNK' || failure.code === 'FEED_EMPTY' ? before.shrunkPolls + 1 : 0,
      ...(fromMoved ? { movedTo: null, movedSince: null } : {}),
    },
  };
}

function scheduleOf(
  state: FeedState,
  feed: Feed,
  clock: PollClock,
): Pick<ScheduleInput, 'now' | 'baseMs' | 'isOwnInterval' | 'adaptiveMs' | 'dice'> {
  const wanted = feed.intervalMinutes === undefined ? clock.intervalMs : feed.intervalMinutes * MINUTE_MS;
  const baseMs = clock.isPushed ? Math.max(wanted, SAFETY_MS) : wanted;
  return {
    now: clock.now,
    baseMs,
    isOwnInterval: feed.intervalMinutes !== undefined,
    adaptiveMs: Math.max(state.adaptiveMs ?? baseMs, clock.isPushed ? baseMs : 0),
    dice: clock.dice,
  };
}

/** A permanent redirect to another site or off https is told when it first shows; it is never adopted. */
export function moveNotices(before: FeedState, after: FeedState): EntryNotice[] {
  if (after.movedTo === null || after.movedTo === before.movedTo || !movesFar(after.url, after.movedTo)) return [];
  const what = `the feed is answered from ${after.movedTo}, which is another site or no longer https; check it and change the address in the list if it is right`;
  return [{ code: 'FEED_MOVED', what }];
}
