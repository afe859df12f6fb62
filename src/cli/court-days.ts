/** The court dates ahead of the cases that a guild or workspace follows, for platforms that have a calendar of their own. */

import type { PlatformName } from '../alert/subscription.ts';
import { dateInWords, dayInZone } from '../calendar-day.ts';
import { type CourtCase, datesAhead } from '../case/court-case.ts';
import type { CourtDay } from '../chat/desk.ts';
import { offsetMinutes } from '../news/date/zone-time.ts';
import type { Db } from '../store/database.ts';
import { subscriptionsIn } from '../store/telling/subscription-rows.ts';

/** A court's day, where no time is known. */
const OPENS = 9;
const CLOSES = 17;

/** The dates ahead of every case that somebody there is reminded of; null where no case had any lately. */
export async function courtDaysFor(
  db: Db,
  cases: readonly CourtCase[],
  { platform, space }: { readonly platform: PlatformName; readonly space: string },
  now: number,
): Promise<CourtDay[] | null> {
  if (!cases.some((courtCase) => hadDatesLately(courtCase, now))) return null;
  const subscriptions = await subscriptionsIn(db, platform, space);
  const followed = subscriptions.filter(({ state, wishes }) => state === 'active' && wishes.reminders);
  const ids = new Set(followed.map(({ caseId }) => caseId));
  return cases.filter(({ id }) => ids.has(id)).flatMap((courtCase) => courtDaysOf(courtCase, now));
}

const LATELY_MS = 90 * 86_400_000;

function hadDatesLately({ dates }: CourtCase, now: number): boolean {
  return dates.some(({ chain }) => chain.some(({ day }) => Date.parse(day) > now - LATELY_MS));
}

/** The dates ahead of one case; hours are those of a court's day in its zone, and the words say so. */
export function courtDaysOf(courtCase: CourtCase, now: number): CourtDay[] {
  return datesAhead(courtCase, dayInZone(now, courtCase.zone)).map(({ date, day }) => {
    const proceeding = courtCase.proceedings.find(({ id }) => id === date.proceeding);
    const moves = date.chain.filter(({ status }) => status === 'moved');
    const moved = moves.length === 0 ? '' : ` Moved from ${moves.map((one) => dateInWords(one.day)).join(', ')}.`;
    return {
      key: `${courtCase.id}/${date.id}`,
      name: `${courtCase.name}: ${date.what}`,
      description: `${date.what} on ${dateInWords(day)}. The hour is not on record; the times shown are a court’s day there (${date.zone}).${moved}`,
      place: proceeding?.court?.name ?? courtCase.name,
      startsAt: instantOf(day, OPENS, date.zone),
      endsAt: instantOf(day, CLOSES, date.zone),
    };
  });
}

/** The instant at which the clocks of a zone show that hour of that day. */
function instantOf(day: string, hour: number, zone: string): number {
  const asUtc = Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);
  const first = asUtc - offsetMinutes(asUtc, zone) * 60_000;
  return asUtc - offsetMinutes(first, zone) * 60_000;
}
