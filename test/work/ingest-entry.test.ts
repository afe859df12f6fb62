/** One entry on its way through the pipeline: readings, stories, dates, and who is told. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Subscription } from '../../src/alert/subscription.ts';
import type { Entry } from '../../src/news/entry.ts';
import { readEntry } from '../../src/news/reading.ts';
import { isTied } from '../../src/news/second-opinion.ts';
import { addSubscription } from '../../src/store/telling/subscription-rows.ts';
import { noCounts } from '../../src/work/ingest/ingest-document.ts';
import { type Arrival, type IngestCounts, ingestEntry } from '../../src/work/ingest/ingest-entry.ts';
import { goldenTable } from '../golden/headlines/table.ts';
import { freeHeadlines } from '../support/held.ts';
import { entryOf, feedOf, START, subscriptionOf } from '../support/rows.ts';
import { shippedCase } from '../support/seeds.ts';
import { alertedTitles, DAY, MINUTE, madeUpCase, openWorkRoom, type WorkRoom } from '../support/work-room.ts';

const deal = 'Binance.US agrees to settlement with SEC, will pay $50 million';
const sameDeal = 'Binance.US agrees to pay $50 million in settlement with SEC';
const pardon = 'Changpeng Zhao pardoned by Trump';
const rocket = 'Justice Quill schedules hearing in UWA case against Acme Rockets';
const staking = 'Ether staking grows';

let room: WorkRoom;
let counts: IngestCounts;

beforeEach(async () => {
  room = await openWorkRoom();
  counts = noCounts();
});

afterEach(async () => {
  await room.close();
});

const subscribe = (channel: string, changes: Partial<Subscription> = {}): Promise<boolean> =>
  addSubscription(room.db, subscriptionOf(channel, { caseId: 'sec-v-binance', ...changes }));

/** Takes an entry of this title in, as a poll at this moment would. */
async function ingest(title: string, changes: Partial<Entry> = {}, arrival: Partial<Arrival> = {}): Promise<void> {
  const entry = entryOf(`guid:${title}`, { title, ...changes });
  const plain = { feed: feedOf('a'), cases: [shippedCase], now: room.clock.now(), isBaseline: false };
  await room.db.transaction().execute((trx) => ingestEntry(trx, entry, { ...plain, ...arrival }, counts));
}

const readings = () =>
  room.db.selectFrom('reading').select(['case_id', 'relevant', 'label', 'story_id']).orderBy('case_id').execute();

const stories = () => room.db.selectFrom('story').selectAll().orderBy('id').execute();

const channels = async (): Promise<string[]> =>
  (await room.db.selectFrom('delivery').select('channel').orderBy('channel').execute()).map((row) => row.channel);

