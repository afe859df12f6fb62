/** Which stories had coverage in a span of time. */
import type { Label } from '../../news/label/labels.ts';
import type { Db } from '../database.ts';

/** An entry of a story, as it counts for a digest. Epoch ms. */
export type CoverageRow = {
  readonly storyKey: string;
  readonly label: Label;
  /** The headline of the story. */
  readonly title: string;
  readonly outlet: string;
  readonly feedId: string;
  readonly link: string | null;
  readonly seenAt: number;
};

/**
 * The entries about a case that were seen from `from` on and before `to`, oldest first; without those that only look back, those that are held or were rejected, those of a feed's first
 * poll, and those of stories that began with such.
 */
export async function coverageBetween(db: Db, caseId: string, from: number, to: number): Promise<CoverageRow[]> {
  // Row ids grow with time: the newest entry from before tells where to begin.
  const boundary = await db
    .selectFrom('entry')
    .select('id')
    .where('first_seen_at', '<', from)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  const rows = await db
    .selectFrom('entry')
    .innerJoin('reading', 'reading.entry_id', 'entry.id')
    .innerJoin('story', 'story.id', 'reading.story_id')
    .select(['entry.outlet', 'entry.feed_id', 'entry.link', 'entry.first_seen_at'])
    .select(['story.id', 'story.key', 'story.label', 'story.title'])
    .where('entry.id', '>', boundary?.id ?? 0)
    .where('entry.first_seen_at', '>=', from)
    .where('entry.first_seen_at', '<', to)
    .where('entry.is_baseline', '=', 0)
    .where('reading.case_id', '=', caseId)
    .where('reading.relevant', '=', 1)
    .where('reading.is_background', '=', 0)
    .where((where) => where.or([where('reading.held_state', 'is', null), where('reading.held_state', '=', 'accepted')]))
    .orderBy('entry.id')
    .execute();
  const old = await beganAsHistory(db, [...new Set(rows.map(({ id }) => id))]);
  return rows
    .filter(({ id }) => !old.has(id))
    .map((row) => ({
      storyKey: row.key,
      label: row.label as Label,
      title: row.title,
      outlet: row.outlet,
      feedId: row.feed_id,
      link: row.link,
      seenAt: row.first_seen_at,
    }));
}

async function beganAsHistory(db: Db, storyIds: readonly number[]): Promise<Set<number>> {
  if (storyIds.length === 0) return new Set();
  const rows = await db
    .selectFrom('reading')
    .select(['story_id', (select) => select.fn.min('entry_id').as('first')])
    .where('story_id', 'in', storyIds)
    .groupBy('story_id')
    .execute();
  const firsts = new Map(rows.map((row) => [row.first, row.story_id]));
  const history = await db
    .selectFrom('entry')
    .select('id')
    .where('id', 'in', [...firsts.keys()])
    .where('is_baseline', '=', 1)
    .execute();
  return new Set(history.flatMap(({ id }) => firsts.get(id) ?? []));
}
