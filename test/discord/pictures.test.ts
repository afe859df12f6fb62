/** The pictures of the README can be taken: from what the bot sends, by whatever Chromium there is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findBrowser, photograph } from '../pictures/browser.ts';
import { page } from '../pictures/preview.ts';
import { scenes } from '../pictures/scenes.ts';
import { temporaryFolder } from '../support/casewire.ts';

const browser = findBrowser();

test('every scene has a message of the bot', async () => {
  const all = await scenes();
  expect(all.map(({ name }) => name)).toContain('discord-alert');
  for (const { bubbles, width } of all) expect(page(bubbles, width)).toContain('class="container"');
});

test.skipIf(browser === null)('a page becomes a picture as high as its content', async () => {
  const folder = temporaryFolder();
  try {
    const file = join(folder.path, 'x.png');
    const body = {
      components: [{ type: 17, accent_color: 255, components: [{ type: 10, content: '### Title\n**a** \\*b\\*' }] }],
    };
    await photograph(browser ?? '', page([{ name: 'Casewire', at: 'now', body }], 600), 600, file);
    const png = readFileSync(file);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(900);
    expect(png.readUInt32BE(20)).toBeLessThan(900);
  } finally {
    folder.remove();
  }
});
