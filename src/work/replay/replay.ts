/** Drives the whole pipeline over a recorded history, on the history's own clock. */

import type { Subscription } from '../../alert/subscription.ts';
import { caseAsOf } from '../../case/as-of.ts';
import type { Problem } from '../../problem.ts';
import type { Db } from '../../store/database.ts';
import { newFeedState, writeFeedState } from '../../store/feed/feed-rows.ts';
import { nextDue } from '../../store/telling/next-due.ts';
import { type DeliveryMatter, deliveryMatter } from '../../store/telling/sent-rows.ts';
import { addSubscription } from '../../store/telling/subscription-rows.ts';
import { planDigests } from '../digest/plan-digests.ts';
import { sendDueDigests } from '../digest/send-digests.ts';
import { addCounts, ingestSorted, noCounts } from '../ingest/ingest-document.ts';
import type { IngestCounts } from '../ingest/ingest-entry.ts';
import type { FollowedCase } from '../seed-case.ts';
import { deliverDue } from '../tell/deliver.ts';
import { foldDue } from '../tell/fold.ts';
import { nextReminder, remindDue } from '../tell/remind.ts';
import type { HistoryItem } from './history.ts';
import { recorder, type Sent } from './recorder.ts';

/** A message as it would have been sent, with what it was about and why. */
export type Replayed = Sent &
  DeliveryMatter & {
    /** The item that it was sent upon; null where its time had come. */
    readonly cause: HistoryItem | null;
  };

export type ReplayPlan = {
  readonly db: Db;
  readonly cases: readonly FollowedCase[];
  /** Oldest first. */
  readonly items: readonly HistoryItem[];
  readonly subscriptions: readonly Subscription[];
  /** Epoch ms: the clock goes on until then after the last item. */
  readonly until: number;
  /** What was sent at one instant, oldest first. */
  readonly onSent: (sent: readonly Replayed[]) => void;
  readonly onItem: (done: number, of: number) => void;
};

export type ReplayOutcome = { readonly counts: IngestCounts; readonly problems: readonly Problem[] };

/** So many things may fall due between two items before the replay is taken to be stuck. */
const MOST_STEPS = 100_000;

/** Replays. What is known of a case on each day is what was known on that day. Same history, same outcome. */
export async function replay(plan: ReplayPlan): Promise<ReplayOutcome> {
  const { db, items, cases } = plan;
  let clock = items[0]?.seenAt ?? plan.until;
  const { platform, take } = recorder(() => clock);
  const counts = noCounts();
  const problems: Problem[] = [];
  for (const planned of plan.subscriptions) {
    const subscription = { ...planned, createdAt: clock };
    await addSubscription(db, subscription);
    await planDigests(db, subscription, clock);
  }
  const feeds = new Set<string>();
  const asOf = casesByDay(cases);

  const settle = async (cause: HistoryItem | null): Promise<void> => {
    await foldDue(db, (id) => cases.find(({ courtCase }) => courtCase.id === id)?.courtCase.name ?? id, clock);
    await remindDue(db, asOf(clock), clock);
    const digests = await sendDueDigests(db, { cases: asOf(clock), feeds: [] }, clock);
    for (const { subscriptionId, reason } of digests.failed)
      problems.push({ code: 'INTERNAL', where: subscriptionId, what: reason, remedy: 'report it' });
    problems.push(...(await deliverDue(db, platform, () => clock)).problems);
    const replayed: Replayed[] = [];
    for (const sent of take()) replayed.push({ ...sent, ...(await deliveryMatter(db, sent.deliveryId)), cause });
    if (replayed.length > 0) plan.onSent(replayed);
  };
  const goOn = async (to: number): Promise<void> => {
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const due = earliest(await nextDue(db, clock), await nextReminder(db, asOf(clock), clock));
      if (due === null || due > to) break;
      clock = due;
      await settle(null);
    }
    clock = Math.max(clock, to);
  };

  for (const [index, item] of items.entries()) {
    await goOn(item.seenAt);
    if (!feeds.has(item.feed.id)) await writeFeedState(db, { ...newFeedState(item.feed), baselineAt: clock });
    feeds.add(item.feed.id);
    const sorted = { fresh: [item.entry], changed: [], knownCount: 0 };
    const arrival = { feed: item.feed, cases: asOf(clock), now: clock, isBaseline: false };
    const ingested = await ingestSorted(db, sorted, arrival);
    addCounts(counts, ingested.counts);
    for (const { code, what } of ingested.notices)
      problems.push({ code, where: `line ${item.line}`, what, remedy: 'correct the line' });
    await settle(item);
    plan.onItem(index + 1, items.length);
  }
  await goOn(plan.until);
  await settle(null);
  return { counts, problems };
}

function earliest(...instants: readonly (number | null)[]): number | null {
  const known = instants.filter((at) => at !== null);
  return known.length === 0 ? null : Math.min(...known);
}

const DAY_MS = 86_400_000;

/** The cases as they were known when the day of an instant began: what the day brings is not on record yet. Worked out once a day. */
function casesByDay(cases: readonly FollowedCase[]): (now: number) => readonly FollowedCase[] {
  let day = Number.NaN;
  let known: readonly FollowedCase[] = cases;
  return (now) => {
    if (Math.floor(now / DAY_MS) === day) return known;
    day = Math.floor(now / DAY_MS);
    known = cases.map((followed) => ({ ...followed, courtCase: caseAsOf(followed.courtCase, now - DAY_MS) }));
    return known;
  };
}
