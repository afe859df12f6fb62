/** Feed documents made to hurt a reader; generated, for stored they would be large. */

const rss = (inside: string, before = ''): string =>
  `${before}<rss version="2.0"><channel><title>t</title>${inside}</channel></rss>`;
const item = (inside: string): string => `<item><title>good</title><guid>1</guid>${inside}</item>`;
const atom = (inside: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><entry><id>1</id><title>good</title>${inside}</entry></feed>`;

/** What must come of a document: at least this many entries, or an error of this code. */
export type Hostile = {
  readonly name: string;
  readonly make: () => Buffer;
  readonly expect: number | 'FEED_HOSTILE' | 'FEED_MALFORMED' | null;
};

const entities = (count: number): string =>
  Array.from({ length: count }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`).join('');

export const hostileDocuments: readonly Hostile[] = [
  {
    name: '100 KB of <',
    make: () => Buffer.from(rss(item(`<description><![CDATA[${'<'.repeat(100_000)}]]></description>`))),
    expect: 1,
  },
  {
    name: '300 KB of x<br ',
    make: () => Buffer.from(rss(item(`<description><![CDATA[${'x<br '.repeat(60_000)}]]></description>`))),
    expect: 1,
  },
  {
    name: '180 KB of x<a  under a base',
    make: () =>
      Buffer.from(
        rss(item(`<description xml:base="http://b.example/"><![CDATA[${'x<a '.repeat(45_000)}]]></description>`)),
      ),
    expect: 1,
  },
  {
    name: '200,000 open divs in a description',
    make: () => Buffer.from(rss(item(`<description><![CDATA[${'<div>'.repeat(200_000)}]]></description>`))),
    expect: 1,
  },
  {
    name: 'a million ampersands',
    make: () => Buffer.from(rss(item(`<description>${'&'.repeat(1_000_000)}</description>`))),
    expect: 1,
  },
  { name: 'a bad Atom date', make: () => Buffer.from(atom('<updated>not a date</updated>')), expect: 1 },
  { name: 'an Atom link without attributes', make: () => Buffer.from(atom('<link/><link></link>')), expect: 1 },
  {
    name: 'billion laughs',
    make: () =>
      Buffer.from(rss(item('<description>&l9;</description>'), `<!DOCTYPE rss [<!ENTITY l0 "ha">${entities(9)}]>`)),
    expect: 1,
  },
  {
    name: 'an external entity',
    make: () =>
      Buffer.from(
        rss(item('<description>&file;</description>'), '<!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/passwd">]>'),
      ),
    expect: 1,
  },
  {
    name: 'a quadratic entity',
    make: () =>
      Buffer.from(
        rss(
          item(`<description>${'&big;'.repeat(50_000)}</description>`),
          `<!DOCTYPE rss [<!ENTITY big "${'x'.repeat(50_000)}">]>`,
        ),
      ),
    expect: 1,
  },
  {
    name: 'a body of 100 MB',
    make: () => Buffer.from(rss(item(`<description>${'x'.repeat(100 * 1024 * 1024)}</description>`))),
    expect: 'FEED_HOSTILE',
  },
  {
    name: 'a million items',
    make: () => Buffer.from(rss('<item><title>x</title></item>'.repeat(1_000_000))),
    expect: 'FEED_HOSTILE',
  },
  {
    name: '300,000 items within the size limit',
    make: () => Buffer.from(rss(Array.from({ length: 300_000 }, (_, n) => `<item><guid>${n}</guid></item>`).join(''))),
    expect: 0,
  },
  {
    name: '20,000 titled items',
    make: () =>
      Buffer.from(
        rss(Array.from({ length: 20_000 }, (_, n) => `<item><title>t${n}</title><guid>${n}</guid></item>`).join('')),
      ),
    expect: 5000,
  },
  {
    name: '100,000 deep in an item',
    make: () => Buffer.from(rss(`<item>${'<a>'.repeat(100_000)}`)),
    expect: 'FEED_HOSTILE',
  },
  {
    name: '100,000 deep in a description',
    make: () => Buffer.from(rss(item(`<description>${'<a>'.repeat(100_000)}`))),
    expect: 'FEED_HOSTILE',
  },
  {
    name: 'a million unclosed tags',
    make: () => Buffer.from(`<rss><channel>${'<item>'.repeat(1_000_000)}`),
    expect: 'FEED_HOSTILE',
  },
  {
    name: 'an unterminated CDATA',
    make: () => Buffer.from(`<rss><channel>${item('')}<item><title><![CDATA[cut`),
    expect: 2,
  },
  { name: 'an unterminated comment', make: () => Buffer.from(`<rss><channel>${item('')}<!-- cut`), expect: 1 },
  {
    name: '200,000 attributes',
    make: () =>
      Buffer.from(
        `<rss ${Array.from({ length: 200_000 }, (_, n) => `a${n}="x"`).join(' ')}><channel>${item('')}</channel></rss>`,
      ),
    expect: 1,
  },
  {
    name: 'NUL and control characters',
    make: () => Buffer.from(rss(item('<description>a\0b\u0001\u001bc</description>'))),
    expect: 1,
  },
  {
    name: '__proto__',
    make: () =>
      Buffer.from(
        rss(
          `<__proto__ polluted="1">x</__proto__><item __proto__="x"><__proto__>y</__proto__><title>good</title><constructor>z</constructor></item>`,
        ),
      ),
    expect: 1,
  },
  {
    name: 'a DOCTYPE that never ends',
    make: () => Buffer.from(`<!DOCTYPE ${'["'.repeat(500_000)}`),
    expect: 'FEED_MALFORMED',
  },
  {
    name: '200,000 CDATA openings',
    make: () => Buffer.from(rss(item(`<description>${'<![CDATA['.repeat(200_000)}</description>`))),
    expect: 1,
  },
  {
    name: 'a long run of blanks in a date',
    make: () => Buffer.from(rss(item(`<pubDate>Mon, ${' '.repeat(200_000)}x</pubDate>`))),
    expect: 1,
  },
];
