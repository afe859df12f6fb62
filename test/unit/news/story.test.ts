/** Which story an entry joins: the same article, one alike in words, or none. */
import { describe, expect, test } from 'vitest';
import type { Label } from '../../../src/news/label/labels.ts';
import { findStory, type OpenStory, STORY_WINDOW_MS, type StoryMember } from '../../../src/news/story/story.ts';
import { shippedCase } from '../../support/seeds.ts';
import { countMisses } from './known-misses.ts';

const STILL_WRONG = 6;

const { nameTerms } = shippedCase.vocabulary;

const find = (entry: StoryMember, stories: readonly OpenStory[], names: ReadonlySet<string> = nameTerms) =>
  findStory(entry, stories, names);

const start = Date.parse('2025-05-29T12:00:00Z');
const hour = 3_600_000;

type Given = { title: string; label?: Label; hours?: number; summary?: string; link?: string };

function member({ title, label = 'filing', hours = 0, summary = '', link }: Given): StoryMember {
  return { title, summary, label, at: start + hours * hour, canonicalLink: link ?? null };
}

/** A story of these entries; its label is that of the first. */
function story(key: string, ...given: readonly Given[]): OpenStory {
  const members = given.map(member);
  return { key, label: members[0]?.label ?? 'other', members };
}

const dropped: Given = { title: 'SEC drops lawsuit against Binance with prejudice' };

describe('the same article', () => {
  test('by its address, whatever the headline', () => {
    const verdict = find(
      member({ title: 'Updated: it is over', label: 'other', hours: 2, link: 'https://a.example/1' }),
      [story('one', { ...dropped, link: 'https://a.example/1' })],
    );
    expect(verdict).toEqual({ key: 'one', similarity: 1, says: 'same address or same headline' });
  });

  test.each([
    ['in capitals', 'SEC DROPS LAWSUIT AGAINST BINANCE WITH PREJUDICE'],
    ['in full-width letters', 'ＳＥＣ drops lawsuit against Binance with prejudice'],
    ['with other white space', ' SEC drops  lawsuit against Binance with prejudice '],
  ])('by its headline %s, whatever the label', (_how, title) => {
    const verdict = find(member({ title, label: 'market', hours: 2 }), [story('one', dropped)]);
    expect(verdict).toMatchObject({ key: 'one', similarity: 1 });
  });

  test('outweighs a story that is more alike', () => {
    const verdict = find(member({ ...dropped, link: 'https://a.example/1' }), [
      story('alike', { title: 'SEC drops lawsuit against Binance with full prejudice' }),
      story('twin', { title: 'Court news', link: 'https://a.example/1' }),
    ]);
    expect(verdict.key).toBe('twin');
  });

  test('two entries without address or headline are not the same article', () => {
    expect(find(member({ title: '', hours: 1 }), [story('one', { title: '' })])).toMatchObject({
      key: null,
      similarity: 0,
    });
  });
});

describe('alike in words', () => {
  test.each([
    ['SEC drops lawsuit against Binance with prejudice', 'SEC dismisses Binance lawsuit with prejudice'],
    ['Binance and SEC ask judge to pause case', 'SEC, Binance jointly request pause of case'],
    ['Zhao sentencing postponed to April 30', 'CZ sentencing pushed to April 30'],
  ])('%s / %s', (one, other) => {
    const verdict = find(member({ title: other, hours: 5 }), [story('one', { title: one })]);
    expect(verdict).toMatchObject({ key: 'one', says: 'alike in words' });
  });

  test('an entry without a headline is compared by its summary', () => {
    const summary = 'The SEC dropped its lawsuit against Binance on Thursday.';
    expect(find(member({ title: '', summary, hours: 1 }), [story('one', { title: '', summary })]).key).toBe('one');
  });

  test('the story that is most alike wins, in whatever order they come', () => {
    const asked = story('asked', { title: 'Prosecutors seek three years in prison for Zhao', label: 'sentencing' });
    const passed = story('passed', { title: 'Zhao gets four months in prison', label: 'sentencing' });
    const entry = member({ title: 'Zhao sentenced to four months in prison', label: 'sentencing', hours: 3 });
    expect(find(entry, [asked, passed]).key).toBe('passed');
    expect(find(entry, [passed, asked]).key).toBe('passed');
  });

  test('nothing in common opens a new story', () => {
    const verdict = find(member({ title: 'Teng speaks in Dubai', hours: 1 }), [story('one', dropped)]);
    expect(verdict).toEqual({ key: null, similarity: 0, says: 'nothing alike in the last days' });
  });

  test('no stories, no story', () => {
    expect(find(member(dropped), [])).toEqual({
      key: null,
      similarity: 0,
      says: 'nothing alike in the last days',
    });
  });
});

