/** Sites are asked gently: limits of their own, pauses that they ask for, and feeds spread out after a start. */
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FetchOutcome } from '../../src/feed/http/fetch.ts';
import { readFeedStates, writeFeedState } from '../../src/store/feed/feed-rows.ts';
import type { FollowedFeed } from '../../src/work/poll/followed-feeds.ts';
import { pollRound, type RoundOptions, spreadDueFeeds } from '../../src/work/poll/poll-round.ts';
import { feedOf, feedStateOf, START, validatorsOf } from '../support/rows.ts';
import { DAY, failureOf, followedOf, MINUTE, openWorkRoom, unchangedOf, type WorkRoom } from '../support/work-room.ts';

let room: WorkRoom;

beforeEach(async () => {
  room = await openWorkRoom();
});

afterEach(async () => {
  vi.useRealTimers();
  await room.close();
});

const quiet = unchangedOf(validatorsOf(null));

function round(feeds: readonly FollowedFeed[], changes: Partial<RoundOptions> = {}) {
  const options = {
    parallel: 8,
    parallelPerHost: 8,
    all: true,
    onResult: () => {},
    signal: new AbortController().signal,
  };
  return pollRound(feeds, room.deps, { ...options, ...changes });
}

function feedsAt(urls: readonly string[], answer: (url: string) => Promise<FetchOutcome> = async () => quiet) {
  return urls.map((url, index) => {
    room.feeds.answer(url, () => answer(url));
    return followedOf(feedOf(`f${index}`, { url }));
  });
}

const asked = (): string[] => room.feeds.requests.map((request) => request.url);

/** Lets everything happen that can happen without time going on. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await setImmediate();
}

describe('sec.gov', () => {
  const urls = ['https://www.sec.gov/a', 'https://www.sec.gov/b', 'https://efts.sec.gov/c', 'https://sec.gov/d'];

  test('is asked one request at a time, whatever the settings say', async () => {
    let running = 0;
    let peak = 0;
    const pass = async (): Promise<FetchOutcome> => {
      running += 1;
      peak = Math.max(peak, running);
      for (let turn = 0; turn < 5; turn += 1) await setImmediate();
      running -= 1;
      return quiet;
    };
    expect(await round(feedsAt(urls.slice(0, 2), pass))).toHaveLength(2);
    expect(peak).toBe(1);
    await round(feedsAt(['https://a.example/1', 'https://a.example/2'], pass));
    expect(peak).toBe(2);
  });

  test('is asked twice a second at most, while others are not held up', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'] });
    const working = round(feedsAt([...urls, 'https://a.example/1', 'https://a.example/2', 'https://a.example/3']));
    const ofSec = (): number => asked().filter((url) => url.includes('sec.gov')).length;
    await turns();
    expect(ofSec()).toBe(2);
    expect(asked().length - ofSec()).toBe(3);
    vi.advanceTimersByTime(999);
    await turns();
    expect(ofSec()).toBe(2);
    vi.advanceTimersByTime(2);
    await turns();
    expect(ofSec()).toBe(4);
    vi.advanceTimersByTime(2000);
    expect(await working).toHaveLength(7);
  });
});

describe('Retry-After', () => {
  const urls = ['https://www.busy.example/a', 'https://feeds.busy.example/b', 'https://other.example/c'];
  const busyUntil = (retryAt: number) => failureOf('FEED_BUSY', 'slow down', { status: 429, retryAt });
  let until: number | null;

  const feeds = (): FollowedFeed[] =>
    feedsAt(urls, async (url) => (until !== null && url === urls[0] ? busyUntil(until) : quiet));

  test('pauses the rest of the site in the same round, and other sites go on', async () => {
    until = START + 60 * MINUTE;
    const results = await round(feeds(), { parallelPerHost: 1 });
    expect(asked().toSorted((a, b) => a.localeCompare(b))).toEqual([urls[2], urls[0]]);
    expect(results.map((result) => [result.feedId, result.retryAt])).toEqual([
      ['f0', until],
      ['f2', null],
    ]);
  });

  test('pauses the site in later rounds, after a restart too, until its very instant', async () => {
    until = START + 60 * MINUTE;
    await round(feeds(), { parallelPerHost: 1 });
    room = await room.restart();
    room.clock.advance(60 * MINUTE - 1);
    until = null;
    expect((await round(feeds())).map((result) => result.feedId)).toEqual(['f2']);
    room.clock.advance(1);
    expect((await round(feeds())).map((result) => result.feedId)).toEqual(['f0', 'f1', 'f2']);
    room.clock.advance(1);
    expect((await readFeedStates(room.db)).get('f0')?.retryAt).toBeNull();
  });

  test('is kept to for a day at most', async () => {
    until = START + 30 * DAY;
    await round(feeds().slice(0, 1));
    expect((await readFeedStates(room.db)).get('f0')).toMatchObject({ retryAt: START + DAY, nextPollAt: START + DAY });
  });

  test('of two feeds of one site: the later one counts', async () => {
    for (const [id, retryAt] of [
      ['f0', START + 5 * MINUTE],
      ['f1', START + 9 * MINUTE],
    ] as const)
      await writeFeedState(room.db, feedStateOf(id, { url: id === 'f0' ? (urls[0] ?? '') : (urls[1] ?? ''), retryAt }));
    until = null;
    room.clock.advance(9 * MINUTE - 1);
    expect((await round(feeds())).map((result) => result.feedId)).toEqual(['f2']);
    room.clock.advance(1);
    expect(await round(feeds())).toHaveLength(3);
  });
});

describe('after a start', () => {
  const nextPolls = async (): Promise<Map<string, number | null>> =>
    new Map([...(await readFeedStates(room.db))].map(([id, state]) => [id, state.nextPollAt]));

  test('feeds that are due are spread over two minutes, each always at its own place', async () => {
    const feeds = Array.from({ length: 30 }, (_, index) => followedOf(feedOf(`f${index}`)));
    for (const { feed } of feeds) await writeFeedState(room.db, feedStateOf(feed.id, { nextPollAt: START - DAY }));
    await spreadDueFeeds(room.db, feeds, START);
    const spread = await nextPolls();
    const delays = [...spread.values()].map((at) => (at ?? Number.NaN) - START);
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...delays)).toBeLessThan(2 * MINUTE);
    for (const minute of [0, 1])
      expect(delays.filter((delay) => Math.floor(delay / MINUTE) === minute).length).toBeGreaterThan(7);
    for (const { feed } of feeds) await writeFeedState(room.db, feedStateOf(feed.id, { nextPollAt: START - MINUTE }));
    await spreadDueFeeds(room.db, feeds.toReversed(), START);
    expect(await nextPolls()).toEqual(spread);
  });

  test('others stay: those not due, gone, without a poll, no longer followed, or never seen', async () => {
    const states = {
      later: feedStateOf('later', { nextPollAt: START + 1 }),
      gone: feedStateOf('gone', { nextPollAt: null }),
      dropped: feedStateOf('dropped', { nextPollAt: START - DAY }),
    };
    for (const state of Object.values(states)) await writeFeedState(room.db, state);
    await writeFeedState(room.db, feedStateOf('unpolled', { nextPollAt: 0, lastPolledAt: null }));
    const feeds = ['later', 'gone', 'unpolled', 'unknown'].map((id) => followedOf(feedOf(id)));
    await spreadDueFeeds(room.db, feeds, START);
    expect(await nextPolls()).toEqual(
      new Map([
        ['later', START + 1],
        ['gone', null],
        ['dropped', START - DAY],
        ['unpolled', START],
      ]),
    );
  });
});
