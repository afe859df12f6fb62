/** The card for a court date that was moved or taken off the calendar. */
import type { CourtCase } from '../../case/court-case.ts';
import type { DateChange } from '../../case/dates/apply-report.ts';
import type { Entry } from '../../news/entry.ts';
import { type Block, field, instant, link, type Message, paragraph, strong, text } from '../message.ts';
import { changeSpans, conflictSpans, dateName, standingOfDate } from './date-words.ts';

export type DateCardContent = {
  readonly courtCase: CourtCase;
  readonly change: DateChange;
  readonly entry: Entry;
  /** `#123`. */
  readonly reference: string;
  readonly seenAt: number;
  /** Whether the channel is reminded of dates. */
  readonly reminders: boolean;
};

/** The old day stays readable beside the new one. */
export function dateCard({ courtCase, change, entry, reference, seenAt, reminders }: DateCardContent): Message {
  const { date, kind } = change;
  const conflicts = conflictSpans(date);
  const blocks: Block[] = [
    paragraph(text('Reported by '), strong(entry.outlet), text(', which writes: '), text(`“${entry.title}”`)),
    field('Standing', text(standingOfDate(date))),
    ...(conflicts.length === 0 ? [] : [field('Other days given', ...conflicts)]),
    ...(reminders
      ? [field('Reminders', text(kind === 'vacated' ? 'there will be none for this date' : 'follow the new day'))]
      : []),
    ...(entry.link === null ? [] : [field('Link', link(entry.link, entry.link))]),
  ];
  return {
    tone: 'alert',
    kicker: `${kind === 'vacated' ? 'Date vacated' : 'Date moved'} · ${courtCase.name}`,
    title: [text(`${dateName(date, courtCase)}: `), ...changeSpans(change)],
    blocks,
    footer: [text('Seen '), instant(seenAt)],
    actions: [
      { label: 'Next dates', typed: '/case next' },
      { label: 'Why?', typed: `/case why ${reference}` },
    ],
  };
}
