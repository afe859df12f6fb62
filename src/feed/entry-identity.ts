/** Decides who each item of a feed document is, and makes Entries of them. */
import { createHash } from 'node:crypto';
import type { Entry } from '../news/entry.ts';
import type { ProblemCode } from '../problem.ts';
import { canonicalLink } from './canonical-link.ts';
import type { ParsedEntry, ParsedFeed } from './document/parse.ts';
import { plainText } from './html/plain-text.ts';

/** By what a feed's entries are told apart: the publisher's id, or id, text and date together where ids repeat (court feeds). */
export type KeyedBy = 'guid' | 'content';

/** Something odd about one entry; it does not stop the feed. */
export type EntryNotice = { readonly code: ProblemCode; readonly what: string };

export type IdentifiedFeed = {
  readonly keyedBy: KeyedBy;
  /** In the document's order, each key once. */
  readonly entries: readonly Entry[];
  readonly notices: readonly EntryNotice[];
};

const TITLE_LIMIT = 500;
const SUMMARY_LIMIT = 2000;
const EARLIEST = Date.UTC(1990, 0, 1);
const DAY_MS = 86_400_000;

/**
 * Makes entries out of a parsed document. `keyedBy` is what was found at earlier polls; it only ever changes from guid to content,
 * when one document repeats an id over different texts. `now` is for telling dates that cannot be.
 */
export function identifyEntries(feed: ParsedFeed, feedTitle: string, keyedBy: KeyedBy, now: number): IdentifiedFeed {
  const mode = keyedBy === 'content' || guidsRepeat(feed.entries) ? 'content' : 'guid';
  const notices: EntryNotice[] = [];
  const seen = new Map<string, Entry>();
  for (const parsed of feed.entries) {
    const entry = toEntry(parsed, feedTitle, mode, now, notices);
    if (entry !== null && !seen.has(entry.key)) seen.set(entry.key, entry);
  }
  return { keyedBy: mode, entries: [...seen.values()], notices };
}

function guidsRepeat(entries: readonly ParsedEntry[]): boolean {
  const texts = new Map<string, string>();
  for (const entry of entries) {
    if (entry.id === null) continue;
    const text = fingerprint(entry);
    const earlier = texts.get(entry.id);
    if (earlier !== undefined && earlier !== text) return true;
    texts.set(entry.id, text);
  }
  return false;
}

function fingerprint(entry: ParsedEntry): string {
  return JSON.stringify([entry.id, entry.title, entry.summary, entry.published]);
}

function toEntry(
  parsed: ParsedEntry,
  feedTitle: string,
  mode: KeyedBy,
  now: number,
  notices: EntryNotice[],
): Entry | null {
  const summary = plainText(parsed.summary ?? parsed.content ?? '', SUMMARY_LIMIT);
  const title = plainText(parsed.title ?? '', TITLE_LIMIT);
  if (title === '' && summary === '' && parsed.link === null) {
    notices.push({ code: 'ENTRY_EMPTY', what: 'an entry without title, text and link is left out' });
    return null;
  }
  const dates = [parsed.published, parsed.updated].filter((date) => date !== null);
  const publishedAt = dates.find((date) => date >= EARLIEST && date <= now + 2 * DAY_MS) ?? null;
  const [first] = dates;
  if (publishedAt === null && first !== undefined) {
    const day = new Date(first).toISOString().slice(0, 10);
    notices.push({ code: 'ENTRY_DATE_IMPLAUSIBLE', what: `“${title}” is dated ${day}; the date is left out` });
  }
  const canonical = parsed.link === null ? null : canonicalLink(parsed.link);
  if (parsed.id === null && canonical === null) {
    notices.push({ code: 'ENTRY_NO_IDENTITY', what: `“${title}” has neither guid nor link` });
  }
  const outlet = parsed.sourceName ?? feedTitle;
  return {
    key: keyOf(parsed, canonical, mode),
    guid: parsed.id,
    title: withoutOutlet(title, parsed.sourceName),
    summary,
    link: canonical === null ? null : parsed.link,
    publishedAt,
    outlet,
  };
}

function keyOf(parsed: ParsedEntry, canonical: string | null, mode: KeyedBy): string {
  if (mode === 'content') return `content:${sha256(fingerprint(parsed))}`;
  if (parsed.id !== null) return `guid:${parsed.id}`;
  if (canonical !== null) return `link:${canonical}`;
  return `text:${sha256(JSON.stringify([parsed.title, parsed.summary, parsed.published]))}`;
}

/** Aggregators end titles with ` - Outlet`; the outlet is kept in its own field. */
function withoutOutlet(title: string, sourceName: string | null): string {
  if (sourceName === null) return title;
  const ending = ` - ${sourceName}`;
  return title.endsWith(ending) ? title.slice(0, -ending.length).trimEnd() : title;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
