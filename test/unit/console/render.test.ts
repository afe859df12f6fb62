/** Messages in a terminal: laid out to its width, coloured only when asked, and with outside text that can do no harm. */
import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { day, field, instant, link, type Message, paragraph, strong, text } from '../../../src/alert/message.ts';
import { type RenderOptions, renderForTerminal } from '../../../src/chat/console/render.ts';

function render(message: Message, options: Partial<RenderOptions> = {}): string {
  return renderForTerminal(message, { width: 60, color: false, zone: 'UTC', ...options });
}

const small: Message = {
  tone: 'status',
  kicker: 'Case status',
  title: [text('UWA v. Acme: pending 1 October 2026')],
  blocks: [
    paragraph(text('The suit is pending; no court has found anything yet. '), strong('Read with care.')),
    field('Court', text('High Court of Widgets · WID-2026-17 · Ada Quill')),
    field('Next date', text('First hearing, '), day('2026-12-14')),
    { kind: 'heading', text: 'Last reported' },
    {
      kind: 'list',
      items: [
        [text('Hearing: '), link('“Judge sets first hearing”', 'https://news.example/1'), text(' (Wire)')],
        [text('Filed late.')],
      ],
    },
    field('Seen', instant(Date.parse('2026-11-24T09:05:00Z'))),
  ],
  footer: [text('Facts last checked '), day('2026-11-01'), text('. Not legal advice.')],
};

test('a small status message at 40 columns', () => {
  expect(render(small, { width: 40 })).toBe(
    [
      '▌ CASE STATUS',
      '▌ UWA v. Acme: pending 1 October 2026',
      '▌ The suit is pending; no court has',
      '▌ found anything yet. Read with care.',
      '▌ Court      High Court of Widgets ·',
      '▌            WID-2026-17 · Ada Quill',
      '▌ Next date  First hearing, 14 December',
      '▌            2026',
      '▌',
      '▌ Last reported',
      '▌ • Hearing: “Judge sets first',
      '▌   hearing” <https://news.example/1>',
      '▌   (Wire)',
      '▌ • Filed late.',
      '▌ Seen       24 Nov 2026, 09:05 UTC',
      '▌ Facts last checked 1 November 2026.',
      '▌ Not legal advice.',
    ].join('\n'),
  );
});

test('a small status message at 80 columns', () => {
  expect(render(small, { width: 80 })).toBe(
    [
      '▌ CASE STATUS',
      '▌ UWA v. Acme: pending 1 October 2026',
      '▌ The suit is pending; no court has found anything yet. Read with care.',
      '▌ Court      High Court of Widgets · WID-2026-17 · Ada Quill',
      '▌ Next date  First hearing, 14 December 2026',
      '▌',
      '▌ Last reported',
      '▌ • Hearing: “Judge sets first hearing” <https://news.example/1> (Wire)',
      '▌ • Filed late.',
      '▌ Seen       24 Nov 2026, 09:05 UTC',
      '▌ Facts last checked 1 November 2026. Not legal advice.',
    ].join('\n'),
  );
});

test('a message without blocks and footer is its two first lines', () => {
  expect(render({ ...small, blocks: [], footer: [] })).toBe('▌ CASE STATUS\n▌ UWA v. Acme: pending 1 October 2026');
});

test('instants are told in the zone of the reader, days are never shifted', () => {
  const message = {
    ...small,
    blocks: [field('At', instant(Date.parse('2026-11-24T02:00:00Z'))), field('On', day('2026-11-24'))],
  };
  const lines = render(message, { zone: 'America/New_York' }).split('\n');
  expect(lines[2]).toMatch(/^▌ At {2}23 Nov 2026, 21:00 /);
  expect(lines[3]).toBe('▌ On  24 November 2026');
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])('an instant of %s is told as unknown', (at) => {
  expect(render({ ...small, blocks: [field('At', instant(at))], footer: [] }).split('\n')[2]).toBe(
    '▌ At  at an unknown time',
  );
});

test('a link whose words are its address is shown once', () => {
  const url = 'https://news.example/1';
  expect(render({ ...small, blocks: [field('Link', link(url, url))], footer: [] }).split('\n')[2]).toBe(
    `▌ Link  ${url}`,
  );
});

const words: [name: string, content: string][] = [
  ['a long word', 'x'.repeat(500)],
  ['a long address', `https://news.example/${'path/'.repeat(60)}`],
  ['Chinese', '币安创始人赵长鹏被判四个月监禁'.repeat(12)],
  ['Chinese after one narrow letter', `a${'判'.repeat(200)}`],
  ['emoji', '🔨⚖️🙂'.repeat(60)],
  ['families of emoji', '👨‍👩‍👧‍👦'.repeat(80)],
  ['flags', '🇺🇸'.repeat(80)],
  ['letters with marks', 'e\u0301\u0302'.repeat(200)],
  ['zero-width spaces', 'ab\u200b'.repeat(100)],
  ['tabs and line ends', 'one\ttwo\r\nthree\n\n'.repeat(30)],
  ['blanks', ' '.repeat(300)],
];

