/** The labels: what an entry can report. Their names and rules stand in the label table. */

export const labels = [
  'complaint',
  'filing',
  'hearing',
  'ruling',
  'settlement',
  'plea',
  'sentencing',
  'appeal',
  'enforcement',
  'personnel',
  'pardon',
  'business',
  'market',
  'commentary',
  'other',
] as const;

export type Label = (typeof labels)[number];

/**
 * One rule: a pattern over the role text (see roles.ts), what it says about the headline in words, and its weight.
 * The role text is lower-case, with names replaced: `§party`, `§agency`, `§court`.
 */
export type LabelRule = { readonly says: string; readonly weight: number; readonly pattern: RegExp };

export type LabelRow = {
  readonly label: Label;
  /** The word on the alert card. */
  readonly name: string;
  readonly rules: readonly LabelRule[];
};
