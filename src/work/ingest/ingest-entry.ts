/** Takes new entries through the pipeline: reading, story, dates, and a delivery row for every subscription that wants it. */

import { isStale } from '../../alert/decide.ts';
import type { CourtCase } from '../../case/court-case.ts';
import { canonicalLink } from '../../feed/canonical-link.ts';
import type { Feed } from '../../feed/feed-list.ts';
import type { Entry } from '../../news/entry.ts';
import { heldBecause } from '../../news/held/held-because.ts';
import type { Reading } from '../../news/reading.ts';
import { type Opinion, readWithOpinion } from '../../news/second-opinion.ts';
import { findStory } from '../../news/story/story.ts';
import type { Db } from '../../store/database.ts';
import { insertEntries, insertReadings, type NewReading } from '../../store/news/entry-rows.ts';
import { holdReading, storyDecision } from '../../store/news/held-rows.ts';
import { extendStory, insertStory, openStories } from '../../store/news/story-rows.ts';
import type { FollowedCase } from '../seed-case.ts';
import { tellPlaced } from '../tell/tell-placed.ts';

export type IngestCounts = { entries: number; relevant: number; stories: number; deliveries: number };

/** Where an entry came from and when. */
export type Arrival = {
  readonly feed: Feed;
  readonly cases: readonly FollowedCase[];
  readonly now: number;
  readonly isBaseline: boolean;
  /** What a language model said about an entry, collected beforehand; null where it was not asked or had no answer. */
  readonly opinionOn?: (entry: Entry, courtCase: CourtCase) => Opinion | null;
};

/**
 * Stores and judges entries inside the caller's transaction, adding to `counts`. They come oldest first, so that a story is opened by its
 * first report. An entry that is stored already changes nothing.
 */
export async function ingestEntries(
  db: Db,
  entries: readonly Entry[],
  arrival: Arrival,
  counts: IngestCounts,
): Promise<void> {
  const ids = await insertEntries(db, arrival.feed.id, entries, { at: arrival.now, isBaseline: arrival.isBaseline });
  const silent: NewReading[] = [];
  for (const entry of entries) {
    const entryId = ids.get(entry.key);
    if (entryId === undefined) continue;
    counts.entries += 1;
    for (const followed of arrival.cases) {
      const opinion = arrival.opinionOn?.(entry, followed.courtCase) ?? null;
      const reading = readWithOpinion(entry, followed.courtCase, followed.vocabulary, opinion);
      // What is not about the case touches no story: those readings go in together at the end.
      if (reading.relevant) await ingestRelevant(db, entry, entryId, reading, followed, arrival, counts);
      else silent.push({ entryId, caseId: followed.courtCase.id, reading, storyId: null });
    }
  }
  await insertReadings(db, silent);
}

/** One entry; see ingestEntries. */
export async function ingestEntry(db: Db, entry: Entry, arrival: Arrival, counts: IngestCounts): Promise<void> {
  await ingestEntries(db, [entry], arrival, counts);
}

async function ingestRelevant(
  db: Db,
  entry: Entry,
  entryId: number,
  reading: Reading,
  followed: FollowedCase,
  arrival: Arrival,
  counts: IngestCounts,
): Promise<void> {
  const caseId = followed.courtCase.id;
  const story = await placeInStory(db, entry, entryId, reading, followed, arrival);
  await insertReadings(db, [{ entryId, caseId, reading, storyId: story.id }]);
  counts.relevant += 1;
  counts.stories += story.isNew ? 1 : 0;
  const { feed, isBaseline, now } = arrival;
  const held = await heldFor(db, entry, entryId, reading, story, followed, arrival);
  const at = { entry, entryId, reading, storyId: story.id, storyKey: story.key, followed, feed, isBaseline, now };
  counts.deliveries += await tellPlaced(db, { ...at, held, accepted: null });
}

/** Why the entry is held; null where it is not, or where somebody let its story through before. */
async function heldFor(
  db: Db,
  entry: Entry,
  entryId: number,
  reading: Reading,
  story: PlacedStory,
  { courtCase, vocabulary }: FollowedCase,
  { isBaseline, now }: Arrival,
): Promise<string | null> {
  const because = heldBecause(entry, reading, courtCase, vocabulary, now);
  // History and stale news tell nobody anything anyway: there is nothing to review.
  if (because === null || isBaseline || isStale(entry.publishedAt, now)) return because;
  const decided = story.isNew ? null : await storyDecision(db, story.id);
  const by = decided === null ? null : 'as its story';
  await holdReading(
    db,
    { entryId, caseId: courtCase.id },
    { because, state: decided ?? 'held', by, at: decided === null ? null : now },
  );
  return decided === 'accepted' ? null : because;
}

type PlacedStory = { readonly id: number; readonly key: string; readonly isNew: boolean };

async function placeInStory(
  db: Db,
  entry: Entry,
  entryId: number,
  reading: Reading,
  followed: FollowedCase,
  arrival: Arrival,
): Promise<PlacedStory> {
  const caseId = followed.courtCase.id;
  const at = entry.publishedAt ?? arrival.now;
  const member = {
    title: entry.title,
    summary: entry.summary,
    at,
    label: reading.primary,
    labels: reading.labels,
    canonicalLink: entry.link === null ? null : canonicalLink(entry.link),
  };
  const verdict = findStory(member, await openStories(db, caseId, at), followed.vocabulary);
  if (verdict.key !== null)
    return { id: await extendStory(db, caseId, verdict.key, at), key: verdict.key, isNew: false };
  const key = `${reading.primary}-${entryId}`;
  return {
    id: await insertStory(db, { caseId, key, label: reading.primary, title: entry.title, at }),
    key,
    isNew: true,
  };
}
