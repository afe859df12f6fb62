/** A name that DNS answers differently each time leads into no private network. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fetchFeed, noValidators } from '../../../src/feed/http/fetch.ts';
import { guardedAgent, type Lookup, PrivateAddressError, publicOnly } from '../../../src/feed/http/guard.ts';

let server: Server;
let connections = 0;

beforeEach(async () => {
  connections = 0;
  server = createServer((_request, response) => response.end('<rss/>')).on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** Fetches from a name that resolves to these addresses, one list after the other. */
async function fetchWith(answers: readonly (readonly string[])[]): Promise<string[]> {
  let asked = 0;
  const lookup: Lookup = (_hostname, _options, callback) => {
    const list = answers[Math.min(asked, answers.length - 1)] ?? [];
    asked += 1;
    callback(
      null,
      list.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };
  const agent = guardedAgent({ allowPrivateAddresses: false, connectTimeoutMs: 300, lookup });
  const options = { agent, userAgent: 'casewire/test', timeoutMs: 600, maxBodyBytes: 1000, now: Date.now };
  const url = `http://rebinding.example:${(server.address() as AddressInfo).port}/feed`;
  const codes: string[] = [];
  for (let fetches = 0; fetches < 2; fetches += 1) {
    const outcome = await fetchFeed(url, noValidators, options);
    codes.push(outcome.kind === 'failed' ? outcome.code : outcome.kind);
  }
  await agent.destroy();
  return codes;
}

test.each<[string, string[][]]>([
  ['a private address', [['127.0.0.1']]],
  ['private addresses of both families', [['127.0.0.1', '::1']]],
  ['a v4-mapped one', [['::ffff:127.0.0.1']]],
  ['the metadata address', [['169.254.169.254']]],
])('%s behind a name is refused', async (_what, answers) => {
  expect(await fetchWith(answers)).toEqual(['FEED_ADDRESS', 'FEED_ADDRESS']);
  expect(connections).toBe(0);
});

/** What the guard lets through of a DNS answer. */
function answered(addresses: readonly string[], all: boolean): unknown[] {
  const given: unknown[] = [];
  const lookup: Lookup = (_hostname, _options, callback) =>
    callback(
      null,
      addresses.map((address) => ({ address, family: 4 })),
    );
  publicOnly(lookup)('name.example', { all }, (...results) => given.push(...results));
  return given;
}

test('of a mixed answer only the public addresses are left to connect to', () => {
  expect(answered(['127.0.0.1', '8.8.8.8', '10.0.0.1', '1.1.1.1'], true)).toEqual([
    null,
    [
      { address: '8.8.8.8', family: 4 },
      { address: '1.1.1.1', family: 4 },
    ],
  ]);
  expect(answered(['127.0.0.1', '8.8.8.8'], false)).toEqual([null, '8.8.8.8', 4]);
});

test('each answer is judged anew: a name that turns private is refused from then on', () => {
  expect(answered(['8.8.8.8'], true)[0]).toBeNull();
  expect(answered(['127.0.0.1'], true)[0]).toBeInstanceOf(PrivateAddressError);
});
