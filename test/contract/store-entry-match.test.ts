/** Which entries of a document are stored already, on every engine: known, edited, under another id, and what is taken over of them. */
import { describe, expect, test } from 'vitest';
import { contentHash } from '../../src/feed/entry-match.ts';
import type { Entry } from '../../src/news/entry.ts';
import type { Db } from '../../src/store/database.ts';
import { matchEntries, updateEntries } from '../../src/store/news/entry-rows.ts';
import { engines, useStore } from '../support/engines.ts';
import { entryOf, START, storedEntry } from '../support/rows.ts';

const DAY = 86_400_000;

describe.each(engines)('matching entries on $name', (engine) => {
  let db: Db;
  useStore(engine, (opened) => {
    db = opened;
  });

  /** `kind key` of each match, in order. */
  const match = async (feedId: string, entries: readonly Entry[], now: number = START): Promise<string[]> =>
    (await matchEntries(db, feedId, entries, now)).map(({ kind, entry }) => `${kind} ${entry.key}`);

  describe('matchEntries', () => {
    test('all are new on an empty database, in their order, and none of an empty list', async () => {
      expect(await match('feed', [entryOf('c'), entryOf('a'), entryOf('b')])).toEqual(['new c', 'new a', 'new b']);
      expect(await match('feed', [])).toEqual([]);
    });

    test('tells the known, the edited and the new apart, and which row an edit is of', async () => {
      await storedEntry(db, 'feed', entryOf('guid:1'));
      const id = await storedEntry(db, 'feed', entryOf('guid:2'));
      const rewritten = entryOf('guid:2', { summary: 'More.' });
      const matches = await matchEntries(db, 'feed', [entryOf('guid:3'), rewritten, entryOf('guid:1')], START);
      expect(matches).toEqual([
        { kind: 'new', entry: entryOf('guid:3') },
        { kind: 'edited', entry: rewritten, stored: expect.objectContaining({ id, firstSeenAt: START }) },
        { kind: 'known', entry: entryOf('guid:1') },
      ]);
    });

    test('knows the entries of this feed only', async () => {
      await storedEntry(db, 'other', entryOf('guid:1', { guid: '1' }));
      expect(await match('feed', [entryOf('guid:1', { guid: '1' })])).toEqual(['new guid:1']);
    });

    test('keys are told apart by letter case and by spaces', async () => {
      await storedEntry(db, 'feed', entryOf('guid:Ab'));
      const entries = [entryOf('guid:ab'), entryOf('guid:Ab '), entryOf('guid:Ab')];
      expect(await match('feed', entries)).toEqual(['new guid:ab', 'new guid:Ab ', 'known guid:Ab']);
    });

    test('finds a twin under another key by its title, and by its guid', async () => {
      const link = 'http://a.example/1';
      await storedEntry(db, 'feed', entryOf('guid:old', { guid: 'old', title: 'Order', link }));
      const secure = entryOf('guid:new', { guid: 'new', title: 'Order', link: 'https://a.example/1' });
      expect(await match('feed', [secure])).toEqual(['rekeyed guid:new']);
      await storedEntry(db, 'feed', entryOf('guid:g', { guid: 'g', title: 'Notice' }));
      expect(await match('feed', [entryOf('content:1f', { guid: 'g', title: 'Notice' })])).toEqual([
        'rekeyed content:1f',
      ]);
    });

    test('content keys: one docket may give many lines the same guid and title', async () => {
      const line = (key: string): Entry => entryOf(`content:${key}`, { guid: 'docket', title: 'Order', summary: key });
      await storedEntry(db, 'feed', line('a'));
      await storedEntry(db, 'feed', line('b'));
      const matches = await match('feed', [line('a'), line('b'), line('c')]);
      expect(matches).toEqual(['known content:a', 'known content:b', 'new content:c']);
    });

    test('what was stored by its guid is the same entry when its feed is keyed by content later', async () => {
      await storedEntry(db, 'feed', entryOf('guid:g-1', { guid: 'g-1', title: 'Order' }));
      const line = (key: string, summary: string): Entry => entryOf(key, { guid: 'g-1', title: 'Order', summary });
      const matches = await match('feed', [line('content:1f', ''), line('content:2f', 'another')]);
      expect(matches).toEqual(['rekeyed content:1f', 'new content:2f']);
    });

    test('so it is when it had no guid', async () => {
      await storedEntry(db, 'feed', entryOf('link:https://a.example/1', { link: 'https://a.example/1' }));
      const line = entryOf('content:1f', { title: 'Title of link:https://a.example/1', link: 'https://a.example/1' });
      expect(await match('feed', [line])).toEqual(['rekeyed content:1f']);
    });

    test('two entries of one title and day in one document are two, each with its own id and link', async () => {
      const order = (number: number): Entry =>
        entryOf(`guid:${number}`, {
          guid: `${number}`,
          title: 'Minute order',
          link: `https://court.example/${number}`,
          publishedAt: START,
        });
      await storedEntry(db, 'feed', order(1));
      expect(await match('feed', [order(2), order(1)])).toEqual(['new guid:2', 'known guid:1']);
    });

    test('guid and title are not run together', async () => {
      await storedEntry(db, 'feed', entryOf('guid:a b', { guid: 'a b', title: 'c' }));
      const other = entryOf('guid:a', { guid: 'a', title: 'b c' });
      const same = entryOf('guid:a b', { guid: 'a b', title: 'c' });
      expect(await match('feed', [same, other])).toEqual(['known guid:a b', 'new guid:a']);
    });

    test('an issue of an evergreen page is known under the key of its day', async () => {
      const page = entryOf('guid:live', { guid: 'live', publishedAt: START, summary: 'first' });
      await storedEntry(db, 'feed', page);
      const again = { ...page, publishedAt: START + DAY, summary: 'second' };
      const [first] = await matchEntries(db, 'feed', [again], START + DAY);
      expect(first).toEqual({ kind: 'new', entry: { ...again, key: 'guid:live@2026-11-04' } });
      await storedEntry(db, 'feed', { ...again, key: 'guid:live@2026-11-04' }, START + DAY);
      expect(await match('feed', [again], START + DAY)).toEqual(['known guid:live']);
    });

    test('a thousand entries, every third known: the rest are new, in order', async () => {
      const entries = Array.from({ length: 1000 }, (_, index) => entryOf(`guid:${index}`, { guid: `${index}` }));
      await db.transaction().execute(async (trx) => {
        for (const [index, entry] of entries.entries()) if (index % 3 === 0) await storedEntry(trx, 'feed', entry);
      });
      const expected = entries.map((entry, index) => `${index % 3 === 0 ? 'known' : 'new'} ${entry.key}`);
      expect(await match('feed', entries)).toEqual(expected);
    });

    test('a thousand entries at the seams of the chunks', async () => {
      const entries = Array.from({ length: 1000 }, (_, index) => entryOf(`link:${index}`));
      const seams = [0, 199, 200, 399, 400, 999];
      for (const index of seams) await storedEntry(db, 'feed', entryOf(`link:${index}`));
      const known = (await match('feed', entries)).filter((line) => line.startsWith('known'));
      expect(known).toEqual(seams.map((index) => `known link:${index}`));
    });
  });

  describe('updateEntries', () => {
    const rows = () => db.selectFrom('entry').selectAll().orderBy('id').execute();

    const update = async (entry: Entry, now: number): Promise<void> =>
      updateEntries(db, await matchEntries(db, 'feed', [entry], now), now);

    test('an edit takes over the words and says when; all else stays', async () => {
      await storedEntry(db, 'feed', entryOf('k', { link: 'https://a.example/1' }));
      await storedEntry(db, 'feed', entryOf('other'));
      const [before, other] = await rows();
      const edited = entryOf('k', { title: 'Corrected', summary: 'More.', link: 'https://a.example/2' });
      await update(edited, START + 5);
      const after = { title: 'Corrected', summary: 'More.', edited_at: START + 5, content_hash: contentHash(edited) };
      expect(await rows()).toEqual([{ ...before, ...after }, other]);
      expect(await match('feed', [edited])).toEqual(['known k']);
    });

    test('a new id takes over id and address; words and first sight stay', async () => {
      const link = 'http://a.example/1?utm_source=rss';
      await storedEntry(db, 'feed', entryOf('guid:1', { guid: '1', title: 'Order', link }));
      const [before] = await rows();
      const secure = 'https://a.example/1?utm_source=rss';
      const rekeyed = entryOf('guid:2', { guid: '2', title: 'Order', link: secure });
      await update(rekeyed, START + 5);
      const after = { key: 'guid:2', guid: '2', link: secure, canonical_link: 'https://a.example/1' };
      expect(await rows()).toEqual([{ ...before, ...after }]);
      expect(await match('feed', [rekeyed])).toEqual(['known guid:2']);
    });

    test('what is new or known changes nothing', async () => {
      await storedEntry(db, 'feed', entryOf('k'));
      const before = await rows();
      await update(entryOf('k'), START + 5);
      await update(entryOf('l'), START + 5);
      expect(await rows()).toEqual(before);
    });
  });
});
