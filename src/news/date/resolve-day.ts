/** Decides which calendar day a written date means, seen from the day of publication and from the tense of its sentence. */
import type { DateSentence } from './date-sentence.ts';
import type { Tense } from './date-tense.ts';
import type { WrittenDate } from './written-dates.ts';

/** The day as `YYYY-MM-DD`, the first of the month where no day is written; null for one that is not in the calendar. Pure. */
export function resolveDay(date: WrittenDate, tense: Tense, sentence: DateSentence, today: string): string | null {
  if (date.month === null) return date.weekday === null ? null : weekdayDay(date.weekday, tense, sentence, today);
  if (date.year !== null) return calendarDay(date.year, date.month, date.day ?? 1);
  return nearestYear(date, tense, sentence, today);
}

function nearestYear(date: WrittenDate, tense: Tense, sentence: DateSentence, today: string): string | null {
  const from = date.day === null ? `${today.slice(0, 7)}-01` : today;
  const candidates = candidatesOf(date, from);
  const byWord = yearByWord(date, candidates, sentence, from);
  if (byWord !== undefined) return byWord;
  const sure = tense.sure || date.day === null;
  const next = candidates.find((candidate) => candidate >= from);
  const last = candidates.findLast((candidate) => candidate <= from);
  if (tense.way === 'ahead' && sure && next !== undefined) return next;
  if (tense.way === 'past' && sure && last !== undefined) return last;
  return candidates.toSorted((a, b) => Math.abs(daysBetween(a, from)) - Math.abs(daysBetween(b, from)))[0] ?? null;
}

/** The days within a year of `from` that the written day and month may mean, in order; "Tuesday, April 30" only where that is a Tuesday. */
function candidatesOf(date: WrittenDate, from: string): string[] {
  const year = Number(from.slice(0, 4));
  const all = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
    .map((shift) => calendarDay(year + shift, date.month ?? 1, date.day ?? 1))
    .filter((candidate) => candidate !== null);
  const near = all.filter((candidate) => Math.abs(daysBetween(from, candidate)) <= 366);
  const onWeekday = near.filter((candidate) => date.weekday === null || weekdayOf(candidate) === date.weekday);
  return [onWeekday, near, all].find((list) => list.length > 0) ?? [];
}

/** The year that "last", "next" or "this" gives; undefined without such a word. */
function yearByWord(
  date: WrittenDate,
  candidates: readonly string[],
  { before, after }: DateSentence,
  from: string,
): string | undefined {
  const year = Number(from.slice(0, 4));
  const behind = /^,? (?:of )?(last|this|next) year\b/i.exec(after)?.[1]?.toLowerCase();
  const inYear = (wanted: number) => calendarDay(wanted, date.month ?? 1, date.day ?? 1) ?? undefined;
  if (behind !== undefined) return inYear(year + (behind === 'last' ? -1 : Number(behind === 'next')));
  switch (/\b(last|this|next)\s+$/i.exec(before)?.[1]?.toLowerCase()) {
    case 'last':
      return candidates.findLast((candidate) => candidate < from);
    case 'next':
      return candidates.find((candidate) => candidate > from);
    case 'this':
      return inYear(year);
    default:
      return undefined;
  }
}

/** A bare weekday in the news is the last one, unless the text looks ahead. Weeks begin on Monday. */
function weekdayDay(weekday: number, tense: Tense, { before, after }: DateSentence, today: string): string {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  const monday = -((weekdayOf(today) + 6) % 7);
  const inWeek = monday + ((weekday + 6) % 7);
  const ofWeek = /^\s*(?:of |,)?\s*(last|next|this) week\b/i.exec(after)?.[1]?.toLowerCase();
  if (ofWeek !== undefined) return addDays(today, inWeek + (ofWeek === 'last' ? -7 : ofWeek === 'next' ? 7 : 0));
  if (/\b(?:last|past)\s+$/i.test(before)) return addDays(today, ahead - 7);
  if (/\bnext\s+$/i.test(before)) return addDays(today, inWeek + 7);
  if (tense.way === 'ahead' || ahead === 0) return addDays(today, ahead);
  return addDays(today, ahead - 7);
}

function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && year >= 1970 && year <= 2200;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
