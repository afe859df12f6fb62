/** Every kind of feed document comes out in one shape. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeFeed } from '../../../src/feed/document/decode.ts';
import { type ParsedFeed, parseFeed } from '../../../src/feed/document/parse.ts';
import { projectRoot } from '../../support/casewire.ts';

async function parsed(name: string, base: string | null = null): Promise<ParsedFeed> {
  const bytes = readFileSync(join(projectRoot, 'test/fixtures/feeds', name));
  const outcome = await parseFeed(decodeFeed(bytes, null), base);
  if (!outcome.ok) throw new Error(`${outcome.code} ${outcome.what}`);
  return outcome.feed;
}

const at = (iso: string): number => Date.parse(iso);

test('RSS 2.0 with modules', async () => {
  const feed = await parsed('rss20.xml', 'https://ledger.example/feed');
  expect(feed).toMatchObject({
    title: 'The Daily Ledger',
    link: 'https://ledger.example/',
    description: 'News of money & law',
    updated: at('2026-11-03T09:30:00Z'),
    hints: {
      ttlMinutes: 30,
      updateMinutes: 30,
      skipHours: [3, 4],
      skipDays: ['sunday'],
      hub: 'https://hub.example/',
      self: 'https://ledger.example/feed',
    },
  });
  expect(feed.entries).toEqual([
    {
      id: 'ledger-1',
      title: 'Judge hears <b>both</b> sides',
      link: 'https://ledger.example/a?utm_source=rss&id=7',
      published: at('2026-11-03T14:00:00Z'),
      updated: null,
      summary: '<p>The sides met on <i>Monday</i>.</p>',
      content: '<p>The sides met on <a href="https://ledger.example/day">Monday</a> & talked.</p>',
      sourceName: null,
    },
    {
      id: 'https://ledger.example/b',
      title: 'Filing & reply',
      // A guid that is a permalink stands in for the missing link.
      link: 'https://ledger.example/b',
      published: at('2026-11-02T17:05:00Z'),
      updated: null,
      summary: 'Plain &amp; simple',
      content: null,
      sourceName: null,
    },
  ]);
});

test('Atom 1.0: text kinds, xml:base, relations', async () => {
  const feed = await parsed('atom10.xml', 'https://elsewhere.example/x');
  expect(feed).toMatchObject({
    title: 'Court &lt;Notices&gt;',
    id: 'tag:court.example,2026:notices',
    link: 'https://court.example/notices',
    description: 'All <b>orders</b>',
    hints: {
      self: 'https://court.example/feeds/notices.atom',
      older: 'https://court.example/feeds/notices.atom?page=2',
    },
  });
  expect(feed.entries[0]).toMatchObject({
    title: 'Order &amp; opinion',
    link: 'https://court.example/feeds/orders/1',
    published: at('2026-11-02T19:00:00Z'),
    updated: at('2026-11-03T13:00:00Z'),
    summary: 'The motion is <em>denied</em>; see <a href="https://court.example/feeds/orders/1.pdf">the order</a>.',
  });
  expect(feed.entries[1]).toMatchObject({
    link: 'https://court.example/feeds/archive/2',
    published: null,
    updated: at('2026-11-01T00:00:00Z'),
    content: '1 &lt; 2',
  });
});

test('Atom 0.3: modes and base64', async () => {
  const feed = await parsed('atom03.xml');
  expect(feed).toMatchObject({ title: 'Old <i>feed</i>', description: 'line', updated: at('2003-12-31T10:14:55Z') });
  expect(feed.entries[0]).toMatchObject({ published: at('2003-12-31T18:14:55Z'), content: '<b>hello</b>' });
});

test('RSS 1.0: items beside the channel, ids from rdf:about', async () => {
  const feed = await parsed('rdf10.xml');
  expect(feed.title).toBe('RDF news');
  expect(feed.entries.map((entry) => [entry.id, entry.title, entry.published])).toEqual([
    ['http://rdf.example/1', 'One', at('2026-11-03T09:00:00Z')],
    ['http://rdf.example/2', 'Two', null],
  ]);
});

test('RSS 0.91 in latin-1', async () => {
  const feed = await parsed('rss091-latin1.xml');
  expect(feed.title).toBe('Café Droit');
  expect(feed.entries[0]?.title).toBe('Procès reporté à février');
});

test('an aggregator names the outlet', async () => {
  const feed = await parsed('google-news.xml');
  expect(feed.entries[0]).toMatchObject({ sourceName: 'The Daily Ledger', id: 'AAA' });
});

test('JSON Feed, with an item that is none', async () => {
  const feed = await parsed('feed.json', 'https://json.example/feed.json');
  expect(feed).toMatchObject({
    title: 'JSON &amp; co',
    hints: { hub: 'https://hub.example/', older: 'https://json.example/feed.json?page=2' },
  });
  expect(feed.entries).toMatchObject([
    {
      id: '1',
      link: 'https://json.example/one',
      title: 'One &lt;two&gt;',
      content: '<p>Hello</p>',
      published: at('2026-11-03T14:00:00Z'),
    },
    { id: '2', link: 'https://other.example/2', title: null, content: '1 &lt; 2' },
  ]);
});

test('an ill-formed document gives what can be read', async () => {
  const feed = await parsed('ill-formed.xml', 'https://ill.example/dir/feed');
  expect(feed.title).toBe('Tom & Jerry\u00a0é &who; –');
  expect(feed.entries).toMatchObject([
    { title: 'A & B — C', link: 'https://ill.example/dir/relative/page', published: null, summary: 'x<br />y' },
    { title: 'Second', published: null },
    { title: 'Cut o' },
  ]);
});

test('elements are known by namespace, whatever their prefix', async () => {
  const feed = await parsed('prefixed.xml');
  expect(feed.title).toBe('Prefixed');
  expect(feed.entries[0]).toMatchObject({
    title: 'An <b>inline</b> title',
    summary: null,
    link: 'https://href.example/p1',
    updated: null,
  });
});

describe('what is no feed', () => {
  test.each([
    ['', 'FEED_NOT_A_FEED', 'the document is empty'],
    ['   \n', 'FEED_NOT_A_FEED', 'the document is empty'],
    ['<!DOCTYPE html><html><body>x</body></html>', 'FEED_NOT_A_FEED', 'the server sent a web page instead of a feed'],
    ['<html>', 'FEED_NOT_A_FEED', 'the server sent a web page instead of a feed'],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'FEED_NOT_A_FEED', 'the document is XML of another kind (<svg>)'],
    ['plain words', 'FEED_NOT_A_FEED', 'the server sent something that is no XML'],
    ['{"items":[]}', 'FEED_NOT_A_FEED', 'the server sent JSON that is no JSON Feed'],
    ['{"items":', 'FEED_MALFORMED', 'broken JSON'],
    ['<?xml version="1.0"?><!-- never ends', 'FEED_MALFORMED', 'the document ends before its first element'],
  ])('%j', async (text, code, what) => {
    expect(await parseFeed(text, null)).toEqual({ ok: false, code, what });
  });
});

test('a document cut anywhere keeps the entries before the cut', async () => {
  const text = readFileSync(join(projectRoot, 'test/fixtures/feeds/rss20.xml'), 'utf8');
  const firstEnds = text.indexOf('</item>') + '</item>'.length;
  const lengths = Array.from({ length: Math.floor((text.length - firstEnds) / 7) }, (_, step) => firstEnds + step * 7);
  for (const length of lengths) {
    const outcome = await parseFeed(text.slice(0, length), null);
    expect(outcome).toMatchObject({ ok: true, feed: { title: 'The Daily Ledger' } });
    expect(outcome.ok && outcome.feed.entries[0]).toMatchObject({
      id: 'ledger-1',
      published: at('2026-11-03T14:00:00Z'),
    });
  }
});

test('a document cut before its first entry is still a feed', async () => {
  const text = readFileSync(join(projectRoot, 'test/fixtures/feeds/rss20.xml'), 'utf8');
  for (let length = text.indexOf('<channel>'); length < text.indexOf('<item>'); length += 5) {
    expect(await parseFeed(text.slice(0, length), null)).toMatchObject({ ok: true, feed: { entries: [] } });
  }
});
