/** A document made to hurt costs itself: it ends in time with entries or a named error, and the main loop goes on. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DocumentReader, openDocumentReader } from '../../../src/feed/document/document-reader.ts';
import { hostileDocuments } from '../../support/hostile.ts';

const LIMIT_MS = 6000;
const worst = { loopMs: 0, rssMegabytes: 0, slowestMs: 0 };
let reader: DocumentReader;

beforeAll(() => {
  reader = openDocumentReader();
});

afterAll(async () => {
  await reader.close();
  const line = `hostile documents: slowest ${worst.slowestMs.toFixed(0)} ms, longest block of the main loop ${worst.loopMs.toFixed(0)} ms, resident ${worst.rssMegabytes.toFixed(0)} MB`;
  process.stdout.write(`${line}\n`);
});

const read = (bytes: Uint8Array) =>
  reader.entries({
    bytes,
    contentType: null,
    base: 'https://feed.example/',
    feedTitle: 'Feed',
    keyedBy: 'guid',
    now: Date.UTC(2026, 10, 3),
  });

test.each(hostileDocuments)('$name', async ({ make, expect: wanted }) => {
  const bytes = make();
  // The time that the test itself takes to make the document is not the reader's.
  await new Promise((resolve) => setImmediate(resolve));
  const loop = monitorEventLoopDelay({ resolution: 1 });
  loop.enable();
  const start = performance.now();
  const outcome = await read(bytes);
  const took = performance.now() - start;
  loop.disable();
  worst.slowestMs = Math.max(worst.slowestMs, took);
  worst.loopMs = Math.max(worst.loopMs, loop.max / 1e6);
  worst.rssMegabytes = Math.max(worst.rssMegabytes, process.memoryUsage.rss() / 1e6);
  expect(took).toBeLessThan(LIMIT_MS);
  expect(outcome.ok ? `${outcome.entries.length} entries` : outcome.code).toBe(
    typeof wanted === 'number' ? `${wanted} entries` : wanted,
  );
  // No entity was expanded and no file read.
  expect(outcome.ok && outcome.entries.some((entry) => /root:|hahaha/.test(entry.summary))).toBe(false);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  // A good feed after each is read as ever.
  const good = await read(Buffer.from('<rss version="2.0"><channel><item><title>fine</title></item></channel></rss>'));
  expect(good).toMatchObject({ ok: true, entries: [{ title: 'fine' }] });
});

test('a document that hangs the parser costs itself, and the worker is replaced', async () => {
  const impatient = openDocumentReader({ timeoutMs: 1, heapMegabytes: 64, maxBytes: 50 * 1024 * 1024 });
  const slow = Buffer.from(`<rss><channel>${'<item><title>x &amp; y</title></item>'.repeat(100_000)}</channel></rss>`);
  const request = { contentType: null, base: null, feedTitle: 'Feed', keyedBy: 'guid' as const, now: 0 };
  const [first, second] = await Promise.all([
    impatient.entries({ ...request, bytes: slow }),
    impatient.entries({ ...request, bytes: slow }),
  ]);
  for (const outcome of [first, second])
    expect(outcome).toMatchObject({
      ok: false,
      code: 'FEED_HOSTILE',
      what: expect.stringContaining('busy for more than'),
    });
  await impatient.close();
});

test('a document that needs too much memory costs itself', async () => {
  const small = openDocumentReader({ timeoutMs: 20_000, heapMegabytes: 32, maxBytes: 50 * 1024 * 1024 });
  const bytes = Buffer.from(
    `<rss><channel>${Array.from({ length: 5000 }, (_, n) => `<item><title>${n}</title><description>${'<b>x</b>'.repeat(1000)}</description></item>`).join('')}</channel></rss>`,
  );
  const request = { contentType: null, base: null, feedTitle: 'Feed', keyedBy: 'guid' as const, now: 0 };
  expect(await small.entries({ ...request, bytes })).toMatchObject({ ok: false, code: 'FEED_HOSTILE' });
  const good = Buffer.from('<rss><channel><item><title>fine</title></item></channel></rss>');
  expect(await small.entries({ ...request, bytes: good })).toMatchObject({ ok: true });
  await small.close();
});
