/** What holds of gathering entries into stories, for any entries in any order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labels } from '../../src/news/label/labels.ts';
import { sameDevelopment } from '../../src/news/story/likeness.ts';
import { findStory, type OpenStory } from '../../src/news/story/story.ts';
import { createStoryIndex } from '../../src/news/story/story-index.ts';
import { type StoryMember, traitsOf } from '../../src/news/story/traits.ts';
import { foldText } from '../../src/news/text/fold-text.ts';
import { shippedCase } from '../support/seeds.ts';

const { vocabulary } = shippedCase;
const some = { numRuns: 300 };

const pieces = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    ...[
      'SEC',
      'Binance',
      'CZ',
      '赵长鹏',
      'sues',
      'drops',
      'judge',
      'pardon',
      'guilty',
      'asks',
      'lawsuit',
      'BNB',
      'falls',
    ],
    ...['$4.3 billion', 'four months', 'Could 29', '5%', 'after', 'token', 'monitor', 'Coinbase', 'why', 'the'],
  ),
);
const headline = fc.array(pieces, { maxLength: 10 }).map((words) => words.join(' '));
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), headline);
const instant = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2100, 0) });
const member: fc.Arbitrary<StoryMember> = fc.record({
  title: text,
  summary: text,
  at: fc.option(instant, { nil: null, freq: 10 }),
  label: fc.constantFrom(...labels),
  labels: fc.uniqueArray(fc.constantFrom(...labels), { maxLength: 3 }),
  canonicalLink: fc.option(fc.webUrl(), { nil: null }),
});
const story: fc.Arbitrary<OpenStory> = fc.record({
  key: fc.uuid(),
  label: fc.constantFrom(...labels),
  members: fc.array(member, { minLength: 1, maxLength: 4 }),
});

describe('findStory', () => {
  test('never fails, and answers with an open story or none', () => {
    fc.assert(
      fc.property(member, fc.array(story, { maxLength: 5 }), (one, stories) => {
        const verdict = findStory(one, stories, vocabulary);
        expect(verdict.key === null || stories.some((open) => open.key === verdict.key)).toBe(true);
        expect(verdict.similarity).toBeGreaterThanOrEqual(0);
        expect(verdict.similarity).toBeLessThan(1 + 1e-9);
        expect(findStory(one, stories, vocabulary)).toEqual(verdict);
      }),
      { numRuns: 1_000 },
    );
  });

  test('takes an entry that has a headline for its own twin', () => {
    fc.assert(
      fc.property(member, (one) => {
        fc.pre(foldText(one.title) !== '');
        expect(findStory(one, [{ key: 'own', label: one.label, members: [one] }], vocabulary).key).toBe('own');
      }),
      some,
    );
  });
});

describe('stories', () => {
  const near = fc.integer({ min: Date.UTC(2025, 4, 28), max: Date.UTC(2025, 5, 1) });
  const recent: fc.Arbitrary<StoryMember> = fc.record({
    title: headline,
    summary: headline,
    at: fc.option(near, { nil: null, freq: 10 }),
    label: fc.constantFrom(...labels),
    labels: fc.uniqueArray(fc.constantFrom(...labels), { maxLength: 3 }),
    canonicalLink: fc.option(fc.constantFrom('https://a.example/1', 'https://a.example/2'), { nil: null }),
  });
  const recentStories = fc.uniqueArray(
    fc.record({
      key: fc.uuid(),
      label: fc.constantFrom(...labels),
      members: fc.array(recent, { minLength: 1, maxLength: 4 }),
    }),
    { maxLength: 8, selector: ({ key }) => key },
  );

  test('likeness is the same both ways, and from 0 to 1', () => {
    fc.assert(
      fc.property(member, recent, (a, b) => {
        const [one, other] = [traitsOf(a, vocabulary), traitsOf(b, vocabulary)];
        const alike = sameDevelopment(one, other);
        expect(sameDevelopment(other, one)).toBeCloseTo(alike, 12);
        expect(alike).toBeGreaterThanOrEqual(0);
        expect(alike).toBeLessThanOrEqual(1 + 1e-9);
      }),
      some,
    );
  });

  test('the order of the stories in the list changes no verdict', () => {
    fc.assert(
      fc.property(recent, recentStories, (one, stories) => {
        expect(findStory(one, stories.toReversed(), vocabulary)).toEqual(findStory(one, stories, vocabulary));
      }),
      some,
    );
  });

  test('the index places an entry as a comparison with every story does', () => {
    fc.assert(
      fc.property(recent, recentStories, (one, stories) => {
        const index = createStoryIndex(vocabulary);
        for (const { key, members } of stories) for (const entry of members) index.add(entry, key);
        const [ours, theirs] = [index.find(one), findStory(one, stories, vocabulary)];
        // What joins nothing may be like a story in labels alone, which the index does not look up.
        expect(theirs.key === null ? ours.key : ours).toEqual(theirs.key === null ? null : theirs);
      }),
      some,
    );
  });

  test('copies of one article join, in whatever order entries come', () => {
    const words = fc.constantFrom('one', 'two', 'three').map((word) => `SEC drops case ${word}`);
    // All of them within one window: a copy of later opens a story of its own.
    const soon = fc.integer({ min: Date.UTC(2025, 4, 28), max: Date.UTC(2025, 4, 31) });
    const copies = fc.array(fc.tuple(words, soon), { minLength: 2, maxLength: 10 });
    fc.assert(
      fc.property(copies, fc.array(recent, { maxLength: 6 }), fc.infiniteStream(fc.nat()), (given, others, random) => {
        const made = given.map(([title, at]) => ({ ...(others[0] ?? emptyMember), title, at, canonicalLink: null }));
        const entries = [
          ...made.map((entry) => ({ entry, of: entry.title })),
          ...others.map((entry) => ({ entry, of: '' })),
        ]
          .map((one) => ({ ...one, rank: random.next().value }))
          .toSorted((a, b) => a.rank - b.rank);
        const index = createStoryIndex(vocabulary);
        const keys = new Map<string, Set<string>>();
        for (const [number, { entry, of }] of entries.entries()) {
          const { key } = index.place(entry, String(number));
          if (of !== '') keys.set(of, (keys.get(of) ?? new Set()).add(key));
        }
        for (const found of keys.values()) expect(found.size).toBe(1);
      }),
      some,
    );
  });
});

const emptyMember: StoryMember = { title: '', summary: '', at: null, label: 'other', labels: [], canonicalLink: null };
