/** The text of a card within what Discord shows at once; says whether anything had to be left out. */
import type { Block, Chart, Message, Span } from '../../../alert/message.ts';
import { shorten } from '../../../shorten.ts';
import { escaped, linkTarget, markdown, plain } from './markdown.ts';

/** Discord takes 4,000 characters over all texts of a message; some room is left for what it counts differently. */
const MOST_CHARACTERS = 3900;
const MOST_TITLE = 700;
const MOST_FOOT = 600;

export type TextParts = {
  readonly head: string;
  readonly body: string;
  readonly foot: string;
  /** False where something is missing: then the whole text goes along as a file. */
  readonly isWhole: boolean;
};

export type TextOptions = {
  /** Lines of small print, escaped already. */
  readonly notes: readonly string[];
  /** Characters that are used elsewhere in the message. */
  readonly reserved: number;
  /** How commands are written so that they can be pressed; empty where that is not known. */
  readonly mentions: ReadonlyMap<string, string>;
};

/** The texts of a message's card. */
export function cardText(message: Message, { notes, reserved, mentions }: TextOptions): TextParts {
  const kicker = escaped(shorten(plain(message.kicker), 150));
  const title = fitting(message.title, MOST_TITLE);
  const foot = fitting(message.footer, MOST_FOOT);
  const pressable = foot.text.replace(/\/case ([a-z-]+)/g, (typed, name: string) => mentions.get(name) ?? typed);
  const footLines = [...(foot.text.trim() === '' ? [] : [pressable]), ...notes].map((line) => `-# ${line}`);
  const head = [
    ...(kicker.trim() === '' ? [] : [`-# ${kicker}`]),
    title.text.trim() === '' ? (kicker.trim() === '' ? '-# Casewire' : '') : `### ${title.text.trim()}`,
  ]
    .filter((line) => line !== '')
    .join('\n');
  const footText = footLines.join('\n');
  const left = MOST_CHARACTERS - head.length - footText.length - reserved;
  const lines = bodyLines(message);
  const kept = linesWithin(lines, left);
  const isWhole = title.isWhole && foot.isWhole && kept.length === lines.length;
  const body = [...kept, ...(isWhole ? [] : ['-# The rest is in the file below.'])].join('\n').trim();
  return { head, body, foot: footText, isWhole };
}

/** The first lines that fit; a line that alone is too long ends the text. */
function linesWithin(lines: readonly string[], room: number): string[] {
  const NOTE = 40;
  const whole = lines.reduce((sum, line) => sum + line.length + 1, 0);
  if (whole <= room) return [...lines];
  const kept: string[] = [];
  let used = NOTE;
  for (const line of lines) {
    used += line.length + 1;
    if (used > room) break;
    kept.push(line);
  }
  return kept;
}

/** Spans as markdown, or their beginning as text without links where they are too long. */
function fitting(spans: readonly Span[], most: number): { readonly text: string; readonly isWhole: boolean } {
  const text = markdown(spans);
  if (text.length <= most) return { text, isWhole: true };
  const bare = spans.map((span) => ('text' in span ? span.text : '')).join('');
  // Escaping may double the length.
  return { text: escaped(shorten(plain(bare).trim(), Math.floor(most / 2))), isWhole: false };
}

function bodyLines(message: Message): string[] {
  const lines = message.blocks.flatMap(blockLines);
  return message.chart === undefined ? lines : [...lines, ...chartLines(message.chart)];
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return filled(markdown(block.spans));
    case 'heading':
      return filled(escaped(block.text)).flatMap((line) => ['', `**${line.trim()}**`]);
    case 'field': {
      const name = escaped(block.name).trim();
      const value = markdown(block.spans).trim();
      return filled(`${name === '' ? '' : `**${name}:** `}${value}`);
    }
    case 'list':
      return block.items.flatMap((item) => filled(markdown(item))).map((line) => `- ${line.trim()}`);
  }
}

function filled(line: string): string[] {
  return line.trim() === '' ? [] : [line];
}

const bars = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** The chart as a row of bars, one for each day, and what it shows in words. */
function chartLines({ title, alt, days }: Chart): string[] {
  const sums = days.map(({ counts }) => counts.reduce((sum, [, count]) => sum + count, 0));
  const most = Math.max(1, ...sums);
  const row = sums.slice(-60).map((sum) => bars[sum <= 0 ? 0 : Math.max(1, Math.round((sum / most) * 8))]);
  return [
    ...filled(escaped(title)).map((line) => `**${line.trim()}**`),
    ...(row.length === 0 ? [] : [`\`${row.join('')}\``]),
    ...filled(escaped(alt)).map((line) => `-# ${line.trim()}`),
  ];
}

/** All of a message as plain text, with every address. */
export function wholeText(message: Message): string {
  const lines = message.blocks.flatMap(plainLines);
  const chart = message.chart === undefined ? [] : [plain(message.chart.title), plain(message.chart.alt)];
  const parts = [plain(message.kicker), plainSpans(message.title), '', ...lines, ...chart, ''];
  return `${[...parts, plainSpans(message.footer)].join('\n')}\n`;
}

function plainLines(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [plainSpans(block.spans)];
    case 'heading':
      return ['', plain(block.text)];
    case 'field':
      return [`${plain(block.name)}: ${plainSpans(block.spans)}`];
    case 'list':
      return block.items.map((item) => `* ${plainSpans(item)}`);
  }
}

function plainSpans(spans: readonly Span[]): string {
  return spans.map(spanText).join('');
}

function spanText(span: Span): string {
  switch (span.kind) {
    case 'link':
      return span.text === span.url ? linkTarget(span.url) : `${plain(span.text)} <${linkTarget(span.url)}>`;
    case 'instant':
      return Number.isFinite(span.at) && Math.abs(span.at) < 8.64e15
        ? new Date(span.at).toISOString()
        : 'at an unknown time';
    case 'day':
      return span.date;
    case 'text':
    case 'strong':
      return plain(span.text);
  }
}