describe('an entry about the case', () => {
  test('becomes entry, reading, story and a delivery that says why', async () => {
    await subscribe('terminal');
    await ingest(deal, { publishedAt: START - MINUTE });
    expect(counts).toEqual({ entries: 1, relevant: 1, stories: 1, deliveries: 1 });
    const [story] = await stories();
    expect(story).toMatchObject({
      case_id: 'sec-v-binance',
      label: 'settlement',
      title: deal,
      first_at: START - MINUTE,
    });
    expect(await readings()).toEqual([
      { case_id: 'sec-v-binance', relevant: 1, label: 'settlement', story_id: story?.id },
    ]);
    const deliveries = await room.db.selectFrom('delivery').selectAll().execute();
    expect(deliveries).toMatchObject([{ subject: story?.key, state: 'pending', revision: 1, created_at: START }]);
    expect(deliveries[0]?.reason).toMatch(/relevance 0\.\d\d/);
    expect(await alertedTitles(room.db)).toEqual([deal]);
  });

  test('keeps the dates that it states, with story and entry', async () => {
    await ingest(freeHeadlines.hearing, { publishedAt: START });
    const [story] = await stories();
    const rows = await room.db.selectFrom('reported_date').selectAll().execute();
    expect(rows).toMatchObject([
      { day: '2026-12-14', precision: 'day', kind: 'hearing', ahead: 1, story_id: story?.id },
    ]);
  });

  test('whose labels are as good as tied is told as an update', async () => {
    await subscribe('terminal');
    const tied = goldenTable.find(({ title }) => {
      const reading = readEntry(
        { title, summary: '', publishedAt: null },
        shippedCase.courtCase,
        shippedCase.vocabulary,
      );
      return reading.relevant && reading.primary !== 'other' && isTied(reading);
    });
    await ingest(tied?.title ?? '');
    await ingest(pardon);
    const rows = await room.db.selectFrom('delivery').select('message').orderBy('id').execute();
    const kickers = rows.map(({ message }) => (JSON.parse(message) as { kicker: string }).kicker);
    expect(kickers).toEqual([expect.stringMatching(/^Update · /), expect.stringMatching(/^Clemency · /)]);
  });

  test('that only looks back becomes part of the record and alerts nobody', async () => {
    await subscribe('terminal');
    await ingest('Zhao speaks at Binance event with SEC chair', {
      summary: 'The founder pleaded guilty in 2023 and was pardoned in 2025.',
      publishedAt: START,
    });
    expect(counts).toMatchObject({ relevant: 1, deliveries: 0 });
  });

  test('that is stored already changes nothing at all', async () => {
    await subscribe('terminal');
    await ingest(deal);
    await subscribe('newcomer');
    counts = noCounts();
    await ingest(deal, { summary: 'rewritten' });
    expect(counts).toEqual(noCounts());
    expect(await readings()).toHaveLength(1);
    expect(await channels()).toEqual(['terminal']);
  });

  test('without subscribers is kept all the same', async () => {
    await ingest(deal);
    expect(counts).toEqual({ entries: 1, relevant: 1, stories: 1, deliveries: 0 });
  });

  test('may hold quotes and SQL in its title', async () => {
    await subscribe('terminal');
    const title = `SEC sues Binance'); drop table entry; -- "again"`;
    await ingest(title);
    expect(await alertedTitles(room.db)).toEqual([title]);
    expect(await stories()).toMatchObject([{ title }]);
  });
});

test('an entry about something else is stored and read, but has no story and alerts nobody', async () => {
  await subscribe('terminal');
  await ingest(staking);
  expect(counts).toEqual({ entries: 1, relevant: 0, stories: 0, deliveries: 0 });
  expect(await readings()).toMatchObject([{ relevant: 0, story_id: null }]);
  expect(await channels()).toEqual([]);
});

describe('two cases', () => {
  test('read the same entry each for itself', async () => {
    const cases = [shippedCase, madeUpCase(room.folder)];
    await subscribe('binance');
    await subscribe('rockets', { caseId: 'widget-v-acme' });
    await ingest(deal, {}, { cases });
    await ingest(rocket, {}, { cases });
    const verdicts = (await readings()).map((reading) => [reading.case_id, reading.relevant]);
    expect(verdicts).toEqual([
      ['sec-v-binance', 1],
      ['sec-v-binance', 0],
      ['widget-v-acme', 0],
      ['widget-v-acme', 1],
    ]);
    expect((await stories()).map((story) => [story.case_id, story.title])).toEqual([
      ['sec-v-binance', deal],
      ['widget-v-acme', rocket],
    ]);
    expect(await channels()).toEqual(['binance', 'rockets']);
    expect(counts).toEqual({ entries: 2, relevant: 2, stories: 2, deliveries: 2 });
  });

  test('that are both meant have a story and an alert each, in a channel that follows both', async () => {
    const cases = [shippedCase, madeUpCase(room.folder)];
    await subscribe('both');
    await subscribe('both', { caseId: 'widget-v-acme' });
    await ingest('SEC sues Binance as UWA sues Acme Rockets', {}, { cases });
    expect(counts).toEqual({ entries: 1, relevant: 2, stories: 2, deliveries: 2 });
    expect(await channels()).toEqual(['both', 'both']);
    expect(new Set((await stories()).map((story) => story.case_id)).size).toBe(2);
  });
});

