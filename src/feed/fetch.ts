/** Fetches one feed over HTTP: conditional requests, decompression with a cap, redirects by hand. The only place that fetches feeds. */

import { type Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib';
import { type Agent, request } from 'undici';
import type { ProblemCode } from '../problem.ts';
import { feedAddressFault } from './feed-list.ts';
import { PrivateAddressError } from './guard.ts';

/** What a server gave us to send back, byte for byte as it came. */
export type Validators = { readonly etag: string | null; readonly lastModified: string | null };

export type FetchOptions = {
  readonly agent: Agent;
  readonly userAgent: string;
  readonly timeoutMs: number;
  /** Cap on the document after decompression. */
  readonly maxBodyBytes: number;
};

export type FetchFailure = {
  readonly kind: 'failed';
  readonly code: ProblemCode;
  /** What happened, for a person; without secrets. */
  readonly what: string;
  readonly remedy: string;
  /** HTTP status, or null where none arrived. */
  readonly status: number | null;
};

export type FetchOutcome =
  | {
      readonly kind: 'fetched';
      readonly body: Uint8Array;
      readonly contentType: string | null;
      /** Where the document came from, after redirects. */
      readonly url: string;
      readonly validators: Validators;
    }
  | { readonly kind: 'unchanged'; readonly validators: Validators }
  | FetchFailure;

const MAX_REDIRECTS = 5;

/** Fetches `url`, sending back the validators of the last good answer. Never throws for what a server or network does. */
export async function fetchFeed(url: string, validators: Validators, options: FetchOptions): Promise<FetchOutcome> {
  const signal = AbortSignal.timeout(options.timeoutMs);
  let target = url;
  try {
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      const fault = feedAddressFault(target);
      if (fault !== null) return failed('FEED_ADDRESS', `the address ${fault}`, 'correct the address in feeds.yaml');
      const outcome = await fetchOnce(target, validators, options, signal);
      if (outcome.kind !== 'redirect') return outcome;
      target = new URL(outcome.location, target).href;
    }
    return failed(
      'FEED_REDIRECTS',
      `more than ${MAX_REDIRECTS} redirects`,
      'open the address in a browser and use the one it ends at',
    );
  } catch (error) {
    return failureOf(error, options);
  }
}

type Redirect = { readonly kind: 'redirect'; readonly location: string };

async function fetchOnce(
  url: string,
  validators: Validators,
  options: FetchOptions,
  signal: AbortSignal,
): Promise<FetchOutcome | Redirect> {
  const headers: Record<string, string> = {
    'user-agent': options.userAgent,
    accept: 'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5',
    'accept-encoding': 'gzip, br, deflate, zstd',
  };
  if (validators.etag !== null) headers['if-none-match'] = validators.etag;
  if (validators.lastModified !== null) headers['if-modified-since'] = validators.lastModified;
  const response = await request(url, {
    dispatcher: options.agent,
    headers,
    signal,
    headersTimeout: options.timeoutMs,
    bodyTimeout: options.timeoutMs,
  });
  const { statusCode, body } = response;
  const given: Validators = { etag: one(response.headers.etag), lastModified: one(response.headers['last-modified']) };
  if (statusCode === 304) {
    await body.dump();
    return {
      kind: 'unchanged',
      validators: { etag: given.etag ?? validators.etag, lastModified: given.lastModified ?? validators.lastModified },
    };
  }
  const location = one(response.headers.location);
  if ([301, 302, 303, 307, 308].includes(statusCode) && location !== null) {
    await body.dump();
    return { kind: 'redirect', location };
  }
  if (statusCode !== 200) {
    await body.dump();
    return statusFailure(statusCode);
  }
  const bytes = await readBody(body, one(response.headers['content-encoding']), options.maxBodyBytes, signal);
  if (bytes === null) {
    return failed(
      'FEED_TOO_BIG',
      `the document is larger than ${options.maxBodyBytes} bytes`,
      'raise feeds.maxBodyMegabytes if the feed is really that long',
      200,
    );
  }
  return { kind: 'fetched', body: bytes, contentType: one(response.headers['content-type']), url, validators: given };
}

