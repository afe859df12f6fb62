/** What came of the fetches that are kept, counted by cause: the one line that says whether the polling as a whole is well. */
import type { FetchRecord } from '../../store/feed/fetch-rows.ts';

/** `The last 60 fetches, since <time>: 4 fetched, 50 unchanged, 6 failed (FEED_HTTP 500 x 4, FEED_TIMEOUT x 2)`; null where there are none. */
export function fetchTally(fetches: readonly FetchRecord[], timeText: (at: number) => string): string | null {
  if (fetches.length === 0) return null;
  const outcomes = countBy(fetches, (fetch) => fetch.outcome);
  const failed = fetches.filter((fetch) => fetch.outcome === 'failed');
  const causes = countBy(failed, ({ code, status }) => (status === null ? `${code}` : `${code} ${status}`));
  const worstFirst = [...causes].sort(([a, many], [b, more]) => more - many || a.localeCompare(b));
  const why = worstFirst.map(([cause, count]) => `${cause} x ${count}`).join(', ');
  const since = timeText(Math.min(...fetches.map(({ at }) => at)));
  const kinds = (['fetched', 'unchanged', 'failed'] as const).map((kind) => `${outcomes.get(kind) ?? 0} ${kind}`);
  const noun = fetches.length === 1 ? 'The last fetch' : `The last ${fetches.length} fetches`;
  return `${noun}, since ${since}: ${kinds.join(', ')}${why === '' ? '' : ` (${why})`}`;
}

function countBy<T, K>(list: readonly T[], keyOf: (one: T) => K): Map<K, number> {
  const counts = new Map<K, number>();
  for (const one of list) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
}
