/** Starts the program once the Node version is known to be right; keeps compiled code on disk, for a quicker start the next time. */
import './node-version.js';

const { enableCompileCache } = await import('node:module');
enableCompileCache?.();
await import('./main.ts');
