/** One item of a feed, in the form that the rest of the program reads. */

export type Entry = {
  /** Identity within its feed: two entries of one feed with the same key are the same entry. */
  readonly key: string;
  /** The publisher's own id, trimmed; null where the feed gives none. */
  readonly guid: string | null;
  /** Plain text without markup. May be empty when there is a summary. */
  readonly title: string;
  /** Plain text without markup, at most 2,000 characters; '' when the feed gives none. */
  readonly summary: string;
  /** Absolute http(s) address as published; null where there is none. */
  readonly link: string | null;
  /** Publisher's date, epoch milliseconds; null where missing, unreadable or implausible. Never used to decide what is new. */
  readonly publishedAt: number | null;
  /** Who published it: the feed's title, or the outlet that an aggregator names. */
  readonly outlet: string;
};

/** How much a feed's word counts: `primary` is a court or agency, `established` a newsroom, `trade` the trade press, `aggregator` a search or copy. */
export const trusts = ['primary', 'established', 'trade', 'aggregator'] as const;
export type Trust = (typeof trusts)[number];
