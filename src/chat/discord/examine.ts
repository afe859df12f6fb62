/** Examines the bot's place on Discord for `doctor`: token, application, commands, rights in each channel, clock. */
import {
  type APIChannel,
  type APIGuildMember,
  type APIOverwrite,
  type APIRole,
  OverwriteType,
  PermissionFlagsBits,
  REST,
  Routes,
} from 'discord.js';
import { commands } from '../../command/registry.ts';
import { commandDefinitions } from './answer/definition.ts';
import { isSame } from './answer/registration.ts';
import { missingFrom } from './rights.ts';
import { outcomeOf } from './send/outbox.ts';
import { placeOf } from './send/place.ts';

/** One thing that was looked at; `remedy` is null where all is well. */
export type Finding = { readonly name: string; readonly what: string; readonly remedy: string | null };

/** A clock that is further off makes stamps and deadlines wrong. */
const MOST_SKEW_MS = 60_000;

/** Looks at everything that can be looked at without connecting. `channels` are those that are subscribed. */
export async function examineDiscord(
  { token, apiUrl }: { readonly token: string; readonly apiUrl: string },
  channels: readonly string[],
  now: () => number,
): Promise<Finding[]> {
  const rest = new REST({ api: apiUrl, version: '10', timeout: 10_000, retries: 1 }).setToken(token);
  let skewMs = 0;
  rest.on('response', (_request, response) => {
    const date = Date.parse(response.headers.get('date') ?? '');
    if (Number.isFinite(date)) skewMs = now() - date;
  });
  const me = await attempt<{ id: string; username: string }>(rest, Routes.user());
  if ('why' in me) {
    const remedy = me.isRefused ? 'set DISCORD_TOKEN to the token of the developer portal, Bot' : 'look at the network';
    return [{ name: 'token', what: me.why, remedy }];
  }
  const application = await attempt<{ id: string }>(rest, Routes.currentApplication());
  const id = 'found' in application ? application.found.id : '';
  return [
    { name: 'token', what: `valid, for ${me.found.username}`, remedy: null },
    'found' in application
      ? { name: 'application', what: id, remedy: null }
      : { name: 'application', what: application.why, remedy: 'try again' },
    await registration(rest, id),
    ...(await Promise.all(channels.map((channel) => rights(rest, channel, me.found.id)))),
    clock(skewMs),
  ];
}

type Attempt<T> = { readonly found: T } | { readonly why: string; readonly isRefused: boolean };

async function attempt<T>(rest: REST, path: `/${string}`): Promise<Attempt<T>> {
  try {
    return { found: (await rest.get(path)) as T };
  } catch (error) {
    const outcome = outcomeOf(error);
    const why = outcome.kind === 'ok' ? '' : outcome.reason;
    return { why, isRefused: outcome.kind === 'error' };
  }
}

async function registration(rest: REST, applicationId: string): Promise<Finding> {
  const standing = await attempt<unknown>(rest, Routes.applicationCommands(applicationId));
  if ('why' in standing) return { name: 'commands', what: standing.why, remedy: 'try again' };
  const isThere = isSame(commandDefinitions(commands), standing.found);
  const what = isThere ? 'registered' : 'not registered yet; the next start registers them';
  return { name: 'commands', what, remedy: null };
}

async function rights(rest: REST, channelId: string, me: string): Promise<Finding> {
  const name = `channel ${channelId}`;
  const channel = await attempt<APIChannel>(rest, Routes.channel(channelId));
  const add = 'add the bot to that server again, and let it see the channel';
  if ('why' in channel) return { name, what: channel.why, remedy: add };
  const { guild, kind } = placeOf(channel.found);
  if (guild === null) return { name, what: 'a direct message', remedy: null };
  const roles = await attempt<APIRole[]>(rest, Routes.guildRoles(guild));
  const member = await attempt<APIGuildMember>(rest, Routes.guildMember(guild, me));
  if ('why' in roles || 'why' in member) return { name, what: 'the bot is no member of that server', remedy: add };
  const overwrites = 'permission_overwrites' in channel.found ? (channel.found.permission_overwrites ?? []) : [];
  const held = permissionsOf({ roles: roles.found, own: member.found.roles, overwrites, guild, me });
  const missing = missingFrom(held, kind === 'thread');
  return missing === null
    ? { name, what: 'nothing is missing', remedy: null }
    : { name, what: `the bot lacks ${missing}`, remedy: `allow its role ${missing} in the channel’s permissions` };
}

type Holding = {
  readonly roles: readonly APIRole[];
  /** The ids of the bot's own roles. */
  readonly own: readonly string[];
  readonly overwrites: readonly APIOverwrite[];
  readonly guild: string;
  readonly me: string;
};

/** As Discord works them out: everybody's role, own roles, then the channel's changes for everybody, for roles, for the bot. */
function permissionsOf({ roles, own, overwrites, guild, me }: Holding): bigint {
  const isMine = (id: string): boolean => id === guild || own.includes(id);
  const base = roles.filter(({ id }) => isMine(id)).reduce((sum, { permissions }) => sum | BigInt(permissions), 0n);
  if ((base & PermissionFlagsBits.Administrator) !== 0n) return base;
  const steps = [
    overwrites.filter(({ id }) => id === guild),
    overwrites.filter(({ id, type }) => type === OverwriteType.Role && id !== guild && own.includes(id)),
    overwrites.filter(({ id }) => id === me),
  ];
  return steps.reduce((held, step) => {
    const deny = step.reduce((sum, one) => sum | BigInt(one.deny), 0n);
    const allow = step.reduce((sum, one) => sum | BigInt(one.allow), 0n);
    return (held & ~deny) | allow;
  }, base);
}

function clock(skewMs: number): Finding {
  const seconds = Math.round(Math.abs(skewMs) / 1000);
  if (Math.abs(skewMs) <= MOST_SKEW_MS) return { name: 'clock', what: `${seconds} s beside Discord’s`, remedy: null };
  return {
    name: 'clock',
    what: `${seconds} s beside Discord’s`,
    remedy: 'set this machine’s clock, for example by NTP',
  };
}
