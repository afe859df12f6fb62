/** Polls one feed: fetch, decode, parse, tell entries apart, ingest the new ones, and only then remember the validators. */
import { decodeFeed } from '../feed/decode.ts';
import { type EntryNotice, identifyEntries } from '../feed/entry-identity.ts';
import type { FetchFailure, FetchOutcome, Validators } from '../feed/fetch.ts';
import { parseFeed } from '../feed/parse.ts';
import type { Entry } from '../news/entry.ts';
import type { Problem } from '../problem.ts';
import type { Db } from '../store/database.ts';
import { unknownEntries } from '../store/entry-rows.ts';
import { type FeedState, newFeedState, writeFeedState } from '../store/feed-rows.ts';
import type { FollowedFeed } from './followed-feeds.ts';
import { type IngestCounts, ingestEntry } from './ingest-entry.ts';

export type PollDeps = {
  readonly db: Db;
  readonly fetch: (url: string, validators: Validators) => Promise<FetchOutcome>;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly intervalMs: number;
};

export type PollResult = {
  readonly feedId: string;
  readonly title: string;
  readonly outcome: 'fetched' | 'unchanged' | 'failed';
  /** Entries in the document; null unless fetched. */
  readonly inDocument: number | null;
  readonly counts: IngestCounts;
  readonly isBaseline: boolean;
  readonly problem: Problem | null;
  readonly notices: readonly EntryNotice[];
};

/** Polls a feed. Never throws for what the feed does; a lost database is thrown. */
export async function pollFeed(
  followed: FollowedFeed,
  known: FeedState | undefined,
  deps: PollDeps,
): Promise<PollResult> {
  const { feed } = followed;
  const moved = known !== undefined && known.url !== feed.url;
  const state: FeedState = { ...(known ?? newFeedState(feed)), url: feed.url };
  const validators = moved ? { etag: null, lastModified: null } : state.validators;
  const outcome = await deps.fetch(feed.url, validators);
  const now = deps.now();
  const next = now + deps.intervalMs;
  switch (outcome.kind) {
    case 'unchanged':
      await writeFeedState(deps.db, { ...recovered(state, now, next), validators: outcome.validators });
      return result(followed, 'unchanged', {});
    case 'failed':
      return fail(followed, state, outcome, now, deps);
    case 'fetched': {
      const parsed = await parseFeed(decodeFeed(outcome.body, outcome.contentType), outcome.url);
      if (!parsed.ok) {
        const remedy = 'nothing to do if it passes; else look at the address in a browser';
        return fail(
          followed,
          state,
          { kind: 'failed', code: parsed.code, what: parsed.what, remedy, status: 200 },
          now,
          deps,
        );
      }
      const identified = identifyEntries(parsed.feed, feed.title, state.keyedBy, now);
      if (identified.entries.length === 0 && state.entryCount > 0) {
        const what = `the feed is empty; it had ${state.entryCount} entries before`;
        return fail(
          followed,
          state,
          { kind: 'failed', code: 'FEED_EMPTY', what, remedy: 'nothing to do if it passes', status: 200 },
          now,
          deps,
        );
      }
      const isBaseline = state.baselineAt === null;
      const { counts, notices } = await ingestDocument(followed, identified.entries, isBaseline, now, deps);
      await writeFeedState(deps.db, {
        ...recovered(state, now, next),
        validators: outcome.validators,
        keyedBy: identified.keyedBy,
        baselineAt: state.baselineAt ?? now,
        entryCount: identified.entries.length,
      });
      const all = [...identified.notices, ...notices];
      return result(followed, 'fetched', { inDocument: identified.entries.length, counts, isBaseline, notices: all });
    }
  }
}

/** All new entries of a document in one transaction. When one of them breaks it, they are taken one by one, so that it costs only itself. */
async function ingestDocument(
  followed: FollowedFeed,
  entries: readonly Entry[],
  isBaseline: boolean,
  now: number,
  deps: PollDeps,
): Promise<{ counts: IngestCounts; notices: EntryNotice[] }> {
  const arrival = { feed: followed.feed, cases: followed.cases, now, isBaseline };
  // Oldest first, so that a story is opened by its first report.
  const fresh = (await unknownEntries(deps.db, followed.feed.id, entries))
    .toReversed()
    .sort((a, b) => (a.publishedAt ?? now) - (b.publishedAt ?? now));
  const counts = noCounts();
  const notices: EntryNotice[] = [];
  if (fresh.length === 0) return { counts, notices };
  try {
    const trial = noCounts();
    await deps.db.transaction().execute(async (trx) => {
      for (const entry of fresh) await ingestEntry(trx, entry, arrival, trial);
    });
    return { counts: trial, notices };
  } catch {
    for (const entry of fresh) {
      try {
        const trial = noCounts();
        await deps.db.transaction().execute((trx) => ingestEntry(trx, entry, arrival, trial));
        addCounts(counts, trial);
      } catch (error) {
        notices.push({
          code: 'ENTRY_FAILED',
          what: `“${entry.title}”: ${error instanceof Error ? error.message : String(error)}`,
        });
      }
    }
    if (notices.length === fresh.length && fresh.length > 1)
      throw new Error(`no entry could be stored: ${notices[0]?.what}`);
    return { counts, notices };
  }
}

async function fail(
  followed: FollowedFeed,
  state: FeedState,
  failure: FetchFailure,
  now: number,
  deps: PollDeps,
): Promise<PollResult> {
  const failures = state.failures + 1;
  const wait = Math.min(deps.intervalMs * 2 ** Math.min(failures, 7), 86_400_000);
  await writeFeedState(deps.db, {
    ...state,
    lastPolledAt: now,
    nextPollAt: now + wait,
    failures,
    failingSince: state.failingSince ?? now,
    problem: { code: failure.code, what: failure.what },
  });
  const problem: Problem = {
    code: failure.code,
    where: followed.feed.title,
    what: failure.what,
    remedy: failure.remedy,
  };
  return result(followed, 'failed', { problem });
}

function recovered(state: FeedState, now: number, nextPollAt: number): FeedState {
  return { ...state, lastPolledAt: now, lastOkAt: now, nextPollAt, failures: 0, failingSince: null, problem: null };
}

function result(followed: FollowedFeed, outcome: PollResult['outcome'], rest: Partial<PollResult>): PollResult {
  const { id, title } = followed.feed;
  return {
    feedId: id,
    title,
    outcome,
    inDocument: null,
    counts: noCounts(),
    isBaseline: false,
    problem: null,
    notices: [],
    ...rest,
  };
}

/** Counts that start at nothing. */
export function noCounts(): IngestCounts {
  return { entries: 0, relevant: 0, stories: 0, deliveries: 0 };
}

/** Adds `more` to `sum`. */
export function addCounts(sum: IngestCounts, more: IngestCounts): void {
  sum.entries += more.entries;
  sum.relevant += more.relevant;
  sum.stories += more.stories;
  sum.deliveries += more.deliveries;
}
