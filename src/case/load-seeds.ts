/** Turns the texts of a case's seed files into a checked CourtCase, or into every problem with file and line. */
import type { z } from 'zod';
import { type CheckedYaml, type LineOf, readCheckedYaml } from '../checked-yaml.ts';
import type { Problem } from '../problem.ts';
import type { CourtCase } from './court-case.ts';
import { crossCheck, type SeedValues } from './cross-check.ts';
import { factsFileSchema } from './fact.ts';
import { peopleFileSchema } from './party.ts';
import { caseFileSchema } from './proceeding.ts';
import { sourcesFileSchema } from './source.ts';
import { timelineFileSchema } from './timeline.ts';

/** The files that a case's folder must hold; feeds.yaml is read by the feed room. */
export const seedFiles = ['case.yaml', 'people.yaml', 'sources.yaml', 'facts.yaml', 'timeline.yaml'] as const;
export type SeedFile = (typeof seedFiles)[number];

export type LoadedSeeds =
  | { readonly ok: true; readonly courtCase: CourtCase }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Loads one case. Pure. `folder` is only printed before file names; a missing file is null. */
export function loadSeeds(folder: string, texts: Readonly<Record<SeedFile, string | null>>): LoadedSeeds {
  const problems: Problem[] = [];
  const read = <T>(file: SeedFile, schema: z.ZodType<T>): { value: T; lineOf: LineOf } | null => {
    const text = texts[file];
    const where = `${folder}/${file}`;
    if (text === null) {
      problems.push({
        code: 'SEEDS_MISSING',
        where,
        what: 'the file is not there',
        remedy: 'add it; see seeds/ for a model',
      });
      return null;
    }
    const result: CheckedYaml<T> = readCheckedYaml(where, text, schema, {
      unreadable: 'SEEDS_UNREADABLE',
      invalid: 'SEEDS_INVALID',
    });
    if (result.ok) return result;
    problems.push(...result.problems);
    return null;
  };
  const seeds = {
    case: read('case.yaml', caseFileSchema),
    people: read('people.yaml', peopleFileSchema),
    sources: read('sources.yaml', sourcesFileSchema),
    facts: read('facts.yaml', factsFileSchema),
    timeline: read('timeline.yaml', timelineFileSchema),
  };
  if (!isComplete(seeds)) return { ok: false, problems };
  const found = crossCheck(folder, seeds);
  return found.length > 0 ? { ok: false, problems: found } : { ok: true, courtCase: assemble(seeds) };
}

type MaybeSeeds = { [Key in keyof SeedValues]: SeedValues[Key] | null };

function isComplete(seeds: MaybeSeeds): seeds is SeedValues {
  return Object.values(seeds).every((seed) => seed !== null);
}

function assemble(seeds: SeedValues): CourtCase {
  const { organisations, people } = seeds.people.value;
  return {
    ...seeds.case.value,
    parties: [
      ...organisations.map((party) => ({ ...party, isPerson: false })),
      ...people.map((party) => ({ ...party, isPerson: true })),
    ],
    sources: seeds.sources.value.sources,
    ...seeds.facts.value,
    timeline: seeds.timeline.value.timeline.toSorted((a, b) => compareText(a.date, b.date)),
    dates: seeds.timeline.value.dates,
  };
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
