/** What servers say in their headers is understood, and what they get wrong does no harm. */
import { describe, expect, test } from 'vitest';
import { freshnessOf, header, isBotWall, linkOf, retryAtOf } from '../../../src/feed/http/http-headers.ts';

const now = Date.UTC(2026, 10, 3, 12);

test('a header is given byte for byte, the first of several, null where missing', () => {
  expect(header({ etag: 'W/"a\u00e9 "' }, 'etag')).toBe('W/"a\u00e9 "');
  expect(header({ etag: ['"1"', '"2"'] }, 'etag')).toBe('"1"');
  expect(header({ etag: '' }, 'etag')).toBe('');
  expect(header({ etag: undefined }, 'etag')).toBeNull();
  expect(header({}, 'etag')).toBeNull();
});

describe('freshness', () => {
  const control = (value: string, more: Record<string, string> = {}) =>
    freshnessOf({ 'cache-control': value, ...more });

  test.each<[string, Record<string, string>, number]>([
    ['max-age=600', {}, 600_000],
    ['public, max-age=600', {}, 600_000],
    ['Max-Age = 600', {}, 600_000],
    ['max-age="600"', {}, 600_000],
    ['s-maxage=10, max-age=600', {}, 600_000],
    ['max-age=0, must-revalidate', {}, 0],
    ['max-age=600', { age: '100' }, 500_000],
    ['max-age=600', { age: '700' }, 0],
    ['max-age=600', { age: 'old' }, 600_000],
    ['max-age=600', { expires: 'Tue, 03 Nov 2026 09:00:00 GMT' }, 600_000],
  ])('%s %j', (value, more, remainingMs) => {
    expect(control(value, more)).toEqual({ remainingMs, expiresAt: null });
  });

  test.each([
    'no-cache',
    'no-store',
    'max-age=600, no-cache',
    'No-Store, max-age=600',
    'max-age=soon',
    's-maxage=600',
    '',
  ])('%j gives nothing', (value) => {
    expect(control(value)).toEqual({ remainingMs: null, expiresAt: null });
  });

  test('no-cache overrules Expires too', () => {
    expect(control('no-cache', { expires: 'Tue, 03 Nov 2026 09:00:00 GMT' })).toEqual({
      remainingMs: null,
      expiresAt: null,
    });
  });

  test.each<[string, number | null]>([
    ['Tue, 03 Nov 2026 09:00:00 GMT', Date.UTC(2026, 10, 3, 9)],
    ['Tuesday, 03-Nov-26 09:00:00 GMT', Date.UTC(2026, 10, 3, 9)],
    ['Tue Nov  3 09:00:00 2026', Date.UTC(2026, 10, 3, 9)],
    ['0', null],
    ['-1', null],
    ['never', null],
  ])('Expires: %s', (expires, expiresAt) => {
    expect(freshnessOf({ expires })).toEqual({ remainingMs: null, expiresAt });
  });

  test('nothing said, nothing known', () => {
    expect(freshnessOf({})).toEqual({ remainingMs: null, expiresAt: null });
  });

  test('a negative Age does not lengthen the freshness', () => {
    expect(control('max-age=600', { age: '-100' })).toEqual({ remainingMs: 600_000, expiresAt: null });
  });
});

describe('Retry-After', () => {
  test.each<[string, number | null]>([
    ['120', now + 120_000],
    [' 120 ', now + 120_000],
    ['2026', now + 2026_000],
    ['Tue, 03 Nov 2026 13:00:00 GMT', now + 3_600_000],
    ['Tuesday, 03-Nov-26 13:00:00 GMT', now + 3_600_000],
    ['0', null],
    ['-5', null],
    ['1.5', null],
    ['Tue, 03 Nov 2026 12:00:00 GMT', null],
    ['Tue, 03 Nov 2026 11:00:00 GMT', null],
    ['soon', null],
    ['', null],
    ['99999999999999', null],
  ])('%j', (value, at) => {
    expect(retryAtOf({ 'retry-after': value }, now)).toBe(at);
  });

  test('missing', () => {
    expect(retryAtOf({}, now)).toBeNull();
  });
});

