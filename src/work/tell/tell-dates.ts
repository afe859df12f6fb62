/** Tells of moved court dates whoever was not told by the alert of the entry itself. */
import { dateCard } from '../../alert/card/date-card.ts';
import { STALE_AFTER_MS } from '../../alert/decide.ts';
import { dateReason } from '../../alert/decide-date.ts';
import type { Db } from '../../store/database.ts';
import { addDelivery } from '../../store/telling/delivery-rows.ts';
import { subscriptionsTo } from '../../store/telling/subscription-rows.ts';
import type { Placed } from './announce.ts';

/** Inside the caller's transaction; `alerted` are the subscriptions whose alert of this entry says it already. Gives how many deliveries were added. */
export async function tellDates(db: Db, placed: Placed, alerted: ReadonlySet<string>): Promise<number> {
  const { entry, entryId, reading, followed, isBaseline, now, dateChanges } = placed;
  const isOld = entry.publishedAt !== null && now - entry.publishedAt > STALE_AFTER_MS;
  if (isBaseline || isOld || dateChanges.length === 0) return 0;
  let added = 0;
  for (const subscription of await subscriptionsTo(db, followed.courtCase.id)) {
    if (alerted.has(subscription.id)) continue;
    for (const change of dateChanges) {
      const reason = dateReason(change, reading.primary, subscription, now);
      if (reason === null) continue;
      const { reminders } = subscription.wishes;
      const { courtCase } = followed;
      const message = dateCard({ courtCase, change, entry, reference: `#${entryId}`, seenAt: now, reminders });
      const { id: subject, sequence: revision } = change.date;
      added += (await addDelivery(db, subscription, { kind: 'date', subject, revision, message, reason }, now)) ? 1 : 0;
    }
  }
  return added;
}
