/** The whole followed affair, put together from its seed files and checked. */
import type { z } from 'zod';
import type { Claim, Conflict, Fact } from './fact.ts';
import type { Party } from './party.ts';
import type { caseFileSchema, Proceeding } from './proceeding.ts';
import type { Source } from './source.ts';
import type { CaseDate, TimelineEntry } from './timeline.ts';

/** Everything known about one case. Lists are in the order of the seed files, except `timeline`, which is sorted by date. */
export type CourtCase = Omit<z.infer<typeof caseFileSchema>, 'proceedings'> & {
  readonly proceedings: readonly Proceeding[];
  readonly parties: readonly Party[];
  readonly sources: readonly Source[];
  readonly facts: readonly Fact[];
  readonly claims: readonly Claim[];
  readonly conflicts: readonly Conflict[];
  readonly timeline: readonly TimelineEntry[];
  readonly dates: readonly CaseDate[];
};

/** The proceeding that the case is named after. The seed check guarantees that there is exactly one. */
export function mainProceeding(courtCase: CourtCase): Proceeding {
  const main = courtCase.proceedings.find((proceeding) => proceeding.main);
  if (!main) throw new Error(`case ${courtCase.id} has no main proceeding`);
  return main;
}

/** The source of this id. The seed check guarantees that every id in a case resolves. */
export function sourceOf(courtCase: CourtCase, id: string): Source {
  const source = courtCase.sources.find((candidate) => candidate.id === id);
  if (!source) throw new Error(`case ${courtCase.id} has no source ${id}`);
  return source;
}

/** Dates that are scheduled and not before `today` (`YYYY-MM-DD`), soonest first. A past date without an outcome is left out. */
export function datesAhead(courtCase: CourtCase, today: string): { readonly date: CaseDate; readonly day: string }[] {
  return courtCase.dates
    .flatMap((date) => {
      const last = date.chain.at(-1);
      return last?.status === 'scheduled' && last.day >= today ? [{ date, day: last.day }] : [];
    })
    .sort((a, b) => a.day.localeCompare(b.day));
}
