/** Who subscribed. */
import type { PlatformName, Subscription } from '../../alert/subscription.ts';
import type { Label } from '../../news/label/labels.ts';
import type { Db } from '../database.ts';

/** Adds a subscription; one that stands already is left as it is. */
export async function addSubscription(db: Db, subscription: Subscription): Promise<void> {
  await db
    .insertInto('subscription')
    .values({
      id: subscription.id,
      platform: subscription.platform,
      channel: subscription.channel,
      case_id: subscription.caseId,
      labels: subscription.labels === null ? null : JSON.stringify(subscription.labels),
      created_at: subscription.createdAt,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

/** Changes which labels a subscription asks for. */
export async function changeLabels(db: Db, id: string, labels: readonly Label[] | null): Promise<void> {
  const text = labels === null ? null : JSON.stringify(labels);
  await db.updateTable('subscription').set({ labels: text }).where('id', '=', id).execute();
}

/** The subscriptions to a case, in the order of their ids. */
export async function subscriptionsTo(db: Db, caseId: string): Promise<Subscription[]> {
  const rows = await db.selectFrom('subscription').selectAll().where('case_id', '=', caseId).orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id,
    platform: row.platform as PlatformName,
    channel: row.channel,
    caseId: row.case_id,
    labels: row.labels === null ? null : (JSON.parse(row.labels) as Label[]),
    createdAt: row.created_at,
  }));
}
