/** Follows a feed's links to older entries when it rolled over between two polls, so that as little as possible is missed. */

import type { KeyedBy } from '../feed/entry-identity.ts';
import { noValidators } from '../feed/http/fetch.ts';
import type { FollowedFeed } from './followed-feeds.ts';
import { type Sorted, sortEntries } from './ingest-document.ts';
import type { PollDeps } from './poll-feed.ts';

const MAX_PAGES = 3;

/** The older pages up to the first that holds something known (RFC 5005, 3 and 4), and a sentence that says what was found. */
export async function followOlderPages(
  first: string | null,
  followed: FollowedFeed,
  keyedBy: KeyedBy,
  now: number,
  deps: PollDeps,
): Promise<{ documents: Sorted[]; says: string }> {
  const documents: Sorted[] = [];
  const seen = new Set<string>([followed.feed.url]);
  let next = first;
  while (next !== null && documents.length < MAX_PAGES && !seen.has(next)) {
    seen.add(next);
    const outcome = await deps.fetch(next, noValidators);
    if (outcome.kind !== 'fetched') break;
    const { body, contentType, url } = outcome;
    const page = await deps.reader.entries({
      bytes: body,
      contentType,
      base: url,
      feedTitle: followed.feed.title,
      keyedBy,
      now,
    });
    if (!page.ok) break;
    const sorted = await sortEntries(deps.db, followed.feed.id, page.entries, now);
    documents.push(sorted);
    if (sorted.knownCount > 0)
      return {
        documents,
        says: `none of the entries was known; ${pagesText(documents.length)} of older entries closed the gap`,
      };
    next = page.hints.older;
  }
  const read =
    documents.length === 0
      ? 'the feed names no older pages'
      : `${pagesText(documents.length)} of older entries did not reach back far enough`;
  return { documents, says: `none of the entries is known, so some may have been missed; ${read}` };
}

function pagesText(count: number): string {
  return count === 1 ? 'one page' : `${count} pages`;
}
