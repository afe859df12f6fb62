/** Photographs a page with whatever Chromium there is on this machine. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
] as const;

/** The path of a Chromium, or null; prints once why pictures are skipped. */
export function findBrowser(): string | null {
  const found = [process.env.CHROMIUM ?? '', ...places].find((path) => path !== '' && existsSync(path));
  if (found === undefined) process.stdout.write('skipped: no Chromium is installed, so no pictures are taken\n');
  return found ?? null;
}

/** Writes the page as a PNG, as high as its content. Two looks: the first one measures. */
export async function photograph(browser: string, html: string, width: number, file: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'casewire-picture-'));
  try {
    const source = join(folder, 'page.html');
    const measuring = '<script>document.title = String(document.body.scrollHeight)</script>';
    writeFileSync(source, html.replace('</body>', `${measuring}</body>`));
    const common = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      `--user-data-dir=${folder}/profile`,
    ];
    const address = `file://${source}`;
    const { stdout } = await run(browser, [...common, `--window-size=${width},200`, '--dump-dom', address]);
    const height = Number(/<title>(\d+)<\/title>/.exec(stdout)?.[1] ?? 1200) + 16;
    const shot = ['--force-device-scale-factor=1.5', `--window-size=${width},${height}`, `--screenshot=${file}`];
    await run(browser, [...common, ...shot, address]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
