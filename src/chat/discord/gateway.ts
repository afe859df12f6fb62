/** Listens to Discord: logs in with the least intents, brings interactions in, and tells of guilds that go and rights that change. */
import {
  ActivityType,
  type APIInteraction,
  Client,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
} from 'discord.js';
import { makeRequest } from './multipart.ts';

export type GatewayEvents = {
  /** Connected: commands can be registered. Once for each log-in, not for a resumed session. */
  readonly ready: (client: Client<true>) => void;
  readonly interaction: (interaction: APIInteraction) => void;
  /** The bot was removed from a guild; an outage is none. */
  readonly guildGone: (guild: string) => void;
  readonly guildThere: (guild: string) => void;
  /** Something changed in a guild that may give the bot back what it lacked. */
  readonly rightsChanged: (guild: string) => void;
  readonly channelChanged: (channel: string) => void;
  /** Discord refuses the bot itself, in words. */
  readonly refused: (what: string) => void;
  /** For the log. */
  readonly note: (what: string) => void;
};

const INVALID_REQUEST_EVERY = 1;

/** A client that is not connected yet. */
export function makeClient(apiUrl: string, events: GatewayEvents): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    shards: 'auto',
    rest: {
      api: apiUrl,
      version: '10',
      makeRequest,
      invalidRequestWarningInterval: INVALID_REQUEST_EVERY,
      timeout: 10_000,
    },
    allowedMentions: { parse: [] },
    presence: { activities: [{ name: '/case status', type: ActivityType.Listening }] },
  });
  client.on(Events.ClientReady, events.ready);
  // As Discord sends it: the answer needs nothing that discord.js would build around it.
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (data: APIInteraction) => events.interaction(data));
  client.on(Events.GuildDelete, (guild) => events.guildGone(guild.id));
  client.on(Events.GuildCreate, (guild) => events.guildThere(guild.id));
  client.on(Events.ChannelUpdate, (_before, channel) => {
    events.channelChanged(channel.id);
    if (!channel.isDMBased()) events.rightsChanged(channel.guild.id);
  });
  client.on(Events.ChannelDelete, (channel) => events.channelChanged(channel.id));
  client.on(Events.ThreadUpdate, (_before, thread) => events.channelChanged(thread.id));
  client.on(Events.GuildRoleUpdate, (_before, role) => events.rightsChanged(role.guild.id));
  client.on(Events.GuildMemberUpdate, (_before, member) => {
    if (member.id === client.user?.id) events.rightsChanged(member.guild.id);
  });
  client.on(Events.ShardDisconnect, ({ code }) => events.refused(closeReasons[code] ?? `closed with ${code}`));
  client.on(Events.Invalidated, () => events.refused('the session was made invalid'));
  client.on(Events.ShardError, (error) => events.note(`gateway: ${error.message}`));
  client.on(Events.ShardReconnecting, (shard) => events.note(`gateway: shard ${shard} connects again`));
  client.on(Events.ShardResume, (shard) => events.note(`gateway: shard ${shard} resumed`));
  client.on(Events.Warn, (what) => events.note(what));
  client.on(Events.Error, (error) => events.note(error.message));
  return client;
}

const closeReasons: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]: 'the token is not valid',
  [GatewayCloseCodes.DisallowedIntents]: 'the intents that the bot asks for are not allowed',
  [GatewayCloseCodes.InvalidIntents]: 'the intents that the bot asks for are not known',
  [GatewayCloseCodes.ShardingRequired]: 'the bot is in so many servers that Discord asks for more shards',
  [GatewayCloseCodes.InvalidShard]: 'the number of shards is not valid',
  [GatewayCloseCodes.InvalidAPIVersion]: 'this version of the gateway is no longer spoken',
};

/** Why a log-in will never succeed, in words; null where trying again may help. */
export function refusalOfLogin(error: unknown): string | null {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
    return 'the token is not valid';
  const message = error instanceof Error ? error.message : '';
  if (/disallowed intents/i.test(message)) return closeReasons[GatewayCloseCodes.DisallowedIntents] ?? message;
  if (/invalid intents|sharding is required|authentication failed|invalid token/i.test(message)) return message;
  return null;
}
