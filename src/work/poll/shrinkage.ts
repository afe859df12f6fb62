/** Tells a feed that is suddenly empty, or much shorter than before, from one that is merely short. Pure. */
import { type FetchFailure, failed } from '../../feed/http/fetch-failure.ts';
import type { FeedState } from '../../store/feed/feed-rows.ts';
import type { FollowedFeed } from './followed-feeds.ts';

/** A shrunken document is refused this many times in a row; then the feed has really become shorter. */
const SHRUNK_POLLS = 3;

/** The failure that a suddenly empty or much shorter document is; null for a normal one. Court feeds are often empty. */
export function shrinkage({ feed }: FollowedFeed, state: FeedState, count: number): FetchFailure | null {
  if (feed.kind === 'court' || feed.kind === 'search' || count >= state.entryCount) return null;
  if (state.shrunkPolls >= SHRUNK_POLLS) return null;
  if (count === 0)
    return failed(
      'FEED_EMPTY',
      `the feed is empty; it had ${state.entryCount} entries before`,
      'nothing to do if it passes',
      { status: 200 },
    );
  if (state.entryCount < 8 || count * 4 >= state.entryCount) return null;
  return failed(
    'FEED_SHRUNK',
    `the feed has ${count} entries; it had ${state.entryCount} before`,
    'nothing to do if it passes',
    { status: 200 },
  );
}
