/** Conditional requests over HTTP: the exact validators that arrive at the server, and what an unchanged answer saves. */
import type { IncomingHttpHeaders } from 'node:http';
import { describe, expect, test } from 'vitest';
import type { Served } from '../support/feed-server.ts';
import { DAY, httpRoom, notModified, ok, twoEntries } from '../support/http-room.ts';
import { rssDocument } from '../support/rss.ts';

const room = httpRoom();

/** Polls the feed `times` times, a day apart, and gives what each request carried. */
async function requestsOf(answers: readonly Served[], times: number): Promise<string[]> {
  const { server, round, advance } = room();
  server.serve('/f', answers);
  for (let poll = 0; poll < times; poll += 1) {
    await round(['/f'], true);
    advance(DAY);
  }
  return server.requests.map(
    ({ path, headers }) => `${path} inm=${headers['if-none-match'] ?? '-'} ims=${headers['if-modified-since'] ?? '-'}`,
  );
}

describe('validators go back byte for byte, from the last good answer only', () => {
  test.each<[string, Served[], string]>([
    ['ETag only', [ok({ etag: '"abc"' }), notModified()], 'inm="abc" ims=-'],
    ['weak ETag', [ok({ etag: 'W/"a b,c"' }), notModified()], 'inm=W/"a b,c" ims=-'],
    ['ETag without quotes', [ok({ etag: 'abc' }), notModified()], 'inm=abc ims=-'],
    ['empty-quoted ETag', [ok({ etag: '""' }), notModified()], 'inm="" ims=-'],
    [
      'Last-Modified only',
      [ok({ 'last-modified': 'Tue, 03 Nov 2026 09:00:00 GMT' }), notModified()],
      'inm=- ims=Tue, 03 Nov 2026 09:00:00 GMT',
    ],
    ['an odd Last-Modified', [ok({ 'last-modified': 'yesterday noon' }), notModified()], 'inm=- ims=yesterday noon'],
    [
      'both',
      [ok({ etag: '"a"', 'last-modified': 'Tue, 03 Nov 2026 09:00:00 GMT' }), notModified()],
      'inm="a" ims=Tue, 03 Nov 2026 09:00:00 GMT',
    ],
    ['none', [ok(), ok()], 'inm=- ims=-'],
    ['with no-cache', [ok({ etag: '"a"', 'cache-control': 'no-cache' }), notModified()], 'inm="a" ims=-'],
    ['with no-store', [ok({ etag: '"a"', 'cache-control': 'no-store' }), notModified()], 'inm="a" ims=-'],
    ['with private', [ok({ etag: '"a"', 'cache-control': 'private, max-age=0' }), notModified()], 'inm="a" ims=-'],
    ['with Vary: *', [ok({ etag: '"a"', vary: '*' }), notModified()], 'inm="a" ims=-'],
  ])('%s', async (_name, answers, second) => {
    const requests = await requestsOf(answers, 3);
    expect(requests).toEqual(['/f inm=- ims=-', `/f ${second}`, `/f ${second}`]);
  });

  test.each<[string, Served[], string[]]>([
    [
      'a 304 renews the ETag',
      [ok({ etag: '"a"' }), notModified({ etag: '"b"' }), notModified()],
      ['inm=- ims=-', 'inm="a" ims=-', 'inm="b" ims=-'],
    ],
    [
      'a 200 replaces it',
      [ok({ etag: '"a"' }), ok({ etag: '"b"' }, { body: twoEntries }), notModified()],
      ['inm=- ims=-', 'inm="a" ims=-', 'inm="b" ims=-'],
    ],
    [
      'a 200 without one drops it',
      [ok({ etag: '"a"' }), ok({}, { body: twoEntries }), ok()],
      ['inm=- ims=-', 'inm="a" ims=-', 'inm=- ims=-'],
    ],
    [
      'a 500 with an ETag changes nothing',
      [ok({ etag: '"a"' }), ok({ etag: '"err"' }, { status: 500 }), notModified()],
      ['inm=- ims=-', 'inm="a" ims=-', 'inm="a" ims=-'],
    ],
    [
      'a web page with an ETag changes nothing',
      [ok({ etag: '"a"' }), ok({ etag: '"page"' }, { body: '<html></html>' }), notModified()],
      ['inm=- ims=-', 'inm="a" ims=-', 'inm="a" ims=-'],
    ],
    [
      'an empty feed with an ETag changes nothing',
      [ok({ etag: '"a"' }), ok({ etag: '"e"' }, { body: rssDocument('F', []) }), notModified()],
      ['inm=- ims=-', 'inm="a" ims=-', 'inm="a" ims=-'],
    ],
    [
      'a bot wall with an ETag changes nothing',
      [ok({ etag: '"a"' }), ok({ etag: '"w"', 'cf-mitigated': 'challenge' }), notModified()],
      ['inm=- ims=-', 'inm="a" ims=-', 'inm="a" ims=-'],
    ],
  ])('%s', async (_name, answers, expected) => {
    expect(await requestsOf(answers, 3)).toEqual(expected.map((line) => `/f ${line}`));
  });

  test('they are not sent to another address', async () => {
    room().server.serve('/new', { ...ok({ etag: '"new"' }) });
    const requests = await requestsOf(
      [ok({ etag: '"old"' }), { plain: true, status: 302, headers: { location: '/new' } }, notModified()],
      3,
    );
    expect(requests).toEqual(['/f inm=- ims=-', '/f inm="old" ims=-', '/new inm=- ims=-', '/f inm=- ims=-']);
  });

  test('who we are is said, and nothing that a browser would add', async () => {
    await requestsOf([ok()], 1);
    const headers: IncomingHttpHeaders = room().server.requests[0]?.headers ?? {};
    expect(headers['user-agent']).toBe('casewire/test (ops@example.org)');
    expect(headers['accept-encoding']).toBe('gzip, br, deflate, zstd');
    expect(Object.keys(headers).toSorted((a, b) => a.localeCompare(b))).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ]);
  });
});

describe('an unchanged answer', () => {
  test('the same body without validators is not parsed again', async () => {
    room().server.serve('/f', [ok(), ok()]);
    await room().round(['/f'], true);
    const [again] = await room().round(['/f'], true);
    expect(again).toMatchObject({ outcome: 'unchanged', inDocument: null });
  });
  test('a change is', async () => {
    room().server.serve('/f', [ok(), ok({}, { body: twoEntries })]);
    await room().round(['/f'], true);
    const [again] = await room().round(['/f'], true);
    expect(again).toMatchObject({ outcome: 'fetched', counts: { entries: 1 } });
  });
});
