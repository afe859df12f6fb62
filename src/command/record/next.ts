/** `/case next`: the dates ahead; where there are none, why, and what could still come. */
import { type Block, day, link, paragraph, type Span, strong, text } from '../../alert/message.ts';
import { dateInWords, dayInZone } from '../../calendar-day.ts';
import { type CourtCase, datesAhead, mainProceeding } from '../../case/court-case.ts';
import { stillPossible } from '../../case/posture/words.ts';
import type { CaseDate } from '../../case/timeline.ts';
import type { Command } from '../command.ts';
import type { CaseView, ReportedDay } from '../view.ts';
import { caseMark, caseOption, chosenCases, knownFooter, told } from '../wording/answer.ts';
import { citation } from '../wording/citation.ts';
import { fitLines, type Line, plainSpans, SHORT_ROOM } from '../wording/length.ts';

export const nextCommand: Command = {
  name: 'next',
  description: 'Court dates ahead, or why there are none and what could still come',
  options: [caseOption],
  answer: async (values, view) => {
    const chosen = chosenCases('next', values, view);
    if ('answer' in chosen) return chosen.answer;
    const { cases } = chosen;
    const room = Math.floor(SHORT_ROOM / cases.length);
    const found = await Promise.all(
      cases.map((courtCase) => caseBlocks(courtCase, view, room, caseMark(courtCase, cases))),
    );
    const count = cases.reduce((sum, courtCase) => sum + ahead(courtCase, view).length, 0);
    const title = count === 0 ? 'Next date: none pending' : `Next dates: ${count} ahead`;
    return told('Next', title, found.flat(), knownFooter(cases[0], 'More: /case status.'));
  },
};

function ahead(courtCase: CourtCase, view: CaseView): ReturnType<typeof datesAhead> {
  return datesAhead(courtCase, dayInZone(view.now, courtCase.zone));
}

async function caseBlocks(courtCase: CourtCase, view: CaseView, room: number, mark: string): Promise<Block[]> {
  const dates = ahead(courtCase, view).map(
    ({ date, day: on }): Line => [
      text(mark),
      strong(`${date.what}, `),
      day(on),
      text(`${movesText(date)} ${sourced(courtCase, date)}${errorText(courtCase, date)}`),
    ],
  );
  const today = dayInZone(view.now, courtCase.zone);
  const given = await view.reportedDays(courtCase.id, today, 20);
  if (dates.length > 0) {
    const known = new Set(ahead(courtCase, view).map(({ day: on }) => on));
    const others = given.filter((found) => !known.has(found.day)).map((found) => reportedLine(courtCase, found));
    return [{ kind: 'list', items: fitLines([...dates, ...others], room).shown }];
  }
  const main = mainProceeding(courtCase);
  const { standing } = main;
  const why = paragraph(text(`${mark}${standing.summary} (public record) ${citation(courtCase, standing.sources, 2)}`));
  const reported = given.slice(0, 3).map((found) => reportedLine(courtCase, found));
  const moved = courtCase.dates.filter((date) => date.chain.length > 1).map((date) => movedLine(courtCase, date));
  const open = openPoints(courtCase);
  const still = stillPossible(courtCase, main, view.now);
  const possible: Line[] = still === null ? [] : [[strong(`${main.id}: `), text(still)]];
  const lines = [...reported, ...open.slice(0, 1), ...moved, ...possible, ...open.slice(1)];
  const left = room - plainSpans(why.kind === 'paragraph' ? why.spans : []).length;
  if (lines.length === 0 || left < 120) return [why];
  return [
    why,
    { kind: 'heading', text: 'Moved, open or still possible' },
    { kind: 'list', items: fitLines(lines, left).shown },
  ];
}

/** A report is never the calendar: it is said who gives it, and, where the suit has ended on record, that as well. */
function reportedLine(courtCase: CourtCase, found: ReportedDay): Line {
  const { posture, since } = mainProceeding(courtCase).standing;
  const isOpen = posture === 'pending' || posture === 'stayed';
  const against = isOpen ? '' : ` (on record the suit was ${posture} on ${dateInWords(since)})`;
  const moved = found.before.length === 0 ? '' : `, moved from ${found.before.map(dateInWords).join(', then ')}`;
  const conflicts = found.conflicts.length === 0 ? '' : `; others give ${found.conflicts.join('; ')}`;
  return [
    strong(`${found.what}: `),
    day(found.day),
    text(`${moved}, ${found.standing}${conflicts}${against} `),
    link('[report]', found.link),
  ];
}

/** `, moved from 23 February 2024`; nothing for a date that stands where it was first set. */
function movesText(date: CaseDate): string {
  const before = date.chain.slice(0, -1).map((setting) => dateInWords(setting.day));
  return before.length === 0 ? '' : `, moved from ${before.join(', then ')}`;
}

function sourced(courtCase: CourtCase, date: CaseDate): string {
  const sources = [...new Set(date.chain.flatMap((setting) => setting.sources))];
  return `(public record) ${citation(courtCase, sources, 2)}`;
}

/** A day that a source gives wrongly, so that nobody takes it for this one. */
function errorText(courtCase: CourtCase, { reportedInError: [error] }: CaseDate): string {
  return error ? ` ${dateInWords(error.day)} is wrong, an error of ${citation(courtCase, [error.source])}.` : '';
}

function movedLine(courtCase: CourtCase, date: CaseDate): Span[] {
  const last = date.chain.at(-1);
  const outcome = last === undefined || last.status === 'scheduled' ? 'outcome not in the record' : last.status;
  return [
    text(
      `${date.what}: ${outcome} on ${dateInWords(last?.day ?? '')}${movesText(date)} ${sourced(courtCase, date)}.${errorText(courtCase, date)}`,
    ),
  ];
}

/** One open point of each proceeding in turn, the linked ones first, for the main one's standing is told above. */
function openPoints(courtCase: CourtCase): Span[][] {
  const main = mainProceeding(courtCase);
  const order = [...courtCase.proceedings.filter((proceeding) => proceeding !== main), main];
  const rounds = Math.max(0, ...order.map((proceeding) => proceeding.openPoints.length));
  return Array.from({ length: rounds }, (_, round) =>
    order.flatMap((proceeding) => {
      const point = proceeding.openPoints[round];
      const sources = citation(courtCase, proceeding.sources.slice(-1));
      return point === undefined ? [] : [[strong(`${proceeding.id}: `), text(`${point} (public record) ${sources}`)]];
    }),
  ).flat();
}
