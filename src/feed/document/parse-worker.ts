/** The worker thread that reads feed documents, one at a time, away from the main loop. */
import { parentPort } from 'node:worker_threads';
import { type DocumentRequest, readDocument } from './read-document.ts';

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
