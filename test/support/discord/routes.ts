/** The routes of the loopback Discord: what it answers to each request, and which of Discord's errors it gives. */
import type { Gateway } from './gateway.ts';
import { callback, editOriginal, followUp } from './interaction-routes.ts';
import type { Interactions } from './interactions.ts';
import {
  type Channel,
  channelJson,
  guildJson,
  type Json,
  type Message,
  messageJson,
  permission,
  permissionsIn,
  pingsOf,
  userJson,
  type World,
} from './world.ts';

export type Asked = {
  readonly method: string;
  /** Without the version, decoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Json;
  readonly files: Message['files'];
};

export type Replied = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
};

export type RouteDeps = {
  readonly world: World;
  readonly gateway: Gateway;
  readonly interactions: () => Interactions;
  /** So many edits an old message takes. */
  readonly editsOfOld: number;
};

type Handler = (deps: RouteDeps, asked: Asked, ids: readonly string[]) => Replied;

const NONCE_MEMORY_MS = 5 * 60_000;
const HOUR_MS = 3_600_000;

export function refusal(status: number, code: number, message: string): Replied {
  return { status, body: { code, message } };
}

const routes: readonly (readonly [string, RegExp, Handler])[] = [
  ['GET', /^\/gateway\/bot$/, gatewayBot],
  ['GET', /^\/(?:users|applications)\/@me$/, me],
  ['GET', /^\/applications\/(\d+)\/commands$/, ({ world }) => ({ status: 200, body: world.commands })],
  ['PUT', /^\/applications\/(\d+)\/commands$/, putCommands],
  ['GET', /^\/channels\/(\d+)$/, getChannel],
  ['POST', /^\/channels\/(\d+)\/messages$/, createMessage],
  ['PATCH', /^\/channels\/(\d+)\/messages\/(\d+)$/, editMessage],
  ['POST', /^\/channels\/(\d+)\/messages\/(\d+)\/crosspost$/, crosspost],
  ['POST', /^\/channels\/(\d+)\/messages\/(\d+)\/threads$/, threadOfMessage],
  ['POST', /^\/channels\/(\d+)\/threads$/, forumPost],
  ['GET', /^\/guilds\/(\d+)\/threads\/active$/, activeThreads],
  ['GET', /^\/guilds\/(\d+)\/roles$/, guildRoles],
  ['GET', /^\/guilds\/(\d+)\/members\/(\d+)$/, guildMember],
  ['POST', /^\/guilds\/(\d+)\/scheduled-events$/, createEvent],
  ['PATCH', /^\/guilds\/(\d+)\/scheduled-events\/(\d+)$/, changeEvent],
  ['GET', /^\/guilds\/(\d+)\/scheduled-events$/, ({ world }) => ({ status: 200, body: [...world.events.values()] })],
  ['POST', /^\/interactions\/(\d+)\/([^/]+)\/callback$/, callback],
  ['PATCH', /^\/webhooks\/(\d+)\/([^/]+)\/messages\/@original$/, editOriginal],
  ['POST', /^\/webhooks\/(\d+)\/([^/]+)$/, followUp],
];

/** The answer to a request; 404 for a route that Discord has not. */
export function answerRoute(deps: RouteDeps, asked: Asked): Replied {
  for (const [method, pattern, handler] of routes) {
    const match = method === asked.method ? pattern.exec(asked.path) : null;
    if (match !== null) return handler(deps, asked, match.slice(1));
  }
  return refusal(404, 0, '404: Not Found');
}

function gatewayBot({ gateway }: RouteDeps): Replied {
  const session_start_limit = { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 16 };
  return { status: 200, body: { url: gateway.url(), shards: 1, session_start_limit } };
}

function me({ world }: RouteDeps, { path }: Asked): Replied {
  const id = path.startsWith('/users') ? world.botId : world.applicationId;
  return { status: 200, body: { id, username: 'casewire', name: 'Casewire', discriminator: '0', bot: true, flags: 0 } };
}

