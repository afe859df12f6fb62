/** Says why an entry is held for review: it tells, as news, a step that no proceeding it can mean could take on that day. */
import { dayInZone } from '../../calendar-day.ts';
import type { CourtCase } from '../../case/court-case.ts';
import { afterStep } from '../../case/posture/machine.ts';
import { type Stand, standOn } from '../../case/posture/posture-of.ts';
import { type Step, stepOf } from '../../case/posture/step.ts';
import { whyImpossible } from '../../case/posture/words.ts';
import type { Proceeding } from '../../case/proceeding.ts';
import { courtSteps, type Label } from '../label/labels.ts';
import { markText } from '../marked-text.ts';
import type { Vocabulary } from '../names/vocabulary.ts';
import type { ReadableEntry, Reading } from '../reading.ts';
import { proceedingsMeant } from './meant.ts';
import { reportsNoStep } from './no-news.ts';
import { type ToldStep, toldStep } from './told-step.ts';

const DAY_MS = 86_400_000;
/** News lags: what was done before the end is told for some days after it. */
const TOLD_LATE_DAYS = 14;

/** Labels under which a step may be told; "other" may hide a prison term that begins. */
const stepLabels: ReadonlySet<Label> = new Set<Label>([...courtSteps, 'pardon', 'other']);

/**
 * The reason in plain words, or null for an entry that goes its way. `seenAt` (epoch ms) stands in where the publisher gives no date. Background,
 * opinion, wishes, questions and other matters are never held. Pure.
 */
export function heldBecause(
  entry: ReadableEntry,
  reading: Reading,
  courtCase: CourtCase,
  vocabulary: Vocabulary,
  seenAt: number,
): string | null {
  if (!reading.relevant || reading.isBackground || !stepLabels.has(reading.primary)) return null;
  const at = entry.publishedAt ?? seenAt;
  const day = dayInZone(at, courtCase.zone);
  const title = entry.title === '' ? firstSentence(entry.summary) : entry.title;
  if (reportsNoStep(title, day)) return null;
  const marked = markText(title, vocabulary);
  const told = toldStep(marked, reading.primary, isDated(reading));
  if (told === null || isDatedBack(reading, day)) return null;
  const meant = proceedingsMeant(marked, told.step, courtCase, vocabulary);
  const reasons = meant.map((proceeding) => reasonIn(proceeding, told, courtCase, at));
  const [first] = reasons;
  return reasons.every((reason) => reason !== null) ? (first ?? null) : null;
}

/** Why the step is impossible in this proceeding; null where it is possible, or may still be told of the time before the end. */
function reasonIn(proceeding: Proceeding, told: ToldStep, courtCase: CourtCase, at: number): string | null {
  const lag = told.ahead ? 1 : TOLD_LATE_DAYS;
  const stand = standOn(proceeding, courtCase.timeline, dayInZone(at - lag * DAY_MS, courtCase.zone));
  // What came before the first step on record is not known, so nothing is impossible then.
  if (stand.posture === 'unfiled' || afterStep(proceeding.kind, stand.posture, told.step) !== null) return null;
  if (!told.ahead && isRetold(stand, told.step)) return null;
  return whyImpossible(proceeding, stand, told.step);
}

/** The last step on record, told once more as done, says nothing against the record. */
function isRetold({ by }: Stand, step: Step): boolean {
  return by !== null && stepOf(by) === step;
}

/** A day to come is stated for a hearing or a sentencing. */
function isDated({ dates }: Reading): boolean {
  return dates.some(({ ahead, kind }) => ahead && (kind === 'hearing' || kind === 'sentencing'));
}

/** Every day that the entry states lies well behind it: it tells of then. */
function isDatedBack({ dates }: Reading, day: string): boolean {
  const from = dayInZone(Date.parse(`${day}T12:00:00Z`) - TOLD_LATE_DAYS * DAY_MS, 'UTC');
  return dates.length > 0 && dates.every((date) => date.day < from);
}

function firstSentence(text: string): string {
  return /^[^.!?]+(?:[.!?](?!\s)[^.!?]*)*/.exec(text)?.[0] ?? '';
}
