/** A room to work in for tests: a real database in a temporary folder, a hand-cranked clock, feeds and a platform that follow a script. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Message } from '../../src/alert/message.ts';
import type { PlatformName } from '../../src/alert/subscription.ts';
import type { Outgoing, Platform, SendOutcome } from '../../src/chat/platform.ts';
import { openDocumentReader } from '../../src/feed/document/document-reader.ts';
import type { Feed } from '../../src/feed/feed-list.ts';
import type { AnswerHead, FetchOutcome, Validators } from '../../src/feed/http/fetch.ts';
import type { FetchFailure } from '../../src/feed/http/fetch-failure.ts';
import type { ProblemCode } from '../../src/problem.ts';
import { type Db, openForWriting } from '../../src/store/database.ts';
import { type FeedState, readFeedStates } from '../../src/store/feed/feed-rows.ts';
import { addSubscription } from '../../src/store/telling/subscription-rows.ts';
import type { FollowedFeed } from '../../src/work/poll/followed-feeds.ts';
import { type PollDeps, type PollResult, pollFeed } from '../../src/work/poll/poll-feed.ts';
import { type FollowedCase, readCases } from '../../src/work/seed-case.ts';
import { temporaryFolder } from './casewire.ts';
import { START, subscriptionOf, validatorsOf } from './rows.ts';
import { type RssItem, rssDocument } from './rss.ts';
import { madeUpSeeds, shippedCase } from './seeds.ts';

export const MINUTE = 60_000;
export const DAY = 86_400_000;
export const INTERVAL = 15 * MINUTE;

/** One for all rooms of a test file: its worker is slow to start, and does not keep the process alive while it is idle. */
const reader = openDocumentReader();

export type Clock = { readonly now: () => number; readonly advance: (milliseconds: number) => void };

export type Answer = FetchOutcome | (() => Promise<FetchOutcome>);

export type ScriptedFeeds = {
  readonly fetch: PollDeps['fetch'];
  /** What the address answers from now on. */
  readonly answer: (url: string, answer: Answer) => void;
  /** Every request, oldest first. */
  readonly requests: { url: string; validators: Validators }[];
};

export type WorkRoom = {
  readonly folder: string;
  readonly db: Db;
  readonly clock: Clock;
  readonly feeds: ScriptedFeeds;
  readonly deps: PollDeps;
  readonly close: () => Promise<void>;
  /** Drops the database handle as a crash does and opens the file again; clock and feeds go on. */
  readonly restart: () => Promise<WorkRoom>;
};

export async function openWorkRoom(): Promise<WorkRoom> {
  const folder = temporaryFolder();
  const clock = handClock();
  const feeds = scriptedFeeds();
  const open = async (): Promise<WorkRoom> => {
    const { db, close } = await openForWriting(join(folder.path, 'casewire.db'));
    return {
      folder: folder.path,
      db,
      clock,
      feeds,
      deps: {
        db,
        fetch: feeds.fetch,
        reader,
        now: clock.now,
        intervalMs: INTERVAL,
        isPushed: () => false,
        dice: () => 0,
        owner: null,
        model: null,
      },
      close: async () => {
        await close();
        folder.remove();
      },
      restart: async () => {
        await close();
        return open();
      },
    };
  };
  return open();
}

function handClock(): Clock {
  let at = START;
  return {
    now: () => at,
    advance: (milliseconds) => {
      at += milliseconds;
    },
  };
}

function scriptedFeeds(): ScriptedFeeds {
  const answers = new Map<string, Answer>();
  const requests: ScriptedFeeds['requests'] = [];
  return {
    requests,
    answer: (url, answer) => answers.set(url, answer),
    fetch: async (url, validators) => {
      requests.push({ url, validators });
      const answer = answers.get(url);
      if (answer === undefined) throw new Error(`the test has no answer for ${url}`);
      return typeof answer === 'function' ? answer() : answer;
    },
  };
}

/** A feed that is read for these cases; for the shipped one when none is named. */
export function followedOf(feed: Feed, cases: readonly FollowedCase[] = [shippedCase]): FollowedFeed {
  return { feed, cases };
}

