/** A slash command as data and answer, and how typed text is taken apart. Both platforms and the terminal use the same. */
import type { Message } from '../alert/message.ts';
import type { Problem } from '../problem.ts';
import type { CaseView } from './view.ts';

export type Option = {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
};

export type Answer =
  | { readonly ok: true; readonly message: Message }
  | { readonly ok: false; readonly problem: Problem };

export type Command = {
  /** The word after `/case`. */
  readonly name: string;
  /** At most 100 characters (Discord's limit for descriptions). */
  readonly description: string;
  /** In the order in which they may be typed without names. */
  readonly options: readonly Option[];
  readonly answer: (values: Readonly<Record<string, string>>, view: CaseView) => Promise<Answer>;
};

/**
 * Splits typed text into words; double quotes, straight or curly, hold words together. Control and invisible characters are dropped:
 * they are never part of a name, and must not be echoed. `/case status doj-zhao` gives three.
 */
export function typedWords(typed: string): string[] {
  const visible = typed
    .toWellFormed()
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(/[“”„«»]/g, '"');
  const words = visible.match(/"[^"]*"|\S+/gu) ?? [];
  return words.map((word) => word.replace(/^"|"$/g, ''));
}
