/** Tells verbs from nouns that look alike. */
import { breaksIn } from './clauses.ts';
import { articles, beForms } from './small-words.ts';
import type { Unit } from './units.ts';

/** Many words are verb and noun ("charges", "rules", "orders"): what stands around them decides. */
export function readsAsAct(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit || unit.acts.length === 0) return false;
  const previous = at === 0 || breaksIn(unit.before) ? undefined : units[at - 1];
  return unit.things.length > 0 ? isVerbRather(units, at, previous) : isVerbHere(unit, previous);
}

/** A word that is only a verb. A headline does not begin with an order: "Meet the new chief" tells of no meeting. */
function isVerbHere(unit: Unit, previous: Unit | undefined): boolean {
  return previous !== undefined || (unit.form !== 'base' && unit.form !== 'ing');
}

function isVerbRather(units: readonly Unit[], at: number, previous: Unit | undefined): boolean {
  const form = units[at]?.form;
  if (form === 'ing') return previous !== undefined && beForms.test(previous.word);
  if (previous && (previous.possessive || articles.test(previous.word))) return previous.word === 'to';
  if (form === 'past') return true;
  if (previous !== undefined && previous.actor !== null) return isSaidOf(units, at);
  return form === 'present' && previous !== undefined && !endsAt(units, at);
}

/** Right behind an actor: "SEC charges Binance", but not "SEC charges against Binance"; "prosecutors appeal", but not "SEC appeal". */
function isSaidOf(units: readonly Unit[], at: number): boolean {
  if (units[at]?.form === 'present') return !/^(?:against|over)$/.test(units[at + 1]?.word ?? '');
  return !endsAt(units, at) && isPlural(units, at - 1);
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
