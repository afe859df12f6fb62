/** Discord as a platform: one way out for alerts, one client that listens and answers. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type APIInteraction, ChannelFlags, type Client, Routes } from 'discord.js';
import { commands } from '../../command/registry.ts';
import type { Desk } from '../desk.ts';
import type { Platform } from '../platform.ts';
import { commandMentions } from './answer/definition.ts';
import { interactionHandler } from './answer/interactions.ts';
import { registerCommands } from './answer/registration.ts';
import { openReplies } from './answer/replies.ts';
import { type Calendar, type CourtDays, openCalendar } from './calendar.ts';
import { makeClient, refusalOfLogin } from './gateway.ts';
import { inviteUrl, missingFrom, missingIn } from './rights.ts';
import { openCrossposts } from './send/crosspost.ts';
import { countInvalidRequests } from './send/invalid-requests.ts';
import { type OutboxOptions, openOutbox } from './send/outbox.ts';
import { kindOf, type Place } from './send/place.ts';
import { openPlaces } from './send/places.ts';
import { sendMessage } from './send/sender.ts';

export type DiscordOptions = {
  readonly token: string;
  /** Ends in `/api`. */
  readonly apiUrl: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly pace?: Pick<OutboxOptions, 'perSecond' | 'timeoutMs' | 'waitsMs'>;
};

/** What Discord tells the bot beside interactions. */
export type DiscordHooks = {
  /** Discord refuses the bot itself: nothing goes on until somebody acts. */
  readonly refused: (what: string) => void;
  /** For the log. */
  readonly note: (what: string) => void;
  /** Logged in, under this name. */
  readonly connected: (name: string) => void;
  readonly guildGone: (guild: string) => Promise<void>;
  readonly guildThere: (guild: string) => Promise<void>;
  /** All the guilds that the bot is in: what happened while it was away can be made good. */
  readonly present: (guilds: readonly string[]) => Promise<void>;
  readonly courtDays: CourtDays;
  /** The channels in which nothing could be sent, of one guild or of all (null). */
  readonly stoppedIn: (
    guild: string | null,
  ) => Promise<readonly { readonly space: string; readonly channel: string }[]>;
  /** Such a channel can be written to again. */
  readonly channelBack: (guild: string, channel: string) => Promise<void>;
};

