/** Decides what becomes of an entry for one subscription: told now, told later, added to what was told, or silence; always with a reason for people. */
import type { Label } from '../news/label/labels.ts';
import { quietUntil } from './quiet-hours.ts';
import type { Subscription } from './subscription.ts';

/** What is decided about: the entry's reading and its story, at the moment it came in. */
export type Development = {
  readonly caseId: string;
  readonly relevant: boolean;
  readonly relevance: number;
  readonly label: Label;
  /** True when the entry only looks back at the case. */
  readonly isBackground: boolean;
  /** True when the entry came with the first poll of its feed: history, not news. */
  readonly isBaseline: boolean;
  /** True when the story began with an entry of a first poll: known before the case was followed. */
  readonly isHistory: boolean;
  /** True when the entry is out of a court's or an agency's own feed. */
  readonly isPrimary: boolean;
  /** True when the story holds such an entry, this one counted. */
  readonly isConfirmed: boolean;
  /** How many outlets report the story, this one counted. */
  readonly outlets: number;
  /** False when its outlet reported the story before. */
  readonly isNewOutlet: boolean;
  /** Publisher's date, epoch ms; null where unknown. */
  readonly publishedAt: number | null;
  readonly seenAt: number;
  /** Why it is held for review: it implies a step that its proceeding could not take. Null for nearly all. */
  readonly held: string | null;
};

/** What a subscription was told before. */
export type Told = {
  /** Whether the story was alerted; `waiting` where it waits to be told. */
  readonly story: 'no' | 'alerted' | 'confirmed' | 'waiting';
  /** When alerts went to the subscription within the last hour, epoch ms, oldest first. */
  readonly lately: readonly number[];
};

/**
 * Until when a story waits: a full hour, the end of quiet hours, room in the noise budget, the next digest, confirmation by a court or agency,
 * more outlets, or until the subscription is resumed.
 */
export type Until = 'hour' | 'quiet' | 'budget' | 'digest' | 'confirmed' | 'outlets' | 'resumed';

export type Decision =
  | { readonly kind: 'alert'; readonly reason: string }
  /** The story was alerted: the entry joins its thread or its count. */
  | { readonly kind: 'coverage'; readonly reason: string }
  /** The story was alerted as a report, and now a court or agency says so itself. */
  | { readonly kind: 'confirmation'; readonly reason: string }
  /** `dueAt` is epoch ms, or null where something else than the clock ends it. */
  | { readonly kind: 'wait'; readonly until: Until; readonly dueAt: number | null; readonly reason: string }
  /** Nobody is told until a person has looked at it. */
  | { readonly kind: 'review'; readonly reason: string }
  | { readonly kind: 'silence'; readonly reason: string };

/** Older news than this is told in digests, not as an alert: a feed that pours out its archive alerts nobody. */
export const STALE_AFTER_MS = 3 * 86_400_000;

const HOUR_MS = 3_600_000;

/** True for news that was published too long before it was seen (both epoch ms). */
export function isStale(publishedAt: number | null, seenAt: number): boolean {
  return publishedAt !== null && seenAt - publishedAt > STALE_AFTER_MS;
}

/** Why nobody is told, whatever they subscribed to; null where it depends on the subscription. */
export function silenceForAll(development: Development): string | null {
  const { relevant, relevance, publishedAt, seenAt } = development;
  if (!relevant) return `not about the case (relevance ${relevance.toFixed(2)})`;
  if (development.isBackground) return 'it only looks back at the case';
  if (development.isBaseline) return 'it was in the feed before the feed was first read';
  if (isStale(publishedAt, seenAt)) return 'it was published more than three days before it was seen';
  if (development.isHistory) return 'its story was in the feeds before the case was followed';
  return null;
}

/** Pure: the same development, subscription and past give the same decision. */
export function decide(development: Development, subscription: Subscription, told: Told): Decision {
  if (development.caseId !== subscription.caseId) return silence('this channel follows another case');
  const forAll = silenceForAll(development);
  if (forAll !== null) return silence(forAll);
  if (development.seenAt < subscription.createdAt) return silence('the channel subscribed later');
  if (told.story === 'alerted' || told.story === 'confirmed') return onAlerted(development, told.story);
  if (development.held !== null) return { kind: 'review', reason: `held for review: ${development.held}` };
  if (subscription.labels !== null && !subscription.labels.includes(development.label))
    return silence(`this channel did not ask for ${development.label}`);
  return whenToTell(development, subscription, told);
}

function onAlerted(development: Development, story: 'alerted' | 'confirmed'): Decision {
  if (development.isPrimary && story === 'alerted')
    return { kind: 'confirmation', reason: 'a court or agency now says so itself' };
  if (!development.isNewOutlet) return silence('its story was announced before, and its outlet counted');
  return { kind: 'coverage', reason: 'its story was announced before; it counts as further coverage' };
}

function whenToTell(development: Development, subscription: Subscription, told: Told): Decision {
  const { wishes, state } = subscription;
  const { seenAt: now, relevance } = development;
  if (state !== 'active') return wait('resumed', null, `the channel is ${state}; it is told when it goes on`);
  if (wishes.leastStanding === 'confirmed' && !development.isConfirmed)
    return wait('confirmed', null, 'this channel asks for what a court or agency published itself');
  if (development.outlets < wishes.minOutlets)
    return wait(
      'outlets',
      null,
      `this channel asks for ${wishes.minOutlets} outlets; ${development.outlets} reported so far`,
    );
  const quiet = quietUntil(wishes, now);
  if (wishes.paces.includes('now')) {
    if (quiet !== null) return wait('quiet', quiet, 'quiet hours in this channel');
    const [oldest] = told.lately;
    if (wishes.maxPerHour !== null && oldest !== undefined && told.lately.length >= wishes.maxPerHour)
      return wait('budget', oldest + HOUR_MS, `this channel takes at most ${wishes.maxPerHour} alerts an hour`);
    return { kind: 'alert', reason: `new development about the case (relevance ${relevance.toFixed(2)})` };
  }
  if (wishes.paces.includes('hourly')) {
    const hour = (Math.floor(now / HOUR_MS) + 1) * HOUR_MS;
    return wait('hour', quietUntil(wishes, hour) ?? hour, 'this channel is told once an hour');
  }
  return wait('digest', null, 'this channel is told in digests');
}

function wait(until: Until, dueAt: number | null, reason: string): Decision {
  return { kind: 'wait', until, dueAt, reason };
}

function silence(reason: string): Decision {
  return { kind: 'silence', reason };
}
