/** The court dates ahead that reports gave, for slash commands. */
import { conflictWords, dateName, standingOfDate } from '../../alert/card/date-words.ts';
import { dayOf } from '../../case/dates/live-date.ts';
import type { ReportedDay } from '../../command/view.ts';
import type { Db } from '../../store/database.ts';
import { caseDatesFrom } from '../../store/news/case-date-rows.ts';
import type { Installation } from '../installation.ts';

/** From `today` on, soonest first; those that were taken off the calendar are left out. */
export async function reportedDays(
  installation: Installation,
  db: Db | null,
  caseId: string,
  today: string,
  limit: number,
): Promise<ReportedDay[]> {
  const courtCase = installation.cases.find((followed) => followed.courtCase.id === caseId)?.courtCase;
  if (db === null || courtCase === undefined) return [];
  const dates = (await caseDatesFrom(db, caseId, today)).filter(({ isVacated }) => !isVacated);
  return dates.slice(0, limit).map((date) => ({
    day: dayOf(date),
    what: dateName(date, courtCase),
    before: date.settings.slice(0, -1).map(({ day }) => day),
    standing: standingOfDate(date),
    conflicts: conflictWords(date),
    link: date.settings.at(-1)?.voices[0]?.link ?? null,
  }));
}
