/** When a channel is reminded of a court date, and in which words. */
import { Temporal } from 'temporal-polyfill';
import type { CourtCase } from '../case/court-case.ts';
import { dayBefore, dayOf, type LiveDate } from '../case/dates/live-date.ts';
import { conflictSpans, dateName, standingOfDate } from './card/date-words.ts';
import { type Block, day, field, link, type Message, paragraph, text } from './message.ts';
import type { Wishes } from './wishes.ts';

/** So many days before the date. */
export const LEADS = [7, 1] as const;
export type Lead = (typeof LEADS)[number];

/** Instants are epoch ms. After `until` it would come too late to be of use. */
export type DueReminder = { readonly lead: Lead; readonly dueAt: number; readonly until: number };

/** The reminders of a day at court, soonest first: at the channel's digest hour by its own clock, seven days and one day before. */
export function remindersOf(
  courtDay: string,
  { zone, digestHour }: Pick<Wishes, 'zone' | 'digestHour'>,
): DueReminder[] {
  const date = Temporal.PlainDate.from(courtDay);
  const at = (before: number): number =>
    date.subtract({ days: before }).toZonedDateTime({ timeZone: zone, plainTime: new Temporal.PlainTime(digestHour) })
      .epochMilliseconds;
  return [
    { lead: 7, dueAt: at(7), until: at(1) },
    { lead: 1, dueAt: at(1), until: at(0) },
  ];
}

/** The card; `now` (epoch ms) tells how far off the day is in the channel's zone. */
export function reminderCard(date: LiveDate, courtCase: CourtCase, zone: string, now: number): Message {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  const days = today.until(Temporal.PlainDate.from(dayOf(date))).days;
  const distance = days <= 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
  const before = dayBefore(date);
  const conflicts = conflictSpans(date);
  const address = date.settings.at(-1)?.voices.find((voice) => voice.link !== null)?.link ?? null;
  const blocks: Block[] = [
    paragraph(
      text(`${dateName(date, courtCase)} is set for `),
      day(dayOf(date)),
      text(', by the calendar of the court’s place.'),
    ),
    field('Standing', text(standingOfDate(date))),
    ...(before === null ? [] : [field('Moved from', day(before))]),
    ...(conflicts.length === 0 ? [] : [field('Other days given', ...conflicts)]),
    ...(address === null ? [] : [field('Link', link(address, address))]),
  ];
  return {
    tone: 'status',
    kicker: `Reminder · ${courtCase.name}`,
    title: [text(`${dateName(date, courtCase)}: ${distance}`)],
    blocks,
    footer: [text('Turn reminders off: /case remind off')],
    actions: [{ label: 'Next dates', typed: '/case next' }],
  };
}
