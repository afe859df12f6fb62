/** Answers about spans: what happened in a window of time. */
import { dateInWords } from '../../../calendar-day.ts';
import { mainProceeding } from '../../../case/court-case.ts';
import { lastDayOf } from '../../../case/mentioned-days.ts';
import type { Proceeding } from '../../../case/proceeding.ts';
import type { TimelineEntry } from '../../../case/timeline.ts';
import { shorten } from '../../../shorten.ts';
import type { Knowledge } from '../match.ts';
import { limits, longReply, type Part, type Reply, reply } from '../reply.ts';
import { tellEvent } from '../tell.ts';
import type { Window } from './when.ts';

/** The years in which anything happened. */
export function yearsOf(knowledge: Knowledge): number[] {
  return [...new Set(knowledge.courtCase.timeline.map((entry) => Number(entry.date.slice(0, 4))))];
}

/** Which steps matter most when not all fit. */
const rank: Readonly<Record<string, number>> = {
  complaint: 0,
  dismissal: 0,
  sentencing: 0,
  plea: 0,
  pardon: 0,
  hearing: 1,
  ruling: 0.8,
  order: 0.8,
  settlement: 1,
  filing: 2,
  notice: 2,
  custody: 2,
};

/** The events that begin in one of the windows; of a span of days, those that reach into it as well. */
export function entriesIn(knowledge: Knowledge, windows: readonly Window[]): TimelineEntry[] {
  return knowledge.courtCase.timeline.filter((entry) => {
    const last = lastDayOf(entry.precision === 'day' ? (entry.until ?? entry.date) : entry.date);
    return windows.some(
      (window) =>
        !isFiner(window, entry.date) && entry.date <= window.to.slice(0, entry.date.length) && last >= window.from,
    );
  });
}

/** True where a window lies within the year or month of a date: what is known to the year isn't said to be of one of its days. */
function isFiner({ from, to }: Window, date: string): boolean {
  if (date.length === 10 || !from.startsWith(date) || !to.startsWith(date)) return false;
  return date.length === 4
    ? !(from.endsWith('-01-01') && to.endsWith('-12-31'))
    : !(from.endsWith('-01') && to.endsWith('-31'));
}

/** What a timeline is narrowed to: names that an entry mentions, proceedings, and kinds of step; each only where anything fits. */
export type Narrowed = {
  readonly about: ReadonlySet<string>;
  readonly of: readonly Proceeding[];
  readonly types: readonly string[];
};

/** The events of the windows, or of the whole affair where there are none, oldest first. */
export function tellTimeline(knowledge: Knowledge, windows: readonly Window[], { about, of, types }: Narrowed): Reply {
  const inWindow = windows.length === 0 ? knowledge.courtCase.timeline : entriesIn(knowledge, windows);
  const inProceeding = inWindow.filter((entry) => of.some(({ id }) => id === entry.proceeding));
  const subject = inWindow.filter((entry) => [...about].some((name) => mentions(knowledge, entry, name)));
  const narrowed = [inProceeding, subject].find((list) => list.length > 0) ?? inWindow;
  const ofType = narrowed.filter((entry) => types.includes(entry.type));
  const entries = ofType.length > 0 ? ofType : narrowed;
  if (entries.length === 0) return nothingIn(knowledge, windows);
  if (entries.length <= 2) return reply(entries.flatMap(tellEvent));
  const shown = fitting(knowledge, entries);
  const left = entries.length - shown.length;
  const lead = `${windows.length === 0 ? 'The main steps' : `Recorded for ${windowText(windows)}`}${left > 0 ? `; ${left} smaller steps are left out` : ''}:`;
  return longReply([{ text: lead, sources: [] }], shown);
}

