/** A marked text as the label rules see it. */
import type { MarkedText } from '../marked-text.ts';
import { roleText } from '../names/roles.ts';

/** Its frames, its words with the names of the case as roles, and its words as they stand. */
export type LabelText = Pick<MarkedText, 'reading' | 'text'> & { readonly roles: string };

/** Makes a marked text ready for the label rules. Pure. */
export function labelText({ text, mentions, reading }: MarkedText): LabelText {
  return { text, roles: roleText(text, mentions), reading };
}
