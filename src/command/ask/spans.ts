/** Answers about spans: what happened in a window of time, and how long it was between two events. */
import { dateInWords, dayInZone } from '../../calendar-day.ts';
import { mainProceeding } from '../../case/court-case.ts';
import { lastDayOf } from '../../case/mentioned-days.ts';
import type { Proceeding } from '../../case/proceeding.ts';
import type { TimelineEntry } from '../../case/timeline.ts';
import { shorten } from '../../shorten.ts';
import type { Knowledge } from './match.ts';
import { limits, longReply, type Part, type Reply, reply } from './reply.ts';
import { tellEvent } from './tell.ts';
import { type Window, windowsOf } from './when.ts';

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
  ruling: 1,
  order: 1,
  settlement: 1,
  filing: 2,
  notice: 2,
  custody: 2,
};

/** The events that begin in one of the windows; of a span of days, those that reach into it as well. */
export function entriesIn(knowledge: Knowledge, windows: readonly Window[]): TimelineEntry[] {
  return knowledge.courtCase.timeline.filter((entry) => {
    const last = lastDayOf(entry.precision === 'day' ? (entry.until ?? entry.date) : entry.date);
    return windows.some(({ from, to }) => entry.date <= to.slice(0, entry.date.length) && last >= from);
  });
}

