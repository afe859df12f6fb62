/** How long an answer is as plain text, and cutting it into pages that a channel can show. */
import type { Block, Message, Span } from '../../alert/message.ts';
import { dateInWords } from '../../calendar-day.ts';
import { shorten } from '../../shorten.ts';

/** Characters for the body of an answer, with room left for title, footer and a platform's own marks. */
export const SHORT_ROOM = 680;
export const LONG_ROOM = 1560;

/** The message as plain text, one line a paragraph or item. */
export function plainText(message: Message): string {
  const lines = [message.kicker, plainSpans(message.title), ...message.blocks.flatMap(blockLines)];
  if (message.footer.length > 0) lines.push(plainSpans(message.footer));
  return lines.join('\n');
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [plainSpans(block.spans)];
    case 'field':
      return [`${block.name}: ${plainSpans(block.spans)}`];
    case 'heading':
      return [block.text];
    case 'list':
      return block.items.map((item) => `• ${plainSpans(item)}`);
  }
}

/** Spans as plain text; an instant as `24 Nov 2026, 22:26 UTC`. */
export function plainSpans(spans: readonly Span[]): string {
  return spans.map(spanText).join('');
}

function spanText(span: Span): string {
  switch (span.kind) {
    case 'text':
    case 'strong':
      return span.text;
    case 'link':
      return `${span.text} <${span.url}>`;
    case 'day':
      return dateInWords(span.date);
    case 'instant':
      return Number.isFinite(span.at) ? `${new Date(span.at).toISOString().slice(0, 16)} UTC` : 'at an unknown time';
  }
}

export type Line = readonly Span[];

/** The first lines that fit into `room` characters, at least one, and how many are left over. A line that alone is too long is cut. */
export function fitLines(
  lines: readonly Line[],
  room: number,
): { readonly shown: readonly Line[]; readonly left: number } {
  const shown: Line[] = [];
  let used = 0;
  for (const line of lines) {
    used += plainSpans(line).length + 3;
    if (used > room && shown.length > 0) break;
    shown.push(used > room ? cutLine(line, room - 3) : line);
  }
  return { shown, left: lines.length - shown.length };
}

/** The lines of one page, pages counted from 1; null for a page that there is not. */
export function pageOf(
  lines: readonly Line[],
  room: number,
  page: number,
): { readonly shown: readonly Line[]; readonly first: number; readonly pages: number } | { readonly pages: number } {
  const starts: number[] = [];
  for (let at = 0; at < lines.length; ) {
    starts.push(at);
    at += fitLines(lines.slice(at), room).shown.length;
  }
  const start = starts[page - 1];
  if (start === undefined) return { pages: starts.length };
  return { shown: fitLines(lines.slice(start), room).shown, first: start + 1, pages: starts.length };
}

/** Cuts the longest text of a line, so that what stands at its end, the source, stays. */
function cutLine(line: Line, room: number): Line {
  const over = plainSpans(line).length - room;
  const texts = line.flatMap((span) => (span.kind === 'text' || span.kind === 'strong' ? [span.text.length] : []));
  const longest = Math.max(0, ...texts);
  let isCut = false;
  return line.map((span) => {
    if (isCut || (span.kind !== 'text' && span.kind !== 'strong') || span.text.length < longest) return span;
    isCut = true;
    const source = / (?:\([^()]*\) )?\[[^\]]*\]\.?$/.exec(span.text)?.[0] ?? '';
    const head = span.text.slice(0, span.text.length - source.length);
    return { ...span, text: `${shorten(head, Math.max(20, head.length - over - 1))}${source}` };
  });
}

/** The first whole sentences of a text that fit into `limit` characters; the beginning of the first one where none fits. */
export function firstSentences(content: string, limit: number): string {
  let kept = '';
  for (const sentence of content.split(/(?<=[.!?]) (?=\p{Lu})/u)) {
    if (kept.length + sentence.length + 1 > limit) break;
    kept += `${kept === '' ? '' : ' '}${sentence}`;
  }
  return kept === '' ? shorten(content, limit) : kept;
}
