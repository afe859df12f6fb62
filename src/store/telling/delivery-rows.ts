/** Deliveries: a row is committed before any message is sent, and keeps what became of it. */
import { createHash } from 'node:crypto';
import type { Message } from '../../alert/message.ts';
import type { PlatformName, Subscription } from '../../alert/subscription.ts';
import type { Db } from '../database.ts';

/** `refused` will never be taken; `dead` was tried too often; `dropped` was overtaken before it went out. */
export type DeliveryState = 'pending' | 'sending' | 'sent' | 'retrying' | 'refused' | 'dead' | 'dropped';

/**
 * What a delivery is: news of a story, a folded card of several, further coverage of a story, a story that a court or agency confirmed, a
 * correction, a change of a court date, a reminder, a digest, the first card of a subscription, a card that somebody shared, a notice to the owner.
 */
export type DeliveryKind =
  | 'alert'
  | 'folded'
  | 'coverage'
  | 'confirmation'
  | 'correction'
  | 'date'
  | 'reminder'
  | 'digest'
  | 'welcome'
  | 'feed-health'
  | 'notice';

export type Delivery = {
  readonly id: string;
  readonly subscriptionId: string;
  readonly kind: DeliveryKind;
  readonly platform: PlatformName;
  readonly space: string;
  readonly channel: string;
  readonly message: Message;
  readonly state: DeliveryState;
  readonly how: 'post' | 'reply' | 'edit';
  /** The delivery that it answers or changes; null for a new message. */
  readonly targetId: string | null;
  readonly mention: string | null;
  readonly isQuiet: boolean;
  readonly attempts: number;
  /** True when an attempt was cut off, now or earlier, and may have arrived. */
  readonly isUncertain: boolean;
};

export type NewDelivery = {
  readonly kind: DeliveryKind;
  /** What it is about: the story's key, the date's, the digest's day. */
  readonly subject: string;
  readonly revision: number;
  readonly message: Message;
  /** Why it is sent, for people. */
  readonly reason: string;
  /** A new message unless said otherwise; the target is a delivery to the same subscription. */
  readonly how?: { readonly kind: 'reply' | 'edit'; readonly targetId: string };
  readonly mention?: string | null;
  readonly isQuiet?: boolean;
  /** Not sent before this instant, epoch ms. */
  readonly notBefore?: number;
};

/** Which goes first when much is due: news and moved dates, then what adds to them, then digests. */
const ranks: Readonly<Record<DeliveryKind, number>> = {
  alert: 0,
  date: 0,
  confirmation: 0,
  correction: 0,
  reminder: 0,
  welcome: 0,
  folded: 1,
  notice: 1,
  'feed-health': 1,
  coverage: 2,
  digest: 3,
};

/** The id of a delivery, the same for the same (subscription, kind, subject, revision): 24 hexadecimal digits. */
export function deliveryId(subscriptionId: string, kind: DeliveryKind, subject: string, revision: number): string {
  const identity = JSON.stringify([subscriptionId, kind, subject, revision]);
  return createHash('sha256').update(identity).digest('hex').slice(0, 24);
}

