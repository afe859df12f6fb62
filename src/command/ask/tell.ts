/** Turns a unit of knowledge into sentences: what is known, whose word it is, where sources err or differ, and what to mind. */
import { dateInWords } from '../../calendar-day.ts';
import type { CourtCase } from '../../case/court-case.ts';
import type { Claim, Conflict, Fact } from '../../case/fact.ts';
import type { CaseDate, TimelineEntry } from '../../case/timeline.ts';
import type { Unit } from './knowledge.ts';
import { type Part, type Reply, reply } from './reply.ts';

/** The sentences of a unit, most important first. */
export function tellUnit(unit: Unit, courtCase: CourtCase): Part[] {
  switch (unit.kind) {
    case 'fact':
      return tellFact(unit.fact);
    case 'event':
      return tellEvent(unit.event);
    case 'claim':
      return tellClaim(unit.claim);
    case 'conflict':
      return [tellConflict(unit.conflict)];
    case 'date':
      return tellDate(unit.date);
    case 'party': {
      const { party } = unit;
      const name =
        party.aliases.includes('BAM') && party.id === 'bam-trading' ? `${party.name} (BAM, Binance.US)` : party.name;
      return [
        { text: `${name}: ${party.role}`, sources: party.sources.slice(0, 4) },
        ...(party.care === undefined ? [] : [{ text: party.care, sources: party.sources.slice(0, 4) }]),
      ];
    }
    case 'proceeding': {
      const { proceeding } = unit;
      const judges = proceeding.judges.map((id) => courtCase.parties.find((party) => party.id === id)?.name ?? id);
      const court = proceeding.court?.name ?? 'no court (agency settlement)';
      const number = proceeding.docketNumber === null ? '' : `, ${proceeding.docketNumber}`;
      const before = judges.length === 0 ? '' : `; judges: ${judges.join(' and ')}`;
      return [
        { text: `${proceeding.name}: ${court}${number}${before}.`, sources: proceeding.sources.slice(0, 3) },
        { text: proceeding.standing.summary, sources: proceeding.standing.sources },
      ];
    }
  }
}

export function tellFact(fact: Fact): Part[] {
  // An error that the statement itself names needs no second sentence, only its source.
  const named = fact.corrections.filter(({ said }) => fact.statement.includes(`${said}, which`));
  const others = fact.corrections.filter((correction) => !named.includes(correction));
  return [
    { text: fact.statement, sources: [...new Set([...fact.sources, ...named.map(({ source }) => source)])] },
    ...tellCorrections({ corrections: others }),
    // What stands under a rule is meant for those who write seeds.
    ...(fact.care === undefined || fact.topic === 'rule' ? [] : [{ text: fact.care, sources: fact.sources }]),
    ...fact.conflicts.map(tellConflict),
  ];
}

export function tellEvent(event: TimelineEntry): Part[] {
  const until = event.until === undefined ? '' : ` to ${dateInWords(event.until)}`;
  return [
    { text: `${dateInWords(event.date)}${until}: ${event.what}`, sources: event.sources },
    ...tellCorrections(event),
    ...event.conflicts.map(tellConflict),
    ...(event.detail === undefined ? [] : [{ text: event.detail, sources: event.sources }]),
  ];
}

/** Each error of a source: who said what, that it is wrong, and what is right. */
export function tellCorrections(thing: Pick<Fact, 'corrections'>): Part[] {
  return thing.corrections.map(({ source, said, right, because }) => ({
    text: `Wrong in ${seedName(source)}: “${said}”; in fact: ${right}.`,
    sources: [...new Set([source, ...because])],
  }));
}

/** What was decided, then what each side said, without the yes or no with which the seeds begin. */
export function tellClaim(claim: Claim): Part[] {
  const side = (what: Claim['alleged']): Part[] =>
    what === null ? [] : [{ text: withoutVerdict(what.statement), sources: what.sources }];
  return [
    { text: withoutVerdict(claim.decided.statement), sources: claim.decided.sources },
    ...side(claim.alleged),
    ...side(claim.answered),
  ];
}

function withoutVerdict(statement: string): string {
  const rest = statement.replace(/^(?:yes|no)(?:, (?=in )|\b[^:.]{0,30}: )/i, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

export function tellConflict(conflict: Conflict): Part {
  const versions = conflict.versions.map(({ says, sources }) => `${says} [${sources.join(', ')}]`).join('; ');
  const use = conflict.use === null ? 'The record does not decide it.' : `Right by the record: ${conflict.use}.`;
  return {
    text: `Sources differ on this (${lowerFirst(conflict.point)}): ${versions}. ${use} ${conflict.why}`,
    sources: [],
  };
}

/** A court date with its moves: held, set for, moved from. */
export function tellDate(date: CaseDate): Part[] {
  const last = date.chain.at(-1);
  if (last === undefined) return [];
  const earlier = date.chain.slice(0, -1).map((setting) => {
    const moved = setting.changedOn === null ? '' : ` on ${dateInWords(setting.changedOn)}`;
    return `first set for ${dateInWords(setting.day)} and ${setting.status}${moved}`;
  });
  const day = dateInWords(last.day);
  const now = {
    held: `held on ${day}`,
    scheduled: `set for ${day}`,
    moved: `moved from ${day}`,
    vacated: `no longer set for ${day}`,
  }[last.status];
  const moves = earlier.length === 0 ? '' : ` (${earlier.join(', ')})`;
  const sources = [...new Set(date.chain.toReversed().flatMap((setting) => setting.sources))];
  return [
    { text: `${date.what}: ${now}${moves}.`, sources },
    ...date.reportedInError.map((error) => ({
      text: `${dateInWords(error.day)}, given by ${seedName(error.source)}, is wrong. ${error.note}`,
      sources: [error.source],
    })),
  ];
}

/** The known errors of the sources, each with what is right. */
export function tellErrors(courtCase: CourtCase): Reply {
  const corrections = [...courtCase.facts, ...courtCase.timeline].flatMap((thing) => thing.corrections);
  const bySaid = new Map(
    corrections.map((correction) => [`${correction.source} ${correction.said.slice(0, 12)}`, correction]),
  );
  const lines = [...bySaid.values()].map(({ source, said, right }) => ({
    text: `${seedName(source)}: “${said}” is wrong; right: ${right}`,
    sources: [source],
  }));
  return { ...reply([{ text: 'Known errors of the sources:', sources: [] }]), lines };
}

/** `seed 003` for a source whose id begins with a number, else the id itself. */
export function seedName(id: string): string {
  const number = /^(\d{3})_/.exec(id)?.[1];
  return number === undefined ? id : `seed ${number}`;
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
