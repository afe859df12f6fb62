/** A proceeding as a small state machine: where it can stand, and which steps lead on from there. */
import type { Proceeding } from '../proceeding.ts';
import type { Step } from './step.ts';

/** Where a proceeding stands. `unfiled` is before its first step; `dismissed` is for good, `dismissed, may return` without prejudice. */
export type Posture =
  | 'unfiled'
  | 'pending'
  | 'stayed'
  | 'pleaded'
  | 'settled'
  | 'sentenced'
  | 'pardoned'
  | 'dismissed'
  | 'dismissed, may return';

export type ProceedingKind = Proceeding['kind'];

/** The steps that are possible, each with where it leads. What is not listed is impossible. */
type Moves = Readonly<Partial<Record<Step, Posture>>>;

/** What may still be fought about once a court file is closed. */
const afterwards = (posture: Posture): Moves => ({ costs: posture, unsealing: posture });

const civilOpen: Moves = {
  complaint: 'pending',
  filing: 'pending',
  discovery: 'pending',
  hearing: 'pending',
  trial: 'pending',
  order: 'pending',
  ruling: 'pending',
  appeal: 'pending',
  enforcement: 'pending',
  stay: 'stayed',
  settlement: 'settled',
  'dismissal with prejudice': 'dismissed',
  'dismissal without prejudice': 'dismissed, may return',
  ...afterwards('pending'),
};

const civil: Readonly<Partial<Record<Posture, Moves>>> = {
  unfiled: { complaint: 'pending', settlement: 'settled' },
  pending: civilOpen,
  // The sides report and the court extends or lifts the stay; evidence and trial rest.
  stayed: {
    complaint: 'stayed',
    filing: 'stayed',
    hearing: 'stayed',
    order: 'stayed',
    stay: 'stayed',
    appeal: 'stayed',
    enforcement: 'stayed',
    ruling: 'pending',
    'end of the stay': 'pending',
    settlement: 'settled',
    'dismissal with prejudice': 'dismissed',
    'dismissal without prejudice': 'dismissed, may return',
    ...afterwards('stayed'),
  },
  // The court approves a settlement, watches over it and closes the file.
  settled: {
    filing: 'settled',
    hearing: 'settled',
    order: 'settled',
    ruling: 'settled',
    settlement: 'settled',
    enforcement: 'settled',
    'dismissal with prejudice': 'dismissed',
    'dismissal without prejudice': 'dismissed, may return',
    ...afterwards('settled'),
  },
  dismissed: afterwards('dismissed'),
  'dismissed, may return': {
    complaint: 'pending',
    appeal: 'pending',
    filing: 'dismissed, may return',
    ...afterwards('dismissed, may return'),
  },
};

const criminalOpen: Moves = {
  complaint: 'pending',
  filing: 'pending',
  discovery: 'pending',
  hearing: 'pending',
  trial: 'pending',
  order: 'pending',
  ruling: 'pending',
  custody: 'pending',
  appeal: 'pending',
  stay: 'stayed',
  plea: 'pleaded',
  pardon: 'pardoned',
  'dismissal with prejudice': 'dismissed',
  'dismissal without prejudice': 'dismissed, may return',
  ...afterwards('pending'),
};

const criminal: Readonly<Partial<Record<Posture, Moves>>> = {
  unfiled: { complaint: 'pending', plea: 'pleaded', custody: 'pending', pardon: 'pardoned' },
  // A jury's verdict is a ruling: the sentence may follow without a plea.
  pending: { ...criminalOpen, sentencing: 'sentenced' },
  stayed: { ...criminalOpen, 'end of the stay': 'pending', ...afterwards('stayed') },
  pleaded: {
    filing: 'pleaded',
    hearing: 'pleaded',
    order: 'pleaded',
    ruling: 'pleaded',
    plea: 'pleaded',
    custody: 'pleaded',
    enforcement: 'pleaded',
    appeal: 'pleaded',
    sentencing: 'sentenced',
    pardon: 'pardoned',
    'dismissal with prejudice': 'dismissed',
    'dismissal without prejudice': 'dismissed, may return',
    ...afterwards('pleaded'),
  },
  sentenced: {
    filing: 'sentenced',
    hearing: 'sentenced',
    order: 'sentenced',
    ruling: 'sentenced',
    custody: 'sentenced',
    enforcement: 'sentenced',
    appeal: 'sentenced',
    pardon: 'pardoned',
    'dismissal with prejudice': 'dismissed',
    ...afterwards('sentenced'),
  },
  // What is left is to wind up: money back, records, the end of supervision.
  pardoned: {
    filing: 'pardoned',
    hearing: 'pardoned',
    order: 'pardoned',
    ruling: 'pardoned',
    'dismissal with prejudice': 'dismissed',
    ...afterwards('pardoned'),
  },
  dismissed: afterwards('dismissed'),
  'dismissed, may return': {
    complaint: 'pending',
    appeal: 'pending',
    filing: 'dismissed, may return',
    ...afterwards('dismissed, may return'),
  },
};

/** An agency settles without a court: nobody pleads, is sentenced or pardoned, and no judge hears anything. */
const administrative: Readonly<Partial<Record<Posture, Moves>>> = {
  unfiled: { complaint: 'pending', order: 'pending', settlement: 'settled', enforcement: 'pending' },
  pending: { filing: 'pending', order: 'pending', settlement: 'settled', enforcement: 'pending', appeal: 'pending' },
  settled: { filing: 'settled', order: 'settled', settlement: 'settled', enforcement: 'settled' },
};

const machines = { civil, criminal, administrative } as const;

/** Where a step leads; null when it is impossible there. Pure. */
export function afterStep(kind: ProceedingKind, posture: Posture, step: Step): Posture | null {
  return machines[kind][posture]?.[step] ?? null;
}

/** Whether a step can come in such a proceeding at all, wherever it stands. */
export function everPossible(kind: ProceedingKind, step: Step): boolean {
  return Object.values(machines[kind]).some((moves) => moves[step] !== undefined);
}