describe('no line is wider than the terminal', () => {
  test.each(words)('%s', (_name, content) => {
    const spans = [text(content), strong(content)];
    const message: Message = {
      ...small,
      title: spans,
      blocks: [paragraph(...spans), field('Field', ...spans), { kind: 'list', items: [spans, spans] }],
      footer: spans,
    };
    for (const width of [40, 41, 77, 80, 100]) {
      for (const color of [false, true]) {
        const widths = render(message, { width, color })
          .split('\n')
          .map((line) => stringWidth(line));
        expect(Math.max(...widths)).toBeLessThanOrEqual(width);
      }
    }
  });

  const long = 'United States ex rel. Somebody v. Everybody';

  test('a long kicker and a long heading are wrapped: both hold the name of a case', () => {
    const blocks: Message['blocks'] = [{ kind: 'heading', text: long }];
    expect(render({ ...small, kicker: `Filing · ${long}`, blocks, footer: [] }, { width: 40 })).toBe(
      [
        '▌ FILING · UNITED STATES EX REL.',
        '▌ SOMEBODY V. EVERYBODY',
        '▌ UWA v. Acme: pending 1 October 2026',
        '▌',
        '▌ United States ex rel. Somebody v.',
        '▌ Everybody',
      ].join('\n'),
    );
  });

  test.each([
    [long, '▌ United States ex     short'],
    ['x'.repeat(50), `▌ ${'x'.repeat(19)}  short`],
    ['币'.repeat(50), `▌ ${'币'.repeat(9)}   short`],
  ])('the name %j of a field is cut to half of the line', (name, line) => {
    const shown = render({ ...small, blocks: [field(name, text('short'))], footer: [] }, { width: 40 });
    expect(shown.split('\n')[2]).toBe(line);
  });

  test('nothing of a long word is lost', () => {
    const content = Array.from({ length: 300 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('');
    const message = { ...small, title: [text('T')], blocks: [paragraph(text(content))], footer: [] };
    const lines = render(message, { width: 41 }).split('\n').slice(2);
    expect(lines.map((line) => line.slice(2)).join('')).toBe(content);
  });

  test('below 40 columns it is laid out for 40', () => {
    expect(render(small, { width: 10 })).toBe(render(small, { width: 40 }));
  });
});

describe('outside text is harmless wherever it stands', () => {
  const everywhere = (outside: string): Message => ({
    tone: 'alert',
    kicker: outside,
    title: [text(outside)],
    blocks: [
      paragraph(text(outside), strong(outside)),
      field(outside, link(outside, 'https://news.example/1')),
      { kind: 'heading', text: outside },
      { kind: 'list', items: [[text(outside)]] },
    ],
    footer: [text(outside)],
  });

  test.each([
    ['a colour', 'a\u001b[31mred', /^▌ ared$/m],
    ['a cleared screen', 'a\u001b[2J\u001b[Hb', /^▌ ab$/m],
    ['a title of the window', 'a\u001b]0;owned\u0007b', /^▌ ab$/m],
    ['a hidden link', 'a\u001b]8;;https://evil.example\u0007b\u001b]8;;\u0007c', /^▌ abc$/m],
    ['an escape within an escape', 'a\u001b\u001b[31m[31mb', /^▌ a/m],
    ['an unfinished escape', 'a\u001b]52;c;AAAA', /^▌ a/m],
    ['an eight-bit escape', 'a\u009b31mb', /^▌ a/m],
    ['a bell', 'a\u0007b', /^▌ a b$/m],
    ['backspaces', 'abc\b\b\bxyz', /^▌ abc xyz$/m],
    ['a carriage return', 'real\rfake', /^▌ real fake$/m],
    ['a line end that fakes a line', 'a\n▌ RULING', /^▌ a ▌ RULING$/m],
    ['a null', 'a\u0000b', /^▌ a b$/m],
    ['an override of the reading direction', 'a\u202eb\u202cc', /^▌ a b c$/m],
    ['an isolate', 'a\u2066b\u2069c', /^▌ a b c$/m],
    ['marks of the reading direction', 'a\u200eb\u200fc\u061cd', /^▌ a b c d$/m],
    ['half of a surrogate pair', 'a\ud83d', /^▌ a\ufffd$/m],
  ])('%s', (_name, outside, title) => {
    const shown = render(everywhere(outside));
    expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    expect(shown).toMatch(title);
  });

  test('also where colours are on: only our own sequences are left', () => {
    const shown = render(everywhere('a\u001b[5mb\u001b[2J'), { color: true });
    const sequences = shown
      .split('\u001b')
      .slice(1)
      .map((part) => part.slice(0, part.indexOf('m') + 1));
    expect([...new Set(sequences)].sort()).toEqual(['[1m', '[22m', '[2m', '[32m', '[39m']);
  });

  test('a name in another script is left as it is', () => {
    expect(render({ ...small, title: [text('赵长鹏 и Бинанс – مرحبا')] })).toContain('▌ 赵长鹏 и Бинанс – مرحبا');
  });
});

describe('colour', () => {
  test('is there only when asked, and changes no word', () => {
    expect(render(small)).not.toContain('\u001b');
    const coloured = render(small, { color: true });
    expect(coloured).toContain('\u001b[');
    expect(stripVTControlCharacters(coloured)).toBe(render(small));
  });

  test.each([
    ['status', '\u001b[36m▌'],
    ['alert', '\u001b[32m▌'],
    ['caution', '\u001b[33m▌'],
  ] as const)('%s has its own', (tone, bar) => {
    const lines = render({ ...small, tone }, { color: true }).split('\n');
    expect(lines.filter((line) => line.startsWith(bar))).toHaveLength(lines.length);
  });
});