describe('Link', () => {
  test.each<[string | string[], string | null]>([
    ['<https://hub.example/>; rel="hub"', 'https://hub.example/'],
    ['<https://hub.example/>; rel=hub', 'https://hub.example/'],
    ['<https://hub.example/>;rel="hub"', 'https://hub.example/'],
    ['<https://hub.example/>; REL="HUB"', 'https://hub.example/'],
    ['<https://hub.example/>; rel="self hub"', 'https://hub.example/'],
    ['<https://a.example/>; rel="self", <https://hub.example/>; rel="hub"', 'https://hub.example/'],
    ['<https://one.example/>; rel=hub, <https://two.example/>; rel=hub', 'https://one.example/'],
    ['<https://hub.example/>; title=x; rel=hub', 'https://hub.example/'],
    ['<https://hub.example/?a=1,2;3>; rel=hub', 'https://hub.example/?a=1,2;3'],
    [['<https://a.example/>; rel=self', '<https://hub.example/>; rel=hub'], 'https://hub.example/'],
    ['<https://a.example/>; rel="self"', null],
    ['<https://a.example/>; rel="github"', null],
    ['<https://a.example/>', null],
    ['https://a.example/; rel=hub', null],
    ['<https://a.example/', null],
    ['', null],
  ])('%j', (link, target) => {
    expect(linkOf({ link }, 'hub')).toBe(target);
  });

  test('missing', () => {
    expect(linkOf({}, 'hub')).toBeNull();
  });

  test('a long damaged one is read in linear time, and only its start', () => {
    expect(linkOf({ link: `${'<'.repeat(200_000)}` }, 'hub')).toBeNull();
    expect(linkOf({ link: `<https://a.example/>${' ; a'.repeat(100_000)}` }, 'hub')).toBeNull();
  });

  test('commas and semicolons inside quotes belong to the value', () => {
    expect(linkOf({ link: '<https://hub.example/>; title="a, b; c"; rel="hub"' }, 'hub')).toBe('https://hub.example/');
  });
});

describe('a wall against robots', () => {
  const page = (words: string): string =>
    `<!DOCTYPE html><html><head><title>x</title></head><body>${words}</body></html>`;

  test.each([
    'Just a moment...',
    'Enable JavaScript and cookies to continue',
    'Attention Required! | Cloudflare',
    '<form id="cf-chl-widget">',
    'Please solve the CAPTCHA',
    'Are you a human?',
    'Are you a robot?',
    'Verify you are human by completing the action below.',
    'Your Request Originates from an Undeclared Automated Tool',
    'Request unsuccessful. Incapsula incident ID: 1',
  ])('%s', (words) => {
    expect(isBotWall({}, page(words))).toBe(true);
  });

  test('by its header alone', () => {
    expect(isBotWall({ 'cf-mitigated': 'challenge' }, '')).toBe(true);
    expect(isBotWall({ 'cf-mitigated': 'Challenge' }, '')).toBe(true);
  });

  const feed = (inside: string): string =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>t</title>${inside}</channel></rss>`;

  test.each([
    ['a feed that mentions captcha', feed('<item><title>Binance adds a captcha</title></item>')],
    ['a feed that quotes a wall', feed('<item><title>“Just a moment”, says the judge</title></item>')],
    ['a feed with escaped HTML', feed('<item><description>&lt;html&gt;captcha&lt;/html&gt;</description></item>')],
    [
      'a feed that asks whether you are human',
      feed('<item><title>Are you a human? Verify you are human</title></item>'),
    ],
    [
      'a JSON Feed that mentions captcha',
      '{"version":"https://jsonfeed.org/version/1.1","items":[{"title":"captcha"}]}',
    ],
    ['an ordinary page', page('<h1>Court news</h1>')],
    ['an error page', page('404 Not Found')],
    ['words without a page', 'captcha'],
    ['nothing', ''],
  ])('%s is none', (_name, body) => {
    expect(isBotWall({}, body)).toBe(false);
  });

  test('nor is another value of the header', () => {
    expect(isBotWall({ 'cf-mitigated': 'none' }, feed(''))).toBe(false);
  });

  test('a feed whose first item holds a whole page in CDATA, and the word captcha', () => {
    const item =
      '<item><title>Captcha</title><description><![CDATA[<html><body>x</body></html>]]></description></item>';
    expect(isBotWall({}, feed(item))).toBe(false);
  });
});
