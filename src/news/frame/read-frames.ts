/** Reads a text as frames: who does what to what, in which mood, and whether it is told as the news or as its background. */
import type { Act } from './act-table.ts';
import type { Actor } from './actor-words.ts';
import type { Thing } from './thing-table.ts';
import type { Unit } from './units.ts';

/** `main` is the news; `background` only tells when or why ("after ...", "as ..."). */
export type Place = 'main' | 'background';
/** `did` it; `will` do it; `may` do it; `wants` it done. */
export type Mood = 'did' | 'will' | 'may' | 'wants';

export type Frame = {
  /** The acts that the verb can stand for. */
  readonly acts: readonly Act[];
  /** Who does it; null when the text does not say in a word that we know. */
  readonly actor: Actor | null;
  /** The thing that acts, where no one does: "the suit brands". */
  readonly subjectThings: readonly Thing[];
  /** What and whom it is done to: what follows within the clause, and the subject of a passive. */
  readonly things: readonly Thing[];
  readonly patients: readonly Actor[];
  readonly passive: boolean;
  readonly mood: Mood;
  readonly negated: boolean;
  readonly hedged: boolean;
  readonly quoted: boolean;
  readonly place: Place;
  readonly start: number;
  readonly end: number;
};

/** A noun that no verb of its own governs, with where it stands. */
export type NamedThing = {
  readonly thing: Thing;
  readonly place: Place;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  /** 0..1: less for a noun that only describes another ("dismissal motions") or hangs on a preposition. */
  readonly share: number;
};

export type FrameReading = {
  readonly frames: readonly Frame[];
  readonly things: readonly NamedThing[];
  /** The actors of the main clause, in order. */
  readonly mainActors: readonly Actor[];
  /** Where the last background clause that reaches the end begins, as a share of the text (0..1); null when the news reaches the end. */
  readonly backgroundFrom: number | null;
  /** The stretches of the text that are told as background. */
  readonly backgrounds: readonly { readonly start: number; readonly end: number }[];
};

