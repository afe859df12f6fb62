/** Hubs are asked when there is need, believed when they promise, and their promise slows the polling down. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFeedStates } from '../../src/store/feed/feed-rows.ts';
import { readHubs } from '../../src/store/feed/hub-rows.ts';
import { type HubDeps, renewHubs, takePush, verifyIntent } from '../../src/work/poll/hub.ts';
import { pollFeed } from '../../src/work/poll/poll-feed.ts';
import { feedOf } from '../support/rows.ts';
import { rssDocument } from '../support/rss.ts';
import { bodyOf, DAY, documentOf, followedOf, MINUTE, openWorkRoom, type WorkRoom } from '../support/work-room.ts';

const feed = feedOf('a');
const followed = followedOf(feed);
const hubLink = '<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="hub" href="https://hub.example/"/>';

let room: WorkRoom;
let posted: string[];
let refusal: string | null;

beforeEach(async () => {
  room = await openWorkRoom();
  posted = [];
  refusal = null;
});

afterEach(() => room.close());

function deps(): HubDeps {
  let secrets = 0;
  const post: HubDeps['post'] = async (url, form) => {
    posted.push(`${url} ${new URLSearchParams(form).get('hub.topic')}`);
    return refusal;
  };
  const secret = (): string => {
    secrets += 1;
    return `secret-${secrets}`.padEnd(20, 'x');
  };
  return { db: room.db, post, publicUrl: 'https://bot.example', now: room.clock.now, secret };
}

async function pollWithHub(isPushed = false): Promise<number> {
  const document = rssDocument('A', [{ title: 'Old news', guid: `${room.clock.now()}` }]);
  room.feeds.answer(feed.url, bodyOf(document.replace('<channel>', `<channel>${hubLink}`)));
  const states = await readFeedStates(room.db);
  await pollFeed(followed, states.get('a'), { ...room.deps, isPushed: () => isPushed });
  return ((await readFeedStates(room.db)).get('a')?.nextPollAt ?? 0) - room.clock.now();
}

async function token(): Promise<string> {
  return (await readHubs(room.db)).get('a')?.token ?? '';
}

const question = (more: Record<string, string> = {}): URLSearchParams =>
  new URLSearchParams({
    'hub.mode': 'subscribe',
    'hub.topic': feed.url,
    'hub.challenge': 'c',
    'hub.lease_seconds': String(5 * 86_400),
    ...more,
  });

test('a feed without a hub asks nobody', async () => {
  room.feeds.answer(feed.url, documentOf([{ title: 'Old news', guid: '1' }]));
  await pollFeed(followed, undefined, room.deps);
  expect(await renewHubs([followed], deps())).toEqual([]);
  expect(posted).toEqual([]);
});

test('a hub is asked once, and again only when its lease is about to end', async () => {
  await pollWithHub();
  await renewHubs([followed], deps());
  await renewHubs([followed], deps());
  expect(posted).toEqual([`https://hub.example/ ${feed.url}`]);
  expect(await verifyIntent(room.db, await token(), question(), room.clock.now())).toBe('c');
  room.clock.advance(3 * DAY);
  await renewHubs([followed], deps());
  expect(posted).toHaveLength(1);
  room.clock.advance(1.5 * DAY);
  await renewHubs([followed], deps());
  expect(posted).toHaveLength(2);
});

test('a hub that cannot be asked is told, and asked again after a day', async () => {
  await pollWithHub();
  refusal = 'the hub answered HTTP 500';
  expect(await renewHubs([followed], deps())).toEqual([{ feedId: 'a', what: 'the hub answered HTTP 500' }]);
  room.clock.advance(DAY - MINUTE);
  expect(await renewHubs([followed], deps())).toEqual([]);
  room.clock.advance(MINUTE);
  expect(await renewHubs([followed], deps())).toHaveLength(1);
});

test('a hub that says no is not believed to call', async () => {
  await pollWithHub();
  await renewHubs([followed], deps());
  expect(await verifyIntent(room.db, await token(), question({ 'hub.mode': 'denied' }), room.clock.now())).toBeNull();
  expect((await readHubs(room.db)).get('a')).toMatchObject({ state: 'denied', leaseUntil: null });
});

test.each([
  ['another topic', { 'hub.topic': 'https://elsewhere.example/' }],
  ['the end of what we asked for', { 'hub.mode': 'unsubscribe' }],
])('a question for %s is answered with no', async (_what, more) => {
  await pollWithHub();
  await renewHubs([followed], deps());
  expect(await verifyIntent(room.db, await token(), question(more), room.clock.now())).toBeNull();
  expect((await readHubs(room.db)).get('a')?.state).toBe('asked');
});

test('an unknown token knows nothing', async () => {
  expect(await verifyIntent(room.db, 'nobody', question(), room.clock.now())).toBeNull();
  expect(await takePush(room.db, 'nobody', { body: Buffer.from(''), signature: null }, room.clock.now())).toBe(
    'unknown',
  );
});

test('while a hub has promised to call, polling is only for safety', async () => {
  const usual = await pollWithHub();
  room.clock.advance(usual);
  const pushed = await pollWithHub(true);
  expect(usual).toBeLessThan(30 * MINUTE);
  expect(pushed).toBeGreaterThanOrEqual(60 * MINUTE);
});
