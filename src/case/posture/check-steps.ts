/** Checks that no entry of the seeds takes a step that its proceeding could not take, and that the standing told is where the steps lead. */
import type { Problem } from '../../problem.ts';
import type { SeedValues } from '../cross-check.ts';
import type { Proceeding } from '../proceeding.ts';
import { type Misstep, standingOf, walk } from './posture-of.ts';
import { whyImpossible } from './words.ts';

/** Every impossible step and every standing that the timeline contradicts. Empty when all is well. */
export function checkSteps(folder: string, seeds: SeedValues): Problem[] {
  const { timeline } = seeds.timeline.value;
  return seeds.case.value.proceedings.flatMap((proceeding, index) => {
    const { end, missteps } = walk(proceeding, timeline);
    if (missteps.length > 0) return missteps.map((misstep) => impossible(folder, seeds, proceeding, misstep));
    const { posture } = proceeding.standing;
    if (end.by === null || standingOf(end.posture) === posture) return [];
    const line = seeds.case.lineOf(['proceedings', index, 'standing', 'posture']);
    return [
      {
        code: 'SEEDS_POSTURE',
        where: `${folder}/case.yaml:${line}`,
        what: `${proceeding.id}: stands as ${posture}, but by its timeline it is ${standingOf(end.posture)} since ${end.by.date}`,
        remedy: 'make case.yaml and timeline.yaml agree',
      } as const,
    ];
  });
}

function impossible(folder: string, seeds: SeedValues, proceeding: Proceeding, misstep: Misstep): Problem {
  const { entry, step, before } = misstep;
  const index = seeds.timeline.value.timeline.indexOf(entry);
  return {
    code: 'SEEDS_POSTURE',
    where: `${folder}/timeline.yaml:${seeds.timeline.lineOf(['timeline', index, 'type'])}`,
    what: `${entry.id}: an impossible step (${step}). ${whyImpossible(proceeding, before, step).replace(/\.$/, '')}`,
    remedy: 'name the right proceeding, date or type of step',
  };
}
