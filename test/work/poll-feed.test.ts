/** One poll of one feed: baseline, new entries, nothing new, failure and recovery. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FetchOutcome } from '../../src/feed/http/fetch.ts';
import type { FeedState } from '../../src/store/feed/feed-rows.ts';
import type { PollDeps } from '../../src/work/poll/poll-feed.ts';
import { deal, pardon, staking, suit } from '../support/items.ts';
import { feedOf, START, validatorsOf } from '../support/rows.ts';
import {
  alertedTitles,
  bodyOf,
  documentOf,
  failureOf,
  followedOf,
  INTERVAL,
  MINUTE,
  openSubscribedRoom,
  poll,
  rememberedState,
  unchangedOf,
  type WorkRoom,
} from '../support/work-room.ts';

const feed = feedOf('a');
const followed = followedOf(feed);
const none = validatorsOf(null);
const first = validatorsOf('"one"', 'Tue, 03 Nov 2026 09:00:00 GMT');
const second = validatorsOf('"two"');

let room: WorkRoom;

beforeEach(async () => {
  room = await openSubscribedRoom();
});

afterEach(async () => {
  await room.close();
});

const state = (): Promise<FeedState> => rememberedState(room.db, 'a');

/** Polls after the clock went on by `after`, with this answer. */
async function pollWith(answer: FetchOutcome, after = INTERVAL, changes: Partial<PollDeps> = {}) {
  room.clock.advance(after);
  room.feeds.answer(feed.url, answer);
  return poll(room, followed, changes);
}

/** Minutes until the next poll. */
async function wait(): Promise<number> {
  return ((await state()).nextPollAt ?? Number.NaN) / MINUTE - room.clock.now() / MINUTE;
}

const titles = async (): Promise<string[]> =>
  (await room.db.selectFrom('entry').select('title').orderBy('id').execute()).map((row) => row.title);

describe('the first poll', () => {
  test('is a baseline: entries and stories are stored, nobody is alerted', async () => {
    const result = await pollWith(documentOf([suit, staking], first), 0);
    expect(result).toEqual({
      feedId: 'a',
      title: 'Feed a',
      outcome: 'fetched',
      inDocument: 2,
      counts: { entries: 2, relevant: 1, stories: 1, deliveries: 0 },
      isBaseline: true,
      problem: null,
      notices: [],
      told: null,
      retryAt: null,
    });
    const rows = await room.db.selectFrom('entry').select(['is_baseline', 'first_seen_at']).execute();
    expect(rows).toEqual([
      { is_baseline: 1, first_seen_at: START },
      { is_baseline: 1, first_seen_at: START },
    ]);
    expect(await alertedTitles(room.db)).toEqual([]);
    expect(room.feeds.requests).toEqual([{ url: feed.url, validators: none }]);
  });

  test('is remembered whole', async () => {
    await pollWith(documentOf([suit, staking], first), 0);
    expect(await state()).toEqual({
      id: 'a',
      url: feed.url,
      validators: first,
      bodyHash: expect.stringMatching(/^[0-9a-f]{32}$/),
      keyedBy: 'guid',
      baselineAt: START,
      lastPolledAt: START,
      lastOkAt: START,
      lastNewAt: null,
      usualGapMs: null,
      nextPollAt: START + 1.5 * INTERVAL,
      nextBecause: 'interval',
      adaptiveMs: 1.5 * INTERVAL,
      retryAt: null,
      failures: 0,
      failingSince: null,
      problem: null,
      wasTold: false,
      isGone: false,
      isMoved: false,
      shrunkPolls: 0,
      movedTo: null,
      movedSince: null,
      hub: null,
      topic: null,
      entryCount: 2,
    });
  });

  test('of an empty feed is a baseline too: what comes later is news', async () => {
    expect(await pollWith(documentOf([]))).toMatchObject({ outcome: 'fetched', inDocument: 0, isBaseline: true });
    expect(await pollWith(documentOf([pardon]))).toMatchObject({ isBaseline: false, counts: { deliveries: 1 } });
  });

  test('that failed is none: the next good one is the baseline', async () => {
    await pollWith(failureOf());
    expect((await state()).baselineAt).toBeNull();
    expect(await pollWith(documentOf([suit]))).toMatchObject({ isBaseline: true, counts: { deliveries: 0 } });
  });
});

