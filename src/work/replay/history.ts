/** Reads a recorded history: one news item a line, with the time at which it is to come in. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalLink } from '../../feed/canonical-link.ts';
import { readFeedDate } from '../../feed/document/feed-date.ts';
import { type Feed, feedAddressFault } from '../../feed/feed-list.ts';
import { siteOf } from '../../feed/http/site.ts';
import type { Entry } from '../../news/entry.ts';
import { labels as allLabels, type Label } from '../../news/label/labels.ts';
import { type Problem, problemError } from '../../problem.ts';

const lineSchema = z.object({
  title: z.string().nullish(),
  summary: z.string().nullish(),
  /** Publisher's date. */
  published: z.string().nullish(),
  /** When a reader of the feed could first see it; `published` where it is missing. */
  seen: z.string().nullish(),
  source: z.string().nullish(),
  url: z.string().nullish(),
  /** What a careful reader says of it, where the history is labelled. */
  relevant: z.boolean().nullish(),
  labels: z.array(z.string()).nullish(),
  story: z.string().nullish(),
});

/** What a careful reader said of an item. */
export type Gold = { readonly relevant: boolean; readonly labels: readonly Label[]; readonly story: string };

export type HistoryItem = {
  /** Counted from 1. */
  readonly line: number;
  /** Epoch ms: when it comes in. */
  readonly seenAt: number;
  readonly entry: Entry;
  readonly feed: Feed;
  /** Null where the line carries no labels. */
  readonly gold: Gold | null;
};

export type History = {
  /** Oldest first. */
  readonly items: readonly HistoryItem[];
  /** Lines that could not be taken, with the reason. */
  readonly problems: readonly Problem[];
};

/**
 * Reads JSON lines {title, summary, published, seen?, source, url, relevant?, labels?, story?}. `primarySites` are the sites (registrable domains) whose own word
 * counts as confirmation. A line that cannot be taken is a problem of its own and costs only itself. Raises REPLAY_EMPTY when none is left.
 */
export function readHistory(where: string, text: string, primarySites: ReadonlySet<string>): History {
  const problems: Problem[] = [];
  const items: HistoryItem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const item = readLine(line, index + 1, primarySites);
    if (typeof item === 'string')
      problems.push({
        code: 'REPLAY_LINE',
        where: `${where}:${index + 1}`,
        what: item,
        remedy: 'correct the line; the others are replayed without it',
      });
    else items.push(item);
  }
  if (items.length === 0)
    throw problemError(
      'REPLAY_EMPTY',
      where,
      'has no line that can be replayed',
      'give JSON lines with title and published',
    );
  return { items: items.toSorted((a, b) => a.seenAt - b.seenAt || a.line - b.line), problems };
}

/** What is wrong with the line, where it can't be taken. */
function readLine(line: string, number: number, primarySites: ReadonlySet<string>): HistoryItem | string {
  const read = parse(line);
  if (typeof read === 'string') return read;
  const title = read.title ?? '';
  const summary = read.summary ?? '';
  if (title.trim() === '' && summary.trim() === '') return 'has neither title nor summary';
  const publishedAt = instantOf(read.published);
  const seenAt = instantOf(read.seen) ?? publishedAt;
  if (seenAt === null) return 'has no date: without one it has no place in a history';
  const link = addressOf(read.url);
  const outlet = read.source?.trim() || (link === null ? 'unknown outlet' : new URL(link).hostname);
  const identity = JSON.stringify([link === null ? title : canonicalLink(link), read.published ?? number]);
  const key = createHash('sha256').update(identity).digest('hex').slice(0, 32);
  const entry = { key, guid: null, title, summary, link, publishedAt, outlet };
  return { line: number, seenAt, entry, feed: feedOf(outlet, link, primarySites), gold: goldOf(read) };
}

type Line = z.infer<typeof lineSchema>;

function parse(line: string): Line | string {
  try {
    const read = lineSchema.safeParse(JSON.parse(line));
    return read.success ? read.data : z.prettifyError(read.error).replace(/\s+/g, ' ');
  } catch {
    return 'is no JSON';
  }
}

function addressOf(url: string | null | undefined): string | null {
  const address = (url ?? '').trim();
  return address !== '' && feedAddressFault(address) === null ? address : null;
}

/** A day without a time is taken at noon: at midnight UTC it would still be the day before in America. */
function instantOf(date: string | null | undefined): number | null {
  const text = date ?? '';
  return readFeedDate(/^\d{4}-\d{2}-\d{2}$/.test(text.trim()) ? `${text.trim()}T12:00:00Z` : text);
}

function feedOf(outlet: string, link: string | null, primarySites: ReadonlySet<string>): Feed {
  const isPrimary = link !== null && primarySites.has(siteOf(link));
  const id = createHash('sha256').update(outlet).digest('hex').slice(0, 16);
  return {
    id: `replay-${id}`,
    title: outlet,
    url: link ?? 'https://replay.invalid/',
    kind: isPrimary ? 'agency' : 'news',
    trust: isPrimary ? 'primary' : 'established',
    note: 'A source of the replayed history.',
  };
}

function goldOf({ relevant, labels, story }: Line): Gold | null {
  if (typeof relevant !== 'boolean') return null;
  const known = new Set<string>(allLabels);
  return { relevant, labels: (labels ?? []).filter((label): label is Label => known.has(label)), story: story ?? '' };
}
