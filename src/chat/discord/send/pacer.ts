/** Gives turns at an even pace, so that no second ever holds more of them than Discord allows. */
import { setTimeout as sleep } from 'node:timers/promises';

/** Turns that come late are caught up with by so much at most: what is late here may arrive all at once there. */
const CATCH_UP_MS = 90;
/** After a rest the first turns come at half the pace: connections are opened then, and requests wait for them together. */
const SLOW_TURNS = 12;
const REST_MS = 1000;

/** Each call gives the next turn, in the order of the calls. */
export function openPacer(perSecond: number): () => Promise<void> {
  const gapMs = 1000 / perSecond;
  let due = Number.NEGATIVE_INFINITY;
  let slow = SLOW_TURNS;
  let queue = Promise.resolve();
  const wait = async (): Promise<void> => {
    const now = performance.now();
    if (now - due > REST_MS) slow = SLOW_TURNS;
    due = Math.max(due + (slow > 0 ? 2 * gapMs : gapMs), now - CATCH_UP_MS);
    if (slow > 0) slow -= 1;
    if (due - now >= 0.5) await sleep(due - now);
  };
  return () => {
    queue = queue.then(wait);
    return queue;
  };
}
