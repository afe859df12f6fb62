/** A hub that a feed names is asked to call, its calls are verified, and a genuine one brings the news at once. */
import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  casewire,
  feedSetting,
  type Running,
  startCasewire,
  temporaryFolder,
  until,
  writeSettings,
} from '../support/casewire.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';
import { rssDocument } from '../support/rss.ts';

let feeds: FeedServer;
let hub: Server;
let hubUrl = '';
let asked: URLSearchParams[] = [];
let folder: ReturnType<typeof temporaryFolder>;
let running: Running | null = null;

beforeEach(async () => {
  feeds = await startFeedServer();
  folder = temporaryFolder();
  asked = [];
  hub = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += String(chunk);
    });
    request.on('end', () => {
      asked.push(new URLSearchParams(body));
      response.writeHead(202).end();
    });
  });
  await new Promise<void>((resolve) => hub.listen(0, '127.0.0.1', resolve));
  hubUrl = `http://127.0.0.1:${(hub.address() as AddressInfo).port}/`;
});

afterEach(async () => {
  running?.child.kill('SIGKILL');
  await running?.ended;
  running = null;
  await feeds.close();
  hub.closeAllConnections();
  await new Promise((resolve) => hub.close(resolve));
  folder.remove();
});

/** A port that nothing listens on just now. */
async function freePort(): Promise<number> {
  const probe = createTcpServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

function documentWith(...titles: string[]): string {
  const items = titles.map((title) => ({
    title,
    guid: title,
    link: `https://news.example/${encodeURIComponent(title)}`,
    published: new Date(),
  }));
  const links = `<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="hub" href="${hubUrl}"/><atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="self" href="https://news.example/feed"/>`;
  return rssDocument('A', items).replace('<channel>', `<channel>${links}`);
}

async function startBot(): Promise<number> {
  const port = await freePort();
  feeds.serve('/a', { body: documentWith('Old news') });
  const file = writeSettings(folder.path, {
    feeds: {
      fromSeeds: false,
      allowPrivateAddresses: true,
      extra: [feedSetting('a', feeds.url('/a'))],
      webSub: { publicUrl: `http://127.0.0.1:${port}/bot/`, listen: `127.0.0.1:${port}` },
    },
  });
  const started = startCasewire(['run', '--config', file]);
  running = started;
  await until('the hub to be asked', () => asked.length === 1);
  return port;
}

test('subscribing, verifying, a forged and a genuine call', async () => {
  await startBot();
  const form = Object.fromEntries(asked[0] ?? []);
  expect(form).toMatchObject({
    'hub.mode': 'subscribe',
    'hub.topic': 'https://news.example/feed',
    'hub.lease_seconds': '864000',
  });
  const callback = form['hub.callback'] ?? '';
  const secret = form['hub.secret'] ?? '';
  expect(callback).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/bot\/websub\/[\w-]{32}$/);
  expect(secret).toMatch(/^[\w-]{32}$/);

  const verify = (topic: string): Promise<Response> => {
    const query = new URLSearchParams({
      'hub.mode': 'subscribe',
      'hub.topic': topic,
      'hub.challenge': 'c-1',
      'hub.lease_seconds': '86400',
    });
    return fetch(`${callback}?${query.toString()}`);
  };
  expect((await verify('https://elsewhere.example/')).status).toBe(404);
  const yes = await verify('https://news.example/feed');
  expect([yes.status, await yes.text()]).toEqual([200, 'c-1']);

  feeds.serve('/a', { body: documentWith('Judge Jackson denies SEC motion against Binance', 'Old news') });
  const push = (signature: string): Promise<Response> =>
    fetch(callback, { method: 'POST', body: 'changed', headers: { 'x-hub-signature': signature } });
  // A forged call is answered like a genuine one, and changes nothing.
  expect((await push('sha256=00')).status).toBe(202);
  expect((await push(`sha256=${createHmac('sha256', 'wrong').update('changed').digest('hex')}`)).status).toBe(202);
  expect(feeds.requests).toHaveLength(1);
  expect((await push(`sha256=${createHmac('sha256', secret).update('changed').digest('hex')}`)).status).toBe(202);
  // The feed was polled a moment ago: it is asked at most once a minute, so the call makes it due then and not in a quarter of an hour.
  running?.child.kill('SIGINT');
  await running?.ended;
  const list = JSON.parse(
    (await casewire(['feeds', 'list', '--json', '--config', `${folder.path}/casewire.yaml`])).stdout,
  );
  const { nextPollAt, lastPolledAt } = list[0].state;
  expect(nextPollAt - lastPolledAt).toBe(60_000);
});

test('an unknown callback, another method, and a body without end are refused', async () => {
  const port = await startBot();
  const base = `http://127.0.0.1:${port}`;
  expect((await fetch(`${base}/`)).status).toBe(404);
  expect((await fetch(`${base}/websub/${'x'.repeat(32)}`, { method: 'POST', body: 'x' })).status).toBe(410);
  expect((await fetch(asked[0]?.get('hub.callback') ?? '', { method: 'PUT', body: 'x' })).status).toBe(405);
  expect(
    (
      await fetch(asked[0]?.get('hub.callback') ?? '', { method: 'POST', body: 'x'.repeat(2_000_000) }).catch(() => ({
        status: 413,
      }))
    ).status,
  ).toBe(413);
});

test('a port that is taken: a clear word, exit 2', async () => {
  const port = (hub.address() as AddressInfo).port;
  const file = writeSettings(folder.path, {
    feeds: { fromSeeds: false, webSub: { publicUrl: 'https://bot.example', listen: `127.0.0.1:${port}` } },
  });
  const ended = await casewire(['run', '--config', file]);
  expect(ended).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(`SETTINGS_INVALID feeds.webSub.listen: cannot listen on 127.0.0.1:${port}`),
  });
});
