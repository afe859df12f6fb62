/** Rows for tests of the store: one plain value of each kind, changed where a test says so. */
import { type Message, text } from '../../src/alert/message.ts';
import { type Subscription, subscriptionId } from '../../src/alert/subscription.ts';
import { defaultWishes } from '../../src/alert/wishes.ts';
import type { Feed } from '../../src/feed/feed-list.ts';
import type { Validators } from '../../src/feed/http/fetch.ts';
import type { Entry } from '../../src/news/entry.ts';
import type { Reading } from '../../src/news/reading.ts';
import type { Db } from '../../src/store/database.ts';
import { type FeedState, newFeedState } from '../../src/store/feed/feed-rows.ts';
import { insertEntries, insertReadings } from '../../src/store/news/entry-rows.ts';
import { insertStory } from '../../src/store/news/story-rows.ts';
import { addDelivery, type NewDelivery } from '../../src/store/telling/delivery-rows.ts';
import { addSubscription } from '../../src/store/telling/subscription-rows.ts';

/** 3 November 2026, 09:00 UTC: when the tests begin. */
export const START = Date.UTC(2026, 10, 3, 9);

export function entryOf(key: string, changes: Partial<Entry> = {}): Entry {
  const plain = {
    key,
    guid: null,
    title: `Title of ${key}`,
    summary: '',
    link: null,
    publishedAt: null,
    outlet: 'Wire',
  };
  return { ...plain, ...changes };
}

export function readingOf(changes: Partial<Reading> = {}): Reading {
  return {
    relevant: true,
    relevance: 0.917,
    primary: 'ruling',
    labels: ['ruling', 'filing'],
    runnerUp: 'filing',
    confidence: 0.5,
    standing: 'decided',
    isBackground: false,
    dates: [],
    evidence: [{ stage: 'label', says: 'ruling: a judge decides', quote: 'judge rules', points: 2.5 }],
    ...changes,
  };
}

export function subscriptionOf(channel: string, changes: Partial<Subscription> = {}): Subscription {
  const plain: Omit<Subscription, 'id' | 'channel'> = {
    platform: 'console',
    space: '',
    caseId: 'case-a',
    labels: null,
    wishes: defaultWishes,
    state: 'active',
    stateReason: null,
    secret: '',
    createdAt: START,
  };
  const merged = { ...plain, ...changes };
  return { id: subscriptionId(merged.platform, channel, merged.caseId), channel, ...merged };
}

export function messageOf(title: string): Message {
  return { tone: 'alert', kicker: 'Ruling', title: [text(title)], blocks: [], footer: [] };
}

/** Validators as a feed that was never polled has them, with these two. */
export function validatorsOf(etag: string | null, lastModified: string | null = null): Validators {
  return { ...newFeedState(feedOf('any')).validators, etag, lastModified };
}

export function feedOf(id: string, changes: Partial<Feed> = {}): Feed {
  const url = `https://${id}.example/feed`;
  return { id, title: `Feed ${id}`, url, kind: 'news', trust: 'trade', note: 'made up', ...changes };
}

/** A state in which every field has a value of its own. */
export function feedStateOf(id: string, changes: Partial<FeedState> = {}): FeedState {
  return {
    ...newFeedState(feedOf(id)),
    validators: {
      etag: 'W/"5f-\\"é\\""',
      lastModified: 'Tue, 03 Nov 2026 09:00:00 GMT',
      url: `https://cdn.${id}.example/feed`,
    },
    bodyHash: '0f1e2d3c',
    keyedBy: 'content',
    baselineAt: START,
    lastPolledAt: START + 1,
    lastOkAt: START + 2,
    lastNewAt: START + 3,
    usualGapMs: 7_200_000,
    nextPollAt: START + 4,
    nextBecause: 'ttl',
    adaptiveMs: 1_350_000,
    retryAt: START + 5,
    failures: 4,
    failingSince: START + 6,
    problem: { code: 'FEED_HTTP', what: 'the server answered HTTP 500' },
    wasTold: true,
    isGone: true,
    isMoved: true,
    shrunkPolls: 2,
    movedTo: `https://new.${id}.example/feed`,
    movedSince: START + 7,
    hub: 'https://hub.example/',
    topic: `https://topic.${id}.example/feed`,
    entryCount: 30,
    ...changes,
  };
}

/** Stores an entry that is known to be new and gives its row id. */
export async function storedEntry(
  db: Db,
  feedId: string,
  entry: Entry,
  at: number = START,
  isBaseline = false,
): Promise<number> {
  const id = (await insertEntries(db, feedId, [entry], { at, isBaseline })).get(entry.key);
  if (id === undefined) throw new Error(`${entry.key} was stored before`);
  return id;
}

/** Stores what an entry was read to say, in a story or in none. */
export async function storedReading(
  db: Db,
  entryId: number,
  caseId: string,
  changes: Partial<Reading> = {},
  storyId: number | null = null,
): Promise<void> {
  await insertReadings(db, [{ entryId, caseId, reading: readingOf(changes), storyId }]);
}

/** Opens a story with these entries as its members and gives its row id. */
export async function storedStory(
  db: Db,
  story: { caseId: string; key: string; at: number; label?: Reading['primary'] },
  members: readonly Entry[],
): Promise<number> {
  const label = story.label ?? 'ruling';
  const storyId = await insertStory(db, { ...story, label, title: `Story ${story.key}` });
  for (const member of members) {
    const entryId = await storedEntry(db, `feed-of-${story.caseId}`, member, story.at);
    await storedReading(db, entryId, story.caseId, { primary: label }, storyId);
  }
  return storyId;
}

/** Adds the subscription and a delivery to it; true when the delivery is new. */
export async function storedDelivery(
  db: Db,
  subscription: Subscription,
  subject: string,
  changes: Partial<NewDelivery> & { at?: number } = {},
): Promise<boolean> {
  const { at = START, ...rest } = changes;
  await addSubscription(db, subscription);
  const plain = { kind: 'alert', subject, revision: 1, message: messageOf(subject), reason: 'new' } as const;
  return addDelivery(db, subscription, { ...plain, ...rest }, at);
}
