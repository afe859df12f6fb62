/** A loopback Discord that enforces what Discord enforces: its gateway, its routes, its limits, and its judgement of every body. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Gateway, openGateway } from './gateway.ts';
import { type Interactions, openInteractions } from './interactions.ts';
import { type Limits, openLimits, wideLimits } from './limits.ts';
import { type Oracle, openOracle } from './oracle.ts';
import { type Asked, answerRoute, type Replied, refusal } from './routes.ts';
import { type Channel, channelJson, guildJson, type Json, type Message, makeWorld, type World } from './world.ts';

/** What goes wrong with the next requests that a fault fits: no answer at all, cut before or after it took effect, or an error. */
export type Fault = {
  readonly fits: (asked: Asked) => boolean;
  readonly kind: 'hang' | 'drop-before' | 'drop-after' | Replied;
  times: number;
};

export type Recorded = { readonly method: string; readonly path: string; readonly body: Json };

export type DiscordStandIn = {
  /** Ends in `/api`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly world: World;
  readonly gateway: Gateway;
  readonly people: Interactions;
  /** Every body that was sent, in order. */
  readonly recorded: readonly Recorded[];
  /** What Discord would have refused in them. */
  readonly violations: readonly string[];
  /** Requests by their status. */
  readonly statuses: ReadonlyMap<number, number>;
  readonly addGuild: (name: string) => string;
  /** Adds a channel to a guild, or a direct one where the guild is null. */
  readonly addChannel: (guild: string | null, type: number, changes?: Partial<Channel>) => string;
  /** Takes rights from the bot in a channel, and says so on the gateway; 0n gives all back. */
  readonly deny: (channel: string, bits: bigint) => void;
  /** Removes the bot from a guild; an outage keeps it. */
  readonly removeGuild: (guild: string, isOutage?: boolean) => void;
  readonly returnGuild: (guild: string) => void;
  readonly fail: (fault: Omit<Fault, 'times'> & { readonly times?: number }) => void;
  readonly revokeToken: () => void;
  /** Refuses every log-in with this close code from now on; null lets bots in. */
  readonly refuseLogins: (code: number | null) => void;
  readonly messagesIn: (channel: string) => Message[];
  readonly close: () => Promise<void>;
};

export type StandInOptions = {
  /** Epoch milliseconds; the machine's clock unless said otherwise. */
  readonly now?: () => number;
  readonly limits?: Limits;
  /** Discord's OpenAPI description; null judges without it. */
  readonly description?: string | null;
  readonly editsOfOld?: number;
};

