/** A round of polls: what is due, how many at once and per site, what an abort leaves, and the order of the results. */
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FetchOutcome } from '../../src/feed/http/fetch.ts';
import { readFeedStates } from '../../src/store/feed/feed-rows.ts';
import type { FollowedFeed } from '../../src/work/poll/followed-feeds.ts';
import type { PollDeps } from '../../src/work/poll/poll-feed.ts';
import { pollRound, type RoundOptions } from '../../src/work/poll/poll-round.ts';
import { feedOf } from '../support/rows.ts';
import {
  documentOf,
  failureOf,
  followedOf,
  INTERVAL,
  MINUTE,
  openWorkRoom,
  type WorkRoom,
} from '../support/work-room.ts';

let room: WorkRoom;

beforeEach(async () => {
  room = await openWorkRoom();
});

afterEach(async () => {
  await room.close();
});

const quiet = documentOf([{ title: 'Ether staking grows', guid: 'staking' }]);

function round(feeds: readonly FollowedFeed[], changes: Partial<RoundOptions> = {}, deps: Partial<PollDeps> = {}) {
  const options = {
    parallel: 8,
    parallelPerHost: 8,
    all: false,
    onResult: () => {},
    signal: new AbortController().signal,
  };
  return pollRound(feeds, { ...room.deps, ...deps }, { ...options, ...changes });
}

/** Feeds at these addresses, each answering with `answer`. */
function feedsAt(urls: readonly string[], answer: (url: string) => Promise<FetchOutcome> = async () => quiet) {
  return urls.map((url, index) => {
    room.feeds.answer(url, () => answer(url));
    return followedOf(feedOf(`f${index}`, { url }));
  });
}

const ids = (results: readonly { feedId: string }[]): string[] => results.map((result) => result.feedId);

/** Counts how many fetches run at once; each stays long enough for all that may begin to have begun. */
function turnstile() {
  const running: string[] = [];
  const peaks = { overall: 0, perHost: 0 };
  const pass = async (url: string): Promise<FetchOutcome> => {
    running.push(url);
    const { hostname } = new URL(url);
    peaks.overall = Math.max(peaks.overall, running.length);
    peaks.perHost = Math.max(peaks.perHost, running.filter((other) => new URL(other).hostname === hostname).length);
    for (let turn = 0; turn < 5; turn += 1) await setImmediate();
    running.splice(running.indexOf(url), 1);
    return quiet;
  };
  return { peaks, pass };
}

describe('what is due', () => {
  const urls = ['https://a.example/', 'https://b.example/', 'https://c.example/'];

  test('a feed that was never polled, and one whose time has come to the millisecond', async () => {
    const feeds = feedsAt(urls);
    expect(ids(await round(feeds.slice(0, 2)))).toEqual(['f0', 'f1']);
    // Nothing new: half as much again as the interval.
    room.clock.advance(1.5 * INTERVAL - 1);
    expect(ids(await round(feeds))).toEqual(['f2']);
    room.clock.advance(1);
    expect(ids(await round(feeds))).toEqual(['f0', 'f1']);
    expect(room.feeds.requests).toHaveLength(5);
  });

  test('a failing feed waits longer than the others', async () => {
    const feeds = feedsAt(urls, async (url) => (url === urls[1] ? failureOf() : quiet));
    const unlucky = { dice: () => 1 };
    await round(feeds, {}, unlucky);
    room.clock.advance(25 * MINUTE);
    expect(ids(await round(feeds, {}, unlucky))).toEqual(['f0', 'f2']);
    room.clock.advance(5 * MINUTE - 1);
    expect(ids(await round(feeds, {}, unlucky))).toEqual([]);
    room.clock.advance(1);
    expect(ids(await round(feeds, {}, unlucky))).toEqual(['f1']);
  });

  test('every feed when all are asked for', async () => {
    const feeds = feedsAt(urls);
    await round(feeds);
    expect(await round(feeds)).toEqual([]);
    expect(ids(await round(feeds, { all: true }))).toEqual(['f0', 'f1', 'f2']);
  });

  test('no feeds, no results', async () => {
    expect(await round([], { all: true })).toEqual([]);
  });
});

