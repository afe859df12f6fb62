/** What is remembered about each feed between polls. */

import type { KeyedBy } from '../feed/entry-identity.ts';
import type { Feed } from '../feed/feed-list.ts';
import type { Validators } from '../feed/fetch.ts';
import type { ProblemCode } from '../problem.ts';
import type { Db } from './database.ts';

/** Times are epoch milliseconds. */
export type FeedState = {
  readonly id: string;
  readonly url: string;
  readonly validators: Validators;
  readonly keyedBy: KeyedBy;
  readonly baselineAt: number | null;
  readonly lastPolledAt: number | null;
  readonly lastOkAt: number | null;
  readonly nextPollAt: number;
  /** Failures in a row. */
  readonly failures: number;
  readonly failingSince: number | null;
  readonly problem: { readonly code: ProblemCode; readonly what: string } | null;
  /** Entries in the last good document. */
  readonly entryCount: number;
};

/** A feed that was never polled. */
export function newFeedState(feed: Feed): FeedState {
  return {
    id: feed.id,
    url: feed.url,
    validators: { etag: null, lastModified: null },
    keyedBy: feed.kind === 'court' ? 'content' : 'guid',
    baselineAt: null,
    lastPolledAt: null,
    lastOkAt: null,
    nextPollAt: 0,
    failures: 0,
    failingSince: null,
    problem: null,
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
        validators: { etag: row.etag, lastModified: row.last_modified },
        keyedBy: row.keyed_by as KeyedBy,
        baselineAt: row.baseline_at,
        lastPolledAt: row.last_polled_at,
        lastOkAt: row.last_ok_at,
        nextPollAt: row.next_poll_at,
        failures: row.failures,
        failingSince: row.failing_since,
        problem:
          row.problem_code === null ? null : { code: row.problem_code as ProblemCode, what: row.problem_text ?? '' },
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
    keyed_by: state.keyedBy,
    baseline_at: state.baselineAt,
    last_polled_at: state.lastPolledAt,
    last_ok_at: state.lastOkAt,
    next_poll_at: state.nextPollAt,
    failures: state.failures,
    failing_since: state.failingSince,
    problem_code: state.problem?.code ?? null,
    problem_text: state.problem?.what ?? null,
    entry_count: state.entryCount,
  };
  await db
    .insertInto('feed')
    .values({ id: state.id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}
