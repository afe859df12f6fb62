/** How a proceeding stood on an earlier day, worked out from what had happened in it by then. */
import { dateInWords } from '../calendar-day.ts';
import { saidBy } from './mentioned-days.ts';
import type { Proceeding } from './proceeding.ts';
import type { CaseDate, TimelineEntry } from './timeline.ts';

/** What was known on the day; timeline and dates hold nothing that came later. */
export type KnownBy = {
  readonly day: string;
  readonly timeline: readonly TimelineEntry[];
  readonly dates: readonly CaseDate[];
  readonly known: ReadonlySet<string>;
};

type Standing = Proceeding['standing'];

/** What an entry makes of a proceeding, or null where it leaves it as it was. */
function postureAfter(entry: TimelineEntry): Standing['posture'] | null {
  switch (entry.type) {
    case 'complaint':
    case 'plea':
      return 'pending';
    case 'dismissal':
      return 'dismissed';
    case 'settlement':
      return 'settled';
    case 'sentencing':
      return 'sentenced';
    case 'order':
      return /\bstayed the (?:case|suit|proceedings?)\b/i.test(entry.what) ? 'stayed' : null;
    default:
      return null;
  }
}

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
  const steps = entries.flatMap((entry) => {
    const posture = postureAfter(entry);
    return posture === null ? [] : [{ posture, entry }];
  });
  const last = steps.at(-1);
  if (last === undefined)
    return { posture: 'pending', since: by.day, summary: 'Nothing had been filed by then.', sources: stated };
  const from = steps.find((step) => step.posture === last.posture) ?? last;
  const latest = entries.at(-1) ?? last.entry;
  const since = last.posture === 'pending' ? from.entry.date : last.entry.date;
  return {
    posture: last.posture,
    since,
    summary:
      `${proceeding.kind === 'criminal' ? 'Not sentenced' : 'Not over'} by ${dateInWords(by.day)}. ` +
      `Last step, ${dateInWords(latest.date)}: ${latest.what}`,
    sources: [...new Set([...last.entry.sources, ...latest.sources])],
  };
}
