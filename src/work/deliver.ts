/** Sends the deliveries that are due on one platform: the row says `sending` before the platform is called, and keeps the outcome. */
import type { Platform, SendOutcome } from '../chat/platform.ts';
import type { Problem } from '../problem.ts';
import type { Db } from '../store/database.ts';
import { type Delivery, dueDeliveries, markFailed, markSending, markSent } from '../store/telling/delivery-rows.ts';

export type Delivered = {
  readonly sent: number;
  /** One for each message that did not go out this time. */
  readonly problems: readonly Problem[];
};

/** Waits between attempts: one minute, then three times longer each time; after the seventh (about six hours in all) it gives up. */
const FIRST_WAIT_MS = 60_000;
const MAX_ATTEMPTS = 7;

/** Sends what is due, in the order in which it was decided. One failing message does not hold up the others. */
export async function deliverDue(db: Db, platform: Platform, now: () => number): Promise<Delivered> {
  let sent = 0;
  const problems: Problem[] = [];
  for (const delivery of await dueDeliveries(db, platform.name, now())) {
    if (delivery.state === 'sending' && delivery.attempts + 1 >= MAX_ATTEMPTS) {
      // Whatever it is about this message, each time it was sent the process ended.
      problems.push(
        await keepFailure(
          db,
          delivery,
          { kind: 'failed', reason: 'every attempt was cut off', retryAfterMs: null },
          now(),
        ),
      );
      continue;
    }
    await markSending(db, delivery);
    const outcome = await trySend(platform, delivery);
    if (outcome.kind === 'sent') {
      await markSent(db, delivery.id, outcome.platformMessageId, now());
      sent += 1;
    } else {
      problems.push(await keepFailure(db, delivery, outcome, now()));
    }
  }
  return { sent, problems };
}

/** A platform that throws has failed this message, no more. */
async function trySend(platform: Platform, delivery: Delivery): Promise<SendOutcome> {
  const { id, channel, message, isUncertain } = delivery;
  try {
    return await platform.send({ id, channel, message, mayBeRepeat: isUncertain });
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error), retryAfterMs: null };
  }
}

/** A platform that only asks to wait does not use up an attempt. */
async function keepFailure(
  db: Db,
  delivery: Delivery,
  { reason, retryAfterMs }: Extract<SendOutcome, { kind: 'failed' }>,
  now: number,
): Promise<Problem> {
  const where = `${delivery.platform} ${delivery.channel}`;
  if (retryAfterMs !== null) {
    await markFailed(db, delivery.id, reason, now + retryAfterMs, false);
    return {
      code: 'DELIVERY_FAILED',
      where,
      what: reason,
      remedy: 'nothing to do: it is sent when the platform allows it',
    };
  }
  const attempts = delivery.attempts + 1;
  const isLast = attempts >= MAX_ATTEMPTS;
  await markFailed(db, delivery.id, reason, isLast ? null : now + FIRST_WAIT_MS * 3 ** (attempts - 1), true);
  const remedy = isLast
    ? `given up after ${attempts} attempts; mend the cause, the next alert is tried afresh`
    : 'nothing to do if it passes: it is tried again';
  return { code: 'DELIVERY_FAILED', where, what: reason, remedy };
}
