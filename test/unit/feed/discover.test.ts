/** The feeds of a web page are found where it names them, and guessed where it doesn't. */
import { describe, expect, test } from 'vitest';
import { feedCandidates } from '../../../src/feed/discover.ts';

const page = 'https://court.example/news/today.html';
const link = (attributes: string): string =>
  `<!DOCTYPE html><html><head><link ${attributes}></head><body></body></html>`;
const named = (html: string, at = page) => feedCandidates(html, at).filter((candidate) => candidate.from === 'page');
const urls = (html: string): string[] => named(html).map((candidate) => candidate.url);

const guesses = ['/feed/', '/rss', '/rss.xml', '/atom.xml', '/feed.xml', '/index.xml', '/feed.json'].map(
  (place) => `https://court.example${place}`,
);

describe('a page that names its feeds', () => {
  test.each([
    ['RSS', 'rel="alternate" type="application/rss+xml" href="/rss"', 'https://court.example/rss'],
    ['Atom', 'rel="alternate" type="application/atom+xml" href="/a"', 'https://court.example/a'],
    ['RDF', 'rel="alternate" type="application/rdf+xml" href="/a"', 'https://court.example/a'],
    ['JSON Feed', 'rel="alternate" type="application/feed+json" href="/a"', 'https://court.example/a'],
    ['plain XML', 'rel="alternate" type="text/xml" href="/a"', 'https://court.example/a'],
    ['capital letters', 'REL="Alternate" TYPE="Application/RSS+XML" HREF="/A"', 'https://court.example/A'],
    [
      'several relations',
      'rel="nofollow alternate  home" type="application/rss+xml" href="/a"',
      'https://court.example/a',
    ],
    ['a charset', 'rel="alternate" type="application/rss+xml; charset=utf-8" href="/a"', 'https://court.example/a'],
    ['no quotes', 'rel=alternate type=application/rss+xml href=/a', 'https://court.example/a'],
    [
      'a relative address',
      'rel="alternate" type="application/rss+xml" href="rss.xml"',
      'https://court.example/news/rss.xml',
    ],
    ['another host', 'rel="alternate" type="application/rss+xml" href="//b.example/a"', 'https://b.example/a'],
    [
      'an ampersand',
      'rel="alternate" type="application/rss+xml" href="/a?x=1&amp;y=2"',
      'https://court.example/a?x=1&y=2',
    ],
    ['blanks around it', 'rel="alternate" type="application/rss+xml" href=" /a "', 'https://court.example/a'],
  ])('%s', (_name, attributes, url) => {
    expect(urls(link(attributes))).toEqual([url]);
  });

  test('gives titles, in the order of the page, each address once', () => {
    const html =
      link('rel="alternate" type="application/atom+xml" href="/b" title="Orders &amp; opinions"') +
      link('rel="alternate" type="application/rss+xml" href="/a"') +
      link('rel="alternate" type="application/rss+xml" href="/b" title="Again"');
    expect(named(html)).toEqual([
      { url: 'https://court.example/b', title: 'Orders & opinions', from: 'page' },
      { url: 'https://court.example/a', title: null, from: 'page' },
    ]);
  });

  test('comes before the guesses, and takes the place of one', () => {
    const all = feedCandidates(link('rel="alternate" type="application/rss+xml" href="/rss.xml"'), page);
    expect(all[0]).toMatchObject({ url: 'https://court.example/rss.xml', from: 'page' });
    expect(all.filter((candidate) => candidate.url.endsWith('/rss.xml'))).toHaveLength(1);
    expect(all).toHaveLength(guesses.length);
  });

  test('is read against its base', () => {
    const html = `<base href="https://cdn.example/feeds/">${link('rel="alternate" type="application/rss+xml" href="a"')}`;
    expect(urls(html)).toEqual(['https://cdn.example/feeds/a']);
  });
});

describe('what names no feed', () => {
  test.each([
    ['a style sheet', 'rel="stylesheet" type="text/css" href="/a"'],
    ['a translation', 'rel="alternate" hreflang="de" href="/de"'],
    ['a feed type that is no alternate', 'rel="self" type="application/rss+xml" href="/a"'],
    ['a page', 'rel="alternate" type="text/html" href="/a"'],
  ])('%s', (_name, attributes) => {
    expect(urls(link(attributes))).toEqual([]);
  });

  test('a link inside a comment or a script', () => {
    const inner = '<link rel="alternate" type="application/rss+xml" href="/a">';
    expect(urls(`<!-- ${inner} --><script>var x = '${inner}';</script>`)).toEqual([]);
  });

  test('a tag that never ends', () => {
    expect(urls('<link rel="alternate" type="application/rss+xml" href="/a"')).toEqual([]);
  });
});

test('a page that names none has the usual places, at the root of its site', () => {
  for (const html of ['', '<html><body>Hello</body></html>', '<<<>>>']) {
    expect(feedCandidates(html, page)).toEqual(guesses.map((url) => ({ url, title: null, from: 'guess' })));
  }
});

describe('known faults', () => {
  const feed = '<link rel="alternate" type="application/rss+xml" href="f">';
  test('the first base of a page counts (HTML, 4.2.3)', () => {
    expect(urls(`<base href="/one/"><base href="/two/">${feed}`)).toEqual(['https://court.example/one/f']);
  });
  test.each(['javascript:void(0)', 'mailto:a@b.example', 'data:text/xml,x'])('%s is no candidate', (address) => {
    expect(urls(link(`rel="alternate" type="application/rss+xml" href="${address}"`))).toEqual([]);
  });
  test.each(['application/json+oembed', 'text/xml+oembed'])(
    '%s, which every WordPress page carries, is no feed',
    (type) => {
      expect(urls(link(`rel="alternate" type="${type}" href="/wp-json/oembed"`))).toEqual([]);
    },
  );
});
