/** Each item of a feed gets a key that lasts, and loses nothing that tells it from its neighbours. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeFeed } from '../../../src/feed/document/decode.ts';
import { type ParsedEntry, type ParsedFeed, parseFeed } from '../../../src/feed/document/parse.ts';
import { type IdentifiedFeed, identifyEntries, type KeyedBy } from '../../../src/feed/entry-identity.ts';
import { noHints } from '../../../src/feed/schedule.ts';
import { projectRoot } from '../../support/casewire.ts';

const now = Date.UTC(2026, 10, 3, 12);
const DAY = 86_400_000;

const item = (change: Partial<ParsedEntry>): ParsedEntry => ({
  id: null,
  title: null,
  link: null,
  published: null,
  updated: null,
  summary: null,
  content: null,
  sourceName: null,
  ...change,
});

function identified(entries: readonly ParsedEntry[], keyedBy: KeyedBy = 'guid'): IdentifiedFeed {
  const feed: ParsedFeed = {
    title: 'Its own title',
    link: null,
    id: null,
    description: null,
    published: null,
    updated: null,
    entries,
    hints: noHints,
  };
  return identifyEntries(feed, 'The Feed', keyedBy, now);
}

const only = (change: Partial<ParsedEntry>) => {
  const { entries, notices } = identified([item(change)]);
  return { entry: entries[0], notices };
};
const keys = (feed: IdentifiedFeed): string[] => feed.entries.map((entry) => entry.key);

async function fixture(name: string): Promise<IdentifiedFeed> {
  const bytes = readFileSync(join(projectRoot, 'test/fixtures/feeds', name));
  const outcome = await parseFeed(decodeFeed(bytes, null), null);
  if (!outcome.ok) throw new Error(outcome.what);
  return identifyEntries(outcome.feed, 'The Feed', 'guid', now);
}

describe('the key', () => {
  test('is the guid, whatever else changes', () => {
    expect(only({ id: 'g-1', link: 'https://a.example/1', title: 'A' }).entry?.key).toBe('guid:g-1');
    expect(only({ id: 'g-1', link: 'https://a.example/2', title: 'B', published: now }).entry?.key).toBe('guid:g-1');
  });

  test('is the canonical link where there is no guid; the link itself is kept as it came', () => {
    const link = 'https://A.example/x?utm_source=rss&id=7#top';
    const { entry } = only({ link, title: 'A' });
    expect(entry).toMatchObject({ key: 'link:https://a.example/x?id=7', link, guid: null });
  });

  test('is a hash of title, summary and date where there is neither', () => {
    const base = { title: 'A', summary: 's', published: now };
    const key = only(base).entry?.key ?? '';
    expect(key).toMatch(/^text:[0-9a-f]{32}$/);
    expect(only({ ...base, content: 'ignored' }).entry?.key).toBe(key);
    const others = [{ title: 'B' }, { summary: 't' }, { published: now + 1 }];
    expect(others.filter((change) => only({ ...base, ...change }).entry?.key === key)).toEqual([]);
  });

  test('is a hash too where the link is none that can be followed', () => {
    const { entry, notices } = only({ link: 'javascript:alert(1)', title: 'A' });
    expect(entry).toMatchObject({ key: expect.stringMatching(/^text:/), link: null });
    expect(notices.map((notice) => notice.code)).toEqual(['ENTRY_NO_IDENTITY']);
  });

  test('stands once: the first of two alike is taken', () => {
    const twice = item({ id: 'g', title: 'A', link: 'https://a.example/' });
    const feed = identified([twice, { ...twice }]);
    expect(feed).toMatchObject({ keyedBy: 'guid', entries: [{ key: 'guid:g' }] });
    expect(feed.entries).toHaveLength(1);
    const sameLink = identified([
      item({ title: 'A', link: 'https://a.example/#1' }),
      item({ title: 'B', link: 'https://a.example/#2' }),
    ]);
    expect(sameLink.entries.map((entry) => entry.title)).toEqual(['A']);
  });
});

describe('ids that repeat within one document', () => {
  const a = item({ id: 'docket', title: 'SEC v. X', summary: 'Order', published: now });
  const repeats: [string, Partial<ParsedEntry>][] = [
    ['title', { title: 'SEC v. Y' }],
    ['summary', { summary: 'Notice' }],
    ['date', { published: now - 60_000 }],
  ];

  test.each(repeats)('over another %s switch the feed to keys by content', (_what, change) => {
    const feed = identified([a, item({ ...a, ...change })]);
    expect(feed.keyedBy).toBe('content');
    expect(feed.entries).toHaveLength(2);
    expect(keys(feed).every((key) => /^content:[0-9a-f]{32}$/.test(key))).toBe(true);
    expect(feed.entries.map((entry) => entry.guid)).toEqual(['docket', 'docket']);
  });

  test('do so wherever in the document they stand', () => {
    const others = Array.from({ length: 5 }, (_, n) => item({ id: `o${n}`, title: `T${n}` }));
    expect(identified([a, ...others, item({ ...a, summary: 'Notice' })])).toMatchObject({ keyedBy: 'content' });
    expect(identified([a, ...others])).toMatchObject({ keyedBy: 'guid' });
  });

  test('keep the same keys in any order, and from one poll to the next', () => {
    const b = item({ ...a, summary: 'Notice' });
    const first = identified([a, b]);
    expect(keys(identified([b, a])).toSorted()).toEqual(keys(first).toSorted());
    // The next document holds only one of them; what was learned is kept.
    expect(identified([b], 'content')).toMatchObject({ keyedBy: 'content', entries: [{ key: keys(first)[1] }] });
  });

  test('entries without an id do not count as repeating', () => {
    expect(identified([item({ title: 'A' }), item({ title: 'B' })]).keyedBy).toBe('guid');
  });

  test('a court feed keeps both entries of one docket', async () => {
    const feed = await fixture('court.xml');
    expect(feed.keyedBy).toBe('content');
    expect(feed.entries.map((entry) => entry.summary)).toEqual(['[Order] (300)', '[Notice of Appearance] (301)']);
    expect(new Set(keys(feed)).size).toBe(2);
    expect(new Set(feed.entries.map((entry) => entry.link)).size).toBe(1);
  });
});

describe('the outlet', () => {
  test('of an aggregator leaves the title for its own field', async () => {
    const { entries } = await fixture('google-news.xml');
    expect(entries).toMatchObject([{ title: 'Judge sets hearing', outlet: 'The Daily Ledger' }]);
  });

  test('is the feed itself where none is named, and the title stays whole', () => {
    expect(only({ title: 'A - The Feed', id: '1' }).entry).toMatchObject({ title: 'A - The Feed', outlet: 'The Feed' });
  });

  test('leaves only the end of the title, once', () => {
    const named = (title: string) => only({ title, id: '1', sourceName: 'X' }).entry?.title;
    expect(named('A - X - X')).toBe('A - X');
    expect(named('A - X wins')).toBe('A - X wins');
    expect(named('A – X')).toBe('A – X');
  });
});

describe('dates', () => {
  test.each<[string, Partial<ParsedEntry>, number | null, boolean]>([
    ['as published', { published: now - DAY }, now - DAY, false],
    ['updated stands in', { updated: now - DAY }, now - DAY, false],
    ['published before updated', { published: now - 2 * DAY, updated: now }, now - 2 * DAY, false],
    ['none', {}, null, false],
    ['the first of 1990', { published: Date.UTC(1990, 0, 1) }, Date.UTC(1990, 0, 1), false],
    ['just before 1990', { published: Date.UTC(1990, 0, 1) - 1 }, null, true],
    ['1970', { published: 0 }, null, true],
    ['two days ahead', { published: now + 2 * DAY }, now + 2 * DAY, false],
    ['just beyond two days ahead', { published: now + 2 * DAY + 1 }, null, true],
  ])('%s', (_name, change, publishedAt, isOdd) => {
    const { entry, notices } = only({ id: '1', title: 'A', ...change });
    expect(entry?.publishedAt).toBe(publishedAt);
    expect(notices.map((notice) => notice.code)).toEqual(isOdd ? ['ENTRY_DATE_IMPLAUSIBLE'] : []);
  });

  test('the notice names entry and day', () => {
    expect(only({ id: '1', title: 'A <b>b</b>', published: Date.UTC(2099, 0, 1) }).notices).toEqual([
      { code: 'ENTRY_DATE_IMPLAUSIBLE', what: '“A b” is dated 2099-01-01; the date is left out' },
    ]);
  });
});

describe('odd entries', () => {
  test('one without title, text and link is left out and named; the rest stay', () => {
    const feed = identified([item({ id: 'e', title: '<p> </p>' }), item({ id: 'f', title: 'A' })]);
    expect(keys(feed)).toEqual(['guid:f']);
    expect(feed.notices.map((notice) => notice.code)).toEqual(['ENTRY_EMPTY']);
  });

  test.each<[string, Partial<ParsedEntry>]>([
    ['title', { title: 'A' }],
    ['text', { content: 'x' }],
    ['link', { link: 'https://a.example/' }],
  ])('one with only a %s stays', (_what, change) => {
    expect(identified([item({ id: 'g', ...change })])).toMatchObject({ entries: [{ key: 'guid:g' }], notices: [] });
  });

  test('one with neither guid nor link is named', () => {
    expect(only({ title: 'A' }).notices).toEqual([
      { code: 'ENTRY_NO_IDENTITY', what: '“A” has neither guid nor link' },
    ]);
  });
});

describe('title and summary', () => {
  test('are plain text', () => {
    const { entry } = only({ id: '1', title: 'A &amp; <i>b</i>', summary: '<p>c</p><script>d</script>' });
    expect(entry).toMatchObject({ title: 'A & b', summary: 'c' });
  });

  test('the content stands in for a missing summary, and only then', () => {
    expect(only({ id: '1', content: '<p>long</p>' }).entry?.summary).toBe('long');
    expect(only({ id: '1', summary: 'short', content: 'long' }).entry?.summary).toBe('short');
  });

  test('have limits, and end in an ellipsis where they are cut', () => {
    const exact = only({ id: '1', title: 'x'.repeat(500), summary: 'y'.repeat(2000) }).entry;
    expect(exact).toMatchObject({ title: 'x'.repeat(500), summary: 'y'.repeat(2000) });
    const cut = only({ id: '1', title: 'x'.repeat(501), summary: 'y'.repeat(2001) }).entry;
    expect(cut).toMatchObject({ title: `${'x'.repeat(499)}…`, summary: `${'y'.repeat(1999)}…` });
  });
});
