/** The line that counts what came of the fetches. */
import { expect, test } from 'vitest';
import { fetchTally } from '../../../src/cli/feeds/fetch-tally.ts';
import type { FetchRecord } from '../../../src/store/feed/fetch-rows.ts';

const fetched: FetchRecord = {
  at: 2000,
  tookMs: 5,
  outcome: 'fetched',
  status: 200,
  code: null,
  what: null,
  inDocument: 3,
  newEntries: 1,
};
const failed = (code: string, status: number | null): FetchRecord => ({ ...fetched, outcome: 'failed', status, code });
const at = (time: number): string => `t${time}`;

test('no fetches, no line', () => {
  expect(fetchTally([], at)).toBe(null);
});

test('counts by outcome, from the first fetch on', () => {
  expect(fetchTally([fetched], at)).toBe('The last fetch, since t2000: 1 fetched, 0 unchanged, 0 failed');
  expect(fetchTally([fetched, { ...fetched, outcome: 'unchanged', status: 304, at: 1000 }], at)).toBe(
    'The last 2 fetches, since t1000: 1 fetched, 1 unchanged, 0 failed',
  );
});

test('failures by code and status, the most frequent first', () => {
  const list = [
    failed('FEED_TIMEOUT', null),
    failed('FEED_HTTP', 500),
    failed('FEED_HTTP', 404),
    failed('FEED_HTTP', 500),
  ];
  expect(fetchTally(list, at)).toBe(
    'The last 4 fetches, since t2000: 0 fetched, 0 unchanged, 4 failed (FEED_HTTP 500 x 2, FEED_HTTP 404 x 1, FEED_TIMEOUT x 1)',
  );
});
