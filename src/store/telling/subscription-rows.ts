/** Who subscribed, what they wish for, and who changed it. */
import type { PlatformName, Subscription, SubscriptionState } from '../../alert/subscription.ts';
import { wishesSchema } from '../../alert/wishes.ts';
import type { Label } from '../../news/label/labels.ts';
import type { Db } from '../database.ts';
import type { Tables } from '../tables.ts';

/** Adds a subscription; one that stands already is left as it is, one that was removed begins anew. True when this call added it. */
export async function addSubscription(db: Db, subscription: Subscription): Promise<boolean> {
  const { id, platform, space, channel, caseId, state, stateReason, secret, createdAt } = subscription;
  const begun = {
    ...wishColumns(subscription),
    space,
    state,
    state_reason: stateReason,
    state_at: null,
    secret,
    created_at: createdAt,
  };
  const row = await db
    .insertInto('subscription')
    .values({ id, platform, channel, case_id: caseId, ...begun })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(begun).where('subscription.state', '=', 'removed'))
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Changes what a subscription wishes for. */
export async function changeWishes(
  db: Db,
  subscription: Pick<Subscription, 'id' | 'labels' | 'wishes'>,
): Promise<void> {
  await db.updateTable('subscription').set(wishColumns(subscription)).where('id', '=', subscription.id).execute();
}

/** Pauses, stops or resumes a subscription. */
export async function changeState(
  db: Db,
  id: string,
  state: SubscriptionState,
  reason: string | null,
  now: number,
): Promise<void> {
  const change = { state, state_reason: reason, state_at: now };
  await db.updateTable('subscription').set(change).where('id', '=', id).execute();
}

/** Ends a subscription and forgets what waits for it. Its row stays, for what it was told belongs to it. */
export async function removeSubscription(db: Db, id: string): Promise<void> {
  await db
    .updateTable('delivery')
    .set({ state: 'dropped', failure: 'the channel unsubscribed' })
    .where('subscription_id', '=', id)
    .where('state', 'in', ['pending', 'retrying'])
    .execute();
  await db.deleteFrom('waiting').where('subscription_id', '=', id).where('told_in', 'is', null).execute();
  await db.updateTable('subscription').set({ state: 'removed', state_reason: null }).where('id', '=', id).execute();
}

/** The ids of subscriptions that stopped for this reason before that instant (epoch ms). */
export async function stoppedBefore(db: Db, reason: string, before: number): Promise<string[]> {
  const rows = await db
    .selectFrom('subscription')
    .select('id')
    .where('state', '=', 'stopped')
    .where('state_reason', '=', reason)
    .where('state_at', '<', before)
    .execute();
  return rows.map(({ id }) => id);
}

/** Deletes a subscription with everything that was told or kept for it. */
export async function purgeSubscription(db: Db, id: string): Promise<void> {
  await db.deleteFrom('delivery').where('subscription_id', '=', id).execute();
  await db.deleteFrom('waiting').where('subscription_id', '=', id).execute();
  await db.deleteFrom('audit').where('subscription_id', '=', id).execute();
  await db.deleteFrom('subscription').where('id', '=', id).execute();
}

/** One subscription; null where there is none of that id. */
export async function readSubscription(db: Db, id: string): Promise<Subscription | null> {
  const row = await standing(db).where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : fromRow(row);
}

/** The subscriptions to a case, whatever their state, in the order of their ids. */
export async function subscriptionsTo(db: Db, caseId: string): Promise<Subscription[]> {
  const rows = await standing(db).where('case_id', '=', caseId).orderBy('id').execute();
  return rows.map(fromRow);
}

/** Every subscription, in the order of their ids. */
export async function allSubscriptions(db: Db): Promise<Subscription[]> {
  return (await standing(db).orderBy('id').execute()).map(fromRow);
}

/** The case of the subscription with this secret; null where there is none. An empty secret belongs to nobody. */
export async function caseOfSecret(db: Db, secret: string): Promise<string | null> {
  if (secret === '') return null;
  const row = await standing(db).where('secret', '=', secret).executeTakeFirst();
  return row?.case_id ?? null;
}

/** The subscriptions of one guild or workspace, in the order of their ids. */
export async function subscriptionsIn(db: Db, platform: PlatformName, space: string): Promise<Subscription[]> {
  const rows = await standing(db).where('platform', '=', platform).where('space', '=', space).orderBy('id').execute();
  return rows.map(fromRow);
}

/** Where subscriptions of a platform stand: every guild or workspace and channel, with their state. */
export async function placesOn(db: Db, platform: PlatformName): Promise<SubscribedPlace[]> {
  return db
    .selectFrom('subscription')
    .select(['space', 'channel', 'state'])
    .where('platform', '=', platform)
    .where('state', '<>', 'removed')
    .orderBy('id')
    .execute();
}

export type SubscribedPlace = { readonly space: string; readonly channel: string; readonly state: string };

/** Keeps who changed what; `before` and `after` are null where there was or is none. */
export async function addAudit(db: Db, change: AuditLine): Promise<void> {
  const { at, subscriptionId, who, what, before, after } = change;
  const shown = (subscription: Subscription | null): string | null =>
    subscription === null ? null : JSON.stringify({ ...subscription, secret: '' });
  await db
    .insertInto('audit')
    .values({ at, subscription_id: subscriptionId, who, change: what, before: shown(before), after: shown(after) })
    .execute();
}

export type AuditLine = {
  readonly at: number;
  readonly subscriptionId: string;
  /** The platform and the person's id on it. */
  readonly who: string;
  readonly what: 'subscribed' | 'changed' | 'paused' | 'resumed' | 'removed' | 'stopped';
  readonly before: Subscription | null;
  readonly after: Subscription | null;
};

function standing(db: Db) {
  return db.selectFrom('subscription').selectAll().where('state', '<>', 'removed');
}

function wishColumns({ labels, wishes }: Pick<Subscription, 'labels' | 'wishes'>): {
  labels: string | null;
  wishes: string;
} {
  return { labels: labels === null ? null : JSON.stringify(labels), wishes: JSON.stringify(wishes) };
}

function fromRow(row: Tables['subscription']): Subscription {
  return {
    id: row.id,
    platform: row.platform as PlatformName,
    space: row.space,
    channel: row.channel,
    caseId: row.case_id,
    labels: row.labels === null ? null : (JSON.parse(row.labels) as Label[]),
    wishes: wishesSchema.parse(JSON.parse(row.wishes)),
    state: row.state as SubscriptionState,
    stateReason: row.state_reason,
    secret: row.secret,
    createdAt: row.created_at,
  };
}
