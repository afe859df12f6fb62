/** Puts together names that a text writes in several words. */
import type { Unit } from './units.ts';

const titles =
  /^(?:founder|co-founder|ceo|chief|boss|head|exchange|ex-ceo|ex-boss|ex-chief|billionaire|executive|holdings|former|crypto|giant|co-founder's)$/;

/** "Binance CEO" is whoever holds the post, and the post. */
const posts = /^(?:ceo|chief|boss)$/;

/** "Binance founder Changpeng Zhao" is one name; "SEC v. Binance" is a suit. Pure. */
export function mergeNames(units: readonly Unit[]): Unit[] {
  const merged: Unit[] = [];
  for (let at = 0; at < units.length; ) {
    const unit = units[at];
    if (!unit) break;
    const suit = suitName(unit, units[at + 1], units[at + 2]);
    const end = suit === null ? endOfName(units, at) : at + 2;
    const last = units[end] ?? unit;
    const isPost = posts.test(last.word) && !last.possessive;
    const whole: Unit = {
      ...unit,
      end: last.end,
      possessive: last.possessive,
      isPerson: true,
      acts: [],
      things: isPost ? ['post'] : [],
    };
    merged.push(suit ?? (end === at ? unit : whole));
    at = end + 1;
  }
  return merged;
}

function suitName(unit: Unit, versus: Unit | undefined, against: Unit | undefined): Unit | null {
  if (unit.actor === null || !against || !isNamed(against) || !/^(?:v|vs|versus)$/.test(versus?.word ?? ''))
    return null;
  return {
    ...against,
    word: 'suit',
    start: unit.start,
    before: unit.before,
    actor: null,
    things: ['suit'],
    acts: [],
    form: null,
  };
}

/** Where the name that begins here ends. */
function endOfName(units: readonly Unit[], at: number): number {
  const unit = units[at];
  if (unit?.actor !== 'party' || !isNamed(unit)) return at;
  let end = at;
  for (let next = at + 1; next < units.length; next += 1) {
    const candidate = units[next];
    if (candidate?.before.trim() !== '') break;
    const isName = candidate.actor === 'party' && isNamed(candidate);
    if (!isName && !titles.test(candidate.word)) break;
    if (isName || (next === end + 1 && isTitle(candidate, units[next + 1]))) end = next;
  }
  return end;
}

/** A name that the seeds gave, not a general word. */
function isNamed(unit: Unit): boolean {
  return unit.actor !== null && unit.acts.length === 0 && unit.things.length === 0;
}

function isTitle(unit: Unit, next: Unit | undefined): boolean {
  if (!/^(?:founder|co-founder|ceo|chief|boss|ex-ceo|ex-boss|ex-chief|billionaire)$/.test(unit.word)) return false;
  return (
    next === undefined ||
    next.before.trim() !== '' ||
    next.acts.length > 0 ||
    next.actor === 'party' ||
    !next.possessive
  );
}
