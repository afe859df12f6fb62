/** The `feeds` commands as an operator and other programs use them: list, test, discover. */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openForWriting } from '../../src/store/database.ts';
import { addFetch } from '../../src/store/feed/fetch-rows.ts';
import { casewire, feedSetting, temporaryFolder, writeSettings } from '../support/casewire.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';
import { rssDocument } from '../support/rss.ts';

let server: FeedServer;
let folder: ReturnType<typeof temporaryFolder>;

beforeEach(async () => {
  server = await startFeedServer();
  folder = temporaryFolder();
});

afterEach(async () => {
  await server.close();
  folder.remove();
});

const good = rssDocument('Good', [
  { title: 'SEC sues Binance', guid: 'g', link: 'https://news.example/g', published: new Date('2026-11-03T09:00:00Z') },
]);
const settings = (ids: readonly string[]): string =>
  writeSettings(folder.path, {
    feeds: {
      fromSeeds: false,
      allowPrivateAddresses: true,
      extra: ids.map((id) => feedSetting(id, `${server.url(`/${id}`)}?token=hunter2`)),
    },
  });
const serve = (id: string, served: Parameters<FeedServer['serve']>[1]): void =>
  server.serve(`/${id}?token=hunter2`, served);

describe('feeds list', () => {
  const polled = async (): Promise<string> => {
    serve('good', { body: good });
    serve('bad', { status: 500, plain: true });
    serve('gone', { status: 410, plain: true });
    await casewire(['poll', '--once', '--config', settings(['good', 'bad', 'gone'])]);
    return settings(['good', 'bad', 'gone', 'fresh']);
  };

  test('tells how each feed fares', async () => {
    const ended = await casewire(['feeds', 'list', '--config', await polled()]);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    const blocks = ended.stdout.split(/^(?=\S)/m);
    expect(blocks.slice(0, 4).map((block) => block.split('\n', 1)[0])).toEqual(
      ['good', 'bad', 'gone', 'fresh'].map((id) => `${id}  Feed ${id} (news, trade)`),
    );
    expect(blocks[4]).toMatch(
      /^The last 3 fetches, since .* UTC: 1 fetched, 0 unchanged, 2 failed \(FEED_GONE 410 x 1, FEED_HTTP 500 x 1\)\n$/,
    );
    expect(blocks).toHaveLength(5);
    expect(blocks[0]).toMatch(/healthy: last good answer \d{4}-\d\d-\d\d \d\d:\d\d UTC, 1 entries/);
    expect(blocks[0]).toMatch(/next poll .* UTC \(interval\)/);
    expect(blocks[1]).toMatch(
      /failing: since .* \(1 in a row\): FEED_HTTP the server answered HTTP 500; never answered/,
    );
    expect(blocks[2]).toContain('gone: FEED_GONE');
    expect(blocks[2]).not.toContain('next poll');
    expect(blocks[3]).toContain('new: never polled');
    expect(ended.stdout).not.toContain('hunter2');
    expect(server.requests).toHaveLength(3);
  });

  test('--json tells the same to programs', async () => {
    const ended = await casewire(['feeds', 'list', '--json', '--config', await polled()]);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    const rows = JSON.parse(ended.stdout);
    expect(rows.map((row: { id: string; health: string }) => [row.id, row.health])).toEqual([
      ['good', 'healthy'],
      ['bad', 'failing'],
      ['gone', 'gone'],
      ['fresh', 'new'],
    ]);
    expect(rows[0]).toMatchObject({
      title: 'Feed good',
      url: `${server.url('/good')}?token=***`,
      kind: 'news',
      trust: 'trade',
      fetches: [{ outcome: 'fetched', status: 200, inDocument: 1, newEntries: 1 }],
    });
    expect(rows[1].fetches).toMatchObject([{ outcome: 'failed', status: 500, code: 'FEED_HTTP' }]);
    expect(rows[3]).toMatchObject({ state: null, fetches: [] });
  });

  test('--json shows no secret of an address, in the state either', async () => {
    const ended = await casewire(['feeds', 'list', '--json', '--config', await polled()]);
    expect(ended.stdout).not.toContain('hunter2');
  });

  test('one feed by its id shows its last 20 fetches, newest first', async () => {
    const file = await polled();
    const database = await openForWriting(join(folder.path, 'data/casewire.db'));
    for (let count = 1; count <= 25; count += 1) {
      const at = Date.UTC(2026, 10, 3, 9, count);
      await addFetch(database.db, 'good', {
        at,
        tookMs: count,
        outcome: count === 25 ? 'failed' : 'unchanged',
        status: count === 25 ? null : 304,
        code: count === 25 ? 'FEED_TIMEOUT' : null,
        what: count === 25 ? 'no complete answer within 30 s' : null,
        inDocument: null,
        newEntries: 0,
      });
    }
    await database.close();
    const { code, stdout } = await casewire(['feeds', 'list', 'good', '--config', file]);
    expect(code).toBe(0);
    expect(stdout).toContain('served by the test');
    expect(stdout).not.toContain('Feed bad');
    const lines = stdout.split('\n').filter((line) => / ms {2}/.test(line));
    expect(lines).toHaveLength(20);
    expect(lines[0]).toBe('    2026-11-03 09:25 UTC  ---      25 ms  FEED_TIMEOUT no complete answer within 30 s');
    expect(lines[1]).toBe('    2026-11-03 09:24 UTC  304      24 ms  unchanged, 0 new');
    expect(lines[19]).toContain('09:06 UTC');
  });

  test('an id that no feed has is refused', async () => {
    const ended = await casewire(['feeds', 'list', 'nobody', '--config', settings(['good'])]);
    expect(ended).toMatchObject({ stdout: '', stderr: expect.stringContaining('FEED_UNKNOWN nobody') });
    expect(ended.code).not.toBe(0);
  });
});

