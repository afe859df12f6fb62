/** `npm run bench -- feeds`: 200 loopback feeds polled from process start, first and all unchanged, beside newsboat with 8 threads; and parsing beside others. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseFeed as feedsmith } from 'feedsmith';
import Parser from 'rss-parser';
import { parseFeed } from '../../src/feed/document/parse.ts';
import { casewire, feedSetting, temporaryFolder, writeSettings } from '../support/casewire.ts';
import { rssDocument } from '../support/rss.ts';
import { compare } from './measure.ts';

const FEEDS = 200;
const ROUNDS = 5;

/** Both parts: polling beside newsboat, parsing beside rss-parser alone and feedsmith. */
export async function benchFeeds(): Promise<void> {
  await benchPolling();
  await benchParsing();
}

type Times = { first: number[]; unchanged: number[] };

async function benchPolling(): Promise<void> {
  const hasNewsboat = spawnSync('newsboat', ['--version']).status === 0;
  if (!hasNewsboat)
    process.stdout.write(
      'skipped: newsboat is not installed (Debian: apt-get install newsboat), so there is nothing to compare with\n',
    );
  const { farm, port } = await startFarm();
  const folder = temporaryFolder();
  const urls = Array.from({ length: FEEDS }, (_, number) => `http://127.0.0.1:${port}/${number}`);
  const ours: Times = { first: [], unchanged: [] };
  const theirs: Times = { first: [], unchanged: [] };
  try {
    // Side by side in turns; the first round warms the disk's cache and does not count.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const own = await pollTwice(join(folder.path, 'own'), (place) => pollOurs(place, urls));
      const other = hasNewsboat
        ? await pollTwice(join(folder.path, 'newsboat'), (place) => pollNewsboat(place, urls))
        : null;
      if (round === 0) continue;
      push(ours, own);
      if (other) push(theirs, other);
    }
  } finally {
    farm.kill();
    folder.remove();
  }
  process.stdout.write(`${FEEDS} feeds of 20 entries polled, from process start (median of ${ROUNDS})\n`);
  line('first poll', ours.first, theirs.first);
  line('all unchanged (304)', ours.unchanged, theirs.unchanged);
}

function push(times: Times, [first, unchanged]: [number, number]): void {
  times.first.push(first);
  times.unchanged.push(unchanged);
}

function line(name: string, ours: readonly number[], theirs: readonly number[]): void {
  const own = median(ours);
  const comparison =
    theirs.length === 0
      ? ''
      : `   newsboat, 8 threads ${median(theirs).toFixed(0).padStart(6)} ms   ratio ${(own / median(theirs)).toFixed(2)}`;
  process.stdout.write(`  ${name.padEnd(22)} casewire ${own.toFixed(0).padStart(6)} ms${comparison}\n`);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** In an empty place: the first poll, then one that finds everything unchanged. */
async function pollTwice(place: string, poll: (place: string) => Promise<void>): Promise<[number, number]> {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  const times: number[] = [];
  for (let time = 0; time < 2; time += 1) {
    const start = performance.now();
    await poll(place);
    times.push(performance.now() - start);
  }
  return [times[0] ?? 0, times[1] ?? 0];
}

async function pollOurs(place: string, urls: readonly string[]): Promise<void> {
  const extra = urls.map((url, number) => feedSetting(`feed-${number}`, url));
  const file = writeSettings(place, { feeds: { fromSeeds: false, allowPrivateAddresses: true, extra } });
  const ended = await casewire(['poll', '--once', '--json', '--config', file]);
  const { polled, failed } = JSON.parse(ended.stdout) as { polled: number; failed: number };
  if (polled !== urls.length || failed > 0) throw new Error(`polled ${polled}, failed ${failed}: ${ended.stderr}`);
}

async function pollNewsboat(place: string, urls: readonly string[]): Promise<void> {
  writeFileSync(join(place, 'urls'), `${urls.join('\n')}\n`);
  writeFileSync(join(place, 'config'), 'reload-threads 8\n');
  const child = spawn(
    'newsboat',
    ['-u', join(place, 'urls'), '-C', join(place, 'config'), '-c', join(place, 'cache.db'), '-x', 'reload'],
    { env: { ...process.env, HOME: place }, stdio: 'ignore' },
  );
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`newsboat ended with ${code}`);
}

async function startFarm(): Promise<{ farm: ChildProcess; port: string }> {
  const farm = spawn(process.execPath, [fileURLToPath(new URL('./feed-farm.ts', import.meta.url))], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [chunk] = (await once(farm.stdout, 'data')) as [Buffer];
  return { farm, port: chunk.toString().trim() };
}

async function benchParsing(): Promise<void> {
  const summary = '<p>The exchange and the agency told the court on <b>Monday</b> that they disagree.</p>'.repeat(5);
  const items = (count: number) =>
    Array.from({ length: count }, (_, number) => ({
      title: `Part ${number}`,
      guid: `g${number}`,
      link: `https://news.example/${number}`,
      description: summary,
      published: new Date(Date.UTC(2026, 10, 3)),
    }));
  for (const count of [20, 200, 2000]) {
    const document = rssDocument('Bench', items(count));
    await compare(`${count} entries parsed (${(document.length / 1024).toFixed(0)} KB)`, [
      { name: 'rss-parser alone', run: () => new Parser().parseString(document) },
      { name: 'feedsmith alone', run: () => feedsmith(document) },
      { name: 'normalised, then rss-parser', run: () => parseFeed(document, 'https://news.example/feed') },
    ]);
  }
}
