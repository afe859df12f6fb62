/** The page in a real browser: on a phone and a desk, light and dark, without script; nothing overflows, and axe finds nothing. */
import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { webApp } from '../../src/web/app.ts';
import { startServer, type WebServer } from '../../src/web/server.ts';
import { secCase } from '../support/seeds.ts';
import { NOON, viewOf } from '../support/view.ts';

const found = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== '' && existsSync(path));
if (found === undefined) process.stdout.write('skipped: the pages in a browser (no Chromium; set CHROMIUM to one)\n');

const day = 86_400_000;
const stories = ['ruling', 'pardon', 'market'] as const;

describe.skipIf(found === undefined)('in Chromium', () => {
  let browser: Browser;
  let server: WebServer;

  beforeAll(async () => {
    const view = viewOf({
      stories: async () =>
        stories.map((label, index) => ({
          label,
          title: `A headline that is long enough to wrap on a phone, about a ${label}, ${'averylongword'.repeat(6)}`,
          lastAt: NOON - (1 + index * 9) * day,
          outlets: ['Capitol Docket', 'Harbor Wire'],
          link: 'https://news.example/1',
        })),
      feeds: async () => [
        {
          id: 'f',
          title: 'SEC press releases',
          kind: 'agency',
          note: '',
          health: 'healthy',
          problem: null,
          lastOkAt: NOON,
          lastNewAt: NOON - day,
          delayMs: null,
        },
      ],
    });
    const deps = {
      datesOf: async () => [],
      announced: async () => [],
      publicUrl: '',
      caseOfSecret: async () => null,
      troubles: async () => [],
    };
    server = await startServer(webApp({ view, ...deps }), '127.0.0.1:0');
    browser = await chromium.launch({
      executablePath: found ?? '',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.each([
    [360, 'light'],
    [360, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('%i pixels wide, %s: axe finds nothing, and nothing overflows', async (width, colorScheme) => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true });
    const page = await context.newPage();
    const failures: string[] = [];
    page.on('requestfailed', (request) => failures.push(request.url()));
    page.on('console', (message) => failures.push(message.text()));
    await page.goto(`${server.url}/cases/${secCase.id}?q=when+was+zhao+sentenced&since=2025-10-01`);
    expect(
      await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
    ).toBe(0);
    await page.addScriptTag({ content: axe.source });
    const { violations } = await page.evaluate(() =>
      (
        globalThis as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        }
      ).axe.run(),
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(failures).toEqual([]);
    await context.close();
  });

  test('without script: ask, filter and go on by keyboard alone', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${server.url}/`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByLabel('Your question').fill('who is the judge?');
    await page.keyboard.press('Enter');
    await page.getByText('Amy Berman Jackson').first().waitFor();
    expect(page.url()).toContain('q=who+is+the+judge');
    await page.getByLabel('Kind').selectOption('sentencing');
    await page.locator('form.filter button').click();
    await page.getByText('four months in prison').first().waitFor();
    expect(await page.locator('.timeline > li').count()).toBeLessThan(6);
    await context.close();
  });
});