describe('further coverage', () => {
  test('joins the story, stretches it and alerts nobody again', async () => {
    await subscribe('terminal');
    await ingest(deal, { publishedAt: START - 10 * MINUTE });
    room.clock.advance(30 * MINUTE);
    await ingest(sameDeal, { publishedAt: START + 20 * MINUTE, outlet: 'Another' }, { feed: feedOf('b') });
    expect(counts).toEqual({ entries: 2, relevant: 2, stories: 1, deliveries: 1 });
    expect(await stories()).toMatchObject([{ first_at: START - 10 * MINUTE, last_at: START + 20 * MINUTE }]);
    const [one, two] = await readings();
    expect(one?.story_id).toBe(two?.story_id);
    expect(await alertedTitles(room.db)).toEqual([deal]);
  });

  test('of what the baseline brought alerts nobody', async () => {
    await subscribe('terminal');
    await ingest(deal, {}, { isBaseline: true });
    await ingest(sameDeal);
    expect(counts).toMatchObject({ stories: 1, deliveries: 0 });
  });

  test('a ruling is told although a hearing was told shortly before', async () => {
    await subscribe('rulings', { labels: ['ruling'] });
    await ingest('Judge Jackson schedules hearing in SEC case against Binance');
    await ingest('Judge dismisses SEC lawsuit against Binance');
    expect(await channels()).toEqual(['rulings']);
  });

  test('is told when the report that opened the story was too old to be told', async () => {
    await subscribe('terminal');
    await ingest(deal, { publishedAt: START - 3 * DAY - MINUTE });
    await ingest(sameDeal, { publishedAt: START - 60 * MINUTE });
    expect(await alertedTitles(room.db)).toEqual([sameDeal]);
  });

  test('is told to a channel that was not told of the story yet, once', async () => {
    await subscribe('early');
    await ingest(deal);
    room.clock.advance(MINUTE);
    await subscribe('late', { createdAt: room.clock.now() });
    await ingest(sameDeal);
    expect(await channels()).toEqual(['early', 'late']);
    await ingest(`${sameDeal}, filing shows`);
    expect(counts).toMatchObject({ entries: 3, stories: 1, deliveries: 2 });
  });

  test('another development opens a story of its own', async () => {
    await subscribe('terminal');
    await ingest(deal);
    await ingest(pardon);
    expect(counts).toMatchObject({ stories: 2, deliveries: 2 });
  });
});

describe('who is told', () => {
  test('every channel of the case, but only those that asked for the label', async () => {
    await subscribe('all');
    await subscribe('deals', { labels: ['settlement', 'plea'] });
    await subscribe('pardons', { labels: ['pardon'] });
    await subscribe('other-case', { caseId: 'widget-v-acme' });
    await ingest(deal);
    expect(await channels()).toEqual(['all', 'deals']);
    await ingest(pardon);
    expect(await channels()).toEqual(['all', 'all', 'deals', 'pardons']);
    expect(counts.deliveries).toBe(4);
  });

  test('nobody of what came with the baseline', async () => {
    await subscribe('terminal');
    await ingest(deal, {}, { isBaseline: true });
    expect(counts).toEqual({ entries: 1, relevant: 1, stories: 1, deliveries: 0 });
  });

  test('nobody of news older than three days; to the millisecond', async () => {
    await subscribe('terminal');
    await ingest(deal, { publishedAt: START - 3 * DAY - 1 });
    expect(counts).toMatchObject({ stories: 1, deliveries: 0 });
    await ingest(pardon, { publishedAt: START - 3 * DAY });
    expect(counts).toMatchObject({ stories: 2, deliveries: 1 });
  });

  test('not a channel that subscribes only later', async () => {
    await subscribe('early', { createdAt: START });
    await subscribe('late', { createdAt: START + 1 });
    await ingest(deal);
    expect(await channels()).toEqual(['early']);
  });
});
