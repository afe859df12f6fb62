/** The reply from the nearest units of knowledge: sure, as the nearest thing that is known, or none. */
import type { CourtCase } from '../../case/court-case.ts';
import type { Conflict } from '../../case/fact.ts';
import { besideIt, dayOf, NEAR, partiesIn, personOf } from './beside.ts';
import { notKnown } from './guards.ts';
import type { Unit } from './knowledge.ts';
import { contentOf, type Knowledge, type Match, type Read } from './match.ts';
import { type Part, type Reply, refusal, reply } from './reply.ts';
import { tellUnit } from './tell.ts';
import { disputed } from './words/disputed.ts';
import { plainQuestion } from './words/plain-question.ts';

/** From this score on an answer is given as one. */
export const ENOUGH = 0.36;

/** A reply and how sure it is: 0 where it is no answer. */
export type Scored = { readonly reply: Reply; readonly score: number };

const claimed =
  /\b(?:prove[dn]?|proof|found (?:liable|guilty|that|to)|finding|fact|facts|alleg\w*|claims?|accus\w*|true|really|actually|ruled|decided?|established|liable|liability|confirmed|admit\w*)\b/;

/** The reply to a plain question from its matches, best first. */
export function retrieved(plain: string, read: Read, matches: readonly Match[], knowledge: Knowledge): Scored {
  const favoured = matches
    .map((match) => ({ ...match, score: match.score + bonus(plain, match.unit) * Math.min(1, match.score * 2) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = favoured;
  const isBeside = best?.unit.kind === 'party' && !describes(best, plain, read, knowledge);
  // Who shares but a name with the question knows nothing of what is asked about him.
  const isOther =
    polar.test(plain) && best?.sharesSubject === false && contentOf(read).some((notion) => !notion.startsWith('@'));
  if (best === undefined || best.score < NEAR || isBeside) return { reply: notKnown(knowledge.courtCase), score: 0 };
  const parts = tellUnit(best.unit, knowledge.courtCase);
  const named = [...dayOf(plain, parts, favoured), ...personOf(plain, read, parts, favoured, knowledge)];
  const strange = read.unknown.length > 0 ? 0.08 : 0;
  if (best.score < ENOUGH + strange || isOther) {
    const isNear =
      best.score >= NEAR + strange && (best.sharesSubject || best.score >= ENOUGH) && best.unit.kind !== 'party';
    return {
      reply: isNear
        ? nearest([...parts.slice(0, 1), ...named, ...parts.slice(1)], knowledge.courtCase)
        : notKnown(knowledge.courtCase),
      score: 0,
    };
  }
  const more = [...besideIt(best, second, knowledge), ...named];
  const told = [...withReply(parts, plain, best, read, knowledge), ...more];
  const lacksName =
    best.unit.kind !== 'party' &&
    /^(?:so |and )?(?:who|whom)\b/.test(plain) &&
    !told.some((part) => partiesIn(part, knowledge).some((id) => !read.notions.has(`@${id}`)));
  return lacksName
    ? { reply: nearest(parts, knowledge.courtCase), score: 0 }
    : { reply: reply(told), score: best.score };
}

/**
 * A description tells who somebody is, nothing else. Of somebody whom the question doesn't name, one clause must hold all that it says: "chief
 * executive of Binance; defendant of the SEC" names no chief of the SEC.
 */
function describes({ unit, knowsAll }: Match, plain: string, read: Read, knowledge: Knowledge): boolean {
  if (unit.kind !== 'party') return false;
  if (read.notions.has(`@${unit.party.id}`))
    return knowsAll || !/^(?:so |and )?who (?!(?:is|was|are|were)\b)/.test(plain);
  const clauses = unit.party.role.split(/[;.] ?/).map((clause) => knowledge.read(plainQuestion(clause)).notions);
  return clauses.some((notions) => contentOf(read).every((notion) => notions.has(notion)));
}

/** Where it is not sure what was asked, the nearest thing is told as that. */
function nearest(parts: readonly Part[], courtCase: CourtCase): Reply {
  const short = parts.slice(0, 2).filter((part) => part.text.length < 330);
  if (short.length === 0) return notKnown(courtCase);
  const lead: Part = { text: 'I have no exact answer to that in the record. The nearest that I have:', sources: [] };
  return { ...refusal(''), parts: [lead, ...short] };
}

const polar = /^(?:so )?(?:is|are|was|were|has|have|had|did|does|do|can|could|will|would)\b/;
const negated = /\b(?:not|never|no|none|n't)\b|n't\b/;

/** A choice of two is answered with neither yes nor no. */
const either = /\bor\b(?! not\b)/;

/** What turns a yes into a no without changing the subject. */
const turning =
  /\b(?:without|everything|now|still|again|only|all|every|will|would|going to|gonna|entirely|fully|completely|permanently|just)\b/g;

/**
 * Says yes or no where a yes-or-no question says no more and hardly less than a phrasing with that answer, and neither turns the other round.
 */
function withReply(
  parts: readonly Part[],
  plain: string,
  match: Match,
  read: Read,
  knowledge: Knowledge,
): readonly Part[] {
  const [first, ...rest] = parts;
  const { phrasing, score } = match;
  if (phrasing?.reply == null || first === undefined || score < 0.6 || !polar.test(plain) || either.test(plain))
    return parts;
  const turns = (text: string): string =>
    [...text.matchAll(turning)]
      .map(([word]) => word)
      .sort()
      .join();
  const isTurned =
    negated.test(plain) !== negated.test(phrasing.text) || turns(plain) !== turns(phrasing.text.toLowerCase());
  const said = knowledge.read(plainQuestion(phrasing.text)).notions;
  const isMore = contentOf(read).some((notion) => !said.has(notion));
  const unsaid = [...said].filter((notion) => !notion.startsWith('?') && !read.notions.has(notion));
  if (isTurned || isMore || unsaid.length > 1 || unsaid.some((notion) => /\d/.test(notion))) return parts;
  return [{ ...first, text: `${phrasing.reply === 'yes' ? 'Yes' : 'No'}. ${first.text}` }, ...rest];
}

function bonus(plain: string, unit: Unit): number {
  if (disputed.test(plain)) {
    if (unit.kind === 'conflict') return namesAll(plain, unit.conflict) ? 0.3 : 0.12;
    if (unit.kind === 'event' && unit.event.conflicts.length + unit.event.corrections.length > 0) return 0.08;
    return unit.kind === 'fact' && unit.fact.corrections.length > 0 ? 0.1 : 0;
  }
  if (claimed.test(plain) && unit.kind === 'claim') return 0.08;
  return 0;
}

/** True where a question names seeds by their numbers and a conflict lies between just these. */
function namesAll(plain: string, { versions }: Conflict): boolean {
  const seeds = plain.match(/\b00\d\b/g) ?? [];
  const sources = versions.flatMap((version) => version.sources);
  return seeds.length > 1 && seeds.every((seed) => sources.some((source) => source.startsWith(`${seed}_`)));
}
