/** The decision to alert or keep silent: one row for each reason, and which reason comes first where several hold. */
import { describe, expect, test } from 'vitest';
import { type Development, decide, STALE_AFTER_MS } from '../../../src/alert/decide.ts';
import { type Subscription, subscriptionId } from '../../../src/alert/subscription.ts';
import { subscriptionOf } from '../../support/rows.ts';

const seenAt = Date.parse('2026-11-24T12:00:00Z');

const development: Development = {
  caseId: 'sec-v-binance',
  relevant: true,
  relevance: 0.876,
  label: 'ruling',
  isBaseline: false,
  isBackground: false,
  isHistory: false,
  wasAnnounced: false,
  publishedAt: seenAt - 60_000,
  seenAt,
};

const subscription: Subscription = subscriptionOf('terminal', {
  caseId: 'sec-v-binance',
  createdAt: seenAt - 86_400_000,
});

type Row = {
  name: string;
  development?: Partial<Development>;
  subscription?: Partial<Subscription>;
  kind: 'alert' | 'silence';
  reason: string;
};

const told = 'new development about the case (relevance 0.88)';
const stale = 'it was published more than three days before it was seen';

const rows: Row[] = [
  { name: 'a new development', kind: 'alert', reason: told },
  {
    name: 'another case',
    subscription: { caseId: 'widget-v-acme' },
    kind: 'silence',
    reason: 'this channel follows another case',
  },
  {
    name: 'not about the case',
    development: { relevant: false, relevance: 0.1 },
    kind: 'silence',
    reason: 'not about the case (relevance 0.10)',
  },
  {
    name: 'from the first poll',
    development: { isBaseline: true },
    kind: 'silence',
    reason: 'it was in the feed before the feed was first read',
  },
  {
    name: 'seen before the subscription',
    subscription: { createdAt: seenAt + 1 },
    kind: 'silence',
    reason: 'the channel subscribed later',
  },
  { name: 'seen in the moment of the subscription', subscription: { createdAt: seenAt }, kind: 'alert', reason: told },
  {
    name: 'older than three days',
    development: { publishedAt: seenAt - STALE_AFTER_MS - 1 },
    kind: 'silence',
    reason: stale,
  },
  {
    name: 'exactly three days old',
    development: { publishedAt: seenAt - STALE_AFTER_MS },
    kind: 'alert',
    reason: told,
  },
  { name: 'without a date', development: { publishedAt: null }, kind: 'alert', reason: told },
  { name: 'dated after it was seen', development: { publishedAt: seenAt + 3_600_000 }, kind: 'alert', reason: told },
  {
    name: 'a look back',
    development: { isBackground: true },
    kind: 'silence',
    reason: 'it only looks back at the case',
  },
  {
    name: 'a story from before the case was followed',
    development: { isHistory: true },
    kind: 'silence',
    reason: 'its story was in the feeds before the case was followed',
  },
  {
    name: 'further coverage',
    development: { wasAnnounced: true },
    kind: 'silence',
    reason: 'its story was announced before; it counts as further coverage',
  },
  {
    name: 'a label not asked for',
    subscription: { labels: ['hearing', 'sentencing'] },
    kind: 'silence',
    reason: 'this channel did not ask for ruling',
  },
  { name: 'a label asked for', subscription: { labels: ['hearing', 'ruling'] }, kind: 'alert', reason: told },
  {
    name: 'a channel that asked for no label',
    subscription: { labels: [] },
    kind: 'silence',
    reason: 'this channel did not ask for ruling',
  },
];

test.each(rows)('$name: $kind', (row) => {
  const decision = decide({ ...development, ...row.development }, { ...subscription, ...row.subscription });
  expect(decision).toEqual({ kind: row.kind, reason: row.reason });
});

test('three days are three days', () => {
  expect(STALE_AFTER_MS).toBe(259_200_000);
});

describe('where several reasons hold, the first of these is told', () => {
  const steps: [reason: string, development: Partial<Development>, subscription: Partial<Subscription>][] = [
    ['this channel follows another case', {}, { caseId: 'widget-v-acme' }],
    ['not about the case (relevance 0.88)', { relevant: false }, {}],
    ['it only looks back at the case', { isBackground: true }, {}],
    ['it was in the feed before the feed was first read', { isBaseline: true }, {}],
    ['the channel subscribed later', {}, { createdAt: seenAt + 1 }],
    [stale, { publishedAt: 0 }, {}],
    ['its story was in the feeds before the case was followed', { isHistory: true }, {}],
    ['its story was announced before; it counts as further coverage', { wasAnnounced: true }, {}],
    ['this channel did not ask for ruling', {}, { labels: [] }],
  ];
  test.each(steps.map(([reason], index) => ({ reason, index })))('$reason', ({ reason, index }) => {
    const from = steps.slice(index);
    const worst = Object.assign({}, development, ...from.map(([, change]) => change)) as Development;
    const channel = Object.assign({}, subscription, ...from.map(([, , change]) => change)) as Subscription;
    expect(decide(worst, channel)).toEqual({ kind: 'silence', reason });
  });
});

test('the same development and subscription give the same decision, and neither is changed', () => {
  const [before, channel] = [Object.freeze({ ...development }), Object.freeze({ ...subscription })];
  expect(decide(before, channel)).toEqual(decide(before, channel));
});

test('one channel subscribed to one case twice is one subscription', () => {
  expect(subscriptionId('discord', '42', 'sec-v-binance')).toBe('discord:42:sec-v-binance');
  expect(subscriptionId('slack', '42', 'sec-v-binance')).not.toBe(subscriptionId('discord', '42', 'sec-v-binance'));
});
