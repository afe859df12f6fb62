/** Redirects and failures over HTTP: what is followed, remembered, believed, and how failures are told apart. */
import { describe, expect, test } from 'vitest';
import type { PollResult } from '../../src/work/poll/poll-feed.ts';
import { type Served, startFeedServer } from '../support/feed-server.ts';
import { DAY, httpRoom, movedTo, ok, START } from '../support/http-room.ts';
import { rssDocument } from '../support/rss.ts';

const room = httpRoom();

describe('redirects', () => {
  test.each([301, 308])('%i is followed each time, and taken at its word after three days', async (status) => {
    room().server.serve('/f', movedTo(status));
    room().server.serve('/new', ok({ etag: '"n"' }));
    for (let day = 0; day < 5; day += 1) {
      await room().round(['/f'], true);
      room().advance(DAY);
    }
    expect(room().server.requests.map((request) => request.path)).toEqual([
      '/f',
      '/new',
      '/f',
      '/new',
      '/f',
      '/new',
      '/new',
      '/new',
    ]);
    expect(await room().state()).toMatchObject({ movedTo: room().server.url('/new'), movedSince: START });
  });

  test.each([302, 303, 307])('%i is followed and never remembered', async (status) => {
    room().server.serve('/f', movedTo(status));
    room().server.serve('/new', ok());
    for (let day = 0; day < 5; day += 1) {
      await room().round(['/f'], true);
      room().advance(DAY);
    }
    expect(room().server.requests.filter((request) => request.path === '/f')).toHaveLength(5);
    expect(await room().state()).toMatchObject({ movedTo: null, failures: 0 });
  });

  test('301 and then 302: only the permanent hop counts', async () => {
    room().server.serve('/f', movedTo(301, '/middle'));
    room().server.serve('/middle', movedTo(302, '/new'));
    room().server.serve('/new', ok());
    await room().round(['/f'], true);
    expect(await room().state()).toMatchObject({ movedTo: room().server.url('/middle') });
  });

  test('302 and then 301: nothing counts', async () => {
    room().server.serve('/f', movedTo(302, '/middle'));
    room().server.serve('/middle', movedTo(301, '/new'));
    room().server.serve('/new', ok());
    await room().round(['/f'], true);
    expect(await room().state()).toMatchObject({ movedTo: null });
  });

  test('a permanent move to another site is followed, told once, and never adopted', async () => {
    const other = await startFeedServer();
    other.serve('/new', ok());
    room().server.serve('/f', movedTo(301, other.url('/new')));
    const results: PollResult[] = [];
    for (let day = 0; day < 5; day += 1) {
      results.push(...(await room().round(['/f'], true)));
      room().advance(DAY);
    }
    await other.close();
    expect(results.map((result) => result.notices.map((notice) => notice.code))).toEqual([
      ['FEED_MOVED'],
      [],
      [],
      [],
      [],
    ]);
    expect(room().server.requests).toHaveLength(5);
  });

  test('an adopted address that dies is forgotten, and the feed asked again where it was', async () => {
    room().server.serve('/f', [movedTo(301), ok()]);
    room().server.serve('/new', [ok(), ok(), { plain: true, status: 404 }]);
    await room().round(['/f'], true);
    room().advance(4 * DAY);
    await room().round(['/f'], true);
    room().advance(DAY);
    await room().round(['/f'], true);
    expect(await room().state()).toMatchObject({ movedTo: null, failures: 1 });
    room().advance(DAY);
    const [healed] = await room().round(['/f'], true);
    expect(healed?.problem).toBeNull();
    expect(room().server.requests.map((request) => request.path)).toEqual(['/f', '/new', '/new', '/new', '/f']);
  });

  test('a chain of six is one too many', async () => {
    for (let hop = 0; hop < 7; hop += 1)
      room().server.serve(hop === 0 ? '/f' : `/h${hop}`, movedTo(302, `/h${hop + 1}`));
    const [result] = await room().round(['/f'], true);
    expect(result?.problem?.code).toBe('FEED_REDIRECTS');
    expect(room().server.requests).toHaveLength(6);
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
    room().server.serve('/f', served);
    const [result] = await room().round(['/f'], true);
    expect(result?.problem).toMatchObject({ code, what: expect.stringContaining(words) });
  });

  test('410 stops; a changed address starts again', async () => {
    room().server.serve('/f', { status: 410, plain: true });
    await room().round(['/f']);
    room().advance(30 * DAY);
    await room().round(['/f']);
    expect(room().server.requests).toHaveLength(1);
    expect(await room().state()).toMatchObject({ isGone: true, nextPollAt: null });
  });

  test('far fewer entries: taken, but an error that keeps the validators; the third time it is believed', async () => {
    const long = rssDocument(
      'F',
      Array.from({ length: 20 }, (_, n) => ({ title: `T${n}`, guid: `${n}` })),
    );
    const short = (n: number): Served =>
      ok({ etag: `"s${n}"` }, { body: rssDocument('F', [{ title: `New ${n}`, guid: `new-${n}` }]) });
    room().server.serve('/f', [ok({ etag: '"long"' }, { body: long }), short(1), short(2), short(3), short(4)]);
    const outcomes: [string, string | undefined, number][] = [];
    for (let poll = 0; poll < 5; poll += 1) {
      const [result] = await room().round(['/f'], true);
      outcomes.push([result?.outcome ?? '', result?.problem?.code, result?.counts.entries ?? 0]);
      room().advance(DAY);
    }
    expect(outcomes).toEqual([
      ['fetched', undefined, 20],
      ['failed', 'FEED_SHRUNK', 1],
      ['failed', 'FEED_SHRUNK', 1],
      ['failed', 'FEED_SHRUNK', 1],
      ['fetched', undefined, 1],
    ]);
    expect(room().server.requests.map((request) => request.headers['if-none-match'] ?? '-')).toEqual([
      '-',
      '"long"',
      '"long"',
      '"long"',
      '"long"',
    ]);
  });
});