/** Commits the intention to send. The same (subscription, kind, subject, revision) is stored once; true when this call stored it. */
export async function addDelivery(
  db: Db,
  subscription: Subscription,
  delivery: NewDelivery,
  now: number,
): Promise<boolean> {
  const row = await db
    .insertInto('delivery')
    .values({
      id: deliveryId(subscription.id, delivery.kind, delivery.subject, delivery.revision),
      subscription_id: subscription.id,
      platform: subscription.platform,
      channel: subscription.channel,
      kind: delivery.kind,
      subject: delivery.subject,
      revision: delivery.revision,
      state: 'pending',
      attempts: 0,
      message: JSON.stringify(delivery.message),
      platform_message_id: null,
      reason: delivery.reason,
      failure: null,
      is_uncertain: 0,
      created_at: now,
      next_attempt_at: delivery.notBefore ?? now,
      sent_at: null,
      space: subscription.space,
      how: delivery.how?.kind ?? 'post',
      target_id: delivery.how?.targetId ?? null,
      mention: delivery.mention ?? null,
      is_quiet: delivery.isQuiet === true ? 1 : 0,
      rank: ranks[delivery.kind],
    })
    .onConflict((conflict) => conflict.columns(['subscription_id', 'kind', 'subject', 'revision']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Deliveries that are due, by rank and then oldest first. One found in state `sending` was cut off in mid-send by a crash: its outcome is unknown.
 */
export async function dueDeliveries(db: Db, platform: PlatformName, now: number): Promise<Delivery[]> {
  const rows = await db
    .selectFrom('delivery')
    .innerJoin('subscription', 'subscription.id', 'delivery.subscription_id')
    .selectAll('delivery')
    .where('delivery.platform', '=', platform)
    .where('delivery.state', 'in', ['pending', 'retrying', 'sending'])
    .where('delivery.next_attempt_at', '<=', now)
    // What is paused or stopped keeps its deliveries until it is resumed.
    .where('subscription.state', '=', 'active')
    .orderBy('delivery.rank')
    .orderBy('delivery.created_at')
    .orderBy('delivery.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    subscriptionId: row.subscription_id,
    kind: row.kind as DeliveryKind,
    platform: row.platform as PlatformName,
    space: row.space,
    channel: row.channel,
    message: JSON.parse(row.message) as Message,
    state: row.state as DeliveryState,
    how: row.how as Delivery['how'],
    targetId: row.target_id,
    mention: row.mention,
    isQuiet: row.is_quiet === 1,
    attempts: row.attempts,
    isUncertain: row.is_uncertain === 1 || row.state === 'sending',
  }));
}

/** What became of the delivery that another one answers or changes; null where there is none of that id. */
export async function deliveryTarget(db: Db, id: string): Promise<DeliveryTarget | null> {
  const row = await db
    .selectFrom('delivery')
    .select(['state', 'platform_message_id'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : { state: row.state as DeliveryState, platformMessageId: row.platform_message_id };
}

export type DeliveryTarget = { readonly state: DeliveryState; readonly platformMessageId: string | null };

/** Notes that a send begins; committed before the platform is called. */
export async function markSending(db: Db, delivery: Delivery): Promise<void> {
  await db
    .updateTable('delivery')
    .set((update) => ({
      state: 'sending',
      is_uncertain: delivery.isUncertain ? 1 : 0,
      // An attempt that was cut off counts when the next one begins.
      attempts: update('attempts', '+', delivery.state === 'sending' ? 1 : 0),
    }))
    .where('id', '=', delivery.id)
    .execute();
}

/** Notes that a message arrived. */
export async function markSent(db: Db, id: string, platformMessageId: string | null, now: number): Promise<void> {
  const sent = { state: 'sent', platform_message_id: platformMessageId, sent_at: now, is_uncertain: 0 };
  await db
    .updateTable('delivery')
    .set((update) => ({ ...sent, attempts: update('attempts', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Notes a failed send. `counts` is false where the platform only asked to wait; a null next attempt gives up. */
export async function markFailed(
  db: Db,
  id: string,
  failure: string,
  nextAttemptAt: number | null,
  counts: boolean,
): Promise<void> {
  const next = nextAttemptAt === null ? { state: 'dead' } : { state: 'retrying', next_attempt_at: nextAttemptAt };
  await db
    .updateTable('delivery')
    .set((update) => ({ ...next, failure, attempts: update('attempts', '+', counts ? 1 : 0) }))
    .where('id', '=', id)
    .execute();
}

/** Notes that a message will not be taken, or that it was overtaken: it is not tried again. */
export async function markRefused(db: Db, id: string, state: 'refused' | 'dropped', failure: string): Promise<void> {
  await db.updateTable('delivery').set({ state, failure }).where('id', '=', id).execute();
}

/** Sends a delivery another way from now on: its target is gone or closed to changes. */
export async function changeHow(db: Db, id: string, how: Delivery['how'], failure: string): Promise<void> {
  await db.updateTable('delivery').set({ how, failure, state: 'retrying' }).where('id', '=', id).execute();
}

/** The alert of a story to one subscription. */
export type StoryAlert = {
  readonly state: DeliveryState;
  readonly reason: string;
  readonly failure: string | null;
  readonly createdAt: number;
  readonly message: Message;
};

/** What was sent, or is to be sent, to a subscription about a story; null for nothing. */
export async function storyAlert(db: Db, subscriptionId: string, subject: string): Promise<StoryAlert | null> {
  const row = await db
    .selectFrom('delivery')
    .select(['state', 'reason', 'failure', 'created_at', 'message'])
    .where('subscription_id', '=', subscriptionId)
    .where('kind', '=', 'alert')
    .where('subject', '=', subject)
    .orderBy('revision')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    state: row.state as DeliveryState,
    reason: row.reason,
    failure: row.failure,
    createdAt: row.created_at,
    message: JSON.parse(row.message) as Message,
  };
}
