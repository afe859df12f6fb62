/** How alerts leave for Discord: paced, retried without doubling, refused in words, never beyond Discord's patience. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { alertCard } from '../../src/alert/card/alert-card.ts';
import { foldedCard } from '../../src/alert/card/folded-card.ts';
import { field, link, type Message, paragraph, strong, text } from '../../src/alert/message.ts';
import { openDiscord } from '../../src/chat/discord/open.ts';
import { countInvalidRequests } from '../../src/chat/discord/send/invalid-requests.ts';
import { openOutbox } from '../../src/chat/discord/send/outbox.ts';
import { openPacer } from '../../src/chat/discord/send/pacer.ts';
import type { Outgoing, Platform } from '../../src/chat/platform.ts';
import { wideLimits } from '../support/discord/limits.ts';
import type { Asked } from '../support/discord/routes.ts';
import { type DiscordStandIn, type StandInOptions, startDiscord } from '../support/discord/stand-in.ts';
import { permission, textsOf } from '../support/discord/world.ts';
import { entryOf, messageOf } from '../support/rows.ts';
import { sharedData } from '../support/shared-folder.ts';

let discord: DiscordStandIn;
let platform: Platform;
let refused: string[] = [];
let stop = async (): Promise<void> => {};

async function open(options: StandInOptions = {}): Promise<void> {
  discord = await startDiscord({ description: sharedData('platform/discord-openapi.json'), ...options });
  const desk = { answer: async () => Promise.reject(new Error('nobody asks')), complete: async () => [] };
  const nothing = async (): Promise<void> => {};
  const pace = { perSecond: 2000, timeoutMs: 800, waitsMs: [5, 10, 20] };
  const opened = openDiscord({ token: discord.token, apiUrl: discord.apiUrl, now: Date.now, pace }, desk, {
    refused: (what) => refused.push(what),
    note: () => {},
    connected: () => {},
    guildGone: nothing,
    guildThere: nothing,
    present: nothing,
    stoppedIn: async () => [],
    courtDays: async () => [],
    channelBack: nothing,
  });
  platform = opened.platform;
  stop = async () => {
    await opened.stop();
    await discord.close();
    if (discord.violations.length > 0) throw new Error(discord.violations.join('\n'));
  };
}

beforeEach(async () => {
  refused = [];
  await open();
});

afterEach(() => stop());

let count = 0;
const outgoing = (channel: string, changes: Partial<Outgoing> = {}): Outgoing => {
  count += 1;
  const plain = { space: '', how: { kind: 'post' }, mention: null, isQuiet: false, mayBeRepeat: false } as const;
  return { id: `delivery-${count}`, channel, message: messageOf('Judge rules'), ...plain, ...changes };
};
const isPost = ({ method, path }: Asked): boolean => method === 'POST' && path.endsWith('/messages');
const isThread = ({ method, path }: Asked): boolean => method === 'POST' && path.endsWith('/threads');
const textChannel = (): string => discord.addChannel(discord.addGuild('Readers'), 0);

describe('what passes is tried again, without a second message', () => {
  test.each([
    ['cut before it took effect', 'drop-before'],
    ['cut after it took effect', 'drop-after'],
    ['no answer at all', 'hang'],
    ['an error of the server', { status: 502, body: {} }],
  ] as const)('%s', async (_name, kind) => {
    const channel = textChannel();
    discord.fail({ fits: isPost, kind, times: 2 });
    expect((await platform.send(outgoing(channel))).kind).toBe('sent');
    expect(discord.messagesIn(channel)).toHaveLength(1);
  });

  test('for good while it lasts: the delivery fails, and its next attempt is still one message', async () => {
    const channel = textChannel();
    discord.fail({ fits: isPost, kind: 'drop-after', times: 4 });
    const message = outgoing(channel);
    expect(await platform.send(message)).toEqual({
      kind: 'failed',
      reason: expect.stringMatching(/\w/),
      retryAfterMs: null,
    });
    expect((await platform.send({ ...message, mayBeRepeat: true })).kind).toBe('sent');
    expect(discord.messagesIn(channel)).toHaveLength(1);
  });

  test('a post of a forum, which has no nonce, is looked for first', async () => {
    const forum = discord.addChannel(discord.addGuild('Readers'), 15);
    discord.fail({ fits: isThread, kind: 'drop-after' });
    const message = outgoing(forum);
    const outcome = await platform.send(message);
    expect(outcome.kind).toBe('sent');
    expect(await platform.send({ ...message, mayBeRepeat: true })).toEqual(outcome);
    expect([...discord.world.channels.values()].filter(({ parent }) => parent === forum)).toHaveLength(1);
  });
});

describe('a rate limit', () => {
  test('of a channel is waited for in its order', async () => {
    await stop();
    await open({ limits: { ...wideLimits, bucketLimit: 3, bucketWindowMs: 200 } });
    const channel = textChannel();
    for (let index = 0; index < 7; index += 1)
      expect((await platform.send(outgoing(channel, { message: messageOf(`Number ${index}`) }))).kind).toBe('sent');
    const order = discord.messagesIn(channel).map(({ body }) => /Number (\d)/.exec(textsOf(body).join())?.[1]);
    expect(order).toEqual(['0', '1', '2', '3', '4', '5', '6']);
    expect(discord.statuses.get(429) ?? 0).toBe(0);
  });

  test('of many minutes gives the message back with the time to wait', async () => {
    const channel = textChannel();
    const body = { message: 'slow', retry_after: 600, global: false };
    discord.fail({
      fits: isPost,
      kind: { status: 429, body, headers: { 'retry-after': '600', 'x-ratelimit-scope': 'shared' } },
      times: 9,
    });
    const outcome = await platform.send(outgoing(channel));
    expect(outcome).toMatchObject({ kind: 'failed', reason: 'Discord asks to wait' });
    expect((outcome as { retryAfterMs: number }).retryAfterMs).toBeGreaterThan(500_000);
  });

  test('of everything is kept below: no second holds more turns than Discord allows', async () => {
    const turn = openPacer(45);
    const starts = await Promise.all(Array.from({ length: 70 }, () => turn().then(() => performance.now())));
    const inSecond = starts.map((from) => starts.filter((at) => at >= from && at < from + 1000).length);
    expect(Math.max(...inSecond)).toBeLessThanOrEqual(50);
  });
});

describe('what Discord refuses is said in words', () => {
  test.each([
    [10_003, 404, 'channel'],
    [50_001, 403, 'channel'],
    [50_013, 403, 'channel'],
    [50_007, 403, 'channel'],
    [50_278, 403, 'channel'],
    [50_008, 400, 'channel'],
    [40_058, 400, 'channel'],
    [0, 403, 'channel'],
    [50_035, 400, 'message'],
    [50_006, 400, 'message'],
    [40_005, 413, 'message'],
    [20_009, 400, 'message'],
    [200_000, 403, 'message'],
    [240_000, 400, 'message'],
    [160_005, 400, 'target'],
    [50_083, 400, 'target'],
    [30_046, 400, 'target'],
    [0, 401, 'platform'],
    [40_001, 401, 'platform'],
    [50_014, 401, 'platform'],
    [40_333, 403, 'platform'],
  ] as const)('%i with %i concerns the %s', async (code, status, what) => {
    const channel = textChannel();
    discord.fail({ fits: isPost, kind: { status, body: { code, message: 'refused by the test' } } });
    const outcome = await platform.send(outgoing(channel));
    expect(outcome).toEqual({
      kind: 'refused',
      what,
      reason: expect.stringMatching(/\w/),
      remedy: expect.stringMatching(/\w/),
    });
    expect(refused).toHaveLength(what === 'platform' ? 1 : 0);
  });

  test.each([130_000, 20_016, 20_028, 20_029, 40_004, 40_062])('%i may pass', async (code) => {
    const channel = textChannel();
    discord.fail({ fits: isPost, kind: { status: 400, body: { code, message: 'later' } } });
    expect(await platform.send(outgoing(channel))).toMatchObject({ kind: 'failed', retryAfterMs: 60_000 });
  });

  test('a channel that is gone, without any message to it', async () => {
    expect(await platform.send(outgoing('100000000000000009'))).toMatchObject({ kind: 'refused', what: 'channel' });
  });

  test('an edit of what was deleted is given up, an answer to it goes another way', async () => {
    const channel = textChannel();
    const gone = '100000000000000008';
    expect(await platform.send(outgoing(channel, { how: { kind: 'edit', of: gone } }))).toMatchObject({
      what: 'message',
    });
    expect(await platform.send(outgoing(channel, { how: { kind: 'reply', to: gone } }))).toMatchObject({
      what: 'target',
    });
    const direct = discord.addChannel(null, 1);
    expect(await platform.send(outgoing(direct, { how: { kind: 'reply', to: gone } }))).toMatchObject({
      what: 'target',
    });
  });
});

test('many refusals stop the requests before Discord bans the address', () => {
  let at = 0;
  const invalid = countInvalidRequests(() => at, 3);
  for (const [status, scope] of [
    [200, null],
    [429, 'shared'],
    [403, null],
    [401, null],
  ] as const)
    invalid.note(status, scope);
  expect(invalid.pauseMs()).toBe(0);
  at = 1000;
  invalid.note(429, 'user');
  expect(invalid.pauseMs()).toBe(599_000);
  at = 600_000;
  expect(invalid.pauseMs()).toBe(0);
});

test('no request leaves while that pause lasts', async () => {
  const channel = textChannel();
  const invalid = countInvalidRequests(Date.now, 1);
  discord.deny(channel, permission.sendMessages);
  const outbox = openOutbox({ token: discord.token, apiUrl: discord.apiUrl, invalid, waitsMs: [] });
  const call = {
    method: 'post',
    path: `/channels/${channel}/messages`,
    body: { content: 'x', allowed_mentions: { parse: [] }, nonce: 'n', enforce_nonce: true },
  } as const;
  expect(await outbox.call(call)).toMatchObject({ kind: 'error', code: 50_013 });
  const before = discord.recorded.length;
  expect(await outbox.call(call)).toMatchObject({ kind: 'busy' });
  expect(discord.recorded).toHaveLength(before);
});

describe('a hostile headline in every field that takes outside text', () => {
  const hostile = '@everyone <@&123456789012345678> [x](javascript:alert(1)) ||** https://evil.example';
  const everywhere: Message = {
    tone: 'alert',
    kicker: hostile,
    title: [text(hostile), strong(hostile)],
    blocks: [
      paragraph(text(hostile), strong(hostile), link(hostile, 'https://news.example/a')),
      field(hostile, text(hostile)),
      { kind: 'heading', text: hostile },
      { kind: 'list', items: [[text(hostile)], [link(hostile, `https://news.example/${hostile}`)]] },
    ],
    footer: [text(hostile)],
    actions: [{ label: hostile.slice(0, 40), typed: `/case why ${hostile}`.slice(0, 90) }],
    chart: { title: hostile, alt: hostile, days: [{ day: '2024-01-01', counts: [[hostile, 2]] }] },
  };
  const entry = entryOf(hostile, { title: hostile, summary: hostile, outlet: hostile, link: 'https://news.example/x' });
  const alert = alertCard({
    caseName: hostile,
    entry,
    reference: '#1',
    label: 'ruling',
    trust: 'trade',
    proceeding: { id: hostile, name: hostile, court: { id: 'c', name: hostile }, docketNumber: hostile } as never,
    dates: [],
    notes: [{ text: hostile } as never],
    seenAt: 0,
    before: [hostile, hostile],
  });
  const folded = foldedCard(hostile, [{ until: 'quiet', since: 0, message: alert }]);

  test.each([
    ['a message', everywhere],
    ['an alert', alert],
    ['a folded card', folded],
  ])('%s calls nobody, links nowhere and shows the headline as text', async (_name, message) => {
    const guild = discord.addGuild('Readers');
    const [channel, forum] = [discord.addChannel(guild, 0), discord.addChannel(guild, 15)];
    const sent = await platform.send(outgoing(channel, { message }));
    const of = sent.kind === 'sent' ? (sent.platformMessageId ?? '') : '';
    await platform.send(outgoing(channel, { message, how: { kind: 'reply', to: of } }));
    await platform.send(outgoing(channel, { message, how: { kind: 'edit', of } }));
    await platform.send(outgoing(forum, { message }));
    const all = [...discord.world.messages.values()];
    expect(all).toHaveLength(3);
    expect(all.flatMap(({ pings }) => pings)).toEqual([]);
    for (const { body } of all) {
      const markdown = textsOf(body).join('\n');
      // Neither a masked link nor a bare address of the headline's own, no spoiler, no bold, no mention.
      expect(markdown).not.toMatch(/(?<!\\)\]\(javascript/);
      expect(markdown).not.toMatch(/(?<![\w])https:\/\/evil/);
      expect(markdown).not.toMatch(/(?<!\\)\|\|/);
      expect(markdown).not.toMatch(/@everyone|(?<!\\)<@/);
      expect(markdown.replace(/\\([^\w\s])/g, '$1').replaceAll('\u200b', '')).toContain(hostile);
    }
  });
});

test('a text beyond what a card holds goes out whole, as a file', async () => {
  const [channel, long] = [textChannel(), 'All of it. '.repeat(900)];
  const message = { ...messageOf('Judge rules'), blocks: [paragraph(text(long))] };
  expect(await platform.send(outgoing(channel, { message }))).toMatchObject({ kind: 'sent' });
  const [sent] = [...discord.world.messages.values()];
  expect(sent?.files.map(({ name }) => name)).toEqual(['whole-text.txt']);
  expect(sent?.files[0]?.text).toContain(long.trim());
});
