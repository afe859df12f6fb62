/** The entries that were seen, and what each was read to say. */
import { canonicalLink } from '../../feed/canonical-link.ts';
import { contentHash, type Match, matchEntry, reissueKey, type StoredEntry } from '../../feed/entry-match.ts';
import type { Entry } from '../../news/entry.ts';
import type { Reading } from '../../news/reading.ts';
import type { Db } from '../database.ts';

/** Matches the entries of a document against what is stored of their feed, in their order. */
export async function matchEntries(db: Db, feedId: string, entries: readonly Entry[], now: number): Promise<Match[]> {
  const matches: Match[] = [];
  const inDocument = new Set(entries.flatMap((entry) => [entry.key, reissueKey(entry)]));
  for (const chunk of chunks(entries, 200)) {
    const keys = [...chunk.map((entry) => entry.key), ...chunk.map(reissueKey)];
    const guids = chunk.map((entry) => entry.guid).filter((guid) => guid !== null);
    // Court feeds share ids and titles between hundreds of entries: those are told apart by key alone.
    const titles = chunk
      .filter(usesTitle)
      .map((entry) => entry.title)
      .filter((title) => title !== '');
    const rows = await db
      .selectFrom('entry')
      .select([
        'id',
        'key',
        'guid',
        'title',
        'outlet',
        'canonical_link',
        'published_at',
        'first_seen_at',
        'content_hash',
      ])
      .where('feed_id', '=', feedId)
      .where((where) =>
        where.or([
          where('key', 'in', keys),
          ...(guids.length > 0 ? [where.and([where('guid', 'in', guids), where('key', 'not like', 'content:%')])] : []),
          ...(titles.length > 0 ? [where('title', 'in', titles)] : []),
        ]),
      )
      .orderBy('id', 'desc')
      .execute();
    const byHint = new Map<string, StoredEntry[]>();
    for (const row of rows) {
      const stored = storedEntry(row);
      for (const hint of new Set([`k${stored.key}`, `g${stored.guid}`, `t${stored.title}`])) {
        const list = byHint.get(hint);
        if (list) list.push(stored);
        else byHint.set(hint, [stored]);
      }
    }
    for (const entry of chunk) {
      const hints = [`k${entry.key}`, `k${reissueKey(entry)}`, `g${entry.guid}`];
      if (usesTitle(entry)) hints.push(`t${entry.title}`);
      const candidates = new Set(hints.flatMap((hint) => byHint.get(hint) ?? []));
      // A stored entry that stands in the document itself is nobody else's former self.
      const own = new Set([entry.key, reissueKey(entry)]);
      const free = [...candidates].filter((row) => own.has(row.key) || !inDocument.has(row.key));
      matches.push(matchEntry(entry, free, now));
    }
  }
  return matches;
}

function usesTitle(entry: Entry): boolean {
  return !entry.key.startsWith('content:') || entry.guid === null;
}

function storedEntry(row: {
  id: number;
  key: string;
  guid: string | null;
  title: string;
  outlet: string;
  canonical_link: string | null;
  published_at: number | null;
  first_seen_at: number;
  content_hash: string;
}): StoredEntry {
  return {
    id: row.id,
    key: row.key,
    guid: row.guid,
    title: row.title,
    outlet: row.outlet,
    canonicalLink: row.canonical_link,
    publishedAt: row.published_at,
    firstSeenAt: row.first_seen_at,
    contentHash: row.content_hash,
  };
}

/** Takes over what changed about entries that are stored already: a new text, or a new id. Their readings and stories stay. */
export async function updateEntries(db: Db, matches: readonly Match[], now: number): Promise<void> {
  for (const match of matches) {
    if (match.kind === 'edited') {
      const { title, summary } = match.entry;
      await db
        .updateTable('entry')
        .set({ title, summary, content_hash: contentHash(match.entry), edited_at: now })
        .where('id', '=', match.stored.id)
        .execute();
    } else if (match.kind === 'rekeyed') {
      const { key, guid, link } = match.entry;
      const canonical_link = link === null ? null : canonicalLink(link);
      await db
        .updateTable('entry')
        .set({ key, guid, link, canonical_link })
        .where('id', '=', match.stored.id)
        .execute();
    }
  }
}

/**
 * Forgets entries of a feed that no case is interested in: those first seen before `before` that are not among the newest `keep`.
 * Gives how many went.
 */
export async function forgetEntries(db: Db, feedId: string, before: number, keep: number): Promise<number> {
  const newest = db.selectFrom('entry').select('id').where('feed_id', '=', feedId).orderBy('id', 'desc').limit(keep);
  const old = db
    .selectFrom('entry')
    .select('id')
    .where('feed_id', '=', feedId)
    .where('first_seen_at', '<', before)
    .where('id', 'not in', newest)
    .where('id', 'not in', db.selectFrom('reading').select('entry_id').where('relevant', '=', 1));
  const ids = (await old.execute()).map((row) => row.id);
  for (const chunk of chunks(ids, 500)) {
    await db.transaction().execute(async (trx) => {
      await trx.deleteFrom('reading').where('entry_id', 'in', chunk).execute();
      await trx.deleteFrom('entry').where('id', 'in', chunk).execute();
    });
  }
  return ids.length;
}

/** Stores entries and gives their row ids by key. Those that another poll stored first have none. */
export async function insertEntries(
  db: Db,
  feedId: string,
  entries: readonly Entry[],
  seen: { at: number; isBaseline: boolean },
): Promise<Map<string, number>> {
  if (entries.length === 0) return new Map();
  const rows = await db
    .insertInto('entry')
    .values(
      entries.map((entry) => ({
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
        content_hash: contentHash(entry),
        edited_at: null,
      })),
    )
    .onConflict((conflict) => conflict.columns(['feed_id', 'key']).doNothing())
    .returning(['id', 'key'])
    .execute();
  return new Map(rows.map((row) => [row.key, row.id]));
}

/** What an entry was read to say for one case. */
export type NewReading = {
  readonly entryId: number;
  readonly caseId: string;
  readonly reading: Reading;
  readonly storyId: number | null;
};

/** Stores readings. */
export async function insertReadings(db: Db, readings: readonly NewReading[]): Promise<void> {
  if (readings.length === 0) return;
  await db
    .insertInto('reading')
    .values(
      readings.map(({ entryId, caseId, reading, storyId }) => ({
        entry_id: entryId,
        case_id: caseId,
        relevant: reading.relevant ? 1 : 0,
        relevance: reading.relevance,
        label: reading.primary,
        labels: JSON.stringify(reading.labels),
        confidence: reading.confidence,
        evidence: JSON.stringify(reading.evidence),
        story_id: storyId,
        is_background: reading.isBackground ? 1 : 0,
        held: null,
        held_state: null,
        held_by: null,
        held_at: null,
      })),
    )
    .execute();
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  const out: T[][] = [];
  for (let at = 0; at < list.length; at += size) out.push(list.slice(at, at + size));
  return out;
}