describe('how many at once', () => {
  const sites = Array.from({ length: 9 }, (_, index) => `https://site${index}.example/feed`);

  test.each([1, 3, 20])('at most %d overall, and as many as that when there are enough', async (parallel) => {
    const { peaks, pass } = turnstile();
    const results = await round(feedsAt(sites, pass), { parallel });
    expect(results).toHaveLength(9);
    expect(peaks.overall).toBe(Math.min(parallel, 9));
  });

  test.each([1, 2])('at most %d for one host, while other hosts go on', async (parallelPerHost) => {
    const { peaks, pass } = turnstile();
    const one = Array.from({ length: 6 }, (_, index) => `https://one.example/feed/${index}`);
    const results = await round(feedsAt([...one, 'https://two.example/', 'https://three.example/'], pass), {
      parallelPerHost,
    });
    expect(results).toHaveLength(8);
    expect(peaks).toEqual({ overall: parallelPerHost + 2, perHost: parallelPerHost });
  });

  test('hosts of one site share its limit; addresses without a site stand alone', async () => {
    const { peaks, pass } = turnstile();
    const site = ['https://www.court.example/', 'https://feeds.court.example/', 'https://court.example/'];
    await round(feedsAt(site, pass), { parallelPerHost: 1 });
    expect(peaks.overall).toBe(1);
    const ports = turnstile();
    await round(feedsAt(['http://127.0.0.1:8001/', 'http://127.0.0.1:8002/'], ports.pass), {
      parallelPerHost: 1,
      all: true,
    });
    expect(ports.peaks.overall).toBe(2);
  });

  test('a busy host does not take the places of the others', async () => {
    const { pass } = turnstile();
    const one = Array.from({ length: 5 }, (_, index) => `https://one.example/feed/${index}`);
    await round(feedsAt([...one, 'https://two.example/'], pass), { parallel: 2, parallelPerHost: 1 });
    const asked = room.feeds.requests.map((request) => new URL(request.url).hostname);
    expect(asked).toHaveLength(6);
    expect(asked.slice(0, 2).toSorted()).toEqual(['one.example', 'two.example']);
  });
});

describe('an abort', () => {
  test('leaves the feeds that were not begun for the next round', async () => {
    const feeds = feedsAt(Array.from({ length: 9 }, (_, index) => `https://site${index}.example/`));
    const stop = new AbortController();
    const results = await round(feeds, { parallel: 1, signal: stop.signal, onResult: () => stop.abort() });
    // While one feed is read the next may be asked already: that one is begun.
    const begun = room.feeds.requests.length;
    expect(begun).toBeLessThan(4);
    const all = feeds.map(({ feed }) => feed.id);
    expect(ids(results)).toEqual(all.slice(0, begun));
    expect([...(await readFeedStates(room.db)).keys()]).toEqual(all.slice(0, begun));
    expect(ids(await round(feeds))).toEqual(all.slice(begun));
  });

  test('lets what was begun come to its end', async () => {
    const stop = new AbortController();
    const feeds = feedsAt(['https://a.example/', 'https://b.example/'], async () => {
      stop.abort();
      return quiet;
    });
    expect(ids(await round(feeds, { parallel: 2, signal: stop.signal }))).toEqual(['f0']);
    expect((await readFeedStates(room.db)).get('f0')?.entryCount).toBe(1);
  });

  test('before the round begins polls nothing', async () => {
    const feeds = feedsAt(['https://a.example/']);
    expect(await round(feeds, { signal: AbortSignal.abort() })).toEqual([]);
    expect(room.feeds.requests).toEqual([]);
  });
});

describe('the results', () => {
  test('come in the order of the feeds, and are told in the order in which they are done', async () => {
    const turns = new Map([
      ['https://slow.example/', 40],
      ['https://middle.example/', 20],
      ['https://fast.example/', 0],
    ]);
    const feeds = feedsAt([...turns.keys()], async (url) => {
      for (let turn = 0; turn < (turns.get(url) ?? 0); turn += 1) await setImmediate();
      return quiet;
    });
    const told: [string, number, number][] = [];
    const results = await round(feeds, { onResult: (result, done, of) => told.push([result.feedId, done, of]) });
    expect(ids(results)).toEqual(['f0', 'f1', 'f2']);
    expect(told).toEqual([
      ['f2', 1, 3],
      ['f1', 2, 3],
      ['f0', 3, 3],
    ]);
  });

  test('a failing feed is one of them and costs only itself', async () => {
    const urls = ['https://a.example/', 'https://b.example/', 'https://c.example/'];
    const results = await round(feedsAt(urls, async (url) => (url === urls[1] ? failureOf() : quiet)));
    expect(results.map((result) => result.outcome)).toEqual(['fetched', 'failed', 'fetched']);
  });

  describe('a poll that breaks for a reason of our own', () => {
    const breaking = () =>
      feedsAt(['https://bad.example/', 'https://good.example/'], async (url) => {
        if (url.includes('bad') && isBroken) throw new Error('a fault of ours');
        return quiet;
      });
    let isBroken: boolean;

    beforeEach(() => {
      isBroken = true;
    });

    test('costs only its feed, and says so', async () => {
      expect(await round(breaking())).toMatchObject([
        { feedId: 'f0', outcome: 'failed', problem: { code: 'INTERNAL', where: 'Feed f0', what: 'a fault of ours' } },
        { feedId: 'f1', outcome: 'fetched', problem: null },
      ]);
    });

    test('is begun again after an interval', async () => {
      isBroken = false;
      await round(breaking());
      isBroken = true;
      room.clock.advance(2 * INTERVAL);
      expect(ids(await round(breaking()))).toEqual(['f0', 'f1']);
      room.clock.advance(INTERVAL - 1);
      expect(ids(await round(breaking()))).toEqual([]);
      room.clock.advance(1);
      expect(ids(await round(breaking()))).toEqual(['f0']);
    });

    test('is so as well when the feed was never polled before', async () => {
      await round(breaking());
      room.clock.advance(15_000);
      expect(ids(await round(breaking()))).toEqual([]);
    });
  });
});
