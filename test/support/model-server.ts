/** A loopback stand-in for an OpenAI-compatible endpoint: it answers by a script, and keeps every request. */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export type ModelReply = {
  /** The model's words. */
  readonly content?: string | null;
  /** The whole body instead of a chat completion. */
  readonly body?: string;
  readonly status?: number;
  readonly headers?: Record<string, string>;
  /** Never answers. */
  readonly hang?: boolean;
  /** Cuts the connection instead of answering. */
  readonly cut?: boolean;
};

export type ModelRequest = {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format?: { readonly type: string };
  };
};

/** What to answer: one reply for ever, several in turn of which the last stays, or one made from the request. */
export type ModelScript = ModelReply | readonly ModelReply[] | ((request: ModelRequest) => ModelReply);

export type ModelServer = {
  readonly baseUrl: string;
  readonly reply: (script: ModelScript) => void;
  /** Oldest first. */
  readonly requests: ModelRequest[];
  readonly close: () => Promise<void>;
};

/** The words of a good answer. */
export function opinionText(relevant: boolean, label: string, sure: number): string {
  return JSON.stringify({ relevant, label, sure });
}

export async function startModelServer(): Promise<ModelServer> {
  let script: ModelScript = { content: opinionText(true, 'ruling', 0.9) };
  let turn = 0;
  const requests: ModelRequest[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = { path: request.url ?? '/', headers: request.headers, body: JSON.parse(await text(request)) };
    requests.push(asked);
    const reply = replyTo(script, asked, turn);
    turn += 1;
    if (reply.hang) return;
    if (reply.cut) {
      request.socket.destroy();
      return;
    }
    response.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers });
    response.end(reply.body ?? completion(reply.content ?? null));
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    reply: (next) => {
      script = next;
      turn = 0;
    },
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function replyTo(script: ModelScript, request: ModelRequest, turn: number): ModelReply {
  if (typeof script === 'function') return script(request);
  const replies: readonly ModelReply[] = 'at' in script ? script : [script];
  return replies[Math.min(turn, replies.length - 1)] ?? {};
}

function completion(content: string | null): string {
  const message = { role: 'assistant', content, refusal: content === null ? 'no' : null };
  const choices = [{ index: 0, message, finish_reason: 'stop' }];
  return JSON.stringify({ id: 'chatcmpl-1', object: 'chat.completion', created: 0, model: 'served', choices });
}
