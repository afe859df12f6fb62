/** What an entry reports: scores every label of the table over title and summary and keeps the evidence. */
import type { Evidence } from '../evidence.ts';
import { labelTable } from './label-table.ts';
import type { Label } from './labels.ts';

export type LabelVerdict = {
  readonly primary: Label;
  /** Every label that fits, primary first. */
  readonly labels: readonly Label[];
  readonly runnerUp: Label | null;
  /** 0..1: how far the primary label stands above the runner-up. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
};

const SUMMARY_WEIGHT = 0.4;
const FLOOR = 1.1;
const ALSO_FROM = 0.6;

/** A clause that only tells when or why ("after ...", "amid ...") counts less than the main clause. */
const background = /\b(?:after|amid|following|as|since|despite|ahead of|over|in wake of|in the wake of|on)\b/;

/** Scores the role texts of an entry's title and summary. Pure. */
export function classify(title: string, summary: string): LabelVerdict {
  const cut = background.exec(title.slice(12));
  const main = cut ? title.slice(0, 12 + cut.index) : title;
  const scored = labelTable.map((row) => {
    const evidence: Evidence[] = [];
    for (const rule of row.rules) {
      const inMain = rule.pattern.exec(main);
      const inTitle = inMain ?? rule.pattern.exec(title);
      const found = inTitle ?? rule.pattern.exec(summary);
      if (!found) continue;
      let factor = SUMMARY_WEIGHT;
      if (inMain) factor = 1;
      else if (inTitle) factor = 0.6;
      evidence.push({
        stage: 'label',
        says: `${row.label}: ${rule.says}`,
        quote: found[0].trim(),
        points: rule.weight * factor,
      });
    }
    return { label: row.label, score: evidence.reduce((sum, item) => sum + item.points, 0), evidence };
  });
  const ranked = scored.filter((row) => row.score > 0).sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (!first || first.score < FLOOR) {
    return {
      primary: 'other',
      labels: ['other'],
      runnerUp: first?.label ?? null,
      confidence: 0,
      evidence: first?.evidence ?? [],
    };
  }
  const also = ranked.slice(1).filter((row) => row.score >= FLOOR && row.score >= first.score * ALSO_FROM);
  return {
    primary: first.label,
    labels: [first.label, ...also.map((row) => row.label)],
    runnerUp: second?.label ?? null,
    confidence: second ? (first.score - second.score) / first.score : 1,
    evidence: [first, ...also].flatMap((row) => row.evidence),
  };
}
