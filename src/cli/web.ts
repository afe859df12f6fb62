/** Serves the pages of this installation beside the bot. */

import type { CourtCase } from '../case/court-case.ts';
import type { LiveDate } from '../case/dates/live-date.ts';
import { isSame, recordDate } from '../case/dates/record-dates.ts';
import type { Settings } from '../settings.ts';
import type { Db } from '../store/database.ts';
import { readFeedStates } from '../store/feed/feed-rows.ts';
import { caseDatesFrom } from '../store/news/case-date-rows.ts';
import { announcedStories } from '../store/telling/announced-rows.ts';
import { caseOfSecret } from '../store/telling/subscription-rows.ts';
import { webApp } from '../web/app.ts';
import { FEED_STORIES } from '../web/feed.ts';
import { startServer, type WebServer } from '../web/server.ts';
import { caseView } from './case-view.ts';
import type { Installation } from './installation.ts';

/** No good poll for so long means that the bot does not do its work. */
const STALE_AFTER_MS = 3 * 3_600_000;

/** Null where the settings leave it out. Raises WEB_LISTEN. */
export async function openWeb(
  settings: Settings,
  installation: Installation,
  db: Db,
  now: () => number,
): Promise<WebServer | null> {
  if (settings.web.listen === 'off') return null;
  const app = webApp({
    view: caseView(installation, db, now),
    datesOf: (courtCase) => calendarDates(db, courtCase),
    announced: (caseId) => announcedStories(db, caseId, FEED_STORIES),
    publicUrl: settings.web.publicUrl,
    caseOfSecret: (secret) => caseOfSecret(db, secret),
    troubles: () => troublesOf(installation, db, now),
  });
  return startServer(app, settings.web.listen);
}

/** Every date that reports gave and that the record has, the latter once. `db` null gives those of the record. */
export async function calendarDates(db: Db | null, courtCase: CourtCase): Promise<LiveDate[]> {
  const live = db === null ? [] : await caseDatesFrom(db, courtCase.id, '');
  const recorded = courtCase.dates.map(recordDate);
  return [...live, ...recorded.filter((date) => !live.some((one) => isSame(one, date)))];
}

async function troublesOf(installation: Installation, db: Db, now: () => number): Promise<string[]> {
  const states = await readFeedStates(db);
  const polled = installation.feeds
    .map(({ feed }) => states.get(feed.id)?.lastOkAt ?? null)
    .filter((at) => at !== null);
  if (installation.feeds.length === 0) return [];
  if (polled.length === 0) return ['no feed has answered yet'];
  const last = Math.max(...polled);
  return now() - last > STALE_AFTER_MS ? [`no feed has answered since ${new Date(last).toISOString()}`] : [];
}
