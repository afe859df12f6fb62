/** Real feeds and real news items through the whole program, where that data is beside the checkout. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { casewire, feedSetting, temporaryFolder, writeSettings } from '../support/casewire.ts';
import { startFeedServer } from '../support/feed-server.ts';
import { sharedData } from '../support/shared-folder.ts';

const samples = sharedData('feeds/samples');
const corpus = sharedData('corpus/dev.jsonl');

test.skipIf(samples === null)('every sample feed is read; the second poll is all 304', async () => {
  const server = await startFeedServer();
  const folder = temporaryFolder();
  try {
    const names = readdirSync(samples ?? '').filter((name) => name.endsWith('.xml'));
    expect(names).toHaveLength(28);
    const extra = names.map((name) => {
      server.serve(`/${name}`, { body: readFileSync(join(samples ?? '', name)) });
      return feedSetting(name.replace('.xml', '').replace(/_/g, '-').toLowerCase(), server.url(`/${name}`));
    });
    const file = writeSettings(folder.path, {
      feeds: { fromSeeds: false, allowPrivateAddresses: true, parallelPerHost: 8, extra },
    });
    const first = JSON.parse((await casewire(['poll', '--once', '--json', '--config', file])).stdout);
    expect(first).toMatchObject({ polled: 28, failed: 0 });
    const pacer = first.feeds.find((feed: { id: string }) => feed.id === 'pacer-nyed-1');
    expect(pacer).toMatchObject({ inDocument: 419, newEntries: 419 });
    const second = JSON.parse((await casewire(['poll', '--once', '--json', '--config', file])).stdout);
    expect(second).toMatchObject({ polled: 28, failed: 0, unchanged: 28, newEntries: 0 });
    expect(server.requests.slice(28).every((request) => request.status === 304)).toBe(true);
  } finally {
    await server.close();
    folder.remove();
  }
});

test.skipIf(corpus === null)('classify gives one line for each item, in order', async () => {
  const input = readFileSync(corpus ?? '', 'utf8');
  const ended = await casewire(['classify'], { input });
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  const ids = (text: string): string[] =>
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id);
  expect(ids(ended.stdout)).toEqual(ids(input));
});
