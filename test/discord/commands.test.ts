/** Slash commands, completions and buttons on the loopback Discord, by the real client over a real gateway. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../src/command/registry.ts';
import { until } from '../support/casewire.ts';
import {
  allOf,
  type DiscordRoom,
  idOf,
  member,
  moderator,
  openDiscordRoom,
  textOption,
} from '../support/discord/room.ts';
import { permission, textsOf } from '../support/discord/world.ts';

let room: DiscordRoom;

beforeEach(async () => {
  room = await openDiscordRoom();
  await room.connect();
});

afterEach(async () => {
  await room.close();
});

const values: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  ask: [['question', 'when was "Zhao" sentenced?']],
  explain: [['term', 'consent order']],
  'not-about': [['report', '#1']],
  search: [['words', 'nothing']],
  since: [['date', '2023-06-05']],
  who: [['name', 'zhao']],
  why: [['link', '#1']],
  timeline: [
    ['from', '2023'],
    ['to', '2024'],
  ],
};

const textOf = (shown: unknown): string => textsOf(shown).join('\n');

test('the whole registry stands under /case and every command is answered to whoever asked', async () => {
  const { discord, channel } = room;
  const [registered] = discord.world.commands;
  expect(JSON.stringify(registered)).toContain('"name":"case"');
  for (const { name } of commands) {
    const options = (values[name] ?? []).map(([option, value]) => textOption(option, value));
    const asked = discord.people.type(moderator, channel, name, options);
    const shown = await room.answer(asked);
    expect([name, asked.isPrivate]).toEqual([name, true]);
    expect(textOf(shown).length).toBeGreaterThan(20);
  }
  expect(
    textOf(await room.answer(discord.people.type(member, channel, 'who', [textOption('name', 'zhao')]))),
  ).toContain('Changpeng Zhao');
});

test('commands are written once, and again only when they differ', async () => {
  expect(room.discord.world.commandWrites).toBe(1);
  await room.restart();
  await room.connect();
  expect(room.discord.world.commandWrites).toBe(1);
  const [command] = room.discord.world.commands;
  if (command !== undefined) command.description = 'changed by somebody';
  await room.restart();
  await room.connect();
  await until('the commands to be written', () => room.discord.world.commandWrites === 2);
});

test('options are completed while one types', async () => {
  const { people } = room.discord;
  const asked = people.complete(member, room.channel, 'settings', 'zone', 'pari');
  await room.answer(asked);
  expect(asked.choices).toContainEqual({ name: 'Europe/Paris', value: 'Europe/Paris' });
  for (const [command, option, soFar, offered] of [
    ['who', 'name', 'zha', 'Changpeng Zhao'],
    ['explain', 'term', 'prej', 'with prejudice'],
    ['timeline', 'type', 'hear', 'hearing'],
    ['stories', 'label', 'rul', 'ruling'],
    ['status', 'proceeding', 'zhao', 'United States v. Changpeng Zhao'],
    ['sources', 'id', 'PR-2025-05-29', 'PR-2025-05-29'],
    ['claims', 'issue', '1:', '1: '],
  ] as const) {
    const typing = people.complete(member, room.channel, command, option, soFar);
    await room.answer(typing);
    expect(JSON.stringify(typing.choices)).toContain(offered);
  }
  const unknown = people.complete(member, room.channel, 'status', 'nothing', 'x');
  await room.answer(unknown);
  expect(unknown.choices).toEqual([]);
});

describe('an answer', () => {
  test('is shown to everybody by its button, and calls nobody', async () => {
    const { people } = room.discord;
    const shown = await room.answer(people.type(member, room.channel, 'status'));
    expect(room.discord.messagesIn(room.channel)).toEqual([]);
    await room.answer(people.press(member, room.channel, shown, idOf(shown, 'Share')));
    const [shared] = room.discord.messagesIn(room.channel);
    expect(textOf(shared?.body)).toContain(`Shared by <@${member.id}>`);
    expect(shared?.pings).toEqual([]);
    expect(JSON.stringify(shared?.body)).not.toContain('"s:"');
  });

  test('turns its pages after a restart, for its owner in place, for others beside it', async () => {
    const { people } = room.discord;
    const first = await room.answer(people.type(moderator, room.channel, 'timeline'));
    await room.restart();
    await room.connect();
    const turned = people.press(moderator, room.channel, first, idOf(first, 'Next page'));
    expect(textOf(await room.answer(turned))).toContain('Page 2 of');
    const other = people.press(member, room.channel, first, idOf(first, 'Next page'));
    expect(textOf(await room.answer(other))).toContain('Page 2 of');
    expect(other.isPrivate).toBe(true);
  });

  test('to a button of another version says so', async () => {
    const { people } = room.discord;
    const shown = await room.answer(people.type(member, room.channel, 'help'));
    const pressed = people.press(member, room.channel, shown, 'z:old');
    expect(textOf(await room.answer(pressed))).toContain('another version');
  });
});

describe('subscribing', () => {
  test('is for those with Manage Channels', async () => {
    const { people } = room.discord;
    const refused = await room.answer(people.type(member, room.channel, 'subscribe'));
    expect(textOf(refused)).toContain('Manage Channels');
    const done = await room.answer(people.type(moderator, room.channel, 'subscribe'));
    expect(textOf(done)).toContain('From now on');
    await room.deliver();
    expect(textOf(room.discord.messagesIn(room.channel)[0]?.body)).toContain('is followed here');
  });

  test('goes on in menus: labels, pace and role', async () => {
    const { people } = room.discord;
    const shown = await room.answer(people.type(moderator, room.channel, 'subscribe'));
    const labels = people.press(moderator, room.channel, shown, idOf(shown, 'developments'), ['ruling', 'hearing']);
    expect(textOf(await room.answer(labels))).toContain('Told of: Hearing, Ruling');
    const pace = people.press(moderator, room.channel, labels.shown ?? {}, idOf(shown, 'When'), ['now', 'daily']);
    expect(textOf(await room.answer(pace))).toContain('digest every day');
    const role = people.press(moderator, room.channel, shown, idOf(shown, 'Whom to call'), ['200000000000000001']);
    expect(textOf(await room.answer(role))).toContain('one role');
    const none = people.press(moderator, room.channel, shown, idOf(shown, 'Whom to call'), []);
    expect(textOf(await room.answer(none))).toContain('off');
    const others = people.press(member, room.channel, shown, idOf(shown, 'When'), ['weekly']);
    await until('a refusal beside the answer', () => others.asides.length === 1);
    expect(textOf(others.asides)).toContain('Manage Channels');
  });

  test('says which right is missing, where, and how to give it', async () => {
    const { people } = room.discord;
    room.discord.deny(room.channel, permission.sendMessages);
    const refused = await room.answer(people.type(moderator, room.channel, 'subscribe'));
    expect(textOf(refused)).toMatch(/lacks Send Messages in this channel[\s\S]*Permissions[\s\S]*allow Send Messages/);
    room.discord.deny(room.channel, 0n);
    expect(textOf(await room.answer(people.type(moderator, room.channel, 'subscribe')))).toContain('From now on');
  });

  test('of another channel needs the rights in that channel, of the person and of the bot', async () => {
    const { people } = room.discord;
    const other = room.discord.addChannel(room.guild, 0);
    const resolved = (permissions: bigint) => ({
      channels: { [other]: { id: other, type: 0, name: 'x', permissions: permissions.toString() } },
    });
    const option = { type: 7, name: 'channel', value: other };
    const refused = people.type(moderator, room.channel, 'subscribe', [option], resolved(permission.viewChannel));
    expect(textOf(await room.answer(refused))).toContain('Manage Channels');
    const done = people.type(moderator, room.channel, 'subscribe', [option], resolved(permission.manageChannels));
    expect(textOf(await room.answer(done))).toContain('in that channel');
  });

  test('works in a direct message, of its own and nobody else’s', async () => {
    const { people } = room.discord;
    const mine = room.discord.addChannel(null, 1);
    const theirs = room.discord.addChannel(null, 1);
    const asked = people.type(member, mine, 'subscribe');
    expect(textOf(await room.answer(asked))).toContain('From now on');
    expect(asked.isPrivate).toBe(false);
    await room.deliver();
    expect(room.discord.messagesIn(mine).some(({ body }) => textOf(body).includes('followed here'))).toBe(true);
    expect(textOf(await room.answer(people.type(moderator, theirs, 'subscriptions')))).toContain('No channel here');
  });

  test('is refused where the app is installed for a person only, and answers all the same', async () => {
    const { people } = room.discord;
    const guest = { ...moderator, installed: 'user' } as const;
    expect(textOf(await room.answer(people.type(guest, room.channel, 'subscribe')))).toContain('oauth2/authorize');
    expect(textOf(await room.answer(people.type(guest, room.channel, 'status')))).toContain('SEC v. Binance');
  });

  test('a role is called by its picker, and by nobody when it is taken away', async () => {
    const { people } = room.discord;
    await room.answer(
      people.type(moderator, room.channel, 'subscribe', [{ type: 8, name: 'role', value: '200000000000000001' }]),
    );
    const off = people.type(moderator, room.channel, 'settings', [{ type: 5, name: 'no-role', value: true }]);
    expect(textOf(await room.answer(off))).toMatch(/Calls.*off/);
  });
});

test('an answer that comes too late for Discord is lost, and the next one is not', async () => {
  const { discord, channel } = room;
  const late = discord.people.type(member, channel, 'status');
  room.advance(4000);
  await until('the loss', () => (discord.statuses.get(404) ?? 0) > 0);
  expect(late.shown).toBeNull();
  expect(allOf(await room.answer(discord.people.type(member, channel, 'status'))).length).toBeGreaterThan(0);
});
