/** What a server says over HTTP and what the poller makes of it: the exact requests that arrive, and when it asks again, on a hand-cranked clock. */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type DocumentReader, openDocumentReader } from '../../src/feed/document/document-reader.ts';
import { fetchFeed } from '../../src/feed/http/fetch.ts';
import { guardedAgent } from '../../src/feed/http/guard.ts';
import { type OpenDatabase, openForWriting } from '../../src/store/database.ts';
import { type FeedState, readFeedStates } from '../../src/store/feed-rows.ts';
import type { PollResult } from '../../src/work/poll-feed.ts';
import { pollRound } from '../../src/work/poll-round.ts';
import { temporaryFolder } from '../support/casewire.ts';
import { type FeedServer, type Served, startFeedServer } from '../support/feed-server.ts';
import { rssDocument } from '../support/rss.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 3, 12, 0);

let server: FeedServer;
let folder: ReturnType<typeof temporaryFolder>;
let database: OpenDatabase;
let reader: DocumentReader;
let now: number;

beforeEach(async () => {
  server = await startFeedServer();
  folder = temporaryFolder();
  database = await openForWriting(join(folder.path, 'casewire.db'));
  reader = openDocumentReader();
  now = START;
});

afterEach(async () => {
  await reader.close();
  await database.close();
  await server.close();
  folder.remove();
});

const agent = guardedAgent({ allowPrivateAddresses: true, connectTimeoutMs: 2000 });

/** One round over the feeds at these paths: those that are due, or all. */
async function round(paths: readonly string[], all = false): Promise<PollResult[]> {
  const feeds = paths.map((path) => ({
    feed: {
      id: path.slice(1),
      title: path,
      url: server.url(path),
      kind: 'news',
      trust: 'trade',
      note: 'test',
    } as const,
    cases: [],
  }));
  const options = {
    agent,
    userAgent: 'casewire/test (ops@example.org)',
    timeoutMs: 2000,
    maxBodyBytes: 1024 * 1024,
    now: () => now,
  };
  const deps = {
    db: database.db,
    fetch: (url: string, validators: Parameters<typeof fetchFeed>[1]) => fetchFeed(url, validators, options),
    reader,
    now: () => now,
    intervalMs: 15 * MINUTE,
    dice: () => 0.5,
    owner: null,
  };
  return pollRound(feeds, deps, {
    parallel: 4,
    parallelPerHost: 2,
    all,
    onResult: () => {},
    signal: new AbortController().signal,
  });
}

async function state(id = 'f'): Promise<FeedState> {
  const found = (await readFeedStates(database.db)).get(id);
  if (!found) throw new Error(`feed ${id} was never polled`);
  return found;
}

/** Minutes from now until the next poll. */
async function wait(id = 'f'): Promise<number> {
  return Math.round((((await state(id)).nextPollAt ?? Number.NaN) - now) / MINUTE);
}

/** Polls the feed `times` times, a day apart, and gives what each request carried. */
async function requestsOf(answers: readonly Served[], times: number): Promise<string[]> {
  server.serve('/f', answers);
  for (let poll = 0; poll < times; poll += 1) {
    await round(['/f'], true);
    now += DAY;
  }
  return server.requests.map(
    ({ path, headers }) => `${path} inm=${headers['if-none-match'] ?? '-'} ims=${headers['if-modified-since'] ?? '-'}`,
  );
}

const body = rssDocument('F', [{ title: 'One', guid: '1' }]);
const body2 = rssDocument('F', [
  { title: 'Two', guid: '2' },
  { title: 'One', guid: '1' },
]);
const ok = (headers: Record<string, string> = {}, more: Partial<Served> = {}): Served => ({
  body,
  plain: true,
  headers,
  ...more,
});
const notModified = (headers: Record<string, string> = {}): Served => ({ plain: true, status: 304, headers });

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
      [ok({ etag: '"a"' }), ok({ etag: '"b"' }, { body: body2 }), notModified()],
      ['inm=- ims=-', 'inm="a" ims=-', 'inm="b" ims=-'],
    ],
    [
      'a 200 without one drops it',
      [ok({ etag: '"a"' }), ok({}, { body: body2 }), ok()],
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
    server.serve('/new', { ...ok({ etag: '"new"' }) });
    const requests = await requestsOf(
      [ok({ etag: '"old"' }), { plain: true, status: 302, headers: { location: '/new' } }, notModified()],
      3,
    );
    expect(requests).toEqual(['/f inm=- ims=-', '/f inm="old" ims=-', '/new inm=- ims=-', '/f inm=- ims=-']);
  });

  test('who we are is said, and nothing that a browser would add', async () => {
    await requestsOf([ok()], 1);
    const { headers } = server.requests[0] ?? { headers: {} };
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
    server.serve('/f', [ok(), ok()]);
    await round(['/f'], true);
    const [again] = await round(['/f'], true);
    expect(again).toMatchObject({ outcome: 'unchanged', inDocument: null });
  });
  test('a change is', async () => {
    server.serve('/f', [ok(), ok({}, { body: body2 })]);
    await round(['/f'], true);
    const [again] = await round(['/f'], true);
    expect(again).toMatchObject({ outcome: 'fetched', counts: { entries: 1 } });
  });
});

