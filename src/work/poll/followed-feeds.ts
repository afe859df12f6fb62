/** Which feeds are polled, and for which cases each is read. */
import type { Feed } from '../../feed/feed-list.ts';
import { type Problem, ProblemError } from '../../problem.ts';
import type { FollowedCase } from '../seed-case.ts';

/** A feed with the cases whose news it may carry. */
export type FollowedFeed = { readonly feed: Feed; readonly cases: readonly FollowedCase[] };

/** Feeds of the seeds (unless left out) and the operator's own. The same id in several cases is one feed; with another URL it is a mistake. */
export function followedFeeds(
  cases: readonly FollowedCase[],
  extra: readonly Feed[],
  fromSeeds: boolean,
): FollowedFeed[] {
  const byId = new Map<string, { feed: Feed; cases: FollowedCase[] }>();
  const problems: Problem[] = [];
  const add = (feed: Feed, of: readonly FollowedCase[]): void => {
    const known = byId.get(feed.id);
    if (known && known.feed.url !== feed.url) {
      const what = `the feed id ${feed.id} stands for two addresses`;
      problems.push({ code: 'SEEDS_INVALID', where: `feeds.${feed.id}`, what, remedy: 'give one of them another id' });
      return;
    }
    if (known) known.cases.push(...of.filter((followed) => !known.cases.includes(followed)));
    else byId.set(feed.id, { feed, cases: [...of] });
  };
  if (fromSeeds) for (const followed of cases) for (const feed of followed.feeds) add(feed, [followed]);
  for (const feed of extra) add(feed, cases);
  if (problems.length > 0) throw new ProblemError(problems);
  return [...byId.values()];
}
