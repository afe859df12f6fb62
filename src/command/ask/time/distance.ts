/** Answers about distances: how long it was between two events, which of two came first, how far a date was moved. */
import { dateInWords, dayInZone } from '../../../calendar-day.ts';
import { mainProceeding } from '../../../case/court-case.ts';
import { contentOf, type Knowledge, type Match, type Read } from '../match.ts';
import { type Part, type Reply, reply } from '../reply.ts';
import { tellDate } from '../tell.ts';
import { shortWhat, yearsOf } from './spans.ts';
import { type Window, windowsOf } from './when.ts';

const measured =
  /\bhow (?:many|much) (?:days?|weeks?|months?|years?|time)\b|\bhow long\b|\bnumber of (?:days?|weeks?|months?|years?)\b|\b(?:days?|weeks?|months?|years?|time|gap|interval|span) (?:\w+ ){0,3}(?=between\b)|\bhow (?:soon|quickly|fast|late)\b|^(?:the )?(?:number of )?(?:days?|weeks?|months?|years?|time)(?= (?:from|between|since|until|before|after|elapsed|passed)\b)|\bduration\b|\bhow (?:old|far apart|(?:much|far|many \w+) (?:later|earlier|back))\b/;

/** How long it was between the two events that a question names, or null where it asks for something else. */
export function tellDistance(plain: string, knowledge: Knowledge, now: number): Reply | null {
  if (!measured.test(plain)) return null;
  const { courtCase } = knowledge;
  const today = dayInZone(now, courtCase.zone);
  const shift = tellShift(plain, knowledge);
  if (shift !== null) return shift;
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

const either =
  /\b(?:which|what|who) (?:came|happened|was|is|occurred|took place)?.{0,12}\b(?:first|earlier|sooner|later|last)\b[\s,:;-]*(?:the )?(.+?)\bor\b(.+)$/;
const polarOrder =
  /^(?:did|was|were|is|does|do) (.+?) (?:come |happen |take place |occur |filed |held |made |signed )?(?:before or after|after or before|before|after|earlier than|later than|prior to|following) (.+)$/;

/** Which of two events came first, or null where a question asks for something else. */
export function tellOrder(plain: string, knowledge: Knowledge, now: number): Reply | null {
  const found = either.exec(plain) ?? polarOrder.exec(plain.replace(/[?!.]+$/, ''));
  if (found?.[1] === undefined || found[2] === undefined) return null;
  const [left, right] = [dayOf(found[1], knowledge, now), dayOf(found[2], knowledge, now)];
  if (left === null || right === null || left.part.text === right.part.text) return null;
  const [first, second] = left.day <= right.day ? [left, right] : [right, left];
  const lead = first.day === second.day ? 'Both are of the same day.' : 'In order of time:';
  return reply([{ text: lead, sources: [] }, first.part, second.part]);
}

const shifted =
  /\b(?:later|planned|originally|original|postpon\w*|delay\w*|moved|pushed|first set|scheduled|adjourned|(?:first|old|earlier|initial)\b.*\b(?:actual|final|real|eventual|new|second|later))\b/;

/** How far a court date was moved, where a question asks for that. */
function tellShift(plain: string, knowledge: Knowledge): Reply | null {
  if (!shifted.test(plain)) return null;
  const { notions } = knowledge.read(plain);
  const date = knowledge.courtCase.dates.find(
    ({ chain, kind, what }) =>
      chain.length > 1 &&
      [...knowledge.read(kind).notions].some((notion) => notions.has(notion)) &&
      [...knowledge.read(what.toLowerCase()).notions]
        .filter((notion) => notion.startsWith('@'))
        .every((name) => !hasName(notions) || notions.has(name)),
  );
  const first = date?.chain[0]?.day;
  const last = date?.chain.at(-1)?.day;
  if (date === undefined || first === undefined || last === undefined) return null;
  return reply([
    { text: `${distance(first, last)} (${dateInWords(first)} to ${dateInWords(last)}).`, sources: [] },
    ...tellDate(date),
  ]);
}

function hasName(notions: ReadonlySet<string>): boolean {
  return [...notions].some((notion) => notion.startsWith('@'));
}

const notSaying = /^[\s,]*(?:(?:did|was|it|take|took|passed|were|later|for|the|were|there|elapsed|went|by)\b\s*)*$/;

/** The two sides of a distance: words for events, or `now`. */
function endsOf(plain: string): readonly [string, string] | null {
  const between = /\b(?:between|from|separat\w+)\b(.+?)\b(?:and|to|until|till|through)\b(.+)$/.exec(plain);
  if (between?.[1] !== undefined && between[2] !== undefined) return [between[1], between[2]];
  const since = /\b(?:since|ago)\b/.exec(plain);
  if (since) return [plain.replace(/\b(?:has|is|it|been|since|ago|was|did|passed|that)\b/g, ' '), 'now'];
  const than = /\b(?:was|is|were|did|came|come|happen)\b(.+?)\bthan\b(.+)$/.exec(plain);
  if (than?.[1] !== undefined && than[2] !== undefined) return [than[1], than[2]];
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
  const isSaying = contentOf(read).some((notion) => !notion.startsWith('@'));
  if (!isSaying && day === null) return null;
  const main = mainProceeding(knowledge.courtCase).id;
  const [match] = knowledge
    .find(
      read,
      (unit) =>
        unit.kind === 'event' &&
        unit.event.precision === 'day' &&
        (!window?.yearKnown || (unit.event.date >= window.from && unit.event.date <= window.to)),
    )
    .map((found) => ({ ...found, score: found.score * likelihood(found, read, knowledge, main) }))
    .sort((a, b) => b.score - a.score);
  if (match?.unit.kind === 'event' && (match.score > 0.16 || day !== null)) {
    const { event } = match.unit;
    return {
      day: event.date,
      part: { text: `${dateInWords(event.date)}: ${shortWhat(event)}.`, sources: event.sources },
    };
  }
  return day === null ? null : { day, part: { text: `${dateInWords(day)} is the day asked for.`, sources: [] } };
}

/** A step that is of the very kind named is likelier meant, as is one of the main proceeding or one that many sources tell of. */
function likelihood({ unit }: Match, read: Read, knowledge: Knowledge, main: string): number {
  if (unit.kind !== 'event') return 1;
  const isKind = [...knowledge.read(unit.event.type).notions].some((notion) => read.notions.has(notion));
  return (
    (isKind ? 1.25 : 1) *
    (unit.event.proceeding === main ? 1.05 : 1) *
    (1 + 0.04 * Math.min(5, unit.event.sources.length))
  );
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

/** The window from one event to another that a question names: `between the complaint and the plea`. Null where it does not. */
export function windowBetween(plain: string, knowledge: Knowledge, now: number): Window | null {
  const sides = /\b(?:between|from)\b(.+?)\b(?:and|to|until|till)\b(.+)$/.exec(plain);
  if (sides?.[1] === undefined || sides[2] === undefined) return null;
  const [left, right] = [dayOf(sides[1], knowledge, now), dayOf(sides[2], knowledge, now)];
  if (left === null || right === null || left.day === right.day) return null;
  const [from, to] = [left.day, right.day].sort();
  return from === undefined || to === undefined ? null : { from, to, yearKnown: true };
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
