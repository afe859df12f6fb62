/** Takes the court dates that an entry reports into what is known, in the transaction of the entry. */
import { dayInZone } from '../../calendar-day.ts';
import { applyReport, type DateChange } from '../../case/dates/apply-report.ts';
import { dateReports } from '../../news/calendar/date-reports.ts';
import { proceedingOf } from '../../news/proceeding-of.ts';
import type { Db } from '../../store/database.ts';
import { caseDatesFrom, keepCaseDate } from '../../store/news/case-date-rows.ts';
import type { Placed } from '../tell/announce.ts';

const DAY_MS = 86_400_000;
/** A date that lay so far back may still be named as the one that was moved. */
const REACH_BACK_MS = 60 * DAY_MS;

/** What the entry changed. Entries that only look back change nothing. */
export async function keepDates(db: Db, placed: Omit<Placed, 'dateChanges'>): Promise<DateChange[]> {
  const { entry, reading, followed, feed, now } = placed;
  const { courtCase, vocabulary } = followed;
  if (reading.isBackground || reading.dates.length === 0) return [];
  const at = entry.publishedAt ?? now;
  const text = { title: entry.title, summary: entry.summary };
  const label = reading.primary;
  const proceeding = proceedingOf({ ...text, label }, courtCase, vocabulary).id;
  const voice = { outlet: entry.outlet, isPrimary: feed.trust === 'primary', at, link: entry.link };
  const reports = dateReports({ ...text, label, dates: reading.dates, proceeding }, voice);
  const changes: DateChange[] = [];
  for (const report of reports) {
    const known = await caseDatesFrom(db, courtCase.id, dayInZone(at - REACH_BACK_MS, courtCase.zone));
    const { date, change } = applyReport(known, report, courtCase, dayInZone(at, courtCase.zone));
    if (date === null) continue;
    await keepCaseDate(db, courtCase.id, date);
    if (change !== null) changes.push({ kind: change, date });
  }
  return changes;
}
