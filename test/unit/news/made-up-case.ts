/** The made-up case of the test support, loaded: a case that the code has never heard of. */
import type { CourtCase } from '../../../src/case/court-case.ts';
import { loadSeeds } from '../../../src/case/load-seeds.ts';
import { madeUpSeeds } from '../../support/seeds.ts';

function load(): CourtCase {
  const text = (file: string): string => madeUpSeeds[file] ?? '';
  const seeds = loadSeeds('made-up', {
    'case.yaml': text('case.yaml'),
    'people.yaml': text('people.yaml'),
    'facts.yaml': text('facts.yaml'),
    'timeline.yaml': text('timeline.yaml'),
    'sources.yaml': text('sources.yaml'),
  });
  if (!seeds.ok) throw new Error(`the made-up seeds do not load: ${JSON.stringify(seeds.problems)}`);
  return seeds.courtCase;
}

export const madeUpCase: CourtCase = load();
