/** What the loopback Discord knows: guilds, channels with what the bot is denied there, messages, threads, registered commands. */

export type Json = Record<string, unknown>;

export type Channel = {
  readonly id: string;
  /** Null for a direct message. */
  readonly guild: string | null;
  /** Discord's numbers: 0 text, 1 direct, 5 announcement, 10-12 thread, 15 forum. */
  readonly type: number;
  name: string;
  readonly parent: string | null;
  /** Permission bits that the bot lacks here. */
  denied: bigint;
  readonly tags: readonly { readonly id: string; readonly name: string; readonly moderated: boolean }[];
  readonly flags: number;
  appliedTags: readonly string[];
  isLocked: boolean;
};

export type Message = {
  readonly id: string;
  readonly channel: string;
  readonly at: number;
  body: Json;
  files: readonly { readonly name: string; readonly text: string }[];
  nonce: string | null;
  edits: number;
  isCrossposted: boolean;
  /** What it really calls: `everyone`, `role:ID`, `user:ID`. */
  pings: readonly string[];
};

export type World = {
  readonly botId: string;
  readonly applicationId: string;
  readonly now: () => number;
  readonly guilds: Map<string, { readonly name: string }>;
  readonly channels: Map<string, Channel>;
  /** Oldest first. */
  readonly messages: Map<string, Message>;
  /** The newest message of each nonce. */
  readonly nonces: Map<string, Message>;
  commands: Json[];
  commandWrites: number;
  readonly events: Map<string, Json>;
  readonly mint: () => string;
};

const DISCORD_EPOCH = 1_420_070_400_000n;

/** An empty world. Ids have 19 digits, as Discord's have today. */
export function makeWorld(now: () => number): World {
  let counter = 0n;
  const mint = (): string => {
    counter += 1n;
    return (((BigInt(now()) - DISCORD_EPOCH) << 22n) + (counter % 4_194_304n)).toString();
  };
  return {
    botId: mint(),
    applicationId: mint(),
    now,
    guilds: new Map(),
    channels: new Map(),
    messages: new Map(),
    nonces: new Map(),
    commands: [],
    commandWrites: 0,
    events: new Map(),
    mint,
  };
}

export const permission = {
  administrator: 1n << 3n,
  manageChannels: 1n << 4n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  attachFiles: 1n << 15n,
  readHistory: 1n << 16n,
  createPublicThreads: 1n << 35n,
  sendInThreads: 1n << 38n,
  createEvents: 1n << 44n,
} as const;

/** What the bot was invited with. */
export const BOT_PERMISSIONS = 17_901_423_807_488n;

/** What the bot may do in a channel; a thread is governed by its parent. */
export function permissionsIn(world: World, channel: Channel): bigint {
  const parent = channel.parent === null ? undefined : world.channels.get(channel.parent);
  return BOT_PERMISSIONS & ~channel.denied & ~(parent?.denied ?? 0n);
}

/** A channel as Discord describes it. */
export function channelJson(channel: Channel): Json {
  const isThread = [10, 11, 12].includes(channel.type);
  return {
    id: channel.id,
    type: channel.type,
    name: channel.name,
    flags: channel.flags,
    ...(channel.guild === null ? {} : { guild_id: channel.guild }),
    ...(channel.type === 1 ? { recipients: [] } : { position: 0, nsfw: false, parent_id: channel.parent }),
    ...(channel.type === 15
      ? { available_tags: channel.tags.map((tag) => ({ ...tag, emoji_id: null, emoji_name: null })), applied_tags: [] }
      : {}),
    ...(channel.guild === null || isThread ? {} : { permission_overwrites: overwrites(channel) }),
    ...(isThread
      ? {
          owner_id: '1',
          applied_tags: channel.appliedTags,
          thread_metadata: {
            archived: false,
            auto_archive_duration: 10_080,
            archive_timestamp: new Date(0).toISOString(),
            locked: channel.isLocked,
          },
        }
      : {}),
  };
}

