/** The chat platforms of this installation: the terminal always, the others where their tokens are set. */
import type { Subscription } from '../alert/subscription.ts';
import type { Platform } from '../chat/platform.ts';
import type { Delivered } from '../work/tell/deliver.ts';
import { type Bot, deliverAlerts, subscribeTerminal } from './bot.ts';

export type Platforms = {
  readonly all: readonly Platform[];
  /** The terminal's subscription, where the owner is told of failing feeds; null without a followed case. */
  readonly owner: Subscription | null;
  /** Stops listening; what is being sent is let finish. */
  readonly close: () => Promise<void>;
};

/** Opens every platform whose token is set. */
export async function openPlatforms(bot: Bot): Promise<Platforms> {
  const { platform, owner } = await subscribeTerminal(bot);
  return { all: [platform], owner, close: async () => {} };
}

/** Sends what is due on every platform, side by side: a slow one holds up no other. */
export async function deliverEverywhere(bot: Bot, platforms: Platforms): Promise<Delivered> {
  const delivered = await Promise.all(platforms.all.map((platform) => deliverAlerts(bot, platform)));
  return {
    sent: delivered.reduce((sum, { sent }) => sum + sent, 0),
    problems: delivered.flatMap(({ problems }) => problems),
  };
}
