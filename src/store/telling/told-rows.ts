/** What subscriptions were told of a story before. */
import type { Told } from '../../alert/decide.ts';
import type { Message } from '../../alert/message.ts';
import type { Db } from '../database.ts';
import { waitingFor } from './waiting-rows.ts';

/** `alertId` is the delivery that alerted; null where it was told in a card of several, or not at all. */
export type ToldStory = { readonly story: Told['story']; readonly alertId: string | null };

const nothing: ToldStory = { story: 'no', alertId: null };

/** Looks up, for every subscription at once, what became of a story; call it with a subscription's id. */
export async function toldOf(db: Db, storyKey: string): Promise<(subscriptionId: string) => ToldStory> {
  const rows = await db
    .selectFrom('delivery')
    .select(['id', 'subscription_id', 'kind'])
    .where('subject', '=', storyKey)
    .where('kind', 'in', ['alert', 'confirmation'])
    .execute();
  const folded = await db
    .selectFrom('waiting')
    .select('subscription_id')
    .where('story_key', '=', storyKey)
    .where('told_in', 'is not', null)
    .execute();
  const told = new Map<string, ToldStory>();
  for (const [id] of await waitingFor(db, storyKey)) told.set(id, { story: 'waiting', alertId: null });
  for (const row of folded) told.set(row.subscription_id, { story: 'alerted', alertId: null });
  for (const row of rows.filter(({ kind }) => kind === 'alert'))
    told.set(row.subscription_id, { story: 'alerted', alertId: row.id });
  for (const row of rows.filter(({ kind }) => kind === 'confirmation'))
    told.set(row.subscription_id, { story: 'confirmed', alertId: told.get(row.subscription_id)?.alertId ?? null });
  return (subscriptionId) => told.get(subscriptionId) ?? nothing;
}

/** When alerts were decided for subscriptions from `since` (epoch ms) on, oldest first. */
export async function alertTimes(db: Db, since: number): Promise<Map<string, number[]>> {
  const rows = await db
    .selectFrom('delivery')
    .select(['subscription_id', 'created_at'])
    .where('kind', '=', 'alert')
    .where('created_at', '>', since)
    .orderBy('created_at')
    .execute();
  const times = new Map<string, number[]>();
  for (const row of rows) times.set(row.subscription_id, [...(times.get(row.subscription_id) ?? []), row.created_at]);
  return times;
}

/** The words of a message with the last change of them that was decided, whether it is out yet or not; null for no delivery of that id. */
export async function currentMessage(db: Db, id: string): Promise<Message | null> {
  const edits = await db
    .selectFrom('delivery')
    .select(['message', 'sent_at'])
    .where('target_id', '=', id)
    .where('how', '=', 'edit')
    .where('state', 'not in', ['dropped', 'refused', 'dead'])
    .execute();
  // At most one change waits at a time, and it is the newest.
  const newest = edits.toSorted(
    (a, b) => (b.sent_at ?? Number.MAX_SAFE_INTEGER) - (a.sent_at ?? Number.MAX_SAFE_INTEGER),
  );
  const own = () => db.selectFrom('delivery').select('message').where('id', '=', id).executeTakeFirst();
  const row = newest[0] ?? (await own());
  return row === undefined ? null : (JSON.parse(row.message) as Message);
}

/** A change that is not out yet is overtaken by a later one of the same message, which holds it. */
export async function dropEdits(db: Db, targetId: string): Promise<void> {
  await db
    .updateTable('delivery')
    .set({ state: 'dropped', failure: 'overtaken by a later change of the same message' })
    .where('target_id', '=', targetId)
    .where('how', '=', 'edit')
    .where('state', 'in', ['pending', 'retrying'])
    .execute();
}

/** The headlines of the corrections that were decided for a subscription from `from` on and before `to` (epoch ms), oldest first. */
export async function correctionsBetween(db: Db, subscriptionId: string, from: number, to: number): Promise<string[]> {
  const rows = await db
    .selectFrom('delivery')
    .select('message')
    .where('subscription_id', '=', subscriptionId)
    .where('kind', '=', 'correction')
    .where('created_at', '>=', from)
    .where('created_at', '<', to)
    .orderBy('created_at')
    .execute();
  return rows.map(({ message }) =>
    (JSON.parse(message) as Message).title.map((span) => ('text' in span ? span.text : '')).join(''),
  );
}
