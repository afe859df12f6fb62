/** The bot serves its page beside its work; a port that is taken costs the page and nothing else. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { casewire, startCasewire, until } from '../support/casewire.ts';
import { goodDocument, useE2eRoom } from '../support/e2e-room.ts';

const room = useE2eRoom();

test('the page, its calendar and its health are served while the bot runs', async () => {
  room.server.serve('/a', { body: goodDocument });
  const file = room.settings(['a'], { web: { listen: '127.0.0.1:0' } });
  const bot = startCasewire(['run', '--config', file]);
  await until('the first round', () => bot.output().includes('Watching.'));
  const url = /The case page: (http:\/\/127\.0\.0\.1:\d+)/.exec(bot.output())?.[1] ?? '';
  const page = await fetch(`${url}/cases/sec-v-binance`);
  expect(await page.text()).toContain('Feed a');
  expect(await (await fetch(`${url}/cases/sec-v-binance.ics`)).text()).toContain('BEGIN:VEVENT');
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  bot.child.kill('SIGTERM');
  expect((await bot.ended).code).toBe(0);
  await expect(fetch(`${url}/healthz`)).rejects.toThrow('fetch failed');
});

test('an address that is taken is told with a remedy, and the bot works on', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  room.server.serve('/a', { body: goodDocument });
  const bot = startCasewire(['run', '--config', room.settings(['a'], { web: { listen: `127.0.0.1:${port}` } })]);
  await until('the first round', () => bot.output().includes('Watching.'));
  expect(bot.output()).toMatch(/WEB_LISTEN web\.listen: cannot listen on .*EADDRINUSE.* Remedy: choose a free port/);
  bot.child.kill('SIGTERM');
  expect((await bot.ended).code).toBe(0);
  other.close();
});

test('calendar prints the dates of a case without a bot', async () => {
  const ended = await casewire(['calendar', '--config', room.settings([])]);
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  expect(ended.stdout).toContain('SUMMARY:Sentencing in United States v. Changpeng Zhao');
  const other = await casewire(['calendar', '--case', 'nobody', '--config', room.settings([])]);
  expect(other).toMatchObject({ code: 2, stderr: expect.stringContaining('choose from: sec-v-binance') });
});
