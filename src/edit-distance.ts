/** How far two words are apart, for names and words that were typed wrongly. */

/** The number of letters to add, drop, change or swap with the next. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      current.push(best);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** The share of letter triples, with the edges of the word, that two words have in common: 0 to 1. */
export function tripleLikeness(a: string, b: string): number {
  return tripleOverlap(triplesOf(a), triplesOf(b));
}

/** The same of the triples of two texts, for who compares one text with many. */
export function tripleOverlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const triple of left) if (right.has(triple)) shared += 1;
  return (2 * shared) / (left.size + right.size);
}

/** The letter triples of a text with its edges. */
export function triplesOf(word: string): Set<string> {
  const edged = ` ${word} `;
  const found = new Set<string>();
  for (let at = 0; at + 3 <= edged.length; at += 1) found.add(edged.slice(at, at + 3));
  return found;
}
