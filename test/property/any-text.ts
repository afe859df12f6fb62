/** A seeded source of texts of every kind: many scripts, words of the case, broken characters, and now and then a very long one. */

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function seededDice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function pick<T>(list: readonly T[], dice: () => number): T {
  const item = list[Math.floor(dice() * list.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** First and last code unit or code point of a range. */
const scripts: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0x00, 0x1f],
  [0xa0, 0x24f],
  [0x300, 0x36f],
  [0x370, 0x3ff],
  [0x400, 0x4ff],
  [0x590, 0x5ff],
  [0x600, 0x6ff],
  [0x900, 0x97f],
  [0xe00, 0xe7f],
  [0x1200, 0x137f],
  [0x2000, 0x206f],
  [0x3040, 0x30ff],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0xd800, 0xdfff],
  [0xe000, 0xe0ff],
  [0xfe00, 0xfe0f],
  [0xff00, 0xffef],
  [0x1d400, 0x1d7ff],
  [0x1f300, 0x1faff],
  [0xe0000, 0xe007f],
];

const words: readonly string[] = [
  ...[
    'SEC',
    'Binance',
    'Binance.US',
    'CZ',
    'Changpeng Zhao',
    'Judge Jackson',
    '1:23-cv-01599',
    '币安',
    '赵长鹏',
    '起诉',
  ],
  ...[
    'sues',
    'ruling',
    'hearing',
    'pleads guilty',
    'sentenced',
    'moves to dismiss',
    'after',
    'amid',
    'on',
    'not',
    'no',
  ],
  ...[
    'March 3, 2024',
    'next Tuesday',
    '14 days',
    '2024-02-30',
    'Feb. 29',
    '3/4/05',
    '10 a.m. Eastern',
    'Q3',
    'may',
    'Friday',
  ],
  ...[
    '$4.3 billion',
    '§party',
    '§agency',
    '§',
    '“',
    '’s',
    '--',
    '...',
    '<b>',
    '&amp;',
    '\\',
    '(',
    '[',
    '{',
    '*',
    '+',
    '|',
    '^$',
  ],
];

function letters(length: number, dice: () => number): string {
  const [from, to] = pick(scripts, dice);
  let text = '';
  while (text.length < length) {
    const point = from + Math.floor(dice() * (to - from + 1));
    // Surrogates come one by one, so most of them are lone.
    text += point <= 0xffff ? String.fromCharCode(point) : String.fromCodePoint(point);
  }
  return text;
}

function lengthOf(dice: () => number): number {
  const kind = dice();
  if (kind < 0.0005) return 20_000;
  if (kind < 0.01) return 2000;
  return Math.floor(dice() * dice() * 240);
}

/** The next text: of one script, of words, of both, or one piece over and over. */
export function anyText(dice: () => number): string {
  const length = lengthOf(dice);
  const kind = dice();
  if (kind < 0.3) return letters(length, dice);
  if (kind < 0.4) {
    const piece = dice() < 0.5 ? `${pick(words, dice)} ` : letters(1 + Math.floor(dice() * 3), dice);
    return piece.repeat(Math.ceil(length / piece.length));
  }
  const parts: string[] = [];
  for (let size = 0; size < length; size += (parts.at(-1)?.length ?? 0) + 1)
    parts.push(kind < 0.7 || dice() < 0.7 ? pick(words, dice) : letters(1 + Math.floor(dice() * 12), dice));
  return parts.join(dice() < 0.9 ? ' ' : '');
}
