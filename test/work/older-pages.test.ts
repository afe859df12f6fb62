/** A feed that rolled over between two polls: its older pages are followed until something is known, and a gap is told. */
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DocumentReader } from '../../src/feed/document/document-reader.ts';
import { type EntriesDocument, readDocument } from '../../src/feed/document/read-document.ts';
import { pollRound } from '../../src/work/poll/poll-round.ts';
import { feedOf, validatorsOf } from '../support/rows.ts';
import { type RssItem, rssDocument } from '../support/rss.ts';
import {
  alertedTitles,
  bodyOf,
  breakStep,
  failureOf,
  followedOf,
  INTERVAL,
  openSubscribedRoom,
  poll,
  type WorkRoom,
} from '../support/work-room.ts';

const feed = feedOf('a');
const pardon = 'Changpeng Zhao pardoned by Trump';

let room: WorkRoom;

beforeEach(async () => {
  room = await openSubscribedRoom();
  serve(feed.url, ['old-1', 'old-2', 'old-3']);
  await poll(room, followedOf(feed));
  room.feeds.requests.length = 0;
});

afterEach(async () => {
  await room.close();
});

const page = (number: number): string => `https://a.example/feed?page=${number}`;

const itemOf = (name: string): RssItem => ({
  title: name === 'pardon' ? pardon : `Weather report ${name}`,
  guid: name,
});

/** What an address answers: a page of these entries and, where there is one, the address of the next older page. */
function serve(url: string, names: readonly string[], older: string | null = null, relation = 'next'): void {
  const link = older === null ? '' : `<atom:link rel="${relation}" href="${older.replaceAll('&', '&amp;')}"/>`;
  room.feeds.answer(url, bodyOf(rssDocument('A', names.map(itemOf)).replace('<link>', `${link}<link>`)));
}

async function pollNow() {
  room.clock.advance(INTERVAL);
  return poll(room, followedOf(feed));
}

const asked = (): string[] => room.feeds.requests.map((request) => request.url);

const guids = async (): Promise<(string | null)[]> =>
  (await room.db.selectFrom('entry').select('guid').orderBy('id').execute()).map((row) => row.guid);

const gapOf = (what: string) => [{ code: 'FEED_GAP', what }];

describe('the gap is closed', () => {
  const closed = (pages: string) => gapOf(`none of the entries was known; ${pages} of older entries closed the gap`);

  test('by the second page: what lies between is taken, and alerts', async () => {
    serve(feed.url, ['new-1', 'new-2', 'new-3'], page(2));
    serve(page(2), ['new-4', 'pardon', 'old-1'], page(3));
    const result = await pollNow();
    expect(asked()).toEqual([feed.url, page(2)]);
    expect(result).toMatchObject({ outcome: 'fetched', isBaseline: false, inDocument: 3 });
    expect(result.counts).toEqual({ entries: 5, relevant: 1, stories: 1, deliveries: 1 });
    expect(result.notices).toEqual(closed('one page'));
    expect(await alertedTitles(room.db)).toEqual([pardon]);
    // Each document's oldest entry first, the first document before the older one.
    expect(await guids()).toEqual(['old-3', 'old-2', 'old-1', 'new-3', 'new-2', 'new-1', 'pardon', 'new-4']);
  });

  test('by the third; pages are asked without validators', async () => {
    room.feeds.answer(feed.url, bodyOf(rssDocument('A', [itemOf('old-1')]), validatorsOf('"v"')));
    await pollNow();
    serve(feed.url, ['new-1', 'new-2', 'new-3'], page(2));
    serve(page(2), ['new-4'], page(3));
    serve(page(3), ['new-5', 'old-1']);
    expect((await pollNow()).notices).toEqual(closed('2 pages'));
    expect(room.feeds.requests.slice(-2).map((request) => request.validators)).toEqual([
      validatorsOf(null),
      validatorsOf(null),
    ]);
  });

  test('by an archive (RFC 5005, 4)', async () => {
    serve(feed.url, ['new-1', 'new-2', 'new-3'], 'https://a.example/2026-10', 'prev-archive');
    serve('https://a.example/2026-10', ['new-4', 'old-2']);
    expect((await pollNow()).notices).toEqual(closed('one page'));
  });

  test('not by an entry that moved from the first page to the second meanwhile', async () => {
    serve(feed.url, ['new-1', 'new-2', 'new-3'], page(2));
    serve(page(2), ['new-3', 'new-4'], page(3));
    serve(page(3), ['new-5', 'old-1']);
    const result = await pollNow();
    expect(await guids()).toContain('new-5');
    expect(result).toMatchObject({ notices: closed('2 pages'), counts: { entries: 5 } });
  });
});