function putCommands({ world }: RouteDeps, { body }: Asked): Replied {
  world.commands = (body as unknown as Json[]).map((command) => ({ id: world.mint(), version: '1', ...command }));
  world.commandWrites += 1;
  return { status: 200, body: world.commands };
}

/** The channel, or the error that the bot gets for it. */
function reach({ world }: RouteDeps, id: string, needs: bigint): Channel | Replied {
  const channel = world.channels.get(id);
  if (channel === undefined) return refusal(404, 10_003, 'Unknown Channel');
  if (channel.guild === null) return channel;
  if (!world.guilds.has(channel.guild)) return refusal(403, 50_001, 'Missing Access');
  const held = permissionsIn(world, channel);
  if ((held & permission.viewChannel) === 0n) return refusal(403, 50_001, 'Missing Access');
  if ((held & needs) !== needs) return refusal(403, 50_013, 'Missing Permissions');
  return channel;
}

function isRefusal(found: Channel | Replied): found is Replied {
  return 'status' in found;
}

function getChannel(deps: RouteDeps, _asked: Asked, [id = '']: readonly string[]): Replied {
  const channel = reach(deps, id, 0n);
  return isRefusal(channel) ? channel : { status: 200, body: channelJson(channel) };
}

function createMessage(deps: RouteDeps, { body, files }: Asked, [id = '']: readonly string[]): Replied {
  const { world } = deps;
  const isThread = [10, 11, 12].includes(world.channels.get(id)?.type ?? 0);
  const needs =
    (isThread ? permission.sendInThreads : permission.sendMessages) | (files.length > 0 ? permission.attachFiles : 0n);
  const channel = reach(deps, id, needs);
  if (isRefusal(channel)) return channel;
  if (channel.type === 15 || channel.type === 4)
    return refusal(400, 50_008, 'Cannot send messages in a non-text channel');
  if (channel.isLocked) return refusal(400, 160_005, 'This thread is locked');
  const quoted = (body.message_reference as { message_id?: string } | undefined)?.message_id;
  if (quoted !== undefined && !world.messages.has(quoted))
    return refusal(
      400,
      50_035,
      'Invalid Form Body message_reference[MESSAGE_REFERENCE_UNKNOWN_MESSAGE]: Unknown message',
    );
  const nonce = typeof body.nonce === 'string' ? body.nonce : null;
  const twin = nonce === null || body.enforce_nonce !== true ? undefined : world.nonces.get(nonce);
  if (twin !== undefined && world.now() - twin.at < NONCE_MEMORY_MS)
    return { status: 200, body: messageJson(world, twin) };
  return { status: 200, body: messageJson(world, store(world, id, body, files)) };
}

/** Keeps a message as sent. */
export function store(world: World, channel: string, body: Json, files: Message['files'], id = world.mint()): Message {
  const message: Message = {
    id,
    channel,
    at: world.now(),
    body,
    files,
    nonce: typeof body.nonce === 'string' ? body.nonce : null,
    edits: 0,
    isCrossposted: false,
    pings: pingsOf(body),
  };
  world.messages.set(id, message);
  if (message.nonce !== null) world.nonces.set(message.nonce, message);
  return message;
}

function editMessage(deps: RouteDeps, { body, files }: Asked, [id = '', messageId = '']: readonly string[]): Replied {
  const { world, editsOfOld } = deps;
  const channel = reach(deps, id, 0n);
  if (isRefusal(channel)) return channel;
  const message = world.messages.get(messageId);
  if (message === undefined || message.channel !== id) return refusal(404, 10_008, 'Unknown Message');
  if (world.now() - message.at > HOUR_MS && message.edits >= editsOfOld)
    return refusal(400, 30_046, 'Maximum number of edits to messages older than 1 hour reached. Try again later');
  message.body = { ...message.body, ...body };
  message.files = files;
  message.edits += 1;
  return { status: 200, body: messageJson(world, message) };
}

