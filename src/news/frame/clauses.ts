/** Cuts a text into what is told as news and what only tells when or why. */
import type { Unit } from './units.ts';

/** `main` is the news; `background` only tells when or why ("after ...", "as ..."). */
export type Place = 'main' | 'background';

/** A comma, colon, dash or full stop between two words; a sign within a number is none. */
export function breaksIn(before: string): boolean {
  return /[,:;.?!]["')]*\s|\s-+\s|\(/.test(before);
}

/** The same without the comma. */
export function stopsIn(before: string): boolean {
  return /[:;.?!]["')]*\s|\s-+\s/.test(before);
}

const openers =
  /^(?:after|amid|amidst|following|as|since|despite|ahead|before|until|till|because|due|thanks|while|when|whose|who|which|where|though|although|upon|if|once|on|in wake)$/;

/** Which units are told as background. A comma, colon, dash or full stop leads back to the news. */
export function placesOf(units: readonly Unit[]): Place[] {
  const places: Place[] = [];
  const openingEnd = openingEndOf(units);
  let place: Place = 'main';
  for (const [at, unit] of units.entries()) {
    if (breaksIn(unit.before)) place = 'main';
    if (at < openingEnd || opensBackground(units, at) || isInserted(units, at)) place = 'background';
    places.push(place);
  }
  return places;
}

const openingWords =
  /^(?:with|under|by|facing|having|being|citing|given|pending|undeterred|without|fresh|days|weeks|months|hours|a (?:day|week|month|year))$/;

/** Where an opening ends that only sets the scene ("Facing a suit, ...", "Sued by X, ...", "With trial near, ..."): behind it a comma and whoever acts. */
function openingEndOf(units: readonly Unit[]): number {
  const end = units.findIndex((unit, at) => at > 0 && breaksIn(unit.before));
  const [first] = units;
  const next = units[end];
  if (!first || !next || end < 2 || next.before.trim() !== ',') return 0;
  const isParticiple =
    first.acts.length > 0 && (first.form === 'ing' || (first.form === 'past' && first.actor === null));
  if (!isParticiple && !openingWords.test(first.word)) return 0;
  const isOwnNews = units
    .slice(1, end)
    .some(({ acts, things, form }) => form === 'present' && acts.length > 0 && things.length === 0);
  return isOwnNews || next.actor === null ? 0 : end;
}

/** "Zhao, sentenced to four months, reports to prison": what stands between two commas behind a name and before the verb. */
function isInserted(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit?.form !== 'past' || unit.before.trim() !== ',' || (units[at - 1]?.actor ?? null) === null) return false;
  const close = units.findIndex((other, index) => index > at && breaksIn(other.before));
  const next = units[close];
  return next?.before.trim() === ',' && next.form === 'present' && next.things.length === 0;
}

/** Whether the unit begins a clause of time or reason. */
export function opensBackground(units: readonly Unit[], at: number): boolean {
  const word = units[at]?.word ?? '';
  if (!openers.test(word)) return false;
  const next = units[at + 1];
  // "as the suit drags on", but "as monitor".
  if (word === 'as') return hasVerb(clauseFrom(units, at + 1));
  // "due to the suit", but "due in court".
  if (word === 'due' || word === 'thanks') return next?.word === 'to';
  if (word === 'before') return next?.actor !== 'court';
  // "soars on the pardon", but "returns to court on Monday".
  if (word === 'on')
    return units.slice(0, at).some((unit) => unit.acts.some((act) => act === 'moveUp' || act === 'moveDown'));
  return true;
}

function hasVerb(clause: readonly Unit[]): boolean {
  return clause.some(({ acts, things, form }, index) => {
    const isConjugated = form === 'present' || form === 'past';
    return acts.length > 0 && (things.length === 0 || (isConjugated && clause[index - 1]?.actor !== null && index > 0));
  });
}

/** The units from here to the next punctuation. */
function clauseFrom(units: readonly Unit[], from: number): Unit[] {
  const clause: Unit[] = [];
  for (let at = from; at < units.length; at += 1) {
    const unit = units[at];
    if (!unit || (at > from && breaksIn(unit.before))) break;
    clause.push(unit);
  }
  return clause;
}

/** Where the background that reaches the end begins, as a share of the text; null when the news reaches the end. */
export function backgroundFrom(units: readonly Unit[], places: readonly Place[]): number | null {
  const lastMain = places.lastIndexOf('main');
  const first = units[lastMain + 1];
  return first === undefined ? null : first.start / (units.at(-1)?.end ?? 1);
}

/** The stretches of the text that are told as background. */
export function backgroundsOf(units: readonly Unit[], places: readonly Place[]): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  for (const [at, unit] of units.entries()) {
    if (places[at] !== 'background') continue;
    const last = stretches.at(-1);
    if (last && places[at - 1] === 'background') last.end = unit.end;
    else stretches.push({ start: unit.start, end: unit.end });
  }
  return stretches;
}
