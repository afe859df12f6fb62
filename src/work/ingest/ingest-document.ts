/** Takes the entries of a feed document: finds what is new among them, follows older pages over a gap, and ingests in small transactions. */
import { setImmediate } from 'node:timers/promises';
import type { EntryNotice } from '../../feed/entry-identity.ts';
import type { Match } from '../../feed/entry-match.ts';
import type { Entry } from '../../news/entry.ts';
import type { Db } from '../../store/database.ts';
import { matchEntries, updateEntries } from '../../store/news/entry-rows.ts';
import { type Arrival, type IngestCounts, ingestEntries } from './ingest-entry.ts';

export type Ingested = { readonly counts: IngestCounts; readonly notices: EntryNotice[] };

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
  return ingestAndConclude(db, sorted, arrival, async (_trx, ingested) => ingested);
}

/**
 * Ingests what was sorted, and calls `conclude` with everything that was ingested, inside the transaction of the last entries: what it writes
 * is there exactly when they are, for one wait on the disk instead of two. When that transaction fails, `conclude` is called again in one of
 * its own, after the entries were taken one by one.
 */
export async function ingestAndConclude<T>(
  db: Db,
  sorted: Sorted,
  arrival: Arrival,
  conclude: (trx: Db, ingested: Ingested) => Promise<T>,
): Promise<T> {
  const soFar: Ingested = { counts: noCounts(), notices: [] };
  if (sorted.changed.length > 0)
    await db.transaction().execute((trx) => updateEntries(trx, sorted.changed, arrival.now));
  let at = 0;
  for (; at + CHUNK < sorted.fresh.length; at += CHUNK) {
    const chunk = sorted.fresh.slice(at, at + CHUNK);
    const together = await attempt(db, async (trx) => ingestChunk(trx, chunk, arrival));
    if (together.ok) addCounts(soFar.counts, together.value);
    else await ingestOneByOne(db, chunk, arrival, soFar);
    await setImmediate();
  }
  const last = sorted.fresh.slice(at);
  const concluded = await attempt(db, async (trx) => {
    const counts = await ingestChunk(trx, last, arrival);
    addCounts(counts, soFar.counts);
    return conclude(trx, { counts, notices: soFar.notices });
  });
  await setImmediate();
  if (concluded.ok) return concluded.value;
  await ingestOneByOne(db, last, arrival, soFar);
  return db.transaction().execute((trx) => conclude(trx, soFar));
}

async function ingestChunk(trx: Db, entries: readonly Entry[], arrival: Arrival): Promise<IngestCounts> {
  const counts = noCounts();
  await ingestEntries(trx, entries, arrival, counts);
  return counts;
}

async function ingestOneByOne(db: Db, entries: readonly Entry[], arrival: Arrival, soFar: Ingested): Promise<void> {
  for (const entry of entries) {
    const alone = await attempt(db, (trx) => ingestChunk(trx, [entry], arrival));
    if (alone.ok) addCounts(soFar.counts, alone.value);
    else soFar.notices.push({ code: 'ENTRY_FAILED', what: `“${entry.title}”: ${alone.what}` });
  }
}

/** One transaction; what went wrong, as text, when it was rolled back. */
async function attempt<T>(
  db: Db,
  work: (trx: Db) => Promise<T>,
): Promise<{ ok: true; value: T } | { ok: false; what: string }> {
  try {
    return { ok: true, value: await db.transaction().execute(work) };
  } catch (error) {
    return { ok: false, what: error instanceof Error ? error.message : String(error) };
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
