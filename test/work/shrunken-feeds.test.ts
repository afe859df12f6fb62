/** A feed that is suddenly empty or much shorter: an error three times, then believed; court and search feeds may be empty. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Feed } from '../../src/feed/feed-list.ts';
import { readFeedStates } from '../../src/store/feed/feed-rows.ts';
import { feedOf, validatorsOf } from '../support/rows.ts';
import {
  documentOf,
  failureOf,
  followedOf,
  INTERVAL,
  openWorkRoom,
  poll,
  type WorkRoom,
} from '../support/work-room.ts';

let room: WorkRoom;

beforeEach(async () => {
  room = await openWorkRoom();
});

afterEach(async () => {
  await room.close();
});

let version = 0;

/** Polls a document of this many entries, all of them known from the longest one. */
async function pollLength(length: number, kind: Feed['kind'] = 'news') {
  const feed = feedOf('a', { kind });
  version += 1;
  const items = Array.from({ length }, (_, index) => ({ title: `Weather ${index}`, guid: `${index}` }));
  room.feeds.answer(feed.url, documentOf(items, validatorsOf(`"${version}"`)));
  room.clock.advance(INTERVAL);
  return poll(room, followedOf(feed));
}

async function codes(lengths: readonly number[], kind: Feed['kind'] = 'news'): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  for (const length of lengths) found.push((await pollLength(length, kind)).problem?.code ?? null);
  return found;
}

const state = async () => (await readFeedStates(room.db)).get('a');

test.each(['court', 'search'] as const)('a %s feed may be empty or short', async (kind) => {
  expect(await codes([20, 0, 20, 1], kind)).toEqual([null, null, null, null]);
  expect(await state()).toMatchObject({ failures: 0, entryCount: 1 });
});

test.each(['news', 'agency'] as const)('an empty %s feed is an error three times, then believed', async (kind) => {
  expect(await codes([2, 0, 0, 0, 0, 0], kind)).toEqual([null, 'FEED_EMPTY', 'FEED_EMPTY', 'FEED_EMPTY', null, null]);
  expect(await state()).toMatchObject({ failures: 0, entryCount: 0 });
});

test('a feed that was never longer than empty is no error', async () => {
  expect(await codes([0, 0, 2])).toEqual([null, null, null]);
});

test.each([
  [8, 1, 'FEED_SHRUNK'],
  [8, 2, null],
  [7, 1, null],
  [100, 24, 'FEED_SHRUNK'],
  [100, 25, null],
  [4, 40, null],
])('from %i to %i entries: %s', async (before, after, code) => {
  expect(await codes([before, after])).toEqual([null, code]);
});

describe('while it is an error', () => {
  test('what was known of the feed stays, and is said', async () => {
    await pollLength(20);
    const before = await state();
    const result = await pollLength(3);
    expect(result.problem).toMatchObject({ where: 'Feed a', what: 'the feed has 3 entries; it had 20 before' });
    expect(result).toMatchObject({ outcome: 'failed', inDocument: 3 });
    const kept = { validators: before?.validators, bodyHash: before?.bodyHash, entryCount: 20 };
    expect(await state()).toMatchObject({ ...kept, failures: 1 });
    expect((await pollLength(0)).problem?.what).toBe('the feed is empty; it had 20 entries before');
  });

  test('a whole document ends it at once', async () => {
    expect(await codes([20, 1, 1, 20, 1])).toEqual([null, 'FEED_SHRUNK', 'FEED_SHRUNK', null, 'FEED_SHRUNK']);
  });

  test('empty and short count together', async () => {
    expect(await codes([20, 0, 1, 0, 1])).toEqual([null, 'FEED_EMPTY', 'FEED_SHRUNK', 'FEED_EMPTY', null]);
  });

  test('failures of another kind do not make it believed', async () => {
    await pollLength(20);
    const feed = feedOf('a');
    for (let failure = 0; failure < 5; failure += 1) {
      room.feeds.answer(feed.url, failureOf());
      await poll(room, followedOf(feed));
    }
    expect((await pollLength(1)).problem?.code).toBe('FEED_SHRUNK');
  });

  test('failures of another kind before it do not shorten its three times', async () => {
    await pollLength(20);
    for (let failure = 0; failure < 3; failure += 1) {
      room.feeds.answer(feedOf('a').url, failureOf());
      await poll(room, followedOf(feedOf('a')));
    }
    expect(await codes([1, 1, 1, 1])).toEqual(['FEED_SHRUNK', 'FEED_SHRUNK', 'FEED_SHRUNK', null]);
  });
});
