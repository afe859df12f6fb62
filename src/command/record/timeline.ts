/** `/case timeline`: what happened when, a period or a kind of event at a time, with the errors of sources as corrections. */
import { strong, text } from '../../alert/message.ts';
import { dateInWords, dayInZone } from '../../calendar-day.ts';
import type { CourtCase } from '../../case/court-case.ts';
import { type TimelineEntry, timelineTypes } from '../../case/timeline.ts';
import type { Answer, Command } from '../command.ts';
import { completeEventTypes } from '../completions.ts';
import type { CaseView } from '../view.ts';
import {
  caseMark,
  caseOption,
  chosenCases,
  knownFooter,
  noPage,
  pageNumber,
  refused,
  told,
} from '../wording/answer.ts';
import { attribution, citation } from '../wording/citation.ts';
import { firstDay, lastDay, readDate } from '../wording/date-text.ts';
import { echoed } from '../wording/echo.ts';
import { type Line, LONG_ROOM, pageOf } from '../wording/length.ts';
import { nearest } from '../wording/nearest.ts';
import { withPages } from '../wording/paging.ts';
import { readTimelineWords, typeOf } from './timeline-words.ts';

const name = 'timeline';

export const timelineCommand: Command = {
  name,
  description: 'What happened when: all of it, a period, or one kind of event',
  options: [
    { name: 'from', description: 'First day, month or year: 2023-06-05, June 2023, 2023', required: false },
    { name: 'to', description: 'Last day, month or year', required: false },
    {
      name: 'type',
      description: 'One kind of event: complaint, hearing, order, plea, ...',
      required: false,
      complete: completeEventTypes,
    },
    { name: 'page', description: 'Which page, from 1', required: false },
    caseOption,
  ],
  read: readTimelineWords,
  answer: async (values, view) => {
    const chosen = chosenCases(name, values, view);
    if ('answer' in chosen) return chosen.answer;
    const period = readPeriod(values, view, chosen.cases[0]);
    if ('ok' in period) return period;
    const type = values.type === undefined ? null : typeOf(values.type);
    if (values.type !== undefined && type === null) return unknownType(values.type);
    return page(values, { ...period, type }, chosen.cases);
  },
};

type Period = { readonly from: string | null; readonly to: string | null };
type Wish = Period & { readonly type: string | null };

function readPeriod(values: Readonly<Record<string, string>>, view: CaseView, courtCase: CourtCase): Period | Answer {
  const today = dayInZone(view.now, courtCase.zone);
  const ends: Record<'from' | 'to', string | null> = { from: null, to: null };
  for (const end of ['from', 'to'] as const) {
    const typed = values[end];
    if (typed === undefined) continue;
    ends[end] = readDate(typed, today);
    if (ends[end] === null) return refused(name, `${echoed(typed)} is no date`, 'write 2023-06-05, June 2023 or 2023');
  }
  const { from, to } = ends;
  if (from !== null && to !== null && lastDay(to) < firstDay(from)) {
    return refused(
      name,
      `${dateInWords(from)} is later than ${dateInWords(to)}`,
      `turn them round: /case timeline ${to} ${from}`,
    );
  }
  return ends;
}

function unknownType(typed: string): Answer {
  const near = nearest(typed, timelineTypes);
  const remedy = near === null ? `use one of ${timelineTypes.join(', ')}` : `did you mean ${near}?`;
  return refused(name, `there is no kind of event ${echoed(typed)}`, remedy);
}

