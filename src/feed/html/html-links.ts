/** Makes the addresses in a piece of HTML absolute, leaving everything else as it is. */
import { walkHtml } from './html-tokens.ts';

/** Attributes that hold one address, by which element (HTML 4.01 and 5). */
const linkAttributes: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    a: ['href'],
    area: ['href'],
    link: ['href'],
    img: ['src', 'longdesc', 'usemap'],
    script: ['src'],
    iframe: ['src', 'longdesc'],
    frame: ['src', 'longdesc'],
    embed: ['src'],
    source: ['src'],
    track: ['src'],
    audio: ['src'],
    video: ['src', 'poster'],
    input: ['src', 'usemap'],
    object: ['data', 'classid', 'codebase', 'usemap'],
    applet: ['codebase'],
    body: ['background'],
    form: ['action'],
    blockquote: ['cite'],
    q: ['cite'],
    del: ['cite'],
    ins: ['cite'],
    head: ['profile'],
  }),
);

/** True for an attribute that holds an address. */
export function isLinkAttribute(tag: string, attribute: string): boolean {
  return linkAttributes.get(tag.toLowerCase())?.includes(attribute.toLowerCase()) === true;
}

/** An address made absolute; unchanged when that is not possible. */
export function absoluteUrl(address: string, base: string | null): string {
  const trimmed = address.trim();
  if (base === null || URL.canParse(trimmed)) return trimmed;
  return URL.canParse(trimmed, base) ? new URL(trimmed, base).href : trimmed;
}

/** Rewrites the relative addresses of a piece of HTML. */
export function absoluteLinks(html: string, base: string | null): string {
  if (base === null || !html.includes('<')) return html;
  const parts: string[] = [];
  let copied = 0;
  walkHtml(html, {
    text: () => {},
    open: (name, attributes, start, end, selfClosing) => {
      const isRelative = ([key, value]: readonly [string, string]): boolean =>
        isLinkAttribute(name, key) && absoluteUrl(value, base) !== value;
      if (!attributes.some(isRelative)) return;
      const written = attributes.map(([key, value]) =>
        attributeText(key, isLinkAttribute(name, key) ? absoluteUrl(value, base) : value),
      );
      parts.push(html.slice(copied, start), `<${name}${written.join('')}${selfClosing ? ' /' : ''}>`);
      copied = end;
    },
  });
  parts.push(html.slice(copied));
  return parts.join('');
}

/** ` name="value"` with the value escaped. */
export function attributeText(name: string, value: string): string {
  return ` ${name}="${escapeText(value).replace(/"/g, '&quot;')}"`;
}

/** Text as it stands between tags. */
export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
