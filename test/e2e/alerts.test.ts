/** The whole program on loopback feeds: baseline, alerts with the right labels, silence for the rest, and a kill in between. */
import { expect, test } from 'vitest';
import { casewire, startCasewire, until } from '../support/casewire.ts';
import { useE2eRoom } from '../support/e2e-room.ts';
import { freeHeadlines } from '../support/held.ts';
import { type RssItem, rssDocument } from '../support/rss.ts';

const room = useE2eRoom(20);

const old: RssItem[] = [
  { title: 'SEC sues Binance over unregistered securities', guid: 'old-1', link: 'https://news.example/old-1' },
  { title: 'Ether staking grows', guid: 'old-2', link: 'https://news.example/old-2' },
];

const now = new Date();
const fresh: RssItem[] = [
  {
    title: freeHeadlines.hearing,
    guid: 'n-1',
    link: 'https://news.example/1',
    published: now,
  },
  {
    title: 'Binance asks court to compel SEC to hand over documents',
    guid: 'n-2',
    link: 'https://news.example/2',
    published: now,
  },
  {
    title: 'Binance.US agrees to settlement with SEC, will pay $50 million',
    guid: 'n-3',
    link: 'https://news.example/3',
    published: now,
  },
  {
    title: 'Binance founder Changpeng Zhao to be sentenced on April 3',
    guid: 'n-4',
    link: 'https://news.example/4',
    published: now,
  },
  {
    title: 'Nigeria court adjourns tax trial of exchange executive',
    guid: 'n-5',
    link: 'https://news.example/5',
    published: now,
  },
  {
    title: 'Binance lists three new tokens in launchpool',
    guid: 'n-6',
    link: 'https://news.example/6',
    published: now,
  },
  { title: 'Fund manager files for a dogecoin ETF', guid: 'n-7', link: 'https://news.example/7', published: now },
];

function occurrences(text: string, part: string): number {
  return text.split(part).length - 1;
}

test('a baseline alerts nobody; then three of seven entries alert, each with its label, and one is held', async () => {
  const file = room.settings(['a']);
  room.server.serve('/a', { body: rssDocument('A', old), gzip: true });
  const first = await casewire(['poll', '--once', '--config', file]);
  expect(first.code).toBe(0);
  expect(first.stdout).toContain('2 new entries, 1 about the case, 0 alerts');
  room.server.serve('/a', { body: rssDocument('A', [...fresh, ...old]), gzip: true });
  const second = await casewire(['poll', '--once', '--config', file]);
  expect(second.stderr).toBe('');
  expect(second.stdout).toContain('7 new entries, 4 about the case, 3 alerts');
  const kickers = [...second.stdout.matchAll(/^▌ ([A-Z ]+) · SEC V\. BINANCE$/gm)].map((match) => match[1]);
  expect(new Set(kickers)).toEqual(new Set(['COURT FILING', 'HEARING', 'SETTLEMENT']));
  for (const quiet of ['Nigeria', 'launchpool', 'dogecoin']) expect(second.stdout).not.toContain(quiet);
  // Zhao was pardoned: a sentencing is held. Let through, its card says that the date is a known error and what the record has instead.
  const [held] = JSON.parse((await casewire(['held', 'list', '--json', '--config', file])).stdout) as { id: number }[];
  await casewire(['held', 'accept', String(held?.id), '--config', file]);
  const third = await casewire(['poll', '--once', '--config', file]);
  const text = third.stdout.replace(/\n▌ +/g, ' ');
  expect(text).toContain('3 April 2024 is a known error');
  expect(text).toContain('held on 30 April 2024');
  expect(text).toContain('United States v. Changpeng Zhao');
});

