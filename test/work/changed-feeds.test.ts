/** Feeds that change under our hands: another address, other ids, other links, or the same page issued again. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FeedState } from '../../src/store/feed/feed-rows.ts';
import { filing, pardon, staking, suit } from '../support/items.ts';
import { feedOf, START, validatorsOf } from '../support/rows.ts';
import type { RssItem } from '../support/rss.ts';
import {
  alertedTitles,
  DAY,
  documentOf,
  failureOf,
  followedOf,
  INTERVAL,
  MINUTE,
  openSubscribedRoom,
  poll,
  rememberedState,
  unchangedOf,
  type WorkRoom,
} from '../support/work-room.ts';

const followed = followedOf(feedOf('a'));
const moved = followedOf(feedOf('a', { url: 'https://new.example/feed' }));
const none = validatorsOf(null);
const first = validatorsOf('"one"', 'Tue, 03 Nov 2026 09:00:00 GMT');
const second = validatorsOf('"two"');

const etf: RssItem = { title: 'Fund manager files for a dogecoin ETF', guid: 'etf' };

let room: WorkRoom;

beforeEach(async () => {
  room = await openSubscribedRoom();
});

afterEach(async () => {
  await room.close();
});

const state = (): Promise<FeedState> => rememberedState(room.db, 'a');

/** Polls after the clock went on, with a document of these items at this address. */
async function pollWith(items: readonly RssItem[], after = INTERVAL, from = followed, validators = none) {
  room.clock.advance(after);
  room.feeds.answer(from.feed.url, documentOf(items, validators));
  return poll(room, from);
}

const renamed = (items: readonly RssItem[]): RssItem[] => items.map((item) => ({ ...item, guid: `new-${item.guid}` }));

const storedGuids = async (): Promise<(string | null)[]> =>
  (await room.db.selectFrom('entry').select('guid').orderBy('id').execute()).map((row) => row.guid);

describe('a feed whose address was changed in the list', () => {
  test('is asked without validators, and its entries are known by their ids', async () => {
    await pollWith([suit, staking], 0, followed, first);
    const result = await pollWith([pardon, suit], INTERVAL, moved, second);
    expect(room.feeds.requests.at(-1)).toEqual({ url: moved.feed.url, validators: none });
    expect(result.counts).toMatchObject({ entries: 1, deliveries: 1 });
    expect(await state()).toMatchObject({ url: moved.feed.url, validators: second, baselineAt: START });
    await poll(room, moved);
    expect(room.feeds.requests.at(-1)?.validators).toEqual(second);
  });

  test('is asked without them again when the new address failed at first', async () => {
    await pollWith([suit], 0, followed, first);
    room.feeds.answer(moved.feed.url, failureOf());
    await poll(room, moved);
    expect(await state()).toMatchObject({ url: moved.feed.url, validators: none });
    await pollWith([pardon, suit], INTERVAL, moved, second);
    expect(room.feeds.requests.at(-1)?.validators).toEqual(none);
  });

  test('alerts nobody of an archive whose ids are all new; what comes later is news', async () => {
    await pollWith([staking, etf, { title: 'Weather turns cold', guid: 'weather' }]);
    const archive = renamed([pardon, filing, suit]);
    const result = await pollWith(archive, 30 * DAY, moved);
    expect(result).toMatchObject({ isBaseline: true, notices: [], counts: { entries: 3, deliveries: 0 } });
    expect(await alertedTitles(room.db)).toEqual([]);
    const resigns = { title: 'Binance chief compliance officer resigns amid SEC case', guid: 'resigns' };
    expect(await pollWith([resigns, ...archive], INTERVAL, moved)).toMatchObject({ isBaseline: false });
    expect(await alertedTitles(room.db)).toEqual([resigns.title]);
  });

  test('alerts nobody of such an archive either when the new address failed at first', async () => {
    await pollWith([staking, etf]);
    room.feeds.answer(moved.feed.url, failureOf());
    await poll(room, moved);
    await pollWith(renamed([pardon, filing, suit]), 30 * DAY, moved);
    expect(await alertedTitles(room.db)).toEqual([]);
  });

  test('is asked again although the server had said that the old address is gone', async () => {
    await pollWith([suit]);
    room.feeds.answer(followed.feed.url, failureOf('FEED_GONE', 'gone', { status: 410 }));
    await poll(room, followed);
    expect(await state()).toMatchObject({ isGone: true, nextPollAt: null });
    await pollWith([suit], INTERVAL, moved);
    expect(await state()).toMatchObject({ isGone: false, failures: 0, nextPollAt: expect.any(Number) });
  });
});

