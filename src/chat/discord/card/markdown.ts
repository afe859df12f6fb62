/** Turns spans into Discord's markdown, with outside text made harmless: it renders as it stands, pings nobody and links nowhere. */
import { stripVTControlCharacters } from 'node:util';
import type { Span } from '../../../alert/message.ts';
import { dateInWords } from '../../../calendar-day.ts';

/** Invisible, and enough to keep a word from being read as a call to everybody. */
const ZERO_WIDTH = '\u200b';

/** Text from outside on one line: no control character, no turning of the reading direction, every sign of the markdown escaped. */
export function escaped(text: string): string {
  return plain(text)
    .replace(/[\\*_~`|[\]<]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/@(?=everyone|here)/gi, `@${ZERO_WIDTH}`)
    .replace(/^(\s*)([-+#>])/, '$1\\$2')
    .replace(/^(\s*\d+)\./, '$1\\.');
}

/** The text on one line, without what cannot be seen. */
export function plain(text: string): string {
  return stripVTControlCharacters(text.toWellFormed())
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g, '')
    .replace(/ {2,}/g, ' ');
}

/** Spans as markdown. */
export function markdown(spans: readonly Span[]): string {
  return spans.map(spanMarkdown).join('');
}

function spanMarkdown(span: Span): string {
  switch (span.kind) {
    case 'text':
      return escaped(span.text);
    case 'strong': {
      const text = escaped(span.text.trim());
      return text === '' ? '' : `**${text}**`;
    }
    case 'link':
      return linkMarkdown(span.text, span.url);
    case 'instant':
      return stamp(span.at);
    case 'day':
      return escaped(dateInWords(span.date));
  }
}

/** Discord shows no link whose text looks like an address, so an address stands as the name of its site. */
function linkMarkdown(text: string, url: string): string {
  const isAddress = plain(text).trim() === '' || /^\s*(?:https?:|www\.)/i.test(text);
  const shown = isAddress ? new URL(url).hostname : text;
  return `[${escaped(shown).trim()}](${linkTarget(url)})`;
}

/** The address as it stands in the brackets of a link: what would end it is percent-encoded. */
export function linkTarget(url: string): string {
  return new URL(url).href.replace(/[()<>|\\\s]|@(?=everyone|here)/gi, encodeBracket);
}

function encodeBracket(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/** The latest instant that a Date can hold; beyond it Discord shows the stamp's source. */
const LAST_INSTANT = 8_640_000_000_000_000;

/** A stamp that each reader sees in the zone of their own clock. */
function stamp(at: number): string {
  if (!Number.isFinite(at) || Math.abs(at) > LAST_INSTANT) return 'at an unknown time';
  return `<t:${Math.floor(at / 1000)}:f>`;
}
