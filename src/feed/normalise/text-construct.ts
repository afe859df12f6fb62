/** Gathers one text element of a feed (a title, a summary, content) as HTML, however the publisher wrote it. */
import { absoluteLinks, absoluteUrl, attributeText, escapeText, isLinkAttribute } from '../html/html-links.ts';

/** How an element says that its text is meant. `mode` is Atom 0.3's. */
export type TextKind = { readonly isAtom: boolean; readonly type: string | null; readonly mode: string | null };

/** What has been gathered of an element that is still open. */
export type Gathering = {
  readonly field: string;
  readonly kind: TextKind;
  readonly base: string | null;
  /** The characters alone, for escaped and plain text. */
  readonly plain: string[];
  /** Everything as markup, once there are inline elements. */
  readonly markup: string[];
  hasElements: boolean;
};

export function newGathering(field: string, kind: TextKind, base: string | null): Gathering {
  return { field, kind, base, plain: [], markup: [], hasElements: false };
}

export function addText(gathering: Gathering, text: string): void {
  gathering.plain.push(text);
  if (gathering.hasElements) gathering.markup.push(escapeText(text));
}

/** Adds the start of an inline element; its relative addresses are resolved against the base at that place. */
export function addOpenTag(
  gathering: Gathering,
  name: string,
  attributes: ReadonlyMap<string, string>,
  base: string | null,
): void {
  if (!gathering.hasElements) {
    gathering.hasElements = true;
    gathering.markup.push(escapeText(gathering.plain.join('')));
  }
  const local = name.slice(name.indexOf(':') + 1);
  let tag = `<${name}`;
  for (const [key, value] of attributes) {
    if (key === 'xml:base') continue;
    tag += attributeText(key, isLinkAttribute(local, key) ? absoluteUrl(value, base) : value);
  }
  gathering.markup.push(voidElements.test(local) ? `${tag} />` : `${tag}>`);
}

/** Elements that hold nothing (HTML, 13.1.2): written whole when they open, for publishers often forget to close them. */
const voidElements = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/** Adds the end of an inline element. */
export function addCloseTag(gathering: Gathering, name: string): void {
  const local = name.slice(name.indexOf(':') + 1);
  if (!voidElements.test(local)) gathering.markup.push(`</${name}>`);
}

/** The gathered text as HTML, with absolute addresses; null when there is none. */
export function finishedHtml(gathering: Gathering): string | null {
  const { kind, base } = gathering;
  const type = (kind.type ?? '').trim().toLowerCase();
  if (isBase64(kind, type)) return filled(fromBase64(gathering.plain.join(''), type, base));
  if (gathering.hasElements) return filled(withoutWrapper(gathering.markup.join('').trim()));
  const text = gathering.plain.join('').trim();
  if (kind.isAtom && isPlainText(type, kind.mode)) return filled(escapeText(text));
  if (kind.isAtom && type.includes('xhtml')) return filled(escapeText(text));
  return filled(absoluteLinks(text, base));
}

function isPlainText(type: string, mode: string | null): boolean {
  if (type === '' || type === 'text' || type === 'text/plain') return mode !== 'escaped' || type === 'text/plain';
  return false;
}

/** Atom 0.3 says `mode="base64"`; Atom 1.0 means it for any type that is neither text nor XML (RFC 4287, 4.1.3.3). */
function isBase64(kind: TextKind, type: string): boolean {
  if (!kind.isAtom) return false;
  if (kind.mode !== null) return kind.mode.trim().toLowerCase() === 'base64';
  return type.includes('/') && !type.startsWith('text/') && !/[+/]xml$/.test(type);
}

function fromBase64(text: string, type: string, base: string | null): string {
  const decoded = Buffer.from(text, 'base64').toString('utf8').trim();
  return type === 'text/plain' || type === 'text' ? escapeText(decoded) : absoluteLinks(decoded, base);
}

/** Inline XHTML comes in one `div` that is not part of the text (RFC 4287, 3.1.1.3). */
function withoutWrapper(markup: string): string {
  const open = /^<(?:[\w-]+:)?div(?:\s[^>]*)?>/i.exec(markup);
  if (!open || !/<\/(?:[\w-]+:)?div>$/i.test(markup)) return markup;
  const inner = markup.slice(open[0].length, markup.lastIndexOf('</'));
  // Two divs side by side are no wrapper: the first one closes before the last one opens.
  let depth = 0;
  for (const tag of inner.matchAll(/<(\/?)(?:[\w-]+:)?div\b[^>]*>/gi)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth < 0) return markup;
  }
  return inner.trim();
}

function filled(html: string): string | null {
  return html === '' ? null : html;
}
