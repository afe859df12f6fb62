/** Words what a replay would have sent, in short or in full, and what it came to. */
import type { Message } from '../../alert/message.ts';
import { type RenderOptions, renderForTerminal } from '../../chat/console/render.ts';
import type { DeliveryKind } from '../../store/telling/delivery-rows.ts';
import type { IngestCounts } from '../../work/ingest/ingest-entry.ts';
import type { HistoryItem } from '../../work/replay/history.ts';
import type { Verdict } from '../../work/replay/judge.ts';
import type { Replayed } from '../../work/replay/replay.ts';

/** One message as a JSON object. */
export function sentAsJson(sent: Replayed): object {
  const { at, channel, kind, how, subject, reason, cause, message } = sent;
  return { at: new Date(at).toISOString(), channel, kind, how, subject, reason, line: cause?.line ?? null, message };
}

/** One message to one or more channels. */
export type Alike = readonly [Replayed, ...Replayed[]];

/** Puts what says the same in several channels together, in the order in which it was sent. */
export function groupAlike(sent: readonly Replayed[]): Alike[] {
  const groups = Map.groupBy(sent, ({ kind, how, subject, reason, message }) =>
    JSON.stringify([kind, how, subject, reason, message.title]),
  );
  return [...groups.values()].filter((group): group is Replayed[] & Alike => group.length > 0);
}

/** When and what; where and why. */
export function sentInShort(alike: Alike, options: RenderOptions): string {
  const [{ at, kind, message, reason }] = alike;
  const title: Message = { tone: message.tone, kicker: '', title: message.title, blocks: [], footer: [] };
  const head = `${instantOf(at)}  ${kind.toUpperCase().padEnd(12)} `;
  const lines = renderForTerminal(title, { ...options, width: Math.max(40, options.width - head.length + 2) })
    .split('\n')
    .map((line) => line.slice(line.indexOf(' ') + 1))
    .filter((line) => line.trim() !== '▌' && line.trim() !== '');
  const indent = ' '.repeat(head.length);
  return [`${head}${lines.join(`\n${indent}`)}`, `${indent}${channelsOf(alike)}: ${reason}`].join('\n');
}

/** The whole card below a line that says when, where and why. */
export function sentInFull(alike: Alike, options: RenderOptions): string {
  const [{ at, kind, how, reason, message }] = alike;
  const verb = { post: 'new message', reply: 'in the thread', edit: 'the card is changed' }[how];
  return `${instantOf(at)}  ${channelsOf(alike)}  ${kind} (${verb}); why: ${reason}\n${renderForTerminal(message, options)}\n`;
}

function channelsOf(alike: Alike): string {
  return alike.map(({ channel }) => `#${channel}`).join(' ');
}

function instantOf(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

export type ReplaySummary = {
  readonly items: number;
  readonly leftOut: number;
  readonly counts: IngestCounts;
  readonly sent: readonly Replayed[];
  readonly tookMs: number;
};

/** One, and several. */
const kindWords: Readonly<Record<DeliveryKind, readonly [string, string]>> = {
  alert: ['alert', 'alerts'],
  folded: ['card of several stories', 'cards of several stories'],
  coverage: ['note of later coverage', 'notes of later coverage'],
  confirmation: ['confirmation', 'confirmations'],
  correction: ['correction', 'corrections'],
  date: ['changed date', 'changed dates'],
  reminder: ['reminder', 'reminders'],
  digest: ['digest', 'digests'],
  welcome: ['first card', 'first cards'],
  'feed-health': ['notice of a failing feed', 'notices of failing feeds'],
  notice: ['notice', 'notices'],
};

function counted(count: number, [one, several]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** What the replay came to. */
export function summaryLines({ items, leftOut, counts, sent, tookMs }: ReplaySummary): string[] {
  const channels = Map.groupBy(sent, ({ channel }) => channel);
  const lines = [
    `${counted(items, ['entry', 'entries'])}${leftOut === 0 ? '' : ` (${counted(leftOut, ['line', 'lines'])} left out)`}, ${counts.relevant} about a followed case, ${counted(counts.stories, ['story', 'stories'])}, ${(tookMs / 1000).toFixed(1)} s.`,
  ];
  for (const [channel, messages] of channels) {
    const kinds = Map.groupBy(messages, ({ kind }) => kind);
    const parts = [...kinds].map(([kind, list]) => counted(list.length, kindWords[kind]));
    lines.push(`#${channel}: ${parts.join(', ')}.`);
  }
  return lines.length === 1 ? [...lines, 'Nothing would have been sent.'] : lines;
}

const SHOWN = 10;

/** How the alerts compare with the labels of the history; empty where it carries none. */
export function verdictLines(verdict: Verdict | null): string[] {
  if (verdict === null) return [];
  const { alerts, right, stories, told, doubled, wrong, missed } = verdict;
  return [
    `Against the labels of the file: ${right} of ${counted(alerts, ['alert', 'alerts'])} about the case (precision ${percent(right, alerts)}); ${told} of ${counted(stories, ['story', 'stories'])} told (recall ${percent(told, stories)}); ${counted(doubled, ['alert repeats a story', 'alerts repeat a story'])}.`,
    ...listed('Alerted, but not about the case', wrong),
    ...listed('Not told', missed),
  ];
}

function listed(title: string, items: readonly HistoryItem[]): string[] {
  if (items.length === 0) return [];
  const more = items.length > SHOWN ? [`  and ${items.length - SHOWN} more`] : [];
  return [`${title}:`, ...items.slice(0, SHOWN).map(({ line, entry }) => `  line ${line}: ${entry.title}`), ...more];
}

function percent(part: number, of: number): string {
  return of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`;
}
