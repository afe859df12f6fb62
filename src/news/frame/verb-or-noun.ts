/** Tells verbs from nouns that look alike. */
import { breaksIn } from './clauses.ts';
import type { Unit } from './units.ts';
import { articles, beForms } from './words/small-words.ts';

const auxiliaries =
  /^(?:will|would|can|could|may|might|must|should|shall|did|does|do|won't|wouldn't|can't|cannot|couldn't|shouldn't|don't|doesn't|didn't)$/;

/** Many words are verb and noun ("charges", "rules", "orders"): what stands around them decides. */
export function readsAsAct(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit || unit.acts.length === 0) return false;
  const begins = at === 0 || breaksIn(unit.before);
  const before = beforeAdverbs(units, at);
  const previous = begins ? undefined : units[before];
  const canBeNoun = unit.things.length > 0;
  if (unit.form === 'ing') return previous !== undefined && (!canBeNoun || beForms.test(previous.word));
  // A headline does not begin with an order: "Meet the new chief" tells of no meeting.
  // "The SEC's proposed order": what stands between an owner and the thing only describes it.
  if (unit.form === 'past' && previous?.possessive === true) return false;
  if (!canBeNoun) return !(begins && unit.form === 'base');
  return begins ? unit.form === 'past' || continuesNews(units, at) : ambiguousAsAct(units, at, before);
}

/** A word that is verb and noun, behind another word of its clause. */
function ambiguousAsAct(units: readonly Unit[], at: number, before: number): boolean {
  const unit = units[at];
  const previous = units[before];
  if (!unit || !previous) return false;
  if (unit.form === 'base' && (auxiliaries.test(previous.word) || isInverted(units, at))) return true;
  if (previous.possessive || articles.test(previous.word)) return previous.word === 'to';
  if (unit.form === 'past') return true;
  if (previous.actor !== null) return isSaidOf(units, at, before);
  return unit.form === 'present' && !endsAt(units, at);
}

/** The nearest unit before that is no adverb: "jointly request", "again delays". */
function beforeAdverbs(units: readonly Unit[], at: number): number {
  let before = at - 1;
  while (before > 0 && isAdverb(units[before])) before -= 1;
  return before;
}

function isAdverb(unit: Unit | undefined): boolean {
  if (!unit || unit.actor !== null || unit.acts.length > 0 || unit.things.length > 0) return false;
  return /^(?:\w+ly|also|again|now|still|then|already|soon|once|not|never)$/.test(unit.word) && unit.word !== 'only';
}

/** An auxiliary opens the sentence and the subject stands behind it: "Will the SEC appeal?" */
export function isInverted(units: readonly Unit[], at: number): boolean {
  if (units[at]?.form !== 'base') return false;
  const before = beforeAdverbs(units, at);
  if ((units[before]?.actor ?? null) === null) return false;
  const first = /^(?:the|a)$/.test(units[before - 1]?.word ?? '') ? before - 2 : before - 1;
  const opener = units[first];
  const leads =
    first === 0 ||
    breaksIn(opener?.before ?? '') ||
    /^(?:why|how|when|what|who|where)$/.test(units[first - 1]?.word ?? '');
  return opener !== undefined && leads && auxiliaries.test(opener.word);
}

/** Behind a comma, in a row of things that one actor does: "trims case, orders hearing". */
function continuesNews(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit?.form !== 'present' || unit.before.trim() !== ',' || endsAt(units, at)) return false;
  return units
    .slice(0, at)
    .some(({ form, acts, things }) => form === 'present' && acts.length > 0 && things.length === 0);
}

/** Right behind an actor: "SEC charges Binance", but not "SEC charges against Binance"; "prosecutors appeal", but not "SEC appeal". */
function isSaidOf(units: readonly Unit[], at: number, before: number): boolean {
  if (units[at]?.form === 'present') return !/^(?:against|over)$/.test(units[at + 1]?.word ?? '');
  return !endsAt(units, at) && isPlural(units, before);
}

/** Nothing follows that it could be done to. */
function endsAt(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  return (
    next === undefined ||
    breaksIn(next.before) ||
    /^(?:against|over|of|in|on|at|amid|after|as|and|from)$/.test(next.word)
  );
}

/** "Prosecutors want" and "SEC and Binance want", but not "SEC want". */
function isPlural(units: readonly Unit[], at: number): boolean {
  return (
    /s$/.test(units[at]?.word ?? '') ||
    /^(?:and|&)$/.test(units[at - 1]?.word ?? '') ||
    units[at]?.before.trim() === ','
  );
}
