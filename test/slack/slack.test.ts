/** Slack on a loopback workspace: alerts and what follows them, commands, buttons, the Home tab, refusals, lost answers, reconnecting. */
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Message } from '../../src/alert/message.ts';
import type { Outgoing } from '../../src/chat/platform.ts';
import { openSlack, type Slack } from '../../src/chat/slack/open.ts';
import { answerTyped, commands } from '../../src/command/registry.ts';
import { allSubscriptions } from '../../src/store/telling/subscription-rows.ts';
import { seatOf } from '../../src/work/tell/change-subscriptions.ts';
import { until } from '../support/casewire.ts';
import { messageOf } from '../support/rows.ts';
import { shippedCase } from '../support/seeds.ts';
import { sharedData } from '../support/shared-folder.ts';
import { type Json, type SlackStandIn, startSlack } from '../support/slack/stand-in.ts';
import { viewOf } from '../support/view.ts';
import { openWorkRoom, type WorkRoom } from '../support/work-room.ts';

let standIn: SlackStandIn;
let slack: Slack;
let room: WorkRoom;
let checked = 0;
const refused: string[] = [];
const gone: string[] = [];

const quick = { channelGapMs: 0, workspaceGapMs: 0 };

async function open(options: { whoMay?: 'members' | readonly string[]; botToken?: string } = {}): Promise<Slack> {
  const desk = {
    answer: async (typed: string, caller: Parameters<typeof seatOf>[1]) =>
      answerTyped(
        typed,
        viewOf(),
        seatOf(
          {
            db: room.db,
            now: room.clock.now,
            cases: [shippedCase],
            feeds: [],
            welcome: async () => messageOf('Welcome'),
          },
          caller,
        ),
      ),
    complete: async () => [],
  };
  const { botToken = standIn.botToken, whoMay = 'members' } = options;
  return openSlack({ botToken, appToken: standIn.appToken, apiUrl: standIn.apiUrl, whoMay, pace: quick }, desk, {
    refused: (what) => refused.push(what),
    note: () => {},
    connected: () => {},
    workspaceGone: async (team) => {
      gone.push(team);
    },
  });
}

beforeEach(async () => {
  room = await openWorkRoom();
  standIn = await startSlack({ descriptions: sharedData('platform/slack-methods') });
  slack = await open();
  refused.length = 0;
  gone.length = 0;
});

afterEach(async () => {
  await slack.stop();
  await standIn.close();
  await room.close();
  checked += standIn.bodies();
  if (standIn.faults.length > 0) throw new Error(standIn.faults.join('; '));
});

afterAll(() => {
  process.stdout.write(`${checked} bodies were checked against Slack's rules, 0 violations\n`);
});

async function connect(): Promise<void> {
  await slack.start();
  await standIn.connected();
}

const outgoing = (message: Message, changes: Partial<Outgoing> = {}): Outgoing => ({
  id: 'd1',
  space: standIn.team,
  channel: 'C0ONE',
  message,
  how: { kind: 'post' },
  mention: null,
  isQuiet: false,
  mayBeRepeat: false,
  ...changes,
});

const textOf = (body: Json): string => JSON.stringify(body.blocks);