/** Polls one feed from what is stored about it. */
export async function poll(
  room: WorkRoom,
  followed: FollowedFeed,
  changes: Partial<PollDeps> = {},
): Promise<PollResult> {
  const states = await readFeedStates(room.db);
  return pollFeed(followed, states.get(followed.feed.id), { ...room.deps, ...changes });
}

/** What an answer tells besides validators and body, where a test does not care. */
const plainHead: Omit<AnswerHead, 'validators'> = {
  status: 200,
  url: 'https://news.example/',
  permanentUrl: null,
  freshness: { remainingMs: null, expiresAt: null },
  hub: null,
};

/** A fetched document with these items. */
export function documentOf(items: readonly RssItem[], validators: Validators = validatorsOf(null)): FetchOutcome {
  return bodyOf(rssDocument('Made up', items), validators);
}

/** A fetched document with this text. */
export function bodyOf(text: string, validators: Validators = validatorsOf(null)): FetchOutcome {
  const contentType = 'application/xml; charset=utf-8';
  return { ...plainHead, kind: 'fetched', body: Buffer.from(text), contentType, validators };
}

/** An answer that nothing changed. */
export function unchangedOf(validators: Validators): FetchOutcome {
  return { ...plainHead, kind: 'unchanged', validators };
}

export function failureOf(
  code: ProblemCode = 'FEED_HTTP',
  what = 'the server answered HTTP 500',
  changes: Partial<FetchFailure> = {},
): FetchFailure {
  return { kind: 'failed', code, what, remedy: 'wait', status: 500, retryAt: null, ...changes };
}

/** Runs SQL that the store has no words for: triggers that break a step. */
export async function breakStep(db: Db, statement: string): Promise<void> {
  await sql.raw(statement).execute(db);
}

/** The headlines of all alerts in the order in which they were decided. */
export async function alertedTitles(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('delivery').select('message').orderBy('created_at').orderBy('subject').execute();
  return rows.map((row) => headline(JSON.parse(row.message) as Message));
}

/** The headline that an alert quotes. */
export function headline(message: Message): string {
  const words = message.title.map((span) => (span.kind === 'text' || span.kind === 'strong' ? span.text : ''));
  return words.join('').replace(/^“|”$/g, '');
}

export type Recorder = { readonly platform: Platform; readonly sent: Outgoing[] };

/** A platform that notes what it is given and answers from the script. */
export function recorder(
  answer: (outgoing: Outgoing) => SendOutcome | Promise<SendOutcome> = () => ({
    kind: 'sent',
    platformMessageId: null,
  }),
  name: PlatformName = 'console',
): Recorder {
  const sent: Outgoing[] = [];
  const send = async (outgoing: Outgoing): Promise<SendOutcome> => {
    sent.push(outgoing);
    return answer(outgoing);
  };
  return { platform: { name, parallel: 1, send }, sent };
}

/** Writes the folder of a case with these files and gives the folder of seeds. */
export function writeSeeds(folder: string, id: string, files: Readonly<Record<string, string>>): string {
  const seedsDir = join(folder, 'seeds');
  mkdirSync(join(seedsDir, id), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(seedsDir, id, name), text);
  return seedsDir;
}

/** The made-up case, loaded from a folder as an operator's own would be. */
export function madeUpCase(folder: string): FollowedCase {
  const [found] = readCases(writeSeeds(folder, 'widget-v-acme', madeUpSeeds), ['widget-v-acme']);
  if (found === undefined) throw new Error('the made-up case was not loaded');
  return found;
}

/** A room in which a terminal is subscribed to the shipped case. */
export async function openSubscribedRoom(): Promise<WorkRoom> {
  const room = await openWorkRoom();
  await addSubscription(room.db, subscriptionOf('terminal', { caseId: 'sec-v-binance' }));
  return room;
}

/** What is remembered of a feed that was polled. */
export async function rememberedState(db: Db, feedId: string): Promise<FeedState> {
  const found = (await readFeedStates(db)).get(feedId);
  if (found === undefined) throw new Error('nothing is remembered about the feed');
  return found;
}
