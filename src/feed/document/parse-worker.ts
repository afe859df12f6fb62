/** The worker thread that reads feed documents, one at a time, away from the main loop. Like the program itself, it keeps compiled code on disk. */
import { enableCompileCache, flushCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';
import type { DocumentRequest } from './read-document.ts';

enableCompileCache();
const { readDocument } = await import('./read-document.ts');
// A worker is ended from outside, which leaves it no time to do this at its end.
flushCompileCache();

if (!parentPort) throw new Error('this file is a worker');
const port = parentPort;

port.on('message', (message: { number: number; request: DocumentRequest }) => {
  void readDocument(message.request)
    .catch((error: unknown) => ({
      ok: false,
      code: 'FEED_MALFORMED',
      what: `could not be read (${error instanceof Error ? error.message : String(error)})`,
    }))
    .then((answer) => port.postMessage({ number: message.number, answer }));
});
