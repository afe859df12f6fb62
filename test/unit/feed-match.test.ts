/** Which entry of a document is which stored one: known, edited, under a new id, issued again, or new. */
import { describe, expect, test } from 'vitest';
import { contentHash, matchEntry, reissueKey, type StoredEntry } from '../../src/feed/entry-match.ts';
import type { Entry } from '../../src/news/entry.ts';
import { entryOf } from '../support/rows.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const seen = Date.UTC(2026, 10, 3, 9);

/** What is stored of this entry. */
function stored(entry: Entry, changes: Partial<StoredEntry> = {}): StoredEntry {
  const { key, guid, title, outlet, publishedAt } = entry;
  const plain = { key, guid, title, outlet, publishedAt, canonicalLink: entry.link, contentHash: contentHash(entry) };
  return { id: 1, firstSeenAt: seen, ...plain, ...changes };
}

const report = entryOf('guid:1', {
  guid: '1',
  title: 'SEC sues Binance',
  summary: 'The suit.',
  link: 'https://wire.example/1',
  publishedAt: seen - HOUR,
});

const kindOf = (entry: Entry, ...rows: StoredEntry[]): string => matchEntry(entry, rows, seen + HOUR).kind;

describe('under the same key', () => {
  test('with the same words is known, whatever became of link, date and outlet', () => {
    const moved = { ...report, link: 'https://wire.example/2', publishedAt: seen + 9 * DAY, outlet: 'Another' };
    expect(matchEntry(moved, [stored(report)], seen)).toEqual({ kind: 'known', entry: moved });
  });

  test.each<[string, Partial<Entry>]>([
    ['title', { title: 'SEC sues Binance and Zhao' }],
    ['summary', { summary: 'The suit, corrected.' }],
    ['date within twelve hours and summary', { summary: 'More.', publishedAt: seen + 11 * HOUR }],
    ['date, now missing, and summary', { summary: 'More.', publishedAt: null }],
    ['date, now far earlier, and summary', { summary: 'More.', publishedAt: seen - 9 * DAY }],
  ])('with another %s is an edit of that row', (_what, changes) => {
    const edited = { ...report, ...changes };
    const row = stored(report);
    expect(matchEntry(edited, [row], seen)).toEqual({ kind: 'edited', entry: edited, stored: row });
  });

  test('words are not run together: what moves from the title to the summary is an edit', () => {
    expect(contentHash({ title: 'ab', summary: 'c' })).not.toBe(contentHash({ title: 'a', summary: 'bc' }));
  });
});

describe('an evergreen page that is issued again', () => {
  const again: Entry = { ...report, summary: 'Another day.', publishedAt: seen - HOUR + DAY };

  test('is new, under a key of its day', () => {
    expect(reissueKey(again)).toBe('guid:1@2026-11-04');
    expect(matchEntry(again, [stored(report)], seen)).toEqual({
      kind: 'new',
      entry: { ...again, key: 'guid:1@2026-11-04' },
    });
  });

  test('is known, and can be edited, under that key', () => {
    const issue = stored(again, { id: 2, key: reissueKey(again) });
    expect(matchEntry(again, [stored(report), issue], seen)).toEqual({ kind: 'known', entry: again });
    const edited = { ...again, summary: 'Corrected.' };
    expect(matchEntry(edited, [stored(report), issue], seen)).toEqual({ kind: 'edited', entry: edited, stored: issue });
  });

  test('is new again on the day after', () => {
    const third = { ...report, summary: 'A third day.', publishedAt: seen - HOUR + 2 * DAY };
    const rows = [stored(report), stored(again, { id: 2, key: reissueKey(again) })];
    expect(matchEntry(third, rows, seen)).toMatchObject({ kind: 'new', entry: { key: 'guid:1@2026-11-05' } });
  });

  test('needs another text as well as another date, by more than twelve hours', () => {
    const at = (publishedAt: number): Entry => ({ ...report, summary: 'More.', publishedAt });
    expect(kindOf(at(seen - HOUR + 12 * HOUR), stored(report))).toBe('edited');
    expect(kindOf(at(seen - HOUR + 12 * HOUR + 1), stored(report))).toBe('new');
    expect(kindOf({ ...report, publishedAt: seen + 9 * DAY }, stored(report))).toBe('known');
  });

  test('without a date keeps its key', () => {
    expect(reissueKey({ ...report, publishedAt: null })).toBe('guid:1');
  });
});

