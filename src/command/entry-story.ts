/** What became of one stored entry, stage by stage: the material of `/case why`. Times are epoch milliseconds. */
import type { Evidence } from '../news/evidence.ts';
import type { Label } from '../news/label/labels.ts';

export type EntryStory = {
  readonly title: string;
  readonly outlet: string;
  /** The feed's title. */
  readonly feed: string;
  readonly publishedAt: number | null;
  readonly seenAt: number;
  readonly isBaseline: boolean;
  /** One for each case that follows the feed. */
  readonly readings: readonly EntryReading[];
};

export type EntryReading = {
  readonly caseName: string;
  readonly relevant: boolean;
  readonly relevance: number;
  readonly label: Label;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly dates: readonly { readonly day: string; readonly kind: string; readonly quote: string }[];
  readonly story: { readonly title: string; readonly reports: number; readonly isFirst: boolean } | null;
  /** Why it was held for review, and what somebody decided; null for nearly all. */
  readonly held?: { readonly because: string; readonly state: string; readonly by: string | null } | null;
  /** What was decided for whom; alike ones are told once with their number. */
  readonly verdicts: readonly ChannelVerdict[];
};

/** `state` is that of the delivery (`sent`, `retrying`, ...), or null where nothing was to be sent. */
export type ChannelVerdict = {
  readonly platform: string;
  readonly channels: number;
  readonly reason: string;
  readonly state: string | null;
  readonly failure: string | null;
};
