/** Second opinions on the way into the store: who is asked about what, when, and what it changes. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readEntry } from '../../src/news/reading.ts';
import { needsSecondOpinion } from '../../src/news/second-opinion.ts';
import { withOpinions } from '../../src/work/ingest/collect-opinions.ts';
import { goldenTable } from '../golden/headlines/table.ts';
import { suit } from '../support/items.ts';
import { ask, modelRoom } from '../support/model-room.ts';
import { opinionText } from '../support/model-server.ts';
import { entryOf, feedOf, START } from '../support/rows.ts';
import { shippedCase } from '../support/seeds.ts';
import {
  alertedTitles,
  documentOf,
  followedOf,
  INTERVAL,
  madeUpCase,
  openSubscribedRoom,
  poll,
  type WorkRoom,
} from '../support/work-room.ts';

const room = modelRoom();
const feed = feedOf('a');
let work: WorkRoom;

beforeEach(async () => {
  work = await openSubscribedRoom();
});

afterEach(async () => {
  await work.close();
});

/** Headlines of the table that our own rules are not sure of, without dates: below the line, and above it. */
const read = (title: string) =>
  readEntry({ title, summary: '', publishedAt: null }, shippedCase.courtCase, shippedCase.vocabulary);
/** What an entry reports, though it be about something else. */
const label = (title: string) =>
  readEntry({ title, summary: '', publishedAt: null }, shippedCase.courtCase, shippedCase.vocabulary, {
    labelAll: true,
  }).primary;
const titles = goldenTable
  .map(({ title }) => title)
  // Not another report of the suit, which the baseline holds already.
  .filter((title) => needsSecondOpinion(read(title)) && label(title) !== 'complaint');
const below = titles.find((title) => !read(title).relevant) ?? '';
const above = titles.find((title) => read(title).relevant && read(title).relevance <= 0.65) ?? '';

/** Polls a document with these headlines over a baseline, with the model, and gives what came of it. */
async function pollNews(headlines: readonly string[], model: ReturnType<ReturnType<typeof room>['open']> | null) {
  const items = headlines.map((title, index) => ({ title, guid: `new-${index}` }));
  work.feeds.answer(feed.url, documentOf([suit]));
  await poll(work, followedOf(feed), { model });
  work.clock.advance(INTERVAL);
  work.feeds.answer(feed.url, documentOf([...items, suit]));
  return poll(work, followedOf(feed), { model });
}

const readings = () => work.db.selectFrom('reading').select(['relevant', 'evidence']).orderBy('entry_id').execute();

test('there are headlines in doubt to test with', () => {
  expect(below).not.toBe('');
  expect(above).not.toBe('');
});

describe('a poll', () => {
  test('asks about the new entries in doubt only, and keeps what was said beside what we found', async () => {
    room().server.reply({ content: opinionText(true, 'ruling', 0.95) });
    const result = await pollNews([below, 'SEC sues Binance again', 'Ether staking grows'], room().open());
    expect(result).toMatchObject({ outcome: 'fetched', counts: { entries: 3 } });
    expect(room().server.requests).toHaveLength(1);
    expect(room().server.requests[0]?.body.messages[1]?.content).toContain(JSON.stringify(below));
    expect(await alertedTitles(work.db)).toContain(below);
    const told = (await readings()).filter(({ evidence }) => evidence.includes('"stage":"model"'));
    expect(told).toMatchObject([{ relevant: 1, evidence: expect.stringContaining('second opinion of test-model') }]);
  });

  test('keeps an entry back that the model says is about something else', async () => {
    room().server.reply({ content: opinionText(false, 'other', 0.95) });
    await pollNews([above], room().open());
    expect(await alertedTitles(work.db)).toEqual([]);
  });

  test('without a model asks nobody, and alerts by our own rules', async () => {
    await pollNews([below, above], null);
    expect(room().server.requests).toEqual([]);
    expect(await alertedTitles(work.db)).toEqual([above]);
    expect((await readings()).some(({ evidence }) => evidence.includes('model'))).toBe(false);
  });

  test.each([
    ['fails', { status: 500 }],
    ['refuses', { content: 'I cannot help with that' }],
    ['obeys the headline', { content: '{"relevant":true,"label":"@everyone","sure":1}' }],
    ['is busy', { status: 429 }],
  ])('reads by our own rules when the model %s', async (_name, reply) => {
    room().server.reply(reply);
    await pollNews([below, above], room().open());
    expect(room().server.requests).not.toEqual([]);
    expect(await alertedTitles(work.db)).toEqual([above]);
    expect((await readings()).some(({ evidence }) => evidence.includes('"stage":"model"'))).toBe(false);
  });

  test('does not ask about a baseline', async () => {
    work.feeds.answer(feed.url, documentOf([{ title: below, guid: 'b' }]));
    expect(await poll(work, followedOf(feed), { model: room().open() })).toMatchObject({ isBaseline: true });
    expect(room().server.requests).toEqual([]);
  });

  test('asks while the database is free to write', async () => {
    let wrote = false;
    room().server.reply({ content: opinionText(true, 'ruling', 0.95) });
    const model = room().open();
    const busy = {
      ...model,
      ask: async (...[question, signal]: Parameters<typeof model.ask>) => {
        // Inside a transaction this would wait for itself and time out.
        await work.db.updateTable('subscription').set({ labels: null }).execute();
        wrote = true;
        return model.ask(question, signal);
      },
    };
    await pollNews([below], busy);
    expect(wrote).toBe(true);
  });
});

describe('opinions about a document', () => {
  const plain = { feed, cases: [shippedCase], now: START, isBaseline: false };

  test('are asked for each case by itself', async () => {
    const other = madeUpCase(work.folder);
    const arrival = await withOpinions(
      { ...plain, cases: [shippedCase, other] },
      [entryOf('a', { title: below })],
      room().open(),
    );
    expect(room().server.requests).toHaveLength(1);
    expect(arrival.opinionOn?.(entryOf('a'), shippedCase.courtCase)).toMatchObject({ model: 'test-model' });
    expect(arrival.opinionOn?.(entryOf('a'), other.courtCase)).toBeNull();
    expect(arrival.opinionOn?.(entryOf('b'), shippedCase.courtCase)).toBeNull();
  });

  test('are waited for no longer than the limit; those that came by then count', async () => {
    const { server, open } = room();
    server.reply(({ body }) =>
      body.messages[1]?.content.includes(JSON.stringify(above))
        ? { content: opinionText(true, 'ruling', 1) }
        : { hang: true },
    );
    const entries = [entryOf('a', { title: above }), entryOf('b', { title: below })];
    const arrival = await withOpinions(plain, entries, open({ timeoutMs: 60_000 }), 300);
    expect(arrival.opinionOn?.(entryOf('a'), shippedCase.courtCase)).toMatchObject({ label: 'ruling' });
    expect(arrival.opinionOn?.(entryOf('b'), shippedCase.courtCase)).toBeNull();
  });

  test('leave the arrival as it is when none is needed', async () => {
    const arrival = await withOpinions(plain, [entryOf('a', { title: 'Ether staking grows' })], room().open());
    expect(arrival).toBe(plain);
  });

  test('tell the model of the case and its look-alikes', async () => {
    await withOpinions(plain, [entryOf('a', { title: below, link: 'https://news.example/secret' })], room().open());
    await ask(room().open());
    const [system, user] = room().server.requests[0]?.body.messages ?? [];
    expect(system?.content).toContain(shippedCase.courtCase.title);
    for (const { name } of shippedCase.courtCase.lookAlikes) expect(system?.content).toContain(name);
    expect(user?.content).not.toContain('news.example');
  });
});
