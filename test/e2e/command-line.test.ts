/** The command line as a person meets it, and a second case that is only a folder. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { casewire, feedSetting, temporaryFolder, writeSettings } from '../support/casewire.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';
import { rssDocument } from '../support/rss.ts';
import { madeUpSeeds, seedsDir } from '../support/seeds.ts';

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

function settings(ids: readonly string[], more: Record<string, unknown> = {}): string {
  return writeSettings(folder.path, {
    feeds: {
      fromSeeds: false,
      allowPrivateAddresses: true,
      timeoutSeconds: 2,
      extra: ids.map((id) => feedSetting(id, server.url(`/${id}`))),
    },
    ...more,
  });
}

const good = rssDocument('Good', [{ title: 'SEC sues Binance', guid: 'g', link: 'https://news.example/g' }]);

describe('a second case', () => {
  test('is a folder, and the bot follows both', async () => {
    const seeds = join(folder.path, 'seeds');
    cpSync(join(seedsDir, 'sec-v-binance'), join(seeds, 'sec-v-binance'), { recursive: true });
    mkdirSync(join(seeds, 'widget-v-acme'));
    for (const [name, text] of Object.entries(madeUpSeeds)) writeFileSync(join(seeds, 'widget-v-acme', name), text);
    const file = settings(['a'], { seedsDir: seeds, cases: ['sec-v-binance', 'widget-v-acme'] });
    server.serve('/a', { body: good });
    await casewire(['poll', '--once', '--config', file]);
    const now = new Date();
    server.serve('/a', {
      body: rssDocument('A', [
        {
          title: 'Justice Quill schedules hearing in UWA case against Acme Rockets',
          guid: 'w',
          link: 'https://news.example/w',
          published: now,
        },
        {
          title: 'Judge Jackson denies SEC motion against Binance',
          guid: 'b',
          link: 'https://news.example/b',
          published: now,
        },
      ]),
    });
    const ended = await casewire(['poll', '--once', '--config', file]);
    expect(ended.stdout).toContain('HEARING · UWA V. ACME');
    expect(ended.stdout).toContain('RULING · SEC V. BINANCE');
    expect(ended.stdout).toContain('2 about the case, 2 alerts');
    const status = await casewire(['command', '/case status', '--config', file]);
    expect(status.stdout).toContain('2 cases are followed');
    expect(status.stdout).toContain('First hearing, 14 December 2026');
  });
});

describe('the command line', () => {
  test.each([
    [['nonsense'], 'CLI_USAGE there is no command'],
    [[], 'CLI_USAGE no command given'],
    [['poll'], 'CLI_USAGE poll: --once is missing'],
    [['poll', '--once', '--jsn'], "CLI_USAGE Unknown option '--jsn'"],
    [['feeds', 'test'], 'CLI_USAGE feeds test: no URL or feed id given'],
    [['feeds', 'parse'], 'CLI_USAGE feeds parse: --jsonl is missing'],
  ])('%j is wrong usage: exit 2', async (words, text) => {
    const ended = await casewire(words);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain(text);
    expect(ended.stderr).toContain('Remedy:');
  });

  test('a slash command with a typo gets the nearest one', async () => {
    const ended = await casewire(['command', '/case statsu', '--config', settings([])]);
    expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining('did you mean /case status?') });
  });

  test('doctor names each feed that does not answer', async () => {
    server.serve('/good', { body: good });
    const ended = await casewire(['doctor', '--config', settings(['good', 'bad'])]);
    expect(ended.code).toBe(1);
    expect(ended.stdout).toContain('ok    Node: 24.');
    expect(ended.stdout).toContain('ok    feed good: answers');
    expect(ended.stdout).toMatch(/FAIL {2}feed bad: FEED_HTTP .*HTTP 404/);
  });

  test('feeds test reads a feed without storing it', async () => {
    server.serve('/good', { body: good });
    const ended = await casewire(['feeds', 'test', server.url('/good'), '--config', settings([])]);
    expect(ended.code).toBe(0);
    expect(ended.stdout).toContain('1 entries, told apart by guid; answers conditional requests');
  });
});
