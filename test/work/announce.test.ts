/** A story on its way to channels that wish for different things: told now, later, together, in a thread, or counted. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Message } from '../../src/alert/message.ts';
import type { Subscription } from '../../src/alert/subscription.ts';
import type { Wishes } from '../../src/alert/wishes.ts';
import type { Feed } from '../../src/feed/feed-list.ts';
import type { Entry } from '../../src/news/entry.ts';
import { addSubscription, changeState, removeSubscription } from '../../src/store/telling/subscription-rows.ts';
import { waitingOf } from '../../src/store/telling/waiting-rows.ts';
import { noCounts } from '../../src/work/ingest/ingest-document.ts';
import { ingestEntry } from '../../src/work/ingest/ingest-entry.ts';
import { foldDue } from '../../src/work/tell/fold.ts';
import { freeHeadlines } from '../support/held.ts';
import { entryOf, feedOf, subscriptionOf } from '../support/rows.ts';
import { shippedCase } from '../support/seeds.ts';
import { MINUTE, openWorkRoom, type WorkRoom } from '../support/work-room.ts';

const HOUR = 60 * MINUTE;
const deal = 'Binance.US agrees to settlement with SEC, will pay $50 million';
const sameDeal = 'Binance.US agrees to pay $50 million in settlement with SEC';
const thirdDeal = 'SEC settlement: Binance.US will pay $50 million';
const pardon = 'Changpeng Zhao pardoned by Trump';

let room: WorkRoom;

beforeEach(async () => {
  room = await openWorkRoom();
});

afterEach(async () => {
  await room.close();
});

async function subscribe(
  channel: string,
  wishes: Partial<Wishes> = {},
  changes: Partial<Subscription> = {},
): Promise<Subscription> {
  const plain = subscriptionOf(channel, { platform: 'discord', space: 'guild', caseId: 'sec-v-binance', ...changes });
  const subscription = { ...plain, wishes: { ...plain.wishes, ...wishes } };
  await addSubscription(room.db, subscription);
  return subscription;
}

async function ingest(title: string, changes: Partial<Entry> = {}, feed: Partial<Feed> = {}): Promise<void> {
  const entry = entryOf(`guid:${title}${changes.outlet ?? ''}`, { title, ...changes });
  const arrival = {
    feed: { ...feedOf('a'), ...feed },
    cases: [shippedCase],
    now: room.clock.now(),
    isBaseline: false,
  };
  await room.db.transaction().execute((trx) => ingestEntry(trx, entry, arrival, noCounts()));
}

const fold = (): Promise<number> => foldDue(room.db, () => 'SEC v. Binance', room.clock.now());

type Told = { kind: string; how: string; state: string; title: string; mention: string | null; message: Message };

const told = async (subscription: Subscription): Promise<Told[]> =>
  (
    await room.db
      .selectFrom('delivery')
      .select(['kind', 'how', 'state', 'message', 'mention'])
      .where('subscription_id', '=', subscription.id)
      .orderBy('created_at')
      .orderBy('kind')
      .execute()
  ).map((row) => {
    const message = JSON.parse(row.message) as Message;
    const title = message.title.map((span) => ('text' in span ? span.text : '')).join('');
    return { ...row, message, title };
  });

const kinds = async (subscription: Subscription): Promise<string[]> =>
  (await told(subscription)).map(({ kind, how }) => `${kind} ${how}`);

const words = (message: Message): string => JSON.stringify(message.blocks);

describe('further coverage of a story', () => {
  test('goes into its thread, once for each outlet', async () => {
    const channel = await subscribe('c');
    await ingest(deal, { outlet: 'Wire' });
    await ingest(sameDeal, { outlet: 'Post' });
    await ingest(thirdDeal, { outlet: 'Post' });
    expect(await kinds(channel)).toEqual(['alert post', 'coverage reply']);
    const [, coverage] = await told(channel);
    expect(words(coverage?.message as Message)).toContain('2 outlets so far');
  });

  test('is counted on the card where the channel wants no threads, the last count only', async () => {
    const channel = await subscribe('c', { threads: false });
    await ingest(deal, { outlet: 'Wire' });
    await ingest(sameDeal, { outlet: 'Post' });
    await ingest(thirdDeal, { outlet: 'Herald' });
    const all = await told(channel);
    expect(all.map(({ kind, how, state }) => `${kind} ${how} ${state}`).toSorted()).toEqual([
      'alert post pending',
      'coverage edit dropped',
      'coverage edit pending',
    ]);
    const last = all.find(({ how, state }) => how === 'edit' && state === 'pending');
    expect(words(last?.message as Message)).toContain('Post, Herald');
    expect(last?.title).toBe(`“${deal}”`);
  });

  test('in another outlet’s words for words is a copy and counts for nothing', async () => {
    const channel = await subscribe('c');
    await ingest(deal, { outlet: 'Wire' });
    await ingest(deal, { outlet: 'Mirror' });
    expect(await kinds(channel)).toEqual(['alert post']);
  });

  test('changes nothing in a terminal', async () => {
    const channel = await subscribe('terminal', {}, { platform: 'console' });
    await ingest(deal, { outlet: 'Wire' });
    await ingest(sameDeal, { outlet: 'Post' });
    expect(await kinds(channel)).toEqual(['alert post']);
  });
});

describe('a story that a court or agency publishes itself', () => {
  const primary = { id: 'sec', trust: 'primary' } as const;

  test('is confirmed below the alert, and on it', async () => {
    const channel = await subscribe('c', { mentions: { settlement: '4711777' } });
    await ingest(deal, { outlet: 'Wire' });
    await ingest(sameDeal, { outlet: 'SEC' }, primary);
    expect(await kinds(channel)).toEqual(['alert post', 'confirmation reply', 'confirmation edit']);
    const [alert, reply, edit] = await told(channel);
    expect([alert?.mention, reply?.mention, edit?.mention]).toEqual(['4711777', '4711777', null]);
    expect(words(edit?.message as Message)).toContain('first told as a report');
  });

  test('stays confirmed on the card when more outlets are counted, and the other way round', async () => {
    const channel = await subscribe('c', { threads: false });
    await ingest(deal, { outlet: 'Wire' });
    await ingest(sameDeal, { outlet: 'Post' });
    await ingest(thirdDeal, { outlet: 'SEC' }, primary);
    await ingest('Binance.US to pay $50 million to settle SEC suit', { outlet: 'Herald' });
    const edits = (await told(channel)).filter(({ how, state }) => how === 'edit' && state === 'pending');
    expect(edits).toHaveLength(1);
    expect(words(edits[0]?.message as Message)).toContain('first told as a report');
    expect(words(edits[0]?.message as Message)).toContain('Post, SEC, Herald');
  });

  test('is confirmed once', async () => {
    const channel = await subscribe('c');
    await ingest(deal, { outlet: 'Wire' });
    await ingest(sameDeal, { outlet: 'SEC' }, primary);
    await ingest(thirdDeal, { outlet: 'SEC' }, primary);
    expect((await kinds(channel)).filter((kind) => kind === 'confirmation reply')).toHaveLength(1);
  });

  test('is told then only where a channel asks for what is confirmed', async () => {
    const channel = await subscribe('c', { leastStanding: 'confirmed' });
    await ingest(deal, { outlet: 'Wire' });
    expect(await kinds(channel)).toEqual([]);
    expect(await waitingOf(room.db, channel.id)).toEqual([
      expect.objectContaining({ reason: 'this channel asks for what a court or agency published itself' }),
    ]);
    await ingest(sameDeal, { outlet: 'SEC' }, primary);
    expect(await kinds(channel)).toEqual(['alert post']);
    expect(await waitingOf(room.db, channel.id)).toEqual([]);
    const [alert] = await told(channel);
    expect(words(alert?.message as Message)).toContain('before it by Wire');
  });
});

test('a story is told once as many outlets report it as a channel asks for', async () => {
  const channel = await subscribe('c', { minOutlets: 2 });
  await ingest(deal, { outlet: 'Wire' });
  await ingest(thirdDeal, { outlet: 'Wire' });
  expect(await kinds(channel)).toEqual([]);
  await ingest(sameDeal, { outlet: 'Post' });
  expect(await kinds(channel)).toEqual(['alert post']);
  expect(await waitingOf(room.db, channel.id)).toEqual([]);
});

describe('what waits is told together', () => {
  test('at the full hour, in one card with every headline', async () => {
    const channel = await subscribe('c', { paces: ['hourly'] });
    await ingest(deal);
    await ingest(pardon);
    expect(await fold()).toBe(0);
    room.clock.advance(HOUR);
    expect(await fold()).toBe(1);
    expect(await fold()).toBe(0);
    const [card] = await told(channel);
    expect(card?.kind).toBe('folded');
    expect(words(card?.message as Message)).toContain(deal);
    expect(words(card?.message as Message)).toContain(pardon);
    expect(await waitingOf(room.db, channel.id)).toEqual([]);
  });

  test('alone as the alert that it would have been', async () => {
    const channel = await subscribe('c', { paces: ['hourly'] });
    await ingest(deal);
    room.clock.advance(HOUR);
    await fold();
    expect(await told(channel)).toMatchObject([{ kind: 'alert', title: `“${deal}”` }]);
    await ingest(sameDeal, { outlet: 'Post' });
    expect(await kinds(channel)).toEqual(['alert post', 'coverage reply']);
  });

  test('beyond the noise budget: the rest waits until the hour has room, nothing is dropped', async () => {
    const channel = await subscribe('c', { maxPerHour: 1 });
    await ingest(deal);
    await ingest(pardon);
    await ingest(freeHeadlines.complaint);
    expect(await kinds(channel)).toEqual(['alert post']);
    expect(await waitingOf(room.db, channel.id)).toHaveLength(2);
    room.clock.advance(HOUR);
    await fold();
    expect(await kinds(channel)).toEqual(['alert post', 'folded post']);
  });

  test('when quiet hours end', async () => {
    // It is 09:00 in UTC.
    const channel = await subscribe('c', { quietHours: { from: 8, to: 10 }, mentions: { settlement: '4711777' } });
    await ingest(deal);
    expect(await kinds(channel)).toEqual([]);
    room.clock.advance(59 * MINUTE);
    expect(await fold()).toBe(0);
    room.clock.advance(MINUTE);
    expect(await fold()).toBe(1);
    expect(await told(channel)).toMatchObject([{ kind: 'alert', how: 'post', mention: '4711777' }]);
  });

  test('not while the channel is paused, and not for one that left', async () => {
    const paused = await subscribe('c', { paces: ['hourly'] });
    const left = await subscribe('d', { paces: ['hourly'] });
    await ingest(deal);
    await changeState(room.db, paused.id, 'paused', 'by command', room.clock.now());
    await removeSubscription(room.db, left.id);
    room.clock.advance(HOUR);
    expect(await fold()).toBe(0);
    expect(await kinds(paused)).toEqual([]);
    await changeState(room.db, paused.id, 'active', null, room.clock.now());
    expect(await fold()).toBe(1);
  });

  test('more than one card holds goes into a second one', async () => {
    const channel = await subscribe('c', { paces: ['hourly'] });
    const made = Array.from({ length: 17 }, (_, n) => ({
      subscription_id: channel.id,
      story_key: `s${n}`,
      entry_id: n,
      until: 'hour',
      reason: 'this channel is told once an hour',
      since: room.clock.now() + n,
      due_at: room.clock.now(),
      message: JSON.stringify({
        tone: 'alert',
        kicker: 'Ruling · x',
        title: [{ kind: 'text', text: `t${n}` }],
        blocks: [],
        footer: [],
      }),
      mention: null,
      told_in: null,
    }));
    await room.db.insertInto('waiting').values(made).execute();
    expect(await fold()).toBe(2);
    const all = (await told(channel)).map(({ message }) => words(message)).join(' ');
    for (const { title } of made.map((_, n) => ({ title: `"t${n}"` }))) expect(all).toContain(title);
  });
});