describe('when it asks again (minutes, dice in the middle)', () => {
  test.each<[string, Served, number]>([
    ['nothing said', ok(), 24],
    ['max-age', ok({ 'cache-control': 'max-age=7200' }), 126],
    ['max-age minus Age', ok({ 'cache-control': 'public, max-age=7200', age: '1800' }), 95],
    ['s-maxage is for shared caches', ok({ 'cache-control': 's-maxage=9000' }), 24],
    ['max-age over Expires', ok({ 'cache-control': 'max-age=3600', expires: 'Tue, 03 Nov 2026 20:00:00 GMT' }), 63],
    ['Expires', ok({ expires: 'Tue, 03 Nov 2026 14:00:00 GMT' }), 126],
    ['Expires in the past', ok({ expires: '0' }), 24],
    ['no-cache with max-age', ok({ 'cache-control': 'no-cache, max-age=9000' }), 24],
    ['an absurd max-age', ok({ 'cache-control': 'max-age=999999999' }), 1440],
    ['ttl', ok({}, { body: body.replace('<link>', '<ttl>60</ttl><link>') }), 63],
    ['update period', ok({}, { body: body.replace('<link>', '<sy:updatePeriod>hourly</sy:updatePeriod><link>') }), 63],
    [
      'skipHours',
      ok({}, { body: body.replace('<link>', '<skipHours><hour>12</hour><hour>13</hour></skipHours><link>') }),
      120,
    ],
    ['skipDays', ok({}, { body: body.replace('<link>', '<skipDays><day>Tuesday</day></skipDays><link>') }), 720],
    ['404', ok({}, { status: 404 }), 23],
    ['403', ok({}, { status: 403 }), 23],
    ['500', ok({}, { status: 500 }), 15],
    ['429 with seconds', ok({ 'retry-after': '3600' }, { status: 429 }), 60],
    ['503 with a date', ok({ 'retry-after': 'Tue, 03 Nov 2026 15:00:00 GMT' }, { status: 503 }), 180],
    ['Retry-After beyond a day', ok({ 'retry-after': '999999' }, { status: 503 }), 1440],
    ['Retry-After in the past', ok({ 'retry-after': 'Tue, 03 Nov 2020 15:00:00 GMT' }, { status: 503 }), 15],
    ['a damaged Retry-After', ok({ 'retry-after': 'soon' }, { status: 503 }), 15],
  ])('%s', async (_name, served, minutes) => {
    server.serve('/f', served);
    await round(['/f']);
    expect(await wait()).toBe(minutes);
    // Not a moment earlier.
    now += minutes * MINUTE - MINUTE;
    await round(['/f']);
    expect(server.requests).toHaveLength(1);
    now += 2 * MINUTE;
    await round(['/f']);
    expect(server.requests).toHaveLength(2);
  });

  test('Retry-After pauses the whole site, also for a round that asks everything, and outlives a restart', async () => {
    server.serve('/f', ok({ 'retry-after': '3600' }, { status: 429 }));
    server.serve('/g', ok());
    await round(['/f']);
    await round(['/f', '/g'], true);
    expect(server.requests.map((request) => request.path)).toEqual(['/f']);
    now += 61 * MINUTE;
    await round(['/f', '/g'], true);
    expect(server.requests.map((request) => request.path).toSorted((a, b) => a.localeCompare(b))).toEqual([
      '/f',
      '/f',
      '/g',
    ]);
  });
});

