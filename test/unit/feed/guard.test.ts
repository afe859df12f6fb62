/** Feed fetches stay out of private networks, however the address is written and whoever sends us there. */
import { createServer, type Server } from 'node:http';
import { type AddressInfo, isIP } from 'node:net';
import { networkInterfaces } from 'node:os';
import { Agent, type Dispatcher } from 'undici';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FetchOutcome, fetchFeed, noValidators } from '../../../src/feed/http/fetch.ts';
import { guardedAgent } from '../../../src/feed/http/guard.ts';
import { isPublicAddress } from '../../../src/public-address.ts';

describe('isPublicAddress', () => {
  test.each([
    '8.8.8.8',
    '1.1.1.1',
    '172.15.255.255',
    '172.32.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '169.253.255.255',
    '192.167.255.255',
    '::ffff:8.8.8.8',
    '2606:4700::1111',
    '2a00:1450:4001:81b::200e',
  ])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test.each([
    ['loopback', ['127.0.0.1', '127.255.255.254', '::1']],
    ['unspecified', ['0.0.0.0', '0.1.2.3', '::']],
    ['private', ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.0.1']],
    ['carrier-grade NAT', ['100.64.0.0', '100.127.255.255']],
    ['link-local', ['169.254.0.1', 'fe80::1', 'fe80::1%eth0', 'febf::1']],
    ['cloud metadata', ['169.254.169.254', 'fd00:ec2::254', '::ffff:169.254.169.254']],
    ['multicast', ['224.0.0.1', '239.255.255.255', 'ff02::1']],
    ['broadcast and reserved', ['255.255.255.255', '240.0.0.1', '192.0.0.1', '198.18.0.1', '198.19.255.255', '100::1']],
    ['unique local', ['fc00::1', 'fd12:3456::1']],
    ['once site-local', ['fec0::1']],
    ['documentation', ['192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8::1', '3fff::1']],
    ['v4-mapped', ['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:10.0.0.1', '::ffff:a00:1', '::ffff:192.168.1.1']],
    ['v4 inside v6', ['::127.0.0.1', '::ffff:0:127.0.0.1', '64:ff9b::7f00:1', '64:ff9b:1::a00:1', '2002:7f00:1::1']],
    ['no address', ['', 'localhost', 'example.org', '300.1.1.1', ':::']],
    ['odd spellings of loopback', ['2130706433', '0x7f.1', '127.1', '017700000001']],
  ])('%s is not public', (_range, addresses) => {
    expect(addresses.filter(isPublicAddress)).toEqual([]);
  });
});

const hasIpv6 = Object.values(networkInterfaces()).some((list) => list?.some(({ address }) => address === '::1'));
if (!hasIpv6) process.stdout.write('skipped: this machine has no IPv6 loopback, so nothing could be reached there\n');

let target: Server;
let port = 0;
let reached: string[] = [];
let connections = 0;
let agents: Agent[] = [];

beforeEach(async () => {
  reached = [];
  connections = 0;
  agents = [];
  target = createServer((request, response) => {
    reached.push(request.url ?? '');
    response.end('<rss><channel/></rss>');
  });
  target.on('connection', () => {
    connections += 1;
  });
  // Every local address, so that a request which gets past the guard is certain to arrive.
  await new Promise<void>((resolve) => target.listen(0, hasIpv6 ? '::' : '0.0.0.0', resolve));
  port = (target.address() as AddressInfo).port;
});

afterEach(async () => {
  await Promise.all(agents.map((agent) => agent.destroy()));
  target.closeAllConnections();
  await new Promise((resolve) => target.close(resolve));
});

function guarded(allowPrivateAddresses: boolean): Agent {
  const agent = guardedAgent({ allowPrivateAddresses, connectTimeoutMs: 3000 });
  agents.push(agent);
  return agent;
}

const get = (url: string, agent: Agent): Promise<FetchOutcome> =>
  fetchFeed(url, noValidators, {
    agent,
    userAgent: 'test',
    timeoutMs: 5000,
    maxBodyBytes: 10_000,
    now: () => 0,
  });

const hosts = [
  '127.0.0.1',
  '2130706433',
  '0x7f.1',
  '017700000001',
  '127.1',
  '0.0.0.0',
  '[::1]',
  '[::ffff:127.0.0.1]',
  'localhost',
];
const needsIpv6 = (host: string): boolean => isIP(host.replace(/^\[|\]$/g, '')) === 6;
const reachable = hosts.filter((host) => hasIpv6 || !needsIpv6(host));

test.each(reachable)('without the guard %s reaches this machine', async (host) => {
  expect(await get(`http://${host}:${port}/open`, guarded(true))).toMatchObject({ kind: 'fetched', status: 200 });
  expect(reached).toEqual(['/open']);
});

test.each(hosts)('%s is refused, and nothing arrives there', async (host) => {
  expect(await get(`http://${host}:${port}/secret`, guarded(false))).toMatchObject({
    kind: 'failed',
    code: 'FEED_ADDRESS',
    what: expect.stringContaining('is a private or reserved address'),
    remedy: expect.stringContaining('allowPrivateAddresses'),
    status: null,
  });
  expect(reached).toEqual([]);
  expect(connections).toBe(0);
});

test.each(['10.255.255.1', '169.254.169.254', '192.0.2.1', '[fd00:ec2::254]'])(
  '%s is refused at once',
  async (host) => {
    // Nothing answers there: without the guard this would be FEED_TIMEOUT or FEED_UNREACHABLE.
    expect(await get(`http://${host}/latest/meta-data/`, guarded(false))).toMatchObject({ code: 'FEED_ADDRESS' });
  },
);

/** Lets requests to one origin through unguarded, as if it were a server on the internet; all others meet the real guard. */
class OpenDoor extends Agent {
  readonly #origin: string;
  readonly #open = guarded(true);
  readonly #closed = guarded(false);
  constructor(origin: string) {
    super();
    this.#origin = origin;
  }
  override dispatch(options: Agent.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    const agent = String(options.origin) === this.#origin ? this.#open : this.#closed;
    return agent.dispatch(options, handler);
  }
}

describe('a redirect', () => {
  let door: Server;
  let origin = '';
  let location = '';
  let asked: string[] = [];

  beforeEach(async () => {
    asked = [];
    door = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(302, { location: request.url === '/twice' ? '/once' : location }).end();
    });
    await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(door.address() as AddressInfo).port}`;
  });

  afterEach(async () => {
    door.closeAllConnections();
    await new Promise((resolve) => door.close(resolve));
  });

  const openDoor = (): Agent => {
    const agent = new OpenDoor(origin);
    agents.push(agent);
    return agent;
  };

  test.each(hosts)('to %s is refused, and nothing arrives there', async (host) => {
    location = `http://${host}:${port}/secret`;
    expect(await get(`${origin}/once`, openDoor())).toMatchObject({ kind: 'failed', code: 'FEED_ADDRESS' });
    expect(asked).toEqual(['/once']);
    expect(reached).toEqual([]);
    expect(connections).toBe(0);
  });

  test('to a private address is refused at a later hop too', async () => {
    location = `http://127.0.0.1:${port}/secret`;
    expect(await get(`${origin}/twice`, openDoor())).toMatchObject({ kind: 'failed', code: 'FEED_ADDRESS' });
    expect(asked).toEqual(['/twice', '/once']);
    expect(reached).toEqual([]);
  });

  test('without the guard it is followed', async () => {
    location = `http://127.0.0.1:${port}/secret`;
    expect(await get(`${origin}/once`, guarded(true))).toMatchObject({ kind: 'fetched' });
    expect(reached).toEqual(['/secret']);
  });

  test.each([
    ['file:///etc/passwd', 'uses file: instead of http or https'],
    ['ftp://127.0.0.1/feed', 'uses ftp: instead of http or https'],
    ['gopher://127.0.0.1/1', 'uses gopher: instead of http or https'],
    ['data:text/xml,<rss/>', 'uses data: instead of http or https'],
  ])('to %s is refused', async (address, why) => {
    location = address;
    expect(await get(`${origin}/once`, openDoor())).toMatchObject({
      code: 'FEED_ADDRESS',
      what: `the address ${why}`,
    });
  });

  test('to an address with a password is refused', async () => {
    location = `http://reader:hunter2@127.0.0.1:${port}/secret`;
    const outcome = await get(`${origin}/once`, guarded(true));
    expect(outcome).toMatchObject({ code: 'FEED_ADDRESS', what: 'the address carries a user name or password' });
    expect(JSON.stringify(outcome)).not.toContain('hunter2');
    expect(reached).toEqual([]);
  });
});

test.each([
  ['reader:hunter2@', 'the address carries a user name or password'],
  ['reader@', 'the address carries a user name or password'],
  [':hunter2@', 'the address carries a user name or password'],
])('%s in an address is refused even where private addresses are allowed', async (user, what) => {
  const outcome = await get(`http://${user}127.0.0.1:${port}/feed`, guarded(true));
  expect(outcome).toMatchObject({ kind: 'failed', code: 'FEED_ADDRESS', what });
  expect(JSON.stringify(outcome)).not.toContain('hunter2');
  expect(reached).toEqual([]);
});

test.each(['file:///etc/passwd', 'ftp://127.0.0.1/', 'data:text/xml,<rss/>', 'javascript:alert(1)', 'feed', ''])(
  '%j is no address of a feed',
  async (address) => {
    expect(await get(address, guarded(true))).toMatchObject({ kind: 'failed', code: 'FEED_ADDRESS' });
  },
);
