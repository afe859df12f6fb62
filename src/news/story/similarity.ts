/** How alike two entries are: TF-IDF vectors over title and summary, compared by cosine. */

/** Term weights of one text; unit length. */
export type TermVector = ReadonlyMap<string, number>;

/** How many texts hold each term, for weighing rare terms more. Grows as entries come in. */
export type TermCounts = { readonly documents: number; readonly of: ReadonlyMap<string, number> };

/** Stands for the many texts that a small window does not hold, so that the words a story shares do not lose their weight. */
const UNSEEN_DOCUMENTS = 100;

const stopWords = new Set(
  'a an and are as at be been but by for from had has have he her his how in into is it its more new not of on or over says said she than that the their they this to up us was were what when which who why will with after amid about against could would may might can than then out off vs via per'.split(
    ' ',
  ),
);

/** "SEC" and "Binance" stand in every headline of their case: that two share them says little. */
const NAME_WEIGHT = 0.4;

/** The comparable terms of a text: lower-case words of two or more letters without endings, numbers kept whole, stop words out. */
export function termsOf(folded: string): string[] {
  const words = folded.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}][\p{L}\p{N}.,$%'-]*/gu) ?? [];
  return words
    .map((word) => stem(word.replace(/[.,'-]+$/u, '').replace(/'s$/u, '')))
    .filter((word) => word.length > 1 && !stopWords.has(word));
}

/** Cuts the commonest English endings, so that "sues", "sued" and "suing" meet. Deliberately light. */
function stem(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word;
  return word.replace(/(?:ing|ings|edly|ed|ers|er|ions|ion|ments|ment|ies|es|s)$/u, '').replace(/[ei]$/u, '');
}

/** The unit vector of a text; the title's terms count twice, and `names` (terms that nearly every report of the case holds) little. */
export function vectorOf(
  title: readonly string[],
  summary: readonly string[],
  counts: TermCounts,
  names: ReadonlySet<string>,
): TermVector {
  const frequency = new Map<string, number>();
  for (const term of [...title, ...title, ...summary]) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const weights = new Map<string, number>();
  let squares = 0;
  for (const [term, times] of frequency) {
    const rarity = Math.log((counts.documents + UNSEEN_DOCUMENTS) / ((counts.of.get(term) ?? 0) + 1));
    const weight = Math.sqrt(times) * rarity * (names.has(term) ? NAME_WEIGHT : 1);
    weights.set(term, weight);
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  for (const [term, weight] of weights) weights.set(term, weight / length);
  return weights;
}

/** 0..1: the cosine of two unit vectors. */
export function cosine(a: TermVector, b: TermVector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}
