/** The way out for alerts: a REST of their own, paced below Discord's limit, retried with growing waits, never beyond the bounds of a ban. */
import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordAPIError, HTTPError, RateLimitError, type RawFile, REST, RESTEvents } from 'discord.js';
import { makeRequest } from '../multipart.ts';
import type { InvalidRequests } from './invalid-requests.ts';
import { openPacer } from './pacer.ts';

export type Call = {
  readonly method: 'get' | 'post' | 'patch' | 'put' | 'delete';
  readonly path: `/${string}`;
  readonly body?: unknown;
  readonly files?: readonly RawFile[];
  /** True where a second attempt could double what the first did: an unknown outcome is then given back as `lost` at once. */
  readonly once?: boolean;
};

/** `error` is Discord's own answer; `busy` asks to come again; `lost` got no answer, and may have arrived. */
export type CallOutcome =
  | { readonly kind: 'ok'; readonly data: unknown }
  | { readonly kind: 'error'; readonly status: number; readonly code: number; readonly reason: string }
  | { readonly kind: 'busy'; readonly retryAfterMs: number; readonly reason: string }
  | { readonly kind: 'lost'; readonly reason: string };

export type Outbox = { readonly call: (call: Call) => Promise<CallOutcome> };

export type OutboxOptions = {
  readonly token: string;
  /** Ends in `/api`. */
  readonly apiUrl: string;
  readonly invalid: InvalidRequests;
  readonly perSecond?: number;
  readonly timeoutMs?: number;
  /** Waits before the second, third, ... attempt. */
  readonly waitsMs?: readonly number[];
};

/** Discord allows 50 requests a second to the bot as a whole; the rest is left for answers. */
const PER_SECOND = 45;
const TIMEOUT_MS = 15_000;
const WAITS_MS = [1000, 3000, 9000];
/** A longer pause than this is not waited for here: the message is tried again in a later round. */
const LONGEST_PAUSE_MS = 10_000;

/** Opens the way out. Calls of one channel must be made one after the other to keep their order. */
export function openOutbox(options: OutboxOptions): Outbox {
  const rest = new REST({
    api: options.apiUrl,
    version: '10',
    makeRequest,
    timeout: options.timeoutMs ?? TIMEOUT_MS,
    retries: 0,
    rejectOnRateLimit: ({ timeToReset, retryAfter, sublimitTimeout }) =>
      Math.max(timeToReset, retryAfter, sublimitTimeout) > LONGEST_PAUSE_MS,
  }).setToken(options.token);
  rest.on(RESTEvents.Response, (_request, response) =>
    options.invalid.note(response.status, response.headers.get('x-ratelimit-scope')),
  );
  const turn = openPacer(options.perSecond ?? PER_SECOND);
  const waits = options.waitsMs ?? WAITS_MS;
  const attempt = async ({ method, path, body, files }: Call): Promise<CallOutcome> => {
    const pauseMs = options.invalid.pauseMs();
    if (pauseMs > 0)
      return { kind: 'busy', retryAfterMs: pauseMs, reason: 'too many refused requests; Discord would ban the bot' };
    await turn();
    const request = { ...(body === undefined ? {} : { body }), ...(files === undefined ? {} : { files: [...files] }) };
    try {
      return { kind: 'ok', data: await rest[method](path, request) };
    } catch (error) {
      return outcomeOf(error);
    }
  };
  return {
    call: async (call) => {
      let outcome = await attempt(call);
      for (const wait of call.once === true ? [] : waits) {
        if (outcome.kind !== 'lost') return outcome;
        await sleep(wait, undefined, { ref: false });
        outcome = await attempt(call);
      }
      return outcome;
    },
  };
}

/** What became of a request that raised. */
export function outcomeOf(error: unknown): CallOutcome {
  if (error instanceof RateLimitError) {
    const retryAfterMs = Math.max(error.timeToReset, error.retryAfter, error.sublimitTimeout, 1000);
    return { kind: 'busy', retryAfterMs, reason: 'Discord asks to wait' };
  }
  if (error instanceof DiscordAPIError)
    return { kind: 'error', status: error.status, code: Number(error.code), reason: firstLine(error.message) };
  if (error instanceof HTTPError) return { kind: 'lost', reason: `Discord answered ${error.status}` };
  if (error instanceof Error && /^Expected token/.test(error.message))
    return { kind: 'error', status: 401, code: 0, reason: 'the token was refused' };
  const reason =
    error instanceof Error ? (error.name === 'AbortError' ? 'no answer in time' : firstLine(error.message)) : '';
  return { kind: 'lost', reason: `Discord could not be reached: ${reason}` };
}

function firstLine(text: string): string {
  return text.split('\n')[0]?.slice(0, 200) ?? '';
}
