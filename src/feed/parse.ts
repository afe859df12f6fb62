/** Reads the text of a feed document with rss-parser into one shape for RSS, RDF and Atom. */
import Parser from 'rss-parser';
import { readFeedDate } from './feed-date.ts';

/** One item as the document gives it. Text fields may hold HTML; dates are epoch milliseconds; null where absent or unreadable. */
export type ParsedEntry = {
  readonly id: string | null;
  readonly title: string | null;
  readonly link: string | null;
  readonly published: number | null;
  readonly updated: number | null;
  readonly summary: string | null;
  readonly content: string | null;
  /** The outlet that an aggregator names in `<source>`. */
  readonly sourceName: string | null;
};

export type ParsedFeed = {
  readonly title: string | null;
  readonly link: string | null;
  readonly id: string | null;
  readonly description: string | null;
  readonly published: number | null;
  readonly updated: number | null;
  /** In the document's order. */
  readonly entries: readonly ParsedEntry[];
};

export type ParseOutcome =
  | { readonly ok: true; readonly feed: ParsedFeed }
  | { readonly ok: false; readonly code: 'FEED_NOT_A_FEED' | 'FEED_MALFORMED'; readonly what: string };

type Raw = Record<string, unknown>;

const parser = new Parser<Raw, Raw>({
  defaultRSS: 2,
  customFields: {
    feed: ['id', 'subtitle', 'updated', 'published'],
    item: ['source', 'updated', 'published', 'issued', 'modified', 'description', 'pubDate', ['dc:date', 'dcDate']],
  },
});

/** Parses a decoded document. `base` is the URL it came from, for relative links. Never throws. */
export async function parseFeed(text: string, base: string | null): Promise<ParseOutcome> {
  const fault = notAFeed(text);
  if (fault !== null) return { ok: false, code: 'FEED_NOT_A_FEED', what: fault };
  try {
    const raw = await parser.parseString(text);
    return { ok: true, feed: toFeed(raw as Raw & { items: Raw[] }, base) };
  } catch (error) {
    const what = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return { ok: false, code: 'FEED_MALFORMED', what: `broken XML (${what})` };
  }
}

function notAFeed(text: string): string | null {
  const head = text
    .slice(0, 2000)
    .trimStart()
    .replace(/^\uFEFF/, '')
    .toLowerCase();
  if (head === '') return 'the document is empty';
  if (/<(rss|feed|rdf:rdf)\b/.test(head)) return null;
  if (head.startsWith('<!doctype html') || /<html\b/.test(head)) return 'the server sent a web page instead of a feed';
  if (!head.startsWith('<')) return 'the server sent something that is no XML';
  return null;
}

function toFeed(raw: Raw & { items: Raw[] }, base: string | null): ParsedFeed {
  return {
    title: text(raw.title),
    link: absolute(text(raw.link), base),
    id: text(raw.id),
    description: text(raw.description) ?? text(raw.subtitle),
    published: date(raw.pubDate, raw.published),
    updated: date(raw.lastBuildDate, raw.updated),
    entries: raw.items.map((item) => toEntry(item, base)),
  };
}

function toEntry(item: Raw, base: string | null): ParsedEntry {
  return {
    id: text(item.guid) ?? text(item.id),
    title: text(item.title),
    link: absolute(text(item.link), base),
    published: date(item.published, item.issued, item.pubDate, item.dcDate, item.date),
    updated: date(item.updated, item.modified),
    summary: text(item.summary) ?? text(item.description),
    content: text(item['content:encoded']) ?? text(item.content),
    sourceName: text(item.source),
  };
}

/** The text of what xml2js made of an element: a string, or an object with `_`; null when there is none. */
function text(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (Array.isArray(value)) return text(value[0]);
  if (typeof value === 'object' && value !== null && '_' in value) return text(value._);
  return null;
}

function date(...values: unknown[]): number | null {
  for (const value of values) {
    const found = text(value);
    const instant = found === null ? null : readFeedDate(found);
    if (instant !== null) return instant;
  }
  return null;
}

function absolute(link: string | null, base: string | null): string | null {
  if (link === null) return null;
  if (URL.canParse(link)) return link;
  return base !== null && URL.canParse(link, base) ? new URL(link, base).href : link;
}
