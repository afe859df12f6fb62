/** One request to an OpenAI-compatible endpoint, and what came of it, in words that hold neither the key nor the server's text. */
import type { Socket } from 'node:net';
import { Agent, type buildConnector, request } from 'undici';
import { isPublicAddress } from '../public-address.ts';
import { completionText } from './answer.ts';

export type Endpoint = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly agent: Agent;
};

export type Reply =
  | { readonly kind: 'answered'; readonly text: string }
  /** Not to be asked before this instant (epoch ms); null where the server names none. */
  | { readonly kind: 'busy'; readonly retryAt: number | null }
  /** The server does not take the request as it is. */
  | { readonly kind: 'refused'; readonly what: string }
  /** `again` says whether the same request may fare better at once. */
  | { readonly kind: 'failed'; readonly what: string; readonly again: boolean };

const MAX_ANSWER_BYTES = 256 * 1024;

/** Opens the endpoint at `baseUrl` (`https://api.example/v1`); the key is sent as a bearer token, where there is one. */
export function openEndpoint(baseUrl: string, key: string | null, connect: buildConnector.connector): Endpoint {
  const headers: Record<string, string> = { 'content-type': 'application/json', accept: 'application/json' };
  if (key !== null) headers.authorization = `Bearer ${key}`;
  return {
    url: `${baseUrl.replace(/\/+$/, '')}/chat/completions`,
    headers,
    agent: new Agent({ connect: new URL(baseUrl).protocol === 'https:' ? connect : privateOnly(connect) }),
  };
}

class PublicPlainError extends Error {
  override readonly name = 'PublicPlainError';
}

/** A connector that gives up a connection to a public address, judged by the socket: a name may lead anywhere. For plain http. */
export function privateOnly(connect: buildConnector.connector): buildConnector.connector {
  return (target, callback) => {
    connect(target, (error: Error | null, socket: Socket | null) => {
      if (error || !socket) return callback(error ?? new Error('no socket'), null);
      const reached = socket.remoteAddress;
      if (reached !== undefined && !isPublicAddress(reached)) return callback(null, socket);
      socket.destroy();
      return callback(new PublicPlainError(), null);
    });
  };
}

/** Posts the body. Redirects are not followed. Never throws for what a server or network does. */
export async function postQuestion(
  endpoint: Endpoint,
  body: string,
  signal: AbortSignal,
  now: () => number,
): Promise<Reply> {
  try {
    const { url, headers, agent } = endpoint;
    const response = await request(url, { method: 'POST', dispatcher: agent, headers, body, signal });
    const { statusCode: status } = response;
    const answer = await readCapped(response.body);
    const what = `HTTP ${status}`;
    if (status === 200) {
      const text = answer === null ? null : completionText(answer);
      if (text === null) return { kind: 'failed', what: 'the answer is no chat completion', again: true };
      return { kind: 'answered', text };
    }
    const retryAt = retryAtOf(response.headers['retry-after'], now());
    if (status === 429 || (status === 503 && retryAt !== null)) return { kind: 'busy', retryAt };
    if (status === 400 || status === 422) return { kind: 'refused', what };
    return { kind: 'failed', what, again: status >= 500 };
  } catch (error) {
    if (signal.aborted) return { kind: 'failed', what: 'no answer within the time limit', again: false };
    return { kind: 'failed', what: reachText(error), again: !(error instanceof PublicPlainError) };
  }
}

/** The body as text, or null when it is longer than any answer. */
async function readCapped(body: AsyncIterable<Buffer>): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > MAX_ANSWER_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Retry-After as seconds or as a date (RFC 9110, 10.2.3); null where missing or damaged. */
function retryAtOf(value: string | string[] | undefined, now: number): number | null {
  const text = (Array.isArray(value) ? value[0] : value)?.trim() ?? '';
  const at = /^\d{1,9}$/.test(text) ? now + Number(text) * 1000 : Date.parse(text);
  return Number.isFinite(at) ? at : null;
}

/** Only the name or code of an error: its message may hold what was sent. */
function reachText(error: unknown): string {
  if (error instanceof PublicPlainError) return 'plain http leads to a public address';
  const { code, name } = error as { code?: unknown; name?: unknown };
  return `no connection (${typeof code === 'string' ? code : String(name)})`;
}
