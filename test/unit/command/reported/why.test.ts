/** `/case why`: each stage's verdict with its evidence, and for whom the report was an alert. */
import { expect, test } from 'vitest';
import type { EntryReading, EntryStory } from '../../../../src/command/entry-story.ts';
import { asked, NOON } from '../../../support/view.ts';

const reading: EntryReading = {
  caseName: 'SEC v. Binance',
  relevant: true,
  relevance: 0.92,
  label: 'sentencing',
  confidence: 0.8,
  evidence: [
    { stage: 'relevance', says: 'names a defendant in the title', quote: 'Binance', points: 3 },
    { stage: 'relevance', says: 'names another matter', quote: 'FTX', points: -1 },
    { stage: 'relevance', says: 'a small sign', quote: '', points: 0.1 },
    { stage: 'label', says: 'somebody is sentenced', quote: 'awaits sentencing', points: 2 },
  ],
  dates: [{ day: '2024-04-03', kind: 'sentencing', quote: 'on April 3' }],
  story: { title: 'Zhao awaits sentencing', reports: 4, isFirst: false },
  verdicts: [
    { platform: 'console', channels: 1, reason: 'new development about the case', state: 'sent', failure: null },
    { platform: 'slack', channels: 2, reason: 'this channel did not ask for sentencing', state: null, failure: null },
  ],
};
const entry: EntryStory = {
  title: 'Binance founder awaits sentencing',
  outlet: 'Ledger',
  feed: 'Google News',
  publishedAt: NOON,
  seenAt: NOON,
  isBaseline: false,
  readings: [reading],
};

const why = (change: Partial<EntryReading> = {}, more: Partial<EntryStory> = {}): Promise<string> =>
  asked('why https://a.example/1', {
    entriesAt: async () => [{ ...entry, readings: [{ ...reading, ...change }], ...more }],
  });

test('every stage is told', async () => {
  expect(await why()).toBe(
    [
      'Why',
      '“Binance founder awaits sentencing”',
      'Seen: 2026-11-24T12:00 UTC, feed Google News [Ledger]',
      'Relevance: 0.92, about the case names a defendant in the title “Binance” +3; names another matter “FTX” -1 [Ledger]',
      'Label: Sentencing (confidence 0.80) somebody is sentenced “awaits sentencing” +2 [Ledger]',
      'Dates: sentencing 3 April (no year given) (“on April 3”) [Ledger]',
      'Story: joined “Zhao awaits sentencing”, now 4 reports [Ledger]',
      'Told: console: alert sent, new development about the case [Ledger]',
      'Told: slack, 2 channels: no alert, this channel did not ask for sentencing [Ledger]',
      'Verdicts are Casewire’s own, by its rules; the quotes are the report’s.',
    ].join('\n'),
  );
});

test('what is not about the case stops there', async () => {
  const shown = await why({ relevant: false, relevance: 0.1, story: null, verdicts: [] });
  expect(shown).toContain('Relevance: 0.10, not about the case');
  expect(shown).not.toContain('Label');
});

test.each<[change: Partial<EntryReading>, line: string]>([
  [
    { story: { title: 'x', reports: 1, isFirst: true } },
    'Story: opened a story of its own; no other report yet [Ledger]',
  ],
  [{ story: { title: 'x', reports: 3, isFirst: true } }, 'Story: opened the story, now 3 reports [Ledger]'],
  [{ verdicts: [] }, 'Told: no channel subscribes to the case [Ledger]'],
  [
    { verdicts: [{ platform: 'slack', channels: 1, reason: 'new', state: 'retrying', failure: 'HTTP 503' }] },
    'Told: slack: alert retrying (HTTP 503), new [Ledger]',
  ],
])('%j', async (change, line) => {
  expect(await why(change)).toContain(line);
});

test('a first poll and other feeds are named', async () => {
  const entriesAt = async (): Promise<EntryStory[]> => [{ ...entry, isBaseline: true }, entry];
  const shown = await asked('why <https://a.example/1>', { entriesAt });
  expect(shown).toContain('feed Google News, with its first poll; also in 1 more [Ledger]');
});

test.each([
  ['why', 'no link was given. paste the link of a report: /case why https://…'],
  ['why javascript:alert(1)', '“javascript:alert(1)” is no link. paste the whole link: /case why https://…'],
  [
    'why https://a.example/none',
    'no report is stored under “https://a.example/none”. it was in no feed, under another address, or was forgotten; try /case search with words of its headline',
  ],
])('%s', async (typed, expected) => {
  expect(await asked(typed)).toBe(expected);
});
