/** The program with a language model: off by default, asked where it is set, and its key in no output, log or database. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readEntry } from '../../src/news/reading.ts';
import { goldenTable } from '../golden/headlines/table.ts';
import { casewire, startCasewire, until } from '../support/casewire.ts';
import { goodDocument, useE2eRoom } from '../support/e2e-room.ts';
import { type ModelServer, opinionText, startModelServer } from '../support/model-server.ts';
import { rssDocument } from '../support/rss.ts';
import { shippedCase } from '../support/seeds.ts';

const room = useE2eRoom();
const key = 'sk-hush-0123456789abcdef';
let model: ModelServer;

beforeEach(async () => {
  model = await startModelServer();
});

afterEach(async () => {
  await model.close();
});

/** A headline that our own rules leave just below the line. */
const inDoubt = goldenTable.find(({ title }) => {
  const { courtCase, vocabulary } = shippedCase;
  const { relevance, primary } = readEntry({ title, summary: '', publishedAt: null }, courtCase, vocabulary, {
    labelAll: true,
  });
  return relevance >= 0.4 && relevance < 0.5 && primary !== 'complaint';
})?.title;

const environment = { LANGUAGE_MODEL_KEY: key };
const set = (more = {}) => ({ languageModel: { baseUrl: model.baseUrl, model: 'test-model', ...more } });

/** Polls a baseline and then news in doubt. */
async function pollTwice(settings: Record<string, unknown>): Promise<{ file: string; shown: string }> {
  const file = room.settings(['a'], settings);
  room.server.serve('/a', { body: goodDocument });
  const first = await casewire(['poll', '--once', '--config', file], { environment });
  room.server.serve('/a', { body: rssDocument('A', [{ title: inDoubt ?? '', guid: 'doubt' }]) });
  const second = await casewire(['poll', '--once', '--config', file], { environment });
  expect([first.code, second.code]).toEqual([0, 0]);
  return { file, shown: first.stdout + first.stderr + second.stdout + second.stderr };
}

/** Everything that was written down, log and database. */
function written(): string {
  const data = join(room.folder, 'data');
  return readdirSync(data)
    .map((name) => readFileSync(join(data, name), 'latin1'))
    .join('\n');
}

test('without the settings no request is made, though the key is there', async () => {
  const { shown } = await pollTwice({});
  expect(model.requests).toEqual([]);
  expect(shown).toContain('0 alerts');
  expect(shown + written()).not.toContain(key);
});

test('with the settings an entry in doubt is asked about, and its alert does not repeat the model’s words', async () => {
  model.reply({ content: opinionText(true, 'ruling', 1) });
  const { shown } = await pollTwice(set());
  expect(model.requests.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${key}`]);
  expect(shown).toContain('1 alerts');
  expect(shown).not.toContain('second opinion');
  expect(written()).toContain('second opinion of test-model');
  expect(shown + written()).not.toContain(key);
});

test('a model that is busy is told in the log, without the key, and the poll goes on', async () => {
  model.reply({ status: 429, headers: { 'retry-after': '600' }, body: key });
  const { shown } = await pollTwice(set());
  expect(shown).toContain('0 alerts');
  expect(written()).toContain('"code":"MODEL_UNAVAILABLE"');
  expect(shown + written()).not.toContain(key);
});

test('doctor asks one question, and says what is wrong', async () => {
  room.server.serve('/a', { body: goodDocument });
  const file = room.settings(['a'], set());
  const well = await casewire(['doctor', '--config', file], { environment });
  expect(well).toMatchObject({ code: 0, stdout: expect.stringContaining('ok    language model: test-model answers') });
  expect(model.requests).toHaveLength(1);
  model.reply({ status: 401, body: key });
  const ill = await casewire(['doctor', '--config', file], { environment });
  expect(ill.code).toBe(1);
  expect(ill.stdout).toContain('FAIL  language model: MODEL_UNAVAILABLE test-model: HTTP 401');
  expect(ill.stdout + ill.stderr).not.toContain(key);
});

test('the key is no token of a chat platform: the start says that none is set', async () => {
  const file = room.settings([], set());
  const running = startCasewire(['run', '--config', file], { environment });
  await until('the start', () => running.output().includes('Watching.'));
  running.child.kill('SIGINT');
  const ended = await running.ended;
  expect(ended).toMatchObject({ code: 0, stdout: expect.stringContaining('No Discord or Slack token is set') });
  expect(ended.stdout + ended.stderr).not.toContain(key);
});