describe('a feed that begins to repeat its ids', () => {
  const twice = [{ ...pardon, title: filing.title }, pardon];

  test('is keyed by content from then on, and each text is an entry', async () => {
    await pollWith([staking]);
    await pollWith([...twice, staking]);
    expect((await state()).keyedBy).toBe('content');
    expect((await alertedTitles(room.db)).toSorted()).toEqual(twice.map((item) => item.title).toSorted());
    expect((await pollWith([...twice, staking, etf])).counts.entries).toBe(1);
    await pollWith([staking]);
    expect((await state()).keyedBy).toBe('content');
  });

  test('does not take what it had before for new', async () => {
    await pollWith([suit, staking]);
    const result = await pollWith([...twice, suit, staking], 4 * DAY);
    expect(await alertedTitles(room.db)).not.toContain(suit.title);
    expect(result.counts.entries).toBe(2);
  });
});

describe('entries under new ids announce nothing again', () => {
  const alerted = [pardon.title];
  const before = [staking, etf];

  test('links that became https', async () => {
    const linked = (scheme: string): RssItem[] =>
      [pardon, ...before].map((item) => ({
        ...item,
        guid: `${scheme}://www.wire.example/${item.guid}`,
        link: `${scheme}://www.wire.example/${item.guid}`,
      }));
    await pollWith(linked('http').slice(1));
    await pollWith(linked('http'));
    // Long enough for the stories to be closed: only the entries' own identity keeps them silent.
    const result = await pollWith(linked('https'), 4 * DAY);
    expect(result).toMatchObject({ counts: { entries: 0 }, notices: [] });
    expect(await alertedTitles(room.db)).toEqual(alerted);
    expect(await storedGuids()).toContain('https://www.wire.example/pardon');
  });

  test('ids and links that an aggregator makes up anew at each poll', async () => {
    const published = new Date(START - 60 * MINUTE);
    const aggregated = (poll: number): RssItem[] =>
      [pardon, ...before].map((item) => ({
        ...item,
        published,
        guid: `CBMi-${poll}-${item.guid}`,
        link: `https://news.google.com/rss/articles/CBMi-${poll}-${item.guid}`,
      }));
    await pollWith(aggregated(0).slice(1));
    for (const number of [1, 2, 3]) await pollWith(aggregated(number));
    expect(await alertedTitles(room.db)).toEqual(alerted);
    expect(await storedGuids()).toEqual(['CBMi-3-etf', 'CBMi-3-staking', 'CBMi-3-pardon']);
  });
});

test('a corrected headline is kept and announces nothing', async () => {
  await pollWith([staking]);
  await pollWith([pardon, staking]);
  const corrected = { ...pardon, title: 'Correction: Changpeng Zhao was pardoned by Trump on Thursday' };
  expect((await pollWith([corrected, staking], 4 * DAY)).counts.entries).toBe(0);
  expect(await alertedTitles(room.db)).toEqual([pardon.title]);
  const row = await room.db.selectFrom('entry').selectAll().where('guid', '=', 'pardon').executeTakeFirstOrThrow();
  expect(row).toMatchObject({ title: corrected.title, edited_at: room.clock.now() });
});

test('a page that is issued again with another date and text is news', async () => {
  const page = {
    title: 'SEC v. Binance: the docket',
    guid: 'docket',
    description: 'Nothing new.',
    published: new Date(START),
  };
  await pollWith([page, staking]);
  const issue = { ...page, title: filing.title, published: new Date(START + 5 * DAY) };
  expect((await pollWith([issue, staking], 5 * DAY)).counts).toMatchObject({ entries: 1, deliveries: 1 });
  expect((await pollWith([issue, staking, etf])).counts).toMatchObject({ entries: 1, deliveries: 0 });
  expect(await alertedTitles(room.db)).toEqual([filing.title]);
});

test('a feed without validators that sends the same bytes is not read again', async () => {
  await pollWith([suit]);
  expect(await pollWith([suit])).toMatchObject({ outcome: 'unchanged', inDocument: null });
  room.feeds.answer(followed.feed.url, unchangedOf(none));
  expect(await poll(room, followed)).toMatchObject({ outcome: 'unchanged' });
});
