/** Follows a feed's links to older entries when it rolled over between two polls, so that as little as possible is missed. */

import type { KeyedBy } from '../../feed/entry-identity.ts';
import { noValidators } from '../../feed/http/fetch.ts';
import type { Entry } from '../../news/entry.ts';
import { type Sorted, sortEntries } from '../ingest/ingest-document.ts';
import type { FollowedFeed } from './followed-feeds.ts';
import type { PollDeps } from './poll-feed.ts';

const MAX_PAGES = 3;

/**
 * The older pages up to the first that holds something known (RFC 5005, 3 and 4), and a sentence that says what was found. `seen` are the keys of
 * the first page: an entry that slid from there to the next page meanwhile is no sign that the gap is closed.
 */
export async function followOlderPages(
  first: string | null,
  seen: readonly string[],
  followed: FollowedFeed,
  keyedBy: KeyedBy,
  now: number,
  deps: PollDeps,
): Promise<{ documents: Sorted[]; says: string }> {
  const documents: Sorted[] = [];
  const asked = new Set<string>([followed.feed.url]);
  const known = new Set(seen);
  let next = first;
  let broken = false;
  while (next !== null && documents.length < MAX_PAGES && !asked.has(next)) {
    asked.add(next);
    const entries = await olderEntries(next, followed, keyedBy, now, deps);
    broken = entries === null;
    if (entries === null) break;
    const unseen = entries.list.filter((entry) => !known.has(entry.key));
    for (const entry of unseen) known.add(entry.key);
    const sorted = await sortEntries(deps.db, followed.feed.id, unseen, now);
    documents.push(sorted);
    if (sorted.knownCount > 0)
      return {
        documents,
        says: `none of the entries was known; ${pagesText(documents.length)} of older entries closed the gap`,
      };
    next = entries.older;
  }
  return {
    documents,
    says: `none of the entries is known, so some may have been missed; ${endText(first, documents.length, broken)}`,
  };
}

async function olderEntries(
  url: string,
  followed: FollowedFeed,
  keyedBy: KeyedBy,
  now: number,
  deps: PollDeps,
): Promise<{ list: readonly Entry[]; older: string | null } | null> {
  const outcome = await deps.fetch(url, noValidators);
  if (outcome.kind !== 'fetched') return null;
  const { body, contentType, url: base } = outcome;
  const page = await deps.reader.entries({
    bytes: body,
    contentType,
    base,
    feedTitle: followed.feed.title,
    keyedBy,
    now,
  });
  return page.ok ? { list: page.entries, older: page.hints.older } : null;
}

function endText(first: string | null, pages: number, broken: boolean): string {
  if (first === null) return 'the feed names no older pages';
  if (broken) return `a page of older entries could not be read${pages === 0 ? '' : ` after ${pagesText(pages)}`}`;
  return `${pagesText(pages)} of older entries did not reach back far enough`;
}

function pagesText(count: number): string {
  return count === 1 ? 'one page' : `${count} pages`;
}
