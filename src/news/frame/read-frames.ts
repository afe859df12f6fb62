/** Reads a text as frames: who does what to what, in which mood, and whether it is told as the news or as its background. */

import { backgroundFrom, backgroundsOf, breaksIn, type Place, placesOf } from './clauses.ts';
import { byActorOf, isPassive, type Mood, moodOf, objectsOf, subjectOf } from './sentence-parts.ts';
import { type Speech, speechOf } from './speech.ts';
import type { Unit } from './units.ts';
import { isInverted, readsAsAct } from './verb-or-noun.ts';
import type { Act } from './words/act-table.ts';
import type { Actor } from './words/actor-words.ts';
import { articles, prepositions } from './words/small-words.ts';
import type { Thing } from './words/thing-table.ts';

export type Frame = {
  /** The verb as it stands, in lower case; '' for a speech without one. */
  readonly word: string;
  /** The acts that the verb can stand for. */
  readonly acts: readonly Act[];
  /** Who does it; null when the text does not say in a word that we know. */
  readonly actor: Actor | null;
  /** A party and an agency do it together. */
  readonly joint: boolean;
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

const negations =
  /^(?:not|no|never|neither|nor|without|won't|wouldn't|shouldn't|couldn't|doesn't|don't|didn't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|cannot|can't|deny|denies|denied|denying|refuse|refuses|refused|refusing|decline|declines|declined|fails|failed|rules out|ruled out|rejects|rejected)$/;
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
    if (isAct[at] === true) frames.push(frameAt(units, at, places, isAct));
    else if (unit.things.length > 0) {
      const share = shareOf(units, at, isAct);
      things.push(
        ...unit.things.map((thing) => ({ thing, place, start: unit.start, end: unit.end, quoted: unit.quoted, share })),
      );
    }
  }
  const speech = speechOf(units, isAct);
  if (speech) frames.push(saying(speech));
  const mainActors = units.flatMap((unit, at) => (unit.actor !== null && places[at] === 'main' ? [unit.actor] : []));
  return {
    frames,
    things,
    mainActors,
    backgroundFrom: backgroundFrom(units, places),
    backgrounds: backgroundsOf(units, places),
  };
}

function saying({ actor, things, others, start, end }: Speech): Frame {
  const told = { passive: false, mood: 'did', negated: false, hedged: false, quoted: false, place: 'main' } as const;
  return {
    word: '',
    acts: ['speak'],
    actor,
    joint: false,
    subjectThings: [],
    things,
    patients: others,
    ...told,
    start,
    end,
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

/** "SEC and Acme ask", "Acme, SEC want": two sides stand next to each other before the verb. */
function isJoint(units: readonly Unit[], at: number): boolean {
  const before = units.slice(0, at);
  return before.some(({ actor, possessive }, index) => {
    const link = before[index + 1];
    const next = link !== undefined && /^(?:and|&)$/.test(link.word) ? before[index + 2] : link;
    if (possessive || !next || (next === link && link.before.trim() !== ',')) return false;
    return (actor === 'party' && next.actor === 'agency') || (actor === 'agency' && next.actor === 'party');
  });
}

/** The words before a verb that can change what it says: none from before a comma. */
function leadOf(units: readonly Unit[], at: number): string[] {
  const from = Math.max(0, at - 4);
  const lead = units.slice(from, at);
  const cut = units.slice(from, at + 1).findLastIndex(({ before }, index) => index + from > 0 && breaksIn(before));
  return lead.slice(Math.max(0, cut)).map(({ word }) => word);
}

function frameAt(units: readonly Unit[], at: number, places: readonly Place[], isAct: readonly boolean[]): Frame {
  const unit = units[at] as Unit;
  const subject = subjectOf(units, at, isAct, places);
  const after = objectsOf(units, at, isAct);
  const previous = units[at - 1]?.word ?? '';
  const passive = isPassive(units, at);
  const byActor = passive ? byActorOf(units, at) : null;
  const lead = leadOf(units, at);
  return {
    word: unit.word,
    acts: unit.acts,
    actor: passive ? byActor : subject.actor,
    joint: !passive && isJoint(units, at),
    subjectThings: passive ? [] : subject.things,
    things: passive ? [...subject.things, ...after.things] : after.things,
    patients: passive && subject.actor !== null ? [subject.actor, ...after.actors] : after.actors,
    passive,
    mood: subject.urged ?? (isInverted(units, at) ? 'asked' : moodOf(lead, unit)),
    negated: lead.some((word) => negations.test(word)),
    hedged: units.some(({ word }) => hedges.test(word)),
    quoted: unit.quoted,
    place: unit.form === 'ing' && prepositions.test(previous) ? 'background' : (places[at] ?? 'main'),
    start: subject.start ?? unit.start,
    end: after.end ?? unit.end,
  };
}
