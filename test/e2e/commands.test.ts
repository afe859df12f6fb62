/** Slash commands through the real program, before there is a database and after a poll. */
import { describe, expect, test } from 'vitest';
import { casewire } from '../support/casewire.ts';
import { goodDocument, useE2eRoom } from '../support/e2e-room.ts';
import { freeHeadlines } from '../support/held.ts';
import { rssDocument } from '../support/rss.ts';

const room = useE2eRoom();
const ask = (typed: string, file: string) => casewire(['command', typed, '--config', file]);

describe('before the first start', () => {
  test.each([
    ['/case timeline 2023', 'Timeline: 2023 (1-'],
    ['/case who cz', 'Changpeng Zhao'],
    ['/case next', 'Next date: none pending'],
    ['/case stories', 'none in the last 30 days'],
  ])('%s is answered from the record', async (typed, text) => {
    const ended = await ask(typed, room.settings([]));
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toContain(text);
  });

  test('a bad range is a problem with what to type', async () => {
    const ended = await ask('/case timeline 2024 2023', room.settings([]));
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toContain('turn them round: /case timeline 2023 2024');
  });
});

test('after a poll, what is stored can be searched, listed and asked after', async () => {
  const file = room.settings(['a']);
  room.server.serve('/a', { body: goodDocument });
  await casewire(['poll', '--once', '--config', file]);
  const link = 'https://news.example/ruling';
  const title = freeHeadlines.ruling;
  room.server.serve('/a', { body: rssDocument('A', [{ title, guid: 'r', link, published: new Date() }]) });
  await casewire(['poll', '--once', '--config', file]);
  expect((await ask('/case search jones motion', file)).stdout).toContain(title);
  expect((await ask('/case stories', file)).stdout).toContain('Ruling: ');
  const why = (await ask(`/case why ${link}?utm_source=x`, file)).stdout.replace(/\s+▌?\s*/g, ' ');
  expect(why).toContain('about the case');
  expect(why).toContain('console: alert sent, new development about the case');
  expect((await ask('/case sources a', file)).stdout).toContain('Feed a');
});

test('digest --print words the last week from what is stored, and sends nothing', async () => {
  const file = room.settings(['a']);
  room.server.serve('/a', { body: goodDocument });
  await casewire(['poll', '--once', '--config', file]);
  room.server.serve('/a', {
    body: rssDocument('Good', [
      { title: 'Changpeng Zhao pardoned by Trump', guid: 'p', link: 'https://news.example/p' },
      { title: 'SEC sues Binance', guid: 'g', link: 'https://news.example/g' },
    ]),
  });
  await casewire(['poll', '--once', '--config', file]);
  const printed = await casewire(['digest', '--print', '--config', file]);
  expect(printed).toMatchObject({ code: 0, stderr: '' });
  expect(printed.stdout).toContain('“Changpeng Zhao pardoned by Trump”');
  expect(printed.stdout).toContain('1 development from');
  expect(printed.stdout).toContain('Sources: The one feed answers.');
  const other = await casewire(['digest', '--print', '--from', '2023-01-01', '--to', '2023-01-07', '--config', file]);
  expect(other.stdout).toContain('Nothing new from');
  for (const [words, what] of [
    [['digest'], '--print is missing'],
    [['digest', '--print', '--case', 'x-v-y'], 'choose from: sec-v-binance'],
    [['digest', '--print', '--from', 'monday'], 'is no day'],
    [['digest', '--print', '--from', '2024-05-01', '--to', '2024-04-01'], 'lies after --to'],
  ] as const) {
    const ended = await casewire([...words, '--config', file]);
    expect(ended).toMatchObject({ code: 2, stderr: expect.stringContaining(what) });
  }
});
