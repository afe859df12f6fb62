/** What subscribed channels get on the loopback Discord: alerts, threads, changes, digests; in every kind of channel, and when something is in the way. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Subscription } from '../../src/alert/subscription.ts';
import { addDelivery, deliveryId, type NewDelivery } from '../../src/store/telling/delivery-rows.ts';
import { allSubscriptions } from '../../src/store/telling/subscription-rows.ts';
import { purgeLost } from '../../src/work/tell/places-lost.ts';
import { until } from '../support/casewire.ts';
import { type DiscordRoom, idOf, member, moderator, openDiscordRoom } from '../support/discord/room.ts';
import { type Json, messageJson, permission, textsOf } from '../support/discord/world.ts';
import { messageOf } from '../support/rows.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let room: DiscordRoom;

beforeEach(async () => {
  room = await openDiscordRoom({ editsOfOld: 2 });
  await room.connect();
});

afterEach(async () => {
  await room.close();
});

const textOf = (shown: unknown): string => textsOf(shown).join('\n');
const bodies = (channel: string): string[] => room.discord.messagesIn(channel).map(({ body }) => textOf(body));

async function subscribe(channel = room.channel, options: Json[] = []): Promise<Subscription> {
  await room.answer(room.discord.people.type(moderator, channel, 'subscribe', options));
  await room.deliver();
  const found = (await allSubscriptions(room.database.db)).find((one) => one.channel === channel);
  if (found === undefined) throw new Error('nothing was subscribed');
  return found;
}

async function tell(to: Subscription, subject: string, more: Partial<NewDelivery> = {}): Promise<string> {
  const kind = more.kind ?? 'alert';
  const revision = more.revision ?? 1;
  const plain = {
    kind,
    subject,
    revision,
    message: { ...messageOf(`Judge rules on ${subject}`), actions: actions(subject) },
  };
  await addDelivery(room.database.db, to, { reason: 'a test', ...plain, ...more }, room.now());
  return deliveryId(to.id, kind, subject, revision);
}

const actions = (subject: string) => [
  { label: 'Why?', typed: `/case why #${subject.length}` },
  { label: 'Timeline', typed: '/case timeline' },
  { label: 'Not about this case', typed: `/case not-about #${subject.length}` },
  { label: 'Remind me', typed: '/case remind' },
];

test('subscribe, alert, thread, correction, digest, unsubscribe', async () => {
  const { discord, channel } = room;
  const subscription = await subscribe();
  // Commands in the small print can be pressed.
  expect(textOf(discord.messagesIn(channel)[0]?.body)).toMatch(/Change it: <\/case settings:\d{19}>/);
  const alert = await tell(subscription, 'one');
  await room.deliver();
  const card = discord.messagesIn(channel)[1];
  expect(textOf(card?.body)).toContain('Judge rules on one');
  const coverage = { message: messageOf('Also reported by Wire'), how: { kind: 'reply', targetId: alert } } as const;
  await tell(subscription, 'one', { kind: 'coverage', ...coverage });
  await tell(subscription, 'one', { kind: 'coverage', revision: 2, ...coverage });
  await room.deliver();
  // The thread hangs on the alert and has its id.
  expect(bodies(card?.id ?? '')).toHaveLength(2);
  const correction = {
    kind: 'correction',
    message: messageOf('Corrected'),
    how: { kind: 'edit', targetId: alert },
  } as const;
  await tell(subscription, 'one', correction);
  await room.deliver();
  expect(textOf(card?.body)).toContain('Corrected');
  await tell(subscription, '2026-11-09', { kind: 'digest', message: messageOf('The week'), isQuiet: true });
  await room.deliver();
  const digest = discord.messagesIn(channel).at(-1);
  expect(Number(digest?.body.flags) & (1 << 12)).not.toBe(0);
  expect(Number(card?.body.flags) & (1 << 12)).toBe(0);
  await room.answer(discord.people.type(moderator, channel, 'unsubscribe'));
  expect(await allSubscriptions(room.database.db)).toEqual([expect.objectContaining({ platform: 'console' })]);
});

test('the buttons of an alert work for everybody, also after a restart', async () => {
  const { discord, channel } = room;
  await tell(await subscribe(), 'one');
  await room.deliver();
  const sent = discord.messagesIn(channel)[1];
  if (sent === undefined) throw new Error('no alert');
  const card = messageJson(discord.world, sent);
  await room.restart();
  await room.connect();
  for (const [label, says] of [
    ['Why?', 'stored'],
    ['Timeline', 'Timeline'],
    ['Not about', 'stored'],
    ['Remind', 'Manage Channels'],
  ] as const) {
    const pressed = discord.people.press(member, channel, card, idOf(card, label));
    expect(textOf(await room.answer(pressed))).toContain(says);
    expect(pressed.isPrivate).toBe(true);
  }
  expect(discord.messagesIn(channel)).toHaveLength(2);
});

test('a role is called by what decides the case, and nobody else is', async () => {
  const role = '200000000000000001';
  const subscription = await subscribe(room.channel, [{ type: 8, name: 'role', value: role }]);
  await tell(subscription, 'one', { mention: role });
  await tell(subscription, 'two @everyone <@&300000000000000001> <@100000000000000001>');
  await room.deliver();
  expect(room.discord.messagesIn(room.channel).map(({ pings }) => pings)).toEqual([[], [`role:${role}`], []]);
});

describe('in other kinds of channels', () => {
  test('a forum gets a post for each story, with the label as its tag, and what follows below it', async () => {
    const tags = [
      { id: '400000000000000001', name: 'Ruling', moderated: false },
      { id: '400000000000000002', name: 'Hearing', moderated: false },
    ];
    const forum = room.discord.addChannel(room.guild, 15, { tags, flags: 1 << 4 });
    await room.restart();
    await room.connect();
    const option = { type: 7, name: 'channel', value: forum };
    const resolved = { channels: { [forum]: { id: forum, type: 15, name: 'forum', permissions: '16' } } };
    await room.answer(room.discord.people.type(moderator, room.channel, 'subscribe', [option], resolved));
    const subscription = (await allSubscriptions(room.database.db)).find((one) => one.channel === forum);
    if (subscription === undefined) throw new Error('nothing was subscribed');
    await room.deliver();
    const alert = await tell(subscription, 'one');
    await room.deliver();
    const posts = [...room.discord.world.channels.values()].filter(({ parent }) => parent === forum);
    expect(posts.map(({ appliedTags }) => appliedTags)).toEqual([['400000000000000001'], ['400000000000000001']]);
    const post = posts[1]?.id ?? '';
    await tell(subscription, 'one', {
      kind: 'coverage',
      message: messageOf('More'),
      how: { kind: 'reply', targetId: alert },
    });
    await tell(subscription, 'one', {
      kind: 'correction',
      message: messageOf('Changed'),
      how: { kind: 'edit', targetId: alert },
    });
    await room.deliver();
    expect(bodies(post)).toEqual([expect.stringContaining('Changed'), expect.stringContaining('More')]);
  });

  test('an announcement is published to those who follow, ten an hour at most', async () => {
    const channel = room.discord.addChannel(room.guild, 5);
    await room.restart();
    await room.connect();
    const subscription = await subscribe(channel);
    for (let index = 0; index < 11; index += 1) await tell(subscription, `story ${index}`);
    await room.deliver();
    const published = () => room.discord.messagesIn(channel).filter(({ isCrossposted }) => isCrossposted).length;
    expect(room.discord.messagesIn(channel)).toHaveLength(12);
    await until('ten to be published', () => published() === 10);
  });

  test('a thread and a direct message get answers that quote', async () => {
    const thread = room.discord.addChannel(room.guild, 11, { parent: room.channel });
    const direct = room.discord.addChannel(null, 1);
    await room.restart();
    await room.connect();
    for (const channel of [thread, direct]) {
      const subscription = await subscribe(channel);
      const alert = await tell(subscription, 'one');
      await tell(subscription, 'one', {
        kind: 'coverage',
        message: messageOf('More'),
        how: { kind: 'reply', targetId: alert },
      });
      await room.deliver();
      room.advance(31_000);
      await room.deliver();
      const [card, more] = room.discord.messagesIn(channel).slice(-2);
      expect(more?.body.message_reference).toEqual({ message_id: card?.id });
    }
  });
});

describe('when something is in the way', () => {
  test('a channel that takes nothing is left alone, told of once, and goes on by itself when it takes messages again', async () => {
    const { discord, channel } = room;
    const subscription = await subscribe();
    discord.deny(channel, permission.sendMessages);
    await tell(subscription, 'one');
    await tell(subscription, 'two');
    await room.deliver();
    room.advance(HOUR);
    await room.deliver();
    expect(room.shown().match(/DELIVERY_REFUSED[^\n]*lacks Send Messages/g)).toHaveLength(1);
    const stopped = (await allSubscriptions(room.database.db)).find(({ id }) => id === subscription.id);
    expect(stopped).toMatchObject({ state: 'stopped', wishes: subscription.wishes });
    discord.deny(channel, 0n);
    await until('the subscription to go on', async () =>
      (await allSubscriptions(room.database.db)).some(({ id, state }) => id === subscription.id && state === 'active'),
    );
    await room.deliver();
    expect(bodies(channel).slice(1)).toEqual([expect.stringContaining('one'), expect.stringContaining('two')]);
  });

  test('where no thread may be opened, what follows quotes the alert', async () => {
    const { discord, channel } = room;
    const subscription = await subscribe();
    discord.deny(channel, permission.createPublicThreads);
    const alert = await tell(subscription, 'one');
    await room.deliver();
    await tell(subscription, 'one', {
      kind: 'coverage',
      message: messageOf('More'),
      how: { kind: 'reply', targetId: alert },
    });
    await room.deliver();
    expect(discord.messagesIn(channel)[2]?.body.message_reference).toEqual({
      message_id: discord.messagesIn(channel)[1]?.id,
    });
  });

  test('a card that takes no more changes is answered in its thread', async () => {
    const { discord, channel } = room;
    const subscription = await subscribe();
    const alert = await tell(subscription, 'one');
    await room.deliver();
    room.advance(2 * HOUR);
    for (const revision of [1, 2, 3]) {
      const message = messageOf(`Correction ${revision}`);
      await tell(subscription, 'one', {
        kind: 'correction',
        revision,
        message,
        how: { kind: 'edit', targetId: alert },
      });
      await room.deliver();
    }
    const card = discord.messagesIn(channel)[1];
    expect(textOf(card?.body)).toContain('Correction 2');
    expect(bodies(card?.id ?? '')).toEqual([expect.stringContaining('Correction 3')]);
  });

  test('a card that somebody deleted is not changed and not told anew', async () => {
    const { discord, channel } = room;
    const subscription = await subscribe();
    const alert = await tell(subscription, 'one');
    await room.deliver();
    discord.world.messages.delete(discord.messagesIn(channel)[1]?.id ?? '');
    await tell(subscription, 'one', {
      kind: 'correction',
      message: messageOf('Corrected'),
      how: { kind: 'edit', targetId: alert },
    });
    await room.deliver();
    expect(bodies(channel)).toHaveLength(1);
  });

  test('a server that removes the bot keeps its settings for 30 days and goes on when it comes back', async () => {
    const { discord, guild } = room;
    const subscription = await subscribe();
    const state = async () =>
      (await allSubscriptions(room.database.db)).find(({ id }) => id === subscription.id)?.state;
    discord.removeGuild(guild, true);
    discord.removeGuild(guild);
    await until('the stop', async () => (await state()) === 'stopped');
    discord.returnGuild(guild);
    await until('the return', async () => (await state()) === 'active');
    discord.removeGuild(guild);
    await until('the stop', async () => (await state()) === 'stopped');
    // Back while nobody listened, and gone again.
    discord.returnGuild(guild);
    await room.restart();
    await room.connect();
    await until('the return', async () => (await state()) === 'active');
    discord.removeGuild(guild);
    await room.restart();
    await room.connect();
    await until('the stop', async () => (await state()) === 'stopped');
    expect(await purgeLost(room.database.db, room.now() + 29 * DAY)).toBe(0);
    expect(await purgeLost(room.database.db, room.now() + 31 * DAY)).toBe(1);
    expect(await state()).toBeUndefined();
  });

  test('a revoked token stops the bot with a clear problem, once', async () => {
    const subscription = await subscribe();
    await tell(subscription, 'one');
    await tell(subscription, 'two');
    room.discord.revokeToken();
    await room.deliver();
    expect(room.refused).toEqual([expect.objectContaining({ code: 'PLATFORM_REFUSED', where: 'Discord' })]);
  });
});
