/** The decision to alert or keep silent: one row for each reason, and which reason comes first where several hold. */
import { describe, expect, test } from 'vitest';
import {
  type Decision,
  type Development,
  decide,
  STALE_AFTER_MS,
  type Told,
  type Until,
} from '../../../src/alert/decide.ts';
import { type Subscription, subscriptionId } from '../../../src/alert/subscription.ts';
import type { Wishes } from '../../../src/alert/wishes.ts';
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
  isPrimary: false,
  isConfirmed: false,
  outlets: 1,
  isNewOutlet: true,
  publishedAt: seenAt - 60_000,
  seenAt,
  held: null,
};

const subscription: Subscription = subscriptionOf('terminal', {
  caseId: 'sec-v-binance',
  createdAt: seenAt - 86_400_000,
});

const nothingTold: Told = { story: 'no', lately: [] };

type Row = {
  name: string;
  development?: Partial<Development>;
  subscription?: Partial<Subscription>;
  told?: Partial<Told>;
  kind: Decision['kind'];
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
    told: { story: 'alerted' },
    kind: 'coverage',
    reason: 'its story was announced before; it counts as further coverage',
  },
  {
    name: 'further coverage for a channel that no longer asks for the label',
    subscription: { labels: [] },
    told: { story: 'alerted' },
    kind: 'coverage',
    reason: 'its story was announced before; it counts as further coverage',
  },
  {
    name: 'a second report of the same outlet',
    development: { isNewOutlet: false },
    told: { story: 'alerted' },
    kind: 'silence',
    reason: 'its story was announced before, and its outlet counted',
  },
  {
    name: 'the court’s own word on a story told as a report',
    development: { isPrimary: true, isConfirmed: true },
    told: { story: 'alerted' },
    kind: 'confirmation',
    reason: 'a court or agency now says so itself',
  },
  {
    name: 'a second word of the court',
    development: { isPrimary: true, isConfirmed: true },
    told: { story: 'confirmed' },
    kind: 'coverage',
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
  const told = { ...nothingTold, ...row.told };
  const decision = decide({ ...development, ...row.development }, { ...subscription, ...row.subscription }, told);
  expect(decision).toEqual({ kind: row.kind, reason: row.reason });
});

test('three days are three days', () => {
  expect(STALE_AFTER_MS).toBe(259_200_000);
});

describe('what waits', () => {
  const HOUR = 3_600_000;
  const wishing = (wishes: Partial<Wishes>, changes: Partial<Subscription> = {}): Subscription => ({
    ...subscription,
    ...changes,
    wishes: { ...subscription.wishes, ...wishes },
  });
  // 24 November 2026, 12:00 in UTC, is 07:00 in New York.
  const waits: [
    name: string,
    channel: Subscription,
    told: Partial<Told>,
    until: Until,
    dueAt: number | null,
    reason: string,
  ][] = [
    [
      'a paused channel',
      wishing({}, { state: 'paused' }),
      {},
      'resumed',
      null,
      'the channel is paused; it is told when it goes on',
    ],
    [
      'a stopped channel',
      wishing({}, { state: 'stopped' }),
      {},
      'resumed',
      null,
      'the channel is stopped; it is told when it goes on',
    ],
    [
      'only what is confirmed',
      wishing({ leastStanding: 'confirmed' }),
      {},
      'confirmed',
      null,
      'this channel asks for what a court or agency published itself',
    ],
    [
      'too few outlets',
      wishing({ minOutlets: 3 }),
      {},
      'outlets',
      null,
      'this channel asks for 3 outlets; 1 reported so far',
    ],
    [
      'quiet hours',
      wishing({ quietHours: { from: 22, to: 9 }, zone: 'America/New_York' }),
      {},
      'quiet',
      seenAt + 2 * HOUR,
      'quiet hours in this channel',
    ],
    [
      'the noise budget',
      wishing({ maxPerHour: 2 }),
      { lately: [seenAt - 50 * 60_000, seenAt - 1] },
      'budget',
      seenAt + 10 * 60_000,
      'this channel takes at most 2 alerts an hour',
    ],
    [
      'once an hour',
      wishing({ paces: ['hourly', 'weekly'] }),
      {},
      'hour',
      seenAt + HOUR,
      'this channel is told once an hour',
    ],
    [
      'once an hour and quiet hours',
      wishing({ paces: ['hourly'], quietHours: { from: 12, to: 18 } }),
      {},
      'hour',
      seenAt + 6 * HOUR,
      'this channel is told once an hour',
    ],
    ['digests only', wishing({ paces: ['weekly'] }), {}, 'digest', null, 'this channel is told in digests'],
  ];
  test.each(waits)('%s', (_name, channel, told, until, dueAt, reason) => {
    expect(decide(development, channel, { ...nothingTold, ...told })).toEqual({ kind: 'wait', until, dueAt, reason });
  });

  const tells: [name: string, channel: Subscription, changes: Partial<Development>, told: Partial<Told>][] = [
    ['what is confirmed', wishing({ leastStanding: 'confirmed' }), { isConfirmed: true }, {}],
    ['enough outlets', wishing({ minOutlets: 3 }), { outlets: 3 }, { story: 'waiting' }],
    ['outside of quiet hours', wishing({ quietHours: { from: 22, to: 7 }, zone: 'America/New_York' }), {}, {}],
    ['no quiet hours at all', wishing({ quietHours: { from: 7, to: 7 }, zone: 'America/New_York' }), {}, {}],
    ['within the noise budget', wishing({ maxPerHour: 2 }), {}, { lately: [seenAt - 1] }],
    ['at once beside once an hour', wishing({ paces: ['now', 'hourly'] }), {}, {}],
  ];
  test.each(tells)('but not %s', (_name, channel, changes, told) => {
    expect(decide({ ...development, ...changes }, channel, { ...nothingTold, ...told }).kind).toBe('alert');
  });
});

describe('where several reasons hold, the first of these is told', () => {
  const steps: [reason: string, development: Partial<Development>, subscription: Partial<Subscription>][] = [
    ['this channel follows another case', {}, { caseId: 'widget-v-acme' }],
    ['not about the case (relevance 0.88)', { relevant: false }, {}],
    ['it only looks back at the case', { isBackground: true }, {}],
    ['it was in the feed before the feed was first read', { isBaseline: true }, {}],
    [stale, { publishedAt: 0 }, {}],
    ['its story was in the feeds before the case was followed', { isHistory: true }, {}],
    ['the channel subscribed later', {}, { createdAt: seenAt + 1 }],
    ['this channel did not ask for ruling', {}, { labels: [] }],
  ];
  test.each(steps.map(([reason], index) => ({ reason, index })))('$reason', ({ reason, index }) => {
    const from = steps.slice(index);
    const worst = Object.assign({}, development, ...from.map(([, change]) => change)) as Development;
    const channel = Object.assign({}, subscription, ...from.map(([, , change]) => change)) as Subscription;
    expect(decide(worst, channel, nothingTold)).toEqual({ kind: 'silence', reason });
  });
});

test('the same development and subscription give the same decision, and neither is changed', () => {
  const [before, channel] = [Object.freeze({ ...development }), Object.freeze({ ...subscription })];
  expect(decide(before, channel, nothingTold)).toEqual(decide(before, channel, nothingTold));
});

test('one channel subscribed to one case twice is one subscription', () => {
  expect(subscriptionId('discord', '42', 'sec-v-binance')).toBe('discord:42:sec-v-binance');
  expect(subscriptionId('slack', '42', 'sec-v-binance')).not.toBe(subscriptionId('discord', '42', 'sec-v-binance'));
});
