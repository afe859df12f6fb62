/** Answers a question about a case from what is known of it by a day: by rules and retrieval, no word of it made up. */
import { dayInZone } from '../../calendar-day.ts';
import { caseAsOf } from '../../case/as-of.ts';
import type { CourtCase } from '../../case/court-case.ts';
import { mentionedDates } from '../../case/mentioned-days.ts';
import { askBack, followUp } from './follow-up.ts';
import { besideTheCase, declined, notKnown, otherMatter, pleaseAsk } from './guards.ts';
import type { Unit } from './knowledge.ts';
import { contentOf, type Knowledge, knowledgeOf, type Match, type Read } from './match.ts';
import { plainQuestion } from './plain-question.ts';
import { type Part, type Reply, refusal, reply } from './reply.ts';
import { ruledReply } from './rules.ts';
import { tellDistance } from './spans.ts';
import { tellWrongDay } from './standing.ts';
import { tellEvent, tellUnit } from './tell.ts';

/** From this score on an answer is given; from the lower one on the nearest subjects are offered. */
const ENOUGH = 0.36;
const NEAR = 0.25;

export type Asked = { readonly question: string; readonly earlier: readonly string[]; readonly now: number };

/** The reply to a question after earlier turns (oldest first), as known at `now`. Never throws; the same question gives the same reply. */
export function answerQuestion(courtCase: CourtCase, { question, earlier, now }: Asked): Reply {
  const knowledge = preparedFor(courtCase, now);
  const plain = plainQuestion(question);
  if (!/[a-z0-9\p{Script=Han}]{2}/u.test(plain)) return pleaseAsk(courtCase);
  const refused = declined(plain, courtCase);
  if (refused !== null) return refused;
  const follow = followUp(plain, earlier, knowledge);
  if (follow === null) return refusal(askBack);
  const replies = follow.readings.map((reading) => replyTo(reading, knowledge, now));
  const known = replies.filter((candidate) => candidate.reply.answered);
  // The likelier reading holds unless another fits far better.
  const best = known.reduce<Scored | undefined>(
    (held, other) => (held && held.score + 0.3 >= other.score ? held : other),
    undefined,
  );
  return (best ?? replies[0])?.reply ?? notKnown(courtCase);
}

/** Preparing a case takes a while, so it is kept for the last few days asked about; the same case and day are always prepared alike. */
const prepared = new WeakMap<CourtCase, Map<string, Knowledge>>();
const KEPT_DAYS = 8;

function preparedFor(courtCase: CourtCase, now: number): Knowledge {
  const byDay = prepared.get(courtCase) ?? new Map<string, Knowledge>();
  prepared.set(courtCase, byDay);
  const today = dayInZone(now, courtCase.zone);
  const day = today < courtCase.asOf ? today : courtCase.asOf;
  const known = byDay.get(day) ?? knowledgeOf(caseAsOf(courtCase, now));
  if (byDay.size >= KEPT_DAYS && !byDay.has(day)) byDay.clear();
  byDay.set(day, known);
  return known;
}

type Scored = { readonly reply: Reply; readonly score: number };

function replyTo(asked: string, knowledge: Knowledge, now: number): Scored {
  const { courtCase } = knowledge;
  const read = knowledge.read(asked);
  const plain = asked.replace(/[a-z]+/g, (word) => read.mended.get(word) ?? word);
  const matter = otherMatter(asked, courtCase);
  const wrongDay = tellWrongDay(plain, knowledge);
  if (wrongDay !== null) return { reply: wrongDay, score: 1 };
  const matches = knowledge.find(read);
  const best = matches[0];
  if (matter !== null) {
    const isKnown = best !== undefined && best.score >= ENOUGH && best.unit.body.toLowerCase().includes(matter.sign);
    if (!isKnown) return { reply: besideTheCase(matter, courtCase), score: 0 };
  }
  const distance = tellDistance(plain, knowledge, now);
  if (distance !== null) return { reply: distance, score: 0.9 };
  if (read.unknown.length === 0) {
    const byRule = ruledReply(plain, read, knowledge, now, best);
    if (byRule !== null) return { reply: byRule, score: 0.8 };
  }
  if (contentOf(read).length === 0) return { reply: refusal(askBack), score: 0 };
  return retrieved(plain, read, matches, knowledge);
}

