/** `/case explain`: a legal term in plain words, and where it occurs in the record of the case. */
import { paragraph, strong, text } from '../../alert/message.ts';
import { dateInWords } from '../../calendar-day.ts';
import type { CourtCase } from '../../case/court-case.ts';
import type { Command } from '../command.ts';
import { completeTerms } from '../completions.ts';
import { caseMark, caseOption, chosenCases, refused, told } from '../wording/answer.ts';
import { attribution } from '../wording/citation.ts';
import { echoed } from '../wording/echo.ts';
import { fitLines, type Line, SHORT_ROOM } from '../wording/length.ts';
import { nearest } from '../wording/nearest.ts';
import { type Term, terms } from './terms.ts';

export const explainCommand: Command = {
  name: 'explain',
  description: 'A legal term in plain words, and where it occurs in the case',
  options: [
    {
      name: 'term',
      description: 'For example: with prejudice, stay, consent order',
      required: true,
      complete: completeTerms,
    },
    caseOption,
  ],
  answer: async (values, view) => {
    const chosen = chosenCases('explain', values, view);
    if ('answer' in chosen) return chosen.answer;
    const { cases } = chosen;
    const typed = plainTerm(values.term ?? '');
    if (typed === '')
      return refused('explain', 'no term was given', `for example /case explain ${terms[0]?.name ?? ''}`);
    const term = findTerm(typed);
    if (!term) {
      const near = nearTerm(typed);
      const some = terms.filter((_, index) => index % 6 === 0).map(({ name }) => name);
      const remedy =
        near === null ? `known are ${some.join(', ')} and ${terms.length - some.length} more` : `did you mean ${near}?`;
      return refused('explain', `${echoed(values.term ?? '')} is not in the glossary`, remedy);
    }
    const lines = cases.flatMap((courtCase) => occurrences(courtCase, term, caseMark(courtCase, cases)));
    const { shown } = fitLines(lines, SHORT_ROOM - term.meaning.length);
    const meaning = paragraph(text(`${term.meaning} (Casewire’s own words) [glossary]`));
    const used = shown.slice(0, 2);
    const record =
      used.length === 0
        ? []
        : [
            { kind: 'heading' as const, text: 'In this case' },
            { kind: 'list' as const, items: used },
          ];
    return told('Term', term.name, [meaning, ...record], [text('A short explanation for readers, not legal advice.')]);
  },
};

function plainTerm(typed: string): string {
  return typed
    .slice(0, 100)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:what (?:is|does|are) )?(?:an? |the )?/, '')
    .replace(/ (?:mean|means)$/, '');
}

/** Every name of every term, plain, with the term. */
const names: readonly { readonly name: string; readonly term: Term }[] = terms.flatMap((term) =>
  [term.name, ...term.also].map((name) => ({ name: plainTerm(name), term })),
);

function findTerm(typed: string): Term | undefined {
  const forms = [typed, typed.replace(/s$/, ''), typed.replace(/ies$/, 'y'), `${typed}s`];
  return names.find(({ name }) => forms.includes(name))?.term;
}

function nearTerm(typed: string): string | null {
  const close = nearest(
    typed,
    names.map(({ name }) => name),
  );
  if (close !== null) return close;
  const words = typed.split(' ').filter((word) => word.length > 3);
  return names.find(({ name }) => words.some((word) => name.split(' ').includes(word)))?.name ?? null;
}

/** Events on record whose sentence holds the term, newest first. */
function occurrences(courtCase: CourtCase, term: Term, mark: string): Line[] {
  const wanted = [term.name, ...term.also].map(
    (name) => new RegExp(`(?<!\\p{L})${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'iu'),
  );
  return (
    courtCase.timeline
      .filter((entry) => wanted.some((pattern) => pattern.test(entry.what)))
      .toReversed()
      // Separate matters come last: they are not this case.
      .toSorted((a, b) => Number(a.proceeding === null) - Number(b.proceeding === null))
      .map((entry) => [
        strong(`${dateInWords(entry.date)}: `),
        text(`${mark}${entry.what} ${attribution(courtCase, entry, 1)}`),
      ])
  );
}
