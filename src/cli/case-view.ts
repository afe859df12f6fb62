/** Lets slash commands look at what is stored. */
import type { CaseView, FeedHealth } from '../command/view.ts';
import type { Db } from '../store/database.ts';
import { readFeedStates } from '../store/feed-rows.ts';
import { latestStories } from '../store/story-rows.ts';
import type { Installation } from './installation.ts';

/** The view over a database, or over the seeds alone when there is no database yet (null). */
export function caseView(installation: Installation, db: Db | null, now: () => number): CaseView {
  return {
    cases: installation.cases.map((followed) => followed.courtCase),
    get now() {
      return now();
    },
    latestStories: async (caseId, limit) => (db === null ? [] : latestStories(db, caseId, limit)),
    feedHealth: (caseId) => feedHealth(installation, db, caseId),
  };
}

async function feedHealth(installation: Installation, db: Db | null, caseId: string): Promise<FeedHealth> {
  const feeds = installation.feeds.filter(({ cases }) => cases.some(({ courtCase }) => courtCase.id === caseId));
  const known = db === null ? new Map() : await readFeedStates(db);
  const states = feeds.map(({ feed }) => known.get(feed.id)).filter((state) => state !== undefined);
  const lastOk = states.map((state) => state.lastOkAt).filter((at) => at !== null);
  return {
    total: feeds.length,
    polled: states.filter((state) => state.lastPolledAt !== null).length,
    failing: states.filter((state) => state.failures > 0).length,
    lastOkAt: lastOk.length > 0 ? Math.max(...lastOk) : null,
  };
}
