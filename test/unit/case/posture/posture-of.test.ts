/** Where the proceedings of the shipped case stood on a day, why a step was impossible then, and what could still come. */
import { describe, expect, test } from 'vitest';
import { afterStep } from '../../../../src/case/posture/machine.ts';
import { standOn, walk } from '../../../../src/case/posture/posture-of.ts';
import type { Step } from '../../../../src/case/posture/step.ts';
import { stillPossible, whyImpossible } from '../../../../src/case/posture/words.ts';
import type { Proceeding } from '../../../../src/case/proceeding.ts';
import { secCase } from '../../../support/seeds.ts';

function proceeding(id: string): Proceeding {
  const found = secCase.proceedings.find((one) => one.id === id);
  if (!found) throw new Error(`no proceeding ${id}`);
  return found;
}

test.each([
  ['sec-civil', '2023-06-04', 'unfiled'],
  ['sec-civil', '2023-06-05', 'pending'],
  ['sec-civil', '2025-02-12', 'pending'],
  ['sec-civil', '2025-02-13', 'stayed'],
  ['sec-civil', '2025-05-28', 'stayed'],
  ['sec-civil', '2025-05-29', 'dismissed'],
  ['doj-zhao', '2023-11-21', 'pleaded'],
  ['doj-zhao', '2024-04-29', 'pleaded'],
  ['doj-zhao', '2024-04-30', 'sentenced'],
  ['doj-zhao', '2025-10-23', 'pardoned'],
  ['doj-binance', '2024-02-23', 'sentenced'],
  ['doj-binance', '2026-11-21', 'sentenced'],
  ['cftc', '2023-11-20', 'pending'],
  ['cftc', '2026-11-21', 'settled'],
  ['treasury', '2026-11-21', 'settled'],
])('%s on %s: %s', (id, day, posture) => {
  expect(standOn(proceeding(id), secCase.timeline, day).posture).toBe(posture);
});

test('no entry of the shipped case takes an impossible step', () => {
  expect(secCase.proceedings.flatMap((one) => walk(one, secCase.timeline).missteps)).toEqual([]);
});

test('the order in which the entries come changes nothing', () => {
  for (const one of secCase.proceedings)
    expect(walk(one, secCase.timeline.toReversed()).end.posture).toBe(walk(one, secCase.timeline).end.posture);
});

test('what is dated by its month alone counts once the month is over', () => {
  const timeline = secCase.timeline.map((entry) =>
    entry.id === '2025-05-29-dismissal' ? { ...entry, date: '2025-05', precision: 'month' as const } : entry,
  );
  expect(standOn(proceeding('sec-civil'), timeline, '2025-05-30').posture).toBe('stayed');
  expect(standOn(proceeding('sec-civil'), timeline, '2025-05-31').posture).toBe('dismissed');
});

describe('the reason names what stands against the step', () => {
  test.each<[id: string, day: string, step: Step, reason: string]>([
    [
      'sec-civil',
      '2026-12-01',
      'hearing',
      'SEC v. Binance Holdings Ltd. and others was dismissed with prejudice on 29 May 2025; a hearing in it cannot be scheduled or held.',
    ],
    [
      'sec-civil',
      '2024-03-10',
      'sentencing',
      'SEC v. Binance Holdings Ltd. and others is a civil suit; nobody is sentenced in it.',
    ],
    [
      'doj-zhao',
      '2024-12-01',
      'sentencing',
      'In United States v. Changpeng Zhao the sentence was passed on 30 April 2024; it cannot be passed again.',
    ],
    [
      'doj-zhao',
      '2026-12-01',
      'sentencing',
      'United States v. Changpeng Zhao ended in a pardon on 23 October 2025; a sentence in it cannot be passed.',
    ],
    [
      'treasury',
      '2026-12-01',
      'hearing',
      'FinCEN and OFAC settlements with Binance is a settlement with an agency, without a court; no court holds hearings in it.',
    ],
  ])('%s on %s: %s', (id, day, step, reason) => {
    const stand = standOn(proceeding(id), secCase.timeline, day);
    expect(afterStep(proceeding(id).kind, stand.posture, step)).toBeNull();
    expect(whyImpossible(proceeding(id), stand, step)).toBe(reason);
  });
});

test.each<[id: string, day: string, said: string]>([
  ['sec-civil', '2024-03-10', ''],
  ['sec-civil', '2025-03-10', 'On hold'],
  ['sec-civil', '2026-12-01', 'Dismissed with prejudice: only costs'],
  ['doj-zhao', '2024-06-01', 'Sentenced: '],
  ['doj-zhao', '2026-12-01', 'Pardoned: no plea, sentence'],
  ['treasury', '2026-12-01', 'Settled with the agency'],
])('what could still come in %s on %s: %s', (id, day, said) => {
  const still = stillPossible(secCase, proceeding(id), Date.parse(`${day}T17:00:00Z`)) ?? '';
  expect(still.slice(0, said.length || undefined)).toBe(said);
});
