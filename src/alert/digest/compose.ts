/** Words a digest, as a careful colleague would sum up a week. */
import { dayInZone } from '../../calendar-day.ts';
import { labelName } from '../../news/label/label-table.ts';
import {
  type Block,
  type Chart,
  day,
  instant,
  link,
  type Message,
  paragraph,
  type Span,
  strong,
  text,
} from '../message.ts';
import type { DigestContent, DigestDate, DigestStory } from './content.ts';
import { feedSpans } from './feed-words.ts';
import { importance } from './importance.ts';

/** So many stories are told in one card; the others follow in further ones. */
export const STORIES_PER_CARD = 12;
const MOST_LINES = 5;

/** The card, and where there is more to tell than one card holds, further ones. Pure: the same content gives the same words. */
export function digestCards(content: DigestContent): readonly [Message, ...Message[]] {
  const stories = content.stories.toSorted(
    (a, b) => weight(b) - weight(a) || a.firstSeenAt - b.firstSeenAt || (a.key < b.key ? -1 : 1),
  );
  const parts: DigestStory[][] = [];
  for (let at = 0; at < stories.length; at += STORIES_PER_CARD) parts.push(stories.slice(at, at + STORIES_PER_CARD));
  const [first = [], ...others] = parts;
  return [
    firstCard(content, first),
    ...others.map((part, index) => furtherCard(content, part, index + 2, parts.length)),
  ];
}

function kicker({ caseName, kind }: DigestContent): string {
  return `${kind === 'weekly' ? 'Weekly' : 'Daily'} digest · ${caseName}`;
}

function firstCard(content: DigestContent, stories: readonly DigestStory[]): Message {
  const chart = chartOf(content);
  return {
    tone: 'status',
    kicker: kicker(content),
    title: titleSpans(content),
    blocks: [
      ...lateBlocks(content),
      ...storyBlocks(stories, content),
      ...waitingBlocks(content),
      ...dateBlocks(content),
      ...listBlocks(
        'Corrected',
        content.corrections.map((title) => [text(title)]),
      ),
      ...feedBlocks(content),
    ],
    footer: [text('Change what comes and when: /case settings. Where the case stands: /case status.')],
    actions: [
      { label: 'Stories', typed: `/case stories days:${content.kind === 'weekly' ? 7 : 1}` },
      { label: 'Status', typed: '/case status' },
    ],
    ...(chart === null ? {} : { chart }),
  };
}

function furtherCard(content: DigestContent, stories: readonly DigestStory[], part: number, of: number): Message {
  return {
    tone: 'status',
    kicker: kicker(content),
    title: [text(`Further developments, part ${part} of ${of}`)],
    blocks: [{ kind: 'list', items: stories.map(storyItem) }],
    footer: [],
  };
}

function weight(story: DigestStory): number {
  return importance({ label: story.label, isConfirmed: story.confirmedBy !== null, outlets: story.outlets.length });
}

/** `3 developments, 2–9 June 2026`: what happened, and in which days of the channel's zone. */
function titleSpans({ stories, from, to, zone }: DigestContent): Span[] {
  const count = stories.length;
  const first = dayInZone(from, zone);
  const last = dayInZone(to - 1, zone);
  const what = count === 0 ? 'Nothing new' : count === 1 ? '1 development' : `${count} developments`;
  const days: Span[] =
    first === last ? [text(' on '), day(first)] : [text(' from '), day(first), text(' to '), day(last)];
  return [text(what), ...days];
}

function lateBlocks({ lateSince }: DigestContent): Block[] {
  if (lateSince === null) return [];
  return [
    paragraph(
      text('This digest was due '),
      instant(lateSince),
      text(', when Casewire was not running. It covers everything up to now.'),
    ),
  ];
}

function storyBlocks(stories: readonly DigestStory[], { caseName }: DigestContent): Block[] {
  if (stories.length === 0)
    return [paragraph(text(`No report of a new development in ${caseName} came in that this channel asked for.`))];
  return [{ kind: 'list', items: stories.map(storyItem) }];
}

function storyItem({ label, title, link: address, outlets, confirmedBy, firstSeenAt }: DigestStory): Span[] {
  const [first = 'unknown outlet', ...others] = outlets;
  const rest =
    others.length === 0 ? '' : others.length === 1 ? ` and ${others[0]}` : ` and ${others.length} more outlets`;
  const standing = confirmedBy === null ? '' : `; confirmed by ${confirmedBy}`;
  return [
    strong(labelName(label)),
    text(': '),
    link(`“${title}”`, address),
    text(` (${first}${rest}${standing}, `),
    instant(firstSeenAt),
    text(')'),
  ];
}

function waitingBlocks({ waiting, held }: DigestContent): Block[] {
  const lines: Span[][] = waiting.slice(0, MOST_LINES).map(({ title, reason }) => [text(`“${title}”: ${reason}`)]);
  const more = waiting.length - MOST_LINES;
  if (more > 0) lines.push([text(`${more} more wait for the same reasons`)]);
  if (held > 0) {
    const what = held === 1 ? '1 report is' : `${held} reports are`;
    lines.push([text(`${what} held for review, because the record speaks against ${held === 1 ? 'it' : 'them'}`)]);
  }
  return listBlocks('Not told yet', lines);
}

function dateBlocks({ ahead, passed }: DigestContent): Block[] {
  const line = ({ what, day: on, status }: DigestDate): Span[] => [
    strong(what),
    text(': '),
    day(on),
    text(status === '' ? '' : `, ${status}`),
  ];
  return [
    ...listBlocks('Dates passed', passed.slice(0, MOST_LINES).map(line)),
    ...(ahead.length === 0
      ? [paragraph(text('No court date is ahead in the record.'))]
      : listBlocks('Dates ahead', ahead.slice(0, MOST_LINES).map(line))),
  ];
}

function feedBlocks({ feeds, to }: DigestContent): Block[] {
  return feeds === null ? [] : [paragraph(...feedSpans(feeds, to))];
}

function listBlocks(heading: string, items: readonly (readonly Span[])[]): Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text: heading },
        { kind: 'list', items },
      ];
}

/** A picture is worth it from two reports on. */
function chartOf({ coverage, kind }: DigestContent): Chart | null {
  const counts = coverage.flatMap(({ counts: perLabel }) => perLabel.map(([, count]) => count));
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (kind === 'daily' || total < 2) return null;
  const busiest = coverage.toSorted((a, b) => sum(b) - sum(a))[0];
  const alt = `Reports per day: ${total} in ${coverage.length} days, most on ${busiest?.day ?? ''} (${busiest === undefined ? 0 : sum(busiest)}).`;
  return { title: 'Reports per day', alt, days: coverage };
}

function sum({ counts }: Chart['days'][number]): number {
  return counts.reduce((total, [, count]) => total + count, 0);
}
