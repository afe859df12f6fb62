/** Starts the worker thread that reads feeds. Plain JavaScript, so that the thread, which keeps compiled code on disk, needs no TypeScript reader. */
import { enableCompileCache, flushCompileCache } from 'node:module';

enableCompileCache();
await import('./parse-worker.ts');
// A worker is ended from outside, which leaves it no time to do this at its end.
flushCompileCache();