describe('sending', () => {
  test('a card, its thread, and a change of it', async () => {
    const sent = await slack.platform.send(outgoing(messageOf('Judge rules')));
    const id = sent.kind === 'sent' ? (sent.platformMessageId ?? '') : '';
    expect(id).toMatch(/^C0ONE\/\d+\.\d+$/);
    await slack.platform.send(outgoing(messageOf('More'), { id: 'd2', how: { kind: 'reply', to: id } }));
    await slack.platform.send(
      outgoing(messageOf('Judge rules, corrected'), { id: 'd3', how: { kind: 'edit', of: id } }),
    );
    expect(
      standIn.posted.map(({ thread, edits, body }) => [thread, edits.length, textOf(body).includes('corrected')]),
    ).toEqual([
      [null, 1, true],
      [id.split('/')[1], 0, false],
    ]);
    expect(standIn.calls[0]?.args).toMatchObject({
      metadata: { event_type: 'casewire_delivery', event_payload: { id: 'd1' } },
    });
    expect(String(standIn.calls[0]?.args.unfurl_links)).toBe('false');
  });

  test('text from outside calls nobody and is shown as it is, also in notifications', async () => {
    const hostile = '<!channel> <@U1> & <http://x|y> *b* @everyone';
    const message: Message = {
      tone: 'alert',
      kicker: hostile,
      title: [{ kind: 'text', text: hostile }],
      blocks: [
        {
          kind: 'paragraph',
          spans: [
            { kind: 'text', text: hostile },
            { kind: 'strong', text: hostile },
          ],
        },
        {
          kind: 'field',
          name: hostile,
          spans: [{ kind: 'link', text: hostile, url: 'https://a.example/?a=1&b=<x>|y' }],
        },
        { kind: 'heading', text: hostile },
        { kind: 'list', items: [[{ kind: 'text', text: hostile }]] },
      ],
      footer: [{ kind: 'text', text: hostile }],
      actions: [{ label: hostile, typed: '/case next' }],
    };
    await slack.platform.send(outgoing(message));
    const body = standIn.posted[0]?.body ?? {};
    expect(String(body.text)).toContain('&lt;!channel&gt; &lt;@U1&gt; &amp; &lt;http://x|y&gt;');
    expect(JSON.stringify(body.blocks)).not.toMatch(/"type":"(?:user|usergroup|broadcast|mrkdwn)"/);
    expect(textOf(body)).toContain('<!channel> <@U1> & <http://x|y>');
  });

  test('only the group that the subscription names is called', async () => {
    await slack.platform.send(outgoing(messageOf('Judge rules'), { mention: 'S0GROUP' }));
    const body = standIn.posted[0]?.body ?? {};
    expect(String(body.text)).toMatch(/^<!subteam\^S0GROUP> /);
    expect(textOf(body)).toContain('"usergroup_id":"S0GROUP"');
  });

  test.each([
    ['not_in_channel', 'channel'],
    ['channel_not_found', 'channel'],
    ['is_archived', 'channel'],
    ['restricted_action', 'channel'],
    ['token_revoked', 'space'],
    ['account_inactive', 'space'],
    ['msg_too_long', 'message'],
    ['invalid_blocks', 'message'],
  ])('%s refuses the %s, with a remedy', async (error, what) => {
    standIn.refuse('C0ONE', error);
    expect(await slack.platform.send(outgoing(messageOf('x')))).toMatchObject({
      kind: 'refused',
      what,
      remedy: expect.stringMatching(/\w/),
    });
    standIn.refuse('C0ONE', null);
    expect(await slack.platform.send(outgoing(messageOf('x')))).toMatchObject({ kind: 'sent' });
  });

  test('a message that is gone can’t be changed: it is said another way', async () => {
    expect(
      await slack.platform.send(outgoing(messageOf('x'), { how: { kind: 'edit', of: 'C0ONE/1.1' } })),
    ).toMatchObject({ kind: 'refused', what: 'target' });
  });

  test('a lost answer is looked for before it is sent again', async () => {
    standIn.loseAnswers(1);
    expect(await slack.platform.send(outgoing(messageOf('x')))).toMatchObject({ kind: 'failed', retryAfterMs: null });
    expect(await slack.platform.send(outgoing(messageOf('x'), { mayBeRepeat: true }))).toMatchObject({ kind: 'sent' });
    expect(standIn.posted).toHaveLength(1);
  });

  test('without the scope to look it is sent once more', async () => {
    standIn.mayRead(false);
    standIn.loseAnswers(1);
    await slack.platform.send(outgoing(messageOf('x')));
    expect(await slack.platform.send(outgoing(messageOf('x'), { mayBeRepeat: true }))).toMatchObject({ kind: 'sent' });
    expect(standIn.posted).toHaveLength(2);
  });

  test('asked to wait, the delivery waits as long; a hanging server is given up', async () => {
    const limited = await startSlack({ channelGapMs: 60_000 });
    const other = openSlack(
      {
        botToken: limited.botToken,
        appToken: limited.appToken,
        apiUrl: limited.apiUrl,
        whoMay: 'members',
        pace: quick,
      },
      { answer: async () => Promise.reject(new Error('nobody asks')), complete: async () => [] },
      { refused: () => {}, note: () => {}, connected: () => {}, workspaceGone: async () => {} },
    );
    await other.platform.send(outgoing(messageOf('x')));
    expect(await other.platform.send(outgoing(messageOf('y')))).toEqual({
      kind: 'failed',
      reason: 'Slack asks to wait',
      retryAfterMs: 1000,
    });
    await other.stop();
    await limited.close();
  });
});

