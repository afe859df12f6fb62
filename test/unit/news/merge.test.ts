/** Mending stories: a proposal to merge two, and the splitting of one. */
import { describe, expect, test } from 'vitest';
import type { Label } from '../../../src/news/label/labels.ts';
import { proposeMerge, splitStory } from '../../../src/news/story/merge.ts';
import type { OpenStory } from '../../../src/news/story/story.ts';
import type { StoryMember } from '../../../src/news/story/traits.ts';
import { shippedCase } from '../../support/seeds.ts';

const { vocabulary } = shippedCase;
const start = Date.UTC(2023, 10, 21, 20);

function member(title: string, label: Label, hours = 0): StoryMember {
  return { title, summary: '', label, labels: [label], at: start + hours * 3_600_000, canonicalLink: null };
}

function story(key: string, ...members: readonly StoryMember[]): OpenStory {
  return { key, label: members[0]?.label ?? 'other', members };
}

const plea = story('plea', member('Zhao pleads guilty in deal with US', 'plea', 1));
const fine = story('fine', member('Binance to pay $4.3 billion in deal with US', 'settlement'));
const both = member('Zhao pleads guilty, Binance to pay $4.3 billion in deal with US', 'plea', 3);

describe('a merge', () => {
  test('is proposed where an entry is like both; the older story keeps its key', () => {
    const proposal = proposeMerge(both, [plea, fine], vocabulary);
    expect(proposal).toMatchObject({ keep: 'fine', absorb: 'plea' });
    expect(proposal?.says).toMatch(
      /^an entry is like both \([01]\.\d\d and [01]\.\d\d\), and they are like each other \(0\.\d\d\)$/,
    );
    expect(proposeMerge(both, [fine, plea], vocabulary)).toEqual(proposal);
  });

  test.each<readonly [why: string, entry: StoryMember, stories: readonly OpenStory[]]>([
    ['there is one story', both, [plea]],
    ['there is none', both, []],
    ['the entry is like one of them', member('Zhao pleads guilty', 'plea', 3), [plea, fine]],
    ['the entry came much later', { ...both, at: start + 30 * 86_400_000 }, [plea, fine]],
    [
      'the two are strangers',
      member('Zhao pleads guilty; Kraken hires new auditor', 'other', 2),
      [plea, story('kraken', member('Kraken hires new auditor', 'other'))],
    ],
  ])('is not proposed where %s', (_why, entry, stories) => {
    expect(proposeMerge(entry, stories, vocabulary)).toBeNull();
  });
});

describe('a split', () => {
  const [a, b, c] = [member('One', 'plea'), member('Two', 'market'), member('Three', 'plea')];
  const mixed = story('mixed', a, b, c);

  test('takes entries out under a new key; each part is labelled by its first entry', () => {
    expect(splitStory(mixed, 'new', ({ label }) => label === 'market')).toEqual({
      kept: { key: 'mixed', label: 'plea', members: [a, c] },
      split: { key: 'new', label: 'market', members: [b] },
    });
  });

  test('leaves no part empty', () => {
    expect(splitStory(mixed, 'new', () => true)).toBeNull();
    expect(splitStory(mixed, 'new', () => false)).toBeNull();
  });
});
