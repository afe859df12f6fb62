/** Makes plain text out of the HTML that feeds carry in titles and summaries. */
import { shorten } from '../../shorten.ts';
import { walkHtml } from './html-tokens.ts';

const breaking = new Set(
  'p div br hr li ul ol dl dt dd tr td th table h1 h2 h3 h4 h5 h6 blockquote pre figure figcaption section article header footer aside'.split(
    ' ',
  ),
);
const hidden = new Set(['script', 'style', 'noscript', 'template']);

/** The text that a reader would see, white space collapsed, cut at `limit` characters. Linear in the input; never throws. */
export function plainText(html: string, limit: number): string {
  return finish(/[<&]/.test(html) ? shownText(html, limit) : html, limit);
}

function finish(raw: string, limit: number): string {
  const text = raw.replace(/\s+/g, ' ').trim();
  return text.length > limit ? shorten(text, limit) : text;
}

/** The text between the tags, a little more than `limit` of it. */
function shownText(html: string, limit: number): string {
  const parts: string[] = [];
  let length = 0;
  let skip = 0;
  walkHtml(html, {
    text: (text) => {
      if (skip > 0 || length > limit * 2) return;
      const collapsed = text.replace(/\s+/g, ' ');
      parts.push(collapsed);
      length += collapsed.trim().length;
    },
    open: (name) => {
      if (hidden.has(name)) skip += 1;
      if (breaking.has(name)) parts.push(' ');
    },
    close: (name) => {
      if (hidden.has(name)) skip = Math.max(0, skip - 1);
      if (breaking.has(name)) parts.push(' ');
    },
  });
  return parts.join('');
}
