/** Deliveries: a row is committed before any message is sent, and keeps what became of it. */
import { createHash } from 'node:crypto';
import type { Message } from '../../alert/message.ts';
import type { PlatformName, Subscription } from '../../alert/subscription.ts';
import type { Db } from '../database.ts';

export type DeliveryState = 'pending' | 'sending' | 'sent' | 'retrying' | 'dead';

export type Delivery = {
  readonly id: string;
  readonly platform: PlatformName;
  readonly channel: string;
  readonly message: Message;
  readonly state: DeliveryState;
  readonly attempts: number;
  /** True when an attempt was cut off, now or earlier, and may have arrived. */
  readonly isUncertain: boolean;
};

export type NewDelivery = {
  readonly kind: 'alert' | 'feed-health';
  /** What it is about: the story's key. */
  readonly subject: string;
  readonly revision: number;
  readonly message: Message;
  /** Why it is sent, for people. */
  readonly reason: string;
};

/** Commits the intention to send. The same (subscription, kind, subject, revision) is stored once; true when this call stored it. */
export async function addDelivery(
  db: Db,
  subscription: Subscription,
  delivery: NewDelivery,
  now: number,
): Promise<boolean> {
  const identity = JSON.stringify([subscription.id, delivery.kind, delivery.subject, delivery.revision]);
  const row = await db
    .insertInto('delivery')
    .values({
      id: createHash('sha256').update(identity).digest('hex').slice(0, 24),
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
      next_attempt_at: now,
      sent_at: null,
    })
    .onConflict((conflict) => conflict.columns(['subscription_id', 'kind', 'subject', 'revision']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Deliveries that are due, oldest first. One found in state `sending` was cut off in mid-send by a crash: its outcome is unknown.
 */
export async function dueDeliveries(db: Db, platform: PlatformName, now: number): Promise<Delivery[]> {
  const rows = await db
    .selectFrom('delivery')
    .selectAll()
    .where('platform', '=', platform)
    .where('state', 'in', ['pending', 'retrying', 'sending'])
    .where('next_attempt_at', '<=', now)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    platform: row.platform as PlatformName,
    channel: row.channel,
    message: JSON.parse(row.message) as Message,
    state: row.state as DeliveryState,
    attempts: row.attempts,
    isUncertain: row.is_uncertain === 1 || row.state === 'sending',
  }));
}

/** True when a subscription was told of a story, or is about to be. */
export async function wasAnnounced(db: Db, subscriptionId: string, subject: string): Promise<boolean> {
  const row = await db
    .selectFrom('delivery')
    .select('id')
    .where('subscription_id', '=', subscriptionId)
    .where('kind', '=', 'alert')
    .where('subject', '=', subject)
    .executeTakeFirst();
  return row !== undefined;
}

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
