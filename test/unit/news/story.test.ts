/** Which story an entry joins: the same article, one alike in words, or none. */
import { describe, expect, test } from 'vitest';
import type { Label } from '../../../src/news/label/labels.ts';
import { STORY_WINDOW_MS } from '../../../src/news/story/likeness.ts';
import { findStory, type OpenStory } from '../../../src/news/story/story.ts';
import type { StoryMember } from '../../../src/news/story/traits.ts';
import { shippedCase } from '../../support/seeds.ts';
import { countMisses } from './known-misses.ts';

const STILL_WRONG = 5;

const { vocabulary } = shippedCase;

const find = (entry: StoryMember, stories: readonly OpenStory[], names = vocabulary) =>
  findStory(entry, stories, names);

const start = Date.parse('2025-05-29T12:00:00Z');
const hour = 3_600_000;

type Given = { title: string; label?: Label; hours?: number; summary?: string; link?: string };

function member({ title, label = 'filing', hours = 0, summary = '', link }: Given): StoryMember {
  return { title, summary, label, labels: [label], at: start + hours * hour, canonicalLink: link ?? null };
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
    ['美国证监会撤销对币安的诉讼', '美国证监会撤诉币安案'],
    ['美国证监会撤销对币安的诉讼', 'SEC drops case against Binance'],
    ['La SEC abandona su demanda contra Binance', 'SEC abandons suit against Binance'],
    ['Binance agrees to $4.3 billion deal', 'Exchange settles for $4.3bn'],
    ['CZ is freed', 'Changpeng Zhao walks out of prison'],
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

  test('of two stories just as like, the older wins, and of one age that with the first key', () => {
    const older = story('z', dropped);
    const [a, b] = [story('a', { ...dropped, hours: 1 }), story('b', { ...dropped, hours: 1 })];
    const entry = member({ title: 'SEC dismisses Binance suit', hours: 2 });
    for (const stories of [
      [older, a, b],
      [b, a, older],
    ])
      expect(find(entry, stories).key).toBe('z');
    expect(find(entry, [b, a]).key).toBe('a');
    expect(find(member({ ...dropped, hours: 2 }), [b, a, older]).key).toBe('z');
  });

  test('nothing in common opens a new story', () => {
    const verdict = find(member({ title: 'Teng speaks in Dubai', hours: 1 }), [story('one', dropped)]);
    expect(verdict).toEqual({ key: null, similarity: 0, says: 'nothing alike in the last days' });
  });

  test('too little in common opens a new story, and says so', () => {
    const verdict = find(member({ title: 'SEC chair speaks in Dubai', hours: 1 }), [story('one', dropped)]);
    expect(verdict).toMatchObject({ key: null, says: 'too little alike' });
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
    ['a reaction of the market', 'Bitcoin up 5% as SEC drops lawsuit against Binance with prejudice', 'market'],
    ['a comment', 'Why the SEC was right about Binance', 'commentary'],
  ] as const)('%s is a story of its own', (_what, title, label) => {
    expect(find(member({ title, label, hours: 1 }), [story('one', dropped)]).key).toBeNull();
  });

  test('a suit and the ruling on it are two stories', () => {
    const sued = story('one', { title: 'SEC sues Binance', label: 'complaint' });
    const ruled = member({ title: 'Judge lets SEC suit against Binance proceed', label: 'ruling', hours: 1 });
    expect(find(ruled, [sued]).key).toBeNull();
  });

  test('that is wrong does not part two reports in the same words', () => {
    const given = { title: 'SEC drops lawsuit against Binance, with prejudice, today' };
    for (const label of ['ruling', 'other', 'complaint', 'business'] as const) {
      expect(find(member({ ...given, label, hours: 1 }), [story('one', dropped)]).key).toBe('one');
    }
  });

  test('of the same kind brings two reports nearer', () => {
    const likeness = (label: Label): number =>
      find(member({ title: 'Judge trims SEC case', label, hours: 1 }), [
        story('one', { title: 'Court dismisses part of SEC suit', label: 'ruling' }),
      ]).similarity;
    expect(likeness('ruling')).toBeGreaterThan(likeness('enforcement'));
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

  test('is all time for an entry without a date, but it has to be more alike', () => {
    const without = { ...member(near), at: null };
    const verdict = find(without, [story('one', dropped)]);
    expect(verdict.key).toBe('one');
    expect(verdict.similarity).toBeLessThan(find(member(near), [story('one', dropped)]).similarity);
    const [later] = story('later', { ...dropped, hours: 9_999 }).members;
    expect(find({ ...(later as StoryMember), at: null }, [story('one', dropped)]).similarity).toBe(1);
  });

  test('makes a story less alike with every day', () => {
    const likeAfter = (days: number): number =>
      find(member({ ...near, hours: 24 * days }), [story('one', dropped)]).similarity;
    expect(likeAfter(1)).toBe(likeAfter(0));
    expect(likeAfter(2)).toBeLessThan(likeAfter(1));
    expect(likeAfter(3)).toBeLessThan(likeAfter(2));
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
    [
      'the suit against one exchange is not that against another',
      { title: 'SEC sues Binance for selling unregistered securities', label: 'complaint' },
      { title: 'SEC sues Coinbase for running unregistered exchange', label: 'complaint' },
    ],
    [
      'what it does to the business is not what happened',
      { title: 'Binance pleads guilty', label: 'plea' },
      { title: 'Binance outflows top $1 billion after guilty plea', label: 'business' },
    ],
  ])('%s', (_what, first, second) => {
    expect(find(member({ ...second, hours: 2 }), [story('one', first)]).key).toBeNull();
  });

  test('would be more alike if names counted like other words', () => {
    const entry = member({ title: 'SEC sues Coinbase', hours: 2 });
    const open = [story('one', { title: 'SEC sees Binance auditor' })];
    const nameless = { ...vocabulary, names: new Map(), nameTerms: new Set<string>() };
    expect(find(entry, open, nameless).similarity).toBeGreaterThan(find(entry, open).similarity);
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
  {
    what: 'the request is not its answer',
    first: { title: 'Zhao asks for leave to travel' },
    second: { title: 'Judge allows Zhao to travel', label: 'ruling' },
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
