/** Who wants to be told what, and where. */
import type { Label } from '../news/label/labels.ts';
import type { Wishes } from './wishes.ts';

export const platforms = ['console', 'discord', 'slack'] as const;
export type PlatformName = (typeof platforms)[number];

/** `paused` by a person, `stopped` because the channel takes nothing any more; both keep every wish. */
export type SubscriptionState = 'active' | 'paused' | 'stopped';

export type Subscription = {
  /** Made of platform, channel and case, so that subscribing twice is one. */
  readonly id: string;
  readonly platform: PlatformName;
  /** The guild or workspace; empty on the console. */
  readonly space: string;
  /** The platform's own id of the channel; `terminal` on the console. */
  readonly channel: string;
  readonly caseId: string;
  /** Labels to be told of; null means every one. */
  readonly labels: readonly Label[] | null;
  readonly wishes: Wishes;
  readonly state: SubscriptionState;
  /** Why it is paused or stopped, for people; null while it is active. */
  readonly stateReason: string | null;
  /** The part of its calendar's address that nobody can guess; empty for none. */
  readonly secret: string;
  /** Epoch milliseconds. Nothing from before is sent. */
  readonly createdAt: number;
};

/** The id of the subscription of one channel to one case. */
export function subscriptionId(platform: PlatformName, channel: string, caseId: string): string {
  return `${platform}:${channel}:${caseId}`;
}
