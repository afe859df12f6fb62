/** Sends the deliveries that are due on one platform: the row says `sending` before the platform is called, and keeps the outcome. */
import PQueue from 'p-queue';
import type { How, Outgoing, Platform, SendOutcome } from '../../chat/platform.ts';
import type { Problem } from '../../problem.ts';
import type { Db } from '../../store/database.ts';
import {
  changeHow,
  type Delivery,
  type DeliveryState,
  deliveryTarget,
  dueDeliveries,
  markFailed,
  markRefused,
  markSending,
  markSent,
} from '../../store/telling/delivery-rows.ts';
import { stopSubscriptions } from './stop-subscriptions.ts';

export type Delivered = {
  readonly sent: number;
  /** One for each message that did not go out this time. */
  readonly problems: readonly Problem[];
  /** True where digests were left for another call, so that what comes in meanwhile goes before them. */
  readonly isMore: boolean;
};

/** So many digests go in one call; everything else always goes at once. */
const MOST_DIGESTS = 200;

/** Waits between attempts: one minute, then three times longer each time; after the seventh (about six hours in all) it gives up. */
const FIRST_WAIT_MS = 60_000;
const MAX_ATTEMPTS = 7;

/** A message that is to be answered or changed may itself still wait; so long it is waited for. */
const TARGET_WAIT_MS = 30_000;

/**
 * Sends what is due: in each channel one after the other in the order in which it was decided, channels beside each other as far as the
 * platform takes it. One failing message does not hold up the other channels. Once `stop` fires, what was not begun is left.
 */
export async function deliverDue(
  db: Db,
  platform: Platform,
  now: () => number,
  stop?: AbortSignal,
): Promise<Delivered> {
  const tally: Tally = { sent: 0, problems: [], isOver: false, stop };
  const all = await dueDeliveries(db, platform.name, now());
  const digests = all.filter(({ kind }) => kind === 'digest');
  const due = all.filter(({ kind }) => kind !== 'digest').concat(digests.slice(0, MOST_DIGESTS));
  // What was cut off goes alone: should one of these bring the process down, it is the only one that this is held against.
  for (const delivery of due.filter(({ state }) => state === 'sending'))
    await deliverTo(db, platform, [delivery], tally, now);
  const rest = due.filter(({ state }) => state !== 'sending');
  const byChannel = Map.groupBy(rest, ({ channel }) => channel);
  const queue = new PQueue({ concurrency: platform.parallel });
  await queue.addAll(
    [...byChannel.values()].map((deliveries) => () => deliverTo(db, platform, deliveries, tally, now)),
  );
  return { sent: tally.sent, problems: tally.problems, isMore: digests.length > MOST_DIGESTS && !tally.isOver };
}

/** What a round has come to so far; `isOver` once the platform takes nothing from us at all. */
type Tally = {
  sent: number;
  readonly problems: Problem[];
  isOver: boolean;
  readonly stop: AbortSignal | undefined;
};

/** Sends what is due in one channel. */
async function deliverTo(
  db: Db,
  platform: Platform,
  deliveries: readonly Delivery[],
  tally: Tally,
  now: () => number,
): Promise<void> {
  for (const delivery of deliveries) {
    if (tally.isOver || tally.stop?.aborted === true) return;
    const { kind, problem, stops } = await deliverOne(db, platform, delivery, now);
    tally.sent += kind === 'sent' ? 1 : 0;
    if (problem !== null) tally.problems.push(problem);
    if (stops === 'platform') tally.isOver = true;
    if (stops !== null) return;
  }
}

/** `stops` says whether the rest of the channel, or of everything, is left for later. */
type OneOutcome = {
  readonly kind: 'sent' | 'left';
  readonly problem: Problem | null;
  readonly stops: 'channel' | 'platform' | null;
};

const sentAlone: OneOutcome = { kind: 'sent', problem: null, stops: null };
const leftAlone: OneOutcome = { kind: 'left', problem: null, stops: null };

