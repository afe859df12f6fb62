/** What a date is the date of, read from the noun or verb nearest to it. */
import { attributeOf, type DateSentence, lastAt } from './date-sentence.ts';

/** The kinds of date that prose states; `superseded` is one that has been given up for another. */
export const dateKinds = [
  'filing',
  'hearing',
  'ruling',
  'deadline',
  'sentencing',
  'plea',
  'settlement',
  'pardon',
  'release',
  'report',
  'announcement',
  'superseded',
] as const;
export type DateKind = (typeof dateKinds)[number];

const kindWords: readonly { readonly kind: DateKind; readonly pattern: RegExp }[] = [
  { kind: 'sentencing', pattern: /\bsentenc\w+|\bprison term|\bmonths in prison|判刑|宣判/gi },
  {
    kind: 'hearing',
    pattern: /\bhearings?\b|\boral argument|\bconference\b|\btrial\b|\bheard\b|\barguments?\b|\bmet\b|出庭|听证/gi,
  },
  {
    kind: 'deadline',
    pattern: /\bdeadline\b|\bdue\b|\bno later than\b|\bon or before\s*$|\bby\s*$|\buntil\s*$|\bstatus report by\b/gi,
  },
  { kind: 'pardon', pattern: /\bpardon\w*|\bclemency\b|赦/gi },
  { kind: 'plea', pattern: /\bplead\w*|\bpled\b|\bplea\b|认罪/gi },
  { kind: 'settlement', pattern: /\bsettle\w*|\bagreement\b|\bagreed\b|和解/gi },
  { kind: 'release', pattern: /\breleased?\b|\bfreed\b|\bleaves? prison\b|出狱/gi },
  {
    kind: 'ruling',
    pattern:
      /\brul(?:ed|ing|es)\b|\border(?:ed|s)?\b|\bgranted\b|\bdenied\b|\bapproved\b|\bsigned\b|\bdismissed\b|\brevoked\b|裁定|驳回/gi,
  },
  {
    kind: 'filing',
    pattern:
      /\bfil(?:ed|ing|es?)\b|\bsued?\b|\blawsuit\b|\bmotion\b|\bsubmitted\b|\bstatus report\b|\bcomplaint\b|起诉|诉讼|提交/gi,
  },
  { kind: 'report', pattern: /\breport(?:ed)?\b/gi },
];

/** The noun right behind the date, as in "his April 30 sentencing"; else the last word before it; else the first of the sentence. Pure. */
export function kindOf({ before, after }: DateSentence): Exclude<DateKind, 'superseded'> {
  return (
    nearest(attributeOf(after), (at) => -at) ??
    nearest(before, (at) => at) ??
    inOrder(`${before} ${after}`) ??
    'announcement'
  );
}

function nearest(text: string, closeness: (at: number) => number): Exclude<DateKind, 'superseded'> | null {
  let best: { kind: DateKind; at: number } | null = null;
  for (const { kind, pattern } of kindWords) {
    const at = lastAt(pattern, text);
    if (at >= 0 && (best === null || closeness(at) > closeness(best.at))) best = { kind, at };
  }
  return best === null || best.kind === 'superseded' ? null : best.kind;
}

function inOrder(text: string): Exclude<DateKind, 'superseded'> | null {
  const found = kindWords.find(({ pattern }) => lastAt(pattern, text) >= 0)?.kind ?? null;
  return found === 'superseded' ? null : found;
}
