/** The one table of labels: how each is named to people, and the rules that recognise it. */
import { courtRows } from './court-rows.ts';
import type { Label, LabelRow } from './labels.ts';
import { outcomeRows } from './outcome-rows.ts';
import { reactionRows } from './reaction-rows.ts';
import { suitRows } from './suit-rows.ts';

export const labelTable: readonly LabelRow[] = [...suitRows, ...courtRows, ...outcomeRows, ...reactionRows];

/** The label's name for people: the word on the alert card. */
export function labelName(label: Label): string {
  return labelTable.find((row) => row.label === label)?.name ?? label;
}
