/** For any message whatever, rendering never throws and never leaves the width; for any text typed, there is an answer. */
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Block, Message, Span } from '../../src/alert/message.ts';
import { renderForTerminal } from '../../src/chat/console/render.ts';
import { answerTyped } from '../../src/command/registry.ts';
import { problemCodes } from '../../src/problem.ts';
import { viewOf } from '../support/view.ts';

/** What a feed, an escape code or a keyboard adds to plain letters. */
const pieces = [
  '\u001b[31m',
  '\u001b]8;;https://evil.example\u0007',
  '\u001b',
  '\u009b2J',
  '\u202e',
  '👨‍👩‍👧‍👦',
  '🇺🇸',
  '币安',
  'e\u0301',
  '\t',
  '\r\n',
  ' ',
  'word',
  '"',
  '/case',
  'status',
  'x'.repeat(120),
];

const mixed = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''));
const letters = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 }));
const units = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  maxLength: 40,
});

/** Text as the world sends it: letters of every script, emoji, escapes, blanks, long words, halves of surrogate pairs. */
const anyText = fc.oneof(mixed, letters, units);

function anySpans(content: fc.Arbitrary<string>): fc.Arbitrary<Span[]> {
  const span: fc.Arbitrary<Span> = fc.oneof(
    fc.record({ kind: fc.constant('text' as const), text: content }),
    fc.record({ kind: fc.constant('strong' as const), text: content }),
    fc.record({ kind: fc.constant('link' as const), text: content, url: fc.webUrl({ withQueryParameters: true }) }),
    fc.record({ kind: fc.constant('instant' as const), at: fc.integer({ min: 0, max: 4_102_444_800_000 }) }),
    fc.record({
      kind: fc.constant('day' as const),
      date: fc
        .tuple(
          fc.date({ noInvalidDate: true, min: new Date('1990-01-01'), max: new Date('2099-12-31') }),
          fc.constantFrom(4, 7, 10),
        )
        .map(([date, length]) => date.toISOString().slice(0, length)),
    }),
  );

  return fc.array(span, { maxLength: 5 });
}

function anyMessage(content: fc.Arbitrary<string>, name: fc.Arbitrary<string>): fc.Arbitrary<Message> {
  const spans = anySpans(content);
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ kind: fc.constant('paragraph' as const), spans }),
    fc.record({ kind: fc.constant('field' as const), name, spans }),
    fc.record({ kind: fc.constant('heading' as const), text: name }),
    fc.record({ kind: fc.constant('list' as const), items: fc.array(spans, { maxLength: 4 }) }),
  );
  return fc.record({
    tone: fc.constantFrom('status' as const, 'alert' as const, 'caution' as const),
    kicker: name,
    title: spans,
    blocks: fc.array(block, { maxLength: 6 }),
    footer: spans,
  });
}

const options = fc.record({
  width: fc.integer({ min: 40, max: 120 }),
  color: fc.boolean(),
  zone: fc.constantFrom('UTC', 'America/New_York', 'Asia/Kathmandu'),
});

/** Names as we give them: short words of our own, at most twelve columns. */
const ourName = fc.string({ unit: fc.constantFrom('a', 'b', 'm', 'W', ' ', '·'), minLength: 1, maxLength: 12 });

function widest(message: Message, chosen: { width: number; color: boolean; zone: string }): number {
  return Math.max(
    ...renderForTerminal(message, chosen)
      .split('\n')
      .map((line) => stringWidth(line)),
  );
}

describe('rendering any message for a terminal', () => {
  test('never throws, and no line is wider than the terminal', () => {
    fc.assert(
      fc.property(anyMessage(anyText, ourName), options, (message, chosen) => {
        expect(widest(message, chosen)).toBeLessThanOrEqual(chosen.width);
      }),
      { numRuns: 300 },
    );
  });

  test('leaves no control character and no override of the reading direction in it', () => {
    fc.assert(
      fc.property(anyMessage(anyText, anyText), options, (message, chosen) => {
        const shown = renderForTerminal(message, { ...chosen, color: false });
        expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
      { numRuns: 300 },
    );
  });

  test('marks every line with the bar, and colour changes no word', () => {
    fc.assert(
      fc.property(anyMessage(anyText, ourName), options, (message, chosen) => {
        const plain = renderForTerminal(message, { ...chosen, color: false });
        expect(plain.split('\n').filter((line) => !line.startsWith('▌'))).toEqual([]);
        const words = (shown: string): string => shown.replace(/[▌\s]/g, '').normalize();
        const coloured = stripVTControlCharacters(renderForTerminal(message, { ...chosen, color: true }));
        expect(words(coloured)).toBe(words(plain));
      }),
      { numRuns: 200 },
    );
  });

  test('half a flag is measured as it is wrapped', () => {
    const title = [{ kind: 'text' as const, text: `${'🇦a'.repeat(20)} b` }];
    const message: Message = { tone: 'alert', kicker: 'K', title, blocks: [], footer: [] };
    expect(widest(message, { width: 40, color: false, zone: 'UTC' })).toBeLessThanOrEqual(40);
  });

  test('also where kicker, headings and names of fields are of any length', () => {
    fc.assert(
      fc.property(anyMessage(anyText, anyText), options, (message, chosen) => {
        expect(widest(message, chosen)).toBeLessThanOrEqual(chosen.width);
      }),
      { numRuns: 300 },
    );
  });
});

describe('whatever is typed', () => {
  const view = viewOf();
  const typed = fc
    .tuple(fc.constantFrom('', '/case ', 'case ', '/case status ', 'status "', 'help ', '／case '), anyText)
    .map((parts) => parts.join(''));

  test('there is an answer: a message with a title, or a known problem with a remedy', async () => {
    await fc.assert(
      fc.asyncProperty(typed, async (words) => {
        const answer = await answerTyped(words, view);
        const isUsable = answer.ok
          ? answer.message.title.length > 0
          : Object.hasOwn(problemCodes, answer.problem.code) &&
            /\/case help|^use one of /.test(answer.problem.remedy) &&
            answer.problem.what.length <= 100;
        expect(isUsable).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
