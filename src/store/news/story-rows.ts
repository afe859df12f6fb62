/** Stories, their members, and the dates that were read in them. */

import type { ProseDate } from '../../news/date/prose-dates.ts';
import type { Label } from '../../news/label/labels.ts';
import type { Report } from '../../news/story/coverage.ts';
import { STORY_WINDOW_MS } from '../../news/story/likeness.ts';
import type { OpenStory } from '../../news/story/story.ts';
import type { StoryMember } from '../../news/story/traits.ts';
import type { Db } from '../database.ts';

/** A story for people: what it reports, by whom. */
export type StorySummary = {
  readonly key: string;
  readonly label: Label;
  readonly title: string;
  readonly firstAt: number;
  readonly lastAt: number;
  readonly outlets: readonly string[];
  readonly link: string | null;
  /** Where every report of it tells an impossible step: whether somebody has looked at them. Null for nearly all. */
  readonly review: 'held' | 'rejected' | null;
};

/** The stories of a case near `at` (epoch ms) with their members, oldest first. */
export async function openStories(db: Db, caseId: string, at: number): Promise<OpenStory[]> {
  const rows = await db
    .selectFrom('story')
    .innerJoin('reading', 'reading.story_id', 'story.id')
    .innerJoin('entry', 'entry.id', 'reading.entry_id')
    .select([
      'story.key',
      'story.label',
      'entry.title',
      'entry.summary',
      'entry.canonical_link',
      'entry.published_at',
      'entry.first_seen_at',
      'reading.label as entry_label',
      'reading.labels as entry_labels',
    ])
    .where('story.case_id', '=', caseId)
    .where('story.last_at', '>=', at - STORY_WINDOW_MS)
    .where('story.first_at', '<=', at + STORY_WINDOW_MS)
    .orderBy('story.id')
    .orderBy('entry.id')
    .execute();
  const stories = new Map<string, { key: string; label: Label; members: StoryMember[] }>();
  for (const row of rows) {
    const story = stories.get(row.key) ?? { key: row.key, label: row.label as Label, members: [] };
    story.members.push({
      title: row.title,
      summary: row.summary,
      at: row.published_at ?? row.first_seen_at,
      label: row.entry_label as Label,
      labels: JSON.parse(row.entry_labels) as Label[],
      canonicalLink: row.canonical_link,
    });
    stories.set(row.key, story);
  }
  return [...stories.values()];
}

/** Opens a story and gives its row id. */
export async function insertStory(
  db: Db,
  story: { caseId: string; key: string; label: Label; title: string; at: number },
): Promise<number> {
  const row = await db
    .insertInto('story')
    .values({
      case_id: story.caseId,
      key: story.key,
      label: story.label,
      title: story.title,
      first_at: story.at,
      last_at: story.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Stretches a story to hold an entry at `at` and gives its row id. */
export async function extendStory(db: Db, caseId: string, key: string, at: number): Promise<number> {
  const row = await db
    .selectFrom('story')
    .select(['id', 'first_at', 'last_at'])
    .where('case_id', '=', caseId)
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  await db
    .updateTable('story')
    .set({ first_at: Math.min(row.first_at, at), last_at: Math.max(row.last_at, at) })
    .where('id', '=', row.id)
    .execute();
  return row.id;
}

/** True when the story began with an entry of a feed's first poll. */
export async function isHistory(db: Db, storyId: number): Promise<boolean> {
  const first = await db
    .selectFrom('reading')
    .innerJoin('entry', 'entry.id', 'reading.entry_id')
    .select('entry.is_baseline')
    .where('reading.story_id', '=', storyId)
    .orderBy('entry.id')
    .limit(1)
    .executeTakeFirst();
  return first?.is_baseline === 1;
}

/** One report of a story, with the feed that brought it. */
export type MemberReport = Report & { readonly entryId: number; readonly feedId: string };

/** The reports of a story, in the order in which they were seen. */
export async function storyReports(db: Db, storyId: number): Promise<MemberReport[]> {
  const rows = await db
    .selectFrom('reading')
    .innerJoin('entry', 'entry.id', 'reading.entry_id')
    .select(['entry.id', 'entry.feed_id', 'entry.outlet', 'entry.title', 'entry.summary', 'entry.canonical_link'])
    .select(['entry.first_seen_at', 'reading.label', 'reading.labels'])
    .where('reading.story_id', '=', storyId)
    .orderBy('entry.id')
    .execute();
  return rows.map((row) => ({
    entryId: row.id,
    feedId: row.feed_id,
    outlet: row.outlet,
    title: row.title,
    summary: row.summary,
    at: row.first_seen_at,
    label: row.label as Label,
    labels: JSON.parse(row.labels) as Label[],
    canonicalLink: row.canonical_link,
  }));
}

/** Stores the dates that an entry states. */
export async function insertReportedDates(
  db: Db,
  at: { caseId: string; storyId: number; entryId: number },
  dates: readonly ProseDate[],
): Promise<void> {
  if (dates.length === 0) return;
  await db
    .insertInto('reported_date')
    .values(
      dates.map((date) => ({
        case_id: at.caseId,
        story_id: at.storyId,
        entry_id: at.entryId,
        day: date.day,
        precision: date.precision,
        kind: date.kind,
        ahead: date.ahead ? 1 : 0,
        quote: date.quote,
      })),
    )
    .execute();
}

/** Which stories are wanted: of one label (null: any), with coverage from `since` (epoch ms) on. */
export type StoryChoice = { readonly label: Label | null; readonly since: number };

/** The newest stories of a case, newest first. */
export async function latestStories(
  db: Db,
  caseId: string,
  limit: number,
  choice: StoryChoice | null = null,
): Promise<StorySummary[]> {
  let query = db.selectFrom('story').selectAll().where('case_id', '=', caseId);
  if (choice !== null) query = query.where('last_at', '>=', choice.since);
  if (choice !== null && choice.label !== null) query = query.where('label', '=', choice.label);
  const stories = await query.orderBy('last_at', 'desc').orderBy('id', 'desc').limit(limit).execute();
  const summaries: StorySummary[] = [];
  for (const story of stories) {
    const members = await db
      .selectFrom('reading')
      .innerJoin('entry', 'entry.id', 'reading.entry_id')
      .select(['entry.outlet', 'entry.link', 'reading.held_state'])
      .where('reading.story_id', '=', story.id)
      .orderBy('entry.id')
      .execute();
    summaries.push({
      key: story.key,
      label: story.label as Label,
      title: story.title,
      firstAt: story.first_at,
      lastAt: story.last_at,
      outlets: [...new Set(members.map((member) => member.outlet))],
      link: members.find((member) => member.link !== null)?.link ?? null,
      review: reviewOf(members.map(({ held_state }) => held_state)),
    });
  }
  return summaries;
}

/** A story with one report that goes its way, or that was let through, is like any other. */
function reviewOf(states: readonly (string | null)[]): StorySummary['review'] {
  if (states.length === 0 || states.some((state) => state === null || state === 'accepted')) return null;
  return states.includes('held') ? 'held' : 'rejected';
}

/** How many reports a story holds, and the row id of the first. */
export async function storySize(
  db: Db,
  storyId: number,
): Promise<{ readonly reports: number; readonly firstEntryId: number | null }> {
  const row = await db
    .selectFrom('reading')
    .select((select) => [
      select.fn.count<number>('entry_id').as('reports'),
      select.fn.min<number | null>('entry_id').as('first'),
    ])
    .where('story_id', '=', storyId)
    .executeTakeFirstOrThrow();
  return { reports: Number(row.reports), firstEntryId: row.first };
}