/** The decoded body, or null once it passes the cap; the rest is then not read. */
async function readBody(
  body: Readable,
  encoding: string | null,
  cap: number,
  signal: AbortSignal,
): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  let tooBig = false;
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      tooBig = size > cap;
      if (tooBig) return done(new Error('too big'));
      chunks.push(chunk);
      return done();
    },
  });
  const decoder = decoderFor(encoding);
  try {
    if (decoder) await pipeline(body, decoder, sink, { signal });
    else await pipeline(body, sink, { signal });
  } catch (error) {
    if (tooBig) return null;
    throw error;
  }
  return Buffer.concat(chunks);
}

function decoderFor(encoding: string | null) {
  switch (encoding?.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    case 'deflate':
      return createInflate();
    case 'zstd':
      return createZstdDecompress();
    default:
      return null;
  }
}

function statusFailure(status: number): FetchFailure {
  if (status === 410)
    return failed(
      'FEED_GONE',
      'the server says that the feed is gone for good',
      'remove the feed or find its new address',
      status,
    );
  if (status === 401 || status === 403) {
    const remedy = 'set feeds.contact in the settings: some servers (sec.gov) refuse readers that name no contact';
    return failed('FEED_BLOCKED', `the server refuses us (HTTP ${status})`, remedy, status);
  }
  return failed('FEED_HTTP', `the server answered HTTP ${status}`, 'nothing to do: it is tried again later', status);
}

function failureOf(error: unknown, options: FetchOptions): FetchFailure {
  const chain = causes(error);
  if (chain.some((cause) => cause instanceof PrivateAddressError)) {
    const remedy = 'set feeds.allowPrivateAddresses if this feed is on your own network';
    return failed('FEED_ADDRESS', messageOf(chain.find((cause) => cause instanceof PrivateAddressError)), remedy);
  }
  const codes = chain.map((cause) => (cause as { code?: unknown }).code).filter((code) => typeof code === 'string');
  const isTimeout =
    chain.some((cause) => cause instanceof Error && (cause.name === 'TimeoutError' || cause.name === 'AbortError')) ||
    codes.some((code) => String(code).includes('TIMEOUT'));
  if (isTimeout) {
    return failed(
      'FEED_TIMEOUT',
      `no complete answer within ${options.timeoutMs / 1000} s`,
      'nothing to do: it is tried again later',
    );
  }
  if (
    codes.some(
      (code) =>
        String(code).startsWith('Z_') || String(code).startsWith('ERR_BROTLI') || String(code).startsWith('ZSTD'),
    )
  ) {
    return failed('FEED_MALFORMED', 'the compressed answer is damaged', 'nothing to do: it is tried again later');
  }
  return failed(
    'FEED_UNREACHABLE',
    reachText(codes.map(String), messageOf(error)),
    'check the address and the network; it is tried again later',
  );
}

function reachText(codes: readonly string[], fallback: string): string {
  if (codes.includes('ENOTFOUND') || codes.includes('EAI_AGAIN')) return 'the host name was not found';
  if (codes.includes('ECONNREFUSED')) return 'the connection was refused';
  if (codes.includes('ECONNRESET') || codes.includes('UND_ERR_SOCKET')) return 'the connection was cut off';
  return `no connection (${codes[0] ?? fallback})`;
}

/** The error, its causes and the errors it gathers, outermost first. */
function causes(error: unknown): unknown[] {
  const found: unknown[] = [];
  const queue: unknown[] = [error];
  while (queue.length > 0 && found.length < 20) {
    const next = queue.shift();
    if (next === undefined || next === null) continue;
    found.push(next);
    const { cause, errors } = next as { cause?: unknown; errors?: unknown };
    queue.push(cause, ...(Array.isArray(errors) ? errors : []));
  }
  return found;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function failed(code: ProblemCode, what: string, remedy: string, status: number | null = null): FetchFailure {
  return { kind: 'failed', code, what, remedy, status };
}

function one(header: string | string[] | undefined): string | null {
  return (Array.isArray(header) ? header[0] : header) ?? null;
}
