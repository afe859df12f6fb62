/** The command line as a person meets it, and a second case that is only a folder. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { casewire } from '../support/casewire.ts';
import { goodDocument, useE2eRoom } from '../support/e2e-room.ts';
import { freeHeadlines } from '../support/held.ts';
import { rssDocument } from '../support/rss.ts';
import { madeUpSeeds, seedsDir } from '../support/seeds.ts';

const room = useE2eRoom();

describe('a second case', () => {
  test('is a folder, and the bot follows both', async () => {
    const seeds = join(room.folder, 'seeds');
    cpSync(join(seedsDir, 'sec-v-binance'), join(seeds, 'sec-v-binance'), { recursive: true });
    mkdirSync(join(seeds, 'widget-v-acme'));
    for (const [name, text] of Object.entries(madeUpSeeds)) writeFileSync(join(seeds, 'widget-v-acme', name), text);
    const file = room.settings(['a'], { seedsDir: seeds, cases: ['sec-v-binance', 'widget-v-acme'] });
    room.server.serve('/a', { body: goodDocument });
    await casewire(['poll', '--once', '--config', file]);
    const now = new Date();
    room.server.serve('/a', {
      body: rssDocument('A', [
        {
          title: 'Justice Quill schedules hearing in UWA case against Acme Rockets',
          guid: 'w',
          link: 'https://news.example/w',
          published: now,
        },
        {
          title: freeHeadlines.ruling,
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
    const ended = await casewire(['command', '/case statsu', '--config', room.settings([])]);
    expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining('did you mean /case status?') });
  });

  test('doctor names each feed that does not answer', async () => {
    room.server.serve('/good', { body: goodDocument });
    const ended = await casewire(['doctor', '--config', room.settings(['good', 'bad'])]);
    expect(ended.code).toBe(1);
    expect(ended.stdout).toContain('ok    Node: 24.');
    expect(ended.stdout).toContain('ok    feed good: answers');
    expect(ended.stdout).toMatch(/FAIL {2}feed bad: FEED_HTTP .*HTTP 404/);
  });

  test('feeds test reads a feed without storing it', async () => {
    room.server.serve('/good', { body: goodDocument });
    const ended = await casewire(['feeds', 'test', room.server.url('/good'), '--config', room.settings([])]);
    expect(ended.code).toBe(0);
    expect(ended.stdout).toContain('1 entries, told apart by guid; answers conditional requests');
  });
});
