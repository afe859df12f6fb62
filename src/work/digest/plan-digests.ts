/** Keeps when each subscription's next digests are due, so that they are due also when nobody was there at the time. */
import { nextDigest, wishedDigests } from '../../alert/digest/due.ts';
import type { Subscription } from '../../alert/subscription.ts';
import type { Db } from '../../store/database.ts';
import { dropPlanned, planDigest, plannedFor, toldUntil } from '../../store/telling/digest-rows.ts';
import { allSubscriptions } from '../../store/telling/subscription-rows.ts';

/**
 * Plans the next digest of each kind that the subscription wishes for, in the caller's transaction; called for a new subscription and for
 * changed wishes. A digest that is due already stays due. Nothing from before the subscription is told, and nothing is left out between two digests.
 */
export async function planDigests(db: Db, { id, wishes, createdAt }: Subscription, now: number): Promise<void> {
  const kinds = wishedDigests(wishes);
  const planned = await plannedFor(db, id);
  for (const old of planned.filter(({ kind, dueAt }) => !kinds.includes(kind) || dueAt > now))
    await dropPlanned(db, old);
  for (const kind of kinds) {
    const standing = planned.find((one) => one.kind === kind);
    if (standing !== undefined && standing.dueAt <= now) continue;
    const fromAt = standing?.fromAt ?? Math.max((await toldUntil(db, id, kind)) ?? createdAt, createdAt);
    await planDigest(db, { subscriptionId: id, kind, fromAt, ...nextDigest(wishes, kind, now) });
  }
}

/** Plans for every subscription anew, once at a start: the rules of a zone may have changed since. */
export async function replanDigests(db: Db, now: number): Promise<void> {
  const subscriptions = await allSubscriptions(db);
  for (let at = 0; at < subscriptions.length; at += 100) {
    const some = subscriptions.slice(at, at + 100);
    await db.transaction().execute(async (trx) => {
      for (const subscription of some) await planDigests(trx, subscription, now);
    });
  }
}
