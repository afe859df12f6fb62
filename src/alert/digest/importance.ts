/** How much a story weighs beside others: what it reports first of all, then who says so and how many report it. */
import type { Label } from '../../news/label/labels.ts';

/** What ends or turns a proceeding weighs most; prices and opinions least. */
const weights: Readonly<Record<Label, number>> = {
  ruling: 10,
  sentencing: 10,
  settlement: 10,
  plea: 10,
  pardon: 9,
  complaint: 9,
  appeal: 8,
  hearing: 7,
  enforcement: 7,
  filing: 6,
  personnel: 5,
  business: 3,
  other: 2,
  commentary: 1,
  market: 1,
};

/** A number to sort by, higher first. Confirmation by a court or agency counts as much as a handful of outlets; each further outlet counts less. */
export function importance(story: { label: Label; isConfirmed: boolean; outlets: number }): number {
  return weights[story.label] + (story.isConfirmed ? 2 : 0) + Math.log2(Math.max(1, story.outlets));
}