const typeWords: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:filings?|papers|motions?|submissions?)\b/, ['filing', 'complaint']],
  [/\bhearings?\b/, ['hearing']],
  [/\b(?:rulings?|orders|decisions)\b/, ['ruling', 'order', 'sentencing']],
  [/\b(?:settlements?|pleas?|deals?)\b/, ['settlement', 'plea']],
  [/\b(?:law)?suits|complaints\b/, ['complaint']],
  [/\b(?:departures?|resignations?|personnel)\b/, ['personnel']],
];

/** The kinds of step that a plain question asks for; empty for all. */
export function typesAsked(plain: string): string[] {
  return typeWords.flatMap(([words, types]) => (words.test(plain) ? types : []));
}

function nothingIn(knowledge: Knowledge, windows: readonly Window[]): Reply {
  const latest = knowledge.courtCase.timeline.at(-1);
  const lead = `Nothing is recorded for ${windowText(windows)}; that is no proof that nothing happened.`;
  if (latest === undefined) return reply([{ text: lead, sources: [] }]);
  const known = `The latest dated event known is of ${dateInWords(latest.date)}: ${latest.what}`;
  return reply([
    { text: lead, sources: [] },
    { text: known, sources: latest.sources },
  ]);
}

/** As many lines as fit, the weightiest first, back in order of time; with two sources each where all have room. */
function fitting(knowledge: Knowledge, entries: readonly TimelineEntry[]): Part[] {
  const size = (line: Part): number => line.text.length + line.sources.join(', ').length + 8;
  const rich = entries.map((entry) => lineOf(entry, 2));
  const limit = limits.long - 110;
  if (rich.reduce((total, line) => total + size(line), 0) <= limit) return rich;
  const main = mainProceeding(knowledge.courtCase).id;
  const weigh = (entry: TimelineEntry): number =>
    (rank[entry.type] ?? 3) +
    (entry.proceeding === main ? 0 : 0.75) +
    (entry.proceeding === null ? 1 : 0) -
    (entry.sources.length >= 3 ? 1 : 0);
  const length = entries.length > 14 ? 80 : 125;
  const chosen = new Map<TimelineEntry, Part>();
  let room = limit;
  for (const entry of entries.toSorted((a, b) => weigh(a) - weigh(b))) {
    const line = lineOf(entry, 1, length);
    if (size(line) > room) continue;
    room -= size(line);
    chosen.set(entry, line);
  }
  return entries.flatMap((entry) => chosen.get(entry) ?? []);
}

function mentions(knowledge: Knowledge, entry: TimelineEntry, name: string): boolean {
  const id = name.slice(1);
  return (
    entry.speakers.includes(id) || knowledge.read(`${entry.what} ${entry.detail ?? ''}`.toLowerCase()).notions.has(name)
  );
}

/** The first clause of what happened, without a full stop. */
export function shortWhat(entry: TimelineEntry, length = 125): string {
  return shorten((entry.what.split(/; |(?<=.{60}), /)[0] ?? entry.what).replace(/[.,]$/, ''), length);
}

function lineOf(entry: TimelineEntry, count: number, length = 125): Part {
  const seeds = entry.sources.filter((id) => /^\d{3}_/.test(id));
  const record = entry.sources.filter((id) => !/^\d{3}_/.test(id));
  const sources = [...seeds.slice(-1), ...record, ...seeds.slice(0, -1)].slice(0, count);
  return { text: `${dateInWords(entry.date)}: ${shortWhat(entry, length)}`, sources };
}

function windowText(windows: readonly Window[]): string {
  const [first] = windows;
  if (first === undefined) return 'that time';
  if (!first.yearKnown) return 'that time of any year';
  if (first.from === first.to) return dateInWords(first.from);
  if (first.to.startsWith('9999')) return `the time from ${dateInWords(first.from)} on`;
  if (first.from.startsWith('0000')) return `the time up to ${dateInWords(first.to.replace(/-31$/, ''))}`;
  if (first.from.slice(0, 7) === first.to.slice(0, 7)) return dateInWords(first.from.slice(0, 7));
  return `${dateInWords(first.from.slice(0, 7))} to ${dateInWords(first.to.slice(0, 7))}`;
}
