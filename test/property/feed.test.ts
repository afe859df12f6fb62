/** What holds of reading feeds for any text and any bytes at all: it never throws, and stays within its bounds. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalLink } from '../../src/feed/canonical-link.ts';
import { feedCandidates } from '../../src/feed/discover.ts';
import { decodeFeed } from '../../src/feed/document/decode.ts';
import { readFeedDate } from '../../src/feed/document/feed-date.ts';
import { parseFeed } from '../../src/feed/document/parse.ts';
import { identifyEntries } from '../../src/feed/entry-identity.ts';
import { absoluteLinks } from '../../src/feed/html/html-links.ts';
import { plainText } from '../../src/feed/html/plain-text.ts';
import { readOpml } from '../../src/feed/opml.ts';
import { projectRoot } from '../support/casewire.ts';

const folder = join(projectRoot, 'test/fixtures/feeds');
const fixtures = readdirSync(folder).map((name): [string, Buffer] => [name, readFileSync(join(folder, name))]);
const opml = readFileSync(join(projectRoot, 'test/fixtures/subscriptions.opml'));

const many = { numRuns: 1_000 };
const some = { numRuns: 300 };

/** Pieces out of which markup and near-markup is made. */
const pieces = fc.constantFrom(
  ...'<rss>|<rss version="2.0">|<channel>|</channel>|<item>|</item>|<title>|</title>|<link>|<link/>|<guid>|<id>'.split(
    '|',
  ),
  ...'<feed xmlns="http://www.w3.org/2005/Atom">|<entry>|</entry>|<updated>|<rdf:RDF>|<__proto__>'.split('|'),
  ...'<link href="|<link rel="alternate" type="application/rss+xml" href=|<base href="|<a href="|<img src=|>|"'.split(
    '|',
  ),
  ...'<opml>|<outline xmlUrl="|https://a.example/|//b.example| xml:base="http://[|<![CDATA[|]]>|<!--|-->'.split('|'),
  ...'<!DOCTYPE |<?xml |encoding="|?>|&|&amp;|&nbsp;|&#0;|&#xD800;|&#99999999;|&lt;|<|</|{|}|[|"items":['.split('|'),
  ...'<script>|</script>|<p>|<br>|{"version":"https://jsonfeed.org/version/1",|Tue, 03 Nov 2026 09:00:00 GMT'.split(
    '|',
  ),
  ...'2026-11-03|\u0000|\ud800|\ufeff| |\n|币安|😀|x'.split('|'),
);
const markup = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));
const text = fc.oneof(
  markup,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);

/** One of the fixtures, cut, doubled in part, or with flipped bytes, up to three times. */
const change = fc.record({
  kind: fc.constantFrom('cut', 'double', 'flip'),
  at: fc.nat(),
  length: fc.nat(200),
  bits: fc.integer({ min: 1, max: 255 }),
});
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

function changed(bytes: Buffer, { kind, at, length, bits }: Change): Buffer {
  if (bytes.length === 0) return bytes;
  const start = at % bytes.length;
  if (kind === 'cut') return bytes.subarray(0, start);
  if (kind === 'double') return Buffer.concat([bytes.subarray(0, start + length), bytes.subarray(start)]);
  const copy = Buffer.from(bytes);
  copy[start] = (copy[start] ?? 0) ^ bits;
  return copy;
}

const mutationsOf = (bytes: Buffer): fc.Arbitrary<Buffer> =>
  fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => changes.reduce(changed, bytes));

/** Limits count characters as a reader does. */
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const characters = (plain: string): number => Array.from(segmenter.segment(plain)).length;

const base = fc.constantFrom(null, 'https://a.example/feed', 'not a base', '');

