/** The answer to a question as sentences with their sources, and how they are put together within a length. */
import { type Block, paragraph, text } from '../../alert/message.ts';

/** A sentence or two and the ids of the sources that bear them; no sources where it states no fact. */
export type Part = { readonly text: string; readonly sources: readonly string[] };

export type Reply = {
  readonly answered: boolean;
  /** Sentences of one paragraph, most important first: those that do not fit are left out. */
  readonly parts: readonly Part[];
  /** Lines of a list under the paragraph; those that do not fit are left out, last first. */
  readonly lines: readonly Part[];
  readonly limit: number;
};

/** At most so many characters, as plain text. */
export const limits = { answer: 900, long: 1800, refusal: 500 } as const;

export function reply(parts: readonly Part[]): Reply {
  return { answered: true, parts, lines: [], limit: limits.answer };
}

export function longReply(parts: readonly Part[], lines: readonly Part[]): Reply {
  return { answered: true, parts, lines, limit: limits.long };
}

export function refusal(words: string): Reply {
  return { answered: false, parts: [{ text: words, sources: [] }], lines: [], limit: limits.refusal };
}

/** The reply within its limit. */
export type Composed = {
  readonly paragraph: string;
  readonly lines: readonly string[];
  readonly cites: readonly string[];
};

/** Puts a reply together: each part once, its sources in square brackets where they are not those of the part before. */
export function compose(given: Reply): Composed {
  const room = { left: given.limit };
  const sentences = fitted(merged(given.parts), room);
  const lines = fitted(given.lines, room);
  return { paragraph: sentences.join(' '), lines, cites: citedIn([...sentences, ...lines].join(' ')) };
}

/** The ids in square brackets, each once, in the order of the text. */
function citedIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\[([^\]]+)\]/g)].flatMap((match) => match[1]?.split(', ') ?? []))];
}

function fitted(parts: readonly Part[], room: { left: number }): string[] {
  const kept: string[] = [];
  for (const part of parts) {
    const written = withSources(part, room.left);
    if (written.length + 1 > room.left) continue;
    kept.push(written);
    room.left -= written.length + 3;
  }
  return kept;
}

/** At most five sources a part; fewer where the room is short, but never none. */
function withSources(part: Part, room: number): string {
  const most = Math.min(5, part.sources.length);
  const counts = Array.from({ length: most }, (_, index) => most - index);
  const written = counts.map((count) => `${part.text} [${part.sources.slice(0, count).join(', ')}]`);
  return written.find((text) => text.length < room) ?? written.at(-1) ?? part.text;
}

/** Neighbours that rest on the same sources share one bracket. */
function merged(parts: readonly Part[]): Part[] {
  const found: Part[] = [];
  const seen = new Set<string>();
  for (const part of parts) {
    if (seen.has(part.text)) continue;
    seen.add(part.text);
    const last = found.at(-1);
    if (
      last !== undefined &&
      last.sources.length > 0 &&
      last.sources.join() === part.sources.join() &&
      last.text.length + part.text.length < 420
    )
      found[found.length - 1] = { ...last, text: `${last.text} ${part.text}` };
    else found.push(part);
  }
  return found;
}

/** The reply as blocks of a message. */
export function replyBlocks(composed: Composed): Block[] {
  const items = composed.lines.map((line) => [text(line)]);
  return [
    ...(composed.paragraph === '' ? [] : [paragraph(text(composed.paragraph))]),
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, items }]),
  ];
}

/** The reply as a channel shows it, without marks. */
export function replyText(composed: Composed): string {
  return [composed.paragraph, ...composed.lines.map((line) => `• ${line}`)].filter((line) => line !== '').join('\n');
}
