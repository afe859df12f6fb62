/** Mends the text of a feed document before it is tokenized: one linear pass each, and nothing that a well-formed document would notice. */
import { decodeHTMLStrict } from 'entities';

/**
 * The document from its root element on, with characters that XML forbids taken out and every `&` made valid. Drops what stands before
 * the root: junk, the XML declaration, comments, and the DOCTYPE with any entities it declares. '' when there is no root.
 */
export function repairText(text: string): string {
  const root = rootStart(text);
  return root < 0 ? '' : repairAmpersands(withoutForbidden(text.slice(root)));
}

/** Where the root element begins, or -1. */
function rootStart(text: string): number {
  let at = 0;
  for (;;) {
    const open = text.indexOf('<', at);
    if (open < 0) return -1;
    const after = text[open + 1] ?? '';
    if (/[A-Za-z_:]/.test(after)) return open;
    const end = declarationEnd(text, open);
    if (end < 0) return -1;
    at = end;
  }
}

/** The end of a comment, instruction or DOCTYPE that begins at `open`; -1 when it never ends. Anything else is stepped over. */
function declarationEnd(text: string, open: number): number {
  if (text.startsWith('<!--', open)) return endOf(text, '-->', open + 4);
  if (text.startsWith('<?', open)) return endOf(text, '>', open + 2);
  if (/^<!doctype/i.test(text.slice(open, open + 9))) return doctypeEnd(text, open + 9);
  return open + 1;
}

function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** What may hold a `>` inside a DOCTYPE, by how it begins and ends. */
const quoted: Readonly<Record<string, string>> = { '"': '"', "'": "'", '<!--': '-->' };

/** A DOCTYPE ends at the first `>` outside quotes, comments and its bracketed subset. */
function doctypeEnd(text: string, from: number): number {
  const marks = /<!--|["'[\]>]/g;
  marks.lastIndex = from;
  let brackets = 0;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const [found] = mark;
    const close = quoted[found];
    if (close !== undefined) {
      const end = endOf(text, close, mark.index + found.length);
      if (end < 0) return -1;
      marks.lastIndex = end;
    } else if (found === '>') {
      if (brackets <= 0) return mark.index + 1;
    } else {
      brackets += found === '[' ? 1 : -1;
    }
  }
  return -1;
}

/**
 * XML 1.0 section 2.2: no control characters but tab and line ends, no lone surrogates, no U+FFFE and U+FFFF. The control characters
 * from 0x80 on are windows-1252 that went through the wrong decoder somewhere (HTML reads its references the same way).
 */
function withoutForbidden(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
      .replace(/[\u0080-\u009F]/g, (char) => decodeHTMLStrict(`&#${char.charCodeAt(0)};`))
  );
}

/** Outside CDATA, makes every `&` begin a reference that XML knows; HTML's names become characters, unknown names stay text. */
function repairAmpersands(text: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('<![CDATA[', at);
    parts.push(repairReferences(text.slice(at, open < 0 ? text.length : open)));
    if (open < 0) break;
    const close = text.indexOf(']]>', open);
    const end = close < 0 ? text.length : close + 3;
    parts.push(text.slice(open, end), close < 0 ? ']]>' : '');
    at = end;
  }
  return parts.join('');
}

const xmlNames = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);

function repairReferences(text: string): string {
  return text.replace(
    /&(?:#(?:x[0-9a-f]{1,8}|\d{1,10});|([a-z][a-z0-9]{0,31});|)/gi,
    (found, name: string | undefined) => {
      if (found === '&') return '&amp;';
      if (name === undefined) return numericReference(found);
      if (xmlNames.has(name)) return found;
      const character = decodeHTMLStrict(found);
      return character === found ? `&amp;${name};` : codePoints(character);
    },
  );
}

/** A numeric reference to a character that cannot be becomes U+FFFD; those of windows-1252 are meant as such (as in HTML). */
function numericReference(found: string): string {
  const digits = found.slice(2, -1);
  const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits);
  if (code >= 0x80 && code <= 0x9f) return codePoints(decodeHTMLStrict(found));
  const valid =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff);
  return valid ? `&#${code};` : '&#65533;';
}

function codePoints(text: string): string {
  return Array.from(text, (char) => `&#${char.codePointAt(0)};`).join('');
}
