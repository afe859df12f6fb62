/** Whoever runs the bot is told once of a feed that keeps failing or is gone, and once when it answers again. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Message } from '../../src/alert/message.ts';
import { renderForTerminal } from '../../src/chat/console/render.ts';
import type { FetchOutcome } from '../../src/feed/http/fetch.ts';
import { readFeedStates } from '../../src/store/feed/feed-rows.ts';
import { lastFetches } from '../../src/store/feed/fetch-rows.ts';
import { addSubscription } from '../../src/store/telling/subscription-rows.ts';
import { feedOf, subscriptionOf } from '../support/rows.ts';
import {
  breakStep,
  documentOf,
  failureOf,
  followedOf,
  INTERVAL,
  openWorkRoom,
  poll,
  type WorkRoom,
} from '../support/work-room.ts';

const feed = feedOf('a', { title: 'The Wire', url: 'https://a.example/feed?key=s3cr3t&lang=en' });
const owner = subscriptionOf('ops', { caseId: 'sec-v-binance' });
const good = documentOf([{ title: 'Ether staking grows', guid: 'staking' }]);
const down = failureOf();
const gone = failureOf('FEED_GONE', 'the server says that the feed is gone for good (HTTP 410)', { status: 410 });

let room: WorkRoom;

beforeEach(async () => {
  room = await openWorkRoom();
  await addSubscription(room.db, owner);
});

afterEach(async () => {
  await room.close();
});

/** Polls once for each answer, an interval apart, and gives what the owner was told at each. */
async function pollAll(answers: readonly FetchOutcome[], deps = { owner }): Promise<(string | null)[]> {
  const told: (string | null)[] = [];
  for (const answer of answers) {
    room.feeds.answer(feed.url, answer);
    told.push((await poll(room, followedOf(feed), deps)).told);
    room.clock.advance(INTERVAL);
  }
  return told;
}

const deliveries = () => room.db.selectFrom('delivery').selectAll().orderBy('created_at').execute();

/** The cards as a terminal shows them, oldest first. */
async function cards(): Promise<string[][]> {
  return (await deliveries()).map((row) =>
    renderForTerminal(JSON.parse(row.message) as Message, { width: 100, color: false, zone: 'UTC' }).split('\n'),
  );
}

describe('a failing feed', () => {
  test('the first failure is not told, the second is, once', async () => {
    expect(await pollAll([good, down, down, down, down])).toEqual([null, null, 'failing', null, null]);
    expect(await deliveries()).toMatchObject([
      { kind: 'feed-health', channel: 'ops', state: 'pending', reason: 'feed a: failing', revision: 1 },
    ]);
  });

  test('a single failure and its end are told to nobody', async () => {
    expect(await pollAll([good, down, good, down, good])).toEqual([null, null, null, null, null]);
    expect(await deliveries()).toEqual([]);
  });

  test('its end is told, once; the next failure is another one', async () => {
    const answers = [good, down, down, good, good, down, down, good];
    const told = [null, null, 'failing', 'recovered', null, null, 'failing', 'recovered'];
    expect(await pollAll(answers)).toEqual(told);
    expect((await deliveries()).map((row) => row.reason)).toEqual([
      'feed a: failing',
      'feed a: recovered',
      'feed a: failing',
      'feed a: recovered',
    ]);
  });

  test('that never answered is told as well', async () => {
    expect(await pollAll([down, down])).toEqual([null, 'failing']);
    expect((await cards())[0]).toContain('▌ Last answer  never');
  });

  test('is told once across a restart', async () => {
    await pollAll([good, down, down]);
    room = await room.restart();
    expect(await pollAll([down, good])).toEqual([null, 'recovered']);
  });

  test('is told to nobody where there is no owner', async () => {
    room.feeds.answer(feed.url, down);
    for (const told of [null, 'failing', null]) expect((await poll(room, followedOf(feed))).told).toBe(told);
    expect(await deliveries()).toEqual([]);
  });

  test('is told together with its state: when that cannot be written, neither is', async () => {
    await pollAll([good, down]);
    await breakStep(room.db, `create trigger full before insert on fetch begin select raise(abort, 'full'); end`);
    await expect(pollAll([down])).rejects.toThrow('full');
    expect(await deliveries()).toEqual([]);
    expect((await readFeedStates(room.db)).get('a')).toMatchObject({ failures: 1, wasTold: false });
    await breakStep(room.db, 'drop trigger full');
    expect(await pollAll([down])).toEqual(['failing']);
  });
});

describe('a feed that is gone', () => {
  test('is told at once, once', async () => {
    expect(await pollAll([good, gone, gone])).toEqual([null, 'gone', null]);
    expect(await deliveries()).toMatchObject([{ reason: 'feed a: gone' }]);
  });

  test('is told although its failing was told before, once', async () => {
    expect(await pollAll([good, down, down, gone, gone])).toEqual([null, null, 'failing', 'gone', null]);
  });
});

describe('the cards', () => {
  test('of a failing feed: since when, what, the last answer, the next try, and the address without its secrets', async () => {
    await pollAll([good, down, down]);
    expect(await cards()).toEqual([
      [
        '▌ FEED HEALTH',
        '▌ The Wire does not answer',
        '▌ Since        3 Nov 2026, 09:15 UTC',
        '▌ What         FEED_HTTP the server answered HTTP 500',
        '▌ Last answer  3 Nov 2026, 09:00 UTC',
        '▌ Next try     3 Nov 2026, 09:31 UTC',
        '▌ Address      https://a.example/feed?key=***&lang=en',
        '▌ Told once, and once more when it answers again. The other feeds go on.',
      ],
    ]);
  });

  test('of a feed that is gone: it is not tried again', async () => {
    await pollAll([good, gone]);
    const [card = []] = await cards();
    expect(card).toContain('▌ The Wire is gone');
    expect(card).toContain('▌ Next try     never: it is gone for good');
    expect(card).toContain('▌ What         FEED_GONE the server says that the feed is gone for good (HTTP 410)');
  });

  test('of a recovery: from when to when', async () => {
    await pollAll([good, down, down, good]);
    expect((await cards())[1]).toEqual([
      '▌ FEED HEALTH',
      '▌ The Wire answers again',
      '▌ Failed from  3 Nov 2026, 09:15 UTC to 3 Nov 2026, 09:45 UTC',
    ]);
  });
});

test('every fetch is noted: what came of it, and how long it took', async () => {
  const slow = async (): Promise<FetchOutcome> => {
    room.clock.advance(1234);
    return down;
  };
  await pollAll([good]);
  room.feeds.answer(feed.url, slow);
  await poll(room, followedOf(feed));
  const failed = { outcome: 'failed', status: 500, code: 'FEED_HTTP', what: 'the server answered HTTP 500' };
  expect(await lastFetches(room.db, 'a')).toEqual([
    { ...failed, at: room.clock.now(), tookMs: 1234, inDocument: null, newEntries: 0 },
    expect.objectContaining({ outcome: 'fetched', status: 200, code: null, inDocument: 1, newEntries: 1, tookMs: 0 }),
  ]);
});
