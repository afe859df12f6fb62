/** Writes runs of text for Slack: as rich text, where nothing in them is ever a command, and as the plain line of a notification. */
import type { RichTextElement } from '@slack/types';
import type { Span } from '../../../alert/message.ts';
import { dateInWords } from '../../../calendar-day.ts';

/** Invisible and control characters, and those that turn the reading direction, have no place in a message. */
export function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, ' ')
    .replace(/ {2,}/g, ' ');
}

/** The three characters that Slack reads in plain text; escaped, `<!channel>` calls nobody (docs.slack.dev, formatting message text). */
export function escaped(text: string): string {
  return plain(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** A longer run of text is cut; links are never. */
const LONGEST_TEXT = 1500;

/** One element; null for an empty run, which Slack does not take. */
export function richSpan(span: Span): RichTextElement | null {
  switch (span.kind) {
    case 'text':
      return textElement(span.text, false);
    case 'strong':
      return textElement(span.text, true);
    case 'link': {
      const text = cut(plain(span.text)).trim();
      return { type: 'link', url: span.url, ...(text === '' ? {} : { text }) };
    }
    case 'instant': {
      const fallback = instantText(span.at);
      if (fallback === null) return textElement('at an unknown time', false);
      return { type: 'date', timestamp: Math.floor(span.at / 1000), format: '{date_short} at {time}', fallback };
    }
    case 'day':
      return textElement(dateInWords(span.date), false);
  }
}

/** Null for what is no instant: dates reach 8.64e15 ms from 1970 (ECMA-262). */
function instantText(at: number): string | null {
  return Math.abs(at) <= 8.64e15 ? `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC` : null;
}

function textElement(text: string, bold: boolean): RichTextElement | null {
  const shown = cut(plain(text));
  return shown === '' ? null : { type: 'text', text: shown, ...(bold ? { style: { bold: true } } : {}) };
}

function cut(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1).toWellFormed()}…`;
}

/** The spans as one escaped line. */
export function line(spans: readonly Span[]): string {
  return escaped(
    spans
      .map((span) => {
        switch (span.kind) {
          case 'instant':
            return instantText(span.at) ?? 'at an unknown time';
          case 'day':
            return dateInWords(span.date);
          default:
            return span.text;
        }
      })
      .join(''),
  );
}
