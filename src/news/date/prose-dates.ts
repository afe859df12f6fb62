/** Finds the case dates that a headline or summary states, with chrono-node behind guards of our own. */
import type { ParsedComponents, ParsedResult } from 'chrono-node';
// Only the English reader: loading every language costs each start a twentieth of a second.
import { casual } from 'chrono-node/en';
import type { Precision } from '../../calendar-day.ts';
import { offsetMinutes } from './zone-time.ts';

export const dateKinds = [
  'filing',
  'hearing',
  'ruling',
  'deadline',
  'sentencing',
  'plea',
  'settlement',
  'pardon',
  'release',
  'report',
  'announcement',
  'superseded',
] as const;
export type DateKind = (typeof dateKinds)[number];

/** A date that a text states. `day` is the first of the month for precision month, and January 1 for year. */
export type ProseDate = {
  readonly day: string;
  readonly precision: Precision;
  readonly kind: DateKind;
  /** True when the text looks ahead to it. */
  readonly ahead: boolean;
  /** False when the year was filled in by us. */
  readonly yearGiven: boolean;
  readonly quote: string;
};

/** The publication instant (epoch ms; null when unknown) and the zone in which "today" is meant. */
export type DateReference = { readonly publishedAt: number | null; readonly zone: string };

/** Phrases that chrono takes for dates and that are none; blanked with the same length, so that offsets hold. */
const masks: readonly RegExp[] = [
  /\b(?:act|rule|section|title|article|chapter) (?:of )?\d[\w.()-]*/gi,
  /\b\d{1,2}[:-]\d{2}-(?:cv|cr|mc|mj|bk)-\d+\S*/gi,
  /\b(?:Exchange|Securities|Secrecy|Commodity)\s+Act of \d{4}/gi,
  /\b(?:the )?SEC(?:'s)?\b/g,
  /\bsun\b/gi,
  /\bmarch(?:es|ed|ing)?\b(?! \d)/g,
  /\bmay(?! (?:\d|of \d))\b/g,
  /\bsecond\b/gi,
  /[$€£]\s?[\d.,]+\s?(?:billion|million|trillion|bn|[kmb]\b)?/gi,
  /\b\d[\d.,]*\s?(?:%|percent)/gi,
  /\bQ[1-4]\b/g,
  /\b(?:for|after|in|of|to|than|least|over|serve|spend|within)? ?(?:\w+|\d+)[- ](?:months?|years?|weeks?|days?|hours?|minutes?)\b(?! ago)/gi,
  /\b(?:now|currently|earlier|later|last year|this year|next year|last month|this week|last week|next week|this month)\b/gi,
  /\b(?:morning|afternoon|evening|night|noon|midnight)(?: of)?\b/gi,
];

const pastCue =
  /\b(?:filed|ruled|sued|pleaded|pled|sentenced|announced|said|signed|approved|ordered|denied|granted|dismissed|took place|held|heard|met|released|pardoned|resigned|agreed|reached|asked|submitted|dated|was|were|had|made|came|began|wrote|told|revoked|named|stepped)\b/i;
const aheadCue =
  /\b(?:will|would|set for|scheduled|until|due|deadline|no later than|by|awaits?|upcoming|next|to be|is expected|slated|is to|to file|to appear|before|postponed (?:to|until)|moved to|pushed (?:back )?to|rescheduled (?:to|for)|adjourned to|continued to|delayed (?:to|until)|faces?)\b/i;
const movingFrom =
  /\b(?:from|originally (?:set|scheduled) for|instead of|previously (?:set|scheduled) for|rather than)\s*$/i;
const movingVerb = /\b(?:postponed?|moved?|moves|pushe[sd]|delay(?:s|ed)?|reschedul\w+|adjourn\w+|put off)\b/i;

const kindWords: readonly { readonly kind: DateKind; readonly pattern: RegExp }[] = [
  { kind: 'sentencing', pattern: /\bsentenc\w+|\bprison term|\bmonths in prison/i },
  {
    kind: 'hearing',
    pattern: /\bhearings?\b|\boral argument|\bconference\b|\btrial\b|\bheard\b|\barguments?\b|\bmet\b/i,
  },
  { kind: 'deadline', pattern: /\bdeadline\b|\bdue\b|\bno later than\b|\bby\s*$|\bstatus report by\b/i },
  { kind: 'pardon', pattern: /\bpardon\w*|\bclemency\b/i },
  { kind: 'plea', pattern: /\bplead\w*|\bpled\b|\bplea\b/i },
  { kind: 'settlement', pattern: /\bsettle\w*|\bagreement\b|\bagreed\b/i },
  { kind: 'release', pattern: /\breleased?\b|\bfreed\b/i },
  {
    kind: 'ruling',
    pattern:
      /\brul(?:ed|ing|es)\b|\border(?:ed|s)?\b|\bgranted\b|\bdenied\b|\bapproved\b|\bsigned\b|\bdismissed\b|\brevoked\b/i,
  },
  {
    kind: 'filing',
    pattern: /\bfil(?:ed|ing|es?)\b|\bsued?\b|\blawsuit\b|\bmotion\b|\bsubmitted\b|\bstatus report\b|\bcomplaint\b/i,
  },
  { kind: 'report', pattern: /\breport(?:ed)?\b/i },
];

/** The dates stated in one text, in its order, each day once. Pure and without a clock: without a publication date only full dates count. */
export function findDates(text: string, reference: DateReference): ProseDate[] {
  const masked = masks.reduce(
    (current, mask) => current.replace(mask, (found) => ' '.repeat(found.length)),
    respelled(text),
  );
  const instant = reference.publishedAt ?? Date.UTC(2000, 0, 1, 12);
  const offset = offsetMinutes(instant, reference.zone);
  const results = casual.parse(masked, { instant: new Date(instant), timezone: offset }, { forwardDate: false });
  const today = localDay(instant, offset);
  const found = new Map<string, ProseDate>();
  for (const result of results) {
    const sentence = sentenceAround(text, result.index);
    for (const [index, part] of [result.start, result.end].entries()) {
      const date = part && readComponents(part, { text, result, sentence, today, reference, isEnd: index === 1 });
      if (date && !found.has(date.day)) found.set(date.day, date);
    }
  }
  return [...found.values()];
}

/** Machine-spun copies replace the month by its synonym: "Could 29", "Might 29". Same length, so offsets hold. */
function respelled(text: string): string {
  return text.replace(/\b(?:Could|Might)(?= \d{1,2}\b)/g, (word) => 'May'.padEnd(word.length));
}

type Context = {
  readonly text: string;
  readonly result: ParsedResult;
  readonly sentence: { readonly before: string; readonly whole: string };
  readonly today: string;
  readonly reference: DateReference;
  readonly isEnd: boolean;
};

function readComponents(part: ParsedComponents, context: Context): ProseDate | null {
  const { result, sentence, today, reference } = context;
  const yearGiven = part.isCertain('year');
  const dayGiven = part.isCertain('day') || part.isCertain('weekday');
  if (!dayGiven && !part.isCertain('month')) return null;
  // Without a publication date "today" means nothing: only a year that is written out counts.
  if (reference.publishedAt === null && !(yearGiven && /\d{4}/.test(result.text))) return null;
  const precision: Precision = dayGiven ? 'day' : 'month';
  const looksAhead = lastMatch(aheadCue, sentence.before) > lastMatch(pastCue, sentence.before);
  const day = resolveDay(part, precision, today, looksAhead);
  const superseded = isSuperseded(context);
  return {
    day,
    precision,
    kind: superseded ? 'superseded' : kindOf(sentence),
    ahead: reference.publishedAt !== null && day > today && !superseded,
    yearGiven,
    quote: result.text,
  };
}

function resolveDay(part: ParsedComponents, precision: Precision, today: string, looksAhead: boolean): string {
  const month = part.get('month') ?? 1;
  const day = precision === 'day' ? (part.get('day') ?? 1) : 1;
  const read = iso(part.get('year') ?? Number(today.slice(0, 4)), month, day);
  if (part.isCertain('weekday') && !part.isCertain('month')) return weekdayDay(read, today, looksAhead);
  if (part.isCertain('year') || part.isCertain('weekday')) return read;
  return nearestYear({ month, day, precision }, today, looksAhead);
}

/** The day that a date was moved away from: the first of a range after a verb of moving, or after "originally set for". */
function isSuperseded({ result, sentence, isEnd }: Context): boolean {
  if (isEnd) return false;
  return (result.end !== null && movingVerb.test(sentence.before)) || movingFrom.test(sentence.before);
}

/** A day and month without a year: the nearest year, last year's for a past verb, next year's when the text looks ahead. */
function nearestYear(
  date: { month: number; day: number; precision: Precision },
  today: string,
  looksAhead: boolean,
): string {
  const year = Number(today.slice(0, 4));
  const candidates = [year - 1, year, year + 1].map((candidate) => iso(candidate, date.month, date.day));
  const todayOfPrecision = date.precision === 'month' ? `${today.slice(0, 7)}-01` : today;
  if (looksAhead) return candidates.find((candidate) => candidate >= todayOfPrecision) ?? candidates[1] ?? today;
  return candidates.toSorted((a, b) => distance(a, todayOfPrecision) - distance(b, todayOfPrecision))[0] ?? today;
}

/** A bare weekday in the news is the last one, unless the text looks ahead. */
function weekdayDay(resolved: string, today: string, looksAhead: boolean): string {
  if (looksAhead && resolved < today) return addDays(resolved, 7);
  if (!looksAhead && resolved > today) return addDays(resolved, -7);
  return resolved;
}

function kindOf(sentence: { before: string; whole: string }): DateKind {
  let best: { kind: DateKind; at: number } | null = null;
  for (const { kind, pattern } of kindWords) {
    const at = lastMatch(pattern, sentence.before);
    if (at >= 0 && (best === null || at > best.at)) best = { kind, at };
  }
  if (best) return best.kind;
  return kindWords.find(({ pattern }) => pattern.test(sentence.whole))?.kind ?? 'announcement';
}

function sentenceAround(text: string, index: number): { before: string; whole: string } {
  const start = Math.max(...['. ', '? ', '! ', '; '].map((mark) => text.lastIndexOf(mark, index) + 1));
  const ends = ['. ', '? ', '! ', '; '].map((mark) => text.indexOf(mark, index)).filter((at) => at >= 0);
  const end = ends.length > 0 ? Math.min(...ends) : text.length;
  return { before: text.slice(start, index), whole: text.slice(start, end) };
}

function lastMatch(pattern: RegExp, text: string): number {
  let at = -1;
  for (const match of text.matchAll(new RegExp(pattern.source, 'gi'))) at = match.index;
  return at;
}

function iso(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

function localDay(instant: number, offset: number): string {
  return new Date(instant + offset * 60_000).toISOString().slice(0, 10);
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function distance(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b));
}
