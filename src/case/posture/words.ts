/** Says in plain words why a step is impossible, and what could still come where a proceeding stands. */
import { dateInWords, dayInZone } from '../../calendar-day.ts';
import type { CourtCase } from '../court-case.ts';
import type { Proceeding } from '../proceeding.ts';
import { everPossible, type Posture, type ProceedingKind } from './machine.ts';
import { type Stand, standOn } from './posture-of.ts';
import type { Step } from './step.ts';

/** What a step would do, as a clause that fits behind the reason. */
const cannot: Readonly<Record<Step, string>> = {
  complaint: 'a new complaint in it cannot be filed',
  filing: 'papers in it cannot be filed any more',
  discovery: 'evidence in it cannot be gathered any more',
  hearing: 'a hearing in it cannot be scheduled or held',
  trial: 'a trial in it cannot be scheduled or held',
  order: 'an order in it cannot be made any more',
  ruling: 'a ruling in it cannot be made any more',
  stay: 'there is nothing left in it to put on hold',
  'end of the stay': 'there is no stay in it to lift',
  settlement: 'there is nothing left in it to settle',
  plea: 'a plea in it cannot be entered',
  sentencing: 'a sentence in it cannot be passed',
  custody: 'nobody can be taken into custody for it',
  enforcement: 'there is nothing in it to enforce',
  appeal: 'an appeal in it cannot be brought',
  'dismissal with prejudice': 'it cannot be dismissed again',
  'dismissal without prejudice': 'it cannot be dismissed again',
  pardon: 'there is nothing in it left to pardon',
  costs: 'there are no costs in it to decide',
  unsealing: 'there are no papers in it to unseal',
};

const kindWords: Readonly<Record<ProceedingKind, string>> = {
  civil: 'a civil suit',
  criminal: 'a criminal case',
  administrative: 'a settlement with an agency, without a court',
};

/** What a step is called where a kind of proceeding has none of it. */
const named: Readonly<Partial<Record<Step, string>>> = {
  plea: 'nobody pleads in it',
  sentencing: 'nobody is sentenced in it',
  custody: 'nobody goes to prison in it',
  pardon: 'there is nothing in it to pardon',
  hearing: 'no court holds hearings in it',
  trial: 'no court tries it',
  ruling: 'no court rules in it',
};

/** One sentence: why this step cannot come where the proceeding stands. */
export function whyImpossible(proceeding: Pick<Proceeding, 'name' | 'kind'>, stand: Stand, step: Step): string {
  const { name, kind } = proceeding;
  if (!everPossible(kind, step)) return `${name} is ${kindWords[kind]}; ${named[step] ?? cannot[step]}.`;
  if (stand.by === null) return `${name} had not begun; ${cannot[step]}.`;
  if (step === 'sentencing' && stand.posture === 'sentenced')
    return `In ${name} the sentence was passed on ${dateInWords(stand.by.date)}; it cannot be passed again.`;
  if (step === 'plea' && stand.posture === 'sentenced')
    return `In ${name} the sentence was passed on ${dateInWords(stand.by.date)}; ${cannot.plea}.`;
  return `${name} ${became[stand.posture]} ${dateInWords(stand.by.date)}; ${cannot[step]}.`;
}

const became: Readonly<Record<Posture, string>> = {
  unfiled: 'has not begun by',
  pending: 'is pending since',
  stayed: 'is stayed since',
  pleaded: 'ended in a plea on',
  settled: 'was settled on',
  sentenced: 'ended in a sentence on',
  pardoned: 'ended in a pardon on',
  dismissed: 'was dismissed with prejudice on',
  'dismissed, may return': 'was dismissed without prejudice on',
};

/** What could still come in a proceeding at a moment (epoch ms); null while it goes its ordinary way. */
export function stillPossible(courtCase: CourtCase, proceeding: Proceeding, now: number): string | null {
  const { posture } = standOn(proceeding, courtCase.timeline, dayInZone(now, courtCase.zone));
  return stillToCome(proceeding.kind, posture);
}

function stillToCome(kind: ProceedingKind, posture: Posture): string | null {
  switch (posture) {
    case 'dismissed':
      return 'Dismissed with prejudice: only costs or the unsealing of papers could still come.';
    case 'dismissed, may return':
      return 'Dismissed without prejudice: the claims may be brought again, or the dismissal appealed.';
    case 'sentenced':
      return 'Sentenced: what can still come is supervision, an appeal, a change of the terms or a pardon; no plea and no second sentence.';
    case 'pardoned':
      return 'Pardoned: no plea, sentence or prison can come any more; at most papers to wind it up.';
    case 'settled':
      return kind === 'administrative'
        ? 'Settled with the agency: what can still come is the watch over its terms; no court hears it.'
        : 'Settled: what can still come is the watch over its terms; no trial.';
    case 'stayed':
      return 'On hold: a longer stay, its end, a settlement or a dismissal can come.';
    case 'unfiled':
    case 'pending':
    case 'pleaded':
      return null;
  }
}
