/** Finds what belongs to a verb: who does it, what is done to it, in which mood. */

import { breaksIn, opensBackground, type Place, stopsIn } from './clauses.ts';
import type { Unit } from './units.ts';
import type { Act } from './words/act-table.ts';
import type { Actor } from './words/actor-words.ts';
import { onlyPast } from './words/inflect.ts';
import { articles, beForms, prepositions } from './words/small-words.ts';
import type { Thing } from './words/thing-table.ts';

/** `did` it; `will` do it; `may` do it; somebody else `wants` it done; was `told` to do it; it is only `asked` whether. */
export type Mood = 'did' | 'will' | 'may' | 'wants' | 'told' | 'asked';

export type Subject = {
  readonly actor: Actor | null;
  readonly things: readonly Thing[];
  readonly start: number | null;
  /** Somebody else wants it done ("asks the judge to dismiss"), or it only says what a noun is for ("bid to freeze"); or a decision tells somebody to. */
  readonly urged: 'wants' | 'told' | null;
};

/** As far back as a subject is looked for. */
const REACH_BACK = 30;

/** The nearest actor before the verb that stands in no phrase of its own ("judge in the SEC case hears") and describes no noun ("SEC suit brands"). */
export function subjectOf(
  units: readonly Unit[],
  at: number,
  isAct: readonly boolean[],
  places: readonly Place[],
): Subject {
  const urged = urgeOn(units, at, isAct);
  if (urged === 'wants' && units[at - 2]?.actor === null) return { actor: null, things: [], start: null, urged };
  let things: readonly Thing[] = [];
  let start: number | null = null;
  for (let before = at - 1; before >= Math.max(0, at - REACH_BACK); before -= 1) {
    const unit = units[before];
    const follower = units[before + 1];
    if (!unit || !follower || stopsIn(follower.before)) break;
    if (standsApart(units, before, at, places)) continue;
    if (isWhole(unit) && (follower.things.length === 0 || before + 1 === at))
      return { actor: unit.actor, things, start: unit.start, urged };
    if (things.length === 0 && unit.things.length > 0) {
      things = unit.things;
      start = unit.start;
    }
  }
  return { actor: null, things, start, urged };
}

/** In a phrase of its own, or in a clause that was put into the news. */
function standsApart(units: readonly Unit[], before: number, at: number, places: readonly Place[]): boolean {
  return (places[at] === 'main' && places[before] === 'background') || inPhrase(units, before);
}

/** An actor that owns nothing of what follows. */
function isWhole({ actor, possessive }: Unit): boolean {
  return actor !== null && !possessive;
}

/** Behind a preposition, with or without an article. */
function inPhrase(units: readonly Unit[], at: number): boolean {
  if (breaksIn(units[at]?.before ?? '')) return false;
  // "deadline for SEC to amend"
  if (units[at - 1]?.word === 'for' && units[at + 1]?.word === 'to') return false;
  const leading = units[at - 1]?.word ?? '';
  return prepositions.test(leading) || (articles.test(leading) && prepositions.test(units[at - 2]?.word ?? ''));
}

function urgeOn(units: readonly Unit[], at: number, isAct: readonly boolean[]): Subject['urged'] {
  if (units[at]?.form !== 'base' || units[at - 1]?.word !== 'to') return null;
  const governor = units[at - 2];
  if (!governor) return null;
  // "ordered to pay", but "refuses to pay".
  if (isAct[at - 2] === true)
    return governor.form === 'past' && governor.acts.includes('decide') ? told(governor) : null;
  if (governor.things.length > 0 && governor.actor === null) return 'wants';
  if (governor.actor === null) return null;
  const clause = units.slice(0, at - 2).map((unit, index) => ({ unit, index }));
  const verb = clause.reverse().find(({ index }) => isAct[index] === true)?.unit;
  if (verb?.acts.includes('ask') === true) return 'wants';
  return verb?.acts.includes('decide') === true ? told(verb) : null;
}

