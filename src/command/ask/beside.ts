/** What an answer needs beside the nearest unit: a day or a person that was asked for, and another unit that fits about as well. */
import { mentionedDates } from '../../case/mentioned-days.ts';
import type { Knowledge, Match, Read } from './match.ts';
import type { Part } from './reply.ts';
import { tellEvent, tellUnit } from './tell.ts';
import { plainQuestion } from './words/plain-question.ts';

/** From this score on a unit is near enough to be told as the nearest. */
export const NEAR = 0.18;
/** From this score on a unit may stand beside another. */
const BESIDE = 0.28;

/** The second match in short, where it fits about as well. */
export function besideIt(best: Match, second: Match | undefined, knowledge: Knowledge): readonly Part[] {
  const isClose = second !== undefined && second.score > 0.8 * best.score && second.score >= BESIDE;
  if (!isClose || second.unit.kind === 'party' || saysTheSame(best, second, knowledge)) return [];
  return tellUnit(second.unit, knowledge.courtCase).slice(0, 2);
}

/** True where a fact and a timeline entry tell of one thing in nearly the same words. */
function saysTheSame(one: Match, other: Match, { courtCase, read }: Knowledge): boolean {
  const [left, right] = [one, other].map(({ unit }) => {
    const said = read(plainQuestion(tellUnit(unit, courtCase)[0]?.text ?? '')).notions;
    return [...said].filter((notion) => !notion.startsWith('?'));
  });
  if (left === undefined || right === undefined) return false;
  const shared = left.filter((notion) => right.includes(notion)).length;
  return shared >= 0.75 * Math.max(left.length, right.length);
}

/** The nearest dated event, where a day was asked for and the answer so far names none. */
export function dayOf(plain: string, parts: readonly Part[], matches: readonly Match[]): readonly Part[] {
  const isMissing =
    /\b(?:when|what (?:day|date)|which (?:day|date))\b/.test(plain) &&
    mentionedDates(parts[0]?.text ?? '').length === 0;
  const event = matches.slice(0, 6).find(({ unit }) => unit.kind === 'event')?.unit;
  return isMissing && event?.kind === 'event' ? tellEvent(event.event).slice(0, 1) : [];
}

/** The nearest event that names a person, where one was asked for and the answer so far names nobody new. */
export function personOf(
  plain: string,
  read: Read,
  parts: readonly Part[],
  matches: readonly Match[],
  knowledge: Knowledge,
): readonly Part[] {
  if (!/\b(?:who|whom|by whom|(?:which|what) (?:judge|person|executive|president|lawyer|official))\b/.test(plain))
    return [];
  const isNew = (part: Part | undefined): boolean =>
    peopleIn(part, knowledge).some((id) => !read.notions.has(`@${id}`));
  if (parts.slice(0, 2).some(isNew)) return [];
  const told = matches
    .slice(0, 5)
    .filter(({ unit, score }) => (unit.kind === 'event' || unit.kind === 'fact') && score >= BESIDE);
  const found = told.map(({ unit }) => tellUnit(unit, knowledge.courtCase)[0]).find(isNew);
  return found === undefined ? [] : [found];
}

/** The people whom a part names. */
export function peopleIn(part: Part | undefined, knowledge: Knowledge): string[] {
  const ids = new Set(partiesIn(part, knowledge));
  return knowledge.courtCase.parties.filter((party) => party.isPerson && ids.has(party.id)).map(({ id }) => id);
}

/** The people and organisations that a part names. */
export function partiesIn(part: Part | undefined, knowledge: Knowledge): string[] {
  const { notions } = knowledge.read(plainQuestion(part?.text ?? ''));
  return knowledge.courtCase.parties.filter((party) => notions.has(`@${party.id}`)).map(({ id }) => id);
}
