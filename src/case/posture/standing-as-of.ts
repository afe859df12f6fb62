/** How a proceeding stood on an earlier day, worked out from what had happened in it by then. */
import { dateInWords } from '../../calendar-day.ts';
import { saidBy } from '../mentioned-days.ts';
import type { Proceeding } from '../proceeding.ts';
import type { CaseDate, TimelineEntry } from '../timeline.ts';
import { standingOf, walk } from './posture-of.ts';

/** What was known on the day; timeline and dates hold nothing that came later. */
export type KnownBy = {
  readonly day: string;
  readonly timeline: readonly TimelineEntry[];
  readonly dates: readonly CaseDate[];
  readonly known: ReadonlySet<string>;
};

type Standing = Proceeding['standing'];

/** The proceeding with the standing of that day; empty for one of which nothing was known, unless it is the main one. */
export function proceedingAsOf(proceeding: Proceeding, by: KnownBy): Proceeding[] {
  const entries = by.timeline.filter((entry) => entry.proceeding === proceeding.id);
  const sources = proceeding.sources.filter((id) => by.known.has(id));
  if (entries.length === 0 && !proceeding.main) return [];
  const openPoints = proceeding.openPoints.filter((point) => saidBy(point, by.day) === point);
  return [{ ...proceeding, standing: standingBy(proceeding, entries, by), openPoints, sources }];
}

function standingBy(proceeding: Proceeding, entries: readonly TimelineEntry[], by: KnownBy): Standing {
  const { standing } = proceeding;
  const stated = standing.sources.filter((id) => by.known.has(id));
  const summary = saidBy(standing.summary, by.day);
  if (standing.since <= by.day && stated.length > 0 && summary !== '') return { ...standing, summary, sources: stated };
  const { posture, by: last } = walk(proceeding, entries).end;
  if (last === null)
    return { posture: 'pending', since: by.day, summary: 'Nothing had been filed by then.', sources: stated };
  const latest = entries.at(-1) ?? last;
  return {
    posture: standingOf(posture),
    since: last.date,
    summary:
      `${proceeding.kind === 'criminal' ? 'Not sentenced' : 'Not over'} by ${dateInWords(by.day)}. ` +
      `Last step, ${dateInWords(latest.date)}: ${latest.what}`,
    sources: [...new Set([...last.sources, ...latest.sources])],
  };
}
