/** Walks a proceeding through its timeline: where it stands on a day, and which entries took a step that was not open to them. */
import { lastDayOf } from '../mentioned-days.ts';
import type { Proceeding } from '../proceeding.ts';
import type { TimelineEntry } from '../timeline.ts';
import { afterStep, type Posture } from './machine.ts';
import { type Step, stepOf } from './step.ts';

/** Where a proceeding stands, and the entry that put it there; null before the first. */
export type Stand = { readonly posture: Posture; readonly by: TimelineEntry | null };

/** An entry whose step could not follow on where the proceeding stood. */
export type Misstep = { readonly entry: TimelineEntry; readonly step: Step; readonly before: Stand };

/** Every place a proceeding stood at, first to last; an impossible step changes nothing and is listed. `timeline` may be in any order. Pure. */
export function walk(
  proceeding: Pick<Proceeding, 'id' | 'kind'>,
  timeline: readonly TimelineEntry[],
): { readonly end: Stand; readonly missteps: readonly Misstep[] } {
  let end: Stand = { posture: 'unfiled', by: null };
  const missteps: Misstep[] = [];
  for (const entry of inOrder(timeline.filter((one) => one.proceeding === proceeding.id))) {
    const step = stepOf(entry);
    if (step === null) continue;
    const posture = afterStep(proceeding.kind, end.posture, step);
    if (posture === null) missteps.push({ entry, step, before: end });
    else if (posture !== end.posture) end = { posture, by: entry };
  }
  return { end, missteps };
}

/** Where a proceeding stands at the end of a day (`YYYY-MM-DD`). What is dated only by its month or year counts from the end of that. Pure. */
export function standOn(
  proceeding: Pick<Proceeding, 'id' | 'kind'>,
  timeline: readonly TimelineEntry[],
  day: string,
): Stand {
  return walk(
    proceeding,
    timeline.filter(({ date }) => lastDayOf(date) <= day),
  ).end;
}

/** By date; entries of one day stay in their order, and a whole month counts as its first day. */
function inOrder(timeline: readonly TimelineEntry[]): TimelineEntry[] {
  const key = (date: string): string => `${date}-01-01`.slice(0, 10);
  return timeline.toSorted((a, b) => (key(a.date) < key(b.date) ? -1 : key(a.date) > key(b.date) ? 1 : 0));
}

/** The posture in the words of a seed file, which tells fewer of them apart. */
export function standingOf(posture: Posture): Proceeding['standing']['posture'] {
  switch (posture) {
    case 'unfiled':
    case 'pending':
    case 'pleaded':
      return 'pending';
    case 'stayed':
      return 'stayed';
    case 'settled':
      return 'settled';
    case 'sentenced':
    case 'pardoned':
      return 'sentenced';
    case 'dismissed':
    case 'dismissed, may return':
      return 'dismissed';
  }
}
