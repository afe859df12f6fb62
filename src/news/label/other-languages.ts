/** Signs of the labels in headlines that are not English. */
import { easternSigns } from './eastern-signs.ts';
import type { Label } from './labels.ts';
import { latinSigns } from './latin-signs.ts';

/** One sign: what it speaks for and how much. Where several fit, all count. */
export type ForeignSign = { readonly label: Label; readonly weight: number; readonly sign: RegExp };

/** To be searched in folded text, as they are folded themselves. */
export const foreignSigns: readonly ForeignSign[] = [...easternSigns, ...latinSigns].map(([label, weight, sign]) => ({
  label,
  weight,
  sign: new RegExp(withoutMarks(sign.source), sign.flags),
}));

/** Folding takes the marks off letters of every script ("й" becomes "и") and cuts Korean syllables into letters. */
function withoutMarks(source: string): string {
  return source.normalize('NFKD').replace(/\p{M}+/gu, '');
}
