/** Finds what a question is about: the units whose phrasings are nearest, by weighted words and letter triples. */
import type { CourtCase } from '../../case/court-case.ts';
import { tripleLikeness } from '../../edit-distance.ts';
import { type Phrasing, type Unit, unitsOf } from './knowledge.ts';
import { type Names, namesOf, nearestWord, withNames } from './names.ts';
import { everydayWords, isEveryday, notionOf, respell } from './notions.ts';
import { plainQuestion, wordsOf } from './plain-question.ts';

/** A question or phrasing, read: its notions, and its words in one line for the comparison of letters. */
export type Read = {
  readonly notions: ReadonlySet<string>;
  readonly line: string;
  /** Words that neither the case nor everyday language knows. */
  readonly unknown: readonly string[];
  /** What is counted: `document` in `how many documents`; null where nothing is. */
  readonly counted: string | null;
  /** Misspelt words with what they stand for. */
  readonly mended: ReadonlyMap<string, string>;
};

export type Match = { readonly unit: Unit; readonly score: number; readonly phrasing: Phrasing | null };

type Indexed = {
  readonly unit: Unit;
  readonly body: ReadonlySet<string>;
  readonly statement: ReadonlySet<string>;
  readonly phrasings: readonly { readonly phrasing: Phrasing; readonly read: Read }[];
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
  const targets = [...new Set([...vocabulary, ...everydayWords])].filter((word) => /^[a-z]{4,}$/.test(word)).sort();
  const read = (text: string): Read => readWords(wordsOf(text), names, vocabulary, targets);
  const readBody = (text: string): ReadonlySet<string> => read(plainQuestion4(text)).notions;
  const indexed = units.map(
    (unit): Indexed => ({
      unit,
      body: readBody(unit.body),
      statement: readBody(unit.statement),
      phrasings: unit.phrasings.map((phrasing) => ({ phrasing, read: read(plainQuestion(phrasing.text)) })),
    }),
  );
  const weight = weightsOf(indexed);
  const find: Knowledge['find'] = (question, keep = () => true) =>
    indexed
      .filter(({ unit }) => keep(unit))
      .map((entry) => score(question, entry, weight))
      .filter((match) => match.score > 0.05)
      .sort((a, b) => b.score - a.score);
  return { courtCase, names, units, read, find };
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
    const usual = respell(word);
    if (usual !== word) mended.set(word, usual);
    if (vocabulary.has(usual) || isEveryday(usual) || names.byWords.has(usual.replace(/s$/, ''))) return usual;
    const near = nearestWord(usual, names.single) ?? nearestWord(usual, targets);
    if (near !== null) mended.set(word, near);
    else if (notionOf(usual) !== null) unknown.push(usual);
    return near ?? usual;
  });
  const named = withNames(spelled, names);
  const notions = new Set(named.flatMap((word) => (word.startsWith('@') ? [word] : (notionOf(word) ?? []))));
  const left = unknown.filter((word) => named.includes(word));
  return { notions, line: named.join(' '), unknown: left, counted: countedIn(named), mended };
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

function score(question: Read, entry: Indexed, weight: Weight): Match {
  const asked = sum(question.notions, weight);
  if (asked === 0) return { unit: entry.unit, score: 0, phrasing: null };
  const content = contentOf(question);
  const known = sum(
    content.filter((notion) => entry.body.has(notion)),
    weight,
  );
  const coverage = content.length === 0 ? 1 : known / sum(content, weight);
  const inStatement = sum(shared(question.notions, entry.statement), weight) / asked;
  let best = 0.62 * inStatement * (inStatement > 0.99 ? 1 : 0.9);
  let phrasing: Phrasing | null = null;
  for (const candidate of entry.phrasings) {
    const common = sum(shared(question.notions, candidate.read.notions), weight);
    const words = (2 * common) / (asked + sum(candidate.read.notions, weight));
    const likeness = 0.68 * words + 0.32 * tripleLikeness(question.line, candidate.read.line);
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
  };
}

/** A question for a number or an age needs a unit that is asked so; for the other askers it matters less. */
function kindFit(question: Read, { body, phrasings }: Indexed): number {
  let fit = 1;
  for (const notion of question.notions) {
    if (body.has(notion)) continue;
    // A figure, unlike a day or a year, belongs to one fact.
    if (/^\d+\.\d+$|^\d{3,}$/.test(notion) && !/^(?:19|20)\d\d$/.test(notion)) fit *= 0.6;
    if (!notion.startsWith('?')) continue;
    fit *= /many|much|long|old/.test(notion) ? 0.65 : 0.93;
  }
  const { counted } = question;
  if (counted === null || !body.has('?many')) return fit;
  return phrasings.some(({ read }) => read.counted === counted) ? fit : fit * 0.72;
}
