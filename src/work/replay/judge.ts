/** Compares the alerts of a replay with what a careful reader said of the items. */
import type { PlacedEntry } from '../../store/telling/sent-rows.ts';
import type { HistoryItem } from './history.ts';
import type { Replayed } from './replay.ts';

export type Verdict = {
  /** Alerts about items that carry labels, and how many of them are about the case. */
  readonly alerts: number;
  readonly right: number;
  /** Stories about the case among the labelled items, and how many of them were told. */
  readonly stories: number;
  readonly told: number;
  /** Alerts of a story beyond its first. */
  readonly doubled: number;
  readonly wrong: readonly HistoryItem[];
  /** The first item of each story that was not told. */
  readonly missed: readonly HistoryItem[];
};

/**
 * Judges one channel's alerts; null where no item carries labels. A story counts as told when one of its items opened an alert, or belongs to
 * a story that was alerted.
 */
export function judge(
  items: readonly HistoryItem[],
  alerts: readonly Replayed[],
  placed: readonly PlacedEntry[],
): Verdict | null {
  const gold = items.flatMap((item) => (item.gold === null ? [] : [{ item, gold: item.gold }]));
  if (gold.length === 0) return null;
  const keyOf = new Map(placed.map(({ feedId, entryKey, story }) => [`${feedId} ${entryKey}`, story]));
  const alerted = new Set(alerts.map(({ subject }) => subject));
  const causes = alerts.flatMap(({ cause }) => (cause?.gold ? [{ item: cause, gold: cause.gold }] : []));
  const byStory = Map.groupBy(
    gold.filter(({ gold: { relevant } }) => relevant),
    ({ gold: { story }, item }) => (story === '' ? `line ${item.line}` : story),
  );
  const missed: HistoryItem[] = [];
  for (const [first, ...others] of byStory.values()) {
    if (first === undefined) continue;
    const isTold = [first, ...others].some(({ item }) =>
      alerted.has(keyOf.get(`${item.feed.id} ${item.entry.key}`) ?? ''),
    );
    if (!isTold) missed.push(first.item);
  }
  const right = causes.filter(({ gold: { relevant } }) => relevant);
  const stories = new Set(right.map(({ gold: { story }, item }) => (story === '' ? `line ${item.line}` : story)));
  return {
    alerts: causes.length,
    right: right.length,
    stories: byStory.size,
    told: byStory.size - missed.length,
    doubled: right.length - stories.size,
    wrong: causes.filter(({ gold: { relevant } }) => !relevant).map(({ item }) => item),
    missed,
  };
}
