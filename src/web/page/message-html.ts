/** Writes a message as HTML: every text from outside is escaped, links are those that the message allows. */
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Block, Message, Span } from '../../alert/message.ts';
import { dateInWords } from '../../calendar-day.ts';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** The blocks of a message, without its title. `zone` is the IANA zone for instants. */
export function blocksHtml({ blocks, footer }: Message, zone: string): Html {
  return html`${blocks.map((block) => blockHtml(block, zone))}${
    footer.length === 0 ? '' : html`<p class="small">${spansHtml(footer, zone)}</p>`
  }`;
}

/** The title of a message. */
export function titleHtml({ title }: Message, zone: string): Html {
  return spansHtml(title, zone);
}

function blockHtml(block: Block, zone: string): Html {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${spansHtml(block.spans, zone)}</p>`;
    case 'heading':
      return html`<h3>${block.text}</h3>`;
    case 'field':
      return html`<p class="field"><span class="name">${block.name}</span> ${spansHtml(block.spans, zone)}</p>`;
    case 'list':
      return html`<ul>${block.items.map((item) => html`<li>${spansHtml(item, zone)}</li>`)}</ul>`;
  }
}

function spansHtml(spans: readonly Span[], zone: string): Html {
  return html`${spans.map((span) => spanHtml(span, zone))}`;
}

function spanHtml(span: Span, zone: string): Html {
  switch (span.kind) {
    case 'text':
      return html`${span.text}`;
    case 'strong':
      return html`<strong>${span.text}</strong>`;
    case 'link':
      return linkHtml(span.text, span.url);
    case 'instant':
      return instantHtml(span.at, zone);
    case 'day':
      return html`<time datetime="${span.date}">${dateInWords(span.date)}</time>`;
  }
}

/** A link to elsewhere; the address was checked to be http(s) when the message was made. */
export function linkHtml(text: string, url: string): Html {
  return html`<a href="${url}" rel="noreferrer nofollow">${text}</a>`;
}

export function instantHtml(at: number, zone: string): Html {
  if (!Number.isFinite(at)) return html`at an unknown time`;
  const words = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(at);
  return html`<time datetime="${new Date(at).toISOString()}">${words}</time>`;
}

export { html };
