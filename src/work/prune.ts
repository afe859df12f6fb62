/** Forgets old fetches, and old entries that no case is interested in, so that the memory of what was seen does not grow for ever. */
import { DAY_MS } from '../feed/schedule.ts';
import type { Db } from '../store/database.ts';
import { readFeedStates } from '../store/feed/feed-rows.ts';
import { forgetFetches } from '../store/feed/fetch-rows.ts';
import { forgetEntries } from '../store/news/entry-rows.ts';

const KEPT_MS = 90 * DAY_MS;
const KEPT_LENGTHS = 10;

/** Keys are kept for 90 days or for ten times the feed's length, whichever is longer. Gives how many entries went. */
export async function pruneEntries(db: Db, now: number): Promise<number> {
  let gone = 0;
  for (const state of (await readFeedStates(db)).values()) {
    await forgetFetches(db, state.id);
    gone += await forgetEntries(db, state.id, now - KEPT_MS, Math.max(100, state.entryCount * KEPT_LENGTHS));
  }
  return gone;
}
