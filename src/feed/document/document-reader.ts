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

/** Opens a reader. Its worker starts at once, so that it is ready for the first document, and again after a document has killed it. */
export function openDocumentReader(limits: ReaderLimits = defaultLimits): DocumentReader {
  const line = new WaitingLine(limits);
  return {
    parse: (document) => line.read({ want: 'parsed', ...document }) as Promise<ParsedDocument>,
    entries: (document) => line.read({ want: 'entries', ...document }) as Promise<EntriesDocument>,
    close: () => line.close(),
  };
}

/** As many documents as the worker holds: the next one is there when it has read one, while the main loop may be busy. */
const WITH_WORKER = 2;

/** The documents that wait for the worker, which reads one at a time. */
class WaitingLine {
  readonly #limits: ReaderLimits;
  readonly #waiting: Job[] = [];
  /** What the worker was given: the first is being read. */
  #given: Job[] = [];
  #timer: NodeJS.Timeout | null = null;
  #worker: Worker | null;
  #number = 0;

  constructor(limits: ReaderLimits) {
    this.#limits = limits;
    this.#worker = this.#start();
    // An idle worker does not keep the process alive.
    this.#worker.unref();
  }

  read(request: DocumentRequest): Promise<ParsedDocument | EntriesDocument> {
    if (request.bytes.length > this.#limits.maxBytes) {
      return Promise.resolve(hostile(`is larger than ${this.#limits.maxBytes} bytes`));
    }
    this.#number += 1;
    const number = this.#number;
    return new Promise((settle) => {
      this.#waiting.push({ number, request, settle });
      this.#give();
    });
  }

  async close(): Promise<void> {
    this.#stopTimer();
    await this.#worker?.terminate();
    this.#worker = null;
  }

  #start(): Worker {
    const { heapMegabytes } = this.#limits;
    const worker = new Worker(new URL('./start-worker.js', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 32 },
      stderr: true,
    });
    worker.on('message', (message: { number: number; answer: ParsedDocument | EntriesDocument }) => {
      if (message.number === this.#given[0]?.number) this.#finish(message.answer);
    });
    worker.on('error', (error: Error & { code?: string }) => {
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      this.#giveUp(isMemory ? `needs more than ${heapMegabytes} MB to be read` : `broke the parser (${error.message})`);
    });
    return worker;
  }

  /** Gives the worker what it has room for. */
  #give(): void {
    while (this.#given.length < WITH_WORKER) {
      const job = this.#waiting.shift();
      if (!job) break;
      this.#worker ??= this.#start();
      this.#worker.ref();
      this.#given.push(job);
      this.#worker.postMessage({ number: job.number, request: job.request });
      if (this.#given.length === 1) this.#startTimer();
    }
  }

  /** The time of the document that is being read begins when the one before it is done. */
  #startTimer(): void {
    const { timeoutMs } = this.#limits;
    this.#timer = setTimeout(() => this.#giveUp(`kept the parser busy for more than ${timeoutMs / 1000} s`), timeoutMs);
  }

  #stopTimer(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #finish(answer: ParsedDocument | EntriesDocument): void {
    const job = this.#given.shift();
    if (!job) return;
    this.#stopTimer();
    if (this.#given.length > 0) this.#startTimer();
    job.settle(answer);
    this.#give();
    if (this.#given.length === 0) this.#worker?.unref();
  }

  /** Ends the worker together with the document that it hangs on; what else it was given goes to a new one. */
  #giveUp(what: string): void {
    const broken = this.#worker;
    this.#worker = null;
    broken?.removeAllListeners();
    broken?.on('error', () => {});
    broken?.terminate().catch(() => {});
    this.#waiting.unshift(...this.#given.splice(1));
    this.#finish(hostile(what));
  }
}

function hostile(what: string): DocumentFailure {
  return { ok: false, code: 'FEED_HOSTILE', what: `the document ${what}` };
}
