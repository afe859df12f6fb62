/** The state machine of each kind of proceeding: what may follow on what, what ends it, and what may come after the end. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterStep, everPossible, type Posture, type ProceedingKind } from '../../../../src/case/posture/machine.ts';
import { type Step, steps } from '../../../../src/case/posture/step.ts';

/** Where these steps lead from the beginning; null where one of them is impossible. */
function lead(kind: ProceedingKind, ...taken: Step[]): Posture | null {
  let posture: Posture = 'unfiled';
  for (const step of taken) {
    const next = afterStep(kind, posture, step);
    if (next === null) return null;
    posture = next;
  }
  return posture;
}

const open = (kind: ProceedingKind, posture: Posture): Step[] =>
  steps.filter((step) => afterStep(kind, posture, step) !== null);

describe('a civil suit', () => {
  test.each<[string, Posture | null, ...Step[]]>([
    ['goes its way', 'pending', 'complaint', 'filing', 'hearing', 'order', 'ruling', 'discovery', 'trial', 'appeal'],
    ['is put on hold and goes on', 'pending', 'complaint', 'stay', 'filing', 'end of the stay', 'hearing'],
    ['may be stayed for longer', 'stayed', 'complaint', 'stay', 'stay'],
    ['ends while it is stayed', 'dismissed', 'complaint', 'stay', 'dismissal with prejudice'],
    [
      'may return when it was dismissed without prejudice',
      'pending',
      'complaint',
      'dismissal without prejudice',
      'complaint',
    ],
    ['is settled, and the court signs', 'settled', 'complaint', 'settlement', 'order'],
    ['has no stay to lift while it is pending', null, 'complaint', 'end of the stay'],
    ['gathers no evidence while it is stayed', null, 'complaint', 'stay', 'discovery'],
    ['has no hearing before the complaint', null, 'hearing'],
    ['has no trial after a settlement', null, 'complaint', 'settlement', 'trial'],
    ['cannot be dismissed twice', null, 'complaint', 'dismissal with prejudice', 'dismissal with prejudice'],
    ['cannot return after a dismissal with prejudice', null, 'complaint', 'dismissal with prejudice', 'complaint'],
  ])('%s', (_name, posture, ...taken) => {
    expect(lead('civil', ...taken)).toBe(posture);
  });

  test('after a dismissal with prejudice only costs and the unsealing of papers can come', () => {
    expect(open('civil', 'dismissed')).toEqual(['costs', 'unsealing']);
  });

  test.each<Step>(['plea', 'sentencing', 'custody', 'pardon'])('never has a %s', (step) => {
    expect(everPossible('civil', step)).toBe(false);
  });
});

describe('a criminal case', () => {
  test.each<[string, Posture | null, ...Step[]]>([
    ['from a plea to the sentence, prison and a pardon', 'pardoned', 'plea', 'sentencing', 'custody', 'pardon'],
    ['a plea that the court accepts later', 'pleaded', 'complaint', 'plea', 'plea'],
    ['a sentence after a verdict', 'sentenced', 'complaint', 'trial', 'ruling', 'sentencing'],
    ['a pardon before the sentence', 'pardoned', 'complaint', 'pardon'],
    ['an appeal and a change of terms after the sentence', 'sentenced', 'plea', 'sentencing', 'appeal', 'order'],
    ['charges dropped before the sentence', 'dismissed', 'plea', 'dismissal with prejudice'],
    ['no second sentence', null, 'plea', 'sentencing', 'sentencing'],
    ['no plea after the sentence', null, 'plea', 'sentencing', 'plea'],
    ['no sentence after a pardon', null, 'plea', 'pardon', 'sentencing'],
    ['no prison after a pardon', null, 'plea', 'sentencing', 'pardon', 'custody'],
    ['no second pardon', null, 'plea', 'sentencing', 'pardon', 'pardon'],
    ['no sentence before the charge', null, 'sentencing'],
  ])('%s', (_name, posture, ...taken) => {
    expect(lead('criminal', ...taken)).toBe(posture);
  });
});

describe('a settlement with an agency', () => {
  test('is settled and watched over', () => {
    expect(lead('administrative', 'settlement', 'enforcement')).toBe('settled');
  });

  test.each<Step>(['hearing', 'trial', 'ruling', 'plea', 'sentencing', 'dismissal with prejudice', 'pardon'])(
    'never has a %s',
    (step) => {
      expect(everPossible('administrative', step)).toBe(false);
    },
  );
});

/** The steps of a list that were possible, taken one after the other. */
function possible(kind: ProceedingKind, tried: readonly Step[]): Step[] {
  let posture: Posture = 'unfiled';
  return tried.filter((step) => {
    const next = afterStep(kind, posture, step);
    posture = next ?? posture;
    return next !== null;
  });
}

test('whatever comes before, a sentence passed or a pardon given is never followed by a plea or a sentence', () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 30 }), (tried) => {
      const taken = possible('criminal', tried);
      const end = taken.findIndex((step) => step === 'sentencing' || step === 'pardon');
      const later = end < 0 ? [] : taken.slice(end + 1);
      expect(later.filter((step) => step === 'plea' || step === 'sentencing')).toEqual([]);
    }),
  );
});
