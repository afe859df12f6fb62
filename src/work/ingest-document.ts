/** Takes the entries of a feed document: finds what is new among them, follows older pages over a gap, and ingests in small transactions. */
import { setImmediate } from 'node:timers/promises';
import type { EntryNotice } from '../feed/entry-identity.ts';
import type { Match } from '../feed/entry-match.ts';
import type { Entry } from '../news/entry.ts';
import type { Db } from '../store/database.ts';
import { matchEntries, updateEntries } from '../store/entry-rows.ts';
import { type Arrival, type IngestCounts, ingestEntries } from './ingest-entry.ts';

export type Ingested = { readonly counts: IngestCounts; readonly notices: readonly EntryNotice[] };

/** As many entries as go into one transaction; between two the main loop gets its turn. */
const CHUNK = 25;

/** What became of the entries of one document. */
export type Sorted = {
  readonly fresh: readonly Entry[];
  readonly changed: readonly Match[];
  readonly knownCount: number;
};

/** Sorts entries into new ones (oldest first, so that a story is opened by its first report), changed ones and known ones. */
export async function sortEntries(db: Db, feedId: string, entries: readonly Entry[], now: number): Promise<Sorted> {
  const matches = await matchEntries(db, feedId, entries, now);
  const fresh = matches.flatMap((match) => (match.kind === 'new' ? [match.entry] : []));
  return {
    fresh: oldestFirst(fresh, now),
    changed: matches.filter((match) => match.kind === 'edited' || match.kind === 'rekeyed'),
    knownCount: matches.length - fresh.length,
  };
}

/** Every entry as a new one: what a feed that was never polled brings. */
export function allFresh(entries: readonly Entry[], now: number): Sorted {
  return { fresh: oldestFirst(entries, now), changed: [], knownCount: 0 };
}

/** Documents list the newest first; entries without a date count as new. */
function oldestFirst(entries: readonly Entry[], now: number): Entry[] {
  return entries.toReversed().sort((a, b) => (a.publishedAt ?? now) - (b.publishedAt ?? now));
}

/** Ingests what was sorted. A chunk that fails is taken entry by entry, so that a broken entry costs only itself. */
export async function ingestSorted(db: Db, sorted: Sorted, arrival: Arrival): Promise<Ingested> {
  const counts = noCounts();
  const notices: EntryNotice[] = [];
  if (sorted.changed.length > 0)
    await db.transaction().execute((trx) => updateEntries(trx, sorted.changed, arrival.now));
  for (let at = 0; at < sorted.fresh.length; at += CHUNK) {
    await ingestChunk(db, sorted.fresh.slice(at, at + CHUNK), arrival, counts, notices);
    await setImmediate();
  }
  return { counts, notices };
}

async function ingestChunk(
  db: Db,
  entries: readonly Entry[],
  arrival: Arrival,
  counts: IngestCounts,
  notices: EntryNotice[],
): Promise<void> {
  const together = await attempt(db, entries, arrival);
  if (typeof together !== 'string') {
    addCounts(counts, together);
    return;
  }
  for (const entry of entries) {
    const alone = await attempt(db, [entry], arrival);
    if (typeof alone === 'string') notices.push({ code: 'ENTRY_FAILED', what: `“${entry.title}”: ${alone}` });
    else addCounts(counts, alone);
  }
}

/** One transaction; what went wrong, as text, when it was rolled back. */
async function attempt(db: Db, entries: readonly Entry[], arrival: Arrival): Promise<IngestCounts | string> {
  const counts = noCounts();
  try {
    await db.transaction().execute((trx) => ingestEntries(trx, entries, arrival, counts));
    return counts;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Counts that start at nothing. */
export function noCounts(): IngestCounts {
  return { entries: 0, relevant: 0, stories: 0, deliveries: 0 };
}

/** Adds `more` to `sum`. */
export function addCounts(sum: IngestCounts, more: IngestCounts): void {
  sum.entries += more.entries;
  sum.relevant += more.relevant;
  sum.stories += more.stories;
  sum.deliveries += more.deliveries;
}
