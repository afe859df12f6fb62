/** What is remembered about each feed between polls. */
import type { KeyedBy } from '../../feed/entry-identity.ts';
import type { Feed } from '../../feed/feed-list.ts';
import { noValidators, type Validators } from '../../feed/http/fetch.ts';
import type { ProblemCode } from '../../problem.ts';
import type { Db } from '../database.ts';

/** Instants are epoch milliseconds. */
export type FeedState = {
  readonly id: string;
  /** The address in the list of feeds. */
  readonly url: string;
  readonly validators: Validators;
  /** Hash of the last good document; tells a repeat where a server has no validators. */
  readonly bodyHash: string | null;
  readonly keyedBy: KeyedBy;
  readonly baselineAt: number | null;
  readonly lastPolledAt: number | null;
  readonly lastOkAt: number | null;
  readonly lastNewAt: number | null;
  readonly usualGapMs: number | null;
  /** Null: never again. */
  readonly nextPollAt: number | null;
  /** Whose wish the next time is: `interval`, `ttl`, `max-age`, ... */
  readonly nextBecause: string;
  readonly adaptiveMs: number | null;
  /** The whole site is not asked before this instant. */
  readonly retryAt: number | null;
  /** Failures in a row. */
  readonly failures: number;
  readonly failingSince: number | null;
  readonly problem: { readonly code: ProblemCode; readonly what: string } | null;
  /** Whether whoever runs the bot was told of the present failure. */
  readonly wasTold: boolean;
  readonly isGone: boolean;
  /** True from a change of the address in the list until the first good document from there. */
  readonly isMoved: boolean;
  /** Polls in a row that found the document suddenly empty or much shorter. */
  readonly shrunkPolls: number;
  /** Where permanent redirects have led since `movedSince`. */
  readonly movedTo: string | null;
  readonly movedSince: number | null;
  readonly hub: string | null;
  /** The address that the feed gives itself; what a hub knows it by. */
  readonly topic: string | null;
  /** Entries in the last good document. */
  readonly entryCount: number;
};

/** A feed that was never polled. The dockets of federal courts repeat their ids, so court feeds are keyed by content from the start. */
export function newFeedState(feed: Feed): FeedState {
  return {
    id: feed.id,
    url: feed.url,
    validators: noValidators,
    bodyHash: null,
    keyedBy: /(?:^|\.)uscourts\.gov$/.test(new URL(feed.url).hostname) ? 'content' : 'guid',
    baselineAt: null,
    lastPolledAt: null,
    lastOkAt: null,
    lastNewAt: null,
    usualGapMs: null,
    nextPollAt: 0,
    nextBecause: 'new',
    adaptiveMs: null,
    retryAt: null,
    failures: 0,
    failingSince: null,
    problem: null,
    wasTold: false,
    isGone: false,
    isMoved: false,
    shrunkPolls: 0,
    movedTo: null,
    movedSince: null,
    hub: null,
    topic: null,
    entryCount: 0,
  };
}

/** All feeds ever polled, by id. */
export async function readFeedStates(db: Db): Promise<Map<string, FeedState>> {
  const rows = await db.selectFrom('feed').selectAll().execute();
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        url: row.url,
        validators: { etag: row.etag, lastModified: row.last_modified, url: row.validator_url },
        bodyHash: row.body_hash,
        keyedBy: row.keyed_by as KeyedBy,
        baselineAt: row.baseline_at,
        lastPolledAt: row.last_polled_at,
        lastOkAt: row.last_ok_at,
        lastNewAt: row.last_new_at,
        usualGapMs: row.usual_gap_ms,
        nextPollAt: row.next_poll_at,
        nextBecause: row.next_because,
        adaptiveMs: row.adaptive_ms,
        retryAt: row.retry_at,
        failures: row.failures,
        failingSince: row.failing_since,
        problem:
          row.problem_code === null ? null : { code: row.problem_code as ProblemCode, what: row.problem_text ?? '' },
        wasTold: row.was_told === 1,
        isGone: row.is_gone === 1,
        isMoved: row.is_moved === 1,
        shrunkPolls: row.shrunk_polls,
        movedTo: row.moved_to,
        movedSince: row.moved_since,
        hub: row.hub,
        topic: row.topic,
        entryCount: row.entry_count,
      },
    ]),
  );
}

/** Writes the whole state of a feed. */
export async function writeFeedState(db: Db, state: FeedState): Promise<void> {
  const row = {
    url: state.url,
    etag: state.validators.etag,
    last_modified: state.validators.lastModified,
    validator_url: state.validators.url,
    body_hash: state.bodyHash,
    keyed_by: state.keyedBy,
    baseline_at: state.baselineAt,
    last_polled_at: state.lastPolledAt,
    last_ok_at: state.lastOkAt,
    last_new_at: state.lastNewAt,
    usual_gap_ms: state.usualGapMs === null ? null : Math.round(state.usualGapMs),
    next_poll_at: state.nextPollAt === null ? null : Math.round(state.nextPollAt),
    next_because: state.nextBecause,
    adaptive_ms: state.adaptiveMs === null ? null : Math.round(state.adaptiveMs),
    retry_at: state.retryAt,
    failures: state.failures,
    failing_since: state.failingSince,
    problem_code: state.problem?.code ?? null,
    problem_text: state.problem?.what ?? null,
    was_told: state.wasTold ? 1 : 0,
    is_gone: state.isGone ? 1 : 0,
    is_moved: state.isMoved ? 1 : 0,
    shrunk_polls: state.shrunkPolls,
    moved_to: state.movedTo,
    moved_since: state.movedSince,
    hub: state.hub,
    topic: state.topic,
    entry_count: state.entryCount,
  };
  await db
    .insertInto('feed')
    .values({ id: state.id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

/** Moves the next poll of feeds; used to spread them after a start. */
export async function postponePolls(db: Db, polls: ReadonlyMap<string, number>): Promise<void> {
  await db.transaction().execute(async (trx) => {
    for (const [id, at] of polls)
      await trx.updateTable('feed').set({ next_poll_at: at }).where('id', '=', id).execute();
  });
}
