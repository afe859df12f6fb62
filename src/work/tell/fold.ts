/** Tells together what waited: one card for each channel and case, once the hour, the quiet hours or the pause is over. */
import { FOLDED_AT_MOST, foldedCard } from '../../alert/card/folded-card.ts';
import type { Subscription } from '../../alert/subscription.ts';
import type { Db } from '../../store/database.ts';
import { addDelivery, deliveryId } from '../../store/telling/delivery-rows.ts';
import { readSubscription } from '../../store/telling/subscription-rows.ts';
import { dueWaiting, tellWaiting, type Waiting } from '../../store/telling/waiting-rows.ts';

/**
 * Makes deliveries of everything that is due to be told together; `caseName` gives the name of a case by its id. What waited alone is told as
 * the alert that it would have been. Gives how many deliveries were added. Calling it twice adds nothing twice.
 */
export async function foldDue(db: Db, caseName: (caseId: string) => string, now: number): Promise<number> {
  const due = Map.groupBy(await dueWaiting(db, now), ({ subscriptionId }) => subscriptionId);
  let added = 0;
  for (const [id, stories] of due) {
    const subscription = await readSubscription(db, id);
    // Unsubscribed meanwhile: nobody is left to be told. Paused again: it waits on.
    if (subscription?.state !== 'active') continue;
    for (let at = 0; at < stories.length; at += FOLDED_AT_MOST) {
      const some = stories.slice(at, at + FOLDED_AT_MOST);
      const name = caseName(subscription.caseId);
      await db.transaction().execute((trx) => foldOne(trx, subscription, some, name, now));
      added += 1;
    }
  }
  return added;
}

async function foldOne(
  trx: Db,
  subscription: Subscription,
  stories: readonly Waiting[],
  caseName: string,
  now: number,
): Promise<void> {
  const [first] = stories;
  if (first === undefined) return;
  const { kind, message } =
    stories.length === 1
      ? ({ kind: 'alert', message: first.message } as const)
      : ({ kind: 'folded', message: foldedCard(caseName, stories) } as const);
  const mention = stories.find((story) => story.mention !== null)?.mention ?? null;
  const delivery = { kind, subject: first.storyKey, revision: 1, message, reason: first.reason, mention } as const;
  await addDelivery(trx, subscription, delivery, now);
  const id = deliveryId(subscription.id, kind, first.storyKey, 1);
  await tellWaiting(
    trx,
    subscription.id,
    stories.map(({ storyKey }) => storyKey),
    id,
  );
}