/** A comma, colon, dash or full stop between two words; a sign within a number is none. */
function breaksIn(before: string): boolean {
  return /[,:;.?!]["')]*\s|\s-+\s|\(/.test(before);
}

/** The same without the comma. */
function stopsIn(before: string): boolean {
  return /[:;.?!]["')]*\s|\s-+\s/.test(before);
}

const openers =
  /^(?:after|amid|amidst|following|as|since|despite|ahead|before|until|till|because|due|thanks|while|when|whose|who|which|where|over|though|although|upon|if|once|on|in wake)$/;
const articles =
  /^(?:a|an|the|its|his|her|their|this|that|no|any|new|first|final|early|latest|former|formal|amended|second|another|joint|federal|criminal|civil|record|landmark|proposed|longer|more|most|two|three|ten|of|in|for|against|from|by|at|to|with|under|without|on)$/;
const prepositions =
  /^(?:in|of|for|against|with|by|from|at|to|over|on|about|behind|under|into|beside|between|like|without|near)$/;
const beForms = /^(?:is|are|was|were|be|been|being|gets|get|got|has been|have been|had been)$/;
const afterPassive =
  /^(?:by|to|in|for|over|on|with|at|from|after|as|until|of|under|again|-|amid|following|out|into|guilty)$/;
const negations =
  /^(?:not|no|never|without|won't|wouldn't|doesn't|didn't|isn't|cannot|can't|denies|denied|refuses|refused|declines|rules out|rejects)$/;
const hedges =
  /^(?:allegedly|reportedly|reports?|sources?|rumou?rs?|rumou?red|likely|possibly|considering|expected|weighs|mulls)$/;

/** Reads the frames of a text that was cut into units. Pure. */
export function readFrames(units: readonly Unit[]): FrameReading {
  const places = placesOf(units);
  const isAct = units.map((_, at) => readsAsAct(units, at));
  const frames: Frame[] = [];
  const things: NamedThing[] = [];
  for (const [at, unit] of units.entries()) {
    const place = places[at] ?? 'main';
    if (isAct[at] === true) frames.push(frameAt(units, at, place, isAct));
    else if (unit.things.length > 0) {
      const share = shareOf(units, at, isAct);
      things.push(
        ...unit.things.map((thing) => ({ thing, place, start: unit.start, end: unit.end, quoted: unit.quoted, share })),
      );
    }
  }
  const mainActors = units.flatMap((unit, at) => (unit.actor !== null && places[at] === 'main' ? [unit.actor] : []));
  return {
    frames,
    things,
    mainActors,
    backgroundFrom: backgroundFrom(units, places),
    backgrounds: backgroundsOf(units, places),
  };
}

function shareOf(units: readonly Unit[], at: number, isAct: readonly boolean[]): number {
  const next = units[at + 1];
  const describes = next !== undefined && !breaksIn(next.before) && next.things.length > 0 && isAct[at + 1] !== true;
  if (describes) return 0.5;
  const leading = units.slice(Math.max(0, at - 3), at).reverse();
  const outer = leading.find(({ word, actor }) => actor === null && !articles.test(word));
  const phrase = leading.slice(0, outer === undefined ? leading.length : leading.indexOf(outer));
  return phrase.some(({ word }) => prepositions.test(word)) ? 0.75 : 1;
}

function backgroundFrom(units: readonly Unit[], places: readonly Place[]): number | null {
  const lastMain = places.lastIndexOf('main');
  const first = units[lastMain + 1];
  return first === undefined ? null : first.start / (units.at(-1)?.end ?? 1);
}

function backgroundsOf(units: readonly Unit[], places: readonly Place[]): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  for (const [at, unit] of units.entries()) {
    if (places[at] !== 'background') continue;
    const last = stretches.at(-1);
    if (last && places[at - 1] === 'background') last.end = unit.end;
    else stretches.push({ start: unit.start, end: unit.end });
  }
  return stretches;
}

/** Which units are told as background. A comma, colon, dash or full stop leads back to the news. */
function placesOf(units: readonly Unit[]): Place[] {
  const places: Place[] = [];
  let place: Place = 'main';
  for (const [at, unit] of units.entries()) {
    if (breaksIn(unit.before)) place = 'main';
    if (openers.test(unit.word) && opensBackground(units, at)) place = 'background';
    places.push(place);
  }
  return places;
}

function opensBackground(units: readonly Unit[], at: number): boolean {
  const word = units[at]?.word ?? '';
  const next = units[at + 1];
  if (word === 'as') return clauseFrom(units, at + 1).some((unit) => unit.acts.length > 0 && unit.things.length === 0);
  if (word === 'before') return next?.actor !== 'court';
  if (word === 'over') return next !== undefined && !/^[$\d]/.test(next.word);
  // "soars on the pardon", but "returns to court on Monday".
  if (word === 'on')
    return units.slice(0, at).some((unit) => unit.acts.some((act) => act === 'moveUp' || act === 'moveDown'));
  return true;
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

/** Many words are verb and noun ("charges", "rules", "orders"): what stands around them decides. */
function readsAsAct(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit || unit.acts.length === 0) return false;
  const previous = units[at - 1];
  const next = units[at + 1];
  const breaks = previous === undefined || breaksIn(unit.before);
  if (unit.form === 'ing') return !breaks && (unit.things.length === 0 || beForms.test(previous?.word ?? ''));
  if (unit.things.length === 0) return true;
  if (previous && !breaks && (previous.possessive || articles.test(previous.word))) return previous.word === 'to';
  const endsHere =
    next === undefined ||
    breaksIn(next.before) ||
    /^(?:against|over|of|in|on|at|amid|after|as|and|from)$/.test(next.word);
  if (previous && !breaks && previous.actor !== null && !previous.possessive) {
    if (unit.form === 'present') return !/^(?:against|over)$/.test(next?.word ?? '');
    return unit.form === 'past' || (!endsHere && isPlural(units, at - 1));
  }
  return unit.form === 'past' ? true : !endsHere && !breaks && unit.form === 'present';
}

/** "Prosecutors want" and "SEC and Binance want", but not "SEC want". */
function isPlural(units: readonly Unit[], at: number): boolean {
  return (
    /s$/.test(units[at]?.word ?? '') ||
    /^(?:and|&)$/.test(units[at - 1]?.word ?? '') ||
    units[at]?.before.trim() === ','
  );
}

/** Verbs that nothing can be done with: "pleaded", "fell". */
const intransitive: readonly Act[] = ['plead', 'pleadGuilty', 'moveUp', 'moveDown', 'meet', 'appeal', 'winOrLose'];

function frameAt(units: readonly Unit[], at: number, place: Place, isAct: readonly boolean[]): Frame {
  const unit = units[at] as Unit;
  const subject = subjectOf(units, at, isAct);
  const after = objectsOf(units, at, isAct);
  const previous = units[at - 1]?.word ?? '';
  const next = units[at + 1];
  const breaksAfter = next === undefined || breaksIn(next.before);
  const passive =
    unit.form === 'past' &&
    !unit.acts.every((act) => intransitive.includes(act)) &&
    (beForms.test(previous) ||
      /^(?:hit|slapped)$/.test(previous) ||
      breaksAfter ||
      afterPassive.test(next?.word ?? ''));
  const byActor = passive ? byActorOf(units, at) : null;
  const lead = units.slice(Math.max(0, at - 4), at).map(({ word }) => word);
  return {
    acts: unit.acts,
    actor: passive ? byActor : subject.actor,
    subjectThings: passive ? [] : subject.things,
    things: passive ? [...subject.things, ...after.things] : after.things,
    patients: passive && subject.actor !== null ? [subject.actor, ...after.actors] : after.actors,
    passive,
    mood: subject.wanted ? 'wants' : moodOf(lead, unit),
    negated: lead.some((word) => negations.test(word)),
    hedged: units.some(({ word }) => hedges.test(word)),
    quoted: unit.quoted,
    place: unit.form === 'ing' && prepositions.test(previous) ? 'background' : place,
    start: subject.start ?? unit.start,
    end: after.end ?? unit.end,
  };
}

type Subject = {
  readonly actor: Actor | null;
  readonly things: readonly Thing[];
  readonly start: number | null;
  /** Somebody else wants it done ("asks the judge to dismiss"), or it only says what a noun is for ("bid to freeze"). */
  readonly wanted: boolean;
};

/** The nearest actor before the verb that stands in no phrase of its own ("judge in the SEC case hears") and describes no noun ("SEC suit brands"). */
function subjectOf(units: readonly Unit[], at: number, isAct: readonly boolean[]): Subject {
  const wanted = isWanted(units, at, isAct);
  if (wanted && units[at - 2]?.actor === null) return { actor: null, things: [], start: null, wanted };
  let things: readonly Thing[] = [];
  let start: number | null = null;
  for (let before = at - 1; before >= 0; before -= 1) {
    const unit = units[before];
    const follower = units[before + 1];
    if (!unit || !follower) break;
    if (stopsIn(follower.before)) break;
    const leading = units[before - 1]?.word ?? '';
    const inPhrase =
      prepositions.test(leading) || (articles.test(leading) && prepositions.test(units[before - 2]?.word ?? ''));
    if (unit.actor !== null && !unit.possessive && !inPhrase && !(follower.things.length > 0 && before + 1 < at))
      return { actor: unit.actor, things, start: unit.start, wanted };
    if (things.length === 0 && unit.things.length > 0 && !inPhrase) {
      things = unit.things;
      start = unit.start;
    }
  }
  return { actor: null, things, start, wanted };
}

function isWanted(units: readonly Unit[], at: number, isAct: readonly boolean[]): boolean {
  if (units[at]?.form !== 'base' || units[at - 1]?.word !== 'to') return false;
  const governor = units[at - 2];
  if (!governor || isAct[at - 2] === true) return false;
  if (governor.things.length > 0 && governor.actor === null) return true;
  const clause = units.slice(0, at - 2).map((unit, index) => ({ unit, index }));
  const verb = clause.reverse().find(({ index }) => isAct[index] === true)?.unit;
  return governor.actor !== null && verb !== undefined && verb.acts.includes('ask');
}

const REACH = 9;

/** What follows the verb up to the next verb or the end of the clause. */
function objectsOf(
  units: readonly Unit[],
  at: number,
  isAct: readonly boolean[],
): { things: Thing[]; actors: Actor[]; end: number | null } {
  const found = { things: [] as Thing[], actors: [] as Actor[], end: null as number | null };
  for (let next = at + 1; next < units.length && next <= at + REACH; next += 1) {
    const unit = units[next];
    if (!unit || stopsIn(unit.before)) break;
    if (isAct[next] === true && unit.form !== 'base' && unit.form !== 'ing') break;
    if (openers.test(unit.word) && opensBackground(units, next)) break;
    found.things.push(...unit.things);
    if (unit.actor !== null) found.actors.push(unit.actor);
    if (unit.things.length > 0 || unit.actor !== null) found.end = unit.end;
  }
  return found;
}

function byActorOf(units: readonly Unit[], at: number): Actor | null {
  for (let next = at + 1; next < units.length && next <= at + 6; next += 1) {
    if (units[next]?.word !== 'by') continue;
    return units.slice(next + 1, next + 4).find(({ actor }) => actor !== null)?.actor ?? null;
  }
  return null;
}

function moodOf(lead: readonly string[], unit: Unit): Mood {
  const words = lead.join(' ');
  if (
    /\b(?:wants?|seeks?|asks?|urges?|pushes|push|hopes?|requests?|bid|plea|calls?) (?:\S+ ){0,2}(?:to|for)$/.test(words)
  )
    return 'wants';
  if (/\b(?:may|might|could|would|can|should|considers?|considering|weighs?|mulls?|likely to|faces)\b/.test(words))
    return 'may';
  if (/\b(?:will|to|set to|expected to|due to|about to|is to|agrees? to)$/.test(words)) return 'will';
  return unit.form === 'base' && lead.at(-1) === 'to' ? 'will' : 'did';
}
