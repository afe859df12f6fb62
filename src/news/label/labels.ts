/** The labels: what an entry can report. Their names and rules stand in the label table. */
import type { Act } from '../frame/words/act-table.ts';
import type { Actor } from '../frame/words/actor-words.ts';
import type { Thing } from '../frame/words/thing-table.ts';

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

/** Steps of a proceeding, as against what agencies do outside it and what is said and done about it. */
export const courtSteps: ReadonlySet<Label> = new Set<Label>(labels.slice(0, labels.indexOf('appeal') + 1));

/** `unknown` stands for an actor that the text does not say in a word that we know. */
export type Doer = Actor | 'unknown';

/** Somebody does something: every condition that is given must hold. */
export type FrameRule = {
  readonly says: string;
  readonly weight: number;
  readonly acts: readonly Act[];
  readonly by?: readonly Doer[];
  /** One of these is what it is done to or with. */
  readonly things?: readonly Thing[];
  /** Or one of these is whom it is done to. */
  readonly to?: readonly Actor[];
  readonly without?: readonly Thing[];
  /** True: both sides of the case do it together. */
  readonly joint?: true;
  /** One of these is what acts, where nobody does. */
  readonly subject?: readonly Thing[];
};

/** A thing is named. */
export type ThingRule = { readonly says: string; readonly weight: number; readonly named: readonly Thing[] };

/** A turn of phrase, looked for in the plain text in lower case. */
export type CueRule = { readonly says: string; readonly weight: number; readonly cue: RegExp };

export type LabelRule = FrameRule | ThingRule | CueRule;

export type LabelRow = {
  readonly label: Label;
  /** The word on the alert card. */
  readonly name: string;
  readonly rules: readonly LabelRule[];
};
