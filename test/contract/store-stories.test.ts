/** Stories on every engine: which are open to an entry, how they stretch, and how they are listed. */
import { describe, expect, test } from 'vitest';
import type { ProseDate } from '../../src/news/date/prose-dates.ts';
import { STORY_WINDOW_MS } from '../../src/news/story/likeness.ts';
import type { Db } from '../../src/store/database.ts';
import {
  extendStory,
  insertReportedDates,
  insertStory,
  isHistory,
  latestStories,
  openStories,
} from '../../src/store/news/story-rows.ts';
import { engines, useStore } from '../support/engines.ts';
import { entryOf, START, storedEntry, storedReading, storedStory } from '../support/rows.ts';

describe.each(engines)('stories on $name', (engine) => {
  let db: Db;
  useStore(engine, (opened) => {
    db = opened;
  });

  const openKeys = async (at: number, caseId = 'case-a'): Promise<string[]> =>
    (await openStories(db, caseId, at)).map((story) => story.key);

  const span = async (key: string): Promise<{ first_at: number; last_at: number }> =>
    db.selectFrom('story').select(['first_at', 'last_at']).where('key', '=', key).executeTakeFirstOrThrow();

  describe('openStories', () => {
    test('the window holds both of its edges and not a millisecond more', async () => {
      await storedStory(db, { caseId: 'case-a', key: 's', at: START }, [entryOf('k')]);
      expect(await openKeys(START + STORY_WINDOW_MS)).toEqual(['s']);
      expect(await openKeys(START + STORY_WINDOW_MS + 1)).toEqual([]);
      expect(await openKeys(START - STORY_WINDOW_MS)).toEqual(['s']);
      expect(await openKeys(START - STORY_WINDOW_MS - 1)).toEqual([]);
    });

    test('a long story is open at its middle and near both ends', async () => {
      await storedStory(db, { caseId: 'case-a', key: 'long', at: START }, [entryOf('k')]);
      const end = START + 10 * STORY_WINDOW_MS;
      await extendStory(db, 'case-a', 'long', end);
      expect(await openKeys(START + 5 * STORY_WINDOW_MS)).toEqual(['long']);
      expect(await openKeys(end + STORY_WINDOW_MS)).toEqual(['long']);
      expect(await openKeys(end + STORY_WINDOW_MS + 1)).toEqual([]);
    });

    test('members in the order in which they came, with their own labels and dates', async () => {
      const link = 'https://a.example/1?utm_source=x';
      const first = entryOf('k1', { title: 'One', summary: 'Text', link, publishedAt: START - 5 });
      const storyId = await storedStory(db, { caseId: 'case-a', key: 's', at: START }, [first]);
      const second = await storedEntry(db, 'feed', entryOf('k2', { title: 'Two' }), START + 9);
      await storedReading(db, second, 'case-a', { primary: 'filing' }, storyId);
      expect(await openStories(db, 'case-a', START)).toEqual([
        {
          key: 's',
          label: 'ruling',
          members: [
            {
              title: 'One',
              summary: 'Text',
              at: START - 5,
              label: 'ruling',
              labels: ['ruling', 'filing'],
              canonicalLink: 'https://a.example/1',
            },
            {
              title: 'Two',
              summary: '',
              at: START + 9,
              label: 'filing',
              labels: ['ruling', 'filing'],
              canonicalLink: null,
            },
          ],
        },
      ]);
    });

    test('oldest story first, and none of another case', async () => {
      await storedStory(db, { caseId: 'case-a', key: 'late', at: START + 50 }, [entryOf('1')]);
      await storedStory(db, { caseId: 'case-b', key: 'other', at: START }, [entryOf('2')]);
      await storedStory(db, { caseId: 'case-a', key: 'early', at: START - 50 }, [entryOf('3')]);
      expect(await openKeys(START)).toEqual(['late', 'early']);
      expect(await openKeys(START, 'case-b')).toEqual(['other']);
      expect(await openKeys(START, 'case-c')).toEqual([]);
    });
  });

  describe('insertStory and extendStory', () => {
    test('two cases may have a story of one key, one case may not have it twice', async () => {
      const story = { key: 'ruling-1', label: 'ruling', title: 'T', at: START } as const;
      const first = await insertStory(db, { ...story, caseId: 'case-a' });
      const second = await insertStory(db, { ...story, caseId: 'case-b' });
      expect(second).not.toBe(first);
      await expect(insertStory(db, { ...story, caseId: 'case-a' })).rejects.toThrow(/unique|duplicate/i);
    });

    test('stretches forwards, backwards, and not at all for what lies inside', async () => {
      const id = await storedStory(db, { caseId: 'case-a', key: 's', at: START }, []);
      expect(await span('s')).toEqual({ first_at: START, last_at: START });
      expect(await extendStory(db, 'case-a', 's', START + 100)).toBe(id);
      expect(await span('s')).toEqual({ first_at: START, last_at: START + 100 });
      expect(await extendStory(db, 'case-a', 's', START - 100)).toBe(id);
      expect(await span('s')).toEqual({ first_at: START - 100, last_at: START + 100 });
      await extendStory(db, 'case-a', 's', START);
      expect(await span('s')).toEqual({ first_at: START - 100, last_at: START + 100 });
    });

    test('stretches the story of its own case only', async () => {
      const story = { key: 's', label: 'ruling', title: 'T', at: START } as const;
      await insertStory(db, { ...story, caseId: 'case-a' });
      await insertStory(db, { ...story, caseId: 'case-b' });
      await extendStory(db, 'case-b', 's', START + 100);
      const rows = await db.selectFrom('story').select(['case_id', 'last_at']).orderBy('case_id').execute();
      expect(rows).toEqual([
        { case_id: 'case-a', last_at: START },
        { case_id: 'case-b', last_at: START + 100 },
      ]);
    });

    test('a story that is not there cannot be stretched', async () => {
      await expect(extendStory(db, 'case-a', 'none', START)).rejects.toThrow(/no result/i);
    });
  });

  describe('isHistory', () => {
    const storyOf = async (...fromBaseline: boolean[]): Promise<number> => {
      const storyId = await storedStory(db, { caseId: 'case-a', key: 's', at: START }, []);
      for (const [index, isBaseline] of fromBaseline.entries()) {
        const entryId = await storedEntry(db, 'feed', entryOf(`k${index}`), START, isBaseline);
        await storedReading(db, entryId, 'case-a', {}, storyId);
      }
      return storyId;
    };

    test.each([
      ['began with the baseline', [true], true],
      ['began with the baseline and went on', [true, false], true],
      ['began later', [false], false],
      ['began later and is in the baseline of another feed too', [false, true], false],
      ['has no entries', [], false],
    ])('a story that %s', async (_what, fromBaseline, expected) => {
      expect(await isHistory(db, await storyOf(...fromBaseline))).toBe(expected);
    });
  });

  describe('insertReportedDates', () => {
    test('keeps each date with its quote; no dates are no rows', async () => {
      const storyId = await storedStory(db, { caseId: 'case-a', key: 's', at: START }, []);
      const entryId = await storedEntry(db, 'feed', entryOf('k'));
      const at = { caseId: 'case-a', storyId, entryId };
      const dates: ProseDate[] = [
        { day: '2026-12-14', precision: 'day', kind: 'hearing', ahead: true, yearGiven: true, quote: 'on Dec. 14' },
        { day: '2026-01-01', precision: 'month', kind: 'hearing', ahead: false, yearGiven: false, quote: `in 'Jan'` },
      ];
      await insertReportedDates(db, at, []);
      expect(await db.selectFrom('reported_date').selectAll().execute()).toEqual([]);
      await insertReportedDates(db, at, dates);
      const rows = await db.selectFrom('reported_date').selectAll().orderBy('id').execute();
      const place = { case_id: 'case-a', story_id: storyId, entry_id: entryId, kind: 'hearing' };
      expect(rows).toMatchObject([
        { ...place, day: '2026-12-14', precision: 'day', ahead: 1, quote: 'on Dec. 14' },
        { ...place, day: '2026-01-01', precision: 'month', ahead: 0, quote: `in 'Jan'` },
      ]);
    });
  });

  describe('latestStories', () => {
    test('newest coverage first, the later story first at a tie, at most so many', async () => {
      await storedStory(db, { caseId: 'case-a', key: 'old', at: START }, [entryOf('1')]);
      await storedStory(db, { caseId: 'case-a', key: 'tie-1', at: START + 10 }, [entryOf('2')]);
      await storedStory(db, { caseId: 'case-a', key: 'tie-2', at: START + 10 }, [entryOf('3')]);
      await storedStory(db, { caseId: 'case-b', key: 'other', at: START + 99 }, [entryOf('4')]);
      const keys = async (limit: number): Promise<string[]> =>
        (await latestStories(db, 'case-a', limit)).map((story) => story.key);
      expect(await keys(10)).toEqual(['tie-2', 'tie-1', 'old']);
      expect(await keys(2)).toEqual(['tie-2', 'tie-1']);
      await extendStory(db, 'case-a', 'old', START + 20);
      expect(await keys(2)).toEqual(['old', 'tie-2']);
    });

    test('outlets once each in the order of their coverage, and the first link there is', async () => {
      const link = 'https://b.example/2?utm_source=x';
      await storedStory(db, { caseId: 'case-a', key: 's', at: START, label: 'filing' }, [
        entryOf('1', { outlet: 'Zeta' }),
        entryOf('2', { outlet: 'Alpha', link }),
        entryOf('3', { outlet: 'Zeta', link: 'https://c.example/3' }),
      ]);
      expect(await latestStories(db, 'case-a', 5)).toEqual([
        {
          key: 's',
          label: 'filing',
          title: 'Story s',
          firstAt: START,
          lastAt: START,
          outlets: ['Zeta', 'Alpha'],
          link,
          review: null,
        },
      ]);
    });

    test('a story without links has none, and a case without stories has no list', async () => {
      await storedStory(db, { caseId: 'case-a', key: 's', at: START }, [entryOf('1')]);
      expect(await latestStories(db, 'case-a', 5)).toMatchObject([{ link: null, outlets: ['Wire'] }]);
      expect(await latestStories(db, 'case-b', 5)).toEqual([]);
    });
  });
});
