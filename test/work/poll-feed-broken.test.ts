/** A poll whose steps break: entries are kept before the validators are, and one bad entry costs only itself. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readFeedStates } from '../../src/store/feed/feed-rows.ts';
import { deal, filing, pardon, staking } from '../support/items.ts';
import { feedOf, validatorsOf } from '../support/rows.ts';
import type { RssItem } from '../support/rss.ts';
import {
  alertedTitles,
  breakStep,
  documentOf,
  followedOf,
  INTERVAL,
  openSubscribedRoom,
  poll,
  type WorkRoom,
} from '../support/work-room.ts';

const feed = feedOf('a');
const followed = followedOf(feed);

let room: WorkRoom;

beforeEach(async () => {
  room = await openSubscribedRoom();
});

afterEach(async () => {
  await room.close();
});

async function pollWith(items: readonly RssItem[], etag: string) {
  room.clock.advance(INTERVAL);
  room.feeds.answer(feed.url, documentOf(items, validatorsOf(etag)));
  return poll(room, followed);
}

const etag = async (): Promise<string | null | undefined> => (await readFeedStates(room.db)).get('a')?.validators.etag;

const titles = async (): Promise<string[]> =>
  (await room.db.selectFrom('entry').select('title').orderBy('id').execute()).map((row) => row.title);

/** From now on this statement fails for the given title. */
const breakFor = (title: string, table: 'entry' | 'story'): Promise<void> =>
  breakStep(
    room.db,
    `create trigger broken_${table} before insert on ${table} when new.title = '${title}'
     begin select raise(abort, 'the row is broken'); end`,
  );

describe('entries are committed before validators', () => {
  const noUpdate = `create trigger no_update before update on feed begin select raise(abort, 'the disk is full'); end`;

  test('when the feed state cannot be written, the poll fails and the entries, stories and alerts stay', async () => {
    await pollWith([staking], '"one"');
    await breakStep(room.db, noUpdate);
    await expect(pollWith([pardon, staking], '"two"')).rejects.toThrow('the disk is full');
    expect(await titles()).toEqual([staking.title, pardon.title]);
    expect(await alertedTitles(room.db)).toEqual([pardon.title]);
    expect(await etag()).toBe('"one"');
  });

  test('the next poll asks with the old validators, finds no doubles and loses nothing', async () => {
    await pollWith([staking], '"one"');
    await breakStep(room.db, noUpdate);
    await expect(pollWith([pardon, staking], '"two"')).rejects.toThrow('the disk is full');
    room = await room.restart();
    await breakStep(room.db, 'drop trigger no_update');
    const result = await pollWith([deal, pardon, staking], '"three"');
    expect(room.feeds.requests.at(-1)?.validators.etag).toBe('"one"');
    expect(result.counts).toEqual({ entries: 1, relevant: 1, stories: 1, deliveries: 1 });
    expect(await titles()).toEqual([staking.title, pardon.title, deal.title]);
    expect(await alertedTitles(room.db)).toEqual([pardon.title, deal.title]);
    expect(await etag()).toBe('"three"');
  });

  test('a baseline that was cut off before its validators is taken up again as a baseline', async () => {
    await breakStep(
      room.db,
      `create trigger no_insert before insert on feed begin select raise(abort, 'the disk is full'); end`,
    );
    await expect(pollWith([pardon, staking], '"one"')).rejects.toThrow('the disk is full');
    await breakStep(room.db, 'drop trigger no_insert');
    expect(await pollWith([pardon, staking], '"one"')).toMatchObject({ isBaseline: true, counts: { entries: 0 } });
    expect(await alertedTitles(room.db)).toEqual([]);
    expect(await titles()).toHaveLength(2);
  });
});

describe('one entry that breaks', () => {
  test('costs only itself and is named', async () => {
    await pollWith([staking], '"one"');
    await breakFor(pardon.title, 'entry');
    const result = await pollWith([deal, pardon, filing, staking], '"two"');
    expect(result).toMatchObject({ outcome: 'fetched', problem: null, inDocument: 4 });
    expect(result.counts).toEqual({ entries: 2, relevant: 2, stories: 2, deliveries: 2 });
    expect(result.notices).toEqual([{ code: 'ENTRY_FAILED', what: `“${pardon.title}”: the row is broken` }]);
    expect(await titles()).toEqual([staking.title, filing.title, deal.title]);
    expect((await alertedTitles(room.db)).toSorted()).toEqual([deal.title, filing.title].toSorted());
  });

  test('late in its way leaves nothing of itself behind', async () => {
    await pollWith([staking], '"one"');
    await breakFor(pardon.title, 'story');
    const result = await pollWith([deal, pardon, staking], '"two"');
    expect(result.notices).toMatchObject([{ code: 'ENTRY_FAILED' }]);
    expect(await titles()).toEqual([staking.title, deal.title]);
    const readings = await room.db.selectFrom('reading').select('label').execute();
    expect(readings.map((reading) => reading.label)).toEqual(['other', 'settlement']);
  });

  test('is taken as soon as it no longer breaks and the feed sends it again', async () => {
    await pollWith([staking], '"one"');
    await breakFor(pardon.title, 'entry');
    await pollWith([deal, pardon, staking], '"two"');
    await breakStep(room.db, 'drop trigger broken_entry');
    const result = await pollWith([deal, pardon, staking], '"three"');
    expect(result).toMatchObject({ notices: [], counts: { entries: 1, deliveries: 1 } });
    expect((await alertedTitles(room.db)).toSorted()).toEqual([deal.title, pardon.title].toSorted());
  });

  test('alone in its document does not stop the feed', async () => {
    await pollWith([staking], '"one"');
    await breakFor(pardon.title, 'entry');
    const result = await pollWith([pardon, staking], '"two"');
    expect(result).toMatchObject({ outcome: 'fetched', counts: { entries: 0 } });
    expect(result.notices).toMatchObject([{ code: 'ENTRY_FAILED' }]);
  });

  test('is tried again though the server has nothing new: neither validators nor hash are kept meanwhile', async () => {
    await pollWith([staking], '"one"');
    await breakFor(pardon.title, 'entry');
    await pollWith([pardon, staking], '"two"');
    expect((await readFeedStates(room.db)).get('a')).toMatchObject({
      validators: { etag: null, lastModified: null, url: null },
      bodyHash: null,
      failures: 0,
    });
    await breakStep(room.db, 'drop trigger broken_entry');
    const result = await pollWith([pardon, staking], '"two"');
    expect(room.feeds.requests.at(-1)?.validators.etag).toBeNull();
    expect(result).toMatchObject({ outcome: 'fetched', notices: [], counts: { entries: 1, deliveries: 1 } });
    expect(await etag()).toBe('"two"');
  });

  test('or two of them do not make the poll throw', async () => {
    await pollWith([staking], '"one"');
    await breakFor(pardon.title, 'entry');
    await breakFor(deal.title, 'story');
    const result = await pollWith([pardon, deal, staking], '"two"');
    expect(result.notices).toMatchObject([{ code: 'ENTRY_FAILED' }, { code: 'ENTRY_FAILED' }]);
  });

  test('at the first poll is no news when it is taken at last', async () => {
    await breakFor(pardon.title, 'entry');
    expect(await pollWith([pardon, staking], '"one"')).toMatchObject({ isBaseline: true });
    await breakStep(room.db, 'drop trigger broken_entry');
    expect((await pollWith([pardon, staking], '"one"')).counts.entries).toBe(1);
    expect(await alertedTitles(room.db)).toEqual([]);
  });
});
