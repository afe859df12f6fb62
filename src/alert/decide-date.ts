/** Decides whether a subscription is told of a changed court date by a card of its own. */
import type { DateChange } from '../case/dates/apply-report.ts';
import type { Label } from '../news/label/labels.ts';
import type { Subscription } from './subscription.ts';

/** A new day, or none any more, is news; a first day, a further voice and a contradiction are shown where the date is shown. */
export function isDateNews({ kind }: DateChange): boolean {
  return kind === 'moved' || kind === 'vacated';
}

/**
 * The reason why it is told, or null. Whoever is told of hearings or sentencings, or of what the report reports, is told of a moved date at once, quiet hours
 * or not, for it may be tomorrow's; who is only told in digests reads it there.
 */
export function dateReason(
  change: DateChange,
  label: Label,
  { labels, wishes, createdAt }: Subscription,
  now: number,
): string | null {
  if (!isDateNews(change) || now < createdAt) return null;
  const isWanted =
    labels === null || labels.includes(label) || labels.includes('hearing') || labels.includes('sentencing');
  if (!isWanted || !(wishes.paces.includes('now') || wishes.paces.includes('hourly'))) return null;
  return change.kind === 'moved' ? 'a court date was moved' : 'a court date was taken off the calendar';
}
