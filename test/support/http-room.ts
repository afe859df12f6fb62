/** A poller over real HTTP for tests: a loopback server, a real database and reader, and a hand-cranked clock. */
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { type DocumentReader, openDocumentReader } from '../../src/feed/document/document-reader.ts';
import { fetchFeed, type Validators } from '../../src/feed/http/fetch.ts';
import { guardedAgent } from '../../src/feed/http/guard.ts';
import { type OpenDatabase, openForWriting } from '../../src/store/database.ts';
import { type FeedState, readFeedStates } from '../../src/store/feed/feed-rows.ts';
import type { PollResult } from '../../src/work/poll/poll-feed.ts';
import { pollRound } from '../../src/work/poll/poll-round.ts';
import { temporaryFolder } from './casewire.ts';
import { type FeedServer, type Served, startFeedServer } from './feed-server.ts';
import { feedOf } from './rows.ts';
import { rssDocument } from './rss.ts';

export const MINUTE = 60_000;
export const DAY = 86_400_000;
/** A Tuesday. */
export const START = Date.UTC(2026, 10, 3, 12, 0);

export type HttpRoom = {
  readonly server: FeedServer;
  readonly advance: (milliseconds: number) => void;
  /** One round over the feeds at these paths: those that are due, or all. */
  readonly round: (paths: readonly string[], all?: boolean) => Promise<PollResult[]>;
  /** What is remembered of the feed at `/f`. */
  readonly state: () => Promise<FeedState>;
  /** Minutes from now until the next poll of the feed at `/f`. */
  readonly wait: () => Promise<number>;
};

const agent = guardedAgent({ allowPrivateAddresses: true, connectTimeoutMs: 2000 });

/** Opens a room before each test of the file and closes it after; the function gives the open one. */
export function httpRoom(): () => HttpRoom {
  let room: (HttpRoom & { readonly close: () => Promise<void> }) | null = null;
  beforeEach(async () => {
    room = await openRoom();
  });
  afterEach(async () => {
    await room?.close();
    room = null;
  });
  return () => {
    if (room === null) throw new Error('no room is open');
    return room;
  };
}

async function openRoom(): Promise<HttpRoom & { readonly close: () => Promise<void> }> {
  const server = await startFeedServer();
  const folder = temporaryFolder();
  const database: OpenDatabase = await openForWriting(join(folder.path, 'casewire.db'));
  const reader: DocumentReader = openDocumentReader();
  let at = START;
  const now = (): number => at;
  const options = {
    agent,
    userAgent: 'casewire/test (ops@example.org)',
    timeoutMs: 2000,
    maxBodyBytes: 1024 * 1024,
    now,
  };
  const deps = {
    db: database.db,
    fetch: (url: string, validators: Validators) => fetchFeed(url, validators, options),
    reader,
    now,
    intervalMs: 15 * MINUTE,
    isPushed: () => false,
    dice: () => 0.5,
    owner: null,
    model: null,
  };
  const state = async (): Promise<FeedState> => {
    const found = (await readFeedStates(database.db)).get('f');
    if (!found) throw new Error('the feed was never polled');
    return found;
  };
  return {
    server,
    advance: (milliseconds) => {
      at += milliseconds;
    },
    round: (paths, all = false) => {
      const feeds = paths.map((path) => ({ feed: feedOf(path.slice(1), { url: server.url(path) }), cases: [] }));
      const signal = new AbortController().signal;
      return pollRound(feeds, deps, { parallel: 4, parallelPerHost: 2, all, onResult: () => {}, signal });
    },
    state,
    wait: async () => Math.round((((await state()).nextPollAt ?? Number.NaN) - at) / MINUTE),
    close: async () => {
      await reader.close();
      await database.close();
      await server.close();
      folder.remove();
    },
  };
}

/** A feed of one entry, and the same feed with another one on top. */
export const oneEntry = rssDocument('F', [{ title: 'One', guid: '1' }]);
export const twoEntries = rssDocument('F', [
  { title: 'Two', guid: '2' },
  { title: 'One', guid: '1' },
]);

/** Answers with the feed of one entry and exactly these headers. */
export function ok(headers: Record<string, string> = {}, more: Partial<Served> = {}): Served {
  return { body: oneEntry, plain: true, headers, ...more };
}

export function notModified(headers: Record<string, string> = {}): Served {
  return { plain: true, status: 304, headers };
}

export function movedTo(status: number, location = '/new'): Served {
  return { plain: true, status, headers: { location } };
}
