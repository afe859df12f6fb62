/** When the language model is left alone: time limits, Retry-After, failures in a row, and the budget of the day. */
import { describe, expect, test } from 'vitest';
import type { LanguageModel } from '../../../src/model/language-model.ts';
import { ask, KEY, modelRoom, question } from '../../support/model-room.ts';

const room = modelRoom();
const MINUTE = 60_000;
const HOUR = 3_600_000;

/** Asks as many new questions as this, one after the other, and gives what came of them. */
let asked = 0;
async function askMany(model: LanguageModel, count: number): Promise<string[]> {
  const outcomes: string[] = [];
  for (let index = 0; index < count; index += 1) {
    asked += 1;
    const outcome = await ask(model, { title: `Question ${asked}` });
    outcomes.push(outcome.kind === 'unavailable' ? outcome.what : outcome.kind);
  }
  return outcomes;
}

describe('a server that is slow', () => {
  test('is given up at the time limit, without a second try', async () => {
    room().server.reply({ hang: true });
    const outcome = await ask(room().open({ timeoutMs: 60 }));
    expect(outcome).toEqual({ kind: 'unavailable', what: 'no answer within the time limit' });
    expect(room().server.requests).toHaveLength(1);
  });

  test('is cut off when whoever asked has no more time, which is held against nobody', async () => {
    const { server, open, told } = room();
    server.reply({ hang: true });
    const model = open();
    for (let index = 0; index < 5; index += 1) {
      const outcome = await model.ask({ ...question, title: `Slow ${index}` }, AbortSignal.timeout(20));
      expect(outcome).toEqual({ kind: 'unavailable', what: 'there was no time left for it' });
    }
    server.reply({ content: '{"relevant":false,"label":"other","sure":1}' });
    expect(await askMany(model, 1)).toEqual(['opinion']);
    expect(told).toEqual([]);
  });

  test('is asked four questions at a time; one whose time is over while it waits is not sent', async () => {
    const { server, open } = room();
    server.reply({ hang: true });
    const model = open();
    const signal = AbortSignal.timeout(100);
    const titles = ['a', 'b', 'c', 'd', 'e', 'f'];
    const outcomes = await Promise.all(titles.map((title) => model.ask({ ...question, title }, signal)));
    expect(outcomes.map(({ kind }) => kind)).toEqual(titles.map(() => 'unavailable'));
    expect(server.requests).toHaveLength(4);
  });
});

describe('a server that asks us to slow down', () => {
  test.each([
    ['in seconds', { status: 429, headers: { 'retry-after': '120' } }, 2 * MINUTE],
    ['as a date', { status: 429, headers: { 'retry-after': 'Tue, 03 Nov 2026 09:05:00 GMT' } }, 5 * MINUTE],
    ['without saying for how long', { status: 429 }, MINUTE],
    ['with a time in no form', { status: 429, headers: { 'retry-after': 'soon' } }, MINUTE],
    ['by 503', { status: 503, headers: { 'retry-after': '30' } }, 30_000],
    ['for a year, which is kept for a day', { status: 429, headers: { 'retry-after': '31536000' } }, 24 * HOUR],
  ])('%s is not asked before that', async (_name, reply, pause) => {
    const { server, open, advance, told } = room();
    const model = open();
    server.reply([reply, { content: '{"relevant":false,"label":"other","sure":1}' }]);
    expect(await askMany(model, 1)).toEqual(['the server asks us to slow down']);
    expect(told).toHaveLength(1);
    advance(pause - 1);
    expect(await askMany(model, 2)).toEqual([
      expect.stringMatching(/^left alone until/),
      expect.stringMatching(/^left/),
    ]);
    expect(server.requests).toHaveLength(1);
    advance(1);
    expect(await askMany(model, 1)).toEqual(['opinion']);
    expect(told).toHaveLength(1);
  });
});