function crosspost(deps: RouteDeps, _asked: Asked, [id = '', messageId = '']: readonly string[]): Replied {
  const channel = reach(deps, id, 0n);
  if (isRefusal(channel)) return channel;
  const message = deps.world.messages.get(messageId);
  if (message === undefined) return refusal(404, 10_008, 'Unknown Message');
  if (message.isCrossposted) return refusal(400, 40_033, 'This message has already been crossposted');
  message.isCrossposted = true;
  return { status: 200, body: messageJson(deps.world, message) };
}

function addThread(world: World, parent: Channel, id: string, name: string, tags: readonly string[]): Channel {
  const type = parent.type === 5 ? 10 : 11;
  const { guild } = parent;
  const thread: Channel = {
    id,
    guild,
    type,
    name,
    parent: parent.id,
    denied: 0n,
    tags: [],
    flags: 0,
    appliedTags: tags,
    isLocked: false,
  };
  world.channels.set(id, thread);
  return thread;
}

function threadOfMessage(deps: RouteDeps, { body }: Asked, [id = '', messageId = '']: readonly string[]): Replied {
  const channel = reach(deps, id, permission.createPublicThreads);
  if (isRefusal(channel)) return channel;
  if (!deps.world.messages.has(messageId)) return refusal(404, 10_008, 'Unknown Message');
  if (deps.world.channels.has(messageId))
    return refusal(400, 160_004, 'A thread has already been created for this message');
  const thread = addThread(deps.world, channel, messageId, String(body.name), []);
  deps.gateway.emit('THREAD_CREATE', { ...channelJson(thread), newly_created: true });
  return { status: 201, body: channelJson(thread) };
}

const REQUIRE_TAG = 1 << 4;

function forumPost(deps: RouteDeps, { body, files }: Asked, [id = '']: readonly string[]): Replied {
  const { world } = deps;
  const forum = reach(deps, id, permission.sendMessages);
  if (isRefusal(forum)) return forum;
  const tags = (body.applied_tags ?? []) as string[];
  if ((forum.flags & REQUIRE_TAG) !== 0 && tags.length === 0)
    return refusal(400, 40_067, 'A tag is required to create a forum post in this channel');
  const thread = addThread(world, forum, world.mint(), String(body.name), tags);
  store(world, thread.id, body.message as Json, files, thread.id);
  return { status: 201, body: { ...channelJson(thread), message: { id: thread.id } } };
}

function activeThreads({ world }: RouteDeps, _asked: Asked, [guild]: readonly string[]): Replied {
  const threads = [...world.channels.values()].filter((one) => one.guild === guild && one.type === 11);
  return { status: 200, body: { threads: threads.map(channelJson), members: [] } };
}

function guildRoles({ world }: RouteDeps, _asked: Asked, [guild = '']: readonly string[]): Replied {
  if (!world.guilds.has(guild)) return refusal(403, 50_001, 'Missing Access');
  return { status: 200, body: guildJson(world, guild).roles };
}

function guildMember({ world }: RouteDeps, _asked: Asked, [guild = '', user = '']: readonly string[]): Replied {
  if (!world.guilds.has(guild)) return refusal(404, 10_004, 'Unknown Guild');
  return { status: 200, body: { user: userJson(user, true), roles: [] } };
}

function createEvent({ world }: RouteDeps, { body }: Asked, [guild = '']: readonly string[]): Replied {
  if (Date.parse(String(body.scheduled_start_time)) <= world.now())
    return refusal(400, 50_035, 'Cannot schedule event in the past');
  const id = world.mint();
  const event = { id, guild_id: guild, creator_id: world.botId, status: 1, ...body };
  world.events.set(id, event);
  return { status: 200, body: event };
}

function changeEvent({ world }: RouteDeps, { body }: Asked, [, id = '']: readonly string[]): Replied {
  const event = world.events.get(id);
  if (event === undefined) return refusal(404, 10_070, 'Unknown Guild Scheduled Event');
  if (Number(event.status) >= 3) return refusal(400, 180_000, 'Cannot update a finished event');
  Object.assign(event, body);
  return { status: 200, body: event };
}
