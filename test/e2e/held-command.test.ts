/** `held list`, `accept` and `reject` in the real process: a held report is told with the next round once it is let through, and never otherwise. */
import { expect, test } from 'vitest';
import { casewire, type Ended } from '../support/casewire.ts';
import { useE2eRoom } from '../support/e2e-room.ts';
import { heldHeadlines } from '../support/held.ts';
import { rssDocument } from '../support/rss.ts';

const room = useE2eRoom();

const item = (title: string, index: number) => ({
  title,
  guid: `g${index}`,
  link: `https://wire.example/${index}`,
  published: new Date(),
});

test('held, let through, told once; held, rejected, silence', async () => {
  const config = room.settings(['a']);
  const run = (...words: string[]): Promise<Ended> => casewire([...words, '--config', config]);
  room.server.serve('/a', { body: rssDocument('Wire', [item('Ether staking grows', 0)]) });
  await run('poll', '--once');
  const news = [heldHeadlines.hearing, heldHeadlines.sentencing].map((title, index) => item(title, index + 1));
  room.server.serve('/a', { body: rssDocument('Wire', [...news, item('Ether staking grows', 0)]) });
  const polled = await run('poll', '--once');
  expect(polled.stdout).not.toContain(heldHeadlines.hearing);

  const listed = await run('held', 'list');
  expect(listed.stdout).toContain('nobody is sentenced in it');
  const items = JSON.parse((await run('held', 'list', '--json')).stdout) as { id: number; title: string }[];
  const idOf = (title: string): string => String(items.find((one) => one.title === title)?.id);
  expect((await run('command', '/case status')).stdout).toContain('2 reports are held for review');
  expect((await run('command', '/case why https://wire.example/1')).stdout).toContain('nobody has decided on it yet');

  expect((await run('held', 'accept', idOf(heldHeadlines.hearing))).stdout).toContain('1 message goes out');
  expect((await run('held', 'reject', `#${idOf(heldHeadlines.sentencing)}`)).stdout).toContain('is rejected');
  expect((await run('poll', '--once')).stdout).toContain('January 15');
  const after = await run('poll', '--once');
  expect(after.stdout).not.toContain('January 15');
  expect((await run('held', 'list')).stdout).toBe('Nothing is held for review.\n');
  expect((await run('held', 'accept', idOf(heldHeadlines.hearing))).stdout).toContain('was accepted before');

  const unknown = await run('held', 'accept', '4711');
  expect(unknown).toMatchObject({ code: 1, stderr: expect.stringContaining('HELD_UNKNOWN') });
  expect(await run('held', 'accept', 'soon')).toMatchObject({ code: 2, stderr: expect.stringContaining('CLI_USAGE') });
});
