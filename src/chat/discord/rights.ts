/** What the bot needs to be allowed in a channel, and what it lacks there. */
import { type Client, PermissionFlagsBits as Flags, type PermissionResolvable } from 'discord.js';

/** Everything that an invitation asks for, as Discord counts it: what sending needs, threads, quoting, and scheduled events. */
export const INVITE_PERMISSIONS =
  Flags.ViewChannel |
  Flags.SendMessages |
  Flags.EmbedLinks |
  Flags.AttachFiles |
  Flags.SendMessagesInThreads |
  Flags.CreatePublicThreads |
  Flags.ReadMessageHistory |
  Flags.CreateEvents;

/** Where somebody adds the bot to a server. */
export function inviteUrl(applicationId: string): string {
  return `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot&permissions=${INVITE_PERMISSIONS}`;
}

type Right = { readonly name: string; readonly bit: bigint };

const viewChannel: Right = { name: 'View Channel', bit: Flags.ViewChannel };
const sendMessages: Right = { name: 'Send Messages', bit: Flags.SendMessages };
const sendInThreads: Right = { name: 'Send Messages in Threads', bit: Flags.SendMessagesInThreads };
const attachFiles: Right = { name: 'Attach Files', bit: Flags.AttachFiles };

/** Without these nothing can be told; `isThread` for a channel that is one. */
function needed(isThread: boolean): readonly Right[] {
  return [viewChannel, isThread ? sendInThreads : sendMessages, attachFiles];
}

/** The names of the rights that are missing from a bit field, with "and"; null where none is. */
export function missingFrom(permissions: bigint, isThread: boolean): string | null {
  if ((permissions & Flags.Administrator) !== 0n) return null;
  const names = needed(isThread).flatMap(({ name, bit }) => ((permissions & bit) === 0n ? [name] : []));
  return names.length === 0 ? null : names.join(' and ');
}

/** The rights that the bot lacks in a channel as far as its cache tells; null where none, or where the channel is not known. */
export function missingIn(client: Client, channelId: string): string | null {
  const channel = client.channels.cache.get(channelId);
  if (channel === undefined || channel.isDMBased()) return null;
  const me = channel.guild.members.me;
  const permissions = me === null ? null : channel.permissionsFor(me);
  return permissions === null ? null : missingFrom(permissions.bitfield, channel.isThread());
}

/** True where somebody may change what a channel is told. */
export function mayManage(permissions: string | undefined): boolean {
  if (permissions === undefined || !/^\d+$/.test(permissions)) return false;
  const bits = BigInt(permissions);
  const enough: readonly PermissionResolvable[] = [Flags.ManageChannels, Flags.ManageGuild, Flags.Administrator];
  return enough.some((flag) => (bits & (flag as bigint)) !== 0n);
}
