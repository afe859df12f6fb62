/** The entries that were seen, and what each was read to say. */
import { canonicalLink } from '../feed/canonical-link.ts';
import type { Entry } from '../news/entry.ts';
import type { Reading } from '../news/reading.ts';
import type { Db } from './database.ts';

/** Which of these entries of a feed are not stored yet, in their order. An entry is known by its key, or by guid and title together. */
export async function unknownEntries(db: Db, feedId: string, entries: readonly Entry[]): Promise<Entry[]> {
  const known = new Set<string>();
  for (const chunk of chunks(entries, 200)) {
    const guids = chunk.map((entry) => entry.guid).filter((guid) => guid !== null);
    const rows = await db
      .selectFrom('entry')
      .select(['key', 'guid', 'title'])
      .where('feed_id', '=', feedId)
      .where((where) =>
        where.or([
          where(
            'key',
            'in',
            chunk.map((entry) => entry.key),
          ),
          ...(guids.length > 0 ? [where('guid', 'in', guids)] : []),
        ]),
      )
      .execute();
    for (const row of rows) {
      known.add(`key ${row.key}`);
      if (row.guid !== null) known.add(`guid ${row.guid} ${row.title}`);
    }
  }
  return entries.filter((entry) => {
    if (known.has(`key ${entry.key}`)) return false;
    return entry.key.startsWith('content:') || entry.guid === null || !known.has(`guid ${entry.guid} ${entry.title}`);
  });
}

/** Stores an entry and gives its row id, or null when another poll stored it first. */
export async function insertEntry(
  db: Db,
  feedId: string,
  entry: Entry,
  seen: { at: number; isBaseline: boolean },
): Promise<number | null> {
  const row = await db
    .insertInto('entry')
    .values({
      feed_id: feedId,
      key: entry.key,
      guid: entry.guid,
      title: entry.title,
      summary: entry.summary,
      link: entry.link,
      canonical_link: entry.link === null ? null : canonicalLink(entry.link),
      outlet: entry.outlet,
      published_at: entry.publishedAt,
      first_seen_at: seen.at,
      is_baseline: seen.isBaseline ? 1 : 0,
    })
    .onConflict((conflict) => conflict.columns(['feed_id', 'key']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Stores what an entry was read to say for one case. */
export async function insertReading(
  db: Db,
  entryId: number,
  caseId: string,
  reading: Reading,
  storyId: number | null,
): Promise<void> {
  await db
    .insertInto('reading')
    .values({
      entry_id: entryId,
      case_id: caseId,
      relevant: reading.relevant ? 1 : 0,
      relevance: reading.relevance,
      label: reading.primary,
      labels: JSON.stringify(reading.labels),
      confidence: reading.confidence,
      evidence: JSON.stringify(reading.evidence),
      story_id: storyId,
    })
    .execute();
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  const out: T[][] = [];
  for (let at = 0; at < list.length; at += size) out.push(list.slice(at, at + size));
  return out;
}