describe('redirects', () => {
  const moved = (status: number, to = '/new'): Served => ({ plain: true, status, headers: { location: to } });

  test.each([301, 308])('%i is followed each time, and taken at its word after three days', async (status) => {
    server.serve('/f', moved(status));
    server.serve('/new', ok({ etag: '"n"' }));
    for (let day = 0; day < 5; day += 1) {
      await round(['/f'], true);
      now += DAY;
    }
    expect(server.requests.map((request) => request.path)).toEqual([
      '/f',
      '/new',
      '/f',
      '/new',
      '/f',
      '/new',
      '/new',
      '/new',
    ]);
    expect(await state()).toMatchObject({ movedTo: server.url('/new'), movedSince: START });
  });

  test.each([302, 303, 307])('%i is followed and never remembered', async (status) => {
    server.serve('/f', moved(status));
    server.serve('/new', ok());
    for (let day = 0; day < 5; day += 1) {
      await round(['/f'], true);
      now += DAY;
    }
    expect(server.requests.filter((request) => request.path === '/f')).toHaveLength(5);
    expect(await state()).toMatchObject({ movedTo: null, failures: 0 });
  });

  test('301 and then 302: only the permanent hop counts', async () => {
    server.serve('/f', moved(301, '/middle'));
    server.serve('/middle', moved(302, '/new'));
    server.serve('/new', ok());
    await round(['/f'], true);
    expect(await state()).toMatchObject({ movedTo: server.url('/middle') });
  });

  test('302 and then 301: nothing counts', async () => {
    server.serve('/f', moved(302, '/middle'));
    server.serve('/middle', moved(301, '/new'));
    server.serve('/new', ok());
    await round(['/f'], true);
    expect(await state()).toMatchObject({ movedTo: null });
  });

  test('a permanent move to another site is followed, told once, and never adopted', async () => {
    const other = await startFeedServer();
    other.serve('/new', ok());
    server.serve('/f', moved(301, other.url('/new')));
    const results: PollResult[] = [];
    for (let day = 0; day < 5; day += 1) {
      results.push(...(await round(['/f'], true)));
      now += DAY;
    }
    await other.close();
    expect(results.map((result) => result.notices.map((notice) => notice.code))).toEqual([
      ['FEED_MOVED'],
      [],
      [],
      [],
      [],
    ]);
    expect(server.requests).toHaveLength(5);
  });

  test('an adopted address that dies is forgotten, and the feed asked again where it was', async () => {
    server.serve('/f', [moved(301), moved(301), ok()]);
    server.serve('/new', [ok(), ok(), { plain: true, status: 404 }]);
    await round(['/f'], true);
    now += 4 * DAY;
    await round(['/f'], true);
    now += DAY;
    await round(['/f'], true);
    expect(await state()).toMatchObject({ movedTo: null, failures: 1 });
    now += DAY;
    const [healed] = await round(['/f'], true);
    expect(healed?.outcome).not.toBe('failed');
  });

  test('a chain of six is one too many', async () => {
    for (let hop = 0; hop < 7; hop += 1) server.serve(hop === 0 ? '/f' : `/h${hop}`, moved(302, `/h${hop + 1}`));
    const [result] = await round(['/f'], true);
    expect(result?.problem?.code).toBe('FEED_REDIRECTS');
    expect(server.requests).toHaveLength(6);
  });
});

describe('failures are told apart', () => {
  test.each<[string, Served, string, string]>([
    ['401', { status: 401, plain: true }, 'FEED_BLOCKED', 'HTTP 401'],
    ['403', { status: 403, plain: true }, 'FEED_BLOCKED', 'HTTP 403'],
    [
      '403 wall by its header',
      { status: 403, plain: true, headers: { 'cf-mitigated': 'challenge' } },
      'FEED_BLOCKED',
      'page against robots',
    ],
    [
      '503 wall by its words',
      { status: 503, plain: true, body: '<html><title>Just a moment...</title></html>' },
      'FEED_BLOCKED',
      'page against robots',
    ],
    [
      '200 wall by its words',
      { plain: true, body: '<!DOCTYPE html><html>Please enable JavaScript and cookies</html>' },
      'FEED_BLOCKED',
      'page against robots',
    ],
    ['410', { status: 410, plain: true }, 'FEED_GONE', 'gone for good'],
    ['404', { status: 404, plain: true }, 'FEED_HTTP', 'nothing at this address'],
    ['502', { status: 502, plain: true }, 'FEED_HTTP', 'HTTP 502'],
    ['HTML', { plain: true, body: '<html></html>' }, 'FEED_NOT_A_FEED', 'web page'],
  ])('%s', async (_name, served, code, words) => {
    server.serve('/f', served);
    const [result] = await round(['/f'], true);
    expect(result?.problem).toMatchObject({ code, what: expect.stringContaining(words) });
  });

  test('410 stops; a changed address starts again', async () => {
    server.serve('/f', { status: 410, plain: true });
    await round(['/f']);
    now += 30 * DAY;
    await round(['/f']);
    expect(server.requests).toHaveLength(1);
    expect(await state()).toMatchObject({ isGone: true, nextPollAt: null });
  });

  test('far fewer entries: taken, but an error that keeps the validators; the third time it is believed', async () => {
    const long = rssDocument(
      'F',
      Array.from({ length: 20 }, (_, n) => ({ title: `T${n}`, guid: `${n}` })),
    );
    const short = (n: number): Served =>
      ok({ etag: `"s${n}"` }, { body: rssDocument('F', [{ title: `New ${n}`, guid: `new-${n}` }]) });
    server.serve('/f', [ok({ etag: '"long"' }, { body: long }), short(1), short(2), short(3), short(4)]);
    const outcomes: [string, string | undefined, number][] = [];
    for (let poll = 0; poll < 5; poll += 1) {
      const [result] = await round(['/f'], true);
      outcomes.push([result?.outcome ?? '', result?.problem?.code, result?.counts.entries ?? 0]);
      now += DAY;
    }
    expect(outcomes).toEqual([
      ['fetched', undefined, 20],
      ['failed', 'FEED_SHRUNK', 1],
      ['failed', 'FEED_SHRUNK', 1],
      ['failed', 'FEED_SHRUNK', 1],
      ['fetched', undefined, 1],
    ]);
    expect(server.requests.map((request) => request.headers['if-none-match'] ?? '-')).toEqual([
      '-',
      '"long"',
      '"long"',
      '"long"',
      '"long"',
    ]);
  });
});
