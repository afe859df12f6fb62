/** `/case who`: a person or organisation of the case: role, side, proceedings, what is known with its time, and what to be careful with. */
import { type Block, field, strong, text } from '../../alert/message.ts';
import { dateInWords } from '../../calendar-day.ts';
import type { CourtCase } from '../../case/court-case.ts';
import type { Fact } from '../../case/fact.ts';
import type { Party } from '../../case/party.ts';
import type { Answer, Command } from '../command.ts';
import { completeParties } from '../completions.ts';
import { caseMark, caseOption, chosenCases, knownFooter, refused, told } from '../wording/answer.ts';
import { attribution, citation } from '../wording/citation.ts';
import { echoed } from '../wording/echo.ts';
import { firstSentences, fitLines, type Line, plainSpans, SHORT_ROOM } from '../wording/length.ts';
import { findParties } from './find-party.ts';

type Found = { readonly courtCase: CourtCase; readonly party: Party };

/** Title and footer are short here. */
const ROOM = SHORT_ROOM + 50;

export const whoCommand: Command = {
  name: 'who',
  description: 'Who somebody is in the case: role, proceedings, what is known',
  options: [
    {
      name: 'name',
      description: 'A person or organisation, by any of its names',
      required: true,
      complete: completeParties,
    },
    caseOption,
  ],
  answer: async (values, view) => {
    const chosen = chosenCases('who', values, view);
    if ('answer' in chosen) return chosen.answer;
    const { cases } = chosen;
    const typed = values.name ?? '';
    if (typed.trim() === '') return refused('who', 'no name was given', 'for example /case who Zhao');
    const results = cases.map((courtCase) => ({ courtCase, result: findParties(courtCase, typed) }));
    const found = results.flatMap(({ courtCase, result }) =>
      result.kind === 'found' ? result.parties.map((party): Found => ({ courtCase, party })) : [],
    );
    const [only] = found;
    if (!only) {
      const near = results.flatMap(({ result }) => (result.kind === 'none' ? result.near : []));
      const hint = near.length > 0 ? near : cases[0].parties.slice(0, 4).map((party) => party.shortName);
      const remedy = near.length > 0 ? `nearest names: ${hint.join(', ')}` : `known are ${hint.join(', ')} and others`;
      return refused('who', `nobody of the case is called ${echoed(typed)}`, remedy);
    }
    return found.length === 1 ? oneParty(only) : several(found, typed, cases);
  },
};

function several(found: readonly Found[], typed: string, cases: readonly [CourtCase, ...CourtCase[]]): Answer {
  const lines = found.map(
    ({ courtCase, party }): Line => [
      strong(`${caseMark(courtCase, cases)}${party.name}: `),
      text(`${party.role} (public record) ${citation(courtCase, party.sources, 1)}`),
    ],
  );
  const { shown, left } = fitLines(lines, SHORT_ROOM);
  const hint = `${left > 0 ? `${left} more. ` : ''}One of them: /case who <name>.`;
  return told(
    'Who',
    `${found.length} match ${echoed(typed)}`,
    [{ kind: 'list', items: shown }],
    knownFooter(cases[0], hint),
  );
}

const sides = {
  plaintiff: 'plaintiff',
  defendant: 'defendant',
  agency: 'acts in a linked proceeding',
  court: 'judge',
  affiliate: 'belongs to a party',
  other: 'named in the case, no party',
} as const;

function oneParty({ courtCase, party }: Found): Answer {
  const proceedings = proceedingsOf(courtCase, party);
  const blocks: Block[] = [
    field('Role', text(`${party.role} (public record) ${citation(courtCase, party.sources, 1)}`)),
    field('Side', text(proceedings ?? `${sides[party.side]} (public record) ${citation(courtCase, party.sources, 1)}`)),
  ];
  if (party.care !== undefined) {
    const care = firstSentences(party.care, 140);
    blocks.push(field('Care', text(`${care} (public record) ${citation(courtCase, party.sources, 1)}`)));
  }
  const used = blocks.reduce((sum, block) => sum + ('spans' in block ? plainSpans(block.spans).length + 12 : 0), 0);
  const facts = factsAbout(courtCase, party).map(
    (fact): Line => [strong(spanOfTime(fact)), text(`${fact.statement} ${attribution(courtCase, fact, 1)}`)],
  );
  const { shown, left } = ROOM - used > 120 ? fitLines(facts, ROOM - used) : { shown: [], left: facts.length };
  if (shown.length > 0) blocks.push({ kind: 'list', items: shown });
  const name = plainShort(party);
  const hint = left > 0 ? `${left} more on record name ${name}: /case timeline, /case numbers ${name}.` : '';
  return told('Who', party.name, blocks, knownFooter(courtCase, hint));
}

function plainShort(party: Party): string {
  return party.shortName.replace(/^the /, '');
}

/** In which proceedings and as what: `defendant in sec-civil; judge in doj-zhao`. */
function proceedingsOf(courtCase: CourtCase, party: Party): string | null {
  const roles = (['plaintiffs', 'defendants', 'judges'] as const).flatMap((list) => {
    const rows = courtCase.proceedings.filter((proceeding) => proceeding[list].includes(party.id));
    if (rows.length === 0) return [];
    const sources = [...new Set(rows.flatMap((row) => row.sources.filter((id) => id.startsWith('PR-')).slice(0, 1)))];
    const all = sources.length > 0 ? sources : (rows[0]?.sources ?? []);
    return [
      `${list.slice(0, -1)} in ${rows.map((row) => row.id).join(', ')} (public record) ${citation(courtCase, all, 2)}`,
    ];
  });
  return roles.length === 0 ? null : roles.join('; ');
}

/** From when and until when it holds, where its own sentence does not say so. */
function spanOfTime({ since, until, statement }: Fact): string {
  const [from, to] = [since, until].map((date) => {
    const words = date === null ? null : dateInWords(date);
    return words === null || statement.includes(words) ? null : words;
  });
  if (from && to) return `${from} to ${to}: `;
  if (from) return `Since ${from}: `;
  return to ? `Until ${to}: ` : '';
}

/** Facts whose sentence names the party; what a court decided or the sides agreed stands first, the newest of each kind before older ones. */
function factsAbout(courtCase: CourtCase, party: Party): Fact[] {
  const names = [party.name, plainShort(party), ...party.aliases].filter((name) => name.length > 1);
  const isNamed = ({ statement }: Fact): boolean =>
    names.some((name) =>
      new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}]|\\.US)`, 'u').test(
        statement,
      ),
    );
  const weight = { decided: 0, agreed: 1, recorded: 2, reported: 3, denied: 4, alleged: 5 } as const;
  return courtCase.facts
    .filter((fact) => fact.topic !== 'rule' && isNamed(fact))
    .sort((a, b) => weight[a.standing] - weight[b.standing] || (b.since ?? '').localeCompare(a.since ?? ''));
}
