/** Who wants to be told what, and where. */
import type { Label } from '../news/label/labels.ts';

export const platforms = ['console', 'discord', 'slack'] as const;
export type PlatformName = (typeof platforms)[number];

export type Subscription = {
  /** Made of platform, channel and case, so that subscribing twice is one. */
  readonly id: string;
  readonly platform: PlatformName;
  /** The platform's own id of the channel; `terminal` on the console. */
  readonly channel: string;
  readonly caseId: string;
  /** Labels to be told of at once; null means every one. */
  readonly labels: readonly Label[] | null;
  /** Epoch milliseconds. Nothing from before is sent. */
  readonly createdAt: number;
};

/** The id of the subscription of one channel to one case. */
export function subscriptionId(platform: PlatformName, channel: string, caseId: string): string {
  return `${platform}:${channel}:${caseId}`;
}
