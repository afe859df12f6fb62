/** Gives back what a user typed, in short, and so that it can ping nobody on any platform. */
import { shorten } from '../../shorten.ts';

/** The typed text within quotation marks. What would begin a mention, a channel or a link in angle brackets is turned into a look-alike. */
export function echoed(typed: string, limit = 40): string {
  const plain = typed.replace(/\s+/gu, ' ').trim().replaceAll('@', '＠').replaceAll('<', '‹').replaceAll('>', '›');
  return `“${shorten(plain.replaceAll('#', '＃'), limit)}”`;
}
