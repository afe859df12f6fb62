/** Cards of any message whatever keep every limit of Discord's and lose no link. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Message, Span } from '../../src/alert/message.ts';
import { link } from '../../src/alert/message.ts';
import { cardOf, nameOf } from '../../src/chat/discord/card/card.ts';
import { linkTarget } from '../../src/chat/discord/card/markdown.ts';
import { openOracle } from '../support/discord/oracle.ts';
import { type Json, textsOf } from '../support/discord/world.ts';
import { sharedData } from '../support/shared-folder.ts';

const oracle = openOracle(sharedData('platform/discord-openapi.json'));

const odd = fc.constantFrom(
  '',
  ' ',
  '@everyone <@&123> [x](javascript:alert(1)) ||**',
  '👩‍👩‍👧‍👦'.repeat(30),
  'مرحبا بالعالم',
  '\u200b\u200d\u2060',
  '\u202eabc',
  'x'.repeat(10_000),
  '*_~`|>#'.repeat(300),
  '# heading\n> quote\n- list',
  `Z${'\u0301'.repeat(400)}`,
  '\ud83d',
);
const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
  { weight: 2, arbitrary: odd },
);
const anyUrl = fc
  .tuple(fc.constantFrom('http', 'https'), fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat({ max: 3000 }))
  .map(
    ([scheme, path, long]) =>
      `${scheme}://news.example/${encodeURIComponent(path.toWellFormed())}(${'p'.repeat(long % 7 === 0 ? long : 3)})`,
  );
const anySpan: fc.Arbitrary<Span> = fc.oneof(
  anyText.map((text): Span => ({ kind: 'text', text })),
  anyText.map((text): Span => ({ kind: 'strong', text })),
  fc.tuple(anyText, anyUrl).map(([text, url]) => link(text, url)),
  anyUrl.map((url) => link(url, url)),
  fc
    .oneof(fc.integer(), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 8.64e15, 1e17))
    .map((at): Span => ({ kind: 'instant', at })),
  fc.constantFrom('2024-04-30', '2024-04', '', 'soon', '2024-13-45').map((date): Span => ({ kind: 'day', date })),
);
const spans = fc.array(anySpan, { maxLength: 6 });
const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  spans.map((list): Block => ({ kind: 'paragraph', spans: list })),
  fc.tuple(anyText, spans).map(([name, list]): Block => ({ kind: 'field', name, spans: list })),
  anyText.map((text): Block => ({ kind: 'heading', text })),
  fc.array(spans, { maxLength: 12 }).map((items): Block => ({ kind: 'list', items })),
);
const anyMessage: fc.Arbitrary<Message> = fc.record({
  tone: fc.constantFrom('status', 'alert', 'caution'),
  kicker: anyText,
  title: spans,
  blocks: fc.array(anyBlock, { maxLength: 14 }),
  footer: spans,
  actions: fc.array(fc.record({ label: anyText, typed: anyText.map((text) => `/case ${text}`) }), { maxLength: 7 }),
});

function linksOf(message: Message): string[] {
  const all = [
    ...message.title,
    ...message.footer,
    ...message.blocks.flatMap((block) =>
      block.kind === 'list' ? block.items.flat() : block.kind === 'heading' ? [] : block.spans,
    ),
  ];
  return all.flatMap((span) => (span.kind === 'link' ? [linkTarget(span.url)] : []));
}

test('2,000 random messages keep every limit and lose no link', () => {
  let files = 0;
  fc.assert(
    fc.property(anyMessage, fc.boolean(), fc.boolean(), (message, isAnswer, mayBeRepeat) => {
      const own = isAnswer ? { command: 'timeline', owner: '100000000000000001' } : null;
      const mention = isAnswer ? null : '200000000000000001';
      const notes = mayBeRepeat ? ['This may repeat an alert that was cut off before.'] : [];
      const { body, files: attached } = cardOf(message, { own, canShare: isAnswer, mention, notes });
      const sent = { ...body, nonce: 'n', enforce_nonce: true } as unknown as Json;
      expect(oracle.faults('POST', '/channels/100000000000000001/messages', sent)).toEqual([]);
      const shown = [...textsOf(body.components), ...attached.map(({ data }) => data.toString('utf8'))].join('\n');
      expect(linksOf(message).filter((url) => !shown.includes(url))).toEqual([]);
      expect(nameOf(message).length).toBeLessThanOrEqual(100);
      expect(nameOf(message).trim()).not.toBe('');
      files += attached.length;
    }),
    { numRuns: 2000, seed: 7 },
  );
  process.stdout.write('Discord: 2000 bodies judged, 0 violations\n');
  // Long ones went along as files; not all did.
  expect(files).toBeGreaterThan(100);
  expect(files).toBeLessThan(1900);
});
