/** A report that tells an impossible step: held, listed, and told or dropped once somebody has looked at it. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '../../src/news/entry.ts';
import { coverageBetween } from '../../src/store/news/coverage-rows.ts';
import { heldCount, heldItems } from '../../src/store/news/held-rows.ts';
import { latestStories } from '../../src/store/news/story-rows.ts';
import { addSubscription } from '../../src/store/telling/subscription-rows.ts';
import { noCounts } from '../../src/work/ingest/ingest-document.ts';
import { type Arrival, ingestEntry } from '../../src/work/ingest/ingest-entry.ts';
import { deliverDue } from '../../src/work/tell/deliver.ts';
import { type Reviewed, review, type Verdict } from '../../src/work/tell/review.ts';
import { freeHeadlines, heldHeadlines } from '../support/held.ts';
import { entryOf, feedOf, subscriptionOf } from '../support/rows.ts';
import { shippedCase } from '../support/seeds.ts';
import { DAY, headline, MINUTE, openWorkRoom, recorder, type WorkRoom } from '../support/work-room.ts';

const CASE = 'sec-v-binance';
let room: WorkRoom;

beforeEach(async () => {
  room = await openWorkRoom();
  await addSubscription(room.db, subscriptionOf('one', { caseId: CASE }));
  await addSubscription(room.db, subscriptionOf('two', { caseId: CASE, labels: ['hearing', 'ruling'] }));
});

afterEach(async () => {
  await room.close();
});

async function ingest(title: string, changes: Partial<Entry> = {}, arrival: Partial<Arrival> = {}): Promise<void> {
  const entry = entryOf(`guid:${title}`, { title, publishedAt: room.clock.now(), ...changes });
  const plain = { feed: feedOf('a'), cases: [shippedCase], now: room.clock.now(), isBaseline: false };
  await room.db.transaction().execute((trx) => ingestEntry(trx, entry, { ...plain, ...arrival }, noCounts()));
}

function decide(entryId: number, verdict: Verdict): Promise<Reviewed> {
  const deps = { db: room.db, cases: [shippedCase], feeds: [feedOf('a')], now: room.clock.now };
  return review(deps, entryId, verdict, 'console:operator');
}

const held = () => heldItems(room.db, CASE, 'open', 10);
const all = () => heldItems(room.db, CASE, 'all', 10);

/** The headlines that arrive, each with its channel. */
async function arriving(): Promise<string[]> {
  const { platform, sent } = recorder();
  await deliverDue(room.db, platform, room.clock.now);
  return sent.map(({ message, channel }) => `${channel} ${headline(message)}`).toSorted();
}

const days = () => room.db.selectFrom('reported_date').select('day').execute();

test('nobody is told, its days are nobody’s court days, and it is listed with the reason', async () => {
  await ingest(heldHeadlines.hearing);
  expect(await arriving()).toEqual([]);
  expect(await days()).toEqual([]);
  expect(await heldCount(room.db, CASE)).toBe(1);
  expect(await held()).toMatchObject([
    { title: heldHeadlines.hearing, label: 'hearing', state: 'held', by: null, decidedAt: null },
  ]);
  expect((await held())[0]?.because).toContain('was dismissed with prejudice on 29 May 2025');
  expect(await latestStories(room.db, CASE, 1)).toMatchObject([{ review: 'held' }]);
  // Digests tell of it only by number.
  expect(await coverageBetween(room.db, CASE, 0, room.clock.now() + 1)).toEqual([]);
});

describe('let through', () => {
  test('it is told as an alert then, once, with the reason on its card', async () => {
    await ingest(heldHeadlines.hearing);
    const id = (await held())[0]?.entryId ?? 0;
    room.clock.advance(5 * DAY);
    expect(await decide(id, 'accepted')).toMatchObject({ kind: 'done', deliveries: 2 });
    expect(await arriving()).toEqual([`one ${heldHeadlines.hearing}`, `two ${heldHeadlines.hearing}`]);
    const rows = await room.db.selectFrom('delivery').select(['kind', 'message']).execute();
    expect(rows.map(({ kind }) => kind)).toEqual(['alert', 'alert']);
    expect(rows[0]?.message).toContain('The operator has looked at it and let it through.');
    expect(await decide(id, 'accepted')).toMatchObject({ kind: 'decided before' });
    expect(await decide(id, 'rejected')).toMatchObject({ kind: 'decided before' });
    expect(await arriving()).toEqual([]);
    expect(await all()).toMatchObject([{ state: 'accepted', by: 'console:operator', decidedAt: room.clock.now() }]);
    expect(await days()).toHaveLength(1);
    expect(await latestStories(room.db, CASE, 1)).toMatchObject([{ review: null }]);
  });

  test('further coverage of it is no longer held, and alerts nobody again', async () => {
    await ingest(heldHeadlines.hearing);
    await decide((await held())[0]?.entryId ?? 0, 'accepted');
    await arriving();
    room.clock.advance(10 * MINUTE);
    await ingest(heldHeadlines.sameHearing, { outlet: 'Post' });
    expect(await heldCount(room.db, CASE)).toBe(0);
    expect((await arriving()).filter((line) => !line.endsWith('Post'))).toEqual([]);
    expect(await room.db.selectFrom('delivery').select('kind').where('kind', '=', 'alert').execute()).toHaveLength(2);
  });

  test('what was held with it in one story goes with it', async () => {
    await ingest(heldHeadlines.hearing);
    await ingest(heldHeadlines.sameHearing, { outlet: 'Post' });
    expect(await heldCount(room.db, CASE)).toBe(2);
    const [, first] = await held();
    await decide(first?.entryId ?? 0, 'accepted');
    expect((await all()).map(({ state, by }) => `${state} ${by}`)).toEqual([
      'accepted as its story',
      'accepted console:operator',
    ]);
    expect(await room.db.selectFrom('delivery').select('kind').where('kind', '=', 'alert').execute()).toHaveLength(2);
  });
});

describe('rejected', () => {
  test('nobody is told, of it or of further coverage', async () => {
    await ingest(heldHeadlines.hearing);
    expect(await decide((await held())[0]?.entryId ?? 0, 'rejected')).toMatchObject({ kind: 'done', deliveries: 0 });
    await ingest(heldHeadlines.sameHearing, { outlet: 'Post' });
    expect(await arriving()).toEqual([]);
    expect(await heldCount(room.db, CASE)).toBe(0);
    expect((await all()).map(({ state, by }) => `${state} ${by}`)).toEqual([
      'rejected as its story',
      'rejected console:operator',
    ]);
    expect(await latestStories(room.db, CASE, 1)).toMatchObject([{ review: 'rejected' }]);
  });
});

test('a sentencing in the civil suit is held; a step that is possible is told', async () => {
  await ingest(heldHeadlines.sentencing);
  await ingest(freeHeadlines.complaint);
  expect(await arriving()).toEqual([`one ${freeHeadlines.complaint}`]);
  expect((await held()).map(({ because }) => because)).toEqual([expect.stringContaining('nobody is sentenced in it')]);
});

test('history and stale news are not listed: they tell nobody anything anyway', async () => {
  await ingest(heldHeadlines.hearing, {}, { isBaseline: true });
  await ingest(heldHeadlines.sentencing, { publishedAt: room.clock.now() - 4 * DAY });
  expect(await heldCount(room.db, CASE)).toBe(0);
});

test('a report that is not held, and one that is not there', async () => {
  await ingest(freeHeadlines.complaint);
  expect(await decide(1, 'accepted')).toEqual({ kind: 'not held' });
  expect(await decide(4711, 'rejected')).toEqual({ kind: 'not held' });
});
