/** Questions that take for granted what is not so: a person or a day that the record gives otherwise. */
import { peopleIn, personOf } from './beside.ts';
import type { Unit } from './knowledge.ts';
import type { Knowledge, Match } from './match.ts';
import { type Part, type Reply, reply } from './reply.ts';
import { tellUnit } from './tell.ts';
import { withoutDates } from './time/when.ts';

const asksOpenly = /^(?:and |so |but )*(?:who|whom|whose|what|when|where|why|which|how)\b/;

/** What the record says where a yes-or-no question or a statement names the wrong person: it is told as it was. */
export function otherPerson(plain: string, knowledge: Knowledge): Reply | null {
  if (asksOpenly.test(plain)) return null;
  const read = knowledge.read(plain);
  const people = knowledge.courtCase.parties.filter((party) => party.isPerson && read.notions.has(`@${party.id}`));
  if (people.length === 0 || read.unknown.length > 0) return null;
  for (const person of people) {
    const notions = new Set([...read.notions].filter((notion) => notion !== `@${person.id}`));
    const [best] = knowledge.find({ ...read, notions, line: read.line.replace(`@${person.id}`, '') });
    if (best === undefined || best.score < 0.5 || best.phrasing === null || isParty(best.unit)) continue;
    const parts = tellUnit(best.unit, knowledge.courtCase);
    const lead: Part = { text: `I have that of somebody else, not of ${person.shortName}. On record:`, sources: [] };
    const asked = { ...read, notions };
    const told = [...parts.slice(0, 1), ...personOf('who', asked, parts.slice(0, 1), knowledge.find(asked), knowledge)];
    const isSomebody = told.some((part) =>
      peopleIn(part, knowledge).some((id) => id !== person.id && !read.notions.has(`@${id}`)),
    );
    if (isSomebody) return reply([lead, ...told, ...parts.slice(1)]);
  }
  return null;
}

function isParty(unit: Unit): boolean {
  return unit.kind === 'party' || unit.kind === 'conflict';
}

/**
 * The matches of a statement or yes-or-no question without its dates, where they fit far better: then the day is what it has wrong. Null
 * where they do not.
 */
export function otherDay(plain: string, best: Match | undefined, knowledge: Knowledge): Match[] | null {
  const rest = withoutDates(plain);
  if (rest === plain || asksOpenly.test(plain)) return null;
  const matches = knowledge.find(knowledge.read(rest), ({ kind }) => kind !== 'party');
  const score = matches[0]?.score ?? 0;
  return score >= 0.5 && score > (best?.score ?? 0) + 0.1 ? matches : null;
}
