/** What follows once an entry has its reading and its story: its dates are kept, and whoever wants to know is told. */
import type { Db } from '../../store/database.ts';
import { insertReportedDates } from '../../store/news/story-rows.ts';
import { keepDates } from '../ingest/ingest-dates.ts';
import { announce, type Placed } from './announce.ts';
import { tellDates } from './tell-dates.ts';

/** Inside the caller's transaction. Days that an impossible step names are nobody's court days. Gives how many deliveries were added. */
export async function tellPlaced(db: Db, at: Omit<Placed, 'dateChanges'>): Promise<number> {
  if (at.held !== null) return (await announce(db, { ...at, dateChanges: [] })).added;
  const { followed, storyId, entryId, reading } = at;
  await insertReportedDates(db, { caseId: followed.courtCase.id, storyId, entryId }, reading.dates);
  const placed = { ...at, dateChanges: await keepDates(db, at) };
  const { added, alerted } = await announce(db, placed);
  return added + (await tellDates(db, placed, alerted));
}