test('a second poll of unchanged feeds brings nothing and is answered by 304', async () => {
  const file = room.settings(['a', 'b']);
  room.server.serve('/a', { body: rssDocument('A', old) });
  room.server.serve('/b', { body: rssDocument('B', fresh) });
  const first = JSON.parse((await casewire(['poll', '--once', '--json', '--config', file])).stdout);
  expect(first).toMatchObject({
    polled: 2,
    failed: 0,
    unchanged: 0,
    newEntries: 9,
    deliveries: { decided: 0, sent: 0 },
  });
  const second = JSON.parse((await casewire(['poll', '--once', '--json', '--config', file])).stdout);
  expect(second).toMatchObject({ polled: 2, failed: 0, unchanged: 2, newEntries: 0 });
  expect(room.server.requests.slice(2).map((request) => request.status)).toEqual([304, 304]);
});

test('a run killed between ingest and delivery delivers after restart, once', async () => {
  const file = room.settings(['a', 'slow']);
  room.server.serve('/a', { body: rssDocument('A', old) });
  room.server.serve('/slow', { body: rssDocument('S', old) });
  await casewire(['poll', '--once', '--config', file]);
  room.server.serve('/a', { body: rssDocument('A', [...fresh, ...old]) });
  room.server.serve('/slow', { body: '', hang: true });
  const killed = startCasewire(['poll', '--once', '--config', file]);
  // Feed a is ingested as soon as it is answered; deliveries wait for the round, which the other feed holds up.
  await until(
    'the poll of feed a',
    () => room.server.requests.filter((request) => request.path === '/slow').length === 2,
  );
  await until('the ingest of feed a', async () => {
    const list = await casewire(['command', '/case status', '--config', file]);
    return list.stdout.includes('schedules hearing');
  });
  killed.child.kill('SIGKILL');
  const before = await killed.ended;
  expect(before.signal).toBe('SIGKILL');
  expect(before.stdout).not.toContain('SEC V. BINANCE');
  room.server.serve('/slow', { body: rssDocument('S', old) });
  const after = await casewire(['poll', '--once', '--config', file]);
  expect(occurrences(after.stdout, '· SEC V. BINANCE')).toBe(3);
  expect(after.stdout).not.toContain('may repeat');
  const again = await casewire(['poll', '--once', '--config', file]);
  expect(occurrences(again.stdout, '· SEC V. BINANCE')).toBe(0);
});

test('the same development in two feeds alerts once', async () => {
  const file = room.settings(['a', 'b']);
  room.server.serve('/a', { body: rssDocument('A', old) });
  room.server.serve('/b', { body: rssDocument('B', old) });
  await casewire(['poll', '--once', '--config', file]);
  const one: RssItem = {
    title: 'Judge dismisses SEC lawsuit against Binance',
    guid: 'x',
    link: 'https://a.example/x',
    published: now,
  };
  const two: RssItem = {
    title: 'SEC lawsuit against Binance dismissed by judge',
    guid: 'y',
    link: 'https://b.example/y',
    published: now,
  };
  room.server.serve('/a', { body: rssDocument('A', [one, ...old]) });
  room.server.serve('/b', { body: rssDocument('B', [two, ...old]) });
  const result = await casewire(['poll', '--once', '--config', file]);
  expect(occurrences(result.stdout, '· SEC V. BINANCE')).toBe(1);
});

test('run polls, alerts and stops with exit 0 on SIGINT', async () => {
  const file = room.settings(['a']);
  room.server.serve('/a', { body: rssDocument('A', old) });
  await casewire(['poll', '--once', '--config', file]);
  room.server.serve('/a', { body: rssDocument('A', [...fresh, ...old]) });
  const running = startCasewire(['run', '--config', file]);
  await until('the status card', () => running.output().includes('Watching.'));
  // The feed was polled a moment ago and is not due: a restart does not poll again.
  expect(room.server.requests).toHaveLength(1);
  running.child.kill('SIGINT');
  const ended = await running.ended;
  expect(ended).toMatchObject({ code: 0, signal: null });
  expect(ended.stdout).toContain('No Discord or Slack token is set');
  expect(ended.stdout).toContain('SEC v. Binance: dismissed 29 May 2025');
  expect(ended.stdout).toContain('none pending');
  expect(ended.stderr).toContain('Stopped.');
  expect(ended.stderr).not.toMatch(/warning/i);
});
