/** Digests: when each is due, what it tells of, and what became of it. */
import type { DigestKind, DueDigest } from '../../alert/digest/due.ts';
import type { Db } from '../database.ts';

/** `sent` has a delivery, `quiet` had nothing to say to who does not want to hear that, `skipped` was due while nothing was told. */
export type DigestState = 'planned' | 'sent' | 'quiet' | 'skipped';

export type PlannedDigest = DueDigest & {
  readonly subscriptionId: string;
  readonly kind: DigestKind;
  /** Epoch ms: it tells of what was seen from then on. */
  readonly fromAt: number;
};

/** Keeps a digest for later. One of that day that is done already stays as it is. */
export async function planDigest(db: Db, { subscriptionId, kind, day, dueAt, fromAt }: PlannedDigest): Promise<void> {
  const again = { due_at: dueAt, from_at: fromAt };
  await db
    .insertInto('digest')
    .values({ subscription_id: subscriptionId, kind, day, ...again, state: 'planned', reason: null, done_at: null })
    .onConflict((conflict) =>
      conflict.columns(['subscription_id', 'kind', 'day']).doUpdateSet(again).where('digest.state', '=', 'planned'),
    )
    .execute();
}

/** The digests that are planned for a subscription: at most one of each kind. */
export async function plannedFor(db: Db, subscriptionId: string): Promise<PlannedDigest[]> {
  const rows = await planned(db).where('subscription_id', '=', subscriptionId).execute();
  return rows.map(fromRow);
}

/** The digests that are due, the longest due first. */
export async function dueDigests(db: Db, now: number): Promise<PlannedDigest[]> {
  const rows = await planned(db).where('due_at', '<=', now).orderBy('due_at').orderBy('subscription_id').execute();
  return rows.map(fromRow);
}

/** Forgets a digest that is not wished for any more, or for another hour. */
export async function dropPlanned(db: Db, { subscriptionId, kind, day }: PlannedDigest): Promise<void> {
  await db
    .deleteFrom('digest')
    .where('subscription_id', '=', subscriptionId)
    .where('kind', '=', kind)
    .where('day', '=', day)
    .where('state', '=', 'planned')
    .execute();
}

/** Notes what became of a planned digest; false when another call was first. */
export async function concludeDigest(
  db: Db,
  { subscriptionId, kind, day }: PlannedDigest,
  state: Exclude<DigestState, 'planned'>,
  reason: string | null,
  now: number,
): Promise<boolean> {
  const row = await db
    .updateTable('digest')
    .set({ state, reason, done_at: now })
    .where('subscription_id', '=', subscriptionId)
    .where('kind', '=', kind)
    .where('day', '=', day)
    .where('state', '=', 'planned')
    .returning('day')
    .executeTakeFirst();
  return row !== undefined;
}

/** Until when the last digest of a kind told a subscription everything (epoch ms); null where there was none. */
export async function toldUntil(db: Db, subscriptionId: string, kind: DigestKind): Promise<number | null> {
  const row = await db
    .selectFrom('digest')
    .select((select) => select.fn.max('done_at').as('at'))
    .where('subscription_id', '=', subscriptionId)
    .where('kind', '=', kind)
    .where('state', 'in', ['sent', 'quiet'])
    .executeTakeFirst();
  return row?.at ?? null;
}

function planned(db: Db) {
  return db
    .selectFrom('digest')
    .select(['subscription_id', 'kind', 'day', 'due_at', 'from_at'])
    .where('state', '=', 'planned');
}

type Row = { subscription_id: string; kind: string; day: string; due_at: number; from_at: number };

function fromRow(row: Row): PlannedDigest {
  return {
    subscriptionId: row.subscription_id,
    kind: row.kind as DigestKind,
    day: row.day,
    dueAt: row.due_at,
    fromAt: row.from_at,
  };
}
