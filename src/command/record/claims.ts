/** `/case claims`: what was alleged, what was answered, and what any court decided, side by side. */
import { type Block, field, strong, text } from '../../alert/message.ts';
import type { CourtCase } from '../../case/court-case.ts';
import type { Claim } from '../../case/fact.ts';
import type { Answer, Command } from '../command.ts';
import { completeIssues } from '../completions.ts';
import { caseMark, caseOption, chosenCases, knownFooter, refused, told } from '../wording/answer.ts';
import { citation, speakersText } from '../wording/citation.ts';
import { echoed } from '../wording/echo.ts';
import { fitLines, type Line, SHORT_ROOM } from '../wording/length.ts';

type Numbered = { readonly courtCase: CourtCase; readonly claim: Claim; readonly number: number };

export const claimsCommand: Command = {
  name: 'claims',
  description: 'What was alleged, what was answered, and what a court decided',
  options: [
    {
      name: 'issue',
      description: 'One issue, by its number or words in it',
      required: false,
      complete: completeIssues,
    },
    caseOption,
  ],
  answer: async (values, view) => {
    const chosen = chosenCases('claims', values, view);
    if ('answer' in chosen) return chosen.answer;
    const { cases } = chosen;
    const all = cases
      .flatMap((courtCase) => courtCase.claims.map((claim) => ({ courtCase, claim })))
      .map((numbered, index): Numbered => ({ ...numbered, number: index + 1 }));
    if (values.issue === undefined) return overview(all, cases);
    const found = matching(all, values.issue);
    const [only] = found;
    if (!only) {
      const remedy = all.length === 0 ? 'no claims are on record' : `use 1 to ${all.length}; /case claims lists them`;
      return refused('claims', `no issue is about ${echoed(values.issue)}`, remedy);
    }
    return found.length === 1 ? oneClaim(only) : overview(found, cases);
  },
};

function matching(all: readonly Numbered[], issue: string): Numbered[] {
  const typed = issue.trim().toLowerCase();
  if (/^\d+$/.test(typed)) return all.filter(({ number }) => number === Number(typed));
  const words = typed.split(/\s+/);
  const holds = (content: string): boolean => words.every((word) => content.toLowerCase().includes(word));
  const byIssue = all.filter(({ claim }) => holds(claim.issue) || claim.id === typed);
  if (byIssue.length > 0) return byIssue;
  return all.filter(({ claim }) =>
    holds(`${claim.alleged?.statement} ${claim.answered?.statement} ${claim.decided.statement}`),
  );
}

const outcomes = { never: 'never decided', partly: 'decided in part', yes: 'decided' } as const;

function overview(claims: readonly Numbered[], cases: readonly [CourtCase, ...CourtCase[]]): Answer {
  const lines = claims.map(({ courtCase, claim, number }): Line => {
    const sides = [
      claim.alleged === null ? null : `alleged by ${speakersText(courtCase, claim.alleged.speakers)}`,
      claim.answered === null ? null : `answered by ${speakersText(courtCase, claim.answered.speakers)}`,
      outcomes[claim.decided.outcome],
    ];
    const said = sides.filter((side) => side !== null).join(', ');
    return [
      strong(`${number}. ${caseMark(courtCase, cases)}${claim.issue}`),
      text(` ${said} (public record) ${citation(courtCase, claim.decided.sources, 1)}`),
    ];
  });
  const { shown, left } = fitLines(lines, SHORT_ROOM);
  const more = left > 0 ? `${left} more, up to number ${claims.at(-1)?.number}. ` : '';
  const title = claims.length === 0 ? 'Claims: none on record' : 'Claims: alleged, answered, decided';
  const hint = `${more}In full: /case claims <number>.`;
  return told('Claims', title, shown.length === 0 ? [] : [{ kind: 'list', items: shown }], knownFooter(cases[0], hint));
}

function oneClaim({ courtCase, claim }: Numbered): Answer {
  const side = (name: string, said: Claim['alleged'], nothing: string): Block => {
    if (said === null) return field(name, text(nothing));
    const who = speakersText(courtCase, said.speakers);
    return field(name, text(`(${who}) ${said.statement} ${citation(courtCase, said.sources, 2)}`));
  };
  const { decided } = claim;
  return told(
    'Claim',
    claim.issue,
    [
      side('Alleged', claim.alleged, `see Decided ${citation(courtCase, decided.sources, 1)}`),
      side('Answered', claim.answered, `see Decided ${citation(courtCase, decided.sources, 1)}`),
      field(
        'Decided',
        text(
          `(public record) ${outcomes[decided.outcome]}. ${decided.statement} ${citation(courtCase, decided.sources, 3)}`,
        ),
      ),
    ],
    knownFooter(courtCase),
  );
}
