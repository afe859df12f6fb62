/** How the feeds of a case fare, for slash commands. */
import type { FeedHealth, FeedLine } from '../../command/view.ts';
import { healthOf } from '../../feed/health.ts';
import type { Db } from '../../store/database.ts';
import { type FeedState, readFeedStates } from '../../store/feed/feed-rows.ts';
import { usualDelay } from '../../store/news/look-up-rows.ts';
import type { Installation } from '../installation.ts';

/** All feeds of a case in numbers. */
export async function feedHealth(installation: Installation, db: Db | null, caseId: string): Promise<FeedHealth> {
  const rows = await statesOf(installation, db, caseId);
  const states = rows.map(({ state }) => state).filter((state) => state !== null);
  const lastOk = states.map((state) => state.lastOkAt).filter((at) => at !== null);
  return {
    total: rows.length,
    polled: states.filter((state) => state.lastPolledAt !== null).length,
    failing: states.filter((state) => state.failures > 0).length,
    lastOkAt: lastOk.length > 0 ? Math.max(...lastOk) : null,
  };
}

/** Each feed of a case. */
export async function feedLines(
  installation: Installation,
  db: Db | null,
  caseId: string,
  now: number,
): Promise<FeedLine[]> {
  const lines: FeedLine[] = [];
  for (const { feed, state } of await statesOf(installation, db, caseId)) {
    lines.push({
      id: feed.id,
      title: feed.title,
      kind: feed.kind,
      note: feed.note,
      health: state === null ? 'new' : healthOf({ ...state, now }),
      problem: state?.problem?.what ?? null,
      lastOkAt: state?.lastOkAt ?? null,
      lastNewAt: state?.lastNewAt ?? null,
      delayMs: db === null ? null : await usualDelay(db, feed.id),
    });
  }
  return lines;
}

type FeedWithState = { readonly feed: Installation['feeds'][number]['feed']; readonly state: FeedState | null };

async function statesOf(installation: Installation, db: Db | null, caseId: string): Promise<FeedWithState[]> {
  const known = db === null ? new Map<string, FeedState>() : await readFeedStates(db);
  return installation.feeds
    .filter(({ cases }) => cases.some(({ courtCase }) => courtCase.id === caseId))
    .map(({ feed }) => ({ feed, state: known.get(feed.id) ?? null }));
}