describe('another label', () => {
  test.each([
    ['a reaction of the market', 'Bitcoin up as SEC drops lawsuit against Binance with prejudice', 'market'],
    ['a comment', 'Why the SEC drops lawsuit against Binance with prejudice', 'commentary'],
  ] as const)('%s is a story of its own', (_what, title, label) => {
    expect(find(member({ title, label, hours: 1 }), [story('one', dropped)]).key).toBeNull();
  });

  test.each([
    ['ruling', 'sentencing'],
    ['sentencing', 'pardon'],
    ['complaint', 'ruling'],
    ['ruling', 'appeal'],
  ] as const)('%s and %s are never one story', (a, b) => {
    const title = 'Zhao gets four months in prison from judge';
    const other = 'Zhao gets four months in prison from a judge today';
    expect(find(member({ title: other, label: b, hours: 1 }), [story('one', { title, label: a })]).key).toBeNull();
  });

  test('needs far more likeness than the same label', () => {
    const far = { title: 'Exchange asks judge about prejudice in case of agency' };
    const near = { title: 'SEC drops lawsuit against Binance, with prejudice, today' };
    const asRuling = (given: Given) => find(member({ ...given, label: 'ruling', hours: 1 }), [story('one', dropped)]);
    const asFiling = (given: Given) => find(member({ ...given, hours: 1 }), [story('one', dropped)]);
    expect(asFiling(far).key).toBe('one');
    expect(asRuling(far).key).toBeNull();
    expect(asRuling(near).key).toBe('one');
  });
});

describe('the window', () => {
  const near = { title: 'SEC drops lawsuit against Binance for good' };

  test.each([
    ['three days later', STORY_WINDOW_MS, 'one'],
    ['three days earlier', -STORY_WINDOW_MS, 'one'],
    ['a moment more than three days later', STORY_WINDOW_MS + 1, null],
    ['a moment more than three days earlier', -STORY_WINDOW_MS - 1, null],
  ])('%s: %s', (_when, ms, key) => {
    const entry = { ...member(near), at: start + ms };
    expect(find(entry, [story('one', dropped)]).key).toBe(key);
  });

  test('closes a story even to the same address', () => {
    const link = 'https://a.example/1';
    const entry = { ...member({ ...dropped, link }), at: start + STORY_WINDOW_MS + 1 };
    expect(find(entry, [story('one', { ...dropped, link })]).key).toBeNull();
  });

  test('is counted from the newest entry of the story', () => {
    const entry = { ...member(near), at: start + STORY_WINDOW_MS + hour };
    const kept = story('one', dropped, { title: 'SEC ends lawsuit against Binance', hours: 2 });
    expect(find(entry, [kept]).key).toBe('one');
  });
});

describe('two developments that share the names of the case', () => {
  test.each<readonly [what: string, first: Given, second: Given]>([
    [
      'the sentence is not the request for it',
      { title: 'Prosecutors seek three years for Zhao', label: 'sentencing' },
      { title: 'Zhao sentenced to four months', label: 'sentencing' },
    ],
    [
      'two filings of two sides',
      { title: 'SEC files sealed papers in Binance case' },
      { title: 'SEC subpoenas Binance auditor' },
    ],
    [
      'two rulings on two requests',
      { title: 'Judge denies SEC request to inspect Binance.US', label: 'ruling' },
      { title: 'Judge lets Binance.US hire new custodian over SEC objection', label: 'ruling' },
    ],
    ['a dismissal is not a request for time', dropped, { title: 'Binance asks judge for time to answer the SEC' }],
  ])('%s', (_what, first, second) => {
    expect(find(member({ ...second, hours: 2 }), [story('one', first)]).key).toBeNull();
  });

  test('would be one story if names counted like other words', () => {
    const entry = member({ title: 'SEC subpoenas Binance auditor', hours: 2 });
    const open = [story('one', { title: 'SEC files sealed papers in Binance case' })];
    expect(find(entry, open, new Set()).key).toBe('one');
    expect(find(entry, open).key).toBeNull();
  });
});

/** Two entries two hours apart, and whether they report one development. */
type Pair = {
  readonly what: string;
  readonly first: Given;
  readonly second: Given;
  readonly isOne: boolean;
};

const misplaced: readonly Pair[] = [
  {
    what: 'plea, fine and resignation of one day are one story',
    first: { title: 'Zhao pleads guilty and resigns from Binance', label: 'plea' },
    second: { title: 'Binance to pay $4.3 billion in US settlement', label: 'settlement' },
    isOne: true,
  },
  {
    what: 'a spun copy belongs to what it copies',
    first: dropped,
    second: { title: 'Securities and Change Fee withdraws go well with in opposition to Binance', label: 'other' },
    isOne: true,
  },
  {
    what: 'two Chinese headlines of one development',
    first: { title: '美国证监会撤销对币安的诉讼' },
    second: { title: '美国证监会撤诉币安案' },
    isOne: true,
  },
  {
    what: 'CZ and Zhao are one man',
    first: { title: 'Zhao is free again', label: 'other' },
    second: { title: 'CZ walks out of prison', label: 'other' },
    isOne: true,
  },
  {
    what: 'the pardon is not the fight about it',
    first: { title: 'Trump pardons Zhao', label: 'pardon' },
    second: { title: 'Warren wants hearing on Zhao pardon', label: 'pardon' },
    isOne: false,
  },
  {
    what: 'two hearings in two proceedings',
    first: { title: 'Judge Jackson sets hearing in SEC case against Binance', label: 'hearing' },
    second: { title: 'Judge Shah sets hearing in CFTC case against Binance', label: 'hearing' },
    isOne: false,
  },
];

test('entries that still land in the wrong story become no more', () => {
  const wrong = countMisses({
    what: 'stories',
    cases: misplaced,
    stillWrong: STILL_WRONG,
    nameOf: ({ what }) => what,
    isRight: ({ first, second, isOne }) => {
      const joins = find(member({ ...second, hours: 2 }), [story('one', first)]).key === 'one';
      return joins === isOne;
    },
  });
  expect(wrong).toBeLessThanOrEqual(STILL_WRONG);
});
