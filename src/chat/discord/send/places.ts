/** Remembers what kind of place each channel is. */
import type { APIChannel } from 'discord.js';
import type { CallOutcome } from './outbox.ts';
import { type Place, placeOf } from './place.ts';
import type { Failed } from './refusal.ts';

export type Places = {
  readonly placeOf: (channel: string) => Promise<{ readonly place: Place } | { readonly failed: Failed }>;
  /** Something about the channel changed. */
  readonly forget: (channel: string) => void;
};

export type PlaceSources = {
  /** What the gateway told of a channel; null where it told nothing. */
  readonly cached: (channel: string) => Place | null;
  readonly fetch: (channel: string) => Promise<CallOutcome>;
};

const MOST_KEPT = 10_000;

/** What the gateway told goes first; what it does not know is asked for once. */
export function openPlaces({ cached, fetch }: PlaceSources): Places {
  const kept = new Map<string, Place>();
  return {
    forget: (channel) => {
      kept.delete(channel);
    },
    placeOf: async (channel) => {
      const known = cached(channel) ?? kept.get(channel);
      if (known !== undefined) return { place: known };
      const outcome = await fetch(channel);
      if (outcome.kind !== 'ok') return { failed: outcome };
      const place = placeOf(outcome.data as APIChannel);
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(channel, place);
      return { place };
    },
  };
}