/** Courts bind others by these; what they only find or keep binds nobody. */
function told({ word }: Unit): 'told' | null {
  return /^(?:order|allow|permit|compel|force|direct|instruct|require|tell|told|clear|forbid|forbade|let|free)/.test(
    word,
  )
    ? 'told'
    : null;
}

const REACH = 9;

/** What follows the verb up to the next verb or the end of the clause. */
export function objectsOf(
  units: readonly Unit[],
  at: number,
  isAct: readonly boolean[],
): { things: Thing[]; actors: Actor[]; end: number | null } {
  const found = { things: [] as Thing[], actors: [] as Actor[], end: null as number | null };
  for (let next = at + 1; next < units.length && next <= at + REACH; next += 1) {
    const unit = units[next];
    if (!unit || stopsIn(unit.before)) break;
    if (isAct[next] === true && unit.form !== 'base' && unit.form !== 'ing') break;
    if (opensBackground(units, next)) break;
    found.things.push(...unit.things);
    if (unit.actor !== null) found.actors.push(unit.actor);
    if (unit.things.length > 0 || unit.actor !== null) found.end = unit.end;
  }
  return found;
}

/** Who stands after "by". */
export function byActorOf(units: readonly Unit[], at: number): Actor | null {
  for (let next = at + 1; next < units.length && next <= at + 6; next += 1) {
    if (units[next]?.word !== 'by') continue;
    return units.slice(next + 1, next + 4).find(({ actor }) => actor !== null)?.actor ?? null;
  }
  return null;
}

const afterPassive =
  /^(?:by|to|in|for|over|on|with|at|from|after|as|until|of|under|again|-|amid|following|out|into|guilty|before|ahead|between|despite|pending|during|since|without|against|because|today|yesterday|monday|tuesday|wednesday|thursday|friday)$/;
/** Verbs that nothing can be done with: "pleaded", "fell". */
const intransitive: readonly Act[] = ['plead', 'pleadGuilty', 'moveUp', 'moveDown', 'meet', 'appeal', 'winOrLose'];

/** Pasts of verbs that take no object, or that headlines put last with their speaker: "judge ruled". */
const neverPassive =
  /^(?:ruled|said|argued|insisted|thought|agreed|declined|refused|resigned|quit|departed|left|exited|retired|stepped .*|bowed out|walked .*|appeared|responded|replied|objected|returned|tried|sought|wanted|wished|reacted|complained|applied|vowed)$/;

/** Whether the verb tells what is done to its subject. */
export function isPassive(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit?.form !== 'past' || unit.acts.every((act) => intransitive.includes(act))) return false;
  if (unit.word === 'accused of') return true;
  const [first = ''] = unit.word.split(' ');
  if (onlyPast.has(first) || neverPassive.test(unit.word)) return false;
  const previous = units[at - 1]?.word ?? '';
  const next = units[at + 1];
  if (next === undefined || breaksIn(next.before)) return true;
  return beForms.test(previous) || /^(?:hit|slapped)$/.test(previous) || afterPassive.test(next.word);
}

/** The mood that the words before a verb put it in. */
export function moodOf(lead: readonly string[], unit: Unit): Mood {
  const words = lead.join(' ');
  // Who says what a judge should do wants it.
  if (/\bshould$/.test(words)) return 'wants';
  if (
    /\b(?:wants?|seeks?|ask(?:s|ed)?|urges?|pushes|push|hopes?|requests?|bid|plea|calls?|aims?|tries|pleads?) (?:\S+ ){0,2}(?:to|for)$/.test(
      words,
    )
  )
    return 'wants';
  if (/\b(?:may|might|could|would|can|should|considers?|considering|weighs?|mulls?|likely to|faces)\b/.test(words))
    return 'may';
  if (/\b(?:must|has to|have to)$/.test(words)) return 'told';
  if (/\b(?:will|to|set to|expected to|due to|about to|is to|agrees? to)(?: be)?$/.test(words)) return 'will';
  return unit.form === 'base' && lead.at(-1) === 'to' ? 'will' : 'did';
}
