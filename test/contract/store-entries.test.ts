/** Entries and readings on every engine: what is stored once, what was read, what is forgotten and the fetches that brought it. */
import { describe, expect, test } from 'vitest';
import { contentHash } from '../../src/feed/entry-match.ts';
import type { Entry } from '../../src/news/entry.ts';
import type { Db } from '../../src/store/database.ts';
import { addFetch, type FetchRecord, forgetFetches, lastFetches } from '../../src/store/feed/fetch-rows.ts';
import { forgetEntries, insertEntries, insertReadings } from '../../src/store/news/entry-rows.ts';
import { engines, useStore } from '../support/engines.ts';
import { entryOf, readingOf, START, storedEntry, storedReading, storedStory } from '../support/rows.ts';

describe.each(engines)('entries on $name', (engine) => {
  let db: Db;
  useStore(engine, (opened) => {
    db = opened;
  });

  describe('insertEntries', () => {
    const insert = (feedId: string, entries: readonly Entry[], isBaseline = false, at: number = START) =>
      insertEntries(db, feedId, entries, { at, isBaseline });

    const stored = () => db.selectFrom('entry').selectAll().orderBy('id').execute();

    test('stores every field, and the address without its tracking', async () => {
      const link = 'https://a.example/story?id=7&utm_source=rss#top';
      const entry = entryOf('k', {
        guid: 'g',
        summary: 'More.',
        link,
        publishedAt: START - 60_000,
        outlet: 'The Wire',
      });
      const ids = await insert('feed', [entry], true);
      expect(await stored()).toEqual([
        {
          id: ids.get('k'),
          feed_id: 'feed',
          key: 'k',
          guid: 'g',
          title: 'Title of k',
          summary: 'More.',
          link,
          canonical_link: 'https://a.example/story?id=7',
          outlet: 'The Wire',
          published_at: START - 60_000,
          first_seen_at: START,
          is_baseline: 1,
          content_hash: contentHash(entry),
          edited_at: null,
        },
      ]);
    });

    test('nulls stay nulls, and an address that is no web address has no canonical form', async () => {
      await insert('feed', [entryOf('a'), entryOf('b', { link: 'mailto:clerk@court.example' })]);
      const nothing = { guid: null, canonical_link: null, published_at: null, is_baseline: 0 };
      expect(await stored()).toMatchObject([
        { ...nothing, link: null },
        { ...nothing, link: 'mailto:clerk@court.example' },
      ]);
    });

    test('gives the row id of each by its key, rising in their order; of none for none', async () => {
      const ids = await insert('feed', [entryOf('c'), entryOf('a'), entryOf('b')]);
      expect([...ids.keys()].toSorted()).toEqual(['a', 'b', 'c']);
      expect((await stored()).map((row) => [row.key, row.id])).toEqual(
        ['c', 'a', 'b'].map((key) => [key, ids.get(key)]),
      );
      expect(await insert('feed', [])).toEqual(new Map());
    });

    test('what is stored already has no id and stays as it was; what is new beside it goes in', async () => {
      const first = await insert('feed', [entryOf('k')], true);
      const again = await insert('feed', [entryOf('k', { title: 'Changed' }), entryOf('l')], false, START + 1);
      expect([...again.keys()]).toEqual(['l']);
      expect(await stored()).toMatchObject([
        { id: first.get('k'), title: 'Title of k', first_seen_at: START, is_baseline: 1 },
        { key: 'l', first_seen_at: START + 1, is_baseline: 0 },
      ]);
    });

    test('two feeds may carry the same key', async () => {
      const first = await storedEntry(db, 'one', entryOf('k'));
      const second = await storedEntry(db, 'two', entryOf('k'));
      expect(second).toBeGreaterThan(first);
    });
  });

  describe('insertReadings', () => {
    const readings = () => db.selectFrom('reading').selectAll().orderBy('case_id').execute();

    test('every field, with evidence and labels in their order', async () => {
      const storyId = await storedStory(db, { caseId: 'case-b', key: 's', at: START }, []);
      const entryId = await storedEntry(db, 'feed', entryOf('k'));
      const reading = readingOf();
      await insertReadings(db, [{ entryId, caseId: 'case-a', reading, storyId }]);
      const [row, ...more] = await readings();
      expect(more).toEqual([]);
      expect(row).toMatchObject({ entry_id: entryId, case_id: 'case-a', relevant: 1, relevance: 0.917 });
      expect(row).toMatchObject({ label: 'ruling', confidence: 0.5, story_id: storyId });
      expect(JSON.parse(row?.labels ?? '')).toEqual(['ruling', 'filing']);
      expect(JSON.parse(row?.evidence ?? '')).toEqual(reading.evidence);
    });

    test('one for each case, not two for one; and none is nothing', async () => {
      const entryId = await storedEntry(db, 'feed', entryOf('k'));
      const other = readingOf({ relevant: false, primary: 'other' });
      await insertReadings(db, []);
      await insertReadings(db, [
        { entryId, caseId: 'case-a', reading: readingOf(), storyId: null },
        { entryId, caseId: 'case-b', reading: other, storyId: null },
      ]);
      await expect(storedReading(db, entryId, 'case-a')).rejects.toThrow(/unique|duplicate/i);
      expect(await readings()).toMatchObject([
        { case_id: 'case-a', relevant: 1, label: 'ruling', story_id: null },
        { case_id: 'case-b', relevant: 0, label: 'other', story_id: null },
      ]);
    });
  });

  describe('forgetEntries', () => {
    const keys = async (feedId = 'feed'): Promise<string[]> =>
      (await db.selectFrom('entry').select('key').where('feed_id', '=', feedId).orderBy('id').execute()).map(
        (row) => row.key,
      );

    test('the old ones beyond the newest so many, of this feed only', async () => {
      for (const [index, key] of ['a', 'b', 'c', 'd', 'e'].entries())
        await storedEntry(db, 'feed', entryOf(key), START + index);
      await storedEntry(db, 'other', entryOf('a'));
      expect(await forgetEntries(db, 'feed', START + 3, 1)).toBe(3);
      expect(await keys()).toEqual(['d', 'e']);
      expect(await keys('other')).toEqual(['a']);
      expect(await forgetEntries(db, 'feed', START + 99, 2)).toBe(0);
      expect(await keys()).toEqual(['d', 'e']);
    });

    test('with the readings of those that no case is interested in; the relevant stay', async () => {
      const noise = await storedEntry(db, 'feed', entryOf('noise'));
      const report = await storedEntry(db, 'feed', entryOf('report'));
      await storedReading(db, noise, 'case-a', { relevant: false });
      await storedReading(db, report, 'case-a', { relevant: false });
      await storedReading(db, report, 'case-b', { relevant: true });
      expect(await forgetEntries(db, 'feed', START + 1, 0)).toBe(1);
      expect(await keys()).toEqual(['report']);
      const left = await db.selectFrom('reading').select(['entry_id', 'case_id']).orderBy('case_id').execute();
      expect(left).toEqual([
        { entry_id: report, case_id: 'case-a' },
        { entry_id: report, case_id: 'case-b' },
      ]);
    });

    test('more than go into one statement', async () => {
      await db.transaction().execute(async (trx) => {
        for (let index = 0; index < 1203; index += 1) await storedEntry(trx, 'feed', entryOf(`k${index}`));
      });
      expect(await forgetEntries(db, 'feed', START + 1, 3)).toBe(1200);
      expect(await keys()).toEqual(['k1200', 'k1201', 'k1202']);
    });
  });

  describe('fetches', () => {
    const fetchOf = (changes: Partial<FetchRecord> = {}): FetchRecord => ({
      at: START,
      tookMs: 120,
      outcome: 'fetched',
      status: 200,
      code: null,
      what: null,
      inDocument: 30,
      newEntries: 2,
      ...changes,
    });
    const failure = {
      outcome: 'failed',
      status: null,
      code: 'FEED_TIMEOUT',
      what: 'no answer',
      inDocument: null,
    } as const;

    test('every field comes back, newest first, of this feed only', async () => {
      const first = fetchOf();
      const second = fetchOf({ at: START + 1, newEntries: 0, ...failure });
      await addFetch(db, 'a', first);
      await addFetch(db, 'a', second);
      expect(await lastFetches(db, 'a')).toEqual([second, first]);
      expect(await lastFetches(db, 'b')).toEqual([]);
    });

    test('the last twenty of each feed are kept when the others are forgotten', async () => {
      await addFetch(db, 'b', fetchOf());
      for (let index = 0; index < 23; index += 1) await addFetch(db, 'a', fetchOf({ at: START + index }));
      const kept = (await lastFetches(db, 'a')).map((fetch) => fetch.at - START);
      expect(kept).toEqual(Array.from({ length: 20 }, (_, index) => 22 - index));
      expect(await lastFetches(db, 'b')).toEqual([fetchOf()]);
      await forgetFetches(db, 'a');
      expect((await lastFetches(db, 'a')).map((fetch) => fetch.at - START)).toEqual(kept);
      expect(await db.selectFrom('fetch').select('id').execute()).toHaveLength(21);
      await forgetFetches(db, 'b');
      expect(await lastFetches(db, 'b')).toEqual([fetchOf()]);
    });
  });
});
