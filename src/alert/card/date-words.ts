/** Words what is known of a court date: what it is, from when to when it was moved, who says so. */
import { dateInWords } from '../../calendar-day.ts';
import type { CourtCase } from '../../case/court-case.ts';
import type { DateChange } from '../../case/dates/apply-report.ts';
import { dayBefore, dayOf, isConfirmed, type LiveDate, outletsOf } from '../../case/dates/live-date.ts';
import { isDateNews } from '../decide-date.ts';
import { type Block, day, field, type Span, text } from '../message.ts';

const kindNames: Readonly<Record<LiveDate['kind'], string>> = {
  hearing: 'Hearing',
  sentencing: 'Sentencing',
  deadline: 'Deadline',
  filing: 'Filing due',
  report: 'Report due',
  ruling: 'Ruling expected',
  plea: 'Plea',
  release: 'Release',
};

/** `Sentencing in United States v. Changpeng Zhao`. */
export function dateName({ kind, proceeding }: LiveDate, courtCase: CourtCase): string {
  const name = courtCase.proceedings.find(({ id }) => id === proceeding)?.name ?? courtCase.name;
  return `${kindNames[kind]} in ${name}`;
}

/** `moved from 23 February 2024 to 30 April 2024`, `taken off the calendar, was 30 April 2024`. */
export function changeSpans({ kind, date }: DateChange): Span[] {
  const to = day(dayOf(date));
  const from = dayBefore(date);
  if (kind === 'vacated') return [text('taken off the calendar; it was set for '), to];
  if (kind === 'moved' && from !== null) return [text('moved from '), day(from), text(' to '), to];
  if (kind === 'confirmed') return [text('confirmed for '), to];
  return [text('set for '), to];
}

/** `confirmed by the court`, `reported by A and B, not confirmed by a court or agency`. */
export function standingOfDate(date: LiveDate): string {
  const outlets = outletsOf(date);
  if (isConfirmed(date)) {
    const primary = date.settings.at(-1)?.voices.find((voice) => voice.isPrimary)?.outlet ?? '';
    return `given by ${primary} itself`;
  }
  const named = outlets.slice(0, 3).join(', ');
  const more = outlets.length > 3 ? ` and ${outlets.length - 3} more` : '';
  return `reported by ${named}${more}, not confirmed by a court or agency`;
}

/** Other days that are given, with who gives them; empty for none. */
export function conflictSpans({ conflicts }: LiveDate): Span[] {
  return conflicts.flatMap((conflict, index) => [
    text(index === 0 ? '' : '; '),
    day(conflict.day),
    text(` according to ${[...new Set(conflict.voices.map(({ outlet }) => outlet))].join(', ')}`),
  ]);
}

/** The same as plain words, one for each day. */
export function conflictWords({ conflicts }: LiveDate): string[] {
  return conflicts.map(
    (conflict) =>
      `${dateInWords(conflict.day)} according to ${[...new Set(conflict.voices.map(({ outlet }) => outlet))].join(', ')}`,
  );
}

/** What a report changes, for the card that alerts of it: one field for each date that was moved or vacated, and one for each contradiction. */
export function dateFields(changes: readonly DateChange[], courtCase: CourtCase): Block[] {
  return changes.flatMap((change): Block[] => {
    if (isDateNews(change))
      return [
        field(
          change.kind === 'moved' ? 'Date moved' : 'Date vacated',
          text(`${dateName(change.date, courtCase)}: `),
          ...changeSpans(change),
        ),
      ];
    if (change.kind !== 'conflict') return [];
    const stands = [
      text(`${dateName(change.date, courtCase)}: set for `),
      day(dayOf(change.date)),
      text(` (${standingOfDate(change.date)}); `),
    ];
    return [field('Sources differ', ...stands, ...conflictSpans(change.date))];
  });
}
