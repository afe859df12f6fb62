/** Completes a question that leans on what was asked before: "and who followed him". */
import { contentOf, type Knowledge } from './match.ts';
import { plainQuestion, wordsOf } from './words/plain-question.ts';

/** The questions that may be meant, the likelier first; null where what it leans on is missing. */
export type FollowUp = { readonly readings: readonly string[] } | null;

const opening =
  /^(?:and|so|ok|okay|but|then|also|now|what about|how about|what of|same for|same question for|and for|and what about|and how about)\b[ ,]*/;
const personal = /\b(?:he|him|his|she|her|hers|himself|herself)\b/;
const many = /\b(?:they|them|their|theirs)\b/;
const thing = /\b(?:it|its|that|this|those|these|there|the (?:latter|former|same|other(?: one)?))\b/;
const atEnd = /\b(?:that|this|it|those)(?: (?:too|then|as well|also))?$/;
const bareAsk =
  /^(?:when|why|where|who|how|how much|how many|how long|which|which one|what|really|since when|says who|who says so|who said (?:so|that|it)|what (?:date|day|year|for|else|then)|on what (?:date|day)|by whom|to whom|from whom|to what(?: exactly)?|of what|with whom|against whom|for how long|source|how come)$/;

/** A follow-up taken apart. */
type Turn = {
  /** Without "and", "what about" and the like. */
  readonly rest: string;
  readonly leans: boolean;
  readonly named: readonly string[];
  readonly content: readonly string[];
  readonly isBare: boolean;
};

/** What a plain question means after earlier turns (oldest first). A question that stands on its own is its only reading. */
export function followUp(plain: string, earlier: readonly string[], knowledge: Knowledge): FollowUp {
  const bare = plain.replace(/[?!. ]+$/, '').trim();
  let rest = bare;
  while (opening.test(rest)) rest = rest.replace(opening, '');
  const content = contentOf(knowledge.read(rest));
  const named = content.filter((notion) => notion.startsWith('@'));
  const turn: Turn = { rest, leans: rest !== bare, named, content, isBare: bareAsk.test(rest) || rest === '' };
  const before = previous(earlier, knowledge);
  if (before !== null) return { readings: readingsAfter(before, turn, knowledge) };
  return isLost(turn, bare) ? null : { readings: [rest] };
}

/** True where a question has a referent that only an earlier turn could name. */
function isLost({ rest, named, content, isBare }: Turn, bare: string): boolean {
  if (
    isBare ||
    /\bthe (?:latter|former|(?:other|second|first|last) one)\b(?= ?(?:$|[,.?!]|is\b|was\b|did\b|has\b|does\b|say|said))/.test(
      rest,
    )
  )
    return true;
  if (named.length > 0) return false;
  return (
    personal.test(rest) ||
    (many.test(rest) && content.length <= 1 && !/\b(?:trial|court|hearing|appeal)\b/.test(rest)) ||
    /^(?:is|was|are|were|is)(?:n't)? (?:that|this|it|those|these) (?:really |actually )?(?:true|right|correct|so|real|confirmed|proven|known|official|accurate|false|wrong)$/.test(
      rest,
    ) ||
    (content.length === 0 && /^(?:what|how) about\b|^what of\b/.test(bare))
  );
}

function readingsAfter(before: string, turn: Turn, knowledge: Knowledge): string[] {
  const { rest, leans, named, content } = turn;
  const together = `${rest} ${withoutAsker(before)}`;
  if (turn.isBare) return [/^(?:to|from|by|with|against|of) /.test(rest) ? `${before} ${rest}` : together];
  if (onlySwaps(turn)) return [swapped(before, rest, named, knowledge)];
  const refersTo =
    personal.test(rest) ||
    many.test(rest) ||
    (thing.test(rest) && named.length === 0) ||
    atEnd.test(rest) ||
    /^(?:does|did|do|is|was|has|can|could|will|would)(?:n't)? (?:that|this|it)\b/.test(rest);
  if (refersTo) {
    const filled = withReferents(rest, before, knowledge);
    if (filled === rest) return [together, rest];
    return [filled, `${filled} ${withoutAsker(before)}`];
  }
  if ((leans || named.length === 0) && content.length <= 2) return [together, rest];
  return leans || content.length <= 2 ? [rest, together] : [rest];
}

/** True for "and the CFTC?" or "and in 2024?": the earlier question about somebody or some time else. */
function onlySwaps({ rest, leans, content }: Turn): boolean {
  const isSwap = content.length > 0 && content.every((notion) => /^[@\d]/.test(notion) || monthNames.has(notion));
  const asks = /\b(?:who|what|which|when|where|why|how|did|does|do|was|were|is|has|say|says|said)\b/.test(rest);
  return isSwap && leans && !asks;
}

const monthNames = new Set(
  'january february march april may june july august september october november december'.split(' '),
);

/** The last earlier turn, itself completed by those before it. */
function previous(earlier: readonly string[], knowledge: Knowledge): string | null {
  const turns = earlier
    .map(plainQuestion)
    .filter((turn) => turn !== '')
    .slice(-6);
  const last = turns.at(-1);
  if (last === undefined) return null;
  return followUp(last, turns.slice(0, -1), knowledge)?.readings[0] ?? last;
}

function withoutAsker(question: string): string {
  return question
    .replace(/^(?:when|why|where|who|what|which|how (?:much|many|long)|how|did|was|is|has|does|do|were|are)\b ?/, '')
    .replace(/^(?:did|was|is|has|does|do|were|are)\b ?/, '');
}

/** The earlier question about somebody or some time else. */
function swapped(before: string, rest: string, named: readonly string[], knowledge: Knowledge): string {
  const isSame = (word: string): boolean => {
    const [id] = knowledge.read(word).notions;
    return id?.startsWith('@') === true;
  };
  const words = wordsOf(before);
  const kept =
    named.length > 0
      ? words.filter((word) => !isSame(word))
      : words.filter((word) => !/^\d/.test(word) && !monthNames.has(word));
  return `${kept.join(' ')} ${rest}`;
}

/** Pronouns with the names of the earlier question in their place. */
function withReferents(rest: string, before: string, knowledge: Knowledge): string {
  const parties = [...knowledge.read(before).notions].flatMap((notion) => {
    const party = notion.startsWith('@')
      ? knowledge.courtCase.parties.find(({ id }) => `@${id}` === notion)
      : undefined;
    return party ?? [];
  });
  const person = parties.find((party) => party.isPerson);
  const company = parties.find((party) => !party.isPerson);
  const nameOf = (party: (typeof parties)[number] | undefined): string | null =>
    party === undefined ? null : plainQuestion(party.name);
  const him = nameOf(person);
  const them = nameOf(company ?? person);
  let filled = rest;
  if (him !== null) filled = filled.replace(personal, him);
  if (them !== null) filled = filled.replace(many, them);
  if (thing.test(filled)) filled = `${filled.replace(thing, '')} ${withoutAsker(before)}`.trim();
  return filled;
}

/** The reply to a question whose referent is missing. */
export const askBack =
  "I can't tell who or what that refers to: it is not clear from this question alone. Please ask it in full, with the person, company or event named.";