const disputed =
  /\b(?:conflict\w*|contradict\w*|disagree\w*|differ\w*|discrepanc\w*|inconsisten\w*|versions?|wrong|mistaken?|mistakes?|errors?|incorrect|inaccurate|which (?:is|one|source|article|date) (?:is )?(?:right|correct|true)|right one)\b/;
const claimed =
  /\b(?:prove[dn]?|proof|found (?:liable|guilty|that|to)|finding|fact|facts|alleg\w*|claims?|accus\w*|true|really|actually|ruled|decided?|established|liable|liability|confirmed|admit\w*)\b/;

function retrieved(plain: string, read: Read, matches: readonly Match[], knowledge: Knowledge): Scored {
  const favoured = matches
    .map((match) => ({ ...match, score: match.score + bonus(plain, match.unit) * Math.min(1, match.score * 2) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = favoured;
  if (best === undefined || best.score < NEAR) return { reply: notKnown(knowledge.courtCase), score: 0 };
  const strange = read.unknown.length > 0 ? 0.08 : 0;
  if (best.score < ENOUGH + strange) {
    const isNear = best.score >= NEAR + strange && best.unit.kind !== 'party';
    return {
      reply: isNear
        ? nearest(tellUnit(best.unit, knowledge.courtCase), knowledge.courtCase)
        : notKnown(knowledge.courtCase),
      score: 0,
    };
  }
  const parts = tellUnit(best.unit, knowledge.courtCase);
  const more = [...besideIt(best, second, knowledge), ...dayOf(plain, parts, favoured)];
  return { reply: reply([...withReply(parts, plain, best), ...more]), score: best.score };
}

/** The second match in short, where it fits about as well. */
function besideIt(best: Match, second: Match | undefined, { courtCase }: Knowledge): readonly Part[] {
  const isClose = second !== undefined && second.score > 0.8 * best.score && second.score >= NEAR + 0.03;
  return isClose && second.unit.kind !== 'party' ? tellUnit(second.unit, courtCase).slice(0, 2) : [];
}

/** The nearest dated event, where a day was asked for and the answer so far names none. */
function dayOf(plain: string, parts: readonly Part[], matches: readonly Match[]): readonly Part[] {
  const isMissing =
    /\b(?:when|what (?:day|date)|which (?:day|date))\b/.test(plain) &&
    mentionedDates(parts[0]?.text ?? '').length === 0;
  const event = matches.slice(0, 6).find(({ unit }) => unit.kind === 'event')?.unit;
  return isMissing && event?.kind === 'event' ? tellEvent(event.event).slice(0, 1) : [];
}

/** Where it is not sure what was asked, the nearest thing is told as that. */
function nearest(parts: readonly Part[], courtCase: CourtCase): Reply {
  const short = parts.slice(0, 2).filter((part) => part.text.length < 330);
  if (short.length === 0) return notKnown(courtCase);
  const lead: Part = { text: 'I have no exact answer to that in the record. The nearest that I have:', sources: [] };
  return { ...refusal(''), parts: [lead, ...short] };
}

function bonus(plain: string, unit: Unit): number {
  if (disputed.test(plain)) {
    if (unit.kind === 'conflict') return 0.12;
    if (unit.kind === 'event' && unit.event.conflicts.length + unit.event.corrections.length > 0) return 0.08;
    return unit.kind === 'fact' && unit.fact.corrections.length > 0 ? 0.1 : 0;
  }
  if (claimed.test(plain) && unit.kind === 'claim') return 0.08;
  return unit.kind === 'party' && !/^(?:who|what)\b|role|stand for|tell me about/.test(plain) ? -0.12 : 0;
}

const polar = /^(?:so )?(?:is|are|was|were|has|have|had|did|does|do|can|could|will|would)\b/;
const negated = /\b(?:not|never|no|none|n't)\b|n't\b/;

/** Says yes or no where a yes-or-no question is very near to a phrasing with that answer and neither turns the other round. */
function withReply(parts: readonly Part[], plain: string, { phrasing, score }: Match): readonly Part[] {
  const [first, ...rest] = parts;
  const isSure =
    phrasing?.reply != null && score >= 0.6 && polar.test(plain) && negated.test(plain) === negated.test(phrasing.text);
  if (!isSure || first === undefined) return parts;
  return [{ ...first, text: `${phrasing.reply === 'yes' ? 'Yes' : 'No'}. ${first.text}` }, ...rest];
}
