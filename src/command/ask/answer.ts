/** Answers a question about a case from what is known of it by a day: by rules and retrieval, no word of it made up. */
import { dayInZone } from '../../calendar-day.ts';
import { caseAsOf } from '../../case/as-of.ts';
import type { CourtCase } from '../../case/court-case.ts';
import { askBack, followUp } from './follow-up.ts';
import { besideTheCase, declined, notKnown, otherMatter, pleaseAsk } from './guards.ts';
import { contentOf, type Knowledge, knowledgeOf, type Read } from './match.ts';
import { otherDay, otherPerson } from './premise.ts';
import { type Reply, refusal } from './reply.ts';
import { ENOUGH, retrieved, type Scored } from './retrieved.ts';
import { ruledReply } from './rules.ts';
import { tellWrongDay } from './standing.ts';
import { tellDistance, tellOrder } from './time/distance.ts';
import { notionOf } from './words/notions.ts';
import { askingClauses, plainQuestion, withoutTag } from './words/plain-question.ts';

export type Asked = { readonly question: string; readonly earlier: readonly string[]; readonly now: number };

/** The reply to a question after earlier turns (oldest first), as known at `now`. Never throws; the same question gives the same reply. */
export function answerQuestion(courtCase: CourtCase, { question, earlier, now }: Asked): Reply {
  const knowledge = preparedFor(courtCase, now);
  const plain = plainQuestion(question);
  if (!/[a-z0-9\p{Script=Han}]{2}/u.test(plain)) return pleaseAsk(courtCase);
  const refused = declined(plain, question, courtCase);
  if (refused !== null) return refused;
  const asked = withoutTag(plain);
  const whole = repliesTo(asked, earlier, knowledge, now);
  const best = likeliest(whole);
  if (best !== undefined) return best.reply;
  const corrected = otherPerson(asked, knowledge);
  if (corrected !== null) return corrected;
  const clauses = otherMatter(asked, courtCase) === null ? askingClauses(asked) : [];
  const parts = clauses.map((clause) => likeliest(repliesTo(clause, earlier, knowledge, now)));
  const part = parts.find((candidate) => candidate !== undefined);
  return (
    (part ?? whole[0])?.reply ?? (followUp(asked, earlier, knowledge) === null ? refusal(askBack) : notKnown(courtCase))
  );
}

/** One for each way in which the question may be meant. */
function repliesTo(plain: string, earlier: readonly string[], knowledge: Knowledge, now: number): Scored[] {
  const follow = followUp(plain, earlier, knowledge);
  return follow === null ? [] : follow.readings.map((reading) => replyTo(reading, knowledge, now));
}

/** The likelier reading holds unless another fits far better. */
function likeliest(replies: readonly Scored[]): Scored | undefined {
  return replies
    .filter((candidate) => candidate.reply.answered)
    .reduce<Scored | undefined>((held, other) => (held && held.score + 0.3 >= other.score ? held : other), undefined);
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

/** Who or what somebody is, which the description of a party answers. */
const identity =
  /^(?:so |and |ok |but )*(?:who\b|what(?:'s| is| was| are| were|s)\b)|\b(?:role|job|position|title|stands? for|mean|means|tell me about|describe|explain|introduce)\b|\bwhat do(?:es)? .{2,40} do\b/;

function replyTo(asked: string, knowledge: Knowledge, now: number): Scored {
  const { courtCase } = knowledge;
  const read = knowledge.read(asked);
  const plain = asked.replace(/[a-z]+/g, (word) => read.mended.get(word) ?? word);
  const matter = otherMatter(asked, courtCase);
  const wrongDay = tellWrongDay(plain, knowledge);
  if (wrongDay !== null) return { reply: wrongDay, score: 1 };
  const asksIdentity =
    identity.test(plain) || (!/\bwhat did\b/.test(plain) && contentOf(read).every((notion) => notion.startsWith('@')));
  const matches = knowledge.find(read, ({ kind }) => kind !== 'party' || asksIdentity);
  const best = matches[0];
  if (matter !== null) {
    const isKnown = best !== undefined && best.score >= ENOUGH && best.unit.body.toLowerCase().includes(matter.sign);
    if (!isKnown) return { reply: besideTheCase(matter, courtCase), score: 0 };
  }
  const distance = tellOrder(plain, knowledge, now) ?? tellDistance(plain, knowledge, now);
  if (distance !== null) return { reply: distance, score: 0.9 };
  const byRule = ruledReply(plain, read, knowledge, now, best);
  if (byRule !== null) return { reply: byRule, score: 0.8 };
  if (contentOf(read).length === 0) return { reply: refusal(askBack), score: 0 };
  if (asksUnknown(plain, read)) return { reply: notKnown(courtCase), score: 0 };
  return retrieved(plain, read, otherDay(plain, best, knowledge) ?? matches, knowledge);
}

/** True where the very thing asked for is unknown, all but the names is, or nothing but a name is said of it. */
function asksUnknown(plain: string, read: Read): boolean {
  const content = contentOf(read);
  const unknown = new Set(read.unknown.map(notionOf));
  const isStrange = unknown.size > 0 && content.every((notion) => /^[@\d]/.test(notion) || unknown.has(notion));
  const saysNothing =
    content.length === 1 && content.every((notion) => notion.startsWith('@')) && /^(?:when|why|how)\b/.test(plain);
  return isStrange || read.isStrange || saysNothing;
}
