/** Terms of plain text, and how alike two weighted sets of terms are. */

/** Weights of terms; unit length, or empty. */
export type TermVector = ReadonlyMap<string, number>;

const stopWords = new Set(
  'a an and are as at be been but by for from had has have he her his him how in into is it its more new not of on or over says said she than that the their they this to up us was were what when which who why will with after amid about against could would may might can than then out off vs via per'.split(
    ' ',
  ),
);

/** The comparable terms of a text: lower-case words of two or more letters without endings, numbers kept whole, stop words out. */
export function termsOf(folded: string): string[] {
  const words = folded.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}][\p{L}\p{N}.,$%'-]*/gu) ?? [];
  return words
    .map((word) => stem(word.replace(/[.,'-]+$/u, '').replace(/'s$/u, '')))
    .filter((word) => word.length > 1 && !stopWords.has(word));
}

/** Cuts the commonest English endings off a lower-case word, so that "settles", "settled" and "settling" meet. Deliberately light. */
export function stem(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word;
  return word.replace(/(?:ing|ings|edly|ed|ers|er|ions|ion|ments|ment|ies|es|s)$/u, '').replace(/[ei]$/u, '');
}

/** The vector of unit length in the direction of these weights; none of them may be negative. */
export function unitVector(weights: ReadonlyMap<string, number>): TermVector {
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  const length = Math.sqrt(squares) || 1;
  return new Map([...weights].map(([term, weight]) => [term, weight / length]));
}

/** 0..1: the cosine of two unit vectors. */
export function cosine(a: TermVector, b: TermVector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}
