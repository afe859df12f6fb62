/** Says how the sources fare: a channel that hears nothing should know whether there is nothing to hear. */
import { instant, type Span, text } from '../message.ts';
import type { DigestFeeds } from './content.ts';

const DAY_MS = 86_400_000;
const MOST_NAMED = 3;

/** One or two sentences. */
export function feedSpans({ total, answering, failing, lastPrimaryAt }: DigestFeeds, now: number): Span[] {
  const health =
    answering === total
      ? total === 1
        ? 'The one feed answers.'
        : `All ${total} feeds answer.`
      : `${answering} of ${total} feeds answer.`;
  return [text(`Sources: ${health}`), ...failingSpans(failing), text(` ${primaryText(lastPrimaryAt, now)}`)];
}

function failingSpans(failing: DigestFeeds['failing']): Span[] {
  if (failing.length === 0) return [];
  const named = failing
    .slice(0, MOST_NAMED)
    .flatMap(({ title, since }, index): Span[] => [
      text(`${index === 0 ? ' Not answering: ' : ', '}${title}`),
      ...(since === null ? [] : [text(' since '), instant(since)]),
    ]);
  const more = failing.length - MOST_NAMED;
  return [
    ...named,
    text(
      more > 0
        ? ` and ${more} more; what only they carry may be missing here.`
        : '; what only they carry may be missing here.',
    ),
  ];
}

function primaryText(lastPrimaryAt: number | null, now: number): string {
  if (lastPrimaryAt === null) return 'No court or agency feed has brought anything yet.';
  const days = Math.floor((now - lastPrimaryAt) / DAY_MS);
  if (days === 0) return 'The last entry of a court or agency feed came within a day.';
  return `The last entry of a court or agency feed came ${days === 1 ? 'a day' : `${days} days`} ago.`;
}
