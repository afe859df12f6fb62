/** Reads the folders of seeds from disk: the cases that are followed and the feeds they name. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CourtCase } from '../case/court-case.ts';
import { loadSeeds, type SeedFile, seedFiles } from '../case/load-seeds.ts';
import { type Feed, loadFeedList } from '../feed/feed-list.ts';
import { caseVocabulary, type Vocabulary } from '../news/names/vocabulary.ts';
import { type Problem, ProblemError } from '../problem.ts';

/** A case ready for work. */
export type FollowedCase = {
  readonly courtCase: CourtCase;
  readonly vocabulary: Vocabulary;
  readonly feeds: readonly Feed[];
};

/** Loads the cases of these ids. Raises a ProblemError that holds every problem of all of them. */
export function readCases(seedsDir: string, ids: readonly string[]): FollowedCase[] {
  const problems: Problem[] = [];
  const cases: FollowedCase[] = [];
  for (const id of new Set(ids)) {
    const folder = join(seedsDir, id);
    if (!existsSync(folder)) {
      const remedy = `add the folder, or correct cases in the settings`;
      problems.push({
        code: 'SEEDS_MISSING',
        where: folder,
        what: `there is no folder of seeds for the case ${id}`,
        remedy,
      });
      continue;
    }
    const texts = Object.fromEntries(seedFiles.map((file) => [file, readText(join(folder, file))])) as Record<
      SeedFile,
      string | null
    >;
    const seeds = loadSeeds(folder, texts);
    const list = loadFeedList(join(folder, 'feeds.yaml'), readText(join(folder, 'feeds.yaml')));
    problems.push(...(seeds.ok ? [] : seeds.problems), ...list.problems);
    if (seeds.ok && seeds.courtCase.id !== id) {
      const what = `the case calls itself ${seeds.courtCase.id}, but its folder is ${id}`;
      problems.push({
        code: 'SEEDS_INVALID',
        where: join(folder, 'case.yaml'),
        what,
        remedy: 'make the id and the folder the same',
      });
    }
    if (seeds.ok)
      cases.push({ courtCase: seeds.courtCase, vocabulary: caseVocabulary(seeds.courtCase), feeds: list.feeds });
  }
  if (problems.length > 0) throw new ProblemError(problems);
  return cases;
}

function readText(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
