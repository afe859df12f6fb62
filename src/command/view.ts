/** What commands may look at. They never see SQL. */
import type { CourtCase } from '../case/court-case.ts';
import type { Label } from '../news/label/labels.ts';

/** A story in short. Times are epoch milliseconds; `outlets` is in the order in which they reported. */
export type StoryLine = {
  readonly label: Label;
  readonly title: string;
  readonly lastAt: number;
  readonly outlets: readonly string[];
  readonly link: string | null;
};

/** How the feeds of a case fare. */
export type FeedHealth = {
  readonly total: number;
  readonly polled: number;
  readonly failing: number;
  readonly lastOkAt: number | null;
};

export type CaseView = {
  /** The installed cases, at least one. */
  readonly cases: readonly CourtCase[];
  /** Epoch milliseconds. */
  readonly now: number;
  /** The newest stories of a case, newest first. */
  readonly latestStories: (caseId: string, limit: number) => Promise<readonly StoryLine[]>;
  readonly feedHealth: (caseId: string) => Promise<FeedHealth>;
};
