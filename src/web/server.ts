/** Listens for the pages. */
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { problemError } from '../problem.ts';

export type WebServer = { readonly url: string; readonly close: () => Promise<void> };

/** Listens on `host:port`; port 0 takes a free one. Raises WEB_LISTEN when it cannot. */
export async function startServer(app: Hono, listen: string): Promise<WebServer> {
  const at = listen.lastIndexOf(':');
  const [hostname, port] = [listen.slice(0, at), Number(listen.slice(at + 1))];
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname, port }, (info) => {
      const close = (): Promise<void> =>
        new Promise((done) => {
          server.close(() => done());
          if ('closeAllConnections' in server) server.closeAllConnections();
        });
      resolve({ url: `http://${hostname}:${info.port}`, close });
    });
    server.once('error', (error: Error) =>
      reject(
        problemError(
          'WEB_LISTEN',
          'web.listen',
          `cannot listen on ${listen} (${error.message})`,
          'choose a free port of this machine, or web.listen: off',
        ),
      ),
    );
  });
}
