/** What commands may look at. They never see SQL. */
import type { CourtCase } from '../case/court-case.ts';
import type { Label } from '../news/label/labels.ts';
import type { EntryStory } from './entry-story.ts';

/** A story in short. Times are epoch milliseconds; `outlets` is in the order in which they reported. */
export type StoryLine = {
  readonly label: Label;
  readonly title: string;
  readonly lastAt: number;
  readonly outlets: readonly string[];
  readonly link: string | null;
  /** `held` while nobody has looked at it, `rejected` where somebody found it wrong; null for nearly all. */
  readonly review?: 'held' | 'rejected' | null | undefined;
};

/** A report that is held for review. `at` is when it was seen, epoch ms. */
export type HeldReport = {
  readonly entryId: number;
  readonly label: Label;
  readonly title: string;
  readonly outlet: string;
  readonly link: string | null;
  readonly at: number;
  readonly because: string;
};

/** How the feeds of a case fare. */
export type FeedHealth = {
  readonly total: number;
  readonly polled: number;
  readonly failing: number;
  readonly lastOkAt: number | null;
};

/** One feed of a case. Times are epoch milliseconds. */
export type FeedLine = {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  /** What it carries, in the words of whoever listed it. */
  readonly note: string;
  /** `new`, `healthy`, `quiet`, `stale`, `failing`, `gone` or `moved`. */
  readonly health: string;
  readonly problem: string | null;
  readonly lastOkAt: number | null;
  readonly lastNewAt: number | null;
  /** Median time from publication until the entry was seen, of the newest entries; null while unknown. */
  readonly delayMs: number | null;
};

/** Which stories are asked for: those of one label (null: of any) with coverage from `since` on. */
export type StoryWish = { readonly label: Label | null; readonly since: number; readonly limit: number };

/** A stored entry that a search found. */
export type Hit = {
  readonly title: string;
  readonly outlet: string;
  readonly link: string | null;
  /** When it was published, or seen where that is unknown. */
  readonly at: number;
  readonly label: Label;
  /** The key of its story; null where it is in none. */
  readonly story: string | null;
  readonly review?: 'held' | 'rejected' | null | undefined;
};

/** A court date ahead that reports give and the record does not hold. */
export type ReportedDay = {
  readonly day: string;
  /** `Hearing in SEC v. Binance Holdings Ltd.`. */
  readonly what: string;
  /** The days for which it was set before, oldest first. */
  readonly before: readonly string[];
  /** Who says so, and whether a court or agency does itself. */
  readonly standing: string;
  /** Other days that are given for it, with who gives them. */
  readonly conflicts: readonly string[];
  readonly link: string | null;
};

export type CaseView = {
  /** The installed cases, at least one. */
  readonly cases: readonly CourtCase[];
  /** Epoch milliseconds. */
  readonly now: number;
  /** The newest stories of a case, newest first. */
  readonly latestStories: (caseId: string, limit: number) => Promise<readonly StoryLine[]>;
  readonly feedHealth: (caseId: string) => Promise<FeedHealth>;
  /** The feeds of a case, in the order in which they are listed. */
  readonly feeds: (caseId: string) => Promise<readonly FeedLine[]>;
  /** Stories of a case, newest first. */
  readonly stories: (caseId: string, wish: StoryWish) => Promise<readonly StoryLine[]>;
  /** Entries about a case whose title or summary holds every one of the words (lower case), newest first. */
  readonly search: (caseId: string, words: readonly string[], limit: number) => Promise<readonly Hit[]>;
  /** Days from `today` (`YYYY-MM-DD`) on that reports about a case give, soonest first. */
  readonly reportedDays: (caseId: string, today: string, limit: number) => Promise<readonly ReportedDay[]>;
  /** Reports about a case that are held for review, newest first. */
  readonly held: (caseId: string, limit: number) => Promise<readonly HeldReport[]>;
  readonly heldCount: (caseId: string) => Promise<number>;
  /** What became of the entries stored under a link, or under a number as `#123`; empty when there is none. */
  readonly entriesAt: (reference: string) => Promise<readonly EntryStory[]>;
};