/** Reads a document as the bot does, and gives everything in the outcome that may not be. */
async function faultsOf(document: string, from: string | null): Promise<unknown[]> {
  const outcome = await parseFeed(document, from);
  if (!outcome.ok) {
    const isNamed = ['FEED_NOT_A_FEED', 'FEED_MALFORMED', 'FEED_HOSTILE'].includes(outcome.code);
    return isNamed && outcome.what !== '' ? [] : [outcome];
  }
  const parsed = outcome.feed.entries.filter(
    ({ id, title, link, summary, published, updated }) =>
      [id, title, link, summary].includes('') ||
      ![published, updated].every((at) => at === null || Number.isInteger(at)),
  );
  const { entries } = identifyEntries(outcome.feed, 'Feed', 'guid', Date.UTC(2026, 10, 3));
  const kept = entries.filter(
    ({ title, summary, link }) =>
      characters(title) > 500 || characters(summary) > 2000 || (link !== null && canonicalLink(link) === null),
  );
  const twice = new Set(entries.map((entry) => entry.key)).size === entries.length ? [] : ['a key stands twice'];
  return [...parsed, ...kept, ...twice];
}

describe('a document', () => {
  test('of any text gives entries or a named error', async () => {
    const property = fc.asyncProperty(text, base, async (document, from) => {
      expect(await faultsOf(document, from)).toEqual([]);
    });
    await fc.assert(property, many);
  });

  test('is decoded from any bytes under any label', () => {
    const labels = 'utf-8|utf-16|utf-32|utf-7|koi8-r|gb2312|hex|constructor|__proto__|no-such|"'.split('|');
    const label = fc.option(fc.oneof(fc.constantFrom(...labels), fc.string({ maxLength: 12 })), { nil: null });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), label, (bytes, name) => {
        expect(typeof decodeFeed(bytes, name === null ? null : `text/xml; charset=${name}`)).toBe('string');
      }),
      many,
    );
  });

  test.each(fixtures)(
    '%s, cut, doubled or with flipped bytes, gives entries or a named error',
    async (_name, bytes) => {
      const property = fc.asyncProperty(mutationsOf(bytes), base, async (mutation, from) => {
        expect(await faultsOf(decodeFeed(mutation, null), from)).toEqual([]);
      });
      await fc.assert(property, some);
    },
  );
});

describe('readFeedDate', () => {
  const words = fc.constantFrom(
    ...'Tue,|03|Nov|2026|09:00:00|24:00|GMT|EST|+9999|pm|T|-|(x)|  |0000|9999-12-31'.split('|'),
  );
  const dateLike = fc.array(words, { maxLength: 8 }).map((parts) => parts.join(' '));
  test('gives an instant that can be written down, or null', () => {
    fc.assert(
      fc.property(fc.oneof(text, dateLike), (raw) => {
        const at = readFeedDate(raw);
        expect(at === null || Date.parse(new Date(at).toISOString()) === at).toBe(true);
      }),
      many,
    );
  });

  test('reads back what toISOString and toUTCString write', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          expect(readFeedDate(date.toISOString())).toBe(date.getTime());
          expect(readFeedDate(date.toUTCString())).toBe(Math.floor(date.getTime() / 1000) * 1000);
        },
      ),
      some,
    );
  });
});

