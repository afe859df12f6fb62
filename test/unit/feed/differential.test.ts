/** Our parser against feedsmith, a second one that this project did not write: where they differ, the reason is written down here. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnyFeed, parseFeed as parseWithFeedsmith } from 'feedsmith';
import { afterAll, expect, test } from 'vitest';
import { decodeFeed } from '../../../src/feed/document/decode.ts';
import { type ParsedEntry, parseFeed } from '../../../src/feed/document/parse.ts';
import { escapeText } from '../../../src/feed/html/html-links.ts';
import { plainText } from '../../../src/feed/html/plain-text.ts';
import { projectRoot } from '../../support/casewire.ts';
import { sharedData } from '../../support/shared-folder.ts';

type Field = 'document' | 'count' | 'title' | 'link' | 'id' | 'published' | 'updated';

/** Where the two disagree, and why ours is meant. One that no longer occurs fails the test. */
const declared: readonly { file: string; field: Field; reason: string }[] = [
  { file: 'atom10.xml', field: 'link', reason: 'feedsmith leaves resolving links against xml:base to its caller' },
  { file: 'ill-formed.xml', field: 'document', reason: 'feedsmith refuses a truncated document; ours keeps what came' },
  { file: 'rdf10.xml', field: 'count', reason: 'feedsmith reads only the items that rdf:Seq lists; ours reads all' },
  { file: 'rss20.xml', field: 'link', reason: 'a guid that is a permalink stands in for a missing link only in ours' },
];

/** What both parsers say about an entry, in one form: titles as plain text, dates in whole seconds. */
type Seen = {
  readonly title: string | null;
  readonly link: string | null;
  readonly id: string | null;
  /** null: none; undefined: one that the oracle's date string leaves open (no zone, or no date). */
  readonly published: number | null | undefined;
  readonly updated: number | null | undefined;
};

const seconds = (at: number | null): number | null => (at === null ? null : Math.floor(at / 1000));
const plain = (html: string | null | undefined): string | null => plainText(html ?? '', 10_000) || null;

function ours(entry: ParsedEntry): Seen {
  const { title, link, id, published, updated } = entry;
  return { title: plain(title), link, id, published: seconds(published), updated: seconds(updated) };
}

/** Read by JavaScript itself, and only where the text names its zone: without one Date.parse uses the machine's. */
function theirDate(text: string | undefined): number | null | undefined {
  if (text === undefined) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) || !/(?:Z|[A-Z]{3}|[+-]\d{2}:?\d{2})$/.test(text.trim()) ? undefined : seconds(at);
}

type AtomEntry = NonNullable<Extract<AnyFeed, { format: 'atom' }>['feed']['entries']>[number];

function ofAtom({ title, links, id, published, updated }: AtomEntry): Seen {
  const isHtml = title?.type === 'html' || title?.type === 'xhtml' || title?.type === 'text/html';
  const alternate = links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.[0];
  return {
    title: plain(isHtml ? title?.value : escapeText(title?.value ?? '')),
    link: alternate?.href ?? null,
    id: id ?? null,
    published: theirDate(published),
    updated: theirDate(updated),
  };
}

function theirs(document: AnyFeed): Seen[] {
  switch (document.format) {
    case 'atom':
      return (document.feed.entries ?? []).map(ofAtom);
    case 'json':
      return (document.feed.items ?? []).map((item) => ({
        title: plain(escapeText(item.title ?? '')),
        link: item.url ?? item.external_url ?? null,
        id: item.id ?? null,
        published: theirDate(item.date_published),
        updated: theirDate(item.date_modified),
      }));
    case 'rdf':
      return (document.feed.items ?? []).map((item) => ({
        title: plain(item.title),
        link: item.link ?? null,
        id: item.rdf?.about ?? null,
        published: theirDate(item.dc?.dates?.[0]),
        updated: theirDate(item.dc?.dates?.[0]),
      }));
    case 'rss':
      return (document.feed.items ?? []).map((item) => ({
        title: plain(item.title),
        link: item.link ?? null,
        id: item.guid?.value ?? null,
        published: theirDate(item.pubDate ?? item.dc?.dates?.[0]),
        updated: theirDate(item.atom?.updated ?? item.dc?.dates?.[0]),
      }));
  }
}