describe('later polls', () => {
  test('bring the new entries only, and keep the moment of the baseline', async () => {
    await pollWith(documentOf([suit, staking], first), 0);
    const result = await pollWith(documentOf([pardon, suit, staking], second));
    expect(result).toMatchObject({ inDocument: 3, isBaseline: false });
    expect(result.counts).toEqual({ entries: 1, relevant: 1, stories: 1, deliveries: 1 });
    expect(await alertedTitles(room.db)).toEqual([pardon.title]);
    const lastNewAt = START + INTERVAL;
    expect(await state()).toMatchObject({ baselineAt: START, entryCount: 3, validators: second, lastNewAt });
    expect(room.feeds.requests.map((request) => request.validators)).toEqual([none, first]);
  });

  test('of the same document bring nothing', async () => {
    await pollWith(documentOf([suit]));
    await pollWith(documentOf([pardon, suit]));
    expect((await pollWith(documentOf([pardon, suit]))).counts).toEqual({
      entries: 0,
      relevant: 0,
      stories: 0,
      deliveries: 0,
    });
    expect(await titles()).toEqual([suit.title, pardon.title]);
  });

  test('take the oldest entry first, so that its report opens the story', async () => {
    await pollWith(documentOf([staking]));
    const early = { ...deal, guid: 'early', published: new Date(START - 60 * MINUTE) };
    const late = { ...deal, guid: 'late', published: new Date(START - 5 * MINUTE) };
    const between = { ...pardon, published: new Date(START - 30 * MINUTE) };
    await pollWith(documentOf([late, early, between, staking]));
    const rows = await room.db.selectFrom('entry').select('guid').where('is_baseline', '=', 0).orderBy('id').execute();
    expect(rows.map((row) => row.guid)).toEqual(['early', 'pardon', 'late']);
  });

  test('take undated entries from the end of the document to its beginning', async () => {
    await pollWith(documentOf([staking]));
    await pollWith(documentOf([deal, pardon, suit, staking]));
    expect(await titles()).toEqual([staking.title, suit.title, pardon.title, deal.title]);
  });
});

describe('an unchanged feed', () => {
  test('is asked with its validators and keeps what the server confirms', async () => {
    await pollWith(documentOf([suit], first), 0);
    const result = await pollWith(unchangedOf(first));
    expect(result).toMatchObject({ outcome: 'unchanged', inDocument: null, problem: null, isBaseline: false });
    expect(room.feeds.requests.at(-1)).toEqual({ url: feed.url, validators: first });
    expect(await state()).toMatchObject({ validators: first, entryCount: 1, baselineAt: START });
    // Half as much again as the wait before, which was half as much again as the interval.
    expect(await state()).toMatchObject({ lastOkAt: START + INTERVAL, nextPollAt: START + 3.25 * INTERVAL });
  });

  test('may give other validators, which are sent from then on', async () => {
    await pollWith(documentOf([suit], first));
    await pollWith(unchangedOf(second));
    await pollWith(unchangedOf(second));
    expect(room.feeds.requests.map((request) => request.validators)).toEqual([none, first, second]);
  });
});

describe('a failing feed', () => {
  test('keeps its validators, entries and baseline, and says since when and why', async () => {
    await pollWith(documentOf([suit, staking], first), 0);
    const result = await pollWith(failureOf());
    expect(result).toMatchObject({ outcome: 'failed', inDocument: null, counts: { entries: 0 } });
    expect(result.problem).toEqual({
      code: 'FEED_HTTP',
      where: 'Feed a',
      what: 'the server answered HTTP 500',
      remedy: 'wait',
    });
    await pollWith(failureOf('FEED_TIMEOUT', 'no complete answer'));
    expect(await state()).toMatchObject({
      validators: first,
      entryCount: 2,
      baselineAt: START,
      lastOkAt: START,
      lastPolledAt: START + 2 * INTERVAL,
      failures: 2,
      failingSince: START + INTERVAL,
      problem: { code: 'FEED_TIMEOUT', what: 'no complete answer' },
    });
  });

  test('is asked at most twice as late each time and a day later, at least a minute, as the dice fall', async () => {
    const waits: number[] = [];
    for (let failure = 1; failure <= 9; failure += 1) {
      await pollWith(failureOf(), INTERVAL, { dice: () => 1 });
      waits.push(await wait());
    }
    expect(waits).toEqual([30, 60, 120, 240, 480, 960, 1440, 1440, 1440]);
    expect((await state()).failures).toBe(9);
    await pollWith(failureOf(), INTERVAL, { dice: () => 0.5 });
    expect(await wait()).toBe(720);
    await pollWith(failureOf());
    expect(await wait()).toBe(1);
  });

  test.each<[string, FetchOutcome, number]>([
    ['news', documentOf([pardon, suit], second), 11.25],
    ['304', unchangedOf(first), 33.75],
  ])('recovers with %s: no trace of the failures stays', async (_name, answer, minutes) => {
    await pollWith(documentOf([suit], first));
    await pollWith(failureOf());
    await pollWith(failureOf());
    expect((await pollWith(answer)).problem).toBeNull();
    const after = await state();
    expect(after).toMatchObject({ failures: 0, failingSince: null, problem: null, lastOkAt: room.clock.now() });
    expect(await wait()).toBe(minutes);
    await pollWith(failureOf());
    expect(await state()).toMatchObject({ failures: 1, failingSince: room.clock.now() });
  });

  test.each<[string, string, string]>([
    ['FEED_NOT_A_FEED', 'a web page', '<!doctype html><html><body>Checking your browser</body></html>'],
    ['FEED_NOT_A_FEED', 'nothing at all', ''],
    ['FEED_EMPTY', 'no entries where there were some', '<rss version="2.0"><channel><title>A</title></channel></rss>'],
  ])('%s: %s with status 200 does not pass for good', async (code, _name, text) => {
    await pollWith(documentOf([suit], first));
    const result = await pollWith(bodyOf(text, second));
    expect(result).toMatchObject({ outcome: 'failed', problem: { code, where: 'Feed a' } });
    expect(await state()).toMatchObject({ validators: first, entryCount: 1, failures: 1, problem: { code } });
  });
});
