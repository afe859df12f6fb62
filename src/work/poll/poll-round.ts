/** Polls the feeds that are due, a few at a time and fewer for one site, and leaves a site alone that asked for it. */
import PQueue from 'p-queue';
import { siteLimit, siteOf } from '../../feed/http/site.ts';
import { startUpDelay } from '../../feed/schedule.ts';
import type { Db } from '../../store/database.ts';
import { type FeedState, postponePolls, readFeedStates, writeFeedState } from '../../store/feed/feed-rows.ts';
import { noCounts } from '../ingest/ingest-document.ts';
import { startingState } from './feed-progress.ts';
import type { FollowedFeed } from './followed-feeds.ts';
import { type Asked, askFeed, type PollDeps, type PollResult, takeAnswer } from './poll-feed.ts';

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
  // Three gates, each inside the one before, so that none waits for one outside it: a site lets few of its feeds begin, so that a busy one does
  // not take the places of the others; `inHand` bounds how many documents wait in memory; and the innermost counts the requests themselves.
  const turns = new Gates(options.parallelPerHost);
  const inHand = new PQueue({ concurrency: options.parallel * 2 });
  const requests = new Gates(options.parallelPerHost);
  const fetches = new PQueue({ concurrency: options.parallel });
  const gentle: PollDeps = {
    ...deps,
    fetch: (url, validators) => requests.of(siteOf(url)).add(() => fetches.add(() => deps.fetch(url, validators))),
  };
  const askInTurn = async (followed: FollowedFeed): Promise<Asked | null> => {
    const site = siteOf(followed.feed.url);
    if (options.signal.aborted || (paused.get(site) ?? 0) > deps.now()) return null;
    const asked = await askFeed(followed, states.get(followed.feed.id), gentle);
    const retryAt = asked.outcome.kind === 'failed' ? asked.outcome.retryAt : null;
    if (retryAt !== null) paused.set(site, Math.max(retryAt, paused.get(site) ?? 0));
    return asked;
  };
  let done = 0;
  const results = await Promise.all(
    due.map(async (followed) => {
      let taken: Promise<PollResult | null> = Promise.resolve(null);
      await turns.of(siteOf(followed.feed.url)).add(async () => {
        const answered = Promise.withResolvers<void>();
        taken = inHand.add(async () => {
          const asked = await askInTurn(followed).finally(answered.resolve);
          return asked === null ? null : takeAnswer(asked, gentle);
        });
        taken.catch(() => {});
        await answered.promise;
      });
      const result = await taken.catch((error: unknown) =>
        brokenPoll(followed, states.get(followed.feed.id), error, deps),
      );
      if (result === null) return null;
      done += 1;
      options.onResult(result, done, due.length);
      return result;
    }),
  );
  return results.filter((result) => result !== null && result !== undefined);
}

/** A poll that broke for a reason of our own costs that feed its turn, not the round. */
async function brokenPoll(
  { feed }: FollowedFeed,
  known: FeedState | undefined,
  error: unknown,
  deps: PollDeps,
): Promise<PollResult> {
  const what = error instanceof Error ? error.message : String(error);
  const problem = {
    code: 'INTERNAL',
    where: feed.title,
    what,
    remedy: 'it is tried again; tell us if it stays',
  } as const;
  // When the database is at fault this fails as well, and the next round finds it so.
  const state = { ...startingState(feed, known), nextPollAt: deps.now() + deps.intervalMs, nextBecause: 'backoff' };
  await writeFeedState(deps.db, state).catch(() => {});
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

/** One queue for each site, with the site's own limit where it has one. */
class Gates {
  readonly #queues = new Map<string, PQueue>();
  readonly #usual: number;

  constructor(usual: number) {
    this.#usual = usual;
  }

  of(site: string): PQueue {
    const known = this.#queues.get(site);
    if (known) return known;
    const { parallel, perSecond } = siteLimit(site, this.#usual);
    const pace = perSecond === null ? {} : { interval: 1000, intervalCap: perSecond };
    const made = new PQueue({ concurrency: parallel, ...pace });
    this.#queues.set(site, made);
    return made;
  }
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
