/** Words what is added in a story's thread: another outlet that reports it, or the court or agency that confirms it. */
import type { Entry } from '../../news/entry.ts';
import { shorten } from '../../shorten.ts';
import { type Block, field, instant, link, type Message, paragraph, strong, text } from '../message.ts';

export type Addition = {
  readonly caseName: string;
  readonly entry: Entry;
  /** How many outlets report the story by now, this one counted. */
  readonly outlets: number;
};

/** Another outlet's report, for the story's thread. */
export function coverageCard({ caseName, entry, outlets }: Addition): Message {
  return {
    tone: 'status',
    kicker: `Further coverage · ${caseName}`,
    title: [text(`“${headline(entry)}”`)],
    blocks: [
      paragraph(
        text('Also reported by '),
        strong(entry.outlet),
        ...published(entry),
        text(`; ${outlets} outlets so far`),
      ),
      ...linkBlocks(entry),
    ],
    footer: [],
  };
}

/** The court's or agency's own word on a story that was told as a report. */
export function confirmationCard({ caseName, entry }: Addition): Message {
  return {
    tone: 'alert',
    kicker: `Confirmed · ${caseName}`,
    title: [text(`“${headline(entry)}”`)],
    blocks: [
      paragraph(
        text('Published by '),
        strong(entry.outlet),
        text(' itself'),
        ...published(entry),
        text('; told before as a report'),
      ),
      ...linkBlocks(entry),
    ],
    footer: [],
  };
}

function headline(entry: Entry): string {
  return entry.title === '' ? shorten(entry.summary, 200) : entry.title;
}

function published(entry: Entry): ReturnType<typeof instant>[] {
  return entry.publishedAt === null ? [] : [text(', '), instant(entry.publishedAt)];
}

function linkBlocks(entry: Entry): Block[] {
  return entry.link === null ? [] : [field('Link', link(entry.link, entry.link))];
}
