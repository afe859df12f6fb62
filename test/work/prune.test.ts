/** What is forgotten: fetches beyond the last twenty, and entries that no case is interested in, after ninety days and ten lengths of their feed. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFeedState } from '../../src/store/feed/feed-rows.ts';
import { addFetch } from '../../src/store/feed/fetch-rows.ts';
import { pruneEntries } from '../../src/work/prune.ts';
import { entryOf, feedStateOf, storedEntry, storedReading } from '../support/rows.ts';
import { DAY, openWorkRoom, type WorkRoom } from '../support/work-room.ts';

let room: WorkRoom;

beforeEach(async () => {
  room = await openWorkRoom();
});

afterEach(async () => {
  await room.close();
});

/** Stores `count` entries of a feed, each read as being about nothing, first seen `daysAgo`. */
async function store(feedId: string, count: number, daysAgo: number, name = 'e'): Promise<number[]> {
  return room.db.transaction().execute(async (trx) => {
    const ids: number[] = [];
    for (let index = 0; index < count; index += 1) {
      const id = await storedEntry(trx, feedId, entryOf(`${name}${index}`), room.clock.now() - daysAgo * DAY);
      await storedReading(trx, id, 'case-a', { relevant: false });
      ids.push(id);
    }
    return ids;
  });
}

const prune = (): Promise<number> => pruneEntries(room.db, room.clock.now());

const left = async (feedId: string): Promise<string[]> =>
  (await room.db.selectFrom('entry').select('key').where('feed_id', '=', feedId).orderBy('id').execute()).map(
    (row) => row.key,
  );

test.each([
  ['a long feed keeps ten times its length', 20, 200],
  ['a short feed keeps a hundred', 2, 100],
  ['an empty feed keeps a hundred', 0, 100],
])('%s, however old they are', async (_what, entryCount, kept) => {
  await writeFeedState(room.db, feedStateOf('a', { entryCount }));
  await store('a', kept + 5, 400);
  expect(await prune()).toBe(5);
  expect(await left('a')).toEqual(Array.from({ length: kept }, (_, index) => `e${index + 5}`));
  expect(await prune()).toBe(0);
});

test('ninety days are kept, however many they are; to the millisecond', async () => {
  await writeFeedState(room.db, feedStateOf('a', { entryCount: 1 }));
  await store('a', 150, 90);
  expect(await prune()).toBe(0);
  room.clock.advance(1);
  expect(await prune()).toBe(50);
});

test('what a case is interested in stays for ever', async () => {
  await writeFeedState(room.db, feedStateOf('a', { entryCount: 1 }));
  const [first = 0, second = 0] = await store('a', 103, 400);
  await storedReading(room.db, first, 'case-b', { relevant: true });
  await storedReading(room.db, second, 'case-b', { relevant: false });
  expect(await prune()).toBe(2);
  expect((await left('a')).slice(0, 2)).toEqual(['e0', 'e3']);
  const readings = await room.db.selectFrom('reading').select('entry_id').where('entry_id', '<=', second).execute();
  expect(readings).toEqual([{ entry_id: first }, { entry_id: first }]);
});

test('the last twenty fetches of each feed are kept', async () => {
  const fetch = {
    tookMs: 1,
    outcome: 'unchanged',
    status: 304,
    code: null,
    what: null,
    inDocument: null,
    newEntries: 0,
  } as const;
  for (const id of ['a', 'b']) {
    await writeFeedState(room.db, feedStateOf(id));
    for (let index = 0; index < 22; index += 1) await addFetch(room.db, id, { ...fetch, at: index });
  }
  expect(await prune()).toBe(0);
  const rows = await room.db.selectFrom('fetch').select('at').orderBy('at').execute();
  expect(rows.map((row) => row.at)).toEqual(Array.from({ length: 40 }, (_, index) => 2 + Math.floor(index / 2)));
});

test('each feed is measured by its own length', async () => {
  await writeFeedState(room.db, feedStateOf('long', { entryCount: 50 }));
  await writeFeedState(room.db, feedStateOf('short', { entryCount: 1 }));
  await store('long', 120, 400);
  await store('short', 120, 400);
  expect(await prune()).toBe(20);
  expect([(await left('long')).length, (await left('short')).length]).toEqual([120, 100]);
});
