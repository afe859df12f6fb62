/** Listens for the calls of WebSub hubs. Nothing else is served here. */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { request } from 'undici';
import type { guardedAgent } from '../../feed/http/guard.ts';
import { problemError } from '../../problem.ts';
import type { Settings } from '../../settings.ts';
import type { Db } from '../../store/database.ts';
import { type HubDeps, takePush, verifyIntent } from '../../work/poll/hub.ts';

export type HubListener = { readonly deps: HubDeps; readonly close: () => Promise<void> };

/** As much of a call's body as is read; the content itself is not used, for the feed is polled. */
const BODY_LIMIT = 1024 * 1024;

/** Opens the listener where a public address is set, else null. `onPush` is called when a feed became due. */
export async function listenForHubs(
  settings: Settings,
  db: Db,
  agent: ReturnType<typeof guardedAgent>,
  now: () => number,
  onPush: () => void,
): Promise<HubListener | null> {
  const { publicUrl, listen } = settings.feeds.webSub;
  if (publicUrl === '') return null;
  const [host = '', port = ''] = listen.split(':');
  const server = createServer((incoming, response) => {
    answer(incoming, db, now).then(
      ({ status, body, isDue }) => {
        response.writeHead(status, { 'content-type': 'text/plain' }).end(body);
        if (isDue) onPush();
      },
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) =>
      reject(
        problemError(
          'SETTINGS_INVALID',
          'feeds.webSub.listen',
          `cannot listen on ${listen} (${error.message})`,
          'choose a free port of this machine',
        ),
      ),
    );
    server.listen(Number(port), host, resolve);
  });
  const post: HubDeps['post'] = async (url, form) => {
    try {
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      const { statusCode, body } = await request(url, {
        method: 'POST',
        body: form,
        headers,
        dispatcher: agent,
        signal: AbortSignal.timeout(15_000),
      });
      await body.dump();
      return statusCode === 202 || statusCode === 204 || statusCode === 200
        ? null
        : `the hub answered HTTP ${statusCode}`;
    } catch (error) {
      return `the hub could not be asked (${error instanceof Error ? error.message : String(error)})`;
    }
  };
  return {
    deps: {
      db,
      post,
      publicUrl: publicUrl.replace(/\/+$/, ''),
      now,
      secret: () => randomBytes(24).toString('base64url'),
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(
  incoming: IncomingMessage,
  db: Db,
  now: () => number,
): Promise<{ status: number; body: string; isDue: boolean }> {
  const url = new URL(incoming.url ?? '/', 'http://listener.invalid');
  const token = /^(?:\/.*)?\/websub\/([\w-]{16,64})$/.exec(url.pathname)?.[1];
  if (token === undefined) return { status: 404, body: '', isDue: false };
  if (incoming.method === 'GET') {
    const challenge = await verifyIntent(db, token, url.searchParams, now());
    return challenge === null
      ? { status: 404, body: '', isDue: false }
      : { status: 200, body: challenge, isDue: false };
  }
  if (incoming.method !== 'POST') return { status: 405, body: '', isDue: false };
  const body = await readLimited(incoming);
  if (body === null) return { status: 413, body: '', isDue: false };
  const signature = incoming.headers['x-hub-signature'];
  const outcome = await takePush(
    db,
    token,
    { body, signature: typeof signature === 'string' ? signature : null },
    now(),
  );
  // A forged call gets the same answer as a genuine one.
  return { status: outcome === 'unknown' ? 410 : 202, body: '', isDue: outcome === 'due' };
}

async function readLimited(incoming: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
