/** Who typed a command, and where: what a command may know of the person and the place. */
import type { PlatformName } from '../alert/subscription.ts';

export type Caller = {
  readonly platform: PlatformName;
  /** The guild or workspace; empty in a direct message and on the console. */
  readonly space: string;
  /** The platform's id of the channel in which it was typed. */
  readonly channel: string;
  /** The platform's id of the person. */
  readonly user: string;
  /** True where the person may change what this channel is told. */
  readonly mayChange: boolean;
  /** The question this person asked here before, for follow-ups; null where there is none. */
  readonly previous: string | null;
};