describe('a server that fails', () => {
  test.each([
    ['by HTTP 500', { status: 500 }, 'HTTP 500', 2],
    ['by HTTP 503 without Retry-After', { status: 503 }, 'HTTP 503', 2],
    ['by cutting the connection', { cut: true }, 'no connection (UND_ERR_SOCKET)', 2],
    ['by HTTP 401, which a second try does not mend', { status: 401 }, 'HTTP 401', 1],
    ['by HTTP 404', { status: 404 }, 'HTTP 404', 1],
  ])('%s', async (_name, reply, what, requests) => {
    room().server.reply(reply);
    expect(await ask(room().open())).toEqual({ kind: 'unavailable', what });
    expect(room().server.requests).toHaveLength(requests);
  });

  test('once is tried again at once', async () => {
    room().server.reply([{ status: 502 }, { content: '{"relevant":false,"label":"other","sure":1}' }]);
    expect(await ask(room().open())).toMatchObject({ kind: 'opinion' });
  });

  test('three times in a row is left alone for ten minutes, then twice as long each time up to two hours', async () => {
    const { server, open, advance, told } = room();
    const model = open({ maxPerDay: 1000 });
    server.reply({ status: 500 });
    expect(await askMany(model, 5)).toEqual([
      ...Array(3).fill('HTTP 500'),
      ...Array(2).fill('left alone until 2026-11-03T09:10:00.000Z'),
    ]);
    expect(server.requests).toHaveLength(6);
    expect(told).toEqual(['3 failures in a row, the last: HTTP 500; left alone until 2026-11-03T09:10:00.000Z']);
    for (const minutes of [10, 20, 40, 80, 120, 120]) {
      advance(minutes * MINUTE - 1);
      expect(await askMany(model, 1)).toEqual([expect.stringMatching(/^left alone/)]);
      advance(1);
      expect(await askMany(model, 1)).toEqual(['HTTP 500']);
    }
    server.reply({ content: '{"relevant":false,"label":"other","sure":1}' });
    advance(120 * MINUTE);
    expect(await askMany(model, 1)).toEqual(['opinion']);
    server.reply({ status: 500 });
    expect(await askMany(model, 3)).toEqual(Array(3).fill('HTTP 500'));
  });

  test('four times at once is left alone once', async () => {
    const { server, open, told } = room();
    const model = open();
    server.reply({ status: 500 });
    await Promise.all(['a', 'b', 'c', 'd'].map((title) => ask(model, { title })));
    expect(told).toEqual([expect.stringContaining('left alone until 2026-11-03T09:10:00.000Z')]);
  });

  test('twice between good answers is not left alone', async () => {
    const { server, open, told } = room();
    const model = open();
    for (let round = 0; round < 5; round += 1) {
      server.reply({ status: 401 });
      expect(await askMany(model, 2)).toEqual(['HTTP 401', 'HTTP 401']);
      server.reply({ content: 'no' });
      expect(await askMany(model, 1)).toEqual(['unusable']);
    }
    expect(told).toEqual([]);
  });

  test('nobody listens there', async () => {
    const { server, open } = room();
    const model = open();
    await server.close();
    expect(await ask(model)).toEqual({ kind: 'unavailable', what: 'no connection (ECONNREFUSED)' });
  });
});

test('what is unusable is held against the headline, not the server', async () => {
  room().server.reply({ content: 'no' });
  expect(await askMany(room().open(), 6)).toEqual(Array(6).fill('unusable'));
  expect(room().told).toEqual([]);
});

describe('the budget', () => {
  test('counts every request, second tries and looser forms too, and begins anew with the day in UTC', async () => {
    const { server, open, advance, told } = room();
    const model = open({ maxPerDay: 4 });
    server.reply([{ status: 400 }, { content: 'no' }, { content: '{"relevant":false,"label":"other","sure":1}' }]);
    expect(await askMany(model, 4)).toEqual([
      'opinion',
      'opinion',
      'the budget of the day is used up (4)',
      'the budget of the day is used up (4)',
    ]);
    expect(server.requests).toHaveLength(4);
    expect(told).toEqual(['the budget of the day is used up (4)']);
    advance(15 * HOUR - 1);
    expect(await askMany(model, 1)).toEqual(['the budget of the day is used up (4)']);
    advance(1);
    expect(await askMany(model, 1)).toEqual(['opinion']);
    expect(told).toHaveLength(1);
  });

  test('that runs out between two tries ends the question', async () => {
    room().server.reply({ content: 'no' });
    expect(await askMany(room().open({ maxPerDay: 1 }), 1)).toEqual(['the budget of the day is used up (1)']);
  });
});

test('the key stands in nothing that is told', async () => {
  const { server, open, told, advance } = room();
  const outcomes: unknown[] = [];
  for (const reply of [
    { status: 401, body: KEY },
    { cut: true },
    { body: KEY },
    { content: KEY },
    { status: 400, body: KEY },
  ]) {
    server.reply(reply);
    outcomes.push(await ask(open(), { title: JSON.stringify(reply) }));
  }
  const broken = open({ key: `${KEY}\nx: y` });
  for (let index = 0; index < 4; index += 1) outcomes.push(await askMany(broken, 1));
  advance(HOUR);
  expect(told).not.toEqual([]);
  expect(JSON.stringify([outcomes, told])).not.toContain(KEY);
});
