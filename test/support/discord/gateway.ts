/** The gateway of the loopback Discord: says hello, lets bots identify and resume, sends events with numbers, and fails on demand. */
import { WebSocket, WebSocketServer } from 'ws';
import { guildJson, type Json, userJson, type World } from './world.ts';

export type Gateway = {
  /** The address, once listening. */
  readonly url: () => string;
  /** Sends an event to every connected bot, and keeps it for those that resume. */
  readonly emit: (name: string, data: Json) => void;
  /** Cuts every connection without a word. */
  readonly cut: () => void;
  /** Asks every bot to connect again (op 7). */
  readonly askToReconnect: () => void;
  /** Makes every session invalid (op 9). */
  readonly invalidate: (canResume: boolean) => void;
  readonly closeWith: (code: number) => void;
  /** What the bots did: `identify`, `resume`. */
  readonly log: readonly string[];
  readonly connected: () => number;
  readonly close: () => Promise<void>;
};

type Session = {
  readonly id: string;
  readonly sent: { readonly seq: number; readonly name: string; readonly data: Json }[];
};

export type GatewayOptions = {
  readonly isToken: (token: string) => boolean;
  /** Refuses every identify with this close code; null lets bots in. */
  readonly refuseWith: () => number | null;
};

/** Listens on a loopback port of its own. */
export async function openGateway(world: World, options: GatewayOptions): Promise<Gateway> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const url = `ws://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  const sessions = new Map<string, Session>();
  const live = new Map<WebSocket, Session>();
  const log: string[] = [];
  const dispatch = (socket: WebSocket | null, session: Session, name: string, data: Json): void => {
    const seq = session.sent.length + 1;
    session.sent.push({ seq, name, data });
    socket?.send(JSON.stringify({ op: 0, s: seq, t: name, d: data }));
  };
  const identify = (socket: WebSocket, token: string): void => {
    log.push('identify');
    const code = options.refuseWith() ?? (options.isToken(token) ? null : 4004);
    if (code !== null) {
      socket.close(code, 'refused');
      return;
    }
    const session: Session = { id: `session-${sessions.size + 1}`, sent: [] };
    sessions.set(session.id, session);
    live.set(socket, session);
    const guilds = [...world.guilds.keys()];
    dispatch(socket, session, 'READY', {
      v: 10,
      user: userJson(world.botId, true),
      guilds: guilds.map((id) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: url,
      application: { id: world.applicationId, flags: 0 },
    });
    for (const id of guilds) dispatch(socket, session, 'GUILD_CREATE', guildJson(world, id));
  };
  const resume = (socket: WebSocket, id: string, seq: number): void => {
    log.push('resume');
    const session = sessions.get(id);
    if (session === undefined) {
      socket.send(JSON.stringify({ op: 9, d: false }));
      return;
    }
    live.set(socket, session);
    for (const event of session.sent.filter((one) => one.seq > seq))
      socket.send(JSON.stringify({ op: 0, s: event.seq, t: event.name, d: event.data }));
    dispatch(socket, session, 'RESUMED', {});
  };
  server.on('connection', (socket) => {
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 41_250 } }));
    socket.on('close', () => live.delete(socket));
    socket.on('error', () => live.delete(socket));
    socket.on('message', (raw) => {
      const { op, d } = JSON.parse((raw as Buffer).toString('utf8')) as { op: number; d: Json };
      if (op === 1) socket.send(JSON.stringify({ op: 11 }));
      if (op === 2) identify(socket, String(d.token));
      if (op === 6) resume(socket, String(d.session_id), Number(d.seq));
    });
  });
  const all = (): WebSocket[] => [...server.clients].filter(({ readyState }) => readyState === WebSocket.OPEN);
  return {
    url: () => url,
    emit: (name, data) => {
      // A session without a connection gets it when it resumes.
      for (const session of sessions.values()) {
        const socket = [...live].find(([, one]) => one === session)?.[0] ?? null;
        dispatch(socket, session, name, data);
      }
    },
    cut: () => {
      for (const socket of server.clients) socket.terminate();
    },
    askToReconnect: () => {
      for (const socket of all()) socket.send(JSON.stringify({ op: 7, d: null }));
    },
    invalidate: (canResume) => {
      if (!canResume) sessions.clear();
      for (const socket of all()) socket.send(JSON.stringify({ op: 9, d: canResume }));
    },
    closeWith: (code) => {
      for (const socket of all()) socket.close(code, 'closed by the test');
    },
    log,
    connected: () => live.size,
    close: async () => {
      for (const socket of server.clients) socket.terminate();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
