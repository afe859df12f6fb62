/** `npm run pictures`: takes the pictures of the README anew, from what the bot really sends. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../support/casewire.ts';
import { findBrowser, photograph } from './browser.ts';
import { page } from './preview.ts';
import { scenes } from './scenes.ts';

const browser = findBrowser();
const folder = process.argv[2] ?? join(projectRoot, 'docs/pictures');
mkdirSync(folder, { recursive: true });
for (const { name, width, bubbles } of await scenes())
  if (browser !== null) {
    await photograph(browser, page(bubbles, width), width, join(folder, `${name}.png`));
    process.stdout.write(`${name}.png\n`);
  }