/** The events of the windows, or of the whole affair where there are none, oldest first; `about` and `of` narrow them where any fit. */
export function tellTimeline(
  knowledge: Knowledge,
  windows: readonly Window[],
  about: ReadonlySet<string>,
  of: readonly Proceeding[] = [],
): Reply {
  const inWindow = windows.length === 0 ? knowledge.courtCase.timeline : entriesIn(knowledge, windows);
  const inProceeding = inWindow.filter((entry) => of.some(({ id }) => id === entry.proceeding));
  const subject = inWindow.filter((entry) => [...about].some((name) => mentions(knowledge, entry, name)));
  const entries = [inProceeding, subject].find((list) => list.length > 0) ?? inWindow;
  if (entries.length === 0) return nothingIn(knowledge, windows);
  if (entries.length <= 2) return longReply(entries.flatMap(tellEvent), []);
  const shown = fitting(knowledge, entries);
  const left = entries.length - shown.length;
  const lead = `${windows.length === 0 ? 'The main steps' : `Recorded for ${windowText(windows)}`}${left > 0 ? `; ${left} smaller steps are left out` : ''}:`;
  return longReply([{ text: lead, sources: [] }], shown);
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
    (entry.proceeding === main ? 0 : 0.5) +
    (entry.proceeding === null ? 1 : 0) -
    (entry.sources.length >= 3 ? 1 : 0);
  const chosen = new Map<TimelineEntry, Part>();
  let room = limit;
  for (const entry of entries.toSorted((a, b) => weigh(a) - weigh(b))) {
    const line = lineOf(entry, 1);
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
function shortWhat(entry: TimelineEntry): string {
  return shorten((entry.what.split(/; |(?<=.{60}), /)[0] ?? entry.what).replace(/[.,]$/, ''), 125);
}

function lineOf(entry: TimelineEntry, count: number): Part {
  const seeds = entry.sources.filter((id) => /^\d{3}_/.test(id));
  const record = entry.sources.filter((id) => !/^\d{3}_/.test(id));
  const sources = [...seeds.slice(-1), ...record, ...seeds.slice(0, -1)].slice(0, count);
  return { text: `${dateInWords(entry.date)}: ${shortWhat(entry)}`, sources };
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

const measured =
  /\bhow (?:many|much) (?:days?|weeks?|months?|years?|time)\b|\bhow long\b|\bnumber of (?:days?|weeks?|months?|years?)\b|\b(?:days?|weeks?|months?|years?|time|gap|interval|span) (?:\w+ ){0,3}(?=between\b)|\bhow (?:soon|quickly|fast|late)\b|\bduration\b|\bhow (?:old|far apart)\b/;

/** How long it was between the two events that a question names, or null where it asks for something else. */
export function tellDistance(plain: string, knowledge: Knowledge, now: number): Reply | null {
  if (!measured.test(plain)) return null;
  const { courtCase } = knowledge;
  const today = dayInZone(now, courtCase.zone);
  const ends = endsOf(plain.replace(measured, ' '));
  if (ends === null) return lasting.test(plain) ? tellDuration(knowledge, today) : null;
  const [left, right] = ends.map((side) => (side === 'now' ? { day: today, part: null } : dayOf(side, knowledge, now)));
  if (!left || !right) return null;
  const [first, second] = left.day <= right.day ? [left, right] : [right, left];
  if (first.day === second.day && first.part?.text === second.part?.text) return null;
  const parts = [first, second].flatMap(({ part }) => part ?? []);
  return reply([
    {
      text: `${distance(first.day, second.day)} (${dateInWords(first.day)} to ${dateInWords(second.day)}).`,
      sources: [],
    },
    ...parts,
  ]);
}

const notSaying = /^[\s,]*(?:(?:did|was|it|take|took|passed|were|later|for|the|were|there|elapsed|went|by)\b\s*)*$/;

/** The two sides of a distance: words for events, or `now`. */
function endsOf(plain: string): readonly [string, string] | null {
  const between = /\b(?:between|from|separat\w+)\b(.+?)\b(?:and|to|until|till|through)\b(.+)$/.exec(plain);
  if (between?.[1] !== undefined && between[2] !== undefined) return [between[1], between[2]];
  const since = /\b(?:since|ago)\b/.exec(plain);
  if (since) return [plain.replace(/\b(?:has|is|it|been|since|ago|was|did|passed|that)\b/g, ' '), 'now'];
  const split = /^(.*?)\b(after|before|until|till|following|prior to)\b(.+)$/.exec(plain);
  if (split?.[3] !== undefined && notSaying.test(split[1] ?? '')) {
    const verb = /^(.+)\b(?:was|were|did|came|does|is)\b(.+)$/.exec(split[3]);
    return verb?.[1] !== undefined && verb[2] !== undefined ? [verb[1], verb[2]] : null;
  }
  if (split?.[1] !== undefined && split[3] !== undefined)
    return [split[1].replace(/\b(?:did|was|it|take|took|passed|were|later|for|the)\b/g, ' '), split[3]];
  return null;
}

function dayOf(side: string, knowledge: Knowledge, now: number): { day: string; part: Part } | null {
  const [window] = windowsOf(side, yearsOf(knowledge), now, knowledge.courtCase.zone);
  const read = knowledge.read(side);
  if (read.unknown.length > 0) return null;
  const day = window?.yearKnown && window.from === window.to ? window.from : null;
  const [match] = knowledge.find(
    read,
    (unit) => unit.kind === 'event' && unit.event.precision === 'day' && (day === null || unit.event.date === day),
  );
  if (match?.unit.kind === 'event' && (match.score > 0.16 || day !== null)) {
    const { event } = match.unit;
    return {
      day: event.date,
      part: { text: `${dateInWords(event.date)}: ${shortWhat(event)}.`, sources: event.sources },
    };
  }
  return day === null ? null : { day, part: { text: `${dateInWords(day)} is the day asked for.`, sources: [] } };
}

const lasting =
  /\b(?:last|lasted|take|took|run|ran|drag|dragged|go on|went on|gone on|going on|been (?:going|running|pending))\b/;

/** The window that a question bounds by an event instead of a date: `since the plea`. Null where it does not. */
export function eventWindow(plain: string, knowledge: Knowledge, now: number): Window | null {
  const bound = /\b(since|after|following|before|until|prior to|up to)\b(.+)$/.exec(plain);
  const event = bound?.[2] === undefined ? null : dayOf(bound[2], knowledge, now);
  if (event === null) return null;
  const isLater = /since|after|following/.test(bound?.[1] ?? '');
  return isLater
    ? { from: event.day, to: '9999-12-31', yearKnown: true }
    : { from: '0000-01-01', to: event.day, yearKnown: true };
}

/** How long the main proceeding lasted, or has lasted. */
function tellDuration(knowledge: Knowledge, today: string): Reply | null {
  const main = mainProceeding(knowledge.courtCase);
  const start = knowledge.courtCase.timeline.find(
    (entry) => entry.proceeding === main.id && entry.type === 'complaint',
  );
  if (start === undefined) return null;
  const isOpen = main.standing.posture === 'pending' || main.standing.posture === 'stayed';
  const end = isOpen ? today : main.standing.since;
  const until = isOpen ? 'until today' : `until it was ${main.standing.posture} on ${dateInWords(end)}`;
  return reply([
    {
      text: `${distance(start.date, end)}, from ${dateInWords(start.date)} ${until}.`,
      sources: [...start.sources.slice(-2), ...main.standing.sources],
    },
  ]);
}

/** `169 days, about 5 and a half months`. */
function distance(from: string, to: string): string {
  const days = Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
  if (days < 45)
    return `${days} ${days === 1 ? 'day' : 'days'}${days % 7 === 0 && days > 0 ? ` (${days / 7} ${days === 7 ? 'week' : 'weeks'})` : ''}`;
  const months = days / 30.4369;
  const half = Math.round(months * 2) / 2;
  const years = days >= 700 ? `, or ${(days / 365.25).toFixed(1)} years` : '';
  return `${days} days, about ${half} months${years}`;
}
