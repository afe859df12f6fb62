/** Sends the deliveries that are due on one platform: the row says `sending` before the platform is called, and keeps the outcome. */
import type { Platform } from '../chat/platform.ts';
import type { Db } from '../store/database.ts';
import { dueDeliveries, markFailed, markSending, markSent } from '../store/delivery-rows.ts';

export type DeliverCounts = { sent: number; failed: number };

/** Waits between attempts: one minute, then three times longer each time; after the seventh (about 18 hours in all) it gives up. */
const FIRST_WAIT_MS = 60_000;
const MAX_ATTEMPTS = 7;

/** Sends what is due, in the order in which it was decided. One failing message does not hold up the others. */
export async function deliverDue(db: Db, platform: Platform, now: () => number): Promise<DeliverCounts> {
  const counts: DeliverCounts = { sent: 0, failed: 0 };
  for (const delivery of await dueDeliveries(db, platform.name, now())) {
    const mayBeRepeat = delivery.state === 'sending';
    await markSending(db, delivery.id);
    const outcome = await platform.send({
      id: delivery.id,
      channel: delivery.channel,
      message: delivery.message,
      mayBeRepeat,
    });
    if (outcome.kind === 'sent') {
      await markSent(db, delivery.id, outcome.platformMessageId, now());
      counts.sent += 1;
      continue;
    }
    const attempts = delivery.attempts + 1;
    const wait = outcome.retryAfterMs ?? FIRST_WAIT_MS * 3 ** (attempts - 1);
    await markFailed(db, delivery.id, outcome.reason, attempts >= MAX_ATTEMPTS ? null : now() + wait);
    counts.failed += 1;
  }
  return counts;
}