describe('under another key', () => {
  const renamed = (changes: Partial<Entry>): Entry => ({ ...report, key: 'guid:2', guid: '2', ...changes });

  test.each([
    ['https instead of http', 'http://wire.example/1', 'https://wire.example/1'],
    ['with www', 'https://wire.example/1', 'https://www.wire.example/1'],
    ['with tracking', 'https://wire.example/1', 'https://wire.example/1?utm_source=rss'],
  ])('the same title and link, %s, is the same entry', (_how, before, after) => {
    const row = stored({ ...report, link: before });
    const entry = renamed({ link: after, publishedAt: null });
    expect(matchEntry(entry, [row], seen)).toEqual({ kind: 'rekeyed', entry, stored: row });
  });

  test('the same title and link counts for two weeks', () => {
    const entry = renamed({ publishedAt: null });
    expect(matchEntry(entry, [stored(report)], seen + 14 * DAY - 1).kind).toBe('rekeyed');
    expect(matchEntry(entry, [stored(report)], seen + 14 * DAY).kind).toBe('new');
  });

  test('the same title, outlet and date is the same entry: Google News changes id and link at will', () => {
    const row = stored({ ...report, link: 'https://news.google.com/rss/articles/CBMiAAA' });
    const link = 'https://news.google.com/rss/articles/CBMiBBB';
    const entry = renamed({ link, publishedAt: seen });
    expect(matchEntry(entry, [row], seen)).toEqual({ kind: 'rekeyed', entry, stored: row });
    expect(kindOf(renamed({ link, outlet: 'Another' }), row)).toBe('new');
    expect(kindOf(renamed({ link, publishedAt: null }), row)).toBe('new');
    expect(kindOf(renamed({ link, publishedAt: seen - HOUR + 12 * HOUR - 1 }), row)).toBe('rekeyed');
    expect(kindOf(renamed({ link, publishedAt: seen - HOUR + 12 * HOUR }), row)).toBe('new');
    expect(kindOf(renamed({ link, publishedAt: seen - HOUR - 12 * HOUR }), row)).toBe('new');
  });

  test('the same guid and title is the same entry: the feed was once keyed otherwise', () => {
    const row = stored(report, { key: 'link:https://wire.example/old', canonicalLink: null, publishedAt: null });
    expect(kindOf({ ...report, link: null, publishedAt: null }, row)).toBe('rekeyed');
  });

  test('another title is another entry, also at the same link', () => {
    expect(kindOf(renamed({ title: 'SEC drops suit' }), stored(report))).toBe('new');
  });

  test('entries without a title are never taken for each other', () => {
    expect(kindOf(renamed({ title: '' }), stored({ ...report, title: '' }))).toBe('new');
  });

  test('an entry without date, guid and link is known by its key alone', () => {
    const bare = entryOf('text:1', { title: 'Same title' });
    expect(kindOf(entryOf('text:2', { title: 'Same title' }), stored(bare))).toBe('new');
  });

  test('nothing stored, nothing known', () => {
    expect(matchEntry(report, [], seen)).toEqual({ kind: 'new', entry: report });
  });
});

describe('keyed by content', () => {
  const line = (key: string, summary: string): Entry =>
    entryOf(`content:${key}`, { guid: 'docket', title: 'Order', summary, publishedAt: seen });

  test('lines of one docket that share guid, title and date are told apart', () => {
    expect(kindOf(line('b', 'two'), stored(line('a', 'one')))).toBe('new');
    expect(kindOf(line('a', 'one'), stored(line('a', 'one')))).toBe('known');
  });

  test('what was stored by its guid before is the same entry, when guid and words are', () => {
    const row = stored({ ...line('a', 'one'), key: 'guid:docket' });
    const entry = line('a', 'one');
    expect(matchEntry(entry, [row], seen)).toEqual({ kind: 'rekeyed', entry, stored: row });
    expect(kindOf(line('b', 'two'), row)).toBe('new');
    expect(kindOf({ ...entry, guid: 'other' }, row)).toBe('new');
  });
});
