/** Polls the feeds that are due, a few at a time and fewer for one site, and leaves a site alone that asked for it. */
import PQueue from 'p-queue';
import { siteLimit, siteOf } from '../feed/http/site.ts';
import { startUpDelay } from '../feed/schedule.ts';
import type { Db } from '../store/database.ts';
import { type FeedState, postponePolls, readFeedStates } from '../store/feed-rows.ts';
import type { FollowedFeed } from './followed-feeds.ts';
import { noCounts } from './ingest-document.ts';
import { askFeed, type PollDeps, type PollResult, takeAnswer } from './poll-feed.ts';

export type RoundOptions = {
  readonly parallel: number;
  readonly parallelPerHost: number;
  /** True polls every feed now, whatever its next time; a site's Retry-After is kept all the same. */
  readonly all: boolean;
  /** Called after each feed, with how many of how many are done. */
  readonly onResult: (result: PollResult, done: number, of: number) => void;
  /** Feeds not begun yet are left for the next round once this fires. */
  readonly signal: AbortSignal;
};

/** Polls what is due, and gives the results in the order of the feeds; feeds left alone for their site's sake have none. */
export async function pollRound(
  feeds: readonly FollowedFeed[],
  deps: PollDeps,
  options: RoundOptions,
): Promise<PollResult[]> {
  const states = await readFeedStates(deps.db);
  const due = feeds.filter(({ feed }) => options.all || isDue(states.get(feed.id), feed.url, deps.now()));
  const paused = pausedSites(feeds, states);
  // Only the asking is limited by site; reading and storing of one feed goes on while others are asked. The outer queue bounds how many
  // documents wait in memory.
  const feedsInHand = new PQueue({ concurrency: options.parallel * 2 });
  const fetches = new PQueue({ concurrency: options.parallel });
  const sites = new Map<string, PQueue>();
  const inTurn = <T>(site: string, ask: () => Promise<T>): Promise<T> =>
    siteQueue(sites, site, options.parallelPerHost).add(() => fetches.add(ask));
  const gentle: PollDeps = {
    ...deps,
    fetch: (url, validators) => inTurn(siteOf(url), () => deps.fetch(url, validators)),
  };
  let done = 0;
  const pollInTurn = async (followed: FollowedFeed): Promise<PollResult | null> => {
    const site = siteOf(followed.feed.url);
    const isLeftAlone = (): boolean => options.signal.aborted || (paused.get(site) ?? 0) > deps.now();
    const asked = await inTurn(site, async () => {
      if (isLeftAlone()) return null;
      const answer = await askFeed(followed, states.get(followed.feed.id), deps);
      const retryAt = answer.outcome.kind === 'failed' ? answer.outcome.retryAt : null;
      if (retryAt !== null) paused.set(site, Math.max(retryAt, paused.get(site) ?? 0));
      return answer;
    });
    return asked === null ? null : takeAnswer(asked, gentle);
  };
  const results = await Promise.all(
    due.map((followed) =>
      feedsInHand.add(async () => {
        const result = await pollInTurn(followed).catch((error: unknown) => brokenPoll(followed, error));
        if (result === null) return null;
        done += 1;
        options.onResult(result, done, due.length);
        return result;
      }),
    ),
  );
  return results.filter((result) => result !== null && result !== undefined);
}

/** A poll that broke for a reason of our own costs that feed its turn, not the round. */
function brokenPoll({ feed }: FollowedFeed, error: unknown): PollResult {
  const what = error instanceof Error ? error.message : String(error);
  const problem = {
    code: 'INTERNAL',
    where: feed.title,
    what,
    remedy: 'it is tried again; tell us if it stays',
  } as const;
  return {
    feedId: feed.id,
    title: feed.title,
    outcome: 'failed',
    inDocument: null,
    counts: noCounts(),
    isBaseline: false,
    problem,
    notices: [],
    told: null,
    retryAt: null,
  };
}

/** A feed whose address was changed is due at once, even one that was gone. */
function isDue(state: FeedState | undefined, url: string, now: number): boolean {
  if (state === undefined || state.url !== url) return true;
  return state.nextPollAt !== null && state.nextPollAt <= now;
}

/** Site -> until when it wants to be left alone (Retry-After counts for the whole site). */
function pausedSites(feeds: readonly FollowedFeed[], states: ReadonlyMap<string, FeedState>): Map<string, number> {
  const paused = new Map<string, number>();
  for (const { feed } of feeds) {
    const retryAt = states.get(feed.id)?.retryAt ?? null;
    const site = siteOf(feed.url);
    if (retryAt !== null) paused.set(site, Math.max(retryAt, paused.get(site) ?? 0));
  }
  return paused;
}

function siteQueue(sites: Map<string, PQueue>, site: string, usual: number): PQueue {
  const known = sites.get(site);
  if (known) return known;
  const { parallel, perSecond } = siteLimit(site, usual);
  const made = new PQueue({
    concurrency: parallel,
    ...(perSecond === null ? {} : { interval: 1000, intervalCap: perSecond }),
  });
  sites.set(site, made);
  return made;
}

/** After a start: feeds that came due while the program was down are spread over two minutes. */
export async function spreadDueFeeds(db: Db, feeds: readonly FollowedFeed[], now: number): Promise<void> {
  const states = await readFeedStates(db);
  const late = new Map<string, number>();
  for (const { feed } of feeds) {
    const state = states.get(feed.id);
    if (state === undefined || state.nextPollAt === null || state.nextPollAt > now) continue;
    late.set(feed.id, now + startUpDelay(feed.id, state.lastPolledAt !== null));
  }
  await postponePolls(db, late);
}
