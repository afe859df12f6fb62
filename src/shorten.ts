/** Cuts text for people, never through a character. */

/** Made when first needed: it loads a large table. */
let segmenter: Intl.Segmenter | null = null;

/**
 * The text, or its beginning with an ellipsis: at most `limit` code points in all, and no emoji or accented letter cut in two unless a single
 * one is longer than that.
 */
export function shorten(text: string, limit: number): string {
  const head = text.slice(0, limit * 2 + 2).toWellFormed();
  const points = Array.from(head);
  if (text.length === head.length && points.length <= limit) return head;
  const room = Math.max(0, limit - 1);
  let cut = '';
  let used = 0;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const { segment } of segmenter.segment(head)) {
    used += Array.from(segment).length;
    if (used > room) break;
    cut += segment;
  }
  return `${(cut === '' ? points.slice(0, room).join('') : cut).trimEnd()}…`;
}
