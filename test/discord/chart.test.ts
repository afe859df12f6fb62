/** The picture of a digest: drawn from its numbers, described in words, and never the reason why a digest does not go out. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Chart, Message } from '../../src/alert/message.ts';
import { chartSvg } from '../../src/chat/chart/chart-svg.ts';
import { drawChart } from '../../src/chat/chart/draw.ts';
import { openDiscord } from '../../src/chat/discord/open.ts';
import type { Outgoing, Platform } from '../../src/chat/platform.ts';
import { type DiscordStandIn, startDiscord } from '../support/discord/stand-in.ts';
import { permission, textsOf } from '../support/discord/world.ts';
import { messageOf } from '../support/rows.ts';
import { sharedData } from '../support/shared-folder.ts';

const chart: Chart = {
  title: 'Reports per day',
  alt: 'Reports per day: 9 in 3 days, most on 2024-02-12 (6).',
  days: [
    {
      day: '2024-02-12',
      counts: [
        ['Sentencing', 5],
        ['Comment', 1],
      ],
    },
    { day: '2024-02-13', counts: [] },
    { day: '2024-02-14', counts: [['Filing', 3]] },
  ],
};

describe('the drawing', () => {
  const heights = (svg: string): number[] =>
    [...svg.matchAll(/height="([\d.]+)" fill="#(?!1e293b|64748b)/g)].map(([, height]) => Number(height));

  test('has a part for each label of each day, as high as its count, and says the sums and days', () => {
    const svg = chartSvg(chart);
    // 150 units stand for the six of the busiest day; after the bars come the keys of the legend.
    expect(heights(svg).filter((height) => height !== 12)).toEqual([125, 25, 75]);
    expect([...svg.matchAll(/>([^<>\n]+)<\/text>/g)].map(([, words]) => words)).toEqual(
      expect.arrayContaining(['Reports per day', '6', '3', '12 Feb', '13 Feb', '14 Feb', 'Sentencing', 'Comment']),
    );
  });

  test('sums up labels beyond six as other', () => {
    const counts = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, index) => [name, 9 - index] as const);
    const svg = chartSvg({ ...chart, days: [{ day: '2024-02-12', counts }] });
    expect(svg).toContain('>Other</text>');
    expect(svg).not.toContain('>g</text>');
  });

  test('is a PNG, also of odd words, of a month and of no days', async () => {
    const odd = '<b>&"\u0001\u202E\uD800\uFFFF'.repeat(20);
    const month = Array.from({ length: 31 }, (_, at) => ({
      day: `2024-03-${String(at + 1).padStart(2, '0')}`,
      counts: [[odd, at] as const],
    }));
    for (const one of [chart, { title: odd, alt: odd, days: month }, { ...chart, days: [] }]) {
      const png = await drawChart(one);
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.readUInt32BE(16)).toBe(1440);
    }
  });
});

describe('on Discord', () => {
  let discord: DiscordStandIn;
  let platform: Platform;
  let stop = async (): Promise<void> => {};

  beforeEach(async () => {
    discord = await startDiscord({ description: sharedData('platform/discord-openapi.json') });
    const desk = { answer: async () => Promise.reject(new Error('nobody asks')), complete: async () => [] };
    const nothing = async (): Promise<void> => {};
    const pace = { perSecond: 2000, timeoutMs: 2000, waitsMs: [5, 10, 20] };
    const opened = openDiscord({ token: discord.token, apiUrl: discord.apiUrl, now: Date.now, pace }, desk, {
      refused: () => {},
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
  });

  afterEach(() => stop());

  const digest: Message = { ...messageOf('3 developments'), chart };
  const outgoing = (channel: string, changes: Partial<Outgoing> = {}): Outgoing => {
    const plain = { space: '', how: { kind: 'post' }, mention: null, isQuiet: true, mayBeRepeat: false } as const;
    return { id: 'digest-1', channel, message: digest, ...plain, ...changes };
  };

  test.each([
    ['a channel', 0],
    ['a forum', 15],
  ])('the picture stands in the card in %s, with its description instead of the bars', async (_name, type) => {
    const channel = discord.addChannel(discord.addGuild('Readers'), type);
    expect(await platform.send(outgoing(channel))).toEqual({ kind: 'sent', platformMessageId: expect.any(String) });
    const [message] = [...discord.world.messages.values()];
    expect(message?.files.map(({ name }) => name)).toEqual(['chart.png']);
    const body = JSON.stringify(message?.body);
    expect(body).toContain('attachment://chart.png');
    expect(body).toContain(chart.alt);
    expect(body).not.toContain('█');
  });

  test('where the bot may not attach files the digest goes out once, with a row of bars', async () => {
    const channel = discord.addChannel(discord.addGuild('Readers'), 0);
    discord.deny(channel, permission.attachFiles);
    expect(await platform.send(outgoing(channel))).toEqual({ kind: 'sent', platformMessageId: expect.any(String) });
    const all = [...discord.world.messages.values()];
    expect(all).toHaveLength(1);
    expect(all[0]?.files).toEqual([]);
    expect(textsOf(all[0]?.body).join('\n')).toContain('█');
  });
});
