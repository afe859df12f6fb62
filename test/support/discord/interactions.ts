/** What people do on the loopback Discord: they type commands, complete options, press buttons and choose from menus; the bot has Discord's time to answer. */
import type { Gateway } from './gateway.ts';
import { BOT_PERMISSIONS, type Json, permissionsIn, userJson, type World } from './world.ts';

export type Interaction = {
  readonly id: string;
  readonly token: string;
  readonly at: number;
  readonly kind: number;
  /** The message whose component was pressed; null for commands. */
  readonly pressed: string | null;
  readonly channel: string;
  state: 'open' | 'deferred' | 'answered';
  /** What the person sees as the answer; null until there is one. */
  shown: Json | null;
  files: readonly { readonly name: string; readonly text: string }[];
  isPrivate: boolean;
  choices: readonly Json[] | null;
  /** Further messages beside the answer. */
  readonly asides: Json[];
};

export type Person = {
  readonly id: string;
  readonly permissions: bigint;
  /** Where the app is installed: in the guild, or only for this person. */
  readonly installed?: 'guild' | 'user';
};

export const TOKEN_LIFE_MS = 15 * 60_000;
export const FIRST_ANSWER_MS = 3000;

export type Interactions = {
  readonly byToken: Map<string, Interaction>;
  /** `/case <command>` with options as Discord types them. */
  readonly type: (person: Person, channel: string, command: string, options?: Json[], resolved?: Json) => Interaction;
  /** An option while it is being typed. */
  readonly complete: (person: Person, channel: string, command: string, option: string, soFar: string) => Interaction;
  /** A press on a button, or a choice in a menu, of a message or of an answer that only this person sees. */
  readonly press: (person: Person, channel: string, message: Json, customId: string, values?: string[]) => Interaction;
};

/** Sends interactions through the gateway. */
export function openInteractions(world: World, gateway: Gateway): Interactions {
  const byToken = new Map<string, Interaction>();
  const send = (person: Person, channelId: string, kind: number, rest: Json, pressed: string | null): Interaction => {
    const id = world.mint();
    const token = `token-${id}`;
    const channel = world.channels.get(channelId);
    if (channel === undefined) throw new Error(`no channel ${channelId}`);
    const interaction: Interaction = {
      id,
      token,
      at: world.now(),
      kind,
      pressed,
      channel: channelId,
      state: 'open',
      shown: null,
      files: [],
      isPrivate: false,
      choices: null,
      asides: [],
    };
    byToken.set(token, interaction);
    const user = userJson(person.id);
    const isDirect = channel.guild === null;
    const member = {
      user,
      roles: [],
      permissions: person.permissions.toString(),
      joined_at: new Date(0).toISOString(),
      deaf: false,
      mute: false,
      flags: 0,
    };
    gateway.emit('INTERACTION_CREATE', {
      id,
      application_id: world.applicationId,
      type: kind,
      token,
      version: 1,
      locale: 'en-US',
      entitlements: [],
      attachment_size_limit: 10_485_760,
      authorizing_integration_owners: person.installed === 'user' ? { 1: person.id } : { 0: channel.guild ?? '0' },
      app_permissions: (isDirect ? BOT_PERMISSIONS : permissionsIn(world, channel)).toString(),
      channel_id: channelId,
      channel: { id: channelId, type: channel.type, name: channel.name },
      context: isDirect ? 1 : 0,
      ...(isDirect
        ? { user }
        : { guild_id: channel.guild, guild: { id: channel.guild, locale: 'en-US', features: [] }, member }),
      ...rest,
    });
    return interaction;
  };
  const commandData = (command: string, options: Json[], resolved?: Json): Json => {
    const grouped = inGroup(world.commands, command);
    const sub = { type: 1, name: command, options };
    return {
      data: {
        id: world.applicationId,
        name: 'case',
        type: 1,
        options: grouped === null ? [sub] : [{ type: 2, name: grouped, options: [sub] }],
        ...(resolved === undefined ? {} : { resolved }),
      },
    };
  };
  return {
    byToken,
    type: (person, channel, command, options = [], resolved) =>
      send(person, channel, 2, commandData(command, options, resolved), null),
    complete: (person, channel, command, option, soFar) =>
      send(person, channel, 4, commandData(command, [{ type: 3, name: option, value: soFar, focused: true }]), null),
    press: (person, channel, message, customId, values) => {
      const data =
        values === undefined
          ? { component_type: 2, custom_id: customId }
          : { component_type: 3, custom_id: customId, values, resolved: {} };
      return send(person, channel, 3, { message, data }, String(message.id));
    },
  };
}

/** The group in which a subcommand was registered; null for none. */
function inGroup(commands: readonly Json[], name: string): string | null {
  const options = (commands[0]?.options ?? []) as { type: number; name: string; options?: { name: string }[] }[];
  return options.find((one) => one.type === 2 && one.options?.some((sub) => sub.name === name))?.name ?? null;
}