/** What feedsmith sees, or null when it refuses the document. */
function theirReading(text: string): Seen[] | null {
  try {
    return theirs(parseWithFeedsmith(text));
  } catch {
    return null;
  }
}

/** The fields in which the two differ, each with the first entry that shows it. */
async function differences(bytes: Buffer): Promise<Map<Field, string>> {
  const text = decodeFeed(bytes, null);
  const own = await parseFeed(text, null);
  const other = theirReading(text);
  if (own.ok && other !== null) return entryDifferences(own.feed.entries, other);
  const isOnlyOne = own.ok || other !== null;
  return new Map(isOnlyOne ? [['document', own.ok ? 'feedsmith refuses it' : own.what]] : []);
}

function entryDifferences(entries: readonly ParsedEntry[], other: readonly Seen[]): Map<Field, string> {
  const found = new Map<Field, string>();
  if (entries.length !== other.length) found.set('count', `${entries.length} here, ${other.length} there`);
  for (const [index, there] of other.slice(0, entries.length).entries()) {
    const entry = entries[index];
    if (entry === undefined) break;
    const here = ours(entry);
    for (const field of ['title', 'link', 'id', 'published', 'updated'] as const) {
      if (there[field] === undefined || here[field] === there[field] || found.has(field)) continue;
      found.set(field, `entry ${index}: ${JSON.stringify(here[field])} here, ${JSON.stringify(there[field])} there`);
    }
  }
  return found;
}

const counts = { files: 0, entries: 0 };

function folderTests(folder: string): [string, string][] {
  const names = readdirSync(folder).filter((name) => /\.(?:xml|json)$/.test(name));
  return names.map((name) => [name, join(folder, name)]);
}

async function compare(name: string, path: string): Promise<void> {
  const bytes = readFileSync(path);
  const found = await differences(bytes);
  const parsed = await parseFeed(decodeFeed(bytes, null), null);
  counts.files += 1;
  counts.entries += parsed.ok ? parsed.feed.entries.length : 0;
  const undeclared = [...found].filter(([field]) => !declared.some((row) => row.file === name && row.field === field));
  const settled = declared.filter((row) => row.file === name && !found.has(row.field));
  // Neither a difference that is not declared, nor a declared one that no longer occurs.
  expect({ undeclared, settled }).toEqual({ undeclared: [], settled: [] });
}

afterAll(() => {
  process.stdout.write(
    `differential: ${counts.files} documents, ${counts.entries} entries, ${declared.length} declared differences\n`,
  );
});

const own = folderTests(join(projectRoot, 'test/fixtures/feeds'));
test.each(own)('%s', compare);

const samples = sharedData('feeds/samples');
const sampleFiles = samples === null ? [] : folderTests(samples);
test.skipIf(samples === null).each(sampleFiles)('sample %s', compare);

test('every declared difference is of a document that was compared', () => {
  const names = new Set([...own, ...sampleFiles].map(([name]) => name));
  expect(declared.filter((row) => !names.has(row.file))).toEqual([]);
});

test('the comparison sees a difference in each field', async () => {
  const rss = (item: string): Buffer =>
    Buffer.from(`<rss version="2.0"><channel><title>t</title>${item}</channel></rss>`);
  // What only feedsmith or only ours reads, one field at a time.
  expect([...(await differences(rss('<item><guid>https://a.example/1</guid></item>'))).keys()]).toEqual(['link']);
  expect([...(await differences(Buffer.from('words'))).keys()]).toEqual([]);
  expect([...(await differences(rss('<item><title>A').subarray(0, -20))).keys()]).toEqual(['document']);
});
