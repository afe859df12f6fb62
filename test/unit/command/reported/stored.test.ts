/** `/case stories`, `search` and `since`: what is stored, newest first, headlines as the outlets' words. */
import { describe, expect, test } from 'vitest';
import type { Hit, StoryLine, StoryWish } from '../../../../src/command/view.ts';
import { secCase } from '../../../support/seeds.ts';
import { asked, items, NOON, widgetCase } from '../../../support/view.ts';

const story: StoryLine = {
  label: 'ruling',
  title: 'Judge rules',
  lastAt: NOON - 3_600_000,
  outlets: ['Court Wire', 'Ledger', 'Post'],
  link: 'https://news.example/1',
};
const hit: Hit = {
  title: 'Monitor stays',
  outlet: 'Wire',
  link: null,
  at: NOON - 60_000,
  label: 'filing',
  story: 's1',
};

describe('stories', () => {
  test('each with label, headline, time and outlets', async () => {
    expect(await asked('stories', { stories: async () => [story] })).toBe(
      [
        'Stories',
        'Stories of the last 30 days, newest first',
        '• Ruling: “Judge rules” <https://news.example/1> 2026-11-24T11:00 UTC [Court Wire and 2 others]',
        'Headlines are the outlets’ words, not confirmed.',
      ].join('\n'),
    );
  });

  test.each<[typed: string, wish: StoryWish]>([
    ['stories', { label: null, since: NOON - 30 * 86_400_000, limit: 8 }],
    ['stories rulings', { label: 'ruling', since: NOON - 30 * 86_400_000, limit: 8 }],
    ['stories plea last 7 days', { label: 'plea', since: NOON - 7 * 86_400_000, limit: 8 }],
    ['stories 1', { label: null, since: NOON - 86_400_000, limit: 8 }],
    ['stories days:3 label:filing', { label: 'filing', since: NOON - 3 * 86_400_000, limit: 8 }],
  ])('%s asks the store for what it says', async (typed, expected) => {
    const wishes: StoryWish[] = [];
    await asked(typed, {
      stories: async (_caseId, wish) => {
        wishes.push(wish);
        return [];
      },
    });
    expect(wishes).toEqual([expected]);
  });

  test.each([
    ['stories rulling', 'there is no label “rulling”. did you mean ruling?'],
    ['stories 0', '“0” is no number of days. use 1 to 3650'],
    ['stories days:99999', '“99999” is no number of days. use 1 to 3650'],
    ['stories days:1e3', '“1e3” is no number of days. use 1 to 3650'],
  ])('%s', async (typed, expected) => {
    expect(await asked(typed)).toBe(expected);
  });

  test('none is said to be none, with the day from which', async () => {
    expect(await asked('stories plea')).toContain('Stories: Plea: none in the last 30 days');
    expect(await asked('stories')).toContain('Nothing stored since 25 October 2026.');
  });
});

describe('search', () => {
  test('a story is told once with all outlets that were found', async () => {
    const hits = [hit, { ...hit, outlet: 'Ledger', at: NOON - 120_000 }, { ...hit, story: null, title: 'Alone' }];
    expect(await items('search monitor', { search: async () => hits })).toEqual([
      'Court filing: “Monitor stays” 2026-11-24T11:59 UTC [Wire and 1 other]',
      'Court filing: “Alone” 2026-11-24T11:59 UTC [Wire]',
    ]);
  });

  test.each<[typed: string, words: string[]]>([
    ['search Monitor  BINANCE.US', ['monitor', 'binance.us']],
    ['search "judge, judge" (judge)', ['judge']],
    [`search %_'; drop table entry;--`, ['drop', 'table', 'entry']],
    ['search 币安 Zhao’s', ['币安', 'zhao’s']],
  ])('%s looks for the words in it', async (typed, expected) => {
    const seen: (readonly string[])[] = [];
    await asked(typed, {
      search: async (_caseId, words) => {
        seen.push(words);
        return [];
      },
    });
    expect(seen).toEqual([expected]);
  });

  test.each([
    ['search', 'there is no word in “”. for example /case search monitor'],
    ['search 🙂', 'there is no word in “🙂”. for example /case search monitor'],
  ])('%s', async (typed, expected) => {
    expect(await asked(typed)).toBe(expected);
  });

  test('nothing found is said', async () => {
    expect(await asked('search zebra')).toContain('No report holds “zebra”');
  });
});

describe('since', () => {
  test('a day in May 2025: the dismissal is on record since then', async () => {
    const shown = await asked('since 2025-05-29', { stories: async () => [story] });
    expect(shown).toContain('Since 29 May 2025: 14 on record, 1 story');
    expect(shown).toContain('Stories\n• Ruling: “Judge rules”');
    expect(shown).toContain('On record\n• 22 May 2026: ');
    expect(shown).toContain('11 more; events: /case timeline since 2025-05-29');
  });

  test('a moved sentencing and the errors that later sources put right', async () => {
    const shown = await asked('since 2024-02-12');
    expect(shown).toContain(
      '• 12 February 2024: Sentencing of Changpeng Zhao, 23 February 2024: moved to 30 April 2024 (public record) [PR-2023-12-06, PR-2024-02-12]',
    );
    expect(shown).toContain('Errors of sources put right\n• [');
  });

  test.each([
    ['since', 'no date was given. for example /case since May 2025'],
    ['since 2031', '2031 is still ahead. what is ahead: /case next'],
    ['since the beginning', '“the beginning” is no date. write 2025-05-01, May 2025 or last week'],
  ])('%s', async (typed, expected) => {
    expect(await asked(typed)).toBe(expected);
  });

  test('nothing new is said', async () => {
    expect(await asked('since yesterday')).toContain('Nothing new is known since 23 November 2026');
  });

  test('of two cases each line names its case', async () => {
    expect(await items('since 2026-09-30', { cases: [secCase, widgetCase] })).toContain(
      '1 October 2026: UWA v. Acme: The UWA sues Acme. (alleged by the UWA) [docket]',
    );
  });
});
