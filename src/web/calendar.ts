/** Writes the court dates of a case as a calendar (RFC 5545): whole days, stable UIDs, a SEQUENCE for each change. */
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { conflictWords, dateName, standingOfDate } from '../alert/card/date-words.ts';
import { dateInWords } from '../calendar-day.ts';
import type { CourtCase } from '../case/court-case.ts';
import { dayOf, isConfirmed, type LiveDate } from '../case/dates/live-date.ts';

/** The calendar as text. `now` is epoch ms. Pure but for the clock that is given. */
export function calendarOf(courtCase: CourtCase, dates: readonly LiveDate[], now: number): string {
  const calendar = ical({
    name: `${courtCase.name}: court dates`,
    prodId: { company: 'casewire', product: 'casewire', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3600,
  });
  for (const date of dates) {
    const start = utcDay(dayOf(date));
    const before = date.settings.slice(0, -1).map(({ day }) => dateInWords(day));
    const lines = [
      standingOfDate(date),
      ...(before.length === 0 ? [] : [`Moved from ${before.join(', then ')}`]),
      ...conflictWords(date).map((words) => `Others give ${words}`),
      'Casewire reports; it is not the court’s calendar.',
    ];
    calendar.createEvent({
      id: `${courtCase.id}/${date.id}@casewire`,
      sequence: date.sequence,
      start,
      end: new Date(start.getTime() + 86_400_000),
      allDay: true,
      summary: plain(dateName(date, courtCase)),
      description: plain(lines.join('\n')),
      location: plain(courtCase.proceedings.find(({ id }) => id === date.proceeding)?.court?.name ?? ''),
      url: date.settings.at(-1)?.voices.find(({ link }) => link !== null)?.link ?? null,
      status: statusOf(date),
      stamp: new Date(now),
      lastModified: new Date(date.changedAt === 0 ? now : date.changedAt),
    });
  }
  return calendar.toString();
}

function statusOf(date: LiveDate): ICalEventStatus {
  if (date.isVacated) return ICalEventStatus.CANCELLED;
  return isConfirmed(date) ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE;
}

/** A court day is a day of the calendar: no zone shifts it. */
function utcDay(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Control characters have no place in a calendar; line ends are escaped by the library. */
function plain(text: string): string {
  return text.toWellFormed().replace(/[^\P{Cc}\n]/gu, ' ');
}
