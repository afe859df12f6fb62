/** The store on every engine: migrations, what is remembered of feeds, transactions, references, and text that comes from outside. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '../../src/news/entry.ts';
import {
  type FeedState,
  newFeedState,
  postponePolls,
  readFeedStates,
  writeFeedState,
} from '../../src/store/feed/feed-rows.ts';
import { migrations } from '../../src/store/migrations.ts';
import { matchEntries } from '../../src/store/news/entry-rows.ts';
import { engines, leaveOutDifferences, type OpenStore } from '../support/engines.ts';
import {
  entryOf,
  feedOf,
  feedStateOf,
  START,
  storedDelivery,
  storedEntry,
  storedStory,
  subscriptionOf,
  validatorsOf,
} from '../support/rows.ts';

describe.each(engines)('the store on $name', (engine) => {
  let store: OpenStore;

  beforeEach(async () => {
    store = await engine.open();
  });

  leaveOutDifferences(engine);

  afterEach(async () => {
    await store.close();
  });

  const tableNames = async (): Promise<string[]> =>
    (await store.db.introspection.getTables()).map((table) => table.name).toSorted();

  const applied = async (): Promise<string[]> => {
    const db = store.db.withTables<{ kysely_migration: { name: string } }>();
    return (await db.selectFrom('kysely_migration').select('name').execute()).map((row) => row.name);
  };

  const unknown = async (feedId: string, entries: readonly Entry[]): Promise<Entry[]> =>
    (await matchEntries(store.db, feedId, entries, START))
      .filter((match) => match.kind === 'new')
      .map((match) => match.entry);

  describe('migrations', () => {
    test('make every table in an empty database', async () => {
      expect(await tableNames()).toEqual([
        'audit',
        'case_date',
        'delivery',
        'digest',
        'entry',
        'feed',
        'fetch',
        'hub',
        'objection',
        'reading',
        'reported_date',
        'story',
        'subscription',
        'waiting',
      ]);
      for (const table of [
        'delivery',
        'entry',
        'feed',
        'fetch',
        'hub',
        'objection',
        'reading',
        'reported_date',
        'story',
        'subscription',
      ] as const) {
        expect(await store.db.selectFrom(table).selectAll().execute()).toEqual([]);
      }
    });

    test('run once: opening again changes nothing and keeps the rows', async () => {
      const before = await tableNames();
      await writeFeedState(store.db, feedStateOf('a'));
      await storedEntry(store.db, 'a', entryOf('k'));
      store = await store.reopen();
      store = await store.reopen();
      expect(await applied()).toEqual(Object.keys(migrations));
      expect(await tableNames()).toEqual(before);
      expect([...(await readFeedStates(store.db)).keys()]).toEqual(['a']);
      expect(await unknown('a', [entryOf('k'), entryOf('l')])).toEqual([entryOf('l')]);
    });
  });

  describe('feed state', () => {
    test('none for a feed that was never polled', async () => {
      expect(await readFeedStates(store.db)).toEqual(new Map());
    });

    test('every field comes back as it was written', async () => {
      const full = feedStateOf('full');
      // A field that this test forgets would have the value of a new feed.
      const forgotten = Object.entries(newFeedState(feedOf('full'))).filter(
        ([name, value]) => !['id', 'url'].includes(name) && value === full[name as keyof FeedState],
      );
      expect(forgotten).toEqual([]);
      await writeFeedState(store.db, full);
      expect((await readFeedStates(store.db)).get('full')).toEqual(full);
    });

    test('nulls come back as nulls', async () => {
      const empty = feedStateOf('empty', {
        validators: validatorsOf(null),
        baselineAt: null,
        bodyHash: null,
        lastPolledAt: null,
        lastOkAt: null,
        lastNewAt: null,
        usualGapMs: null,
        nextPollAt: null,
        adaptiveMs: null,
        retryAt: null,
        failingSince: null,
        problem: null,
        movedTo: null,
        movedSince: null,
        hub: null,
      });
      await writeFeedState(store.db, empty);
      expect((await readFeedStates(store.db)).get('empty')).toEqual(empty);
    });

    test('one validator without the other, zeros and empty text', async () => {
      const odd = feedStateOf('odd', {
        validators: validatorsOf(null, 'yesterday'),
        nextPollAt: 0,
        failures: 0,
        baselineAt: 0,
        entryCount: 0,
        problem: { code: 'FEED_EMPTY', what: '' },
      });
      await writeFeedState(store.db, odd);
      expect((await readFeedStates(store.db)).get('odd')).toEqual(odd);
    });

    test('fractions of a millisecond are rounded', async () => {
      await writeFeedState(store.db, feedStateOf('a', { nextPollAt: START + 0.6, adaptiveMs: 0.4, usualGapMs: 7.5 }));
      expect((await readFeedStates(store.db)).get('a')).toMatchObject({
        nextPollAt: START + 1,
        adaptiveMs: 0,
        usualGapMs: 8,
      });
    });

    test('postponed polls move the next poll of those feeds and nothing else', async () => {
      for (const id of ['a', 'b']) await writeFeedState(store.db, feedStateOf(id));
      await postponePolls(
        store.db,
        new Map([
          ['a', START + 99],
          ['never polled', 1],
        ]),
      );
      const states = await readFeedStates(store.db);
      expect(states.get('a')).toEqual(feedStateOf('a', { nextPollAt: START + 99 }));
      expect(states.get('b')).toEqual(feedStateOf('b'));
      expect(states.size).toBe(2);
    });

    test('a docket of a federal court is keyed by content from the start, other feeds by their ids', () => {
      const keyedBy = (url: string) => newFeedState(feedOf('a', { url })).keyedBy;
      expect(keyedBy('https://ecf.dcd.uscourts.gov/cgi-bin/rss_outside.pl')).toBe('content');
      expect(keyedBy('https://uscourts.gov/rss')).toBe('content');
      expect(keyedBy('https://notuscourts.gov/rss')).toBe('guid');
      expect(keyedBy('https://uscourts.gov.example/rss')).toBe('guid');
    });

    test('writing again replaces every field, also by null, and no other feed', async () => {
      const other = feedStateOf('b', { failures: 9 });
      await writeFeedState(store.db, feedStateOf('a'));
      await writeFeedState(store.db, other);
      const feed = feedOf('a', { url: 'https://new.example/' });
      await writeFeedState(store.db, newFeedState(feed));
      const states = await readFeedStates(store.db);
      expect(states.size).toBe(2);
      expect(states.get('a')).toEqual(newFeedState(feed));
      expect(states.get('b')).toEqual(other);
    });
  });

  describe('transactions', () => {
    test('one that throws leaves nothing behind, of any kind of row', async () => {
      await writeFeedState(store.db, feedStateOf('kept'));
      const work = store.db.transaction().execute(async (trx) => {
        await writeFeedState(trx, feedStateOf('kept', { failures: 99 }));
        await writeFeedState(trx, feedStateOf('lost'));
        await storedStory(trx, { caseId: 'case-a', key: 's', at: START }, [entryOf('k')]);
        await storedDelivery(trx, subscriptionOf('one'), 's');
        throw new Error('the power went out');
      });
      await expect(work).rejects.toThrow('the power went out');
      expect([...(await readFeedStates(store.db)).values()]).toEqual([feedStateOf('kept')]);
      for (const table of ['entry', 'reading', 'story', 'subscription', 'delivery'] as const) {
        expect(await store.db.selectFrom(table).selectAll().execute()).toEqual([]);
      }
    });

    test('one that ends well keeps everything, also after a restart', async () => {
      await store.db.transaction().execute(async (trx) => {
        await storedEntry(trx, 'a', entryOf('one'));
        await storedEntry(trx, 'a', entryOf('two'));
      });
      store = await store.reopen();
      expect(await unknown('a', [entryOf('one'), entryOf('two'), entryOf('three')])).toEqual([entryOf('three')]);
    });

    test('the connection works on after a failed one', async () => {
      await expect(
        store.db.transaction().execute(async (trx) => {
          await storedEntry(trx, 'a', entryOf('one'));
          await storedEntry(trx, 'a', entryOf('one'));
        }),
      ).rejects.toThrow('one was stored before');
      expect(await storedEntry(store.db, 'a', entryOf('one'))).toBeGreaterThan(0);
    });
  });

  describe('references', () => {
    const readingRow = { case_id: 'c', relevant: 1, relevance: 1, label: 'ruling', labels: '[]', confidence: 1 };

    test('a reading needs its entry', async () => {
      const row = { ...readingRow, entry_id: 4711, evidence: '[]', story_id: null };
      await expect(store.db.insertInto('reading').values(row).execute()).rejects.toThrow(/foreign key/i);
    });

    test('a reading needs its story', async () => {
      const entryId = await storedEntry(store.db, 'a', entryOf('k'));
      const row = { ...readingRow, entry_id: entryId, evidence: '[]', story_id: 4711 };
      await expect(store.db.insertInto('reading').values(row).execute()).rejects.toThrow(/foreign key/i);
    });

    test('a delivery holds its subscription, and an entry with a reading stays', async () => {
      await storedDelivery(store.db, subscriptionOf('one'), 's');
      await expect(store.db.deleteFrom('subscription').execute()).rejects.toThrow(/foreign key/i);
      await storedStory(store.db, { caseId: 'case-a', key: 's', at: START }, [entryOf('k')]);
      await expect(store.db.deleteFrom('entry').execute()).rejects.toThrow(/foreign key/i);
      await expect(store.db.deleteFrom('story').execute()).rejects.toThrow(/foreign key/i);
    });
  });

  describe('text from outside', () => {
    const texts = [
      `O'Brien said "no" and \`maybe\``,
      `'); drop table entry; --`,
      `" or "1"="1`,
      '$1 ? :name @p %s \\ \\0 \\n',
      '🧑‍⚖️ Binance 币安 — ﷽ é é 𝔖𝔈ℭ',
      'tab\tline\r\nbell\u0007 escape\u001b[31m delete\u007f next-line\u0085',
      'right-to-left \u202e and zero\u200bwidth \ufeff \ufffd',
      ' ',
      `long ${'€'.repeat(2000)}`,
    ];

    test('comes back letter for letter, and is found again by it', async () => {
      for (const [index, words] of texts.entries()) {
        const entry = entryOf(`key ${words}`, { guid: words, title: words, summary: words, outlet: words });
        const id = await storedEntry(store.db, `feed-${index}`, entry);
        const row = await store.db.selectFrom('entry').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
        expect(row).toMatchObject({ key: entry.key, guid: words, title: words, summary: words, outlet: words });
        expect(await unknown(`feed-${index}`, [entry])).toEqual([]);
      }
      const rows = await store.db.selectFrom('entry').select('id').execute();
      expect(rows).toHaveLength(texts.length);
    });
  });
});
