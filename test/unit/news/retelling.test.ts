/** Whether an entry retells a development that closed long ago. */
import { describe, expect, test } from 'vitest';
import { retells } from '../../../src/news/story/retelling.ts';
import type { OpenStory } from '../../../src/news/story/story.ts';
import type { StoryMember } from '../../../src/news/story/traits.ts';
import { shippedCase } from '../../support/seeds.ts';

const { vocabulary } = shippedCase;
const then = Date.UTC(2023, 10, 21, 20);
const month = 30 * 86_400_000;

function member(title: string, at: number | null, summary = ''): StoryMember {
  return { title, summary, label: 'plea', labels: ['plea'], at, canonicalLink: null };
}

const plea: OpenStory = {
  key: 'plea',
  label: 'plea',
  members: [member('Binance founder Zhao pleads guilty and resigns', then)],
};
const says = (title: string, at: number | null, summary = '') =>
  retells(member(title, at, summary), [plea], vocabulary);

describe('told again', () => {
  test.each([
    ['a year after', 'A year after Zhao pleads guilty, Binance has a new face', ''],
    ['the year', 'How Zhao pleaded guilty and resigned in 2023', ''],
    ['looking back', 'Zhao, who pleaded guilty and resigned', 'Looking back at the deal.'],
  ])('by %s', (_what, title, summary) => {
    const verdict = says(title, then + 14 * month, summary);
    expect(verdict.key).toBe('plea');
    expect(verdict.says).toContain('looks back');
  });

  test('by nearly the words of then, without a hint', () => {
    const verdict = says('Binance founder Zhao resigns, pleads guilty', then + 5 * month);
    expect(verdict).toMatchObject({ key: 'plea', says: 'nearly the words of a report of then' });
  });
});

describe('news', () => {
  test.each<readonly [why: string, title: string, at: number | null]>([
    ['the story is still open', 'A year after Zhao pleads guilty and resigns', then + 86_400_000],
    ['it came before the story', 'A year after Zhao pleads guilty and resigns', then - 5 * month],
    ['it is about something else', 'A year after the suit, Kraken wins in court', then + 14 * month],
    ['it does not look back', 'Former Binance executive pleads guilty in Seattle', then + 5 * month],
    ['its date is not known', 'A year after Zhao pleads guilty and resigns', null],
  ])('where %s', (_why, title, at) => {
    expect(says(title, at).key).toBeNull();
  });
});
