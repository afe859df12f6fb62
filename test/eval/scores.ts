/** Precision, recall and F1 over what was found and what should have been, and how they are printed. */

export type Score = { readonly precision: number; readonly recall: number; readonly f1: number };

/** From counts of right findings, wrong findings and misses. An empty side counts as 0. */
export function scoreOf(right: number, wrong: number, missed: number): Score {
  const precision = right / (right + wrong || 1);
  const recall = right / (right + missed || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

/** Pairs of items that should share a story against those that do. */
export function pairScore(gold: readonly string[], found: readonly string[]): Score {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (let i = 0; i < gold.length; i += 1) {
    for (let j = i + 1; j < gold.length; j += 1) {
      const should = gold[i] === gold[j];
      const does = found[i] === found[j];
      if (should && does) right += 1;
      else if (does) wrong += 1;
      else if (should) missed += 1;
    }
  }
  return scoreOf(right, wrong, missed);
}

/** B-cubed: for each item, how much of its found story is right and how much of its true story was found. */
export function bCubed(gold: readonly string[], found: readonly string[]): Score {
  let precision = 0;
  let recall = 0;
  for (let i = 0; i < gold.length; i += 1) {
    const members = gold.map((_, j) => ({ should: gold[i] === gold[j], does: found[i] === found[j] }));
    const both = members.filter(({ should, does }) => should && does).length;
    precision += both / members.filter(({ does }) => does).length;
    recall += both / members.filter(({ should }) => should).length;
  }
  const [p, r] = [precision / (gold.length || 1), recall / (gold.length || 1)];
  return { precision: p, recall: r, f1: (2 * p * r) / (p + r || 1) };
}

/** A line of a table, in percent. */
export function scoreLine(name: string, { precision, recall, f1 }: Score): string {
  return `${name.padEnd(34)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`;
}

/** A share of 1 in percent, with one decimal, six characters wide. */
export function percent(share: number): string {
  return (share * 100).toFixed(1).padStart(5);
}
