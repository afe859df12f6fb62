/** A body is read through its encodings, and never past its cap. */
import { Readable } from 'node:stream';
import {
  brotliCompressSync,
  constants,
  createBrotliCompress,
  createGzip,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readBody } from '../../../src/feed/http/response-body.ts';

const MB = 1024 * 1024;
const text = Buffer.from(`<rss>${'Ж, news & law. '.repeat(2000)}</rss>`);
const never = new AbortController().signal;

/** The bytes in small pieces, as a network brings them, counting how many were asked for. */
function trickle(bytes: Uint8Array, piece = 1024): { stream: Readable; taken: () => number } {
  let taken = 0;
  function* pieces(): Generator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += piece) {
      taken += 1;
      yield bytes.subarray(at, at + piece);
    }
  }
  return { stream: Readable.from(pieces(), { objectMode: false }), taken: () => taken };
}

const read = async (bytes: Uint8Array, encoding: string | null, cap = 10 * MB): Promise<string | null> => {
  const body = await readBody(trickle(bytes).stream, encoding, cap, never);
  return body === null ? null : Buffer.from(body).toString();
};

describe('encodings', () => {
  test.each<[string | null, Uint8Array]>([
    [null, text],
    ['', text],
    ['identity', text],
    ['gzip', gzipSync(text)],
    ['x-gzip', gzipSync(text)],
    ['GZIP', gzipSync(text)],
    [' gzip ', gzipSync(text)],
    ['br', brotliCompressSync(text)],
    ['deflate', deflateSync(text)],
    ['zstd', zstdCompressSync(text)],
    ['gzip, br', brotliCompressSync(gzipSync(text))],
    ['br, gzip', gzipSync(brotliCompressSync(text))],
    ['deflate,zstd,gzip', gzipSync(zstdCompressSync(deflateSync(text)))],
    ['gzip, gzip', gzipSync(gzipSync(text))],
    ['identity, gzip', gzipSync(text)],
  ])('%j', async (encoding, bytes) => {
    expect(await read(bytes, encoding)).toBe(text.toString());
  });

  test('an empty body is empty', async () => {
    expect(await read(Buffer.alloc(0), null)).toBe('');
  });

  test.each<[string, Uint8Array]>([
    ['gzip', Buffer.from('not compressed at all')],
    ['br', Buffer.from('not compressed at all')],
    ['deflate', Buffer.from('not compressed at all')],
    ['zstd', Buffer.from('not compressed at all')],
    ['gzip', gzipSync(text).subarray(0, 60)],
    ['br', brotliCompressSync(text).subarray(0, 50)],
    ['br, gzip', gzipSync(text)],
  ])('damaged %s is an error, not half a document', async (encoding, bytes) => {
    const outcome = await read(bytes, encoding).then(
      (body) => `${body?.length} characters`,
      () => 'an error',
    );
    expect(outcome).toBe('an error');
  });

  test('deflate without the zlib wrapper, which many servers send, is read too', async () => {
    expect(await read(deflateRawSync(text), 'deflate')).toBe(text.toString());
  });
});

describe('the cap', () => {
  test.each<[string | null, (bytes: Buffer) => Buffer]>([
    [null, (bytes) => bytes],
    ['gzip', (bytes) => gzipSync(bytes)],
    ['br', (bytes) => brotliCompressSync(bytes)],
    ['deflate', (bytes) => deflateSync(bytes)],
    ['zstd', (bytes) => zstdCompressSync(bytes)],
  ])('counts decoded bytes, the last one included (%s)', async (encoding, compress) => {
    expect(await read(compress(text), encoding, text.length)).toBe(text.toString());
    expect(await read(compress(text), encoding, text.length - 1)).toBeNull();
  });

  test('a stopped body is read no further, and its stream is closed', async () => {
    const { stream, taken } = trickle(Buffer.alloc(50 * MB, 'x'), 16 * 1024);
    expect(await readBody(stream, null, MB, never)).toBeNull();
    expect(stream.destroyed).toBe(true);
    expect(taken()).toBeLessThan(100);
  });
});

test('an aborted read ends with the reason', async () => {
  const controller = new AbortController();
  const stream = new Readable({ read: () => {} });
  stream.push('<rss>');
  const reading = readBody(stream, null, MB, controller.signal);
  controller.abort();
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  expect(stream.destroyed).toBe(true);
});

/** 256 MB of zeros, compressed without ever being held. */
async function bomb(compressor: NodeJS.ReadWriteStream): Promise<Buffer> {
  const megabyte = Buffer.alloc(MB);
  function* zeros(): Generator<Buffer> {
    for (let count = 0; count < 256; count += 1) yield megabyte;
  }
  const parts: Buffer[] = [];
  for await (const part of Readable.from(zeros(), { objectMode: false }).pipe(compressor))
    parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

describe('a bomb of 256 MB', () => {
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 24 } };
  test.each<[string, () => NodeJS.ReadWriteStream]>([
    ['gzip', () => createGzip({ level: 9 })],
    ['br', () => createBrotliCompress(brotli)],
  ])('in %s stops at the cap and is never held', async (encoding, compressor) => {
    const bytes = await bomb(compressor());
    expect(bytes.length).toBeLessThan(MB / 2);
    const { stream } = trickle(bytes, 64);
    // The peak of the whole process, in kilobytes: it can only grow, and grows by what is held at once.
    const before = process.resourceUsage().maxRSS;
    expect(await readBody(stream, encoding, 10 * MB, never)).toBeNull();
    const grown = (process.resourceUsage().maxRSS - before) / 1024;
    process.stdout.write(`a ${encoding} bomb of ${bytes.length} bytes: ${grown.toFixed(0)} MB more at the peak\n`);
    expect(grown).toBeLessThan(50);
  });
});