function overwrites(channel: Channel): Json[] {
  if (channel.denied === 0n || channel.guild === null) return [];
  return [{ id: channel.guild, type: 0, allow: '0', deny: channel.denied.toString() }];
}

/** A guild as the gateway sends it when the bot connects. */
export function guildJson(world: World, id: string): Json {
  const channels = [...world.channels.values()].filter((channel) => channel.guild === id);
  const isThread = ({ type }: Channel): boolean => [10, 11, 12].includes(type);
  const name = world.guilds.get(id)?.name ?? 'Guild';
  return {
    id,
    name,
    owner_id: '1',
    icon: null,
    splash: null,
    discovery_splash: null,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    roles: [
      { id, name: '@everyone', permissions: BOT_PERMISSIONS.toString(), color: 0, hoist: false, position: 0 },
    ].map((role) => ({ ...role, managed: false, mentionable: false, flags: 0 })),
    emojis: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    preferred_locale: 'en-US',
    public_updates_channel_id: null,
    nsfw_level: 0,
    premium_progress_bar_enabled: false,
    safety_alerts_channel_id: null,
    joined_at: new Date(0).toISOString(),
    large: false,
    unavailable: false,
    member_count: 2,
    voice_states: [],
    members: [
      {
        user: userJson(world.botId, true),
        roles: [],
        joined_at: new Date(0).toISOString(),
        deaf: false,
        mute: false,
        flags: 0,
      },
    ],
    channels: channels.filter((channel) => !isThread(channel)).map(channelJson),
    threads: channels.filter(isThread).map(channelJson),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

export function userJson(id: string, bot = false): Json {
  return {
    id,
    username: bot ? 'casewire' : `user${id.slice(-4)}`,
    discriminator: '0',
    global_name: null,
    avatar: null,
    bot,
  };
}

/** A message as Discord gives it back, its components numbered. */
export function messageJson(world: World, message: Message): Json {
  let number = 0;
  const numbered = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(numbered);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, numbered(inner)] as const);
    const copy = Object.fromEntries(entries);
    if (typeof copy.type === 'number' && 'type' in value && !('id' in value) && !('value' in value)) copy.id = ++number;
    return copy;
  };
  const { body } = message;
  return {
    id: message.id,
    channel_id: message.channel,
    author: userJson(world.botId, true),
    content: body.content ?? '',
    timestamp: new Date(message.at).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: message.pings.includes('everyone'),
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: 0,
    flags: body.flags ?? 0,
    nonce: message.nonce,
    components: numbered(body.components ?? []),
  };
}

/** Every text of a body that a reader sees. */
export function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'content' in value && typeof value.content === 'string' ? [value.content] : [];
  return [...own, ...Object.values(value).flatMap((inner) => (typeof inner === 'object' ? textsOf(inner) : []))];
}

/** Whom a body really calls, as Discord's server reads it: marks of the markdown do not count. */
export function pingsOf(body: Json): string[] {
  const text = textsOf(body).join('\n');
  const allowed = (body.allowed_mentions ?? { parse: ['users', 'roles', 'everyone'] }) as {
    parse?: string[];
    roles?: string[];
    users?: string[];
  };
  const parses = (kind: string): boolean => allowed.parse?.includes(kind) === true;
  const roles = [...text.matchAll(/<@&(\d+)>/g)].map(([, id = '']) => id);
  const users = [...text.matchAll(/<@!?(\d+)>/g)].map(([, id = '']) => id);
  return [
    ...(parses('everyone') && /@(?:everyone|here)/.test(text) ? ['everyone'] : []),
    ...roles.filter((id) => parses('roles') || allowed.roles?.includes(id) === true).map((id) => `role:${id}`),
    ...users.filter((id) => parses('users') || allowed.users?.includes(id) === true).map((id) => `user:${id}`),
  ];
}