export type Discord = {
  readonly platform: Platform;
  /** Logs in, and again until it succeeds. Resolves when connected, or when the log-in was refused or stopped. */
  readonly start: () => Promise<void>;
  /** Brings the scheduled events of a guild in step with the court dates now. */
  readonly syncCalendar: (guild: string) => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** So many sends are under way at once: enough for 45 a second when each takes over a second. */
const PARALLEL = 64;
const HOUR_MS = 3_600_000;
const LOGIN_WAITS_MS = [2000, 5000, 15_000, 60_000, 300_000];

/** Opens Discord. Nothing is connected before `start`; messages can be sent without it. */
export function openDiscord(options: DiscordOptions, desk: Desk, hooks: DiscordHooks): Discord {
  const { token, apiUrl, now } = options;
  const invalid = countInvalidRequests(now);
  const outbox = openOutbox({ token, apiUrl, invalid, ...options.pace });
  const crossposts = openCrossposts(outbox, now, hooks.note);
  const background = inBackground(hooks.note);
  const calendar = openCalendar(outbox, hooks, now);
  let mentions: ReadonlyMap<string, string> = new Map();
  let isRefused = false;
  const refuse = (what: string): void => {
    if (!isRefused) hooks.refused(what);
    isRefused = true;
  };
  const client = makeClient(apiUrl, {
    ready: (ready) =>
      takeUp(ready, hooks, calendar, background, (id) => {
        mentions = commandMentions(commands, id);
      }),
    interaction: (interaction) => background(() => answer(interaction)),
    guildGone: (guild) => background(() => hooks.guildGone(guild)),
    guildThere: (guild) => background(() => hooks.guildThere(guild)),
    rightsChanged: (guild) => background(() => recover(client, hooks, guild)),
    channelChanged: (channel) => places.forget(channel),
    refused: refuse,
    note: hooks.note,
  });
  client.rest.on('response', (_request, { status, headers }) => invalid.note(status, headers.get('x-ratelimit-scope')));
  const places = openPlaces({
    cached: (channel) => cachedPlace(client, channel),
    fetch: (channel) => outbox.call({ method: 'get', path: Routes.channel(channel) }),
  });
  const answer = interactionHandler({
    desk,
    replies: openReplies(client.rest, hooks.note),
    missing: (interaction, channel) => missingFor(client, interaction, channel),
    mentions: () => mentions,
    inviteUrl: () => inviteUrl(client.application?.id ?? ''),
    fault: (error) => hooks.note(`answer failed: ${error instanceof Error ? error.message : String(error)}`),
  });
  const deps = {
    outbox,
    placeOf: places.placeOf,
    missing: (channel: string) => missingIn(client, channel),
    // A thread has the id of the message that it hangs on.
    hasThread: (message: string) => client.channels.cache.has(message),
    crosspost: crossposts.publish,
    mentions: () => mentions,
    now,
  };
  const stopping = new AbortController();
  const hourly = setInterval(() => background(() => calendar.sync([...client.guilds.cache.keys()])), HOUR_MS).unref();
  return {
    platform: {
      name: 'discord',
      parallel: PARALLEL,
      send: async (outgoing) => {
        const outcome = await sendMessage(deps, outgoing);
        if (outcome.kind === 'refused' && outcome.what === 'platform') refuse(outcome.reason);
        return outcome;
      },
    },
    syncCalendar: (guild) => calendar.sync([guild]),
    start: () => logIn(client, token, stopping.signal, refuse, hooks.note),
    stop: async () => {
      stopping.abort();
      clearInterval(hourly);
      await crossposts.settled();
      await client.destroy();
    },
  };
}

/** What is done once connected: commands, guilds that came and went, channels that take messages again, scheduled events. */
function takeUp(
  client: Client<true>,
  hooks: DiscordHooks,
  calendar: Calendar,
  background: Background,
  registered: (id: string) => void,
): void {
  hooks.connected(client.user.tag);
  background(async () => {
    const { isNew, id } = await registerCommands(client.rest, client.application.id, commands);
    if (id !== '') registered(id);
    hooks.note(isNew ? 'the commands were registered' : 'the commands stand registered');
  });
  background(async () => {
    const guilds = [...client.guilds.cache.keys()];
    await hooks.present(guilds);
    await recover(client, hooks, null);
    await calendar.sync(guilds);
  });
}

type Background = (work: () => Promise<void>) => void;

/** Runs what nobody waits for; what it raises is noted. */
function inBackground(note: (what: string) => void): Background {
  return (work) => {
    work().catch((error: unknown) => note(error instanceof Error ? error.message : String(error)));
  };
}

async function logIn(
  client: Client,
  token: string,
  stopping: AbortSignal,
  refuse: (what: string) => void,
  note: (what: string) => void,
): Promise<void> {
  for (let attempt = 0; !stopping.aborted; attempt += 1) {
    try {
      await client.login(token);
      return;
    } catch (error) {
      const refusal = refusalOfLogin(error);
      if (refusal !== null) return refuse(refusal);
      note(`log-in failed: ${error instanceof Error ? error.message : String(error)}; it is tried again`);
    }
    const waitMs = LOGIN_WAITS_MS[Math.min(attempt, LOGIN_WAITS_MS.length - 1)] ?? 0;
    await sleep(waitMs, undefined, { signal: stopping, ref: false }).catch(() => undefined);
  }
}

/** Channels in which nothing could be sent and in which the bot lacks nothing any more. */
async function recover(client: Client, hooks: DiscordHooks, guild: string | null): Promise<void> {
  for (const { space, channel } of await hooks.stoppedIn(guild)) {
    const isThere = client.channels.cache.has(channel);
    if (isThere && missingIn(client, channel) === null) await hooks.channelBack(space, channel);
  }
}

/** What the gateway told of a channel; null where it told nothing. */
function cachedPlace(client: Client, id: string): Place | null {
  const channel = client.channels.cache.get(id);
  if (channel === undefined || channel.isDMBased()) return null;
  const tags = 'availableTags' in channel ? channel.availableTags : [];
  return {
    kind: kindOf(channel.type),
    guild: channel.guild.id,
    tags: tags.map(({ id: tag, name, moderated }) => ({ id: tag, name, isModerated: moderated })),
    needsTag: channel.flags.has(ChannelFlags.RequireTag),
  };
}

function missingFor(client: Client, interaction: APIInteraction, channel: string): string | null {
  if (channel !== interaction.channel?.id) return missingIn(client, channel);
  const kind = interaction.channel.type;
  return missingFrom(BigInt(interaction.app_permissions), [10, 11, 12].includes(kind));
}
