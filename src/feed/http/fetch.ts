/** Fetches one feed over HTTP: conditional requests, decompression with a cap, redirects by hand. The only place that fetches feeds. */
import { type Agent, request } from 'undici';
import { feedAddressFault } from '../feed-list.ts';
import type { Freshness } from '../schedule.ts';
import { type FetchFailure, failed, failureOf, statusFailure } from './fetch-failure.ts';
import { freshnessOf, type Headers, header, isBotWall, linkOf, retryAtOf } from './http-headers.ts';
import { readBody } from './response-body.ts';

/** What a server gave us to send back, byte for byte as it came, and the address that gave it. */
export type Validators = {
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly url: string | null;
};

export const noValidators: Validators = { etag: null, lastModified: null, url: null };

export type FetchOptions = {
  readonly agent: Agent;
  readonly userAgent: string;
  /** For the whole fetch with its redirects. */
  readonly timeoutMs: number;
  /** Cap on the document after decompression. */
  readonly maxBodyBytes: number;
  /** Epoch milliseconds. */
  readonly now: () => number;
};

/** What every answer tells besides its body. */
export type AnswerHead = {
  readonly status: number;
  /** Where the answer came from, after redirects. */
  readonly url: string;
  /** Where the permanent redirects (301, 308) before any temporary one lead; null when there was none. */
  readonly permanentUrl: string | null;
  readonly validators: Validators;
  readonly freshness: Freshness;
  readonly hub: string | null;
};

export type FetchOutcome =
  | ({ readonly kind: 'fetched'; readonly body: Uint8Array; readonly contentType: string | null } & AnswerHead)
  | ({ readonly kind: 'unchanged' } & AnswerHead)
  | FetchFailure;

const MAX_REDIRECTS = 5;
/** As much of an error page as is read to tell a bot wall. */
const ERROR_PAGE_BYTES = 64 * 1024;

/** Fetches `url`, sending back the validators of the last good answer. Never throws for what a server or network does. */
export async function fetchFeed(url: string, validators: Validators, options: FetchOptions): Promise<FetchOutcome> {
  const signal = AbortSignal.timeout(options.timeoutMs);
  let target = url;
  let permanent: string | null = null;
  let onlyPermanent = true;
  try {
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      const fault = feedAddressFault(target);
      if (fault !== null) return failed('FEED_ADDRESS', `the address ${fault}`, 'correct the address in feeds.yaml');
      const outcome = await fetchOnce(target, permanent, validators, options, signal);
      if (outcome.kind !== 'redirect') return outcome;
      if (!URL.canParse(outcome.location, target))
        return failed('FEED_REDIRECTS', 'a redirect leads to no address', 'nothing to do: it is tried again later');
      target = new URL(outcome.location, target).href;
      onlyPermanent &&= outcome.status === 301 || outcome.status === 308;
      if (onlyPermanent) permanent = target;
    }
    return failed(
      'FEED_REDIRECTS',
      `more than ${MAX_REDIRECTS} redirects`,
      'open the address in a browser and use the one it ends at',
    );
  } catch (error) {
    return failureOf(error, options.timeoutMs);
  }
}

type Redirect = { readonly kind: 'redirect'; readonly status: number; readonly location: string };

async function fetchOnce(
  url: string,
  permanentUrl: string | null,
  validators: Validators,
  options: FetchOptions,
  signal: AbortSignal,
): Promise<FetchOutcome | Redirect> {
  const response = await request(url, {
    dispatcher: options.agent,
    headers: requestHeaders(url, validators, options.userAgent),
    signal,
    headersTimeout: options.timeoutMs,
    bodyTimeout: options.timeoutMs,
  });
  const { statusCode: status, body } = response;
  const headers: Headers = response.headers;
  const location = header(headers, 'location');
  if ([301, 302, 303, 307, 308].includes(status) && location !== null) {
    await body.dump();
    return { kind: 'redirect', status, location };
  }
  const given: Validators = { etag: header(headers, 'etag'), lastModified: header(headers, 'last-modified'), url };
  const head: AnswerHead = {
    status,
    url,
    permanentUrl,
    validators: given,
    freshness: freshnessOf(headers),
    hub: linkOf(headers, 'hub'),
  };
  if (status === 304) {
    await body.dump();
    // A 304 may renew a validator (RFC 9111, 4.3.4); what it leaves out stays.
    const renewed = {
      etag: given.etag ?? validators.etag,
      lastModified: given.lastModified ?? validators.lastModified,
      url,
    };
    return { kind: 'unchanged', ...head, validators: renewed };
  }
  const encoding = header(headers, 'content-encoding');
  if (status !== 200) {
    const page = await readBody(body, encoding, ERROR_PAGE_BYTES, signal).catch(() => null);
    const isWall = isBotWall(headers, page === null ? '' : Buffer.from(page).toString('latin1'));
    return statusFailure(status, isWall, retryAtOf(headers, options.now()));
  }
  const bytes = await readBody(body, encoding, options.maxBodyBytes, signal);
  if (bytes === null) {
    const remedy = 'raise feeds.maxBodyMegabytes if the feed is really that long';
    return failed('FEED_TOO_BIG', `the document is larger than ${options.maxBodyBytes} bytes`, remedy, { status });
  }
  if (isBotWall(headers, Buffer.from(bytes.subarray(0, ERROR_PAGE_BYTES)).toString('latin1')))
    return statusFailure(status, true, null);
  return { kind: 'fetched', body: bytes, contentType: header(headers, 'content-type'), ...head };
}

/** Validators go only to the address that gave them, exactly as they came; nothing is sent where there is nothing. */
function requestHeaders(url: string, validators: Validators, userAgent: string): Record<string, string> {
  const headers: Record<string, string> = {
    'user-agent': userAgent,
    accept: 'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5',
    'accept-encoding': 'gzip, br, deflate, zstd',
  };
  if (validators.url !== url) return headers;
  if (validators.etag !== null) headers['if-none-match'] = validators.etag;
  if (validators.lastModified !== null) headers['if-modified-since'] = validators.lastModified;
  return headers;
}
