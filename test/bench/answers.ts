/** `npm run bench -- answers`: how long slash commands take in-process with 100,000 entries and 10,000 stories stored, with and without the indexes. */
import { join } from 'node:path';
import { sql } from 'kysely';
import { caseView } from '../../src/cli/case-view.ts';
import type { Installation } from '../../src/cli/installation.ts';
import { answerTyped } from '../../src/command/registry.ts';
import type { CaseView } from '../../src/command/view.ts';
import { type Db, openForWriting } from '../../src/store/database.ts';
import { insertEntries, insertReadings } from '../../src/store/news/entry-rows.ts';
import { insertStory } from '../../src/store/news/story-rows.ts';
import { temporaryFolder } from '../support/casewire.ts';
import { entryOf, feedOf, readingOf } from '../support/rows.ts';
import { shippedCase } from '../support/seeds.ts';

const ENTRIES = 100_000;
const STORIES = 10_000;
const CHUNK = 1_000;
const MINUTE = 60_000;
const END = Date.UTC(2026, 10, 24, 12);
const caseId = shippedCase.courtCase.id;
const feeds = Array.from({ length: 12 }, (_, index) => feedOf(`feed-${index}`));

const asked = [
  '/case status',
  '/case stories',
  '/case stories pardon 365',
  '/case search judge binance',
  '/case search zzyx',
  '/case search outlet4711',
  '/case sources feed-3',
  `/case why https://news.example/${ENTRIES - 16}`,
  '/case since last week',
  '/case ask when was zhao sentenced',
  '/case ask how much did binance pay the cftc and was it decided by a court',
];

/** Prints the median and the 99th percentile of each answer, and the median without the indexes that serve it. */
export async function benchAnswers(): Promise<void> {
  const folder = temporaryFolder();
  const { db, close } = await openForWriting(join(folder.path, 'bench.db'));
  try {
    await fill(db);
    const installation = {
      cases: [shippedCase],
      feeds: feeds.map((feed) => ({ feed, cases: [shippedCase] })),
    } as unknown as Installation;
    const view = caseView(installation, db, () => END);
    process.stdout.write(`${ENTRIES} entries, ${STORIES} stories: milliseconds in-process\n`);
    const timed: { readonly typed: string; readonly times: readonly number[] }[] = [];
    for (const typed of asked) timed.push({ typed, times: await timesOf(typed, view, 200) });
    for (const index of ['story_by_time', 'reading_by_story', 'reported_date_by_day', 'entry_by_time'])
      await sql`drop index if exists ${sql.id(index)}`.execute(db);
    for (const { typed, times } of timed) {
      const without = await timesOf(typed, view, 9);
      process.stdout.write(
        `  ${typed.padEnd(44)} p50 ${shown(times, 0.5)}   p99 ${shown(times, 0.99)}   without indexes p50 ${shown(without, 0.5)}\n`,
      );
    }
  } finally {
    await close();
    folder.remove();
  }
}

/** Sorted times of so many answers; one before them warms up. */
async function timesOf(typed: string, view: CaseView, rounds: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const before = performance.now();
    await answerTyped(typed, view);
    if (round > 0) times.push(performance.now() - before);
  }
  return times.sort((a, b) => a - b);
}

function shown(times: readonly number[], share: number): string {
  return (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2).padStart(8);
}

/** Every second entry is about the case; each story gathers five of them. */
async function fill(db: Db): Promise<void> {
  const filler = 'The exchange and the agency told the court on Monday that they disagree about the papers. '.repeat(3);
  const labels = ['ruling', 'filing', 'hearing', 'pardon', 'settlement'] as const;
  const stories: number[] = [];
  await db.transaction().execute(async (trx) => {
    for (let number = 0; number < STORIES; number += 1) {
      const at = END - (STORIES - number) * 10 * MINUTE;
      const label = labels[number % labels.length] ?? 'ruling';
      stories.push(await insertStory(trx, { caseId, key: `story-${number}`, label, title: `Story ${number}`, at }));
    }
  });
  for (let start = 0; start < ENTRIES; start += CHUNK) {
    const entries = Array.from({ length: CHUNK }, (_, offset) => {
      const number = start + offset;
      return entryOf(`key-${number}`, {
        title: `Judge hears Binance and the SEC on point ${number} of outlet${number % 50_000}`,
        summary: `${filler} Number ${number}.`,
        link: `https://news.example/${number}`,
        outlet: `Outlet ${number % 40}`,
        publishedAt: END - (ENTRIES - number) * MINUTE,
      });
    });
    await db.transaction().execute(async (trx) => {
      const feed = feeds[(start / CHUNK) % feeds.length]?.id ?? 'feed-0';
      const at = END - (ENTRIES - start - CHUNK) * MINUTE;
      const ids = await insertEntries(trx, feed, entries, { at, isBaseline: false });
      const readings = [...ids.values()].map((entryId, offset) => {
        const relevant = offset % 2 === 0;
        const storyId = relevant ? (stories[Math.floor((start + offset) / (ENTRIES / STORIES))] ?? null) : null;
        return { entryId, caseId, reading: readingOf({ relevant }), storyId };
      });
      await insertReadings(trx, readings);
    });
  }
}
