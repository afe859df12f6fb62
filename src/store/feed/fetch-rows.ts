/** The last fetches of each feed, for whoever wants to know what a feed has been doing. */
import type { Db } from '../database.ts';

export type FetchRecord = {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly tookMs: number;
  readonly outcome: 'fetched' | 'unchanged' | 'failed';
  /** HTTP status; null where none arrived. */
  readonly status: number | null;
  readonly code: string | null;
  readonly what: string | null;
  readonly inDocument: number | null;
  readonly newEntries: number;
};

/** How many are kept for each feed. */
const KEPT = 20;

/** Adds a fetch; older ones than the last twenty of a feed are dropped by forgetFetches. */
export async function addFetch(db: Db, feedId: string, fetch: FetchRecord): Promise<void> {
  await db
    .insertInto('fetch')
    .values({
      feed_id: feedId,
      at: fetch.at,
      took_ms: Math.round(fetch.tookMs),
      outcome: fetch.outcome,
      status: fetch.status,
      code: fetch.code,
      what: fetch.what,
      in_document: fetch.inDocument,
      new_entries: fetch.newEntries,
    })
    .execute();
}

/** Drops a feed's fetches beyond the last twenty. */
export async function forgetFetches(db: Db, feedId: string): Promise<void> {
  const kept = db.selectFrom('fetch').select('id').where('feed_id', '=', feedId).orderBy('id', 'desc').limit(KEPT);
  await db.deleteFrom('fetch').where('feed_id', '=', feedId).where('id', 'not in', kept).execute();
}

/** The last fetches of a feed, newest first. */
export async function lastFetches(db: Db, feedId: string): Promise<FetchRecord[]> {
  const rows = await db
    .selectFrom('fetch')
    .selectAll()
    .where('feed_id', '=', feedId)
    .orderBy('id', 'desc')
    .limit(KEPT)
    .execute();
  return rows.map((row) => ({
    at: row.at,
    tookMs: row.took_ms,
    outcome: row.outcome as FetchRecord['outcome'],
    status: row.status,
    code: row.code,
    what: row.what,
    inDocument: row.in_document,
    newEntries: row.new_entries,
  }));
}