describe('feeds test', () => {
  test('an address: title, entries, dates; nothing is stored', async () => {
    server.serve('/any', { body: good });
    const file = settings(['good']);
    const ended = await casewire(['feeds', 'test', server.url('/any'), '--config', file]);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toBe(
      `Good\n  from ${server.url('/any')}\n  1 entries, told apart by guid; answers conditional requests\n  2026-11-03 09:00 UTC  SEC sues Binance\n`,
    );
    expect((await casewire(['feeds', 'list', '--config', file])).stdout).toContain('never polled');
  });

  test('an id: the same, and how the bot sees it', async () => {
    serve('good', { body: good, plain: true });
    const ended = await casewire(['feeds', 'test', 'good', '--config', settings(['good'])]);
    expect(ended.code).toBe(0);
    expect(ended.stdout).toContain('gives no validators, so every poll fetches it whole');
    expect(ended.stdout).toContain('As the bot polls it:\n  new: never polled');
    expect(ended.stdout).not.toContain('hunter2');
  });

  test.each([
    ['/nothing', 'FEED_HTTP', { status: 404, plain: true }],
    ['/page', 'FEED_NOT_A_FEED', { body: '<html>no</html>', contentType: 'text/html' }],
  ])('%s fails with %s and a remedy', async (path, code, served) => {
    server.serve(path, served);
    const ended = await casewire(['feeds', 'test', server.url(path), '--config', settings([])]);
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toContain(`${code} ${server.url(path)}`);
    expect(ended.stderr).toContain('feeds discover URL');
  });

  test('what is neither address nor id is wrong usage', async () => {
    const file = settings(['good']);
    const unknown = await casewire(['feeds', 'test', 'nobody', '--config', file]);
    expect(unknown).toMatchObject({ stdout: '', stderr: expect.stringContaining('FEED_UNKNOWN nobody') });
    expect(unknown.code).not.toBe(0);
    expect(await casewire(['feeds', 'test', '--config', file])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('feeds discover', () => {
  test('a page that names its feeds: those that are some', async () => {
    const head =
      '<link rel="alternate" type="application/rss+xml" href="/one.xml"><link rel="alternate" type="application/atom+xml" href="/dead.xml">';
    server.serve('/page', { body: `<!DOCTYPE html><html><head>${head}</head></html>`, contentType: 'text/html' });
    server.serve('/one.xml', { body: good });
    const ended = await casewire(['feeds', 'discover', server.url('/page'), '--config', settings([])]);
    expect(ended).toMatchObject({ code: 0, stderr: '', stdout: `${server.url('/one.xml')}\n  Good, 1 entries\n` });
  });

  test('a page that names none: the usual places', async () => {
    server.serve('/page', { body: '<!DOCTYPE html><html></html>', contentType: 'text/html' });
    server.serve('/feed.xml', { body: good });
    const ended = await casewire(['feeds', 'discover', server.url('/page'), '--config', settings([])]);
    expect(ended).toMatchObject({ code: 0, stdout: `${server.url('/feed.xml')}\n  Good, 1 entries\n` });
  });

  test('a page without any: says so', async () => {
    server.serve('/page', { body: '<!DOCTYPE html><html></html>', contentType: 'text/html' });
    const ended = await casewire(['feeds', 'discover', server.url('/page'), '--config', settings([])]);
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toMatch(/^FEED_NOT_A_FEED .*no feed was found there.*Remedy: /);
  });

  test('an address that is a feed itself', async () => {
    server.serve('/own', { body: good });
    const ended = await casewire(['feeds', 'discover', server.url('/own'), '--config', settings([])]);
    expect(ended).toMatchObject({ code: 0, stdout: `${server.url('/own')}\n  Good, 1 entries\n` });
  });

  test('no address is wrong usage', async () => {
    expect(await casewire(['feeds', 'discover', '--config', settings([])])).toMatchObject({ code: 2, stdout: '' });
  });
});
