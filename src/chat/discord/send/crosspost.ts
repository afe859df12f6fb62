/** Publishes announcements to the servers that follow a channel, within the ten an hour that Discord allows each channel. */
import { Routes } from 'discord.js';
import type { Outbox } from './outbox.ts';
import type { Spot } from './place.ts';

export type Crossposts = {
  /** Publishes in the background; beyond the limit the message stays in its channel only. */
  readonly publish: (spot: Spot) => void;
  /** Resolves when nothing is on its way. */
  readonly settled: () => Promise<void>;
};

const HOUR_MS = 3_600_000;
const MOST_AN_HOUR = 10;

/** `tell` hears of what was not published, and why. */
export function openCrossposts(outbox: Outbox, now: () => number, tell: (what: string) => void): Crossposts {
  const published = new Map<string, number[]>();
  const running = new Set<Promise<void>>();
  const publish = async ({ channel, message }: Spot): Promise<void> => {
    const lately = (published.get(channel) ?? []).filter((at) => now() - at < HOUR_MS);
    if (lately.length >= MOST_AN_HOUR) {
      tell(`${channel}: ten announcements were published within the hour, this one stays in its channel`);
      return;
    }
    published.set(channel, [...lately, now()]);
    const outcome = await outbox.call({ method: 'post', path: Routes.channelMessageCrosspost(channel, message) });
    // 40033: it was published already.
    if (outcome.kind === 'ok' || (outcome.kind === 'error' && outcome.code === 40_033)) return;
    tell(`${channel}: not published to following channels: ${outcome.reason}`);
  };
  return {
    publish: (spot) => {
      const run = publish(spot).finally(() => running.delete(run));
      running.add(run);
    },
    settled: async () => {
      await Promise.all(running);
    },
  };
}
