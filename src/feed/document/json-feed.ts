/** Reads JSON Feed 1.0 and 1.1 (jsonfeed.org) into the same shape as the XML formats. */
import { z } from 'zod';
import { absoluteUrl, escapeText } from '../html/html-links.ts';
import { MAX_ENTRIES } from '../normalise/feed-walk.ts';
import { readFeedDate } from './feed-date.ts';
import type { ParsedEntry, ParseOutcome } from './parse.ts';

const text = z.string().nullish().catch(null);
const itemSchema = z.object({
  // Some publishers give numbers, against the specification.
  id: z.union([z.string(), z.number()]).nullish().catch(null),
  url: text,
  external_url: text,
  title: text,
  summary: text,
  content_html: text,
  content_text: text,
  date_published: text,
  date_modified: text,
});
const feedSchema = z.object({
  version: z.string().refine((version) => version.includes('jsonfeed.org')),
  title: text,
  home_page_url: text,
  feed_url: text,
  description: text,
  next_url: text,
  hubs: z
    .array(z.object({ type: z.string(), url: z.string() }))
    .nullish()
    .catch(null),
  items: z.array(z.unknown()),
});

type Item = z.infer<typeof itemSchema>;

/** True for text that begins as a JSON object does. */
export function looksLikeJson(document: string): boolean {
  return document.slice(0, 200).trimStart().startsWith('{');
}

/** Parses a JSON Feed. An item that is none costs itself. Never throws. */
export function parseJsonFeed(document: string, base: string | null): ParseOutcome {
  let json: unknown;
  try {
    json = JSON.parse(document);
  } catch {
    return { ok: false, code: 'FEED_MALFORMED', what: 'broken JSON' };
  }
  const read = feedSchema.safeParse(json);
  if (!read.success) return { ok: false, code: 'FEED_NOT_A_FEED', what: 'the server sent JSON that is no JSON Feed' };
  const feed = read.data;
  const entries = feed.items.slice(0, MAX_ENTRIES).flatMap((raw) => {
    const item = itemSchema.safeParse(raw);
    return item.success ? [toEntry(item.data, base)] : [];
  });
  return {
    ok: true,
    feed: {
      title: escaped(feed.title),
      link: link(feed.home_page_url, base),
      id: feed.feed_url ?? null,
      description: escaped(feed.description),
      published: null,
      updated: null,
      entries,
      hints: {
        ttlMinutes: null,
        updateMinutes: null,
        skipHours: [],
        skipDays: [],
        hub: feed.hubs?.find((hub) => hub.type.toLowerCase() === 'websub')?.url ?? null,
        self: link(feed.feed_url, base),
        older: link(feed.next_url, base),
      },
    },
  };
}

function toEntry(item: Item, base: string | null): ParsedEntry {
  return {
    id: item.id === null || item.id === undefined ? null : String(item.id),
    title: escaped(item.title),
    link: link(item.url ?? item.external_url, base),
    published: date(item.date_published),
    updated: date(item.date_modified),
    summary: escaped(item.summary),
    content: item.content_html ?? escaped(item.content_text),
    sourceName: null,
  };
}

/** JSON Feed's plain text fields as HTML, as everywhere else. */
function escaped(value: string | null | undefined): string | null {
  return value === null || value === undefined || value.trim() === '' ? null : escapeText(value.trim());
}

function link(value: string | null | undefined, base: string | null): string | null {
  return value === null || value === undefined || value.trim() === '' ? null : absoluteUrl(value, base);
}

function date(value: string | null | undefined): number | null {
  return value === null || value === undefined ? null : readFeedDate(value);
}