describe('commands', () => {
  test('every command of the registry is answered, only to whoever typed it', async () => {
    await connect();
    for (const { name } of commands) {
      const answer = await standIn.type(
        `${name}${name === 'who' ? ' zhao' : ''}${name === 'ask' ? ' when was Zhao sentenced?' : ''}`,
      );
      expect(answer).toMatchObject({ response_type: 'ephemeral' });
    }
    const answer = await standIn.type('ask "when was Zhao sentenced?"');
    expect(textOf(answer)).toContain('30 April 2024');
  });

  test('a typo is answered with what was meant; nothing typed gets help', async () => {
    await connect();
    expect(textOf(await standIn.type('statsu'))).toMatch(/status/);
    expect(textOf(await standIn.type(''))).toMatch(/case (?:status|ask)/);
    for (const text of ['x'.repeat(4000), '🎉', '‮abc', "'; drop table story; --", '(.*)+$'])
      expect(await standIn.type(text)).toMatchObject({ response_type: 'ephemeral' });
  });

  test('subscribing, once and twice, and by whom', async () => {
    await connect();
    expect(textOf(await standIn.type('subscribe decisions'))).toContain('From now on this is told');
    expect(textOf(await standIn.type('subscribe decisions'))).toContain('subscribed already');
    expect(await allSubscriptions(room.db)).toMatchObject([
      { platform: 'slack', space: standIn.team, channel: 'C0ONE' },
    ]);
    await slack.stop();
    slack = await open({ whoMay: ['U0BOSS'] });
    await connect();
    expect(textOf(await standIn.type('pause', { user: 'U0ANN' }))).toContain('COMMAND_NOT_ALLOWED');
    expect(textOf(await standIn.type('pause', { user: 'U0BOSS' }))).toMatch(/paused|told nothing/i);
  });

  test('buttons type for whoever presses them, and show an answer to all', async () => {
    await connect();
    const answer = await standIn.type('timeline');
    const [, ...rest] = (answer.blocks as Json[]).toReversed();
    const actions = (answer.blocks as Json[]).find(({ type }) => type === 'actions')?.elements as Json[];
    expect(rest.length).toBeGreaterThan(0);
    const share = actions.find(({ action_id }) => action_id === 'share') ?? {};
    const shared = await standIn.press({ ...share, type: 'button' });
    expect(shared).toMatchObject({ response_type: 'in_channel' });
    expect(textOf(shared)).toContain('"user_id":"U0ANN"');
    const next = actions.find(({ action_id }) => String(action_id).startsWith('ask:')) ?? {};
    expect(await standIn.press({ ...next, type: 'button' })).toMatchObject({ response_type: 'ephemeral' });
  });
});

test('the Home tab shows status, dates and subscriptions; an event that comes again is taken once', async () => {
  await connect();
  const event = { type: 'app_home_opened', user: 'U0ANN', channel: 'D0ANN', tab: 'home' };
  await standIn.event(event, 'Ev1');
  await standIn.event(event, 'Ev1');
  await until('the Home tab', () => standIn.views.length > 0);
  await standIn.event({ type: 'app_uninstalled' }, 'Ev2');
  await until('the end of the workspace', () => gone.length > 0);
  expect(standIn.views).toHaveLength(1);
  expect(JSON.stringify(standIn.views)).toContain('dropped all claims');
  expect(gone).toEqual([standIn.team]);
});

test('a connection that Slack cuts is made anew', async () => {
  await connect();
  standIn.disconnect();
  await standIn.connected();
  expect(await standIn.type('status')).toMatchObject({ response_type: 'ephemeral' });
}, 20_000);

test('a token that is refused is told', async () => {
  await slack.stop();
  slack = await open({ botToken: 'xoxb-wrong' });
  await slack.start();
  expect(refused).toEqual(['invalid_auth']);
});
