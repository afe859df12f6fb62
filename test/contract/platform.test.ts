/** What every chat platform must keep to when it sends, run on each of them. */
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { day, field, instant, link, type Message, paragraph, strong, text } from '../../src/alert/message.ts';
import { platforms } from '../../src/alert/subscription.ts';
import { consolePlatform } from '../../src/chat/console/platform.ts';
import { openTerminal } from '../../src/chat/console/terminal.ts';
import { openDiscord } from '../../src/chat/discord/open.ts';
import type { Outgoing, Platform } from '../../src/chat/platform.ts';
import { startDiscord } from '../support/discord/stand-in.ts';
import { textsOf } from '../support/discord/world.ts';
import { type Implementation, leaveOutDifferences } from '../support/engines.ts';
import { messageOf, START } from '../support/rows.ts';
import { sharedData } from '../support/shared-folder.ts';

type Stage = {
  readonly platform: Platform;
  /** A channel that is there. */
  readonly channel: string;
  /** The readable text of each message that arrived, oldest first. */
  readonly received: () => readonly string[];
  /** From now on nothing that is sent arrives. */
  readonly cutOff: () => void;
  readonly close: () => Promise<void>;
};

type Stand = Implementation & { readonly open: () => Promise<Stage> };

const stands: readonly Stand[] = [
  { name: 'console', open: openConsole, differences: [] },
  { name: 'discord', open: openLoopbackDiscord, differences: [] },
];

async function openConsole(): Promise<Stage> {
  const received: string[] = [];
  const out = new Writable({
    decodeStrings: false,
    write: (chunk: string, _encoding, done) => {
      received.push(chunk);
      done();
    },
  });
  return {
    platform: consolePlatform(openTerminal(out, out, {}), 'Europe/London'),
    channel: 'terminal',
    // The console wraps lines behind a bar; what is asked here is what a person reads.
    received: () => received.map((chunk) => chunk.replace(/\n▌ */g, ' ')),
    cutOff: () => {
      out.destroy();
    },
    close: async () => {
      out.destroy();
    },
  };
}

async function openLoopbackDiscord(): Promise<Stage> {
  const discord = await startDiscord({ description: sharedData('platform/discord-openapi.json') });
  const channel = discord.addChannel(discord.addGuild('Readers'), 0);
  const desk = { answer: async () => Promise.reject(new Error('nobody asks')), complete: async () => [] };
  const nothing = (): void => {};
  const { platform, stop } = openDiscord(
    { token: discord.token, apiUrl: discord.apiUrl, now: Date.now, pace: { perSecond: 1000, waitsMs: [1] } },
    desk,
    {
      refused: nothing,
      note: nothing,
      connected: nothing,
      guildGone: async () => {},
      guildThere: async () => {},
      present: async () => {},
      stoppedIn: async () => [],
      courtDays: async () => [],
      channelBack: async () => {},
    },
  );
  return {
    platform,
    channel,
    received: () => discord.messagesIn(channel).map(({ body }) => asRead(textsOf(body).join('\n'))),
    cutOff: () => discord.fail({ fits: () => true, kind: 'drop-before', times: Number.POSITIVE_INFINITY }),
    close: async () => {
      await stop();
      await discord.close();
      expect(discord.violations).toEqual([]);
    },
  };
}

/** Stamps as Discord shows them to somebody in London; backslashes that escape are not seen. */
function asRead(markdown: string): string {
  const shown = new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/London',
  });
  return markdown
    .replace(/<t:(-?\d+):f>/g, (_stamp, seconds: string) => shown.format(Number(seconds) * 1000))
    .replace(/\\([^0-9A-Za-z\s])/g, '$1');
}

