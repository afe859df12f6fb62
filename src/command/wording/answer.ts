/** The two shapes of an answer: a message, or what was wrong with the question and how to ask it. */
import { type Block, day, type Span, text } from '../../alert/message.ts';
import type { CourtCase } from '../../case/court-case.ts';
import type { Answer, Option } from '../command.ts';
import type { CaseView } from '../view.ts';
import { echoed } from './echo.ts';

/** A message of calm knowledge. */
export function told(kicker: string, title: string, blocks: readonly Block[], footer: readonly Span[] = []): Answer {
  return { ok: true, message: { tone: 'status', kicker, title: [text(title)], blocks, footer } };
}

/** A value that cannot be used. `what` must not hold typed text that did not go through `echoed`. */
export function refused(command: string, what: string, remedy: string): Answer {
  return { ok: false, problem: { code: 'COMMAND_ARGUMENT', where: `/case ${command}`, what, remedy } };
}

/** The small print under what is known, with a hint before it where there is more to ask for. */
export function knownFooter(courtCase: CourtCase, hint = ''): Span[] {
  return [
    text(`${hint === '' ? '' : `${hint} `}Facts last checked `),
    day(courtCase.asOf),
    text('. Not legal advice.'),
  ];
}

/** The option with which one of several followed cases is chosen; answers cover all of them without it. */
export const caseOption: Option = {
  name: 'case',
  description: 'One of the followed cases, by its short name',
  required: false,
  byNameOnly: true,
  complete: (soFar, view) => view.cases.map(({ id }) => id).filter((id) => id.includes(soFar.toLowerCase())),
};

/** The cases that are asked about: the one named by the option `case`, or all. Otherwise the answer that says what is wrong. */
export function chosenCases(
  command: string,
  values: Readonly<Record<string, string>>,
  view: CaseView,
): { readonly cases: readonly [CourtCase, ...CourtCase[]] } | { readonly answer: Answer } {
  const wanted = values.case?.trim().toLowerCase();
  const [first, ...others] = view.cases.filter(
    ({ id, name }) => wanted === undefined || id.toLowerCase() === wanted || name.toLowerCase() === wanted,
  );
  if (first) return { cases: [first, ...others] };
  const known = view.cases.map(({ id }) => `case:${id}`).join(', ');
  return { answer: refused(command, `there is no case ${echoed(wanted ?? '')}`, `use one of ${known}`) };
}

/** The case's name before a line, where lines of several cases stand together. */
export function caseMark(courtCase: CourtCase, cases: readonly CourtCase[]): string {
  return cases.length > 1 ? `${courtCase.name}: ` : '';
}

/** A page number out of typed text: 1 when nothing was typed, 0 when it is no number. */
export function pageNumber(typed: string | undefined): number {
  if (typed === undefined) return 1;
  return /^\d{1,6}$/.test(typed.trim()) ? Number(typed) : 0;
}

/** The answer to a page that there is not. */
export function noPage(command: string, typed: string | undefined, pages: number): Answer {
  const remedy = pages === 1 ? 'there is one page only' : `pages are 1 to ${pages}: page:1`;
  return refused(command, `there is no page ${echoed(typed ?? '', 20)}`, remedy);
}
