/** What a platform refuses, what answers or changes an earlier message, and what was cut off together. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Platform, SendOutcome } from '../../src/chat/platform.ts';
import { deliveryId, type NewDelivery } from '../../src/store/telling/delivery-rows.ts';
import { allSubscriptions, changeState } from '../../src/store/telling/subscription-rows.ts';
import { type Delivered, deliverDue } from '../../src/work/tell/deliver.ts';
import { START, storedDelivery, subscriptionOf } from '../support/rows.ts';
import {
  breakStep,
  headline,
  MINUTE,
  openWorkRoom,
  type Recorder,
  recorder,
  type WorkRoom,
} from '../support/work-room.ts';

let room: WorkRoom;

beforeEach(async () => {
  room = await openWorkRoom();
});

afterEach(async () => {
  await room.close();
});

type Refusal = Extract<SendOutcome, { kind: 'refused' }>;

const refused = (what: Refusal['what']): Refusal => ({
  kind: 'refused',
  what,
  reason: 'missing access',
  remedy: 'give it View Channel',
});
const sent = (platformMessageId = '9001'): SendOutcome => ({ kind: 'sent', platformMessageId });

const channel = (name: string, space = 'guild') => subscriptionOf(name, { space });

const decide = (subject: string, name = 'one', changes: Partial<NewDelivery> = {}, at = START): Promise<boolean> =>
  storedDelivery(room.db, channel(name), subject, { ...changes, at });

const deliver = ({ platform }: Recorder): Promise<Delivered> => deliverDue(room.db, platform, room.clock.now);

const states = async (): Promise<Record<string, string>> => {
  const rows = await room.db.selectFrom('delivery').select(['subject', 'kind', 'state']).execute();
  return Object.fromEntries(rows.map(({ subject, kind, state }) => [`${kind} ${subject}`, state]));
};

const idOfAlert = (subject: string): string => deliveryId(channel('one').id, 'alert', subject, 1);

describe('what a platform refuses', () => {
  test('a message is not tried again, and the others go out', async () => {
    await decide('bad', 'one', {}, START - 1);
    await decide('good');
    const chat = recorder(({ message }) => (headline(message) === 'bad' ? refused('message') : sent()));
    const { problems } = await deliver(chat);
    expect(problems).toMatchObject([
      { code: 'DELIVERY_REFUSED', where: 'console one', what: 'missing access', remedy: 'give it View Channel' },
    ]);
    room.clock.advance(9 * MINUTE);
    await deliver(chat);
    expect(chat.sent).toHaveLength(2);
    expect(await states()).toEqual({ 'alert bad': 'refused', 'alert good': 'sent' });
  });

  test('a channel is stopped with the reason, keeps what is due, and gets it when it is resumed', async () => {
    await decide('first', 'one', {}, START - 1);
    await decide('second');
    await decide('elsewhere', 'two');
    const chat = recorder(({ channel: where }) => (where === 'one' ? refused('channel') : sent()));
    await deliver(chat);
    expect(chat.sent.map(({ message }) => headline(message)).toSorted()).toEqual(['elsewhere', 'first']);
    const [one, two] = await allSubscriptions(room.db);
    expect(one).toMatchObject({ state: 'stopped', stateReason: 'missing access; give it View Channel' });
    expect(two).toMatchObject({ state: 'active' });
    const audit = await room.db.selectFrom('audit').select(['who', 'change']).execute();
    expect(audit).toEqual([{ who: 'casewire', change: 'stopped' }]);
    room.clock.advance(9 * MINUTE);
    await deliver(chat);
    expect(chat.sent).toHaveLength(2);
    await changeState(room.db, one?.id ?? '', 'active', null, room.clock.now());
    await deliver(recorder(() => sent()));
    expect(await states()).toEqual({ 'alert first': 'sent', 'alert second': 'sent', 'alert elsewhere': 'sent' });
  });

  test('a guild or workspace is stopped as a whole, and no other', async () => {
    await decide('a', 'one');
    await storedDelivery(room.db, channel('two'), 'b', { at: START + MINUTE });
    await storedDelivery(room.db, channel('three', 'another'), 'c', { at: START });
    await deliver(recorder(({ space }) => (space === 'guild' ? refused('space') : sent())));
    const all = await allSubscriptions(room.db);
    expect(Object.fromEntries(all.map((one) => [one.channel, one.state]))).toEqual({
      one: 'stopped',
      two: 'stopped',
      three: 'active',
    });
  });

  test('the bot itself ends the round; nothing is lost', async () => {
    await decide('a', 'one');
    await decide('b', 'two');
    const chat = recorder(() => refused('platform'));
    await deliver(chat);
    expect(chat.sent).toHaveLength(1);
    room.clock.advance(MINUTE);
    await deliver(recorder(() => sent()));
    expect(await states()).toEqual({ 'alert a': 'sent', 'alert b': 'sent' });
  });
});

describe('what answers or changes a message', () => {
  const adding = (kind: NewDelivery['kind'], how: 'reply' | 'edit'): Partial<NewDelivery> => ({
    kind,
    how: { kind: how, targetId: idOfAlert('s') },
  });

  test('names that message by the platform’s own id', async () => {
    await decide('s', 'one', {}, START - 1);
    await deliver(recorder(() => sent('77')));
    await decide('s', 'one', adding('coverage', 'reply'));
    await decide('s', 'one', adding('confirmation', 'edit'));
    const chat = recorder(() => sent());
    await deliver(chat);
    expect(chat.sent.map(({ how }) => how)).toEqual([
      { kind: 'edit', of: '77' },
      { kind: 'reply', to: '77' },
    ]);
  });

  test('waits for a message that is not out yet', async () => {
    await decide('s', 'one', {}, START - 1);
    await decide('s', 'one', adding('coverage', 'reply'));
    const busy = recorder(({ how }) =>
      how.kind === 'post' ? { kind: 'failed', reason: 'busy', retryAfterMs: null } : sent(),
    );
    await deliver(busy);
    expect(busy.sent).toHaveLength(1);
    room.clock.advance(2 * MINUTE);
    const chat = recorder(() => sent('77'));
    await deliver(chat);
    room.clock.advance(MINUTE);
    await deliver(chat);
    expect(chat.sent.map(({ how }) => how)).toEqual([{ kind: 'post' }, { kind: 'reply', to: '77' }]);
  });

  test.each<[NewDelivery['kind'], string[], string]>([
    ['coverage', [], 'dropped'],
    ['confirmation', ['post'], 'sent'],
  ])('without that message, %s is told as %j', async (kind, hows, state) => {
    await decide('s', 'one', {}, START - 1);
    await deliver(recorder(() => refused('message')));
    await decide('s', 'one', adding(kind, 'reply'));
    const chat = recorder(() => sent());
    await deliver(chat);
    expect(chat.sent.map(({ how }) => how.kind)).toEqual(hows);
    expect((await states())[`${kind} s`]).toBe(state);
  });

  test.each<[NewDelivery['kind'], string[], string]>([
    ['coverage', ['edit'], 'dropped'],
    ['correction', ['edit', 'reply', 'post'], 'sent'],
  ])('where that message is closed to it, %s is tried as %j', async (kind, hows, state) => {
    await decide('s', 'one', {}, START - 1);
    await deliver(recorder(() => sent('77')));
    await decide('s', 'one', adding(kind, 'edit'));
    const chat = recorder(({ how }) => (how.kind === 'post' ? sent() : refused('target')));
    await deliver(chat);
    expect(chat.sent.map(({ how }) => how.kind)).toEqual(hows);
    expect((await states())[`${kind} s`]).toBe(state);
  });
});

describe('what was cut off together', () => {
  /** Every channel at once, and the process dies with the message `poison`. */
  const parallel = (chat: Recorder): Platform => ({ ...chat.platform, parallel: 8 });

  test('is sent one by one: only what brings the process down is given up', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    for (const name of names) await decide(name === 'c' ? 'poison' : name, name);
    // A crash with all of them in flight.
    await room.db.updateTable('delivery').set({ state: 'sending' }).execute();
    // The process dies where it would note that this one arrived.
    await breakStep(
      room.db,
      `create trigger death before update on delivery when new.state = 'sent' and new.subject = 'poison'
       begin select raise(abort, 'the process was killed'); end`,
    );
    const arrived: string[] = [];
    const chat = recorder(({ message }) => {
      if (headline(message) !== 'poison') arrived.push(headline(message));
      return sent();
    });
    for (let start = 0, alive = false; start < 12 && !alive; start += 1) {
      alive = await deliverDue(room.db, parallel(chat), room.clock.now).then(
        () => true,
        () => false,
      );
      room = await room.restart();
    }
    expect(arrived.toSorted()).toEqual(['a', 'b', 'd', 'e']);
    expect(await states()).toEqual({
      'alert a': 'sent',
      'alert b': 'sent',
      'alert poison': 'dead',
      'alert d': 'sent',
      'alert e': 'sent',
    });
  });
});