describe.each(stands)('the platform $name', (stand) => {
  let stage: Stage;

  beforeEach(async () => {
    stage = await stand.open();
  });

  leaveOutDifferences(stand);

  afterEach(async () => {
    await stage.close();
  });

  let count = 0;
  const nextId = (): string => {
    count += 1;
    return `delivery-${count}`;
  };
  const outgoing = (message: Message, changes: Partial<Outgoing> = {}): Outgoing => ({
    id: nextId(),
    channel: stage.channel,
    message,
    space: '',
    how: { kind: 'post' },
    mention: null,
    isQuiet: false,
    mayBeRepeat: false,
    ...changes,
  });

  const send = (message: Message, changes: Partial<Outgoing> = {}) => stage.platform.send(outgoing(message, changes));

  test('goes by the name under which channels subscribe', async () => {
    expect(stage.platform.name).toBe(stand.name);
    expect(platforms).toContain(stage.platform.name);
  });

  test('one send is one message and says that it was sent', async () => {
    const outcome = await send(messageOf('Judge rules'));
    expect(outcome.kind).toBe('sent');
    expect(stage.received()).toEqual([expect.stringContaining('Judge rules')]);
  });

  test('shows every part of the message', async () => {
    const parts: Message = {
      tone: 'caution',
      kicker: 'Hearing · A v. B',
      title: [text('“Judge sets '), strong('date'), text('”')],
      blocks: [
        paragraph(text('Reported by '), strong('The Wire')),
        { kind: 'heading', text: 'Ahead' },
        field('Date given', day('2026-12-14'), text('; '), day('2027-01')),
        field('Link', link('the report', 'https://news.example/report?id=7')),
        { kind: 'list', items: [[text('first point')], [text('second point')]] },
      ],
      footer: [text('Seen '), instant(START)],
    };
    await send(parts);
    const [shown = ''] = stage.received();
    for (const part of [
      /hearing · a v\. b/i,
      /“Judge sets \W*date\W*”/,
      /Reported by \W*The Wire/,
      /Ahead/,
      /Date given/,
      /14 December 2026; January 2027/,
      /the report/,
      /https:\/\/news\.example\/report\?id=7/,
      /first point[\s\S]*second point/,
      /Seen .*3 Nov 2026.*09:00/,
    ]) {
      expect(shown).toMatch(part);
    }
  });

  test('says that a message may be a repeat when it may, and only then', async () => {
    await send(messageOf('Judge rules'));
    await send(messageOf('Judge rules'), { mayBeRepeat: true });
    const [plain = '', repeat = ''] = stage.received();
    expect(plain).not.toMatch(/repeat/i);
    expect(repeat).toMatch(/may repeat/i);
    expect(repeat).toContain('Judge rules');
  });

  test('says so on a message without footer and blocks too, and leaves the message as it was', async () => {
    const bare = Object.freeze(messageOf('Bare'));
    await send(bare, { mayBeRepeat: true });
    expect(stage.received()[0]).toMatch(/may repeat/i);
    expect(bare).toEqual(messageOf('Bare'));
  });

  test('twenty at once arrive whole, each once', async () => {
    const titles = Array.from({ length: 20 }, (_, index) => `Ruling number ${index + 1}.`);
    const outcomes = await Promise.all(titles.map((title, index) => send(messageOf(title), { id: `id-${index}` })));
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(titles.map(() => 'sent'));
    for (const title of titles) {
      expect(stage.received().filter((shown) => shown.includes(title))).toHaveLength(1);
    }
  });

  const empty: Message = { tone: 'status', kicker: '', title: [], blocks: [], footer: [] };
  const oddities: Readonly<Record<string, Message>> = {
    'nothing at all': empty,
    'empty blocks': {
      ...empty,
      blocks: [paragraph(), field(''), { kind: 'list', items: [[]] }, { kind: 'list', items: [] }],
    },
    'one endless word': messageOf('x'.repeat(20_000)),
    'five hundred blocks': { ...empty, blocks: Array.from({ length: 500 }, (_, at) => field(`F${at}`, text('v'))) },
    'control characters': messageOf('a\u0000b\u0007c\u001b[31md\u009be\r\nf\u202eg'),
    'half a character': messageOf('half \ud83d and \udc00 half'),
    'letters stacked up': messageOf(`Z${'\u0301'.repeat(500)}algo`),
    'markup of every platform': messageOf('@everyone <@1> <!channel> **b** `c` ~~d~~ <https://e.example|e> &lt;'),
    'a day that does not exist': { ...empty, title: [day('2026-13-45'), day(''), day('soon')] },
    'the first and last instants': { ...empty, title: [instant(0), instant(-1), instant(8.64e15)] },
    'a link without text': { ...empty, title: [{ kind: 'link', text: '', url: 'https://a.example/' }] },
    'a link of ten thousand letters': { ...empty, title: [link('l', `https://a.example/${'p'.repeat(10_000)}`)] },
  };
  for (const [name, message] of Object.entries(oddities)) {
    test(`does not throw for ${name}`, async () => {
      const outcome = await send(message);
      expect(['sent', 'failed']).toContain(outcome.kind);
      // A message after it goes out as if nothing had been.
      expect((await send(messageOf('Afterwards'))).kind).toBe('sent');
      expect(stage.received().at(-1)).toContain('Afterwards');
    });
  }

  test('lets no control character through', async () => {
    await send({
      ...messageOf('a\u0007b\u001b[31mc\u009b2Jd\u202ee'),
      kicker: 'k\u0007',
      footer: [text('f\u001b]0;x\u0007')],
    });
    const letters = stage.received()[0]?.replaceAll('\n', '');
    expect(letters).toMatch(/a .*b.*c.*d.*e/);
    expect(letters).not.toContain('[31m');
    expect(letters).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  });

  test('what could not be handed over is not reported as sent', async () => {
    stage.cutOff();
    const outcome = await send(messageOf('Lost'));
    expect(stage.received()).toEqual([]);
    expect(outcome).toEqual({ kind: 'failed', reason: expect.stringMatching(/\w/), retryAfterMs: null });
  });

  test('an instant that is no number is an unknown time', async () => {
    for (const at of [Number.NaN, Number.POSITIVE_INFINITY])
      await send({ ...empty, title: [text('Seen '), instant(at)] });
    expect(stage.received()).toEqual([
      expect.stringContaining('Seen at an unknown time'),
      expect.stringContaining('Seen at an unknown time'),
    ]);
  });
});
