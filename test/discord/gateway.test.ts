/** What happens to the connection: cut, asked to connect again, made invalid, refused; and the program's own start and end with a token. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { casewire, startCasewire, temporaryFolder, until, writeSettings } from '../support/casewire.ts';
import { type DiscordRoom, member, moderator, openDiscordRoom } from '../support/discord/room.ts';
import { type DiscordStandIn, startDiscord } from '../support/discord/stand-in.ts';
import { permission } from '../support/discord/world.ts';

describe('a connection', () => {
  let room: DiscordRoom;

  beforeEach(async () => {
    room = await openDiscordRoom();
    await room.connect();
  });

  afterEach(async () => {
    await room.close();
  });

  const answers = async (): Promise<void> => {
    const asked = room.discord.people.type(member, room.channel, 'status');
    expect(await room.answer(asked)).toHaveProperty('components');
  };
  const log = () => room.discord.gateway.log;

  test('that is cut is resumed, and what was typed meanwhile is answered', async () => {
    room.discord.gateway.cut();
    await answers();
    expect(log()).toEqual(['identify', 'resume']);
  });

  test('that Discord asks to open again is resumed', async () => {
    room.discord.gateway.askToReconnect();
    await until('the resume', () => log().includes('resume'));
    await answers();
    expect(log()).toEqual(['identify', 'resume']);
  });

  test('that was made invalid begins anew', async () => {
    room.discord.gateway.invalidate(false);
    await until('another log-in', () => log().length > 1);
    await until('the connection', () => room.discord.gateway.connected() > 0);
    await answers();
    expect(log()).toEqual(['identify', 'identify']);
  });

  test('that is closed because the token is not valid any more stops the bot with a clear problem', async () => {
    room.discord.gateway.closeWith(4004);
    await until('the problem', () => room.refused.length > 0);
    expect(room.refused).toEqual([
      expect.objectContaining({ code: 'PLATFORM_REFUSED', what: expect.stringContaining('token') }),
    ]);
  });
});

describe('the program', () => {
  let discord: DiscordStandIn;
  let folder: ReturnType<typeof temporaryFolder>;

  beforeEach(async () => {
    discord = await startDiscord();
    discord.addChannel(discord.addGuild('Readers'), 0);
    folder = temporaryFolder();
  });

  afterEach(async () => {
    await discord.close();
    folder.remove();
  });

  const start = (token = discord.token) => {
    const settings = writeSettings(folder.path, { feeds: { fromSeeds: false } });
    const environment = { DISCORD_TOKEN: token, DISCORD_API_URL: discord.apiUrl };
    return startCasewire(['run', '--config', settings], { environment });
  };

  test('joins Discord where its token is set, and leaves cleanly', async () => {
    const { child, ended, output } = start();
    await until('the connection', () => output().includes('Discord: connected as'));
    await until('the commands', () => discord.world.commandWrites === 1);
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0, stdout: expect.stringContaining('DISCORD_TOKEN found') });
    expect(output()).not.toContain(discord.token);
  });

  test.each([
    ['a token that is not valid', null, /PLATFORM_REFUSED Discord: [^\n]*token/],
    ['intents that are not allowed', 4014, /PLATFORM_REFUSED Discord: [^\n]*intents/],
  ])('ends with a clear problem at %s', async (_name, code, says) => {
    discord.refuseLogins(code);
    const { ended } = start(code === null ? 'not.a.token' : discord.token);
    const { code: exit, stderr } = await ended;
    expect(stderr).toMatch(says);
    expect(stderr.match(/PLATFORM_REFUSED/g)).toHaveLength(1);
    expect(exit).not.toBe(0);
  });

  test('keeps running while Discord does not answer, and joins when it does', async () => {
    discord.fail({ fits: ({ path }) => path === '/gateway/bot', kind: { status: 503, body: {} }, times: 1000 });
    const { child, ended, output } = start();
    await until('the watch', () => output().includes('Watching.'));
    expect(output()).not.toContain('PLATFORM_REFUSED');
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
  });
});

describe('doctor', () => {
  let room: DiscordRoom;

  beforeEach(async () => {
    room = await openDiscordRoom({ now: Date.now });
  });

  afterEach(async () => {
    await room.close();
  });

  const doctor = async (token = room.discord.token): Promise<string> => {
    const environment = { DISCORD_TOKEN: token, DISCORD_API_URL: room.discord.apiUrl };
    return (await casewire(['doctor', '--config', room.settings], { environment })).stdout;
  };

  test('looks at the token, the commands, the clock and the rights in each subscribed channel', async () => {
    expect(await doctor()).toMatch(
      /ok +Discord token: valid, for casewire[\s\S]*commands: not registered yet[\s\S]*clock: \d s/,
    );
    await room.connect();
    await room.answer(room.discord.people.type(moderator, room.channel, 'subscribe'));
    expect(await doctor()).toMatch(/commands: registered[\s\S]*ok +Discord channel \d+: nothing is missing/);
    room.discord.deny(room.channel, permission.sendMessages);
    expect(await doctor()).toMatch(
      /FAIL +Discord channel \d+: DELIVERY_REFUSED the bot lacks Send Messages. Remedy: allow/,
    );
    expect(await doctor('not.a.token')).toMatch(/FAIL +Discord token: PLATFORM_REFUSED/);
  });
});