describe('plainText', () => {
  const limit = fc.integer({ min: 1, max: 200 });
  test('of anything stays within its limit, on one line, trimmed', () => {
    fc.assert(
      fc.property(text, limit, (html, most) => {
        const plain = plainText(html, most);
        expect(characters(plain)).toBeLessThanOrEqual(most);
        expect(plain).toBe(plain.replace(/\s+/g, ' ').trim());
      }),
      many,
    );
  });

  test('of words and tags has every word and no tag', () => {
    const word = fc.stringMatching(/^[a-z0-9 .,;!?"'“”é币]{0,12}$/);
    const tags = `<b>|</b>|<P CLASS="x > y">|<a href='?a=1&b=2'>|</div>|<br/>|<img alt="<i>">|<!-- <b> -->|<x-y>`;
    const tag = fc.constantFrom(...tags.split('|'));
    fc.assert(
      fc.property(fc.array(fc.oneof(word, tag), { maxLength: 20 }), (parts) => {
        const plain = plainText(parts.join(''), 10_000);
        expect(plain).not.toMatch(/[<>]/);
        const words = parts.filter((part) => !part.startsWith('<')).join('');
        expect(plain.replace(/\s/g, '')).toBe(words.replace(/\s/g, ''));
      }),
      many,
    );
  });
});

describe('links', () => {
  const pairs = `utm_source=x|fbclid=1|id=7|ref=a.example|ref=|492165|q=a+b|%20=%zz||a=b=c|o'brien`.split('|');
  const query = fc.array(fc.constantFrom(...pairs), { maxLength: 6 });
  const made = query.map((some) => `https://A.example:443/x?${some.join('&')}#f`);
  // A question mark inside the query is a known fault (see canonical-link.test.ts).
  const isPlain = (raw: string): boolean => !URL.canParse(raw) || !new URL(raw).search.slice(1).includes('?');
  const webUrl = fc.webUrl({ withQueryParameters: true, withFragments: true });
  const link = fc.oneof(made, webUrl, text).filter(isPlain);

  test('canonicalLink is idempotent', () => {
    fc.assert(
      fc.property(link, (raw) => {
        const once = canonicalLink(raw);
        expect(once === null ? null : canonicalLink(once)).toBe(once);
      }),
      many,
    );
  });

  test('canonicalLink only ever leaves parameters out', () => {
    fc.assert(
      fc.property(made, (raw) => {
        const before = new URL(raw).search.slice(1).split('&');
        const after = new URL(canonicalLink(raw) ?? '').search.slice(1).split('&');
        let at = 0;
        for (const pair of after.filter((one) => one !== '')) {
          at = before.indexOf(pair, at) + 1;
          expect(at).toBeGreaterThan(0);
        }
      }),
      some,
    );
  });

  test('absoluteLinks never throws, leaves text without a base alone, and changes nothing twice', () => {
    fc.assert(
      fc.property(text, base, (html, from) => {
        const once = absoluteLinks(html, from);
        expect(from !== null || once === html).toBe(true);
        expect(absoluteLinks(once, from)).toBe(once);
      }),
      many,
    );
  });

  test('feedCandidates of any page are addresses, each once', () => {
    fc.assert(
      fc.property(text, (html) => {
        const urls = feedCandidates(html, 'https://a.example/page').map((candidate) => candidate.url);
        expect(urls.filter((url) => !URL.canParse(url))).toEqual([]);
        expect(new Set(urls).size).toBe(urls.length);
      }),
      many,
    );
  });
});

describe('readOpml', () => {
  const faults = (document: string): unknown[] => {
    const outcome = readOpml(document);
    if (!outcome.ok) return outcome.what === '' ? [outcome] : [];
    return outcome.feeds.filter(({ url, title }) => !/^https?:$/.test(new URL(url).protocol) || title === '');
  };
  test('of any text gives feeds or says that it is none', () => {
    const property = fc.property(text, (document) => {
      expect(faults(document)).toEqual([]);
    });
    fc.assert(property, many);
  });
  test('of a file that was cut, doubled or flipped too', () => {
    const property = fc.property(mutationsOf(opml), (bytes) => {
      expect(faults(decodeFeed(bytes, null))).toEqual([]);
    });
    fc.assert(property, some);
  });
});

describe('known faults', () => {
  const rss = (item: string): string => `<rss><channel><item><title>good</title>${item}</item></channel></rss>`;
  test.each(['&lt;constructor a="b"&gt;', '<constructor a="b"/>', '<__proto__ a="b"/>'])(
    'an element of this name costs nothing: %s',
    async (inside) => {
      expect(await faultsOf(rss(`<description>${inside}</description>`), 'https://a.example/')).toEqual([]);
    },
  );

  test('a damaged document with a byte order mark is not empty', () => {
    expect(decodeFeed(Buffer.from([0xef, 0xbb, 0xbf, 0x3c, 0x61, 0xe9]), null)).not.toBe('');
  });

  test('UTF-8 cut within a character stays UTF-8', () => {
    expect(decodeFeed(Buffer.from('<rss>é — é').subarray(0, -1), null)).toContain('é —');
  });
});
