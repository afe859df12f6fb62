/** A held report as it was stored, and those that are held with it in one story. */
import type { Entry } from '../../news/entry.ts';
import type { Label } from '../../news/label/labels.ts';
import type { Db } from '../database.ts';

export type HeldEntry = {
  readonly entry: Entry;
  readonly feedId: string;
  readonly storyId: number;
  readonly storyKey: string;
  readonly relevance: number;
  readonly label: Label;
  readonly labels: readonly Label[];
};

/** A stored entry with what was read and its story; null where it has none. */
export async function heldEntry(db: Db, entryId: number, caseId: string): Promise<HeldEntry | null> {
  const row = await db
    .selectFrom('reading')
    .innerJoin('entry', 'entry.id', 'reading.entry_id')
    .innerJoin('story', 'story.id', 'reading.story_id')
    .select(['entry.key', 'entry.guid', 'entry.title', 'entry.summary', 'entry.link', 'entry.published_at'])
    .select(['entry.outlet', 'entry.feed_id', 'story.id as story_id', 'story.key as story_key'])
    .select(['reading.relevance', 'reading.label', 'reading.labels'])
    .where('reading.entry_id', '=', entryId)
    .where('reading.case_id', '=', caseId)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { key, guid, title, summary, link, outlet } = row;
  return {
    entry: { key, guid, title, summary, link, outlet, publishedAt: row.published_at },
    feedId: row.feed_id,
    storyId: row.story_id,
    storyKey: row.story_key,
    relevance: row.relevance,
    label: row.label as Label,
    labels: JSON.parse(row.labels) as Label[],
  };
}

/** The reports of the same story that nobody decided on, oldest first, the asked one among them. */
export async function heldOfStory(
  db: Db,
  { entryId, caseId }: { readonly entryId: number; readonly caseId: string },
): Promise<{ readonly entryId: number; readonly because: string }[]> {
  const story = db
    .selectFrom('reading')
    .select('story_id')
    .where('entry_id', '=', entryId)
    .where('case_id', '=', caseId);
  const rows = await db
    .selectFrom('reading')
    .select(['entry_id', 'held'])
    .where('case_id', '=', caseId)
    .where('held_state', '=', 'held')
    .where((where) => where.or([where('entry_id', '=', entryId), where('story_id', 'in', story)]))
    .orderBy('entry_id')
    .execute();
  return rows.map((row) => ({ entryId: row.entry_id, because: row.held ?? '' }));
}
