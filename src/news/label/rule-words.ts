/** The words that the label table's rules are built from. */
import type { LabelRule } from './labels.ts';

/** Up to `n` words between two parts of a pattern; a blank follows it. */
export const gap = (n: number): string => `(?: \\S+){0,${n}}?`;
/** One rule of the table. */
export const rule = (says: string, weight: number, source: string): LabelRule => ({
  says,
  weight,
  pattern: new RegExp(source, 'u'),
});

/** Whoever speaks for a side of a case. */
export const side = '(?:§party|§agency|lawyers?|attorneys?|counsel|defen[cs]e|both sides|parties|duo|exchange|founder)';
/** A sum of dollars. */
export const money = '\\$[\\d.,]+ ?(?:billion|million|bn|b|m|mn)?';
/** What a judge does. */
export const decides =
  '(?:rul(?:es|ed|ing)|orders?|ordered|den(?:ies|ied|y|ying)|grants?|granted|approve[sd]?|approving|rejects?|rejected|dismiss(?:es|ed)?|toss(?:es|ed)|blocks?|blocked|allows?|allowed|bars?|barred|accepts?|accepted|refuse[sd]?|declines?|declined|throws? out|threw out|sides? with|sided with|lets?|limits?|limited|trims?|trimmed|narrows?|narrowed|signs?|signed|finds?|found|lifts?|lifted|pauses?|paused|stays|stayed|halts?|halted|extends?|extended|freezes?|froze|keeps?|kept|says|greenlights?|overrules?|sanctions)';
