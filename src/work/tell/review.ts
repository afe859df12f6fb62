/** Carries out what a person decided about a report that was held: let through, it is told as an alert then; rejected, nobody is told. */
import type { Feed } from '../../feed/feed-list.ts';
import { readEntry } from '../../news/reading.ts';
import type { Db } from '../../store/database.ts';
import { type HeldItem, type HeldState, heldReadings, holdReading } from '../../store/news/held-rows.ts';
import { type HeldEntry, heldEntry, heldOfStory } from '../../store/news/held-story.ts';
import type { FollowedCase } from '../seed-case.ts';
import { tellPlaced } from './tell-placed.ts';

export type Verdict = Exclude<HeldState, 'held'>;

export type Reviewed =
  /** `deliveries` is how many messages were added; they go out with the next round. */
  | { readonly kind: 'done'; readonly items: readonly HeldItem[]; readonly deliveries: number }
  | { readonly kind: 'decided before'; readonly items: readonly HeldItem[] }
  | { readonly kind: 'not held' };

export type ReviewDeps = {
  readonly db: Db;
  readonly cases: readonly FollowedCase[];
  readonly feeds: readonly Feed[];
  readonly now: () => number;
};

/** Decides on a held report and on the others of its story, in one transaction. Deciding twice changes nothing. */
export function review(deps: ReviewDeps, entryId: number, verdict: Verdict, by: string): Promise<Reviewed> {
  return deps.db.transaction().execute(async (db) => {
    const items = await heldReadings(db, entryId);
    if (items.length === 0) return { kind: 'not held' };
    if (items.every(({ state }) => state !== 'held')) return { kind: 'decided before', items };
    let deliveries = 0;
    for (const item of items.filter(({ state }) => state === 'held'))
      deliveries += await decideOn({ ...deps, db }, item, verdict, by);
    return { kind: 'done', items: await heldReadings(db, entryId), deliveries };
  });
}

async function decideOn(deps: ReviewDeps, item: HeldItem, verdict: Verdict, by: string): Promise<number> {
  const { db } = deps;
  const at = deps.now();
  let deliveries = 0;
  for (const held of await heldOfStory(db, item)) {
    const isAsked = held.entryId === item.entryId;
    const because = held.because;
    await holdReading(
      db,
      { entryId: held.entryId, caseId: item.caseId },
      { because, state: verdict, by: isAsked ? by : 'as its story', at },
    );
    if (verdict === 'accepted') deliveries += await letThrough(deps, held, item.caseId);
  }
  return deliveries;
}

/** Reads the stored entry again and tells it as news of now. A case or feed that is followed no more tells nobody. */
async function letThrough(
  deps: ReviewDeps,
  held: { readonly entryId: number; readonly because: string },
  caseId: string,
): Promise<number> {
  const { db, cases, feeds } = deps;
  const followed = cases.find(({ courtCase }) => courtCase.id === caseId);
  const stored = await heldEntry(db, held.entryId, caseId);
  if (followed === undefined || stored === null) return 0;
  const { entry, feedId, storyId, storyKey } = stored;
  const reading = { ...readEntry(entry, followed.courtCase, followed.vocabulary), ...judged(stored) };
  const feed = feeds.find(({ id }) => id === feedId) ?? { id: feedId, trust: 'aggregator' as const };
  const place = { entry, entryId: held.entryId, reading, storyId, storyKey, followed, feed, isBaseline: false };
  return tellPlaced(db, { ...place, held: null, accepted: held.because, now: deps.now() });
}

/** What was read when it came in counts, with whatever a second opinion changed. */
function judged({ relevance, label, labels }: HeldEntry) {
  return { relevant: true, relevance, primary: label, labels };
}
