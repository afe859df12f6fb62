/** Renders a message for a terminal: wrapped to its width, coloured only where asked, outside text made harmless. */
import { stripVTControlCharacters, styleText } from 'node:util';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Block, Message, Span, Tone } from '../../alert/message.ts';
import { dateInWords } from '../../calendar-day.ts';

export type RenderOptions = {
  /** Columns; at least 40. */
  readonly width: number;
  readonly color: boolean;
  /** IANA zone for instants. */
  readonly zone: string;
};

const toneColor = { status: 'cyan', alert: 'green', caution: 'yellow' } as const satisfies Record<Tone, string>;

/** The message as lines of text, without a final newline. */
export function renderForTerminal(message: Message, options: RenderOptions): string {
  const style = (format: Parameters<typeof styleText>[0], content: string): string =>
    options.color ? styleText(format, content, { validateStream: false }) : content;
  const bar = style(toneColor[message.tone], '▌');
  const inner = Math.max(40, options.width) - 2;
  const fill = (content: string, indent = ''): string[] => {
    const room = inner - stringWidth(indent);
    return wrapAnsi(content, room, { hard: true, trim: true })
      .split('\n')
      .map((line, index) => (index === 0 ? line : indent + line));
  };
  const spans = (list: readonly Span[]): string => list.map((span) => spanText(span, options, style)).join('');
  const lines: string[] = [
    ...fill(style([toneColor[message.tone], 'bold'], harmless(message.kicker).toUpperCase())),
    ...fill(style('bold', spans(message.title))),
  ];
  const names = message.blocks.flatMap((block) => (block.kind === 'field' ? [stringWidth(harmless(block.name))] : []));
  // A name that would take more than half of the line is cut.
  const nameWidth = Math.min(Math.floor(inner / 2), Math.max(0, ...names));
  for (const block of message.blocks) lines.push(...blockLines(block, nameWidth, { fill, spans, style }));
  if (message.footer.length > 0) lines.push(...fill(spans(message.footer)).map((line) => style('dim', line)));
  return lines.map((line) => `${bar} ${line}`.trimEnd()).join('\n');
}

type Tools = {
  readonly fill: (content: string, indent?: string) => string[];
  readonly spans: (list: readonly Span[]) => string;
  readonly style: (format: Parameters<typeof styleText>[0], content: string) => string;
};

function blockLines(block: Block, nameWidth: number, { fill, spans, style }: Tools): string[] {
  switch (block.kind) {
    case 'paragraph':
      return fill(spans(block.spans));
    case 'heading':
      return ['', ...fill(style('bold', harmless(block.text)))];
    case 'field': {
      const [short = ''] = wrapAnsi(harmless(block.name), nameWidth, { hard: true }).split('\n');
      const name = `${short}${' '.repeat(Math.max(0, nameWidth - stringWidth(short)))}`;
      const [first = '', ...rest] = fill(spans(block.spans), ' '.repeat(nameWidth + 2));
      return [`${style('dim', name)}  ${first}`, ...rest];
    }
    case 'list':
      return block.items.flatMap((item) => fill(`• ${spans(item)}`, '  '));
  }
}

function spanText(span: Span, options: RenderOptions, style: Tools['style']): string {
  switch (span.kind) {
    case 'text':
      return harmless(span.text);
    case 'strong':
      return style('bold', harmless(span.text));
    case 'link':
      return span.text === span.url
        ? style('underline', harmless(span.url))
        : `${harmless(span.text)} <${harmless(span.url)}>`;
    case 'instant':
      return instantText(span.at, options.zone);
    case 'day':
      return dateInWords(span.date);
  }
}

function instantText(at: number, zone: string): string {
  if (!Number.isFinite(at)) return 'at an unknown time';
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(at);
}

/** Text from outside cannot move the cursor, change colours, ring the bell or turn the reading direction. */
function harmless(text: string): string {
  return stripVTControlCharacters(text.toWellFormed())
    .replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, ' ')
    .replace(/ {2,}/g, ' ');
}
