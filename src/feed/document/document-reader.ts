/** Reads feed documents in one long-lived worker with a time limit and a bounded heap: a document that hangs the parser costs itself. */
import { Worker } from 'node:worker_threads';
import type { DocumentFailure, DocumentRequest, EntriesDocument, ParsedDocument } from './read-document.ts';

export type DocumentReader = {
  /** Reads a document whole, as it was written. */
  readonly parse: (document: Document) => Promise<ParsedDocument>;
  /** Reads a document's entries and tells them apart. */
  readonly entries: (document: Document & EntriesOptions) => Promise<EntriesDocument>;
  readonly close: () => Promise<void>;
};

type Document = Pick<DocumentRequest, 'bytes' | 'contentType' | 'base'>;
type EntriesOptions = Omit<Extract<DocumentRequest, { want: 'entries' }>, 'want' | keyof Document>;

export type ReaderLimits = { readonly timeoutMs: number; readonly heapMegabytes: number; readonly maxBytes: number };

export const defaultLimits: ReaderLimits = { timeoutMs: 5000, heapMegabytes: 256, maxBytes: 10 * 1024 * 1024 };

type Job = {
  readonly number: number;
  readonly request: DocumentRequest;
  readonly settle: (answer: ParsedDocument | EntriesDocument) => void;
};

/** Opens a reader. The worker starts with the first document and again after a document has killed it. */
export function openDocumentReader(limits: ReaderLimits = defaultLimits): DocumentReader {
  const waiting: Job[] = [];
  let worker: Worker | null = null;
  let current: { job: Job; timer: NodeJS.Timeout } | null = null;
  let number = 0;

  const finish = (answer: ParsedDocument | EntriesDocument): void => {
    if (!current) return;
    clearTimeout(current.timer);
    const { job } = current;
    current = null;
    // An idle worker does not keep the process alive.
    worker?.unref();
    job.settle(answer);
    next();
  };
  const give = (what: string): void => {
    const broken = worker;
    worker = null;
    broken?.removeAllListeners();
    broken?.on('error', () => {});
    broken?.terminate().catch(() => {});
    finish(hostile(what));
  };
  const start = (): Worker => {
    const started = new Worker(new URL('./parse-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes, maxYoungGenerationSizeMb: 32 },
      stderr: true,
    });
    started.on('message', (message: { number: number; answer: ParsedDocument | EntriesDocument }) => {
      if (message.number === current?.job.number) finish(message.answer);
    });
    started.on('error', (error: Error & { code?: string }) => {
      give(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? `needs more than ${limits.heapMegabytes} MB to be read`
          : `broke the parser (${error.message})`,
      );
    });
    return started;
  };
  const next = (): void => {
    if (current) return;
    const job = waiting.shift();
    if (!job) return;
    worker ??= start();
    worker.ref();
    const timer = setTimeout(
      () => give(`kept the parser busy for more than ${limits.timeoutMs / 1000} s`),
      limits.timeoutMs,
    );
    current = { job, timer };
    worker.postMessage({ number: job.number, request: job.request });
  };
  const read = (request: DocumentRequest): Promise<ParsedDocument | EntriesDocument> => {
    if (request.bytes.length > limits.maxBytes)
      return Promise.resolve(hostile(`is larger than ${limits.maxBytes} bytes`));
    number += 1;
    const own = number;
    return new Promise((settle) => {
      waiting.push({ number: own, request, settle });
      next();
    });
  };
  return {
    parse: (document) => read({ want: 'parsed', ...document }) as Promise<ParsedDocument>,
    entries: (document) => read({ want: 'entries', ...document }) as Promise<EntriesDocument>,
    close: async () => {
      await worker?.terminate();
      worker = null;
    },
  };
}

function hostile(what: string): DocumentFailure {
  return { ok: false, code: 'FEED_HOSTILE', what: `the document ${what}` };
}
