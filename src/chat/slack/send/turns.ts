/** Keeps sends within Slack's limits: one a second in each channel, a few a second in the workspace, each channel in its own order. */
import { setTimeout as sleep } from 'node:timers/promises';

export type Pace = { readonly channelGapMs: number; readonly workspaceGapMs: number };

/** chat.postMessage: one a second a channel, some hundreds a minute a workspace (docs.slack.dev, rate limits). */
export const usualPace: Pace = { channelGapMs: 1050, workspaceGapMs: 200 };

/** Each call waits for the channel's next turn, and then for the workspace's. */
export function openTurns({ channelGapMs, workspaceGapMs }: Pace): (channel: string) => Promise<void> {
  const channels = new Map<string, number>();
  let workspace = Number.NEGATIVE_INFINITY;
  return async (channel) => {
    const now = performance.now();
    const own = Math.max(now, (channels.get(channel) ?? Number.NEGATIVE_INFINITY) + channelGapMs);
    const at = Math.max(own, workspace + workspaceGapMs);
    workspace = Math.max(workspace + workspaceGapMs, now);
    channels.set(channel, at);
    if (channels.size > 10_000) for (const [key, turn] of channels) if (turn + channelGapMs < now) channels.delete(key);
    if (at - now >= 1) await sleep(at - now);
  };
}
