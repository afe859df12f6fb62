/** Slack as a platform, in Socket Mode: one workspace, no public address. Alerts leave through a client of their own. */
import { App, LogLevel } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import type { Desk } from '../desk.ts';
import type { Platform } from '../platform.ts';
import { openEvents } from './answer/events.ts';
import { answerOf, callerOf, privateReply, sharedReply, type WhoMay } from './answer/typed.ts';
import { slackCard } from './card/card.ts';
import { sendMessage } from './send/sender.ts';
import { openTurns, type Pace, usualPace } from './send/turns.ts';

export type SlackOptions = {
  /** xoxb-. */
  readonly botToken: string;
  /** xapp-, with connections:write. */
  readonly appToken: string;
  /** Ends in `/api/`. */
  readonly apiUrl: string;
  readonly whoMay: WhoMay;
  readonly pace?: Pace;
  readonly timeoutMs?: number;
};

export type SlackHooks = {
  /** Slack refuses the bot itself: nothing goes on until somebody acts. */
  readonly refused: (what: string) => void;
  /** For the log. */
  readonly note: (what: string) => void;
  readonly connected: (workspace: string) => void;
  /** The app was removed from the workspace, or its token revoked. */
  readonly workspaceGone: (workspace: string) => Promise<void>;
};

export type Slack = {
  readonly platform: Platform;
  /** Connects. Resolves when connected, or when the tokens were refused. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

const TIMEOUT_MS = 10_000;
/** Channels are sent to beside each other; each has one message a second. */
const PARALLEL = 16;

export function openSlack(options: SlackOptions, desk: Desk, hooks: SlackHooks): Slack {
  const { botToken, appToken, apiUrl, whoMay } = options;
  const clientOptions = {
    slackApiUrl: apiUrl,
    // A second attempt of the client's own would double what the first did.
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: options.timeoutMs ?? TIMEOUT_MS,
    allowAbsoluteUrls: false,
    logger: quietLogger(hooks.note),
  };
  const sending = new WebClient(botToken, clientOptions);
  const turn = openTurns(options.pace ?? usualPace);
  const app = new App({
    token: botToken,
    appToken,
    socketMode: true,
    clientOptions,
    deferInitialization: true,
    tokenVerificationEnabled: false,
    logger: quietLogger(hooks.note),
  });
  listen(app, desk, whoMay, hooks);
  let isOver = false;
  return {
    platform: {
      name: 'slack',
      parallel: PARALLEL,
      send: async (outgoing) => {
        await turn(outgoing.channel);
        return sendMessage(sending, outgoing);
      },
    },
    start: async () => {
      try {
        const { team, team_id } = await sending.auth.test();
        await app.init();
        if (isOver) return;
        await app.start();
        hooks.connected(`${team ?? team_id ?? 'a workspace'}`);
      } catch (error) {
        const code = (error as { data?: { error?: string } }).data?.error ?? '';
        if (/^(?:invalid_auth|not_authed|account_inactive|token_revoked|token_expired|missing_scope)$/.test(code))
          hooks.refused(code);
        else throw error;
      }
    },
    stop: async () => {
      isOver = true;
      await app.stop().catch(() => {});
    },
  };
}

function listen(app: App, desk: Desk, whoMay: WhoMay, hooks: SlackHooks): void {
  app.command('/case', async ({ command, ack, respond }) => {
    await ack();
    const at = { space: command.team_id, channel: command.channel_id, user: command.user_id };
    const typed = `/case ${command.text}`.trim();
    const { message } = await answerOf(desk, typed, callerOf(at, whoMay));
    await respond(privateReply(message, typed, false));
  });
  app.action(/^(?:ask:\d+|share)$/, async ({ action, body, ack, respond }) => {
    await ack();
    if (action.type !== 'button' || !('action_id' in action) || body.type !== 'block_actions') return;
    const at = { space: body.team?.id ?? '', channel: body.channel?.id ?? '', user: body.user.id };
    const typed = action.value ?? '';
    const { message } = await answerOf(desk, typed, callerOf(at, whoMay));
    await respond(action.action_id === 'share' ? sharedReply(message, at.user) : privateReply(message, typed, false));
  });
  const isNew = openEvents();
  app.event('app_home_opened', async ({ event, client, body }) => {
    if (event.tab !== 'home' || !isNew(body.event_id)) return;
    const at = { space: body.team_id, channel: event.channel, user: event.user };
    const caller = callerOf(at, whoMay);
    const parts = await Promise.all(
      ['/case status', '/case next', '/case subscriptions'].map((typed) => answerOf(desk, typed, caller)),
    );
    const blocks = parts.flatMap(({ message }) => slackCard({ ...message, actions: [] }, null).blocks).slice(0, 100);
    await client.views.publish({ user_id: event.user, view: { type: 'home', blocks } });
  });
  app.event('app_uninstalled', async ({ body }) => {
    if (isNew(body.event_id)) await hooks.workspaceGone(body.team_id);
  });
  app.event('tokens_revoked', async ({ body }) => {
    if (isNew(body.event_id)) await hooks.workspaceGone(body.team_id);
  });
  app.error(async (error) => hooks.note(error.message));
}

/** Bolt's own words go to the log, without what it was sent. */
function quietLogger(note: (what: string) => void) {
  const nothing = (): void => {};
  const tell = (...words: unknown[]): void =>
    note(
      words
        .map((word) => (word instanceof Error ? word.message : String(word)))
        .join(' ')
        .slice(0, 300),
    );
  return {
    debug: nothing,
    info: nothing,
    warn: tell,
    error: tell,
    setLevel: nothing,
    getLevel: () => LogLevel.WARN,
    setName: nothing,
  };
}
