/** Finds what a question is about: the units whose phrasings are nearest, by weighted words and letter triples. */
import type { CourtCase } from '../../case/court-case.ts';
import { tripleOverlap, triplesOf } from '../../edit-distance.ts';
import { type Phrasing, type Unit, unitsOf } from './knowledge.ts';
import { isMonth } from './time/when.ts';
import { type Names, namesOf, nearestWord, withNames } from './words/names.ts';
import { coins, isEveryday, notionOf, respell, sayingWords, slipOf } from './words/notions.ts';
import { plainQuestion, wordsOf } from './words/plain-question.ts';

/** A question or phrasing, read: its notions, and its words in one line for the comparison of letters. */
export type Read = {
  readonly notions: ReadonlySet<string>;
  readonly line: string;
  /** Words that neither the case nor everyday language knows. */
  readonly unknown: readonly string[];
  /** Numbers that are no part of a date. */
  readonly figures: readonly string[];
  /** True where the very thing that is asked for, the first that a `what`, `which`, `who` or `how many` names, is unknown. */
  readonly isStrange: boolean;
  /** What is counted: `document` in `how many documents`; null where nothing is. */
  readonly counted: string | null;
  /** Misspelt words with what they stand for. */
  readonly mended: ReadonlyMap<string, string>;
};

export type Match = {
  readonly unit: Unit;
  readonly score: number;
  readonly phrasing: Phrasing | null;
  /** True where they share more than names. */
  readonly sharesSubject: boolean;
  /** True where the unit knows all that the question says. */
  readonly knowsAll: boolean;
};

type Indexed = {
  readonly unit: Unit;
  readonly body: ReadonlySet<string>;
  readonly statement: ReadonlySet<string>;
  readonly phrasings: readonly {
    readonly phrasing: Phrasing;
    readonly read: Read;
    readonly triples: ReadonlySet<string>;
  }[];
};

export type Knowledge = {
  readonly courtCase: CourtCase;
  readonly names: Names;
  readonly units: readonly Unit[];
  readonly read: (text: string) => Read;
  /** Matches, best first; `keep` narrows the units. */
  readonly find: (question: Read, keep?: (unit: Unit) => boolean) => Match[];
};

/** Prepares a case for questions. Pure; takes some milliseconds, so keep it where many are asked. */
export function knowledgeOf(courtCase: CourtCase): Knowledge {
  const names = namesOf(courtCase);
  const units = unitsOf(courtCase);
  const vocabulary = new Set<string>();
  for (const unit of units) for (const word of wordsOf(plainQuestion4(unit.body))) vocabulary.add(word);
  for (const key of names.byWords.keys()) for (const word of key.split(' ')) vocabulary.add(word);
  const targets = [...new Set([...vocabulary, ...sayingWords])].filter((word) => /^[a-z]{4,}$/.test(word)).sort();
  const read = (text: string): Read => readWords(wordsOf(text), names, vocabulary, targets);
  const readBody = (text: string): ReadonlySet<string> => read(plainQuestion4(`${text} ${roundedSums(text)}`)).notions;
  const indexed = units.map(
    (unit): Indexed => ({
      unit,
      body: readBody(unit.body),
      statement: readBody(unit.statement),
      phrasings: unit.phrasings.map((phrasing) => {
        const said = read(plainQuestion(phrasing.text));
        return { phrasing, read: said, triples: triplesOf(said.line) };
      }),
    }),
  );
  const weight = weightsOf(indexed);
  const find: Knowledge['find'] = (question, keep = () => true) => {
    const triples = triplesOf(question.line);
    return indexed
      .filter(({ unit }) => keep(unit))
      .map((entry) => score(question, triples, entry, weight))
      .filter((match) => match.score > 0.05)
      .sort((a, b) => b.score - a.score);
  };
  return { courtCase, names, units, read, find };
}

