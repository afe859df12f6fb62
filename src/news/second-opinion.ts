/** What a second opinion may do to a reading: tip a doubtful relevance, break a tie of labels, and nothing else. */
import type { CourtCase } from '../case/court-case.ts';
import type { Evidence } from './evidence.ts';
import type { Label } from './label/labels.ts';
import type { Vocabulary } from './names/vocabulary.ts';
import { type ReadableEntry, type Reading, readEntry } from './reading.ts';
import { RELEVANT_FROM } from './relevance/judge-relevance.ts';

/** What a language model makes of an entry: a label out of the table and a number, never words. */
export type Opinion = {
  readonly relevant: boolean;
  readonly label: Label;
  /** 0..1, by its own account. */
  readonly sure: number;
  /** The model's name as the settings give it. */
  readonly model: string;
};

const DOUBTFUL_FROM = 0.35;
const DOUBTFUL_TO = 0.65;
/** Below this margin of confidence two labels are as good as tied. */
const TIE_MARGIN = 0.11;
/** An opinion less sure than this changes nothing. */
const SURE_FROM = 0.6;

/** True for a reading that our own rules are not sure of: a relevance near the line, or a relevant entry with two labels near a tie. Pure. */
export function needsSecondOpinion(reading: Reading): boolean {
  return isDoubtful(reading) || (reading.relevant && isTied(reading));
}

function isDoubtful({ relevance }: Reading): boolean {
  return relevance >= DOUBTFUL_FROM && relevance <= DOUBTFUL_TO;
}

/** True when two labels are as good as tied: none of them should be told as fact. Pure. */
export function isTied({ confidence, runnerUp }: Reading): boolean {
  return runnerUp !== null && confidence < TIE_MARGIN;
}

/**
 * Reads an entry as readEntry does, and lets an opinion speak where that reading is in doubt. The opinion is one sign among the others: it counts
 * at most one point for or against relevance, and chooses only among labels that our rules found. It adds no date: an entry that only
 * the opinion made relevant states none. What it did, or that it did nothing, is told in the evidence. Pure.
 */
export function readWithOpinion(
  entry: ReadableEntry,
  courtCase: CourtCase,
  vocabulary: Vocabulary,
  opinion: Opinion | null,
): Reading {
  const own = readEntry(entry, courtCase, vocabulary);
  if (opinion === null || !needsSecondOpinion(own)) return own;
  const points = relevancePoints(own, opinion);
  const relevance = points === 0 ? own.relevance : withPoints(own.relevance, points);
  const relevant = relevance >= RELEVANT_FROM;
  // Our rules label only what they hold relevant; here they are asked after all.
  const labelled = relevant && !own.relevant ? readEntry(entry, courtCase, vocabulary, { labelAll: true }) : own;
  const settled = { ...labelled, relevant, relevance, dates: relevant ? labelled.dates : [] };
  const reading = relevant && breaksTie(settled, opinion) ? withLabel(settled, opinion.label) : settled;
  return { ...reading, evidence: [...reading.evidence, evidenceOf(labelled, reading, opinion, points)] };
}

function relevancePoints(own: Reading, { relevant, sure }: Opinion): number {
  if (!isDoubtful(own) || sure < SURE_FROM) return 0;
  return relevant ? sure : -sure;
}

/** Adds points before the squeezing into 0..1 that relevance.ts does. */
function withPoints(relevance: number, points: number): number {
  const sum = Math.log(relevance / (1 - relevance)) + points;
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}

function breaksTie(reading: Reading, { relevant, label, sure }: Opinion): boolean {
  if (!relevant || sure < SURE_FROM || label === reading.primary || !isTied(reading)) return false;
  return label === reading.runnerUp || reading.labels.includes(label);
}

function withLabel(reading: Reading, label: Label): Reading {
  const others = reading.labels.filter((other) => other !== label && other !== 'other');
  return { ...reading, primary: label, labels: [label, ...others], runnerUp: reading.primary };
}

function evidenceOf(before: Reading, after: Reading, opinion: Opinion, points: number): Evidence {
  const { relevant, label, sure, model } = opinion;
  const effects = [
    points > 0 ? 'raises the relevance' : '',
    points < 0 ? 'lowers the relevance' : '',
    after.primary === before.primary ? '' : `${after.primary} instead of ${before.primary}`,
  ].filter((effect) => effect !== '');
  const says = `${relevant ? `about the case, ${label}` : 'not about the case'}, ${Math.round(sure * 100)} % sure`;
  const outcome = effects.length === 0 ? 'changes nothing' : effects.join(', ');
  return { stage: 'model', says: `second opinion of ${model}: ${says}: ${outcome}`, quote: '', points };
}
