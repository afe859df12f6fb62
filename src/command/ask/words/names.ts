/** Recognises the people and organisations of a case in a question, by any alias and with wrong spelling. */
import type { CourtCase } from '../../../case/court-case.ts';
import type { Party } from '../../../case/party.ts';
import { editDistance, tripleLikeness } from '../../../edit-distance.ts';
import { plainQuestion, wordsOf } from './plain-question.ts';

export type Names = {
  /** Words joined by blanks -> `@id`. */
  readonly byWords: ReadonlyMap<string, string>;
  /** The most words that a name has. */
  readonly longest: number;
  /** Known misspellings of one word -> the word that was meant, which may be part of a longer name. */
  readonly corrected: ReadonlyMap<string, string>;
  /** Single words, for misspelt ones. */
  readonly single: readonly string[];
};

/** Every name of every party. A part of a person's name counts where it is nobody else's. */
export function namesOf(courtCase: CourtCase): Names {
  const byWords = new Map<string, string>();
  const parts = new Map<string, Set<string>>();
  for (const party of courtCase.parties) {
    for (const words of namesAsWords(party)) {
      byWords.set(words.join(' '), `@${party.id}`);
      const own = party.isPerson ? words.filter((word) => word.length >= 4 && !titles.has(word)) : [];
      for (const word of own) parts.set(word, (parts.get(word) ?? new Set()).add(`@${party.id}`));
    }
  }
  for (const [word, [id, another]] of parts)
    if (id !== undefined && another === undefined && !byWords.has(word)) byWords.set(word, id);
  const keys = [...byWords.keys()];
  return {
    byWords,
    corrected: new Map(courtCase.parties.flatMap(correctedWords)),
    longest: Math.max(1, ...keys.map((key) => key.split(' ').length)),
    single: keys.filter((key) => !key.includes(' ') && key.length >= 5),
  };
}

/** Each misspelling of one word with the alias of one word that is nearest to it. */
function correctedWords({ misspellings, aliases }: Party): (readonly [string, string])[] {
  const words = aliases.map((alias) => plainQuestion(alias)).filter((alias) => /^[a-z]+$/.test(alias));
  return misspellings.flatMap((misspelt): (readonly [string, string])[] => {
    const wrong = plainQuestion(misspelt);
    const meant = words.find((word) => editDistance(word, wrong) <= 2);
    return /^[a-z]+$/.test(wrong) && meant !== undefined ? [[wrong, meant]] : [];
  });
}

const titles = new Set(['judge', 'senator', 'magistrate']);

function namesAsWords(party: Party): string[][] {
  const withoutInitials = party.isPerson ? [party.name.replace(/ (?:[A-Z]\.? )+/, ' ')] : [];
  return [party.name, ...withoutInitials, ...party.weakAliases, ...party.misspellings, ...party.aliases]
    .map((name) => wordsOf(plainQuestion(name.replace(/^the /i, ''))))
    .filter((words) => words.length > 0);
}

/** The words with names put in their place as `@id`; the longest name wins. */
export function withNames(words: readonly string[], names: Names): string[] {
  const found: string[] = [];
  for (let at = 0; at < words.length; ) {
    const size = nameLength(words, at, names);
    const written = words.slice(at, at + size).join(' ');
    // `zhaos`: a possessive typed without its apostrophe.
    const id = names.byWords.get(written) ?? names.byWords.get(written.replace(/(?<=..)s$/, ''));
    found.push(id ?? words[at] ?? '');
    at += id === undefined ? 1 : size;
  }
  return found;
}

function nameLength(words: readonly string[], at: number, names: Names): number {
  for (let size = Math.min(names.longest, words.length - at); size > 1; size -= 1)
    if (names.byWords.has(words.slice(at, at + size).join(' '))) return size;
  return 1;
}

/**
 * The nearest of `known` to a misspelt word, or null where none is near enough: one letter off, two from eight letters on. The first letter is
 * right, unless it changed places; of four letters only two may have changed places.
 */
export function nearestWord(word: string, known: Iterable<string>): string | null {
  if (word.length < 4 || /[^a-z]/.test(word)) return null;
  let best: { known: string; rank: number } | null = null;
  for (const candidate of known) {
    const distance = distanceWithin(word, candidate);
    if (distance === null) continue;
    const rank = distance + 0.2 * Math.abs(candidate.length - word.length) - tripleLikeness(word, candidate) / 2;
    if (best === null || rank < best.rank) best = { known: candidate, rank };
  }
  return best?.known ?? null;
}

/** The distance where it may be a slip of the fingers, else null. */
function distanceWithin(word: string, candidate: string): number | null {
  const limit = word.length < 7 || (word.length === 7 && word.slice(0, 2) !== candidate.slice(0, 2)) ? 1 : 2;
  if (candidate.length < 4 || Math.abs(candidate.length - word.length) > limit) return null;
  const isSwapped = sorted(word) === sorted(candidate);
  if (candidate[0] !== word[0] && (!isSwapped || word.length === 4)) return null;
  if (!isSwapped && word.length === 4 && candidate.length === 4) return null;
  const distance = editDistance(word, candidate);
  return distance <= limit ? distance : null;
}

function sorted(word: string): string {
  return word.split('').sort().join('');
}
