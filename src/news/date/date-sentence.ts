/** Cuts out the sentence around a date, and tells the words that lead up to it from those that follow. */

/** The sentence around a date: what stands before it and after it there. */
export type DateSentence = { readonly before: string; readonly after: string; readonly start: number };

/** A full stop after a month, a weekday, a title, a single letter or "a.m." ends no sentence. */
const abbreviation =
  /(?:^|[\s("'.])(?:[A-Za-z]|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|Mr|Mrs|Ms|Dr|Jr|Sr|St|No|Nos|vs|Inc|Corp|Co|Ltd|Sen|Rep|Gov|Gen|Atty|Dist|Ct|Dept|approx|est)\.$/;

/** The sentence of `text` that holds the span. Pure. */
export function sentenceAround(text: string, index: number, end: number): DateSentence {
  let start = 0;
  let stop = text.length;
  for (const match of text.matchAll(/[.?!;。！？；|]+["')\]]*(?=\s|$|[A-Z][a-z])|[。！？；]/gu)) {
    const at = match.index + match[0].length;
    if (match[0].startsWith('.') && !endsSentence(text, match.index, at)) continue;
    if (at <= index) start = at;
    else if (match.index >= end) {
      stop = match.index;
      break;
    }
  }
  return { before: text.slice(start, index), after: text.slice(end, stop), start };
}

function endsSentence(text: string, stop: number, at: number): boolean {
  if (abbreviation.test(text.slice(Math.max(0, stop - 8), stop + 1))) return false;
  // Without a blank only between a small and a capital letter: "laws.Bitcoin" but not "Binance.US" or "1.5".
  if (at < text.length && !/\s/.test(text[at] ?? '')) return /[a-z]$/.test(text.slice(0, stop));
  return !/^\s+[a-z]/.test(text.slice(at));
}

/** The noun that a date stands before like an adjective, with what lies between: "'s long-awaited ruling" of "Monday's long-awaited ruling". */
export function attributeOf(after: string): string {
  return (
    /^(?:'s)?(?:\s+(?!(?:after|for|to|of|in|on|by|at|and|from|as|with|that|the|a|an|when|while|following|over|amid|but|or|than)\b)[\w-]+){1,3}/i.exec(
      after,
    )?.[0] ?? ''
  );
}

/** The last cue in the text, as its offset; -1 without one. The pattern must be global. */
export function lastAt(pattern: RegExp, text: string): number {
  let at = -1;
  for (const match of text.matchAll(pattern)) at = match.index;
  return at;
}

/** The first cue in the text, as its offset; infinity without one. The pattern must be global. */
export function firstAt(pattern: RegExp, text: string): number {
  for (const match of text.matchAll(pattern)) return match.index;
  return Number.POSITIVE_INFINITY;
}
