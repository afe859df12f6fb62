/** Reads a feed document into one shape for RSS, RDF, Atom and JSON Feed: normalised first, then parsed by rss-parser. */
import Parser from 'rss-parser';
import { normaliseFeed } from '../normalise/normalise.ts';
import { looksLikeJson, parseJsonFeed } from './json-feed.ts';

/** One item as the document gives it. Text fields hold HTML; dates are epoch milliseconds; null where absent or unreadable. */
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

/** What the document asks of whoever polls it. */
export type PollingHints = {
  /** RSS `ttl`, minutes. */
  readonly ttlMinutes: number | null;
  /** `sy:updatePeriod` divided by `sy:updateFrequency`, minutes. */
  readonly updateMinutes: number | null;
  /** Hours of the day (GMT, 0..23) and English names of days (lower case) in which not to ask. */
  readonly skipHours: readonly number[];
  readonly skipDays: readonly string[];
  readonly hub: string | null;
  readonly self: string | null;
  /** Where older entries are (RFC 5005). */
  readonly older: string | null;
};

export type ParsedFeed = {
  readonly title: string | null;
  readonly link: string | null;
  readonly id: string | null;
  readonly description: string | null;
  readonly published: number | null;
  readonly updated: number | null;
  /** In the document's order, at most 5,000. */
  readonly entries: readonly ParsedEntry[];
  readonly hints: PollingHints;
};

export type ParseOutcome =
  | { readonly ok: true; readonly feed: ParsedFeed }
  | { readonly ok: false; readonly code: 'FEED_NOT_A_FEED' | 'FEED_MALFORMED' | 'FEED_HOSTILE'; readonly what: string };

type Raw = Readonly<Record<string, unknown>>;

const shared = ['title', 'link', 'id', 'published', 'updated'];
const feedFields = [
  ...shared,
  'description',
  'ttl',
  'updatePeriod',
  'updateFrequency',
  'hubLink',
  'selfLink',
  'nextLink',
  'prev-archiveLink',
];
const entryFields = [...shared, 'summary', 'content', 'sourceName'];
const listFields = ['skipHour', 'skipDay'];

const parser = new Parser<Raw, Raw>({
  customFields: {
    feed: [
      ...feedFields.map((field) => `x:${field}`),
      ...listFields.map((field) => [`x:${field}`, `x:${field}`, { keepArray: true }]),
    ] as never[],
    item: entryFields.map((field) => `x:${field}`) as never[],
  },
});

/** Parses a decoded document. `base` is the URL it came from, for relative links. Never throws. */
export async function parseFeed(text: string, base: string | null): Promise<ParseOutcome> {
  if (looksLikeJson(text)) return parseJsonFeed(text, base);
  const normalised = normaliseFeed(text, base);
  if (!normalised.ok) return normalised;
  try {
    return { ok: true, feed: toFeed(await parser.parseString(normalised.xml)) };
  } catch (error) {
    const what = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return { ok: false, code: 'FEED_MALFORMED', what: `broken XML (${what})` };
  }
}

function toFeed(raw: Raw & { items: Raw[] }): ParsedFeed {
  return {
    title: text(raw['x:title']),
    link: text(raw['x:link']),
    id: text(raw['x:id']),
    description: text(raw['x:description']),
    published: date(raw['x:published']),
    updated: date(raw['x:updated']),
    entries: raw.items.map(toEntry),
    hints: {
      ttlMinutes: positive(text(raw['x:ttl'])),
      updateMinutes: updateMinutes(text(raw['x:updatePeriod']), text(raw['x:updateFrequency'])),
      skipHours: list(raw['x:skipHour'])
        .map(Number)
        .filter((hour) => Number.isInteger(hour) && hour >= 0 && hour <= 24)
        .map((hour) => hour % 24),
      skipDays: list(raw['x:skipDay']).map((day) => day.toLowerCase()),
      hub: text(raw['x:hubLink']),
      self: text(raw['x:selfLink']),
      older: text(raw['x:nextLink']) ?? text(raw['x:prev-archiveLink']),
    },
  };
}

function toEntry(item: Raw): ParsedEntry {
  return {
    id: text(item['x:id']),
    title: text(item['x:title']),
    link: text(item['x:link']),
    published: date(item['x:published']),
    updated: date(item['x:updated']),
    summary: text(item['x:summary']),
    content: text(item['x:content']),
    sourceName: text(item['x:sourceName']),
  };
}

const periodMinutes: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
};

/** RSS syndication module: the period (daily when missing) holds `frequency` updates (1 when missing). */
function updateMinutes(period: string | null, frequency: string | null): number | null {
  if (period === null && frequency === null) return null;
  const minutes = periodMinutes[(period ?? 'daily').toLowerCase()];
  return minutes === undefined ? null : minutes / Math.max(1, positive(frequency) ?? 1);
}

function positive(value: string | null): number | null {
  const number = Number(value ?? Number.NaN);
  return Number.isFinite(number) && number > 0 ? number : null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function date(value: unknown): number | null {
  const found = text(value);
  return found === null ? null : Date.parse(found);
}

function list(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
