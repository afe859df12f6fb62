/** Court dates that reports brought. */
import type { LiveDate } from '../../case/dates/live-date.ts';
import type { Db } from '../database.ts';

/** The dates of a case whose standing day is `from` (`YYYY-MM-DD`) or later, soonest first; vacated ones too. */
export async function caseDatesFrom(db: Db, caseId: string, from: string): Promise<LiveDate[]> {
  const rows = await db
    .selectFrom('case_date')
    .select('known')
    .where('case_id', '=', caseId)
    .where('day', '>=', from)
    .orderBy('day')
    .orderBy('id')
    .execute();
  return rows.map(({ known }) => JSON.parse(known) as LiveDate);
}

/** Keeps a date as it stands now. */
export async function keepCaseDate(db: Db, caseId: string, date: LiveDate): Promise<void> {
  const changed = {
    day: date.settings.at(-1)?.day ?? '',
    is_vacated: date.isVacated ? 1 : 0,
    changed_at: date.changedAt,
    known: JSON.stringify(date),
  };
  await db
    .insertInto('case_date')
    .values({ case_id: caseId, id: date.id, ...changed })
    .onConflict((conflict) => conflict.columns(['case_id', 'id']).doUpdateSet(changed))
    .execute();
}
