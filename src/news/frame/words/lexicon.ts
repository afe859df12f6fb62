/** The words of acts, things and actors as one table to look phrases up in, the longest first. */
import { type Act, acts } from './act-table.ts';
import { type Actor, actorWords } from './actor-words.ts';
import { type Form, formsOf, presentOf } from './inflect.ts';
import { idioms, type Thing, things } from './thing-table.ts';

/** What a phrase can be. A verb may be of several acts, a noun of several kinds. */
export type Meaning = {
  readonly words: readonly string[];
  readonly acts: readonly Act[];
  readonly form: Form | null;
  readonly things: readonly Thing[];
  readonly actor: Actor | null;
};

type Draft = { words: string[]; acts: Set<Act>; form: Form | null; things: Set<Thing>; actor: Actor | null };

/** Made when the first text is read. */
let byFirstWord: ReadonlyMap<string, readonly Meaning[]> | null = null;

/** The meanings of the longest phrase that begins at `words[at]`; null when the lexicon has none. */
export function lookUp(words: readonly string[], at: number): Meaning | null {
  byFirstWord ??= build();
  const candidates = byFirstWord.get(words[at] ?? '');
  return candidates?.find((meaning) => meaning.words.every((word, index) => words[at + index] === word)) ?? null;
}

function build(): ReadonlyMap<string, readonly Meaning[]> {
  const drafts = new Map<string, Draft>();
  for (const [act, verbs] of Object.entries(acts) as [Act, string][]) addVerbs(drafts, act, verbs);
  for (const [thing, nouns] of Object.entries(things) as [Thing, string][]) {
    for (const noun of phrasesOf(nouns))
      for (const form of [noun, presentOf(noun)]) draftOf(drafts, form).things.add(thing);
  }
  for (const [actor, words] of Object.entries(actorWords) as [Actor, string][]) addActors(drafts, actor, words);
  for (const idiom of phrasesOf(idioms))
    Object.assign(draftOf(drafts, idiom), { acts: new Set(), things: new Set(), actor: null });
  return grouped(drafts);
}

function draftOf(drafts: Map<string, Draft>, phrase: string): Draft {
  const known = drafts.get(phrase);
  if (known) return known;
  const made: Draft = { words: phrase.split(' '), acts: new Set(), form: null, things: new Set(), actor: null };
  drafts.set(phrase, made);
  return made;
}

function addVerbs(drafts: Map<string, Draft>, act: Act, verbs: string): void {
  for (const verb of phrasesOf(verbs)) {
    const [first = '', ...rest] = verb.split(' ');
    for (const [word, form] of formsOf(first)) {
      const entry = draftOf(drafts, [word, ...rest].join(' '));
      entry.acts.add(act);
      if (entry.form === null || entry.form === 'base') entry.form = form;
    }
  }
}

function addActors(drafts: Map<string, Draft>, actor: Actor, words: string): void {
  for (const word of phrasesOf(words)) {
    draftOf(drafts, word).actor = actor;
    if (/(?:judge|court|regulator|lawyer|senator|analyst)$/.test(word)) draftOf(drafts, presentOf(word)).actor = actor;
  }
}

function grouped(drafts: ReadonlyMap<string, Draft>): ReadonlyMap<string, readonly Meaning[]> {
  const groups = new Map<string, Meaning[]>();
  for (const { words, acts: actsOf, form, things: thingsOf, actor } of drafts.values()) {
    const meaning = { words, acts: [...actsOf], form, things: [...thingsOf], actor };
    const first = words[0] ?? '';
    groups.set(first, [...(groups.get(first) ?? []), meaning]);
  }
  for (const group of groups.values()) group.sort((a, b) => b.words.length - a.words.length);
  return groups;
}

function phrasesOf(list: string): string[] {
  return list
    .split(';')
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
    .filter((phrase) => phrase !== '');
}