/** Opens it on loopback ports of its own. */
export async function startDiscord(options: StandInOptions = {}): Promise<DiscordStandIn> {
  const now = options.now ?? Date.now;
  const world = makeWorld(now);
  const token = `stand-in.${world.botId}.secret`;
  const oracle = openOracle(options.description ?? null);
  const state = { isRevoked: false, refuseCode: null as number | null };
  const gateway = await openGateway(world, {
    isToken: (given) => given === token && !state.isRevoked,
    refuseWith: () => state.refuseCode,
  });
  const people = openInteractions(world, gateway);
  const recorded: Recorded[] = [];
  const violations: string[] = [];
  const statuses = new Map<number, number>();
  const faults: Fault[] = [];
  const take = openLimits(options.limits ?? wideLimits);
  const deps = { world, gateway, interactions: () => people, editsOfOld: options.editsOfOld ?? 30 };
  const admit = (request: IncomingMessage, asked: Asked): Admission => {
    const isExempt = /^\/(?:interactions|webhooks)\//.test(asked.path);
    if (isExempt) return { refused: null, headers: {} };
    if (request.headers.authorization !== `Bot ${token}` || state.isRevoked)
      return { refused: refusal(401, 0, '401: Unauthorized'), headers: {} };
    const { headers, retryAfterSeconds: wait, isGlobal } = take(bucketOf(asked));
    if (wait === null) return { refused: null, headers };
    const body = { message: 'You are being rate limited.', retry_after: wait, global: isGlobal };
    return { refused: { status: 429, body }, headers: { ...headers, 'retry-after': String(wait) } };
  };
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = await readRequest(request);
    const fault = takeFault(faults, asked);
    if (fault === 'hang') return;
    if (fault === 'drop-before') return void request.socket.destroy();
    if (typeof fault === 'object') return send(response, fault, fault.headers ?? {}, statuses);
    const { refused, headers } = admit(request, asked);
    if (refused !== null) return send(response, refused, headers, statuses);
    judge(asked, oracle, recorded, violations);
    const replied = answerRoute(deps, asked);
    if (fault === 'drop-after') return void request.socket.destroy();
    send(response, replied, headers, statuses);
  };
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      violations.push(`the stand-in failed: ${error instanceof Error ? error.stack : String(error)}`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    token,
    world,
    gateway,
    people,
    recorded,
    violations,
    statuses,
    ...worldChanges(world, gateway),
    fail: (fault) => void faults.push({ times: 1, ...fault }),
    revokeToken: () => {
      state.isRevoked = true;
    },
    refuseLogins: (code) => {
      state.refuseCode = code;
    },
    close: async () => {
      await gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

type Admission = { readonly refused: Replied | null; readonly headers: Record<string, string> };

function bucketOf({ method, path }: Asked): string {
  return `${method} ${path.replace(/(\/(?:messages|threads)\/)\d+/, '$1')}`;
}

function takeFault(faults: readonly Fault[], asked: Asked): Fault['kind'] | undefined {
  const fault = faults.find((one) => one.times > 0 && one.fits(asked));
  if (fault !== undefined) fault.times -= 1;
  return fault?.kind;
}

type Changes = Pick<DiscordStandIn, 'addGuild' | 'addChannel' | 'deny' | 'removeGuild' | 'returnGuild' | 'messagesIn'>;

function worldChanges(world: World, gateway: Gateway): Changes {
  return {
    addGuild: (name) => {
      const id = world.mint();
      world.guilds.set(id, { name });
      return id;
    },
    addChannel: (guild, type, changes = {}) => {
      const id = world.mint();
      const plain: Channel = {
        id,
        guild,
        type,
        name: `channel-${id.slice(-4)}`,
        parent: null,
        denied: 0n,
        tags: [],
        flags: 0,
        appliedTags: [],
        isLocked: false,
      };
      world.channels.set(id, { ...plain, ...changes });
      return id;
    },
    deny: (id, bits) => {
      const channel = world.channels.get(id);
      if (channel === undefined) throw new Error(`no channel ${id}`);
      channel.denied = bits;
      gateway.emit('CHANNEL_UPDATE', channelJson(channel));
    },
    removeGuild: (guild, isOutage = false) => {
      if (!isOutage) world.guilds.delete(guild);
      gateway.emit('GUILD_DELETE', { id: guild, ...(isOutage ? { unavailable: true } : {}) });
    },
    returnGuild: (guild) => {
      world.guilds.set(guild, { name: 'Back' });
      gateway.emit('GUILD_CREATE', guildJson(world, guild));
    },
    messagesIn: (channel) => [...world.messages.values()].filter((message) => message.channel === channel),
  };
}

function judge(asked: Asked, oracle: Oracle, recorded: Recorded[], violations: string[]): void {
  const { method, path, body } = asked;
  const hasBody = Array.isArray(body) || Object.keys(body).length > 0;
  if (method === 'GET' || !hasBody) return;
  recorded.push({ method, path, body });
  violations.push(...oracle.faults(method, path, body));
}

function send(
  response: ServerResponse,
  { status, body }: Replied,
  headers: Record<string, string>,
  statuses: Map<number, number>,
): void {
  statuses.set(status, (statuses.get(status) ?? 0) + 1);
  // A 204 with a type of content would be read as an empty document.
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  response.writeHead(status, { ...headers, ...type });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

async function readRequest(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const raw = Buffer.concat(chunks);
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10/, '');
  const type = request.headers['content-type'] ?? '';
  const { body, files } = await readBody(raw, type);
  return { method: request.method ?? 'GET', path, query: url.searchParams, body, files };
}

async function readBody(raw: Buffer, type: string): Promise<Pick<Asked, 'body' | 'files'>> {
  if (raw.length === 0) return { body: {}, files: [] };
  if (!type.startsWith('multipart/')) return { body: JSON.parse(raw.toString('utf8')) as Json, files: [] };
  const form = await new Response(new Uint8Array(raw), { headers: { 'content-type': type } }).formData();
  const files: { name: string; text: string }[] = [];
  for (const [, value] of form)
    if (typeof value !== 'string') files.push({ name: value.name, text: await value.text() });
  return { body: JSON.parse(form.get('payload_json') as string) as Json, files };
}
