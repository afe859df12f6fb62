/** The index of stories: it places entries as a comparison with every story would, also among many. */
import { describe, expect, test } from 'vitest';
import { createStoryIndex } from '../../../src/news/story/story-index.ts';
import type { StoryMember } from '../../../src/news/story/traits.ts';
import { shippedCase } from '../../support/seeds.ts';

const { vocabulary } = shippedCase;
const start = Date.UTC(2025, 4, 29);
const hour = 3_600_000;

function member(title: string, hours = 0, changes: Partial<StoryMember> = {}): StoryMember {
  return { title, summary: '', at: start + hours * hour, label: 'filing', labels: [], canonicalLink: null, ...changes };
}

describe('placing', () => {
  test('opens stories under the keys that it is given and joins them', () => {
    const index = createStoryIndex(vocabulary);
    expect(index.place(member('SEC drops Binance suit'), 'a')).toMatchObject({ key: 'a', similarity: 0 });
    expect(index.place(member('Teng speaks in Dubai'), 'b').key).toBe('b');
    expect(index.place(member('SEC dismisses lawsuit against Binance', 2), 'c').key).toBe('a');
    expect(index.size()).toBe(2);
  });

  test('finds the same article by address and by headline', () => {
    const index = createStoryIndex(vocabulary);
    const canonicalLink = 'https://a.example/1';
    index.place(member('Court news', 0, { canonicalLink }), 'a');
    expect(index.place(member('It is over', 1, { canonicalLink }), 'b').key).toBe('a');
    expect(index.place(member(' COURT  news', 1), 'c').key).toBe('a');
    expect(index.place(member('Court news', 200), 'd').key).toBe('d');
  });

  test('looks without leaving a trace', () => {
    const index = createStoryIndex(vocabulary);
    index.add(member('SEC drops Binance suit'), 'a');
    const entry = member('SEC dismisses lawsuit against Binance', 2);
    expect(index.find(entry)).toEqual(index.find(entry));
    expect(index.find(entry).key).toBe('a');
    expect(index.size()).toBe(1);
  });

  test('an entry may be put anywhere by hand', () => {
    const index = createStoryIndex(vocabulary);
    index.add(member('Teng speaks in Dubai'), 'a');
    index.add(member('SEC drops Binance suit'), 'a');
    expect(index.size()).toBe(1);
    expect(index.find(member('Teng speaks in Dubai', 1)).key).toBe('a');
  });
});

describe('among many stories', () => {
  const COUNT = 5_000;
  const title = (number: number): string => `SEC sues firm Quux${number} over token sale ${number * 3}`;
  const index = createStoryIndex(vocabulary);
  for (let number = 0; number < COUNT; number += 1) index.add(member(title(number), number / 100), String(number));

  test.each([0, 1, 2_500, COUNT - 1])('finds story %d by what only it holds', (number) => {
    const verdict = index.find(member(`Regulator takes Quux${number} to court over its token sale`, number / 100));
    expect(verdict.key).toBe(String(number));
  });

  test('opens a story for what is new', () => {
    expect(index.find(member('Zhao walks free', 25)).key).toBeNull();
  });

  test('does not lose a story that grows long', () => {
    for (let number = 0; number < 100; number += 1)
      index.add(member(`Zhao freed in Seattle, report ${number}`), 'long');
    expect(index.find(member('Zhao is freed in Seattle', 1)).key).toBe('long');
  });
});
