/** Dates as people type them: ISO, `5 June 2023`, `June 5, 2023`, `June 2023`, `2023`, `yesterday`, `last week`, `10 days ago`. Pure. */
import { isCalendarDate } from '../../calendar-day.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAMES =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';

const forms = {
  dayFirst: new RegExp(`^(${DAY}) (?:of )?(${MONTH_NAMES}),? (\\d{4})$`, 'i'),
  monthFirst: new RegExp(`^(${MONTH_NAMES}) (${DAY}),? (\\d{4})$`, 'i'),
  month: new RegExp(`^(${MONTH_NAMES}),? (\\d{4})$`, 'i'),
};

/** Everything in a text that looks like a date, for taking a typed line apart; what it finds may still be no date. */
export const datePattern = new RegExp(
  `\\d{4}-\\d{1,2}(?:-\\d{1,2})?|${DAY} (?:of )?${MONTH_NAMES},? \\d{4}|${MONTH_NAMES} ${DAY},? \\d{4}|${MONTH_NAMES},? \\d{4}|\\b\\d{4}\\b`,
  'gi',
);

/** The calendar date (`2023-06-05`, `2023-06` or `2023`) of typed text, or null. `today` is `YYYY-MM-DD`. */
export function readDate(typed: string, today: string): string | null {
  const text = typed.slice(0, 60).replace(/\s+/g, ' ').trim().toLowerCase();
  const written = writtenDate(text) ?? relativeDate(text, today);
  return written !== null && isCalendarDate(written) && written >= '1900' && written < '2200' ? written : null;
}

function writtenDate(text: string): string | null {
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text);
  if (iso)
    return [iso[1], ...iso.slice(2).flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))].join('-');
  const dayFirst = forms.dayFirst.exec(text);
  if (dayFirst) return dateOf(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = forms.monthFirst.exec(text);
  if (monthFirst) return dateOf(monthFirst[3], monthFirst[1], monthFirst[2]);
  const month = forms.month.exec(text);
  return month ? dateOf(month[2], month[1]) : null;
}

function dateOf(year = '', monthName = '', day?: string): string {
  const month = String(MONTHS.indexOf(monthName.slice(0, 3)) + 1).padStart(2, '0');
  return day === undefined
    ? `${year}-${month}`
    : `${year}-${month}-${String(Number.parseInt(day, 10)).padStart(2, '0')}`;
}

const DAY_MS = 86_400_000;
const unitDays: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };

function relativeDate(text: string, today: string): string | null {
  if (text === 'today') return today;
  if (text === 'yesterday') return daysBefore(today, 1);
  const last = /^(?:the )?(?:last|past) (?:(\d{1,3}) )?(day|week|month|year)s?$/.exec(text);
  const ago = /^(\d{1,3}) (day|week|month|year)s?(?: ago)?$/.exec(text);
  const found = last ?? ago;
  if (!found) return null;
  return daysBefore(today, Number(found[1] ?? 1) * (unitDays[found[2] ?? ''] ?? 1));
}

/** The day so many days before. */
function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);
}

/** The first day of a calendar date: `2023` begins with `2023-01-01`. */
export function firstDay(date: string): string {
  return date.slice(0, 4) + (date.length > 4 ? date.slice(4, 7) : '-01') + (date.length > 7 ? date.slice(7) : '-01');
}

/** A text that no day of the calendar date comes after: `2023` ends with `2023-12-31`. For comparing only. */
export function lastDay(date: string): string {
  return date.slice(0, 4) + (date.length > 4 ? date.slice(4, 7) : '-12') + (date.length > 7 ? date.slice(7) : '-31');
}
