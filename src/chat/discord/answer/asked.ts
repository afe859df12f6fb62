/** Reads an interaction: what was typed, by whom, and what that person may do there. */
import {
  type APIApplicationCommandInteractionDataBasicOption,
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIInteractionDataResolved,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord.js';
import type { Caller } from '../../../command/caller.ts';
import { mayManage } from '../rights.ts';
import { NO_ROLE } from './definition.ts';

export type Asked = {
  /** The subcommand's name. */
  readonly command: string;
  readonly values: Readonly<Record<string, string>>;
  /** As it would be typed: `/case timeline from:"2023"`. */
  readonly typed: string;
  /** Channels and roles that the options name. */
  readonly resolved: APIInteractionDataResolved | undefined;
};

/** The subcommand of a slash command with its values. */
export function askedOf({ data }: APIChatInputApplicationCommandInteraction): Asked {
  const { command, options } = subcommandOf(data.options ?? []);
  const values: Record<string, string> = {};
  for (const option of options) {
    if (option.name !== NO_ROLE) values[option.name] = String(option.value);
    else if (option.value === true) values.role = 'off';
  }
  return { command, values, typed: typedLine(command, values), resolved: data.resolved };
}

type DataOption = NonNullable<APIChatInputApplicationCommandInteraction['data']['options']>[number];

/** Groups are only for order: the subcommand's name is enough. */
export function subcommandOf(options: readonly DataOption[]): {
  readonly command: string;
  readonly options: readonly APIApplicationCommandInteractionDataBasicOption[];
} {
  const [first] = options;
  if (first?.type === ApplicationCommandOptionType.SubcommandGroup) return subcommandOf(first.options);
  if (first?.type === ApplicationCommandOptionType.Subcommand)
    return { command: first.name, options: first.options ?? [] };
  return { command: 'help', options: [] };
}

/** The command with its values as somebody would type it; quotation marks within a value become apostrophes. */
export function typedLine(command: string, values: Readonly<Record<string, string>>): string {
  const words = Object.entries(values).map(([name, value]) => `${name}:"${value.replace(/["“”„«»]/g, "'")}"`);
  return ['/case', command, ...words].join(' ');
}

export type Setting = {
  readonly caller: Caller;
  /** Where the bot itself is not a member: it can answer, but neither post nor be told to. */
  readonly isForeign: boolean;
  readonly isDirect: boolean;
};

/** Who asks, and where. A direct message is a space of its own, named by its channel. */
export function settingOf(
  interaction: APIInteraction,
  previous: string | null,
  target: { readonly permissions?: string | undefined } | null = null,
): Setting {
  const user = interaction.member?.user.id ?? interaction.user?.id ?? '';
  const channel = interaction.channel?.id ?? '';
  const guild = interaction.guild_id ?? null;
  const isDirect = guild === null && interaction.context !== InteractionContextType.PrivateChannel;
  const owners = interaction.authorizing_integration_owners;
  const isForeign = !isDirect && owners[ApplicationIntegrationType.GuildInstall] === undefined;
  const here = interaction.member?.permissions;
  const may = isDirect || (mayManage(here) && (target === null || mayManage(target.permissions)));
  return {
    caller: { platform: 'discord', space: guild ?? channel, channel, user, mayChange: may && !isForeign, previous },
    isForeign,
    isDirect,
  };
}
