/** What slash commands look up among the stored entries: by words, by link, by days that reports give, and how late a feed is. */
import { type SqlBool, sql } from 'kysely';
import { canonicalLink } from '../../feed/canonical-link.ts';
import type { Evidence } from '../../news/evidence.ts';
import type { Label } from '../../news/label/labels.ts';
import type { Db } from '../database.ts';

/** An entry that a search found. `at` is when it was published, or seen where that is unknown. */
export type FoundEntry = {
  readonly title: string;
  readonly outlet: string;
  readonly link: string | null;
  readonly at: number;
  readonly label: Label;
  readonly story: string | null;
  /** `held` or `rejected` where it tells an impossible step; null for nearly all. */
  readonly review: 'held' | 'rejected' | null;
};

/** Entries about a case whose title or summary holds every one of the words (lower case; parts of words count), newest first. */
export async function searchEntries(
  db: Db,
  caseId: string,
  words: readonly string[],
  limit: number,
): Promise<FoundEntry[]> {
  let query = db
    .selectFrom('entry')
    // SQLite keeps the order of a cross join: it walks from the newest entry back and stops at the limit.
    .crossJoin('reading')
    .leftJoin('story', 'story.id', 'reading.story_id')
    .select([
      'entry.title',
      'entry.outlet',
      'entry.link',
      'reading.label',
      'story.key as story',
      'reading.held_state',
      sql<number>`coalesce(entry.published_at, entry.first_seen_at)`.as('at'),
    ])
    .whereRef('reading.entry_id', '=', 'entry.id')
    .where('reading.case_id', '=', caseId)
    .where('reading.relevant', '=', 1);
  for (const word of words) {
    const pattern = `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
    query = query.where(sql<SqlBool>`lower(entry.title || ' ' || entry.summary) like ${pattern} escape '\\'`);
  }
  const rows = await query
    .orderBy(sql`coalesce(entry.published_at, entry.first_seen_at)`, 'desc')
    .orderBy('entry.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ held_state, ...row }) => ({
    ...row,
    label: row.label as Label,
    review: held_state === 'held' || held_state === 'rejected' ? held_state : null,
  }));
}

/** An entry with what is needed to say what became of it. */
export type LinkedEntry = {
  readonly id: number;
  readonly feedId: string;
  readonly title: string;
  readonly outlet: string;
  readonly link: string | null;
  readonly publishedAt: number | null;
  readonly seenAt: number;
  readonly isBaseline: boolean;
};

/** The entries of all feeds stored under a link, or under one that counts as the same; oldest first, at most ten. */
export async function entriesUnder(db: Db, reference: string): Promise<LinkedEntry[]> {
  const entries = db
    .selectFrom('entry')
    .select(['id', 'feed_id', 'title', 'outlet', 'link', 'published_at', 'first_seen_at', 'is_baseline']);
  const number = /^#(\d{1,15})$/.exec(reference)?.[1];
  const named =
    number === undefined
      ? entries.where('canonical_link', '=', canonicalLink(reference) ?? reference)
      : entries.where('id', '=', Number(number));
  const rows = await named.orderBy('id').limit(10).execute();
  return rows.map((row) => ({
    id: row.id,
    feedId: row.feed_id,
    title: row.title,
    outlet: row.outlet,
    link: row.link,
    publishedAt: row.published_at,
    seenAt: row.first_seen_at,
    isBaseline: row.is_baseline === 1,
  }));
}

/** What an entry was read to say for a case, with its story and the dates that it gives. */
export type StoredReading = {
  readonly caseId: string;
  readonly relevant: boolean;
  readonly relevance: number;
  readonly label: Label;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly story: { readonly id: number; readonly key: string; readonly title: string } | null;
  readonly dates: readonly { readonly day: string; readonly kind: string; readonly quote: string }[];
  /** Why it was held for review, and what somebody decided; null for nearly all. */
  readonly held: { readonly because: string; readonly state: string; readonly by: string | null } | null;
};

/** The readings of an entry, in the order of the cases' ids. */
export async function readingsOf(db: Db, entryId: number): Promise<StoredReading[]> {
  const rows = await db
    .selectFrom('reading')
    .leftJoin('story', 'story.id', 'reading.story_id')
    .selectAll('reading')
    .select(['story.key', 'story.title'])
    .where('reading.entry_id', '=', entryId)
    .orderBy('reading.case_id')
    .execute();
  const dates = await db
    .selectFrom('reported_date')
    .select(['case_id', 'day', 'kind', 'quote'])
    .where('entry_id', '=', entryId)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    caseId: row.case_id,
    relevant: row.relevant === 1,
    relevance: row.relevance,
    label: row.label as Label,
    confidence: row.confidence,
    evidence: JSON.parse(row.evidence) as Evidence[],
    story: row.story_id === null ? null : { id: row.story_id, key: row.key ?? '', title: row.title ?? '' },
    held: row.held === null ? null : { because: row.held, state: row.held_state ?? 'held', by: row.held_by },
    dates: dates.filter((date) => date.case_id === row.case_id).map(({ day, kind, quote }) => ({ day, kind, quote })),
  }));
}

/** The median time (ms) from publication until the newest entries of a feed were seen; null where none is dated. */
export async function usualDelay(db: Db, feedId: string): Promise<number | null> {
  const rows = await db
    .selectFrom('entry')
    .select(['published_at', 'first_seen_at'])
    .where('feed_id', '=', feedId)
    .where('is_baseline', '=', 0)
    .where('published_at', 'is not', null)
    .orderBy('id', 'desc')
    .limit(51)
    .execute();
  const delays = rows.map((row) => row.first_seen_at - (row.published_at ?? 0)).sort((a, b) => a - b);
  return delays[Math.floor(delays.length / 2)] ?? null;
}
