/** Finds where a text writes a date, and what is written there; which day that means is decided elsewhere. */
import type { ParsedComponents, ParsedResult } from 'chrono-node';
// Only the English reader: loading every language costs each start a twentieth of a second.
import { casual } from 'chrono-node/en';
import { foreignDates } from './foreign-dates.ts';
import { withoutLookAlikes } from './no-dates.ts';

/** One date as written. A part that is not written is null; "today" and its like come with all parts filled in. */
export type WrittenDate = {
  /** Offsets in the text, of the date itself without "on" or "last" before it. */
  readonly index: number;
  readonly end: number;
  readonly quote: string;
  readonly year: number | null;
  /** 1..12 */
  readonly month: number | null;
  readonly day: number | null;
  /** 0 is Sunday. */
  readonly weekday: number | null;
  /** Which end of "A to B" it is. */
  readonly inRange: 'first' | 'last' | null;
};

/** What a reading of chrono must contain to be believed; all else ("in the D", "60 days after") is its fancy. */
const dateWord =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:sun|mon|tues|wednes|thurs|fri|satur)day\b|\b(?:tues?|weds?|thurs?|sun|mon|fri|sat)\b|\d{4}[-/.]\d|\d[-/.]\d{1,2}[-/.]\d|\d\/\d|\b(?:today|tonight|yesterday|tomorrow)\b|\bthis (?:morning|afternoon|evening)\b|\bdays? ago\b/i;
const leadIn =
  /^(?:(?:at )?\d{1,2}(?::\d{2})? ?[ap]\.?m\.?(?: [A-Z]{2,4})?,? )?(?:(?:on|in|at|the|last|past|next|this|coming)\s+)*(?=\S)/i;
const joint = /\s*(?:\bto\b|\buntil\b|\btill\b|\bthrough\b|\band\b|-)\s*(?=[^-]*$)/i;

/** chrono believes in a bare "May" only after "in"; these words before it make it a month as well. */
const bareMay =
  /(?<=\b(?:[Ii]n|[Bb]y|[Uu]ntil|[Ss]ince|[Bb]efore|after|last|next|this|early|late|mid|of|or|from|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]he|[Aa])[ -])May\b(?! (?:\d|of \d|be|have|not)\b)|(?<=\b(?:IN|BY|UNTIL|SINCE|BEFORE|EARLY|LATE|MID|OF)[ -])MAY\b(?! \d)|(?<=\b(?:in|by|until|early|late|mid|end of)[ -])may\b(?! (?:\d|be|have|not)\b)/g;

/** The dates written in the text, in its order. Pure: `instant` (epoch ms) and `offset` (minutes east of UTC) say when today is. */
export function writtenDates(text: string, instant: number, offset: number): WrittenDate[] {
  const today = new Date(instant + offset * 60_000).toISOString().slice(0, 10);
  const foreign = foreignDates(text, today);
  const rest = foreign.reduce(
    (current, { index, end }) => current.slice(0, index) + ' '.repeat(end - index) + current.slice(end),
    text,
  );
  const english = casual
    .parse(withoutLookAlikes(rest), { instant: new Date(instant), timezone: offset }, { forwardDate: false })
    .filter((result) => dateWord.test(result.text))
    .flatMap((result) => [...dayBefore(result, rest), ...ofResult(result), ...daysAfter(result, rest)]);
  const mays = [...rest.matchAll(bareMay)]
    .map((match) => ({ index: match.index, end: match.index + match[0].length, quote: match[0] }))
    .filter((may) => !english.some((other) => other.index < may.end && may.index < other.end))
    .map((may): WrittenDate => ({ ...may, year: null, month: 5, day: null, weekday: null, inRange: null }));
  return [...foreign, ...english, ...mays].toSorted((a, b) => a.index - b.index);
}

function ofResult(result: ParsedResult): WrittenDate[] {
  const whole = { index: result.index, text: result.text };
  if (!result.end) return [written(result.start, whole, null)].flat();
  const split = joint.exec(result.text);
  const at = split ? split.index + split[0].length : 0;
  const first = split ? { index: result.index, text: result.text.slice(0, split.index) } : whole;
  const last = { index: result.index + at, text: result.text.slice(at) };
  const start = written(result.start, first, 'first');
  const end = written(result.end, last, 'last');
  // "29 April to 3 May 2024": the year stands once.
  const year = end[0]?.year ?? null;
  return [...start.map((date) => ({ ...date, year: date.year ?? year })), ...end];
}

function written(
  part: ParsedComponents,
  at: { index: number; text: string },
  inRange: WrittenDate['inRange'],
): WrittenDate[] {
  const known = (unit: 'year' | 'month' | 'day' | 'weekday'): number | null =>
    part.isCertain(unit) ? part.get(unit) : null;
  const isToday = /^this (?:morning|afternoon|evening)/i.test(at.text);
  const full = isToday || (part.isCertain('day') && part.isCertain('month'));
  const day = full ? part.get('day') : null;
  const month = full ? part.get('month') : known('month');
  const weekday = isToday ? null : known('weekday');
  if (month === null && weekday === null) return [];
  const skipped = isToday ? 0 : (leadIn.exec(at.text)?.[0].length ?? 0);
  const quote = at.text.trim().replace(/[,;:]+$/, '');
  const index = at.index + skipped;
  const year = isToday ? part.get('year') : known('year');
  return [{ index, end: Math.max(index, at.index + quote.length), quote, year, month, day, weekday, inRange }];
}

/** The further days of "May 23, 24 and 28": only where the number ends the phrase, for "and 24 others" is a count. */
function daysAfter(result: ParsedResult, text: string): WrittenDate[] {
  if (result.end || !/^(?:on )?[A-Za-z]+\.? \d{1,2}(?:st|nd|rd|th)?$/.test(result.text)) return [];
  const month = result.start.get('month');
  const days: WrittenDate[] = [];
  let at = result.index + result.text.length;
  for (let more = nextDay(text, at); more !== null; more = nextDay(text, at)) {
    const day = Number(more[1]);
    if (day < 1 || day > 31) break;
    const year = more[2] === undefined ? null : Number(more[2]);
    const [index, end] = [at + more[0].indexOf(more[1] ?? ''), at + more[0].length];
    days.push({ index, end, quote: text.slice(index, end), year, month, day, weekday: null, inRange: 'last' });
    at = end;
  }
  return days;
}

function nextDay(text: string, at: number): RegExpExecArray | null {
  return /^(?:,? and| or| &| to|,)(?: on)? (\d{1,2})(?:st|nd|rd|th)?(?=$|[.,;:)?!]|,? (?:in|at|before|for|with|by|as|when|and|or)\b)(?:, (\d{4}))?(?![%:\d])/.exec(
    text.slice(at),
  );
}

/** The first day of "23 and 24 May". */
function dayBefore(result: ParsedResult, text: string): WrittenDate[] {
  if (result.end || !/^\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Za-z]+/.test(result.text)) return [];
  const found = /(?:^|\s)((\d{1,2})(?:st|nd|rd|th)?) (?:and|or|&|to) $/.exec(text.slice(0, result.index));
  const day = Number(found?.[2] ?? 0);
  if (!found || day < 1 || day > 31) return [];
  const [quote, month] = [found[1] ?? '', result.start.get('month')];
  const index = found.index + found[0].indexOf(quote);
  const year = result.start.isCertain('year') ? result.start.get('year') : null;
  return [{ index, end: index + quote.length, quote, year, month, day, weekday: null, inRange: 'first' }];
}