describe('the gap stays', () => {
  const open = (read: string) => gapOf(`none of the entries is known, so some may have been missed; ${read}`);

  test('where the feed names no older pages', async () => {
    serve(feed.url, ['new-1', 'new-2', 'new-3']);
    expect((await pollNow()).notices).toEqual(open('the feed names no older pages'));
    expect(asked()).toEqual([feed.url]);
  });

  test('after three pages, whatever follows', async () => {
    serve(feed.url, ['new-1', 'new-2', 'new-3'], page(2));
    for (const number of [2, 3, 4, 5]) serve(page(number), [`page-${number}`], page(number + 1));
    const result = await pollNow();
    expect(asked()).toEqual([feed.url, page(2), page(3), page(4)]);
    expect(result.notices).toEqual(open('3 pages of older entries did not reach back far enough'));
    expect(result.counts.entries).toBe(6);
  });

  test.each([
    ['to themselves', () => page(2)],
    ['to the feed', () => feed.url],
  ])('where pages lead back %s: each is asked once', async (_where, target) => {
    serve(feed.url, ['new-1', 'new-2', 'new-3'], page(2));
    serve(page(2), ['new-4'], target());
    const result = await pollNow();
    expect(asked()).toEqual([feed.url, page(2)]);
    expect(result.notices).toEqual(open('one page of older entries did not reach back far enough'));
  });

  test('where a page does not answer or is no feed: what came before it is taken', async () => {
    serve(feed.url, ['new-1', 'new-2', 'new-3'], page(2));
    serve(page(2), ['pardon'], page(3));
    room.feeds.answer(page(3), failureOf());
    const result = await pollNow();
    expect(result).toMatchObject({ outcome: 'fetched', problem: null, counts: { entries: 4, deliveries: 1 } });
    expect(result.notices).toEqual(open('a page of older entries could not be read after one page'));
  });

  test('where the very first page is no feed', async () => {
    serve(feed.url, ['new-1', 'new-2', 'new-3'], page(2));
    room.feeds.answer(page(2), bodyOf('<!doctype html><html></html>'));
    expect((await pollNow()).notices).toEqual(open('a page of older entries could not be read'));
  });

  test('where an entry of a page breaks, it is named like any other', async () => {
    serve(feed.url, ['new-1', 'new-2', 'new-3'], page(2));
    serve(page(2), ['new-4', 'pardon', 'old-1']);
    await breakStep(
      room.db,
      `create trigger broken before insert on entry when new.guid = 'pardon' begin select raise(abort, 'broken'); end`,
    );
    expect((await pollNow()).notices.map((notice) => notice.code).toSorted()).toEqual(['ENTRY_FAILED', 'FEED_GAP']);
  });
});

describe('no page is asked', () => {
  test.each<[string, string[]]>([
    ['something is known', ['new-1', 'new-2', 'old-1']],
    ['there are but two entries', ['new-1', 'new-2']],
  ])('where %s', async (_what, names) => {
    serve(feed.url, names, page(2));
    expect((await pollNow()).notices).toEqual([]);
    expect(asked()).toEqual([feed.url]);
  });

  test('at the first poll, which is a baseline', async () => {
    const other = feedOf('b');
    serve(other.url, ['new-1', 'new-2', 'new-3'], page(2));
    expect(await poll(room, followedOf(other))).toMatchObject({ isBaseline: true, notices: [] });
    expect(asked()).toEqual([other.url]);
  });
});

test('several gaps at once do not wait for each other for ever', async () => {
  const feeds = [
    'https://one.example/a',
    'https://two.example/a',
    'https://one.example/b',
    'https://two.example/b',
  ].map((url, index) => followedOf(feedOf(`f${index}`, { url })));
  const options = {
    parallel: 1,
    parallelPerHost: 1,
    all: true,
    onResult: () => {},
    signal: new AbortController().signal,
  };
  for (const {
    feed: { url },
  } of feeds)
    serve(url, ['old-1', 'old-2', 'old-3']);
  await pollRound(feeds, room.deps, options);
  for (const {
    feed: { url },
  } of feeds) {
    serve(url, ['new-1', 'new-2', 'new-3'], `${url}?page=2`);
    serve(`${url}?page=2`, ['new-4', 'old-1']);
  }
  // Read in this thread, a round needs turns of the loop and no time.
  const entries: DocumentReader['entries'] = async (document) =>
    (await readDocument({ want: 'entries', ...document })) as EntriesDocument;
  const working = pollRound(feeds, { ...room.deps, reader: { ...room.deps.reader, entries } }, options);
  const patience = async (): Promise<null> => {
    for (let turn = 0; turn < 5000; turn += 1) await setImmediate();
    return null;
  };
  expect(await Promise.race([working, patience()])).toHaveLength(4);
});
