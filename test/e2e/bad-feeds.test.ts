/** A feed that goes wrong costs only itself, and is told with a code, its name and a remedy. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { casewire, feedSetting, writeSettings } from '../support/casewire.ts';
import { goodDocument, useE2eRoom } from '../support/e2e-room.ts';
import { rssDocument } from '../support/rss.ts';

const room = useE2eRoom();

const cut = `${goodDocument.slice(0, goodDocument.indexOf('</channel>'))}<item><title>Cut of`;

describe('a bad feed costs that feed', () => {
  test.each([
    ['404', { body: '', status: 404 }, 'FEED_HTTP'],
    ['500', { body: 'oops', status: 500 }, 'FEED_HTTP'],
    ['403', { body: '<html>no</html>', status: 403 }, 'FEED_BLOCKED'],
    ['410', { body: '', status: 410 }, 'FEED_GONE'],
    [
      'a web page',
      { body: '<!DOCTYPE html><html><body>Hello</body></html>', contentType: 'text/html' },
      'FEED_NOT_A_FEED',
    ],
    ['an empty body', { body: '' }, 'FEED_NOT_A_FEED'],
    ['JSON', { body: '{"a":1}' }, 'FEED_NOT_A_FEED'],
    ['XML that ends before it begins', { body: '<?xml version="1.0"?><!-- cut' }, 'FEED_MALFORMED'],
    ['elements nested without end', { body: `<rss><channel>${'<a>'.repeat(1000)}` }, 'FEED_HOSTILE'],
    ['a page against robots', { body: '<html><title>Just a moment...</title></html>', status: 503 }, 'FEED_BLOCKED'],
    ['a busy server', { body: '', status: 429 }, 'FEED_BUSY'],
    ['a cut connection', { body: '', cut: true }, 'FEED_UNREACHABLE'],
    ['a hanging server', { body: '', hang: true }, 'FEED_TIMEOUT'],
    ['a redirect loop', { body: '', status: 302, headers: { location: '/bad' } }, 'FEED_REDIRECTS'],
    [
      'a redirect to another scheme',
      { body: '', status: 302, headers: { location: 'ftp://x.example/' } },
      'FEED_ADDRESS',
    ],
    [
      'a gzip bomb',
      { body: gzipSync(Buffer.alloc(20 * 1024 * 1024)), headers: { 'content-encoding': 'gzip' } },
      'FEED_TOO_BIG',
    ],
    ['damaged gzip', { body: 'not gzip', headers: { 'content-encoding': 'gzip' } }, 'FEED_MALFORMED'],
  ] as const)('%s', async (_name, served, code) => {
    const file = room.settings(['bad', 'good']);
    room.server.serve('/bad', served);
    room.server.serve('/good', { body: goodDocument });
    const ended = await casewire(['poll', '--once', '--json', '--config', file]);
    expect(ended.code).toBe(0);
    const result = JSON.parse(ended.stdout);
    expect(result).toMatchObject({ polled: 2, failed: 1, newEntries: 1 });
    expect(result.feeds[0]).toMatchObject({ id: 'bad', outcome: 'failed', problem: { code } });
    expect(ended.stderr).toContain(`${code} Feed bad:`);
    expect(ended.stderr).toContain('Remedy:');
    expect(readFileSync(join(room.folder, 'data/casewire.log'), 'utf8')).toContain(`"code":"${code}"`);
    const list = await casewire(['feeds', 'list', '--config', file]);
    expect(list.stdout).toMatch(new RegExp(`(?:failing: .*|gone: )${code}`));
    expect(list.stdout).toContain('healthy: last good answer');
  });

  test('nothing listens there', async () => {
    const file = writeSettings(room.folder, {
      feeds: { fromSeeds: false, allowPrivateAddresses: true, extra: [feedSetting('dead', 'http://127.0.0.1:9/feed')] },
    });
    const ended = await casewire(['poll', '--once', '--config', file]);
    expect(ended.stderr).toContain('FEED_UNREACHABLE Feed dead: the connection was refused');
  });

  test('a private address is refused unless it is allowed', async () => {
    const file = room.settings(['good'], {
      feeds: { fromSeeds: false, extra: [feedSetting('good', room.server.url('/good'))] },
    });
    room.server.serve('/good', { body: goodDocument });
    const ended = await casewire(['poll', '--once', '--config', file]);
    expect(ended.stderr).toContain('FEED_ADDRESS Feed good: 127.0.0.1 is a private or reserved address');
    expect(room.server.requests).toHaveLength(0);
  });

  test('no entries: fine for a feed that never had any, an error for one that had', async () => {
    const file = room.settings(['a']);
    room.server.serve('/a', { body: rssDocument('A', []) });
    const empty = JSON.parse((await casewire(['poll', '--once', '--json', '--config', file])).stdout);
    expect(empty).toMatchObject({ failed: 0 });
    room.server.serve('/a', { body: goodDocument });
    await casewire(['poll', '--once', '--json', '--config', file]);
    room.server.serve('/a', { body: rssDocument('A', []) });
    const ended = await casewire(['poll', '--once', '--json', '--config', file]);
    expect(JSON.parse(ended.stdout).feeds[0].problem).toEqual({
      code: 'FEED_EMPTY',
      what: 'the feed is empty; it had 1 entries before',
    });
    // The validators of the empty answer were not kept: when the entries are back, they are seen as the same.
    room.server.serve('/a', { body: goodDocument });
    const back = JSON.parse((await casewire(['poll', '--once', '--json', '--config', file])).stdout);
    expect(back).toMatchObject({ failed: 0, newEntries: 0 });
  });

  test('odd entries are named and the rest goes on', async () => {
    const file = room.settings(['a']);
    room.server.serve('/a', { body: goodDocument });
    await casewire(['poll', '--once', '--config', file]);
    const odd = rssDocument('A', [
      { title: 'No identity at all' },
      { title: 'From the seventies', guid: '1', published: new Date('1970-01-01T00:00:00Z') },
      { title: 'From far ahead', guid: '2', published: new Date('2099-01-01T00:00:00Z') },
      { title: '' },
      { title: 'A plain one', guid: '3' },
      { title: 'SEC sues Binance', guid: 'g', link: 'https://news.example/g' },
    ]);
    room.server.serve('/a', { body: odd });
    const ended = await casewire(['poll', '--once', '--json', '--config', file]);
    const result = JSON.parse(ended.stdout);
    expect(result.newEntries).toBe(4);
    expect(result.feeds[0].notices.map((notice: { code: string }) => notice.code).toSorted()).toEqual([
      'ENTRY_DATE_IMPLAUSIBLE',
      'ENTRY_DATE_IMPLAUSIBLE',
      'ENTRY_EMPTY',
      'ENTRY_NO_IDENTITY',
    ]);
    expect(ended.stderr).toContain('ENTRY_DATE_IMPLAUSIBLE Feed a: “From far ahead” is dated 2099-01-01');
  });

  test('a truncated document keeps what came before the cut', async () => {
    const file = room.settings(['a']);
    room.server.serve('/a', { body: cut });
    const ended = JSON.parse((await casewire(['poll', '--once', '--json', '--config', file])).stdout);
    expect(ended).toMatchObject({ failed: 0, newEntries: 2 });
  });

  test('a wrong charset is read by what the bytes are', async () => {
    const file = room.settings(['a']);
    const latin = Buffer.from(
      goodDocument.replace('SEC sues Binance', 'Café: SEC sues Binance').replace('utf-8', 'iso-8859-1'),
      'latin1',
    );
    room.server.serve('/a', { body: latin, contentType: 'text/xml; charset=utf-8' });
    await casewire(['poll', '--once', '--config', file]);
    const status = await casewire(['command', '/case status', '--config', file]);
    expect(status.stdout).toContain('Café: SEC sues Binance');
  });
});
