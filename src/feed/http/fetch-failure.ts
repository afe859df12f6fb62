/** What can go wrong with a fetch, told apart and in words for a person. */
import type { ProblemCode } from '../../problem.ts';
import { PrivateAddressError } from './guard.ts';

export type FetchFailure = {
  readonly kind: 'failed';
  readonly code: ProblemCode;
  /** What happened; without secrets. */
  readonly what: string;
  readonly remedy: string;
  /** HTTP status, or null where none arrived. */
  readonly status: number | null;
  /** Not before this instant (epoch ms), by Retry-After; counts for the whole site. Null where not given. */
  readonly retryAt: number | null;
};

const TRIED_AGAIN = 'nothing to do: it is tried again later';

/** Makes a failure. */
export function failed(
  code: ProblemCode,
  what: string,
  remedy: string,
  more: { status?: number; retryAt?: number | null } = {},
): FetchFailure {
  return { kind: 'failed', code, what, remedy, status: more.status ?? null, retryAt: more.retryAt ?? null };
}

/** The failure that an HTTP status stands for. */
export function statusFailure(status: number, isBotWall: boolean, retryAt: number | null): FetchFailure {
  const more = { status, retryAt };
  if (isBotWall)
    return failed(
      'FEED_BLOCKED',
      `the server shows a page against robots instead of the feed (HTTP ${status})`,
      'ask the publisher for a feed address that readers may use, or set contact in the settings',
      more,
    );
  switch (status) {
    case 410:
      return failed(
        'FEED_GONE',
        'the server says that the feed is gone for good (HTTP 410)',
        'remove the feed or find its new address',
        more,
      );
    case 401:
      return failed('FEED_BLOCKED', 'the server wants a login (HTTP 401)', 'use an address that needs none', more);
    case 403:
      return failed(
        'FEED_BLOCKED',
        'the server refuses us (HTTP 403)',
        'set contact in the settings: some servers (sec.gov) refuse readers that name none',
        more,
      );
    case 404:
      return failed(
        'FEED_HTTP',
        'there is nothing at this address (HTTP 404)',
        'look for the new address: npm run -s casewire -- feeds discover URL',
        more,
      );
    case 429:
      return failed('FEED_BUSY', 'the server asks us to slow down (HTTP 429)', TRIED_AGAIN, more);
    case 503:
      return failed('FEED_BUSY', 'the server is busy (HTTP 503)', TRIED_AGAIN, more);
    default:
      return failed('FEED_HTTP', `the server answered HTTP ${status}`, TRIED_AGAIN, more);
  }
}

/** The failure that a thrown error stands for. */
export function failureOf(error: unknown, timeoutMs: number): FetchFailure {
  const chain = causes(error);
  const blocked = chain.find((cause) => cause instanceof PrivateAddressError);
  if (blocked)
    return failed(
      'FEED_ADDRESS',
      blocked.message,
      'set feeds.allowPrivateAddresses if this feed is on your own network',
    );
  const codes = chain.map(codeOf);
  const isTimeout = chain.some(
    (cause) => cause instanceof Error && (cause.name === 'TimeoutError' || cause.name === 'AbortError'),
  );
  if (isTimeout || codes.some((code) => code.includes('TIMEOUT'))) {
    return failed('FEED_TIMEOUT', `no complete answer within ${timeoutMs / 1000} s`, TRIED_AGAIN);
  }
  if (codes.some((code) => /^(?:Z_|ERR_BROTLI|ERR_ZSTD|ZSTD)/.test(code) || code.startsWith('ERR__ERROR_'))) {
    return failed('FEED_MALFORMED', 'the compressed answer is damaged', TRIED_AGAIN);
  }
  const isTls = codes.some((code) => /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code));
  if (isTls)
    return failed(
      'FEED_UNREACHABLE',
      'the secure connection failed (certificate or TLS)',
      'check the address in a browser and the clock of this machine',
    );
  return failed(
    'FEED_UNREACHABLE',
    reachText(codes, error),
    'check the address and the network; it is tried again later',
  );
}

function reachText(codes: readonly string[], error: unknown): string {
  if (codes.includes('ENOTFOUND') || codes.includes('EAI_AGAIN')) return 'the host name was not found';
  if (codes.includes('ECONNREFUSED')) return 'the connection was refused';
  if (codes.includes('ECONNRESET') || codes.includes('UND_ERR_SOCKET')) return 'the connection was cut off';
  const code = codes.find((candidate) => candidate !== '');
  return `no connection (${code ?? (error instanceof Error ? error.message : String(error))})`;
}

/** The code that Node and undici put on their errors; '' where there is none. */
function codeOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : '';
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
