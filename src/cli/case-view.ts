/** Lets slash commands look at what is stored. */
import { caseAsOf } from '../case/as-of.ts';
import type { CaseView } from '../command/view.ts';
import type { Db } from '../store/database.ts';
import { heldCount, heldItems } from '../store/news/held-rows.ts';
import { searchEntries } from '../store/news/look-up-rows.ts';
import { latestStories } from '../store/news/story-rows.ts';
import type { Installation } from './installation.ts';
import { entryStories } from './view/entry-stories.ts';
import { feedHealth, feedLines } from './view/feed-lines.ts';
import { reportedDays } from './view/reported-days.ts';

/** The view over a database, or over the seeds alone when there is no database yet (null). */
export function caseView(installation: Installation, db: Db | null, now: () => number): CaseView {
  return {
    get cases() {
      return installation.cases.map(({ courtCase }) => caseAsOf(courtCase, now()));
    },
    get now() {
      return now();
    },
    latestStories: async (caseId, limit) => (db === null ? [] : latestStories(db, caseId, limit)),
    feedHealth: (caseId) => feedHealth(installation, db, caseId),
    feeds: (caseId) => feedLines(installation, db, caseId, now()),
    stories: async (caseId, { limit, ...choice }) => (db === null ? [] : latestStories(db, caseId, limit, choice)),
    search: async (caseId, words, limit) => (db === null ? [] : searchEntries(db, caseId, words, limit)),
    reportedDays: (caseId, today, limit) => reportedDays(installation, db, caseId, today, limit),
    held: async (caseId, limit) => (db === null ? [] : heldItems(db, caseId, 'open', limit)),
    heldCount: async (caseId) => (db === null ? 0 : heldCount(db, caseId)),
    entriesAt: async (link) => (db === null ? [] : entryStories(installation, db, link)),
  };
}
