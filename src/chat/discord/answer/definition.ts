/** The registry as Discord wants to have it registered: one command, `/case`, with a subcommand for each. */
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, Option } from '../../../command/command.ts';

/** Discord's limit of subcommands in a command. */
const MOST_SUBCOMMANDS = 25;
/** Where the registry is longer, what changes or keeps something stands in a group of this name; it is not part of what is typed. */
const GROUP = 'channel';
/** A role picker cannot say "off"; this switch beside it can. */
export const NO_ROLE = 'no-role';

/** What is registered, everywhere: in guilds, direct messages, and for people who installed the app for themselves. */
export function commandDefinitions(commands: readonly Command[]): RESTPostAPIChatInputApplicationCommandsJSONBody[] {
  return [
    {
      type: ApplicationCommandType.ChatInput,
      name: 'case',
      description: 'Ask about the followed court case, and choose what this channel is told',
      integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
      contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
      options: grouped(commands),
    },
  ];
}

/** How each command is written so that a press types it, by its name; `id` is the one under which Discord registered `/case`. */
export function commandMentions(commands: readonly Command[], id: string): ReadonlyMap<string, string> {
  const hasGroup = commands.length > MOST_SUBCOMMANDS;
  const path = (command: Command): string =>
    hasGroup && isGrouped(command) ? `${GROUP} ${command.name}` : command.name;
  return new Map(commands.map((command) => [command.name, `</case ${path(command)}:${id}>`]));
}

function grouped(commands: readonly Command[]): APIApplicationCommandOption[] {
  if (commands.length <= MOST_SUBCOMMANDS) return commands.map(subcommand);
  const inGroup = commands.filter(isGrouped);
  return [
    ...commands.filter((one) => !isGrouped(one)).map(subcommand),
    {
      type: ApplicationCommandOptionType.SubcommandGroup,
      name: GROUP,
      description: 'What this channel is told',
      options: inGroup.map(subcommand),
    },
  ];
}

function isGrouped({ changes, keeps }: Command): boolean {
  return changes === true || keeps === true;
}

function subcommand({ name, description, options }: Command): APIApplicationCommandSubcommandOption {
  const ordered = options.toSorted((a, b) => Number(b.required) - Number(a.required));
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name,
    description: cut(description),
    options: ordered.flatMap((one) => (one.kind === 'role' ? [option(one), noRole] : [option(one)])),
  };
}

const noRole: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: NO_ROLE,
  description: 'True calls nobody any more',
};

/** Where messages can be sent to. */
const channelTypes = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.GuildForum,
] as const;

function option({ name, description, required, kind, choices, complete }: Option): APIApplicationCommandBasicOption {
  const base = { name, description: cut(description), ...(required ? { required } : {}) };
  switch (kind) {
    case 'number':
      return { ...base, type: ApplicationCommandOptionType.Integer };
    case 'boolean':
      return { ...base, type: ApplicationCommandOptionType.Boolean };
    case 'channel':
      return { ...base, type: ApplicationCommandOptionType.Channel, channel_types: [...channelTypes] };
    case 'role':
      return { ...base, type: ApplicationCommandOptionType.Role };
    default: {
      const text = { ...base, type: ApplicationCommandOptionType.String } as const;
      if (choices !== undefined) return { ...text, choices: choices.map((value) => ({ name: value, value })) };
      return complete === undefined ? text : { ...text, autocomplete: true };
    }
  }
}

function cut(description: string): string {
  return description.slice(0, 100);
}
