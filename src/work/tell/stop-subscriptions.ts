/** Stops what cannot be delivered: the subscriptions of a channel or of a whole guild or workspace keep every wish and wait to be resumed. */
import type { PlatformName } from '../../alert/subscription.ts';
import type { Db } from '../../store/database.ts';
import { addAudit, allSubscriptions, changeState } from '../../store/telling/subscription-rows.ts';

type Place = { readonly platform: PlatformName; readonly space: string; readonly channel: string };

/** Stops every active subscription of the channel, or of its guild or workspace. Gives how many. */
export async function stopSubscriptions(
  db: Db,
  { platform, space, channel }: Place,
  what: 'channel' | 'space',
  reason: string,
  now: number,
): Promise<number> {
  const struck = (await allSubscriptions(db)).filter(
    (one) =>
      one.platform === platform &&
      one.state === 'active' &&
      (what === 'channel' ? one.channel === channel : one.space === space),
  );
  for (const before of struck) {
    await changeState(db, before.id, 'stopped', reason, now);
    const after = { ...before, state: 'stopped', stateReason: reason } as const;
    await addAudit(db, { at: now, subscriptionId: before.id, who: 'casewire', what: 'stopped', before, after });
  }
  return struck.length;
}
