/** Holds a report against what is on record: dates known to be wrong, and steps in proceedings that have ended. */
import { dateInWords } from '../calendar-day.ts';
import { type CourtCase, sourceOf } from '../case/court-case.ts';
import type { Proceeding } from '../case/proceeding.ts';
import type { CaseDate } from '../case/timeline.ts';
import type { ProseDate } from './date/prose-dates.ts';
import { courtSteps, type Label } from './label/labels.ts';

/** One remark for the reader of an alert, with the sources that show it. */
export type RecordNote = { readonly text: string; readonly sources: readonly string[] };

/** What the record says against, or beside, a report. Empty when nothing does. Pure. */
export function recordNotes(
  report: { readonly label: Label; readonly dates: readonly ProseDate[]; readonly proceeding: Proceeding },
  courtCase: CourtCase,
): RecordNote[] {
  const notes = courtCase.dates.flatMap((date) => errorNotes(date, report, courtCase));
  const { standing, name } = report.proceeding;
  if (notes.length > 0) return notes;
  if (standing.posture !== 'pending' && standing.posture !== 'stayed' && courtSteps.has(report.label)) {
    const text = `${name} ended earlier: ${standing.posture} ${dateInWords(standing.since)}.`;
    notes.push({ text, sources: standing.sources });
  }
  return notes;
}

function errorNotes(
  known: CaseDate,
  report: { readonly label: Label; readonly dates: readonly ProseDate[] },
  courtCase: CourtCase,
): RecordNote[] {
  return known.reportedInError.flatMap((error) => {
    const named = report.dates.some(
      (date) => date.precision === 'day' && sameDay(date, error.day) && concerns(known, date, report.label),
    );
    if (!named) return [];
    const last = known.chain.at(-1);
    const right = last ? ` ${known.what}: ${settingText(last.status)} ${dateInWords(last.day)}.` : '';
    const source = sourceOf(courtCase, error.source);
    const text = `${dateInWords(error.day)} is a known error of one source (${source.name}).${right}`;
    return [{ text, sources: [error.source, ...(last?.sources ?? [])] }];
  });
}

function settingText(status: CaseDate['chain'][number]['status']): string {
  switch (status) {
    case 'held':
      return 'held on';
    case 'scheduled':
      return 'scheduled for';
    case 'moved':
      return 'moved away from';
    case 'vacated':
      return 'taken off the calendar, was';
  }
}

/** A text that gives no year may still repeat the old error under a later year. */
function sameDay(date: ProseDate, errorDay: string): boolean {
  return date.yearGiven ? date.day === errorDay : date.day.slice(5) === errorDay.slice(5);
}

function concerns(known: CaseDate, date: ProseDate, label: Label): boolean {
  return date.kind === known.kind || label === known.kind;
}
