/** Finds the case dates that a headline or summary states: what is written, whether it is of the case, which day it means, of what. */
import type { Precision } from '../../calendar-day.ts';
import { type DateKind, kindOf } from './date-kind.ts';
import { isReplaced } from './date-moves.ts';
import { sentenceAround } from './date-sentence.ts';
import { type DateBackground, isOfCase } from './date-subject.ts';
import { type Tense, tenseOf } from './date-tense.ts';
import { resolveDay } from './resolve-day.ts';
import { type WrittenDate, writtenDates } from './written-dates.ts';
import { offsetMinutes } from './zone-time.ts';

/** A date that a text states. `day` is the first of the month for precision month, and January 1 for year. */
export type ProseDate = {
  readonly day: string;
  readonly precision: Precision;
  readonly kind: DateKind;
  /** True when it lies after the publication day, or on it or without one when the text looks ahead to it. */
  readonly ahead: boolean;
  /** False when the year was filled in by us. */
  readonly yearGiven: boolean;
  readonly quote: string;
};

/** The publication instant (epoch ms; null when unknown) and the zone in which "today" is meant. */
export type DateReference = { readonly publishedAt: number | null; readonly zone: string };

/** A date that was given up is the nearest one: the words around it speak of the move. */
const nearest: Tense = { way: 'open', sure: false };
const nothingKnown: DateBackground = { parties: [], otherMatters: [], daysOnRecord: new Set() };

/**
 * The dates stated in one text, in its order, each day once. Pure and without a clock: without a publication date only dates
 * with their year count.
 */
export function findDates(
  text: string,
  reference: DateReference,
  background: DateBackground = nothingKnown,
): ProseDate[] {
  const instant = reference.publishedAt ?? Date.UTC(2000, 0, 1, 12);
  const offset = offsetMinutes(instant, reference.zone);
  const today = new Date(instant + offset * 60_000).toISOString().slice(0, 10);
  const found = new Map<string, ProseDate>();
  for (const written of writtenDates(text, instant, offset)) {
    // Without a publication date "today" means nothing: only a year that is written out counts.
    if (reference.publishedAt === null && !hasYear(written)) continue;
    const date = readDate(text, written, { today, isDated: reference.publishedAt !== null, background });
    if (date && (!found.has(date.day) || found.get(date.day)?.kind === 'superseded')) found.set(date.day, date);
  }
  return [...found.values()];
}

function hasYear(written: WrittenDate): boolean {
  return written.year !== null && (written.inRange !== null || /\d{4}/.test(written.quote));
}

type Setting = { readonly today: string; readonly isDated: boolean; readonly background: DateBackground };

function readDate(text: string, written: WrittenDate, { today, isDated, background }: Setting): ProseDate | null {
  const sentence = sentenceAround(text, written.index, written.end);
  const isReplacedDate = isReplaced(sentence, written);
  const tense = tenseOf(sentence, written.quote);
  const day = resolveDay(written, isReplacedDate ? nearest : tense, sentence, today);
  const precision = written.day === null && written.weekday === null ? 'month' : 'day';
  const isPast = day !== null && day < today;
  const isMonth = precision === 'month' && isPast && !isReplacedDate;
  if (day === null || !isOfCase(sentence, { day, isMonth }, background)) return null;
  const now = precision === 'month' ? `${today.slice(0, 7)}-01` : today;
  const looksAhead = tense.way === 'ahead' && tense.sure;
  const isAhead = isDated ? day > now || (day === now && looksAhead) : looksAhead;
  return {
    day,
    precision,
    kind: isReplacedDate ? 'superseded' : kindOf(sentence),
    ahead: isAhead && !isReplacedDate,
    yearGiven: written.year !== null,
    quote: written.quote,
  };
}
