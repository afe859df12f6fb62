/** Words an alert: what is reported, by whom, of which proceeding, on what footing, and what the record says to it. */

import { dateInWords } from '../../calendar-day.ts';
import type { Proceeding } from '../../case/proceeding.ts';
import type { ProseDate } from '../../news/date/prose-dates.ts';
import type { Entry, Trust } from '../../news/entry.ts';
import { labelName } from '../../news/label/label-table.ts';
import type { Label } from '../../news/label/labels.ts';
import type { RecordNote } from '../../news/record-check.ts';
import { shorten } from '../../shorten.ts';
import {
  type Action,
  type Block,
  day,
  field,
  instant,
  link,
  type Message,
  paragraph,
  type Span,
  strong,
  text,
} from '../message.ts';

export type AlertContent = {
  readonly caseName: string;
  readonly entry: Entry;
  /** How commands name the stored report: `#123`. */
  readonly reference: string;
  readonly label: Label;
  readonly trust: Trust;
  readonly proceeding: Proceeding;
  readonly dates: readonly ProseDate[];
  /** What it changes of the court dates that are known. */
  readonly changes?: readonly Block[];
  readonly notes: readonly RecordNote[];
  /** Epoch milliseconds. */
  readonly seenAt: number;
  /** Outlets that reported the story before this one, earliest first; empty for a first report. */
  readonly before?: readonly string[];
  /** Why it was held for review before somebody accepted it. */
  readonly heldBecause?: string;
};

/** The card for a new development. The outlet's headline is quoted, never made our own statement. */
export function alertCard(content: AlertContent): Message {
  const { entry, label, proceeding, notes, seenAt } = content;
  const title = entry.title === '' ? shorten(entry.summary, 200) : entry.title;
  const blocks: Block[] = [
    paragraph(
      text('Reported by '),
      strong(entry.outlet),
      ...publishedSpans(entry),
      ...beforeSpans(content.before ?? []),
    ),
    field('Proceeding', text(proceedingText(proceeding))),
    field('Standing', text(standingText(content.trust))),
  ];
  const ahead = content.dates.filter((date) => date.ahead);
  if (ahead.length > 0) {
    const spans = ahead.flatMap((date, index): Span[] => [
      ...(index > 0 ? [text('; ')] : []),
      text(`${date.kind} `),
      ...dateSpans(date),
    ]);
    blocks.push(
      field(ahead.length === 1 ? 'Date given' : 'Dates given', ...spans, text(', as reported, not confirmed')),
    );
  }
  blocks.push(...(content.changes ?? []));
  for (const note of notes) blocks.push(field('On record', text(note.text)));
  if (content.heldBecause !== undefined)
    blocks.push(field('Held first', text(`${content.heldBecause} The operator has looked at it and let it through.`)));
  if (entry.link !== null) blocks.push(field('Link', link(entry.link, entry.link)));
  return {
    tone: notes.length > 0 || content.heldBecause !== undefined ? 'caution' : 'alert',
    kicker: `${labelName(label)} · ${content.caseName}`,
    title: [text(`“${title}”`)],
    blocks,
    footer: [text('Seen '), instant(seenAt), text(latencyText(entry.publishedAt, seenAt))],
    actions: reportActions(content.reference),
  };
}

/** What can be done with a report: every button types a command. */
function reportActions(reference: string): Action[] {
  return [
    { label: 'Why?', typed: `/case why ${reference}` },
    { label: 'Timeline', typed: '/case timeline' },
    { label: 'Not about this case', typed: `/case not-about ${reference}` },
    { label: 'Remind me', typed: '/case remind' },
  ];
}

function beforeSpans(outlets: readonly string[]): Span[] {
  if (outlets.length === 0) return [];
  const more = outlets.length > 4 ? ` and ${outlets.length - 4} more` : '';
  return [text(`; before it by ${outlets.slice(0, 4).join(', ')}${more}`)];
}

function publishedSpans(entry: Entry): Span[] {
  return entry.publishedAt === null ? [text(', which gives no date')] : [text(', '), instant(entry.publishedAt)];
}

/** A year that the text does not give is not printed as if it did. */
function dateSpans(date: ProseDate): Span[] {
  const shown = date.precision === 'month' ? date.day.slice(0, 7) : date.day;
  if (date.yearGiven) return [day(shown)];
  return [text(dateInWords(shown).replace(/ \d{4}$/, '')), text(' (no year given)')];
}

function proceedingText(proceeding: Proceeding): string {
  const place = [proceeding.court?.name, proceeding.docketNumber].filter((part) => part !== null && part !== undefined);
  return place.length > 0 ? `${proceeding.name} (${place.join(', ')})` : proceeding.name;
}

function standingText(trust: Trust): string {
  switch (trust) {
    case 'primary':
      return 'published by the court itself, or by an agency that is a side in the case';
    case 'established':
    case 'trade':
      return 'reported by one outlet, not confirmed by a court or agency';
    case 'aggregator':
      return 'found by a news search, not confirmed by a court or agency';
  }
}

/** How long after publication it was seen; empty without a date. */
function latencyText(publishedAt: number | null, seenAt: number): string {
  if (publishedAt === null || publishedAt > seenAt) return '';
  const minutes = Math.round((seenAt - publishedAt) / 60_000);
  if (minutes < 1) return ', within a minute of publication';
  if (minutes < 120) return `, ${minutes} min after publication`;
  return `, ${Math.round(minutes / 60)} h after publication`;
}
