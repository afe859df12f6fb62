/** Whatever a message says, its card keeps within Slack's limits, calls nobody, and loses no link. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, link, type Message, type Span } from '../../src/alert/message.ts';
import { slackCard } from '../../src/chat/slack/card/card.ts';
import { slackOracle } from '../support/slack/oracle.ts';
import { anyText, seededDice } from './any-text.ts';

const oracle = slackOracle(null);
const text = fc.nat().map((seed) => anyText(seededDice(seed)));

const span: fc.Arbitrary<Span> = fc.oneof(
  text.map((content) => ({ kind: 'text' as const, text: content })),
  text.map((content) => ({ kind: 'strong' as const, text: content })),
  fc.tuple(text, fc.webUrl()).map(([content, url]) => link(content, url)),
  fc.double().map((at) => ({ kind: 'instant' as const, at })),
  fc.constant({ kind: 'day' as const, date: '2026-11-24' }),
);
const spans = fc.array(span, { maxLength: 5 });
const block: fc.Arbitrary<Block> = fc.oneof(
  spans.map((list) => ({ kind: 'paragraph' as const, spans: list })),
  fc.tuple(text, spans).map(([name, list]) => ({ kind: 'field' as const, name, spans: list })),
  text.map((content) => ({ kind: 'heading' as const, text: content })),
  fc.array(spans, { maxLength: 15 }).map((items) => ({ kind: 'list' as const, items })),
);
const message: fc.Arbitrary<Message> = fc.record({
  tone: fc.constantFrom('status' as const, 'alert' as const, 'caution' as const),
  kicker: text,
  title: spans,
  blocks: fc.array(block, { maxLength: 12 }),
  footer: spans,
  actions: fc.array(fc.record({ label: text, typed: fc.constant('/case status') }), { maxLength: 5 }),
});

test('2,000 random messages', () => {
  fc.assert(
    fc.property(message, (one) => {
      const card = slackCard(one, null);
      // The sum over all blocks is the one limit that links alone may reach.
      const faults = oracle('chat.postMessage', card as never).filter((fault) => !/^no top-level text$/.test(fault));
      const written = JSON.stringify(card.blocks);
      const urls = [
        ...one.title,
        ...one.footer,
        ...one.blocks.flatMap((part) => ('items' in part ? part.items.flat() : 'spans' in part ? part.spans : [])),
      ].flatMap((part) => (part.kind === 'link' ? [part.url] : []));
      expect(faults).toEqual([]);
      expect(urls.filter((url) => !written.includes(JSON.stringify(url)))).toEqual([]);
      expect(written).not.toMatch(/"type":"(?:user|usergroup|broadcast|mrkdwn)"/);
    }),
    { numRuns: 2000 },
  );
});
