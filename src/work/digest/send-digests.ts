/** Tells every digest that is due: once each, also when it is late, and never twice. */

import { digestCards } from '../../alert/digest/compose.ts';
import { isQuiet } from '../../alert/digest/content.ts';
import { nextDigest } from '../../alert/digest/due.ts';
import type { Subscription } from '../../alert/subscription.ts';
import type { Db } from '../../store/database.ts';
import { addDelivery, deliveryId } from '../../store/telling/delivery-rows.ts';
import { concludeDigest, dueDigests, type PlannedDigest, planDigest } from '../../store/telling/digest-rows.ts';
import { readSubscription } from '../../store/telling/subscription-rows.ts';
import { tellWaiting, waitingOf } from '../../store/telling/waiting-rows.ts';
import { digestGatherer, type Followed, type Gather } from './gather-digest.ts';

/** Later than this a digest says that it is late. */
const LATE_AFTER_MS = 15 * 60_000;

export type DigestsTold = {
  readonly sent: number;
  /** Digests that could not be made, with the reason; they stay due. */
  readonly failed: readonly { readonly subscriptionId: string; readonly reason: string }[];
};

/**
 * Makes deliveries of the digests that are due, each in a transaction of its own together with the plan for the next one. After a longer absence a
 * channel gets one digest for the whole of it. Two calls at once tell nothing twice.
 */
export async function sendDueDigests(db: Db, followed: Followed, now: number): Promise<DigestsTold> {
  const due = await dueDigests(db, now);
  const gather = digestGatherer(followed);
  let sent = 0;
  const failed: { subscriptionId: string; reason: string }[] = [];
  for (const planned of due) {
    try {
      sent += (await db.transaction().execute((trx) => conclude(trx, planned, gather, followed, now))) ? 1 : 0;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      failed.push({ subscriptionId: planned.subscriptionId, reason });
    }
  }
  return { sent, failed };
}

/** True when a digest was sent. */
async function conclude(
  trx: Db,
  planned: PlannedDigest,
  gather: Gather,
  { cases }: Followed,
  now: number,
): Promise<boolean> {
  const subscription = await readSubscription(trx, planned.subscriptionId);
  const isFollowed = cases.some(({ courtCase }) => courtCase.id === subscription?.caseId);
  if (subscription === null || !isFollowed) {
    await concludeDigest(
      trx,
      planned,
      'skipped',
      subscription === null ? 'the channel unsubscribed' : 'the case is not followed',
      now,
    );
    return false;
  }
  if (subscription.state !== 'active') {
    const reason = `the channel was ${subscription.state}; what happened meanwhile is told when it goes on`;
    if (await concludeDigest(trx, planned, 'skipped', reason, now))
      await planNext(trx, subscription, planned, planned.fromAt, now);
    return false;
  }
  const lateSince = now - planned.dueAt > LATE_AFTER_MS ? planned.dueAt : null;
  const content = await gather(trx, subscription, { kind: planned.kind, from: planned.fromAt, to: now, lateSince });
  const isLeftOut = isQuiet(content) && !subscription.wishes.emptyDigests;
  if (!(await concludeDigest(trx, planned, isLeftOut ? 'quiet' : 'sent', null, now))) return false;
  await planNext(trx, subscription, planned, now, now);
  if (isLeftOut) return false;
  const subject = `${planned.kind} ${planned.day}`;
  for (const [index, message] of digestCards(content).entries())
    await addDelivery(
      trx,
      subscription,
      { kind: 'digest', subject, revision: index + 1, message, reason: reasonOf(planned, lateSince), isQuiet: true },
      now,
    );
  const waiting = (await waitingOf(trx, subscription.id)).filter(({ until }) => until === 'digest');
  await tellWaiting(
    trx,
    subscription.id,
    waiting.map(({ storyKey }) => storyKey),
    deliveryId(subscription.id, 'digest', subject, 1),
  );
  return true;
}

function reasonOf({ kind, day }: PlannedDigest, lateSince: number | null): string {
  return `the ${kind} digest of ${day}${lateSince === null ? '' : ', late: Casewire was not running at its hour'}`;
}

async function planNext(
  trx: Db,
  { id, wishes }: Subscription,
  { kind }: PlannedDigest,
  fromAt: number,
  now: number,
): Promise<void> {
  await planDigest(trx, { subscriptionId: id, kind, fromAt, ...nextDigest(wishes, kind, now) });
}
