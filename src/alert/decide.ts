/** Decides what becomes of an entry for one subscription: alert, or silence, always with a reason that a person can read. */
import type { Label } from '../news/label/labels.ts';
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
  /** True when this subscription was told of the story before. */
  readonly wasAnnounced: boolean;
  /** Publisher's date, epoch ms; null where unknown. */
  readonly publishedAt: number | null;
  readonly seenAt: number;
};

export type Decision =
  | { readonly kind: 'alert'; readonly reason: string }
  | { readonly kind: 'silence'; readonly reason: string };

/** Older news than this is told in digests, not as an alert: a feed that pours out its archive alerts nobody. */
export const STALE_AFTER_MS = 3 * 86_400_000;

/** Pure: the same development and subscription give the same decision. */
export function decide(development: Development, subscription: Subscription): Decision {
  if (development.caseId !== subscription.caseId) return silence('this channel follows another case');
  if (!development.relevant) return silence(`not about the case (relevance ${development.relevance.toFixed(2)})`);
  if (development.isBackground) return silence('it only looks back at the case');
  if (development.isBaseline) return silence('it was in the feed before the feed was first read');
  if (development.seenAt < subscription.createdAt) return silence('the channel subscribed later');
  if (development.publishedAt !== null && development.seenAt - development.publishedAt > STALE_AFTER_MS) {
    return silence('it was published more than three days before it was seen');
  }
  if (development.isHistory) return silence('its story was in the feeds before the case was followed');
  if (development.wasAnnounced) return silence('its story was announced before; it counts as further coverage');
  if (subscription.labels !== null && !subscription.labels.includes(development.label)) {
    return silence(`this channel did not ask for ${development.label}`);
  }
  return { kind: 'alert', reason: `new development about the case (relevance ${development.relevance.toFixed(2)})` };
}

function silence(reason: string): Decision {
  return { kind: 'silence', reason };
}
