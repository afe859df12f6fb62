/** What happens to subscriptions when the bot is removed from a guild or workspace, when it comes back, and when nobody wants it back. */
import type { PlatformName, Subscription } from '../../alert/subscription.ts';
import type { Db } from '../../store/database.ts';
import {
  addAudit,
  changeState,
  placesOn,
  purgeSubscription,
  stoppedBefore,
  subscriptionsIn,
} from '../../store/telling/subscription-rows.ts';
import { releaseWaiting } from '../../store/telling/waiting-rows.ts';
import { stopSubscriptions } from './stop-subscriptions.ts';

/** The reason that is kept, by which a removal is told from other stops. */
export const REMOVED = 'the bot was removed from this server or workspace; add it again within 30 days to go on';

/** So long the settings of a guild or workspace are kept that removed the bot. */
const KEPT_MS = 30 * 86_400_000;

type Space = { readonly platform: PlatformName; readonly space: string };

/** The bot was removed: nothing is told there any more, and every setting is kept for 30 days. Gives how many subscriptions stopped. */
export function spaceLost(db: Db, { platform, space }: Space, now: number): Promise<number> {
  return stopSubscriptions(db, { platform, space, channel: '' }, 'space', REMOVED, now);
}

/** The bot is back: what stopped with its removal goes on. Gives how many subscriptions that are. */
export async function spaceBack(db: Db, space: Space, now: number): Promise<number> {
  const stopped = (await stoppedIn(db, space)).filter(({ stateReason }) => stateReason === REMOVED);
  for (const one of stopped) await goOn(db, one, now);
  return stopped.length;
}

/** Makes good what happened while nobody listened: `there` are all guilds or workspaces that the bot is in now. */
export async function spacesNow(
  db: Db,
  platform: PlatformName,
  there: readonly string[],
  now: number,
): Promise<{ readonly gone: number; readonly back: number }> {
  // A direct message is a space of its own, named by its channel: nobody removes the bot from that.
  const subscribed = (await placesOn(db, platform)).filter(({ space, channel }) => space !== channel);
  const known = new Set(there);
  let [gone, back] = [0, 0];
  for (const space of new Set(subscribed.map((one) => one.space))) {
    if (known.has(space)) back += await spaceBack(db, { platform, space }, now);
    else gone += await spaceLost(db, { platform, space }, now);
  }
  return { gone, back };
}

/** The subscriptions of a guild or workspace to which nothing could be sent. */
async function stoppedIn(db: Db, { platform, space }: Space): Promise<Subscription[]> {
  return (await subscriptionsIn(db, platform, space)).filter(({ state }) => state === 'stopped');
}

/** The places of a platform to which nothing could be sent; of one guild or workspace, or of all (null). */
export async function stoppedPlaces(
  db: Db,
  platform: PlatformName,
  space: string | null,
): Promise<{ readonly space: string; readonly channel: string }[]> {
  const stopped = (await placesOn(db, platform)).filter((one) => one.state === 'stopped');
  const here = stopped.filter((one) => space === null || one.space === space);
  return [...new Map(here.map((one) => [one.channel, { space: one.space, channel: one.channel }])).values()];
}

/** A channel takes messages again: its subscriptions go on, and what they missed is told together. */
export async function channelBack(db: Db, space: Space, channel: string, now: number): Promise<number> {
  const stopped = (await stoppedIn(db, space)).filter((one) => one.channel === channel);
  for (const one of stopped) await goOn(db, one, now);
  return stopped.length;
}

async function goOn(db: Db, before: Subscription, now: number): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await changeState(trx, before.id, 'active', null, now);
    const after = { ...before, state: 'active', stateReason: null } as const;
    await addAudit(trx, { at: now, subscriptionId: before.id, who: 'casewire', what: 'resumed', before, after });
    await releaseWaiting(trx, before.id, now);
  });
}

/** Forgets, with all that was told to them, the subscriptions of places that removed the bot more than 30 days ago. Gives how many. */
export async function purgeLost(db: Db, now: number): Promise<number> {
  const ids = await stoppedBefore(db, REMOVED, now - KEPT_MS);
  for (const id of ids) await db.transaction().execute((trx) => purgeSubscription(trx, id));
  return ids.length;
}
