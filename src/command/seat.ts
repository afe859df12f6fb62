/** Where somebody sits who types commands: who it is, and what may be changed from there. */
import type { Subscription } from '../alert/subscription.ts';
import type { Wishes } from '../alert/wishes.ts';
import type { Label } from '../news/label/labels.ts';
import type { Caller } from './caller.ts';

/** What a new subscription is to be. */
export type SubscriptionDraft = {
  readonly channel: string;
  readonly caseId: string;
  readonly labels: readonly Label[] | null;
  readonly wishes: Wishes;
};

/** What became of a decision on a held report. `deliveries` counts the messages that were added. */
export type ReviewOutcome =
  | { readonly kind: 'done'; readonly label: Label; readonly title: string; readonly deliveries: number }
  | { readonly kind: 'decided before'; readonly state: string }
  | { readonly kind: 'not held' };

export type Seat = {
  readonly caller: Caller;
  /** The subscriptions of the caller's guild or workspace, those of the terminal on the console; in the order of their channels. */
  readonly subscriptions: () => Promise<readonly Subscription[]>;
  /** Subscribes a channel of the caller's platform. */
  readonly subscribe: (draft: SubscriptionDraft) => Promise<void>;
  readonly change: (before: Subscription, changes: Pick<Subscription, 'labels' | 'wishes'>) => Promise<void>;
  readonly pause: (before: Subscription) => Promise<void>;
  /** What waited while it was paused or stopped is told together. Gives how many stories that are. */
  readonly resume: (before: Subscription) => Promise<number>;
  readonly remove: (before: Subscription) => Promise<void>;
  /** Keeps that a report is not about the case, for whoever reviews the rules; false when there is no such report. */
  readonly object: (reference: string) => Promise<boolean>;
  /** Decides on a held report by its stored number, and on the others of its story. */
  readonly review: (entryId: number, verdict: 'accepted' | 'rejected') => Promise<ReviewOutcome>;
  /** Where the calendar of a subscription is; null where the page has no public address. */
  readonly calendarUrl: (subscription: Subscription) => string | null;
};
