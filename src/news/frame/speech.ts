/** Finds whose words a headline gives: "Acme: the suit is baseless", "The suit is baseless, Acme says", "Acme says the suit is baseless". */

import { breaksIn } from './clauses.ts';
import type { Unit } from './units.ts';
import type { Actor } from './words/actor-words.ts';
import type { Thing } from './words/thing-table.ts';

/** Who speaks and the things that are spoken of; `start` and `end` are offsets of who speaks. */
export type Speech = {
  /** Null for somebody whom the case and the lexicon do not know. */
  readonly actor: Actor | null;
  readonly things: readonly Thing[];
  /** Who else is named. */
  readonly others: readonly Actor[];
  readonly start: number;
  readonly end: number;
};

/** What may stand beside a name without making it something else. */
const beside = /^(?:the|a|an|ex|former|us|u\.s\.|federal|new|own|both)$/;
const MOST_BEFORE_COLON = 4;
const MOST_NAMES = 3;

/** The speech that a headline consists of; null where it is told in the reporter's words. Pure. */
export function speechOf(units: readonly Unit[], isAct: readonly boolean[]): Speech | null {
  const speaker = speakerBeforeColon(units, isAct) ?? speakerAtEnd(units) ?? speakerWithVerb(units, isAct);
  const unit = units[speaker ?? -1];
  if (speaker === null || !unit) return null;
  const things = units.filter((_, at) => isAct[at] !== true).flatMap((other) => other.things);
  const others = units.flatMap((other) =>
    other === unit || other.actor === null || other.actor === unit.actor ? [] : [other.actor],
  );
  return { actor: unit.actor, things, others, start: unit.start, end: unit.end };
}

/** "Acme's lawyers: ...", but neither "SEC v. Acme: ..." nor "Acme sued: ...". */
function speakerBeforeColon(units: readonly Unit[], isAct: readonly boolean[]): number | null {
  const colon = units.findIndex(({ before }) => /^["')]*:/.test(before));
  if (colon < 1 || colon > MOST_BEFORE_COLON || colon === units.length - 1) return null;
  const head = units.slice(0, colon);
  const speaks = head.every((unit, at) => isAct[at] !== true && (unit.actor !== null || beside.test(unit.word)));
  const owners = head.slice(0, -1).filter(({ actor }) => actor !== null);
  return speaks && owners.every(({ possessive }) => possessive) && isWhole(units[colon - 1]) ? colon - 1 : null;
}

/** "..., Acme says", "..., says Acme" and "...: Acme"; a word on where it was said may follow. */
function speakerAtEnd(units: readonly Unit[]): number | null {
  const last = units.length - 1;
  const cut = units.findLastIndex(({ before }, at) => at > 1 && breaksIn(before));
  if (cut < 2 || last - cut > 4) return null;
  const tail = units.slice(cut);
  const speaker = tail.findIndex((unit) => isWhole(unit) && unit.actor !== 'other');
  if (speaker < 0 || tail.slice(0, speaker).some(({ word }) => !beside.test(word) && !saysWord(word))) return null;
  const isNamedAlone = cut + speaker === last && speaker === 0 && !/^["')]*,/.test(units[cut]?.before ?? '');
  const hasVerb = tail.some(({ word }, at) => Math.abs(at - speaker) === 1 && saysWord(word));
  return isNamedAlone || hasVerb ? cut + speaker : null;
}

/** "Acme says ...": the one who acts first, and whose act is to say; a person whom nobody knows has a name of a few words. */
function speakerWithVerb(units: readonly Unit[], isAct: readonly boolean[]): number | null {
  const verb = isAct.indexOf(true);
  const word = units[verb]?.word ?? '';
  if (verb < 1) return null;
  if (isWhole(units[verb - 1])) return saysWord(word) ? verb - 1 : null;
  const name = units.slice(0, verb);
  const isStranger =
    verb <= MOST_NAMES &&
    name.every(({ actor, things, before }) => actor === null && things.length === 0 && !breaksIn(before));
  return isStranger && opinesWord(word) ? verb - 1 : null;
}

/** What a stranger to the case can only do from outside. */
function opinesWord(word: string): boolean {
  return /^(?:says|said|sees|calls|hails|slams|blasts|warns|predicts|doubts|praises|mocks|thinks|believes)$/.test(word);
}

function saysWord(word: string): boolean {
  return /^(?:sa(?:y|ys|id)|argue[sd]?|complain(?:s|ed)?|contend(?:s|ed)?|insist(?:s|ed)?|claim(?:s|ed)?|maintain(?:s|ed)?|write[s]?|wrote|plead(?:s|ed)?)$/.test(
    word,
  );
}

function isWhole(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.actor !== null && !unit.possessive;
}