async function deliverOne(db: Db, platform: Platform, delivery: Delivery, now: () => number): Promise<OneOutcome> {
  if (delivery.state === 'sending' && delivery.attempts + 1 >= MAX_ATTEMPTS) {
    // Whatever it is about this message, each time it was sent the process ended.
    const cutOff = { kind: 'failed', reason: 'every attempt was cut off', retryAfterMs: null } as const;
    return { kind: 'left', problem: await keepFailure(db, delivery, cutOff, now()), stops: null };
  }
  const how = await howToSend(db, delivery, now());
  if (how === 'later') return leftAlone;
  await markSending(db, delivery);
  const outcome = await trySend(platform, delivery, how);
  switch (outcome.kind) {
    case 'sent':
      await markSent(db, delivery.id, outcome.platformMessageId, now());
      return sentAlone;
    case 'failed':
      return {
        kind: 'left',
        problem: await keepFailure(db, delivery, outcome, now()),
        // A channel that asks to wait is left alone; one message that fails does not hold up the others.
        stops: outcome.retryAfterMs === null ? null : 'channel',
      };
    case 'refused':
      return keepRefusal(db, platform, delivery, how, outcome, now);
  }
}

/**
 * What the platform is asked to do, once the message that is to be answered or changed is there; without it, a new message. Further coverage
 * only adds to what stands there: without that it is dropped, for it is no news of its own. `later` leaves the delivery for now, or for good.
 */
async function howToSend(db: Db, delivery: Delivery, now: number): Promise<How | 'later'> {
  if (delivery.how === 'post' || delivery.targetId === null) return { kind: 'post' };
  const target = await deliveryTarget(db, delivery.targetId);
  if (target !== null && isOnItsWay(target.state)) {
    await markFailed(db, delivery.id, 'the message it belongs to is not out yet', now + TARGET_WAIT_MS, false);
    return 'later';
  }
  const to = target?.state === 'sent' ? target.platformMessageId : null;
  if (to !== null) return delivery.how === 'reply' ? { kind: 'reply', to } : { kind: 'edit', of: to };
  if (delivery.kind !== 'coverage') return { kind: 'post' };
  await markRefused(db, delivery.id, 'dropped', 'the message it adds to was never sent');
  return 'later';
}

function isOnItsWay(state: DeliveryState): boolean {
  return state === 'pending' || state === 'retrying' || state === 'sending';
}

/** A platform that throws has failed this message, no more. */
async function trySend(platform: Platform, delivery: Delivery, how: How): Promise<SendOutcome> {
  const { id, space, channel, message, mention, isQuiet, isUncertain } = delivery;
  const outgoing: Outgoing = { id, space, channel, message, how, mention, isQuiet, mayBeRepeat: isUncertain };
  try {
    return await platform.send(outgoing);
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error), retryAfterMs: null };
  }
}

async function keepRefusal(
  db: Db,
  platform: Platform,
  delivery: Delivery,
  how: How,
  refusal: Extract<SendOutcome, { kind: 'refused' }>,
  now: () => number,
): Promise<OneOutcome> {
  const { what, reason, remedy } = refusal;
  const where = `${delivery.platform} ${delivery.channel}`;
  const problem: Problem = { code: 'DELIVERY_REFUSED', where, what: reason, remedy };
  switch (what) {
    case 'target': {
      if (how.kind === 'post') break;
      if (delivery.kind === 'coverage') {
        await markRefused(db, delivery.id, 'dropped', reason);
        return leftAlone;
      }
      // What was to be changed is answered instead, and what was to be answered is told anew.
      await changeHow(db, delivery.id, how.kind === 'edit' ? 'reply' : 'post', reason);
      return deliverOne(db, platform, { ...delivery, how: how.kind === 'edit' ? 'reply' : 'post' }, now);
    }
    case 'message':
      break;
    case 'channel':
    case 'space':
      // It is kept, and goes out when the subscription is resumed.
      await markFailed(db, delivery.id, reason, now() + FIRST_WAIT_MS, false);
      await stopSubscriptions(db, delivery, what, `${reason}; ${remedy}`, now());
      return { kind: 'left', problem, stops: 'channel' };
    case 'platform':
      await markFailed(db, delivery.id, reason, now() + FIRST_WAIT_MS, false);
      return { kind: 'left', problem, stops: 'platform' };
  }
  await markRefused(db, delivery.id, 'refused', reason);
  return { kind: 'left', problem, stops: null };
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
