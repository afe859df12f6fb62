/** Takes a report of a court date into what is known: a new date, a further voice, a move, the end of one, or a contradiction. */
import type { CourtCase } from '../court-case.ts';
import { type DayVoice, dayOf, isConfirmed, type LiveDate, type LiveKind } from './live-date.ts';
import { kindOfRecord, recordDates } from './record-dates.ts';

/** What one entry says of one date. Days are `YYYY-MM-DD` in the court's zone. */
export type DateReport = {
  readonly proceeding: string;
  /** Null where a date is only taken away. */
  readonly kind: LiveKind | null;
  /** The day that is given; null where a date is only taken away. */
  readonly day: string | null;
  /** The day that the text gives up for it. */
  readonly from: string | null;
  /** False where the text gives no year: an old error may come back under a later one. */
  readonly isYearGiven: boolean;
  /** True when the text speaks of a move, whether it gives the old day or not. */
  readonly isMove: boolean;
  readonly voice: DayVoice;
};

export type DateChange = {
  readonly kind: 'new' | 'confirmed' | 'moved' | 'vacated' | 'conflict';
  readonly date: LiveDate;
};

/** What became of a report: the date as it stands now and what changed; `date` is null where the report is taken for an error or adds nothing. */
export type Applied = { readonly date: LiveDate | null; readonly change: DateChange['kind'] | null };

const nothing: Applied = { date: null, change: null };

/** One day at court, or one day by which papers are due, is called by several names. */
const groups: readonly ReadonlySet<LiveKind | null>[] = [
  new Set<LiveKind>(['hearing', 'sentencing', 'plea', 'ruling']),
  new Set<LiveKind>(['deadline', 'filing', 'report']),
];

function areAlike(one: LiveKind | null, other: LiveKind | null): boolean {
  return one === other || groups.some((group) => group.has(one) && group.has(other));
}

/** There is only one of these at a time in a proceeding: another day is a move or a contradiction, not a second one. */
const oneAtATime: ReadonlySet<LiveKind> = new Set<LiveKind>(['sentencing']);

/**
 * Applies one report to the dates of its case that are known; `today` is the day on which it was seen, in the court's zone. Pure. A day that the record
 * knows as an error of a source changes nothing, and neither does one that is past.
 */
export function applyReport(
  known: readonly LiveDate[],
  report: DateReport,
  courtCase: CourtCase,
  today: string,
): Applied {
  const { proceeding, kind, day, from, isMove, voice } = report;
  const own = [...known, ...recordDates(courtCase, known)].filter(
    (date) => date.proceeding === proceeding && (kind === null || date.kind === kind),
  );
  const open = own.filter((date) => !date.isVacated && dayOf(date) >= today);
  if (day === null || kind === null) return takeAway(open, from, voice);
  if (day < today || isKnownError(courtCase, report, day)) return nothing;
  const same = [...known, ...recordDates(courtCase, known)].find(
    (date) => date.proceeding === proceeding && dayOf(date) === day && !date.isVacated && areAlike(date.kind, kind),
  );
  if (same !== undefined) return hear(same, voice);
  const other = open.length === 1 ? open[0] : undefined;
  const moved = open.find((date) => from !== null && date.settings.some((setting) => setting.day === from));
  if (moved !== undefined) return move(moved, day, voice);
  if (other !== undefined && (isMove || (oneAtATime.has(kind) && voice.isPrimary))) return move(other, day, voice);
  if (!oneAtATime.has(kind)) return begin(proceeding, kind, from, day, voice);
  if (other !== undefined) return contradict(other, day, voice);
  return wasHeld(courtCase, proceeding, kind) ? nothing : begin(proceeding, kind, from, day, voice);
}

/** A date that was not known; with the day before it where the text gives that up for it. */
function begin(proceeding: string, kind: LiveKind, from: string | null, day: string, voice: DayVoice): Applied {
  const days = from === null || from === day ? [day] : [from, day];
  const date: LiveDate = {
    id: `${proceeding}/${kind}/${days[0]}`,
    proceeding,
    kind,
    settings: days.map((one) => ({ day: one, voices: [voice] })),
    isVacated: false,
    conflicts: [],
    sequence: days.length - 1,
    changedAt: voice.at,
  };
  return { date, change: days.length > 1 ? 'moved' : 'new' };
}

function hear(date: LiveDate, voice: DayVoice): Applied {
  const last = date.settings.at(-1);
  if (last === undefined || last.voices.some(({ outlet }) => outlet === voice.outlet)) return nothing;
  const settings = [...date.settings.slice(0, -1), { ...last, voices: [...last.voices, voice] }];
  const heard = { ...date, settings };
  return { date: heard, change: voice.isPrimary && !isConfirmed(date) ? 'confirmed' : null };
}

function move(date: LiveDate, day: string, voice: DayVoice): Applied {
  // An outlet that comes late with a day that was given up already moves nothing back.
  const wasGivenUp = date.settings.slice(0, -1).some((setting) => setting.day === day);
  if (wasGivenUp && !voice.isPrimary) return nothing;
  const settings = [...date.settings, { day, voices: [voice] }];
  const conflicts = date.conflicts.filter((conflict) => conflict.day !== day);
  const moved = { ...date, settings, conflicts, sequence: date.sequence + 1, changedAt: voice.at };
  return { date: moved, change: 'moved' };
}

function contradict(date: LiveDate, day: string, voice: DayVoice): Applied {
  if (date.settings.some((setting) => setting.day === day)) return nothing;
  const standing = date.conflicts.find((conflict) => conflict.day === day);
  if (standing?.voices.some(({ outlet }) => outlet === voice.outlet)) return nothing;
  const others = date.conflicts.filter((conflict) => conflict.day !== day);
  const conflicts = [...others, { day, voices: [...(standing?.voices ?? []), voice] }];
  return { date: { ...date, conflicts }, change: standing === undefined ? 'conflict' : null };
}

function takeAway(open: readonly LiveDate[], from: string | null, voice: DayVoice): Applied {
  const date = open.find((one) => dayOf(one) === from);
  if (date === undefined) return nothing;
  const vacated = { ...date, isVacated: true, sequence: date.sequence + 1, changedAt: voice.at };
  return { date: vacated, change: 'vacated' };
}

function isKnownError(courtCase: CourtCase, { proceeding, kind, isYearGiven }: DateReport, day: string): boolean {
  return courtCase.dates.some(
    (date) =>
      date.proceeding === proceeding &&
      areAlike(kindOfRecord(date), kind) &&
      date.reportedInError.some((error) => (isYearGiven ? error.day === day : error.day.slice(5) === day.slice(5))),
  );
}

function wasHeld(courtCase: CourtCase, proceeding: string, kind: LiveKind): boolean {
  return courtCase.dates.some(
    (date) => date.proceeding === proceeding && kindOfRecord(date) === kind && date.chain.at(-1)?.status === 'held',
  );
}
