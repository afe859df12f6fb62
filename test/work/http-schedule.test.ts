/** When a server is asked again, by what it said over HTTP: to the minute, on a hand-cranked clock, and never earlier. */
import { describe, expect, test } from 'vitest';
import type { Served } from '../support/feed-server.ts';
import { httpRoom, MINUTE, ok, oneEntry } from '../support/http-room.ts';

const room = httpRoom();

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
    ['ttl', ok({}, { body: oneEntry.replace('<link>', '<ttl>60</ttl><link>') }), 63],
    [
      'update period',
      ok({}, { body: oneEntry.replace('<link>', '<sy:updatePeriod>hourly</sy:updatePeriod><link>') }),
      63,
    ],
    [
      'skipHours',
      ok({}, { body: oneEntry.replace('<link>', '<skipHours><hour>12</hour><hour>13</hour></skipHours><link>') }),
      120,
    ],
    ['skipDays', ok({}, { body: oneEntry.replace('<link>', '<skipDays><day>Tuesday</day></skipDays><link>') }), 720],
    ['404', ok({}, { status: 404 }), 23],
    ['403', ok({}, { status: 403 }), 23],
    ['500', ok({}, { status: 500 }), 15],
    ['429 with seconds', ok({ 'retry-after': '3600' }, { status: 429 }), 60],
    ['503 with a date', ok({ 'retry-after': 'Tue, 03 Nov 2026 15:00:00 GMT' }, { status: 503 }), 180],
    ['Retry-After beyond a day', ok({ 'retry-after': '999999' }, { status: 503 }), 1440],
    ['Retry-After in the past', ok({ 'retry-after': 'Tue, 03 Nov 2020 15:00:00 GMT' }, { status: 503 }), 15],
    ['a damaged Retry-After', ok({ 'retry-after': 'soon' }, { status: 503 }), 15],
  ])('%s', async (_name, served, minutes) => {
    room().server.serve('/f', served);
    await room().round(['/f']);
    expect(await room().wait()).toBe(minutes);
    // Not a moment earlier.
    room().advance(minutes * MINUTE - MINUTE);
    await room().round(['/f']);
    expect(room().server.requests).toHaveLength(1);
    room().advance(2 * MINUTE);
    await room().round(['/f']);
    expect(room().server.requests).toHaveLength(2);
  });

  test('Retry-After pauses the whole site, also for a round that asks everything, and outlives a restart', async () => {
    room().server.serve('/f', ok({ 'retry-after': '3600' }, { status: 429 }));
    room().server.serve('/g', ok());
    await room().round(['/f']);
    await room().round(['/f', '/g'], true);
    expect(room().server.requests.map((request) => request.path)).toEqual(['/f']);
    room().advance(61 * MINUTE);
    await room().round(['/f', '/g'], true);
    expect(
      room()
        .server.requests.map((request) => request.path)
        .toSorted((a, b) => a.localeCompare(b)),
    ).toEqual(['/f', '/f', '/g']);
  });
});
