/** What can be asked about: every fact, event, claim, conflict, date, party and proceeding of a case as one unit with its phrasings. */
import { dateInWords } from '../../calendar-day.ts';
import type { CourtCase } from '../../case/court-case.ts';
import type { Claim, Conflict, Fact } from '../../case/fact.ts';
import type { Party } from '../../case/party.ts';
import type { Proceeding } from '../../case/proceeding.ts';
import type { Phrasings } from '../../case/seed-text.ts';
import type { CaseDate, TimelineEntry } from '../../case/timeline.ts';

export type Phrasing = { readonly text: string; readonly reply: 'yes' | 'no' | null };

export type Unit = {
  readonly id: string;
  readonly phrasings: readonly Phrasing[];
  readonly statement: string;
  readonly body: string;
} & (
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'event'; readonly event: TimelineEntry }
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'conflict'; readonly conflict: Conflict }
  | { readonly kind: 'date'; readonly date: CaseDate }
  | { readonly kind: 'party'; readonly party: Party }
  | { readonly kind: 'proceeding'; readonly proceeding: Proceeding }
);

/** Every unit of a case, in the order of the seeds. */
export function unitsOf(courtCase: CourtCase): Unit[] {
  return [
    ...courtCase.facts.map(factUnit),
    ...courtCase.claims.map(claimUnit),
    ...courtCase.timeline.map(eventUnit),
    ...courtCase.conflicts.map(conflictUnit),
    ...courtCase.dates.map((date) => dateUnit(date, courtCase)),
    ...courtCase.parties.map(partyUnit),
    ...courtCase.proceedings.map((proceeding) => proceedingUnit(proceeding, courtCase)),
  ];
}

function written(phrasings: Phrasings | undefined): Phrasing[] {
  const list = (texts: readonly string[] | undefined, reply: Phrasing['reply']): Phrasing[] =>
    (texts ?? []).map((text) => ({ text, reply }));
  return [...list(phrasings?.open, null), ...list(phrasings?.yes, 'yes'), ...list(phrasings?.no, 'no')];
}

function open(...texts: string[]): Phrasing[] {
  return texts.map((text) => ({ text, reply: null }));
}

function bodyOf(phrasings: readonly Phrasing[], ...texts: (string | undefined | null)[]): string {
  return [...phrasings.map(({ text }) => text), ...texts].filter((text) => typeof text === 'string').join(' ');
}

function factUnit(fact: Fact): Unit {
  const phrasings = written(fact.phrasings);
  const since = fact.since === null ? '' : dateInWords(fact.since);
  const body = bodyOf(phrasings, fact.statement, fact.care, fact.value, since);
  return { kind: 'fact', id: fact.id, phrasings, statement: fact.statement, body, fact };
}

function claimUnit(claim: Claim): Unit {
  const phrasings = [...written(claim.phrasings), ...open(claim.issue)];
  const sides = [claim.alleged?.statement, claim.answered?.statement, claim.decided.statement];
  const body = bodyOf(phrasings, ...sides, 'alleged answered decided proven finding fact allegation court');
  return { kind: 'claim', id: claim.id, phrasings, statement: claim.issue, body, claim };
}

function eventUnit(event: TimelineEntry): Unit {
  const phrasings = written(event.phrasings);
  const date = dateInWords(event.date);
  const body = bodyOf(phrasings, event.what, event.detail, date, 'when date', event.type);
  return { kind: 'event', id: event.id, phrasings, statement: `${event.what} ${date}`, body, event };
}

function conflictUnit(conflict: Conflict): Unit {
  const says = conflict.versions.map((version) => version.says).join(' ');
  const phrasings = open(
    conflict.point,
    `which is right: ${conflict.point}`,
    `why do sources differ on the ${conflict.point}`,
  );
  const body = bodyOf(phrasings, says, conflict.use, conflict.why, 'sources conflict right wrong');
  return { kind: 'conflict', id: conflict.point, phrasings, statement: says, body, conflict };
}

function dateUnit(date: CaseDate, courtCase: CourtCase): Unit {
  const proceeding = courtCase.proceedings.find(({ id }) => id === date.proceeding);
  const names = (proceeding?.defendants ?? []).flatMap(
    (id) => courtCase.parties.find((party) => party.id === id)?.shortName ?? [],
  );
  const phrasings =
    date.kind === 'sentencing' && names.length === 1
      ? open(
          ...names.flatMap((name) => [
            `when will ${name} be sentenced`,
            `when is the sentencing of ${name}`,
            `${name} sentencing date`,
            `has ${name} been sentenced yet`,
            `is ${name} still awaiting sentence`,
            `was the sentencing of ${name} moved postponed`,
            `what was the original sentencing date of ${name} first scheduled`,
          ]),
        )
      : open(`when is the ${date.what}`, `when was the ${date.what} held`, date.what);
  const days = date.chain.map((setting) => dateInWords(setting.day)).join(' ');
  return {
    kind: 'date',
    id: date.id,
    phrasings,
    statement: date.what,
    body: bodyOf(phrasings, date.what, days, 'date day set moved held'),
    date,
  };
}

function partyUnit(party: Party): Unit {
  const name = party.aliases[0] ?? party.name;
  const phrasings = open(
    party.isPerson ? `who is ${name}` : `what is ${name}`,
    `what is the role of ${name}`,
    `what does ${name} mean stand for`,
    `what does ${name} do`,
    `tell me about ${name}`,
    name,
  );
  return {
    kind: 'party',
    id: party.id,
    phrasings,
    statement: `${party.name} ${party.role}`,
    body: bodyOf(phrasings, party.name, party.role, party.care, party.isPerson ? 'person who' : 'company who'),
    party,
  };
}

function proceedingUnit(proceeding: Proceeding, courtCase: CourtCase): Unit {
  const { name } = proceeding;
  const phrasings = open(
    `which court heard ${name}`,
    `docket number case number of ${name}`,
    `which judge is assigned to ${name}`,
    ...(proceeding.docketNumber === null ? [] : [`what is ${proceeding.docketNumber}`]),
  );
  const judges = proceeding.judges.flatMap((id) => courtCase.parties.find((party) => party.id === id)?.name ?? []);
  const body = bodyOf(
    phrasings,
    name,
    proceeding.court?.name,
    proceeding.standing.summary,
    judges.join(' '),
    proceeding.docketAliases.join(' '),
  );
  return { kind: 'proceeding', id: proceeding.id, phrasings, statement: name, body, proceeding };
}
