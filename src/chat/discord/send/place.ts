/** What kind of place a channel is, as far as sending differs between them. */
import { type APIChannel, ChannelFlags, ChannelType } from 'discord.js';
import { plain } from '../card/markdown.ts';

export type Tag = { readonly id: string; readonly name: string; readonly isModerated: boolean };

export type Place = {
  readonly kind: 'text' | 'announcement' | 'forum' | 'thread' | 'direct' | 'other';
  /** The guild; null for a direct message. */
  readonly guild: string | null;
  /** A forum's tags; empty elsewhere. */
  readonly tags: readonly Tag[];
  readonly needsTag: boolean;
};

const kinds: Partial<Record<ChannelType, Place['kind']>> = {
  [ChannelType.GuildText]: 'text',
  [ChannelType.GuildVoice]: 'thread',
  [ChannelType.GuildStageVoice]: 'thread',
  [ChannelType.GuildAnnouncement]: 'announcement',
  [ChannelType.GuildForum]: 'forum',
  [ChannelType.GuildMedia]: 'forum',
  [ChannelType.AnnouncementThread]: 'thread',
  [ChannelType.PublicThread]: 'thread',
  [ChannelType.PrivateThread]: 'thread',
  [ChannelType.DM]: 'direct',
  [ChannelType.GroupDM]: 'direct',
};

export function kindOf(type: ChannelType): Place['kind'] {
  return kinds[type] ?? 'other';
}

/** The place out of Discord's own description of a channel. */
export function placeOf(channel: APIChannel): Place {
  const tags = 'available_tags' in channel ? (channel.available_tags ?? []) : [];
  return {
    kind: kindOf(channel.type),
    guild: 'guild_id' in channel ? (channel.guild_id ?? null) : null,
    tags: tags.map(({ id, name, moderated }) => ({ id, name, isModerated: moderated })),
    needsTag: ((channel.flags ?? 0) & ChannelFlags.RequireTag) !== 0,
  };
}

/** Discord's limit for a post. */
const MOST_TAGS = 5;

/** The tags of a forum that bear the name of the label, which begins the kicker; any tag where the forum insists on one. */
export function tagsFor(place: Place, kicker: string): string[] {
  const usable = place.tags.filter(({ isModerated }) => !isModerated);
  const label = plain(kicker).split(' · ')[0]?.trim().toLowerCase() ?? '';
  const fitting = usable.filter(({ name }) => name.trim().toLowerCase() === label);
  const chosen = fitting.length > 0 || !place.needsTag ? fitting : usable.slice(0, 1);
  return chosen.slice(0, MOST_TAGS).map(({ id }) => id);
}

/** Where a message of ours stands: in a channel, or in a thread below it. */
export type Spot = { readonly channel: string; readonly message: string };

/** The message's id as it is kept: with its thread's id before it where it stands in one. */
export function writtenSpot(spot: Spot, subscribed: string): string {
  return spot.channel === subscribed ? spot.message : `${spot.channel}/${spot.message}`;
}

export function readSpot(kept: string, subscribed: string): Spot {
  const [first = '', second] = kept.split('/');
  return second === undefined ? { channel: subscribed, message: first } : { channel: first, message: second };
}