/** Every large sum of a text as people round it: `4,316,126,163` as 4.3, 4.32 and 4.316 billion. */
function roundedSums(text: string): string {
  const sums = [...text.matchAll(/\b\d{1,3}(?:,\d{3}){2,}\b/g)].map(([written]) => Number(written.replaceAll(',', '')));
  return sums
    .flatMap((sum) =>
      sum >= 1e9 ? [1, 2, 3].map((digits) => (sum / 1e9).toFixed(digits)) : [String(Math.floor(sum / 1e6))],
    )
    .join(' ');
}

/** Seeds may be longer than a question, so their text is taken in pieces. */
function plainQuestion4(text: string): string {
  const pieces = text.match(/[\s\S]{1,500}(?=\s|$)/g) ?? [];
  return pieces.map(plainQuestion).join(' ');
}

function readWords(
  words: readonly string[],
  names: Names,
  vocabulary: ReadonlySet<string>,
  targets: readonly string[],
): Read {
  const unknown: string[] = [];
  const mended = new Map<string, string>();
  const spelled = words.map((word) => {
    const usual = names.corrected.get(word) ?? respell(word);
    if (usual !== word) mended.set(word, usual);
    if (
      vocabulary.has(usual) ||
      isEveryday(usual) ||
      isEveryday(usual.replace(/(?<=...)s$/, '')) ||
      names.byWords.has(usual.replace(/s$/, ''))
    )
      return usual;
    const near = coins.test(usual)
      ? null
      : (nearestWord(usual, names.single) ?? nearestWord(usual, targets) ?? slipOf(usual));
    if (near !== null) mended.set(word, near);
    else if (notionOf(usual) !== null) unknown.push(usual);
    return near ?? usual;
  });
  const named = withNames(spelled, names);
  const notions = new Set(named.flatMap((word) => (word.startsWith('@') ? [word] : (notionOf(word) ?? []))));
  const left = unknown.filter((word) => named.includes(word));
  const figures = named.filter(
    (word, at) =>
      isFigure(word) && ![named[at - 1], named[at + 1]].some((beside) => beside !== undefined && isMonth(beside)),
  );
  return {
    notions,
    figures,
    line: named.join(' '),
    unknown: left,
    isStrange: isStrange(named, left),
    counted: countedIn(named),
    mended,
  };
}

function isFigure(word: string): boolean {
  return /^\d[\d.]+$/.test(word) && !/^(?:19|20)\d\d$/.test(word);
}

function isStrange(words: readonly string[], unknown: readonly string[]): boolean {
  const asker = words.findIndex((word) => /^(?:what|which|who|whose|many|much)$/.test(word));
  const first = words.slice(asker + 1).find((word) => !word.startsWith('@') && notionOf(word) !== null);
  return asker >= 0 && first !== undefined && unknown.includes(first);
}

/** What follows `how many`, past `sets of` and the like. */
function countedIn(words: readonly string[]): string | null {
  const many = words.indexOf('many');
  if (many < 0) return null;
  const rest = words.slice(many + 1).filter((word) => !/^(?:sets?|pieces?|kinds?|total|other|different)$/.test(word));
  return rest.map(notionOf).find((notion) => notion !== null && !notion.startsWith('?')) ?? null;
}

type Weight = (notion: string) => number;

function weightsOf(indexed: readonly Indexed[]): Weight {
  const counts = new Map<string, number>();
  for (const { body } of indexed) for (const notion of body) counts.set(notion, (counts.get(notion) ?? 0) + 1);
  const total = indexed.length + 1;
  return (notion) => {
    if (notion.startsWith('?')) return 0.8;
    const count = counts.get(notion);
    return count === undefined ? Math.log(total) * 1.15 : Math.log(total / count) + 0.4;
  };
}

function sum(notions: Iterable<string>, weight: Weight): number {
  let total = 0;
  for (const notion of notions) total += weight(notion);
  return total;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((notion) => b.has(notion));
}

