/** The court dates ahead of the cases that a guild or workspace follows, for platforms that have a calendar of their own. */

import { dateName, standingOfDate } from '../../alert/card/date-words.ts';
import type { PlatformName } from '../../alert/subscription.ts';
import { dateInWords, dayInZone } from '../../calendar-day.ts';
import { type CourtCase, datesAhead } from '../../case/court-case.ts';
import { dayOf, isConfirmed, type LiveDate, outletsOf } from '../../case/dates/live-date.ts';
import type { CourtDay } from '../../chat/desk.ts';
import { offsetMinutes } from '../../news/date/zone-time.ts';
import type { Db } from '../../store/database.ts';
import { caseDatesFrom } from '../../store/news/case-date-rows.ts';
import { subscriptionsIn } from '../../store/telling/subscription-rows.ts';

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
  const since = new Date(now - LATELY_MS).toISOString().slice(0, 10);
  const known = await Promise.all(
    cases.map(async (courtCase) => ({ courtCase, reported: await caseDatesFrom(db, courtCase.id, since) })),
  );
  if (!known.some(({ courtCase, reported }) => reported.length > 0 || hadDates(courtCase, since))) return null;
  const subscriptions = await subscriptionsIn(db, platform, space);
  const followed = subscriptions.filter(({ state, wishes }) => state === 'active' && wishes.reminders);
  const ids = new Set(followed.map(({ caseId }) => caseId));
  return known
    .filter(({ courtCase }) => ids.has(courtCase.id))
    .flatMap(({ courtCase, reported }) => [
      ...courtDaysOf(courtCase, now),
      ...reportedDaysOf(courtCase, reported, now),
    ]);
}

const LATELY_MS = 90 * 86_400_000;

function hadDates({ dates }: CourtCase, since: string): boolean {
  return dates.some(({ chain }) => chain.some(({ day }) => day >= since));
}

/** The dates ahead of one case that are on record; hours are those of a court's day in its zone, and the words say so. */
export function courtDaysOf(courtCase: CourtCase, now: number): CourtDay[] {
  return datesAhead(courtCase, dayInZone(now, courtCase.zone)).map(({ date, day }) => {
    const before = date.chain.filter(({ status }) => status === 'moved').map((one) => one.day);
    const { id, zone, proceeding, what } = date;
    return dayAt(courtCase, { id, day, zone, proceeding, name: what, standing: 'on record', before });
  });
}

/** A report alone makes no event: a court or agency gives the day itself, or two outlets do. Days that are on record already are left out. */
export function reportedDaysOf(courtCase: CourtCase, dates: readonly LiveDate[], now: number): CourtDay[] {
  const today = dayInZone(now, courtCase.zone);
  const onRecord = new Set(datesAhead(courtCase, today).map(({ date, day }) => `${date.proceeding} ${day}`));
  return dates
    .filter((date) => !date.isVacated && dayOf(date) >= today && (isConfirmed(date) || outletsOf(date).length >= 2))
    .filter((date) => !onRecord.has(`${date.proceeding} ${dayOf(date)}`))
    .map((date) => {
      const before = date.settings.slice(0, -1).map(({ day }) => day);
      const { id, proceeding } = date;
      const standing = standingOfDate(date);
      return dayAt(courtCase, {
        id,
        day: dayOf(date),
        zone: courtCase.zone,
        proceeding,
        name: dateName(date, courtCase),
        standing,
        before,
      });
    });
}

type Known = {
  readonly id: string;
  readonly day: string;
  readonly zone: string;
  readonly proceeding: string;
  readonly name: string;
  readonly standing: string;
  /** The days for which it was set before, oldest first. */
  readonly before: readonly string[];
};

function dayAt(courtCase: CourtCase, { id, day, zone, proceeding, name, standing, before }: Known): CourtDay {
  const court = courtCase.proceedings.find((one) => one.id === proceeding)?.court?.name;
  const moved = before.length === 0 ? '' : ` Moved from ${before.map((one) => dateInWords(one)).join(', ')}.`;
  return {
    key: `${courtCase.id}/${id}`.replace(/\s+/g, '-'),
    name: `${courtCase.name}: ${name}`,
    description: `${name} on ${dateInWords(day)} (${standing}). The hour is not on record; the times shown are a court’s day there (${zone}).${moved}`,
    place: court ?? courtCase.name,
    startsAt: instantOf(day, OPENS, zone),
    endsAt: instantOf(day, CLOSES, zone),
  };
}

/** The instant at which the clocks of a zone show that hour of that day. */
function instantOf(day: string, hour: number, zone: string): number {
  const asUtc = Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);
  const first = asUtc - offsetMinutes(asUtc, zone) * 60_000;
  return asUtc - offsetMinutes(first, zone) * 60_000;
}
