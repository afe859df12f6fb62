/** A slash command as data and answer, and how typed text is taken apart. Both platforms and the terminal use the same. */
import type { Message } from '../alert/message.ts';
import type { Problem } from '../problem.ts';
import type { Seat } from './seat.ts';
import type { CaseView } from './view.ts';

/** A value that is offered, with its own name where it does not speak for itself. */
export type Completion = string | { readonly name: string; readonly value: string };

export type Option = {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  /** True for an option that typed text gives as `name:value` only, never by its place. */
  readonly byNameOnly?: boolean;
  /** What it holds; text where not said. A channel or role is given by the platform's id, or as the platform writes a mention of it. */
  readonly kind?: 'text' | 'number' | 'boolean' | 'channel' | 'role';
  /** The only values that it takes; at most 25. */
  readonly choices?: readonly string[];
  /** What it takes so far, for a platform that offers values while one types; best first, at most 25. */
  readonly complete?: (soFar: string, view: CaseView) => readonly Completion[] | Promise<readonly Completion[]>;
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
  /** Takes typed words apart where their places alone do not tell; without it they go to the options in order. */
  readonly read?: (words: readonly string[]) => Record<string, string>;
  /** True where it changes what a channel is told: only the right people may. */
  readonly changes?: boolean;
  /** True where it keeps something that anybody may say. */
  readonly keeps?: boolean;
  /** `seat` is null where nobody can be told from another, as on a page. */
  readonly answer: (values: Readonly<Record<string, string>>, view: CaseView, seat: Seat | null) => Promise<Answer>;
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
  const words = visible.match(/(?:[a-z]+:)?"[^"]*"|\S+/gu) ?? [];
  return words.map((word) => word.replace(/^([a-z]+:)"([^"]*)"$/, '$1$2').replace(/^"|"$/g, ''));
}

/** The values of the options out of typed words: first those given as `name:value`, then the others by place or by the command's own reading. */
export function typedValues(command: Command, words: readonly string[]): Record<string, string> {
  const values: Record<string, string> = {};
  const names = new Set(command.options.map((option) => option.name));
  const others = words.filter((word) => {
    const colon = word.indexOf(':');
    const name = word.slice(0, Math.max(0, colon)).toLowerCase();
    if (!names.has(name)) return true;
    if (colon < word.length - 1) values[name] = word.slice(colon + 1);
    return false;
  });
  return { ...(command.read?.(others) ?? byPlace(command, others)), ...values };
}

/** The last option takes all words that are left. */
function byPlace({ options }: Command, words: readonly string[]): Record<string, string> {
  const values: Record<string, string> = {};
  const placed = options.filter((option) => option.byNameOnly !== true);
  placed.forEach((option, index) => {
    const value = index === placed.length - 1 ? words.slice(index).join(' ') : words[index];
    if (value !== undefined && value !== '') values[option.name] = value;
  });
  return values;
}
