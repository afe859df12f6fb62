/** Starts the program once the Node version is known to be right. */
import './node-version.js';

await import('./main.ts');
