/** Reads a response body through its content encoding, with a cap on the decoded bytes. */
import { type Duplex, type Readable, Transform, type TransformCallback, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw, createZstdDecompress } from 'node:zlib';

/** The decoded body, or null once it passes the cap: the rest is then neither read nor decoded. Throws what the stream throws. */
export async function readBody(
  body: Readable,
  encoding: string | null,
  cap: number,
  signal: AbortSignal,
): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size <= cap) chunks.push(chunk);
      done(size > cap ? new Error('too big') : null);
    },
  });
  try {
    await pipeline([body, ...decodersFor(encoding), sink], { signal });
  } catch (error) {
    if (size > cap) return null;
    throw error;
  }
  return Buffer.concat(chunks);
}

/** Encodings are listed in the order in which they were applied (RFC 9110, 8.4), so they are undone from the last; three at most. */
function decodersFor(encoding: string | null): Duplex[] {
  const names = (encoding ?? '').split(',').map((name) => name.trim().toLowerCase());
  return names
    .slice(0, 3)
    .toReversed()
    .flatMap((name) => decoder(name) ?? []);
}

function decoder(name: string): Duplex | null {
  switch (name) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    case 'deflate':
      return new AnyInflate();
    case 'zstd':
      return createZstdDecompress();
    default:
      return null;
  }
}

/** `deflate` means zlib data (RFC 9110, 8.4.1.2), but some servers send it raw: the first byte tells. */
class AnyInflate extends Transform {
  #inner: Duplex | null = null;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#inner ??= this.#choose((chunk[0] ?? 0) & 0x0f);
    if (this.#inner.write(chunk)) done();
    else this.#inner.once('drain', () => done());
  }

  override _flush(done: TransformCallback): void {
    if (!this.#inner) {
      done();
      return;
    }
    this.#inner.once('end', () => done());
    this.#inner.end();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#inner?.destroy();
    done(error);
  }

  override _read(size: number): void {
    this.#inner?.resume();
    super._read(size);
  }

  #choose(method: number): Duplex {
    const inner = method === 8 ? createInflate() : createInflateRaw();
    // Waits with the reader, so that a bomb is not blown up into memory.
    inner.on('data', (data: Buffer) => {
      if (!this.push(data)) inner.pause();
    });
    inner.on('error', (error) => this.destroy(error));
    return inner;
  }
}
