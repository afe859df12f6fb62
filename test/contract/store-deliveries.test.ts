/** Subscriptions and deliveries on every engine: stored once, due in order, and each outcome kept. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Db } from '../../src/store/database.ts';
import {
  type Delivery,
  dueDeliveries,
  markFailed,
  markSending,
  markSent,
} from '../../src/store/telling/delivery-rows.ts';
import { addSubscription, subscriptionsTo } from '../../src/store/telling/subscription-rows.ts';
import { toldOf } from '../../src/store/telling/told-rows.ts';
import { engines, leaveOutDifferences, type OpenStore } from '../support/engines.ts';
import { messageOf, START, storedDelivery, subscriptionOf } from '../support/rows.ts';

describe.each(engines)('deliveries on $name', (engine) => {
  let store: OpenStore;
  let db: Db;

  beforeEach(async () => {
    store = await engine.open();
    db = store.db;
  });

  leaveOutDifferences(engine);

  afterEach(async () => {
    await store.close();
  });

  const due = async (now: number): Promise<string[]> => {
    const subjects = new Map((await rows()).map((row) => [row.id, row.subject]));
    return (await dueDeliveries(db, 'console', now)).map((delivery) => subjects.get(delivery.id) ?? '');
  };

  const rows = () => db.selectFrom('delivery').selectAll().orderBy('created_at').orderBy('subject').execute();

  /** Stores one delivery and gives its id. */
  const one = async (subject: string, at: number = START): Promise<string> => {
    await storedDelivery(db, subscriptionOf('one'), subject, { at });
    return (await rows()).find((row) => row.subject === subject)?.id ?? '';
  };

  /** Stores one delivery and gives it as it is when it is due. */
  const oneDelivery = async (subject: string, at: number = START): Promise<Delivery> => {
    const id = await one(subject, at);
    const found = (await dueDeliveries(db, 'console', at)).find((delivery) => delivery.id === id);
    if (found === undefined) throw new Error(`${subject} is not due`);
    return found;
  };

  describe('subscriptions', () => {
    test('every field comes back, labels in their order and null as null', async () => {
      const every = subscriptionOf('a');
      const some = subscriptionOf('b', { platform: 'slack', labels: ['sentencing', 'appeal'], createdAt: START + 7 });
      await addSubscription(db, some);
      await addSubscription(db, every);
      expect(await subscriptionsTo(db, 'case-a')).toEqual([every, some]);
    });

    test('subscribing twice is one subscription, and the first stands', async () => {
      await addSubscription(db, subscriptionOf('a'));
      await addSubscription(db, subscriptionOf('a', { createdAt: START + 9 }));
      expect(await subscriptionsTo(db, 'case-a')).toEqual([subscriptionOf('a')]);
    });

    test('in the order of their ids, of this case only', async () => {
      for (const channel of ['c', 'a', 'b']) await addSubscription(db, subscriptionOf(channel));
      await addSubscription(db, subscriptionOf('a', { caseId: 'case-b' }));
      expect((await subscriptionsTo(db, 'case-a')).map((found) => found.channel)).toEqual(['a', 'b', 'c']);
      expect((await subscriptionsTo(db, 'case-b')).map((found) => found.channel)).toEqual(['a']);
      expect(await subscriptionsTo(db, 'case-c')).toEqual([]);
    });
  });

  describe('addDelivery', () => {
    test('stores the intention with everything that is needed to send it', async () => {
      expect(await storedDelivery(db, subscriptionOf('one'), 's', { reason: 'because', at: START + 3 })).toBe(true);
      expect(await rows()).toEqual([
        {
          id: expect.stringMatching(/^[0-9a-f]{24}$/),
          subscription_id: 'console:one:case-a',
          platform: 'console',
          channel: 'one',
          kind: 'alert',
          subject: 's',
          revision: 1,
          state: 'pending',
          attempts: 0,
          message: expect.any(String),
          platform_message_id: null,
          reason: 'because',
          failure: null,
          is_uncertain: 0,
          created_at: START + 3,
          next_attempt_at: START + 3,
          sent_at: null,
          space: '',
          how: 'post',
          target_id: null,
          mention: null,
          is_quiet: 0,
          rank: 0,
        },
      ]);
    });

    test('the same subscription, kind, subject and revision once, and the first message stands', async () => {
      expect(await storedDelivery(db, subscriptionOf('one'), 's')).toBe(true);
      expect(
        await storedDelivery(db, subscriptionOf('one'), 's', { message: messageOf('second'), at: START + 5 }),
      ).toBe(false);
      expect(await rows()).toHaveLength(1);
      const [delivery] = await dueDeliveries(db, 'console', START);
      expect(delivery?.message).toEqual(messageOf('s'));
    });

    test('another subscription, subject or revision is another delivery with an id of its own', async () => {
      const elsewhere = subscriptionOf('one', { caseId: 'case-b' });
      expect(await storedDelivery(db, subscriptionOf('one'), 's')).toBe(true);
      expect(await storedDelivery(db, subscriptionOf('two'), 's')).toBe(true);
      expect(await storedDelivery(db, elsewhere, 's')).toBe(true);
      expect(await storedDelivery(db, subscriptionOf('one'), 't')).toBe(true);
      expect(await storedDelivery(db, subscriptionOf('one'), 's', { revision: 2 })).toBe(true);
      expect(new Set((await rows()).map((row) => row.id)).size).toBe(5);
    });

    test('stays once even after it was sent or given up', async () => {
      const sent = await one('sent');
      const dead = await one('dead');
      await markSent(db, sent, null, START);
      await markFailed(db, dead, 'no such channel', null, true);
      expect(await storedDelivery(db, subscriptionOf('one'), 'sent')).toBe(false);
      expect(await storedDelivery(db, subscriptionOf('one'), 'dead')).toBe(false);
      expect((await rows()).map((row) => row.state)).toEqual(['dead', 'sent']);
    });
  });

  test('toldOf: from the decision on, whatever became of it; of this subscription, story and kind only', async () => {
    const channel = subscriptionOf('one');
    const story = async (id: string, key: string) => (await toldOf(db, key))(id).story;
    expect(await story(channel.id, 's')).toBe('no');
    await markFailed(db, await one('s'), 'gone', null, true);
    await storedDelivery(db, channel, 'feed', { kind: 'feed-health' });
    expect(await story(channel.id, 's')).toBe('alerted');
    expect(await story(channel.id, 't')).toBe('no');
    expect(await story(channel.id, 'feed')).toBe('no');
    expect(await story(subscriptionOf('two').id, 's')).toBe('no');
    await storedDelivery(db, channel, 's', { kind: 'confirmation' });
    expect(await story(channel.id, 's')).toBe('confirmed');
  });

  describe('dueDeliveries', () => {
    test('oldest decision first, whenever its next attempt is', async () => {
      await one('third', START + 30);
      const first = await one('first', START + 10);
      await one('second', START + 20);
      await markFailed(db, first, 'busy', START + 40, true);
      expect(await due(START + 40)).toEqual(['first', 'second', 'third']);
    });

    test('decisions of one moment always come in the same order', async () => {
      for (const subject of ['c', 'a', 'd', 'b']) await one(subject);
      const ids = (await dueDeliveries(db, 'console', START)).map((delivery) => delivery.id);
      expect(ids).toEqual(ids.toSorted());
      expect(ids).toHaveLength(4);
    });

    test('not before its time, and from that very millisecond on', async () => {
      const id = await one('s');
      expect(await due(START - 1)).toEqual([]);
      expect(await due(START)).toEqual(['s']);
      await markFailed(db, id, 'busy', START + 60_000, true);
      expect(await due(START + 59_999)).toEqual([]);
      expect(await due(START + 60_000)).toEqual(['s']);
    });

    test('pending, retrying and cut off in mid-send; never sent or dead', async () => {
      await one('pending', START);
      await markFailed(db, await one('retrying', START + 1), 'busy', START + 1, true);
      await markSending(db, await oneDelivery('sending', START + 2));
      await markSent(db, await one('sent', START + 3), null, START + 3);
      await markFailed(db, await one('dead', START + 4), 'gone', null, true);
      const found = await dueDeliveries(db, 'console', START + 1000);
      expect(found.map((delivery) => delivery.state)).toEqual(['pending', 'retrying', 'sending']);
    });

    test('one found in state sending says so after a restart: it is uncertain', async () => {
      const delivery = await oneDelivery('s');
      expect(delivery).toMatchObject({ state: 'pending', isUncertain: false });
      await markSending(db, delivery);
      store = await store.reopen();
      db = store.db;
      expect(await dueDeliveries(db, 'console', START)).toEqual([
        { ...delivery, message: messageOf('s'), state: 'sending', attempts: 0, isUncertain: true },
      ]);
    });

    test('one that was cut off stays uncertain through later failures, until it is sent', async () => {
      const delivery = await oneDelivery('s');
      await markSending(db, delivery);
      const [cutOff] = await dueDeliveries(db, 'console', START);
      if (cutOff === undefined) throw new Error('it is not due');
      await markSending(db, cutOff);
      await markFailed(db, delivery.id, 'busy', START, true);
      expect(await dueDeliveries(db, 'console', START)).toMatchObject([{ state: 'retrying', isUncertain: true }]);
      await markSent(db, delivery.id, null, START);
      expect(await rows()).toMatchObject([{ state: 'sent', is_uncertain: 0 }]);
    });

    test('one that only failed is not uncertain', async () => {
      const delivery = await oneDelivery('s');
      await markSending(db, delivery);
      await markFailed(db, delivery.id, 'busy', START, true);
      expect(await dueDeliveries(db, 'console', START)).toMatchObject([{ state: 'retrying', isUncertain: false }]);
    });

    test('of one platform only', async () => {
      await storedDelivery(db, subscriptionOf('d', { platform: 'discord' }), 's');
      expect(await dueDeliveries(db, 'console', START)).toEqual([]);
      expect(await dueDeliveries(db, 'slack', START)).toEqual([]);
      expect(await dueDeliveries(db, 'discord', START)).toMatchObject([{ platform: 'discord', channel: 'd' }]);
    });
  });

  describe('outcomes', () => {
    test('each send that came to its end counts as one attempt, unless the platform only asked to wait', async () => {
      const delivery = await oneDelivery('s');
      const attempts = async (): Promise<number | undefined> => (await rows())[0]?.attempts;
      await markSending(db, delivery);
      expect(await attempts()).toBe(0);
      await markFailed(db, delivery.id, 'busy', START, true);
      expect(await attempts()).toBe(1);
      await markFailed(db, delivery.id, 'slow down', START, false);
      expect(await attempts()).toBe(1);
      await markSent(db, delivery.id, null, START);
      expect(await attempts()).toBe(2);
    });

    test('sent: when, and as which message of the platform', async () => {
      await markSent(db, await one('with', START), '1308374.22', START + 5);
      await markSent(db, await one('without', START + 1), null, START + 6);
      expect(await rows()).toMatchObject([
        { subject: 'with', state: 'sent', platform_message_id: '1308374.22', sent_at: START + 5 },
        { subject: 'without', state: 'sent', platform_message_id: null, sent_at: START + 6 },
      ]);
    });

    test('failed with a next attempt is tried again; without one it is dead; both say why', async () => {
      await markFailed(db, await one('again', START), 'rate limited', START + 500, true);
      await markFailed(db, await one('never', START + 1), 'the channel is gone', null, true);
      expect(await rows()).toMatchObject([
        { subject: 'again', state: 'retrying', next_attempt_at: START + 500, failure: 'rate limited', sent_at: null },
        { subject: 'never', state: 'dead', failure: 'the channel is gone', reason: 'new', sent_at: null },
      ]);
      expect(await due(Number.MAX_SAFE_INTEGER)).toEqual(['again']);
    });

    test('an outcome touches its own delivery only', async () => {
      await one('other', START);
      const delivery = await oneDelivery('mine', START + 1);
      const { id } = delivery;
      const [before] = await rows();
      await markSending(db, delivery);
      await markFailed(db, id, 'x', START + 9, true);
      await markSent(db, id, 'm', START + 9);
      const [after] = await rows();
      expect(after).toEqual(before);
    });
  });
});