function page(
  values: Readonly<Record<string, string>>,
  wish: Wish,
  cases: readonly [CourtCase, ...CourtCase[]],
): Answer {
  const entries = cases
    .flatMap((courtCase) =>
      courtCase.timeline.filter((entry) => isWanted(entry, wish)).map((entry) => ({ courtCase, entry })),
    )
    .sort((a, b) => (a.entry.date < b.entry.date ? -1 : Number(a.entry.date > b.entry.date)));
  const linesWith = (withConflicts: boolean): Line[] =>
    entries.map(({ courtCase, entry }) => entryLine(entry, courtCase, caseMark(courtCase, cases), withConflicts));
  const about = [wish.type, periodText(wish)].filter((part) => part !== null).join(', ');
  const title = `Timeline${about === '' ? '' : `: ${about}`}`;
  if (entries.length === 0)
    return told('Timeline', title, [], knownFooter(cases[0], `Nothing on record; ${recordSpan(cases)}.`));
  // How sources differ is told where one page holds it all; else only that they do.
  const full = pageOf(linesWith(true), LONG_ROOM, 1);
  const lines = linesWith('shown' in full && full.pages === 1);
  const found = pageOf(lines, LONG_ROOM, pageNumber(values.page));
  if (!('shown' in found)) return noPage(name, values.page, found.pages);
  const last = found.first + found.shown.length - 1;
  const at = Number(values.page ?? 1);
  const hint =
    at < found.pages
      ? `Page ${at} of ${found.pages}; next: page:${at + 1}.`
      : found.pages > 1
        ? `Page ${at} of ${found.pages}.`
        : '';
  const count = `${found.first}${last > found.first ? `-${last}` : ''} of ${lines.length}`;
  const footer = knownFooter(cases[0], hint);
  const answer = told('Timeline', `${title} (${count})`, [{ kind: 'list', items: found.shown }], footer);
  return withPages(answer, { command: name, values, at, pages: found.pages });
}

function isWanted(entry: TimelineEntry, { from, to, type }: Wish): boolean {
  if (type !== null && entry.type !== type) return false;
  if (from !== null && lastDay(entry.until ?? entry.date) < firstDay(from)) return false;
  return to === null || firstDay(entry.date) <= lastDay(to);
}

/** One event: its date, what happened, whose word it is, and who told it wrongly. */
export function entryLine(entry: TimelineEntry, courtCase: CourtCase, mark = '', withConflicts = false): Line {
  const until = entry.until === undefined ? '' : ` to ${dateInWords(entry.until)}`;
  const notes = [
    entry.disputedDate ? 'day disputed' : null,
    entry.status === 'happened' ? null : `${entry.status} since`,
  ];
  const known = notes.filter((note) => note !== null).join(', ');
  const corrections = entry.corrections.map(
    (error) =>
      ` Source error: ${citation(courtCase, [error.source])} says “${error.said}”, which is wrong; right: ${error.right} ${citation(courtCase, error.because, 2)}.`,
  );
  const conflicts = withConflicts ? entry.conflicts.map((conflict) => conflictText(courtCase, conflict)) : [];
  return [
    strong(`${dateInWords(entry.date)}${until}`),
    text(
      `${known === '' ? '' : ` (${known})`}: ${mark}${entry.what} ${attribution(courtCase, entry)}${corrections.join('')}${conflicts.join('')}`,
    ),
  ];
}

/** Who says what, side by side, and which of it the record bears out. */
function conflictText(courtCase: CourtCase, { versions, use }: TimelineEntry['conflicts'][number]): string {
  const said = versions.map(({ says, sources }) => `${says} ${citation(courtCase, sources, 1)}`).join('; ');
  return ` Sources differ: ${said}. ${use === null ? 'The record does not decide.' : `By the record: ${use}.`}`;
}

function periodText({ from, to }: Period): string | null {
  if (from === null) return to === null ? null : `until ${dateInWords(to)}`;
  if (to === null) return `since ${dateInWords(from)}`;
  return from === to ? dateInWords(from) : `${dateInWords(from)} to ${dateInWords(to)}`;
}

function recordSpan(cases: readonly CourtCase[]): string {
  const dates = cases.flatMap((courtCase) => courtCase.timeline.map((entry) => entry.date)).sort();
  return `the record runs from ${dateInWords(dates[0] ?? '')} to ${dateInWords(dates.at(-1) ?? '')}`;
}
