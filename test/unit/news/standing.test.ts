/** How far a report is settled, and whether it only looks back. */
import { describe, expect, test } from 'vitest';
import { readEntry } from '../../../src/news/reading.ts';
import { shippedCase } from '../../support/seeds.ts';

const read = (title: string, summary = '', publishedAt: number | null = null) =>
  readEntry({ title, summary, publishedAt }, shippedCase.courtCase, shippedCase.vocabulary, { labelAll: true });

test.each([
  ['SEC sues Binance', 'alleged'],
  ['SEC asks judge to freeze Binance.US assets', 'alleged'],
  ['Judge dismisses SEC suit against Binance', 'decided'],
  ['Judge may dismiss SEC suit against Binance', 'reported'],
  ['Judge orders Binance to hand over documents', 'decided'],
  ['Judge may order Binance to hand over documents', 'reported'],
  ['Zhao sentenced to four months', 'decided'],
  ['Prosecutors seek three years in prison for Zhao', 'reported'],
  ['Binance settles with CFTC', 'agreed'],
  ['Binance reportedly settles with CFTC', 'reported'],
  ['Zhao pleads guilty', 'agreed'],
  ['Zhao to plead guilty', 'reported'],
  ['Trump pardons Zhao', 'decided'],
  ['Zhao asks Trump for pardon', 'reported'],
  ['BNB falls after SEC sues Binance', 'reported'],
])('%s is %s', (title, standing) => {
  expect(read(title).standing).toBe(standing);
});

describe('looking back', () => {
  const now = Date.UTC(2026, 3, 1, 12);

  test.each([
    ['Zhao speaks at Binance event with SEC chair', 'The founder pleaded guilty in 2023 and was pardoned in 2025.'],
    ['Binance and SEC officials meet at a conference', 'The SEC sued the exchange two years ago.'],
  ])('%s', (title, summary) => {
    const { isBackground, evidence } = read(title, summary, now);
    expect(isBackground).toBe(true);
    expect(evidence.map(({ says }) => says)).toContain('only looks back at the case');
  });

  test.each([
    ['SEC sues Binance', 'The SEC sued the exchange on Monday.', Date.UTC(2023, 5, 5, 12)],
    ['Judge rules in SEC case against Binance', 'Binance was sued in 2023.', now],
    ['Zhao and SEC', 'Zhao pleaded guilty in April 2026.', now],
  ])('not: %s', (title, summary, at) => {
    expect(read(title, summary, at).isBackground).toBe(false);
  });
});
