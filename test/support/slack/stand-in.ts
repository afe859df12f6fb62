/** A loopback Slack: the Web API with its limits and error codes, Socket Mode, and response_url, for one workspace. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { slackOracle } from './oracle.ts';

export type Json = Record<string, unknown>;

export type Posted = {
  readonly channel: string;
  readonly ts: string;
  readonly thread: string | null;
  body: Json;
  readonly edits: Json[];
};

export type SlackStandIn = {
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly team: string;
  /** Every message, oldest first. */
  readonly posted: readonly Posted[];
  /** Each call of a method, oldest first. */
  readonly calls: readonly { readonly method: string; readonly args: Json }[];
  readonly views: readonly Json[];
  /** What is wrong with the bodies that were sent. */
  readonly faults: readonly string[];
  readonly bodies: () => number;
  /** How often somebody was told to come again. */
  readonly limited: () => number;
  /** The error that a method answers, for a channel or for all (`*`); null answers as usual again. */
  readonly refuse: (channel: string, error: string | null) => void;
  /** From now on so many posts are taken without an answer. */
  readonly loseAnswers: (count: number) => void;
  /** Whether the bot may read channels. */
  readonly mayRead: (may: boolean) => void;
  /** Resolves when the bot listens. */
  readonly connected: () => Promise<void>;
  /** Cuts the socket, as Slack does before it moves a connection. */
  readonly disconnect: () => void;
  /** Types `/case …` and gives what the person sees, once it is answered. */
  readonly type: (text: string, at?: { channel?: string; user?: string }) => Promise<Json>;
  /** Presses a button and gives what comes back. */
  readonly press: (button: Json, at?: { channel?: string; user?: string }) => Promise<Json>;
  readonly event: (event: Json, id: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

export type SlackOptions = {
  readonly descriptions?: string | null;
  /** The gap between two posts in a channel that is not refused; 0 for none. */
  readonly channelGapMs?: number;
};

/** Starts it on a free port of 127.0.0.1. */
export async function startSlack({ descriptions = null, channelGapMs = 0 }: SlackOptions = {}): Promise<SlackStandIn> {
  const oracle = slackOracle(descriptions);
  const [botToken, appToken, team] = ['xoxb-1-stand-in', 'xapp-1-stand-in', 'T0STANDIN'];
  const posted: Posted[] = [];
  const calls: { method: string; args: Json }[] = [];
  const views: Json[] = [];
  const faults: string[] = [];
  const refusals = new Map<string, string>();
  const lastPost = new Map<string, number>();
  const waiting = new Map<string, (body: Json) => void>();
  const uses = new Map<string, number>();
  let [bodies, lost, clock, limited, number] = [0, 0, 1_700_000_000, 0, 0];
  let mayRead = true;
  let socket: WebSocket | null = null;
  let onConnect = Promise.withResolvers<void>();

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      faults.push(String(error));
      response.writeHead(500).end();
    });
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    const body = await readBody(request);
    if (path.startsWith('/respond/')) return respond(path.slice('/respond/'.length), body, response);
    const method = path.replace('/api/', '');
    const { token: _token, ...args } = body;
    calls.push({ method, args });
    bodies += 1;
    faults.push(...oracle(method, args).map((fault) => `${method}: ${fault}`));
    const bearer = (request.headers.authorization ?? '').replace('Bearer ', '');
    const right = method === 'apps.connections.open' ? appToken : botToken;
    const error =
      bearer === right
        ? (refusals.get(JSON.stringify(args.channel)) ?? refusals.get(JSON.stringify('*')))
        : 'invalid_auth';
    if (error !== undefined) return send(response, { ok: false, error });
    await answer(method, args, response);
  }

  async function answer(method: string, args: Json, response: ServerResponse): Promise<void> {
    switch (method) {
      case 'auth.test':
        return send(response, {
          ok: true,
          team: 'Readers',
          team_id: team,
          user: 'casewire',
          user_id: 'U0BOT',
          bot_id: 'B0BOT',
          url: 'https://readers.slack.com/',
        });
      case 'apps.connections.open':
        return send(response, { ok: true, url: `ws://127.0.0.1:${port}/link` });
      case 'chat.postMessage':
        return post(args, response);
      case 'chat.update': {
        const message = posted.find(({ channel, ts }) => channel === args.channel && ts === args.ts);
        if (message === undefined) return send(response, { ok: false, error: 'message_not_found' });
        message.edits.push(message.body);
        message.body = args;
        return send(response, { ok: true, channel: args.channel, ts: args.ts });
      }
      case 'conversations.history': {
        if (!mayRead) return send(response, { ok: false, error: 'missing_scope' });
        const own = posted.filter(({ channel }) => channel === args.channel).toReversed();
        return send(response, {
          ok: true,
          messages: own.map(({ ts, body }) => ({ ts, text: body.text, metadata: body.metadata })),
        });
      }
      case 'views.publish':
        views.push(args);
        return send(response, { ok: true });
      default:
        faults.push(`the stand-in has no ${method}`);
        return send(response, { ok: false, error: 'unknown_method' });
    }
  }

  function post(args: Json, response: ServerResponse): void {
    const channel = String(args.channel);
    const now = performance.now();
    if (now - (lastPost.get(channel) ?? Number.NEGATIVE_INFINITY) < channelGapMs) {
      limited += 1;
      response
        .writeHead(429, { 'retry-after': '1', 'content-type': 'application/json' })
        .end(JSON.stringify({ ok: false, error: 'ratelimited' }));
      return;
    }
    lastPost.set(channel, now);
    clock += 1;
    const ts = `${clock}.000100`;
    posted.push({ channel, ts, thread: (args.thread_ts as string | undefined) ?? null, body: args, edits: [] });
    if (lost > 0) {
      lost -= 1;
      response.destroy();
      return;
    }
    send(response, { ok: true, channel, ts, message: {} });
  }

  function respond(id: string, body: Json, response: ServerResponse): void {
    bodies += 1;
    faults.push(...oracle('response_url', body).map((fault) => `response_url: ${fault}`));
    const count = (uses.get(id) ?? 0) + 1;
    uses.set(id, count);
    if (count > 5) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200).end('ok');
    waiting.get(id)?.(body);
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const sockets = new WebSocketServer({ server, path: '/link' });
  const acks = new Map<string, () => void>();
  sockets.on('connection', (opened) => {
    socket = opened;
    opened.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A0APP' } }));
    opened.on('message', (data: Buffer) => {
      const { envelope_id: id } = JSON.parse(data.toString('utf8')) as { envelope_id?: string };
      if (id !== undefined) acks.get(id)?.();
    });
    onConnect.resolve();
  });

  /** Sends an envelope and waits for its acknowledgement, at most the three seconds that Slack waits. */
  async function deliver(type: string, payload: Json): Promise<void> {
    number += 1;
    const id = `envelope-${number}`;
    const acknowledged = new Promise<void>((resolve, reject) => {
      acks.set(id, resolve);
      setTimeout(() => reject(new Error('not acknowledged within 3 s')), 3000).unref();
    });
    socket?.send(JSON.stringify({ envelope_id: id, type, accepts_response_payload: true, payload }));
    await acknowledged;
  }

  async function asked(type: string, payload: Json): Promise<Json> {
    number += 1;
    const id = `r${number}`;
    const answered = new Promise<Json>((resolve) => waiting.set(id, resolve));
    await deliver(type, {
      ...payload,
      response_url: `http://127.0.0.1:${port}/respond/${id}`,
      trigger_id: `t${number}`,
    });
    return answered;
  }

  return {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    botToken,
    appToken,
    team,
    posted,
    calls,
    views,
    faults,
    bodies: () => bodies,
    limited: () => limited,
    refuse: (channel, error) =>
      error === null ? refusals.delete(JSON.stringify(channel)) : refusals.set(JSON.stringify(channel), error),
    loseAnswers: (count) => {
      lost = count;
    },
    mayRead: (may) => {
      mayRead = may;
    },
    connected: () => onConnect.promise,
    disconnect: () => {
      onConnect = Promise.withResolvers();
      socket?.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
      socket?.close();
    },
    type: (text, { channel = 'C0ONE', user = 'U0ANN' } = {}) =>
      asked('slash_commands', {
        command: '/case',
        text,
        team_id: team,
        team_domain: 'readers',
        channel_id: channel,
        channel_name: 'one',
        user_id: user,
        user_name: 'ann',
        api_app_id: 'A0APP',
        token: 'x',
      }),
    press: (button, { channel = 'C0ONE', user = 'U0ANN' } = {}) =>
      asked('interactive', {
        type: 'block_actions',
        team: { id: team, domain: 'readers' },
        user: { id: user, team_id: team },
        channel: { id: channel, name: 'one' },
        api_app_id: 'A0APP',
        container: { type: 'message', channel_id: channel, message_ts: '1.1', is_ephemeral: false },
        actions: [{ ...button, block_id: 'b', action_ts: '1.1' }],
      }),
    event: (event, id) =>
      deliver('events_api', {
        type: 'event_callback',
        team_id: team,
        api_app_id: 'A0APP',
        event,
        event_id: id,
        event_time: 1,
        authorizations: [{ team_id: team, user_id: 'U0BOT', is_bot: true }],
      }),
    close: async () => {
      for (const open of sockets.clients) open.terminate();
      sockets.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function send(response: ServerResponse, body: Json): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function readBody(request: IncomingMessage): Promise<Json> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  if (text === '') return {};
  if ((request.headers['content-type'] ?? '').includes('json')) return JSON.parse(text) as Json;
  const form = Object.fromEntries(new URLSearchParams(text));
  return Object.fromEntries(
    Object.entries(form).map(([key, value]) => [key, /^[[{]/.test(value) ? JSON.parse(value) : value]),
  );
}
