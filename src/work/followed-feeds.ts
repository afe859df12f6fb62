/** Which feeds are polled, and for which cases each is read. */
import type { Feed } from '../feed/feed-list.ts';
import { ProblemError } from '../problem.ts';
import type { FollowedCase } from './seed-case.ts';

/** A feed with the cases whose news it may carry. */
export type FollowedFeed = { readonly feed: Feed; readonly cases: readonly FollowedCase[] };

/** Feeds of the seeds (unless left out) and the operator's own. The same id in several cases is one feed; with another URL it is a mistake. */
export function followedFeeds(
  cases: readonly FollowedCase[],
  extra: readonly Feed[],
  fromSeeds: boolean,
): FollowedFeed[] {
  const byId = new Map<string, { feed: Feed; cases: FollowedCase[] }>();
  const add = (feed: Feed, of: readonly FollowedCase[]): void => {
    const known = byId.get(feed.id);
    if (known && known.feed.url !== feed.url) {
      const what = `the feed id ${feed.id} stands for two addresses`;
      throw new ProblemError([
        { code: 'SEEDS_INVALID', where: `feeds.${feed.id}`, what, remedy: 'give one of them another id' },
      ]);
    }
    if (known) known.cases.push(...of);
    else byId.set(feed.id, { feed, cases: [...of] });
  };
  if (fromSeeds) for (const followed of cases) for (const feed of followed.feeds) add(feed, [followed]);
  for (const feed of extra) add(feed, cases);
  return [...byId.values()];
}
