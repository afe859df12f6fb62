/** A loopback HTTP server that serves feed documents as real servers do: validators, gzip, and errors on demand. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

export type Served = {
  body?: string | Buffer;
  contentType?: string;
  /** Turns validators and 304 off. */
  plain?: boolean;
  gzip?: boolean;
  /** Answers with this status instead. */
  status?: number;
  headers?: Record<string, string>;
  /** Never answers. */
  hang?: boolean;
  /** Cuts the connection instead of answering. */
  cut?: boolean;
};

export type FeedServer = {
  readonly url: (path: string) => string;
  /** What an address answers from now on; a list is answered in turn, its last one for ever. */
  readonly serve: (path: string, served: Served | readonly Served[]) => void;
  /** Every request that arrived, oldest first. */
  readonly requests: { path: string; headers: IncomingHttpHeaders; status: number }[];
  readonly close: () => Promise<void>;
};

export async function startFeedServer(): Promise<FeedServer> {
  const pages = new Map<string, Served[]>();
  const requests: FeedServer['requests'] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const list = pages.get(path) ?? [];
    const page = list.length > 1 ? list.shift() : list[0];
    const status = page === undefined ? send(response, 404, {}, 'not found') : answer(page, request, response);
    requests.push({ path, headers: request.headers, status });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    serve: (path, served) => pages.set(path, Array.isArray(served) ? [...served] : [served as Served]),
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(page: Served, request: IncomingMessage, response: ServerResponse): number {
  if (page.hang) return 0;
  if (page.cut) {
    request.socket.destroy();
    return 0;
  }
  const body = Buffer.from(page.body ?? '');
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  const headers: Record<string, string> = { 'content-type': page.contentType ?? 'application/xml', ...page.headers };
  if (!page.plain) {
    headers.etag = etag;
    headers['last-modified'] = 'Tue, 03 Nov 2026 09:00:00 GMT';
    if (request.headers['if-none-match'] === etag) return send(response, 304, headers, '');
  }
  if (page.gzip) headers['content-encoding'] = 'gzip';
  return send(response, page.status ?? 200, headers, page.gzip ? gzipSync(body) : body);
}

function send(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: string | Buffer,
): number {
  response.writeHead(status, headers);
  response.end(body);
  return status;
}
