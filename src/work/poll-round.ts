/** Polls the feeds that are due, a few at a time and fewer for one site. */
import PQueue from 'p-queue';
import { getDomain } from 'tldts';
import { readFeedStates } from '../store/feed-rows.ts';
import type { FollowedFeed } from './followed-feeds.ts';
import { type PollDeps, type PollResult, pollFeed } from './poll-feed.ts';

export type RoundOptions = {
  readonly parallel: number;
  readonly parallelPerHost: number;
  /** True polls every feed now, whatever its next time. */
  readonly all: boolean;
  /** Called after each feed, with how many of how many are done. */
  readonly onResult: (result: PollResult, done: number, of: number) => void;
  /** Feeds not begun yet are left for the next round once this fires. */
  readonly signal: AbortSignal;
};

/** Polls what is due, and gives the results in the order of the feeds. */
export async function pollRound(
  feeds: readonly FollowedFeed[],
  deps: PollDeps,
  options: RoundOptions,
): Promise<PollResult[]> {
  const states = await readFeedStates(deps.db);
  const due = feeds.filter(({ feed }) => options.all || (states.get(feed.id)?.nextPollAt ?? 0) <= deps.now());
  const queue = new PQueue({ concurrency: options.parallel });
  const hosts = new Map<string, PQueue>();
  let done = 0;
  const results = await Promise.all(
    due.map((followed) => {
      const site = siteOf(followed.feed.url);
      const host = hosts.get(site) ?? new PQueue({ concurrency: options.parallelPerHost });
      hosts.set(site, host);
      return host.add(() =>
        queue.add(async () => {
          if (options.signal.aborted) return null;
          const result = await pollFeed(followed, states.get(followed.feed.id), deps);
          done += 1;
          options.onResult(result, done, due.length);
          return result;
        }),
      );
    }),
  );
  return results.filter((result) => result !== null && result !== undefined);
}

/** The registrable domain of an address, or its host and port where it has none (an IP address, localhost). */
function siteOf(url: string): string {
  return getDomain(url) ?? new URL(url).host;
}