/** What the question is about, without its question words. */
export function contentOf(question: Read): string[] {
  return [...question.notions].filter((notion) => !notion.startsWith('?'));
}

function score(question: Read, triples: ReadonlySet<string>, entry: Indexed, weight: Weight): Match {
  const asked = sum(question.notions, weight);

  if (asked === 0) return { unit: entry.unit, score: 0, phrasing: null, sharesSubject: false, knowsAll: false };
  const content = contentOf(question);
  const known = sum(
    content.filter((notion) => entry.body.has(notion)),
    weight,
  );
  const coverage = content.length === 0 ? 1 : known / sum(content, weight);
  const inStatement = sum(shared(question.notions, entry.statement), weight) / asked;
  // Two words may meet in a statement by chance.
  let best = (content.length > 2 ? 0.62 : 0.5) * inStatement * (inStatement > 0.99 ? 1 : 0.9);
  let phrasing: Phrasing | null = null;
  for (const candidate of entry.phrasings) {
    const common = sum(shared(question.notions, candidate.read.notions), weight);
    const words = (2 * common) / (asked + sum(candidate.read.notions, weight));
    const likeness =
      (0.68 * words + 0.32 * tripleOverlap(triples, candidate.triples)) *
      (ofOthers(question, candidate.read) ? 0.75 : 1);
    if (likeness > best) {
      best = likeness;
      phrasing = candidate.phrasing;
    }
  }
  const strangers = content.filter((notion) => notion.startsWith('@') && !entry.body.has(notion)).length;
  return {
    unit: entry.unit,
    score:
      best *
      Math.sqrt(coverage) *
      0.6 ** strangers *
      kindFit(question, entry) *
      (question.unknown.length > 0 ? 0.85 : 1),
    phrasing,
    sharesSubject: content.some((notion) => !notion.startsWith('@') && entry.body.has(notion)),
    knowsAll: content.every((notion) => entry.body.has(notion)),
  };
}

/** True where a question and a phrasing name different parties only. */
function ofOthers(question: Read, phrasing: Read): boolean {
  const names = (read: Read): string[] => [...read.notions].filter((notion) => notion.startsWith('@'));
  const said = names(phrasing);
  return said.length > 0 && names(question).length > 0 && !names(question).some((name) => said.includes(name));
}

/** How far a unit still fits that nobody asks so: `who` may ask for much, `how many` for one thing only. */
const fits: Readonly<Record<string, number>> = {
  '?many': 0.55,
  '?much': 0.65,
  '?long': 0.65,
  '?old': 0.65,
  '?where': 0.7,
  '?why': 0.85,
};

/** A question for a number, an age or a place needs a unit that is asked so; for the other askers it matters less. */
function kindFit(question: Read, entry: Indexed): number {
  let fit = sumFit(question, entry) * countFit(question, entry);
  for (const notion of question.notions) {
    if (entry.body.has(notion)) continue;
    // A figure, unlike a day or a year, belongs to one fact.
    if (question.figures.includes(notion)) fit *= 0.6;
    if (notion.startsWith('?')) fit *= fits[notion] ?? 0.93;
  }
  return fit;
}

/** `How much` wants a figure. */
function sumFit(question: Read, { unit, body }: Indexed): number {
  const isMet = !question.notions.has('?much') || body.has('?much');
  return isMet || /[$%]|\d{3}|illion|third|half/.test(unit.statement) ? 1 : 0.7;
}

/** `How many` wants what is counted, of what is named. */
function countFit(question: Read, { body, phrasings }: Indexed): number {
  const { counted } = question;
  if (counted === null || !body.has('?many')) return 1;
  const others = contentOf(question).filter((notion) => notion !== counted);
  const isOfOther = others.length > 0 && !others.some((notion) => body.has(notion));
  return (isOfOther ? 0.6 : 1) * (phrasings.some(({ read }) => read.counted === counted) ? 1 : 0.6);
}
