/** What slash commands look up, on every engine: search, links, days ahead, delays, and what became of an entry. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { LiveDate } from '../../src/case/dates/live-date.ts';
import { caseView } from '../../src/cli/case-view.ts';
import type { Installation } from '../../src/cli/installation.ts';
import type { Db } from '../../src/store/database.ts';
import { caseDatesFrom, keepCaseDate } from '../../src/store/news/case-date-rows.ts';
import { entriesUnder, readingsOf, searchEntries, usualDelay } from '../../src/store/news/look-up-rows.ts';
import { latestStories, storySize } from '../../src/store/news/story-rows.ts';
import { storyAlert } from '../../src/store/telling/delivery-rows.ts';
import { addSubscription } from '../../src/store/telling/subscription-rows.ts';
import { engines, useStore } from '../support/engines.ts';
import {
  entryOf,
  messageOf,
  START,
  storedDelivery,
  storedEntry,
  storedReading,
  storedStory,
  subscriptionOf,
} from '../support/rows.ts';

describe.each(engines)('look-ups on $name', (engine) => {
  let db: Db;
  useStore(engine, (opened) => {
    db = opened;
  });

  const found = async (...words: string[]): Promise<string[]> =>
    (await searchEntries(db, 'case-a', words, 10)).map((hit) => hit.title);

  describe('searchEntries', () => {
    beforeEach(async () => {
      await storedStory(db, { caseId: 'case-a', key: 's', at: START }, [
        entryOf('1', { title: 'Monitor stays on', summary: 'Judge JONES said 100% so', publishedAt: START - 5 }),
        entryOf('2', { title: 'Judge rules', summary: 'about the monitor', publishedAt: START + 5 }),
        entryOf('3', { title: 'Judge_waits', summary: '' }),
      ]);
      await storedStory(db, { caseId: 'case-b', key: 's', at: START }, [entryOf('4', { title: 'Judge elsewhere' })]);
      const silent = await storedEntry(db, 'feed', entryOf('5', { title: 'Judge of something else' }));
      await storedReading(db, silent, 'case-a', { relevant: false });
    });

    test.each([
      [['judge'], ['Judge rules', 'Judge_waits', 'Monitor stays on']],
      [
        ['judge', 'monitor'],
        ['Judge rules', 'Monitor stays on'],
      ],
      [['jones'], ['Monitor stays on']],
      [['100%'], ['Monitor stays on']],
      [['%'], ['Monitor stays on']],
      [['judge_'], ['Judge_waits']],
      [["'"], []],
      [['\\'], []],
    ])('%j', async (words, titles) => {
      expect(await found(...words)).toEqual(titles);
    });

    test('at most so many, the newest', async () => {
      expect((await searchEntries(db, 'case-a', ['judge'], 1)).map((hit) => hit.title)).toEqual(['Judge rules']);
    });

    test('a hit carries label, time and story', async () => {
      expect((await searchEntries(db, 'case-a', ['judge_'], 1))[0]).toEqual({
        title: 'Judge_waits',
        outlet: 'Wire',
        link: null,
        at: START,
        label: 'ruling',
        story: 's',
        review: null,
      });
    });
  });

  test('latestStories of one label and from a time on', async () => {
    await storedStory(db, { caseId: 'case-a', key: 'old', at: START, label: 'plea' }, [entryOf('1')]);
    await storedStory(db, { caseId: 'case-a', key: 'new', at: START + 9, label: 'plea' }, [entryOf('2')]);
    await storedStory(db, { caseId: 'case-a', key: 'other', at: START + 9 }, [entryOf('3')]);
    const keys = async (choice: { label: 'plea' | null; since: number }): Promise<string[]> =>
      (await latestStories(db, 'case-a', 9, choice)).map((story) => story.key);
    expect(await keys({ label: 'plea', since: 0 })).toEqual(['new', 'old']);
    expect(await keys({ label: 'plea', since: START + 1 })).toEqual(['new']);
    expect(await keys({ label: null, since: START + 9 })).toEqual(['other', 'new']);
  });

  test('storySize counts the reports and knows the first', async () => {
    const storyId = await storedStory(db, { caseId: 'case-a', key: 's', at: START }, [entryOf('1'), entryOf('2')]);
    const { id } = await db.selectFrom('entry').select('id').where('key', '=', '1').executeTakeFirstOrThrow();
    expect(await storySize(db, storyId)).toEqual({ reports: 2, firstEntryId: id });
    expect(await storySize(db, 999)).toEqual({ reports: 0, firstEntryId: null });
  });

  test('court dates: as they stand, from a day on, soonest first; a change replaces what was known', async () => {
    const voice = { outlet: 'Wire', isPrimary: false, at: START, link: null };
    const date = (id: string, day: string): LiveDate => ({
      id,
      proceeding: 'p',
      kind: 'hearing',
      settings: [{ day, voices: [voice] }],
      isVacated: false,
      conflicts: [],
      sequence: 0,
      changedAt: START,
    });
    await keepCaseDate(db, 'case-a', date('late', '2026-12-14'));
    await keepCaseDate(db, 'case-a', date('soon', '2026-12-01'));
    await keepCaseDate(db, 'case-a', date('past', '2026-10-01'));
    await keepCaseDate(db, 'case-b', date('soon', '2026-12-01'));
    const ids = async () => (await caseDatesFrom(db, 'case-a', '2026-11-24')).map(({ id }) => id);
    expect(await ids()).toEqual(['soon', 'late']);
    const moved = { ...date('soon', '2026-12-20'), sequence: 1, isVacated: true };
    await keepCaseDate(db, 'case-a', moved);
    expect(await caseDatesFrom(db, 'case-a', '2026-12-20')).toEqual([moved]);
    expect(await ids()).toEqual(['late', 'soon']);
  });

  test('usualDelay is the median of dated entries that came after the first poll', async () => {
    expect(await usualDelay(db, 'feed')).toBeNull();
    for (const [index, delay] of [60, 10, 20].entries())
      await storedEntry(db, 'feed', entryOf(`k${index}`, { publishedAt: START - delay }), START);
    await storedEntry(db, 'feed', entryOf('old', { publishedAt: START - 9999 }), START, true);
    await storedEntry(db, 'feed', entryOf('undated'), START);
    expect(await usualDelay(db, 'feed')).toBe(20);
  });

  describe('what became of an entry', () => {
    const link = 'https://a.example/1?utm_source=x';
    const subscription = subscriptionOf('one');
    const installation = { cases: [], feeds: [] } as unknown as Installation;
    const view = () => caseView(installation, db, () => START);

    test('is found under any spelling of its link that counts as the same', async () => {
      await storedStory(db, { caseId: 'case-a', key: 's', at: START }, [entryOf('1', { link })]);
      expect(await entriesUnder(db, 'https://a.example/1#top')).toMatchObject([{ title: 'Title of 1', link }]);
      expect(await entriesUnder(db, 'https://a.example/2')).toEqual([]);
      expect(await entriesUnder(db, 'no link')).toEqual([]);
    });

    test('its reading comes back as it was stored', async () => {
      const storyId = await storedStory(db, { caseId: 'case-a', key: 's', at: START }, [entryOf('1', { link })]);
      const [entry] = await entriesUnder(db, link);
      expect(await readingsOf(db, entry?.id ?? 0)).toEqual([
        {
          caseId: 'case-a',
          relevant: true,
          relevance: 0.917,
          label: 'ruling',
          confidence: 0.5,
          evidence: [{ stage: 'label', says: 'ruling: a judge decides', quote: 'judge rules', points: 2.5 }],
          story: { id: storyId, key: 's', title: 'Story s' },
          dates: [],
          held: null,
        },
      ]);
    });

    test('the one that alerted says so, with the state of the delivery', async () => {
      await storedStory(db, { caseId: 'case-a', key: 's', at: START }, [entryOf('1', { link })]);
      const card = { ...messageOf('x'), actions: [{ label: 'Why?', typed: '/case why #1' }] };
      await storedDelivery(db, subscription, 's', { message: card, reason: 'new development' });
      expect(await storyAlert(db, subscription.id, 's')).toMatchObject({ state: 'pending', createdAt: START });
      expect(await storyAlert(db, subscription.id, 'other')).toBeNull();
      const [entry] = await view().entriesAt(link);
      expect(entry?.readings[0]).toMatchObject({
        story: { title: 'Story s', reports: 1, isFirst: true },
        verdicts: [{ platform: 'console', channels: 1, reason: 'new development', state: 'pending', failure: null }],
      });
    });

    test('further coverage of an announced story says so, for all channels at once', async () => {
      await storedStory(db, { caseId: 'case-a', key: 's', at: START }, [
        entryOf('1'),
        entryOf('2', { link, outlet: 'Post' }),
      ]);
      for (const channel of ['one', 'two']) await storedDelivery(db, subscriptionOf(channel), 's', { at: START - 1 });
      const [entry] = await view().entriesAt(link);
      expect(entry?.readings[0]?.verdicts).toEqual([
        {
          platform: 'console',
          channels: 2,
          reason: 'its story was announced before; it counts as further coverage',
          state: null,
          failure: null,
        },
      ]);
    });

    test('an entry is found by its number as well as by its link', async () => {
      await storedStory(db, { caseId: 'case-a', key: 's', at: START }, [entryOf('1'), entryOf('2', { link })]);
      expect((await view().entriesAt('#2')).map(({ title }) => title)).toEqual(['Title of 2']);
      expect(await view().entriesAt('#9')).toEqual([]);
    });

    test('a label that was not asked for is the reason', async () => {
      await storedStory(db, { caseId: 'case-a', key: 's', at: START }, [entryOf('1', { link })]);
      await addSubscription(db, { ...subscription, labels: ['plea'] });
      const [entry] = await view().entriesAt(link);
      expect(entry?.readings[0]?.verdicts[0]?.reason).toBe('this channel did not ask for ruling');
    });
  });
});
