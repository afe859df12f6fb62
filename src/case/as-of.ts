/** The case as it was known on an earlier day: nothing that came later is in it. */
import { dayInZone } from '../calendar-day.ts';
import type { CourtCase } from './court-case.ts';
import type { Claim, Conflict, Fact } from './fact.ts';
import { lastDayOf, looksPast, saidBy } from './mentioned-days.ts';
import type { Party } from './party.ts';
import { proceedingAsOf } from './posture/standing-as-of.ts';
import type { CaseDate, TimelineEntry } from './timeline.ts';

/**
 * What was known by the end of the day of `now` (epoch milliseconds) in the case's zone. Timeline entries, facts, claims, conflicts and corrections
 * count once they had happened and a source had told of them; a date has the settings made by then; the posture of each proceeding is worked out
 * from the timeline. From `asOf` on it is the case itself. Pure.
 */
export function caseAsOf(courtCase: CourtCase, now: number): CourtCase {
  const day = dayInZone(now, courtCase.zone);
  if (day >= courtCase.asOf) return courtCase;
  const known = new Set(courtCase.sources.filter((source) => lastDayOf(source.date) <= day).map((source) => source.id));
  const timeline = courtCase.timeline.flatMap((entry) => entryBy(entry, day, known));
  const dates = courtCase.dates.flatMap((date) => dateBy(date, day, known));
  const proceedings = courtCase.proceedings.flatMap((proceeding) =>
    proceedingAsOf(proceeding, { day, timeline, dates, known }),
  );
  return {
    ...courtCase,
    asOf: day,
    summary: saidBy(courtCase.summary, day),
    proceedings,
    parties: courtCase.parties.flatMap((party) => partyBy(party, day, known)),
    sources: courtCase.sources.filter((source) => known.has(source.id)),
    facts: courtCase.facts.flatMap((fact) => factBy(fact, day, known)),
    claims: courtCase.claims.flatMap((claim) => claimBy(claim, day, known)),
    conflicts: courtCase.conflicts.flatMap((conflict) => conflictBy(conflict, day, known)),
    timeline,
    dates,
  };
}

type Known = ReadonlySet<string>;

function by(sources: readonly string[], known: Known): string[] {
  return sources.filter((id) => known.has(id));
}

function withoutLater<T extends { readonly corrections: Fact['corrections']; readonly conflicts: readonly Conflict[] }>(
  thing: T,
  day: string,
  known: Known,
): Pick<T, 'corrections' | 'conflicts'> {
  return {
    corrections: thing.corrections.flatMap((correction) => {
      const because = by(correction.because, known);
      const isKnown = known.has(correction.source) && because.length > 0 && !looksPast(correction.right, day);
      return isKnown ? [{ ...correction, because }] : [];
    }),
    conflicts: thing.conflicts.flatMap((conflict) => conflictBy(conflict, day, known)),
  };
}

function entryBy(entry: TimelineEntry, day: string, known: Known): TimelineEntry[] {
  const sources = by(entry.sources, known);
  if (lastDayOf(entry.until ?? entry.date) > day || sources.length === 0) return [];
  const { detail, ...rest } = entry;
  const said = saidBy(detail ?? '', day);
  const isSuperseded = entry.status === 'superseded' && looksPast(detail ?? '', day);
  return [
    {
      ...rest,
      ...(said === '' ? {} : { detail: said }),
      ...(isSuperseded ? { status: 'happened' } : {}),
      sources,
      ...withoutLater(entry, day, known),
    },
  ];
}

function factBy(fact: Fact, day: string, known: Known): Fact[] {
  const sources = by(fact.sources, known);
  const isKnown = sources.length > 0 && (fact.since === null || lastDayOf(fact.since) <= day);
  if (!isKnown || looksPast(fact.statement, day)) return [];
  const { care, ...rest } = fact;
  const said = saidBy(care ?? '', day);
  return [{ ...rest, ...(said === '' ? {} : { care: said }), sources, ...withoutLater(fact, day, known) }];
}

function conflictBy(conflict: Conflict, day: string, known: Known): Conflict[] {
  const versions = conflict.versions.flatMap((version) => {
    const sources = by(version.sources, known);
    return sources.length > 0 && !looksPast(version.says, day) ? [{ ...version, sources }] : [];
  });
  return versions.length >= 2 && !looksPast(`${conflict.use} ${conflict.why}`, day) ? [{ ...conflict, versions }] : [];
}

function claimBy(claim: Claim, day: string, known: Known): Claim[] {
  const side = <S extends { readonly sources: string[] }>(value: S | null): S | null => {
    const sources = value === null ? [] : by(value.sources, known);
    return value === null || sources.length === 0 ? null : { ...value, sources };
  };
  const alleged = side(claim.alleged);
  const answered = side(claim.answered);
  const decidedBy = by(claim.decided.sources, known);
  const told = saidBy(claim.decided.statement, day);
  const isTold = decidedBy.length > 0 && !looksPast(told, day) && told !== '';
  const rest = [...(alleged?.sources ?? []), ...(answered?.sources ?? [])];
  if (!isTold && rest.length === 0) return [];
  const decided: Claim['decided'] = isTold
    ? { ...claim.decided, statement: told, sources: decidedBy }
    : { outcome: 'never', statement: 'No court had decided it by then.', sources: rest };
  return [{ ...claim, alleged, answered, decided }];
}

function dateBy(date: CaseDate, day: string, known: Known): CaseDate[] {
  const chain = date.chain.flatMap((setting) => {
    const wasSet = (setting.setOn ?? setting.day) <= day;
    const sources = by(setting.sources, known);
    if (!wasSet || sources.length === 0) return [];
    const isChanged = setting.changedOn !== null && setting.changedOn <= day;
    if (isChanged) return [{ ...setting, sources }];
    const isOver = setting.status === 'held' && setting.day <= day;
    return [{ ...setting, status: isOver ? ('held' as const) : ('scheduled' as const), changedOn: null, sources }];
  });
  if (chain.length === 0) return [];
  const reportedInError = date.reportedInError
    .filter((error) => known.has(error.source))
    .map((error) => ({ ...error, note: saidBy(error.note, day) || 'This day is an error of the source.' }));
  return [{ ...date, what: saidBy(date.what, day) || date.what, chain, reportedInError }];
}

function partyBy(party: Party, day: string, known: Known): Party[] {
  const sources = by(party.sources, known);
  if (sources.length === 0) return [];
  const { care, ...rest } = party;
  const said = saidBy(care ?? '', day);
  return [{ ...rest, role: saidBy(party.role, day) || party.side, ...(said === '' ? {} : { care: said }), sources }];
}
