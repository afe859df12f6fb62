/** Reminds channels of court dates ahead: once for each lead and day, anew when the day is moved. */
import { reminderCard, remindersOf } from '../../alert/reminder.ts';
import type { Subscription } from '../../alert/subscription.ts';
import { dayInZone } from '../../calendar-day.ts';
import type { CourtCase } from '../../case/court-case.ts';
import { dayOf, type LiveDate } from '../../case/dates/live-date.ts';
import { recordDates } from '../../case/dates/record-dates.ts';
import type { Db } from '../../store/database.ts';
import { caseDatesFrom } from '../../store/news/case-date-rows.ts';
import { addDelivery } from '../../store/telling/delivery-rows.ts';
import { subscriptionsTo } from '../../store/telling/subscription-rows.ts';
import type { FollowedCase } from '../seed-case.ts';

const DAY_MS = 86_400_000;

/**
 * Makes deliveries of the reminders that are due. Each is stored once for its date, lead and number of moves, so that calling it twice, or from two
 * processes, reminds nobody twice. A date that became known, or was moved, after a reminder would have been due is not reminded of late.
 */
export async function remindDue(db: Db, cases: readonly FollowedCase[], now: number): Promise<number> {
  let added = 0;
  for (const { courtCase } of cases) {
    const dates = (await datesAhead(db, courtCase, now)).filter((date) => isNear(date, now));
    if (dates.length === 0) continue;
    for (const subscription of await remindable(db, courtCase.id))
      for (const date of dates) added += (await remind(db, subscription, date, courtCase, now)) ? 1 : 0;
  }
  return added;
}

async function remind(
  db: Db,
  subscription: Subscription,
  date: LiveDate,
  courtCase: CourtCase,
  now: number,
): Promise<boolean> {
  const due = dueNow(date, subscription, now);
  if (due === undefined) return false;
  const message = reminderCard(date, courtCase, subscription.wishes.zone, now);
  const reason = `a court date is ${due.lead === 1 ? 'a day' : 'a week'} ahead`;
  const subject = `${date.id} ${due.lead}`;
  return addDelivery(db, subscription, { kind: 'reminder', subject, revision: date.sequence, message, reason }, now);
}

/** When the next reminder is due after `now` (epoch ms); null where none is. */
export async function nextReminder(db: Db, cases: readonly FollowedCase[], now: number): Promise<number | null> {
  let next: number | null = null;
  for (const { courtCase } of cases) {
    const dates = await datesAhead(db, courtCase, now);
    if (dates.length === 0) continue;
    for (const { wishes } of await remindable(db, courtCase.id))
      for (const { dueAt } of dates.flatMap((date) => remindersOf(dayOf(date), wishes)))
        if (dueAt > now && (next === null || dueAt < next)) next = dueAt;
  }
  return next;
}

/** Those of the record and those that reports gave, without what was taken off the calendar. */
async function datesAhead(db: Db, courtCase: CourtCase, now: number): Promise<LiveDate[]> {
  const today = dayInZone(now - DAY_MS, courtCase.zone);
  const live = await caseDatesFrom(db, courtCase.id, today);
  return [...live, ...recordDates(courtCase, live)].filter((date) => !date.isVacated && dayOf(date) >= today);
}

function isNear(date: LiveDate, now: number): boolean {
  return Date.parse(`${dayOf(date)}T00:00:00Z`) - now < 9 * DAY_MS;
}

async function remindable(db: Db, caseId: string): Promise<Subscription[]> {
  return (await subscriptionsTo(db, caseId)).filter(({ state, wishes }) => state === 'active' && wishes.reminders);
}

function dueNow(date: LiveDate, { wishes, createdAt }: Subscription, now: number) {
  return remindersOf(dayOf(date), wishes).find(
    ({ dueAt, until }) => dueAt <= now && now < until && date.changedAt <= dueAt && createdAt <= dueAt,
  );
}
