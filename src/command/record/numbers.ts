/** `/case numbers`: sums and counts of the record, each with who says it; sums that overlap are never added up. */
import { strong, text } from '../../alert/message.ts';
import type { CourtCase } from '../../case/court-case.ts';
import type { Fact } from '../../case/fact.ts';
import type { Command } from '../command.ts';
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
import { echoed } from '../wording/echo.ts';
import { type Line, pageOf, SHORT_ROOM } from '../wording/length.ts';
import { withPages } from '../wording/paging.ts';
import { readAboutAndPage } from '../wording/typed-page.ts';

export const numbersCommand: Command = {
  name: 'numbers',
  description: 'Sums and counts of the record, each with who says it',
  options: [
    { name: 'about', description: 'Words that the number is about: documents, prison, CFTC', required: false },
    { name: 'page', description: 'Which page, from 1', required: false },
    caseOption,
  ],
  read: readAboutAndPage,
  answer: async (values, view) => {
    const chosen = chosenCases('numbers', values, view);
    if ('answer' in chosen) return chosen.answer;
    const { cases } = chosen;
    const words = (values.about ?? '')
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '');
    const found = cases.flatMap((courtCase) => numbersOf(courtCase, words).map((fact) => ({ courtCase, fact })));
    if (found.length === 0)
      return refused('numbers', `no number is about ${echoed(values.about ?? '')}`, 'type /case numbers for all');
    const all = found.map(({ fact }) => fact);
    const lines = [
      ...cases.flatMap((courtCase) => overlapLine(courtCase, all)),
      ...found.map(({ courtCase, fact }) => numberLine(courtCase, fact, caseMark(courtCase, cases), words.length > 0)),
    ];
    const at = pageNumber(values.page);
    const page = pageOf(lines, SHORT_ROOM, at);
    if (!('shown' in page)) return noPage('numbers', values.page, page.pages);
    const full = words.length > 0 ? '' : ' In full: /case numbers <words>.';
    const hint = at < page.pages ? `Page ${at} of ${page.pages}; next: page:${at + 1}.${full}` : '';
    const title = `${words.length > 0 ? `Numbers about ${echoed(values.about ?? '')}` : 'Numbers'}: ${found.length}`;
    const answer = told('Numbers', title, [{ kind: 'list', items: page.shown }], knownFooter(cases[0], hint));
    return withPages(answer, { command: 'numbers', values, at, pages: page.pages });
  },
};

/** Numbers that hold every word, sums of money first, largest kinds as the record lists them. */
function numbersOf(courtCase: CourtCase, words: readonly string[]): Fact[] {
  const matching = courtCase.facts.filter((fact) => {
    if (fact.topic !== 'number') return false;
    const all = `${fact.value} ${fact.statement} ${fact.care ?? ''}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
  return [...matching.filter(isSum), ...matching.filter((fact) => !isSum(fact))];
}

function isSum(fact: Fact): boolean {
  return /[$€£¥]/.test(fact.value ?? '');
}

function numberLine(courtCase: CourtCase, fact: Fact, mark: string, withCare: boolean): Line {
  const value = fact.value ?? '';
  const care = withCare && fact.care !== undefined ? `Care: ${fact.care} ` : '';
  const said = `${fact.statement} ${care}${attribution(courtCase, fact, 1)}`;
  // The value stands in bold: within its sentence, or before it where the sentence words it otherwise.
  const at = fact.statement.indexOf(value);
  if (at < 0) return [strong(`${mark}${value}: `), text(said)];
  return [text(mark + said.slice(0, at)), strong(value), text(said.slice(at + value.length))];
}

/** What the record says about adding up, where a sum among these numbers is one of several versions. */
function overlapLine(courtCase: CourtCase, facts: readonly Fact[]): Line[] {
  const sums = facts.filter((fact) => isSum(fact) && courtCase.facts.includes(fact));
  const [conflict] = sums.flatMap((fact) => fact.conflicts);
  if (!conflict || sums.length < 2) return [];
  const sources = [...new Set(conflict.versions.flatMap((version) => version.sources))];
  const use = `${conflict.point}: ${conflict.use ?? 'not settled'}.`;
  return [[text(`${conflict.why} ${use} (public record) ${citation(courtCase, sources, 2)}`)]];
}
