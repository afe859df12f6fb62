/** What waits to be told to a subscription: with others in one card, in a digest, or once it is confirmed. Nothing that was wanted vanishes. */
import type { Until } from '../../alert/decide.ts';
import type { Message } from '../../alert/message.ts';
import type { Db } from '../database.ts';

export type Waiting = {
  readonly subscriptionId: string;
  readonly storyKey: string;
  readonly until: Until;
  readonly reason: string;
  /** Epoch milliseconds. */
  readonly since: number;
  /** The card that would have been sent at once. */
  readonly message: Message;
  /** Whom it would have called; null for nobody. */
  readonly mention: string | null;
};

export type NewWaiting = Waiting & { readonly entryId: number; readonly dueAt: number | null };

/** Keeps stories for later. One that waits already goes on waiting, for what is said now and as reported first. */
export async function keepWaiting(db: Db, rows: readonly NewWaiting[]): Promise<void> {
  for (let at = 0; at < rows.length; at += 100) {
    await db
      .insertInto('waiting')
      .values(
        rows.slice(at, at + 100).map((row) => ({
          subscription_id: row.subscriptionId,
          story_key: row.storyKey,
          entry_id: row.entryId,
          until: row.until,
          reason: row.reason,
          since: row.since,
          due_at: row.dueAt,
          message: JSON.stringify(row.message),
          mention: row.mention,
          told_in: null,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['subscription_id', 'story_key']).doUpdateSet((update) => ({
          until: update.ref('excluded.until'),
          reason: update.ref('excluded.reason'),
          due_at: update.ref('excluded.due_at'),
        })),
      )
      .execute();
  }
}

/** Which subscriptions wait for a story, and until what; told ones are left out. */
export async function waitingFor(db: Db, storyKey: string): Promise<Map<string, Until>> {
  const rows = await db
    .selectFrom('waiting')
    .select(['subscription_id', 'until'])
    .where('story_key', '=', storyKey)
    .where('told_in', 'is', null)
    .execute();
  return new Map(rows.map((row) => [row.subscription_id, row.until as Until]));
}

/** What is due to be told together, oldest first. */
export async function dueWaiting(db: Db, now: number): Promise<Waiting[]> {
  const rows = await db
    .selectFrom('waiting')
    .selectAll()
    .where('told_in', 'is', null)
    .where('due_at', '<=', now)
    .orderBy('since')
    .orderBy('story_key')
    .execute();
  return rows.map((row) => ({
    subscriptionId: row.subscription_id,
    storyKey: row.story_key,
    until: row.until as Until,
    reason: row.reason,
    since: row.since,
    message: JSON.parse(row.message) as Message,
    mention: row.mention,
  }));
}

/** Notes in which delivery waiting stories were told. */
export async function tellWaiting(
  db: Db,
  subscriptionId: string,
  storyKeys: readonly string[],
  deliveryId: string,
): Promise<void> {
  if (storyKeys.length === 0) return;
  await db
    .updateTable('waiting')
    .set({ told_in: deliveryId })
    .where('subscription_id', '=', subscriptionId)
    .where('story_key', 'in', storyKeys)
    .where('told_in', 'is', null)
    .execute();
}

/** What waits for a subscription to be resumed becomes due at `now`. Gives how many stories that are. */
export async function releaseWaiting(db: Db, subscriptionId: string, now: number): Promise<number> {
  const rows = await db
    .updateTable('waiting')
    .set({ due_at: now })
    .where('subscription_id', '=', subscriptionId)
    .where('until', '=', 'resumed')
    .where('told_in', 'is', null)
    .returning('story_key')
    .execute();
  return rows.length;
}

export type StillWaiting = Pick<Waiting, 'storyKey' | 'until' | 'reason' | 'since'>;

/** What waits for a subscription, with the reason, oldest first. */
export async function waitingOf(db: Db, subscriptionId: string): Promise<StillWaiting[]> {
  const rows = await db
    .selectFrom('waiting')
    .select(['story_key', 'until', 'reason', 'since'])
    .where('subscription_id', '=', subscriptionId)
    .where('told_in', 'is', null)
    .orderBy('since')
    .orderBy('story_key')
    .execute();
  return rows.map((row) => ({
    storyKey: row.story_key,
    until: row.until as Until,
    reason: row.reason,
    since: row.since,
  }));
}

/** Why a story waits or waited for a subscription, from which report on, and whether it was told since; null where it never waited. */
export async function waitingOn(
  db: Db,
  subscriptionId: string,
  storyKey: string,
): Promise<{ readonly entryId: number; readonly reason: string; readonly isTold: boolean } | null> {
  const row = await db
    .selectFrom('waiting')
    .select(['entry_id', 'reason', 'told_in'])
    .where('subscription_id', '=', subscriptionId)
    .where('story_key', '=', storyKey)
    .executeTakeFirst();
  return row === undefined ? null : { entryId: row.entry_id, reason: row.reason, isTold: row.told_in !== null };
}
