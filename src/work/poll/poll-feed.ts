/** Polls one feed: fetch, read, ingest what is new, and remember the validators with the last of it, never before. */
import { createHash } from 'node:crypto';
import type { Subscription } from '../../alert/subscription.ts';
import type { DocumentReader } from '../../feed/document/document-reader.ts';
import type { EntriesDocument } from '../../feed/document/read-document.ts';
import type { EntryNotice } from '../../feed/entry-identity.ts';
import type { HealthNews } from '../../feed/health.ts';
import { type FetchOutcome, noValidators, type Validators } from '../../feed/http/fetch.ts';
import { type FetchFailure, failed } from '../../feed/http/fetch-failure.ts';
import type { LanguageModel } from '../../model/language-model.ts';
import type { Problem } from '../../problem.ts';
import type { Db } from '../../store/database.ts';
import { type FeedState, writeFeedState } from '../../store/feed/feed-rows.ts';
import { addFetch } from '../../store/feed/fetch-rows.ts';
import { withOpinions } from '../ingest/collect-opinions.ts';
import {
  addCounts,
  allFresh,
  type Ingested,
  ingestAndConclude,
  ingestSorted,
  noCounts,
  sortEntries,
} from '../ingest/ingest-document.ts';
import type { IngestCounts } from '../ingest/ingest-entry.ts';
import {
  addressOf,
  afterAnswer,
  afterFailure,
  moveNotices,
  type PollClock,
  type Progress,
  startingState,
} from './feed-progress.ts';
import { followOlderPages } from './follow-older-pages.ts';
import type { FollowedFeed } from './followed-feeds.ts';
import { shrinkage } from './shrinkage.ts';
import { tellOwner } from './tell-owner.ts';

export type PollDeps = {
  readonly db: Db;
  readonly fetch: (url: string, validators: Validators) => Promise<FetchOutcome>;
  readonly reader: DocumentReader;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly intervalMs: number;
  /** 0..1, for jitter. */
  readonly dice: () => number;
  /** Whether a hub calls when this feed changes. */
  readonly isPushed: (feedId: string) => boolean;
  /** Where whoever runs the bot is told of failing feeds; null tells nobody. */
  readonly owner: Subscription | null;
  /** Asked where our own reading is in doubt; null asks nobody. */
  readonly model: LanguageModel | null;
};

export type PollResult = {
  readonly feedId: string;
  readonly title: string;
  readonly outcome: 'fetched' | 'unchanged' | 'failed';
  /** Entries in the document; null unless fetched. */
  readonly inDocument: number | null;
  readonly counts: IngestCounts;
  readonly isBaseline: boolean;
  readonly problem: Problem | null;
  readonly notices: readonly EntryNotice[];
  /** What the owner was told by message, if anything. */
  readonly told: HealthNews;
  /** The site wants to be left alone until then (epoch ms). */
  readonly retryAt: number | null;
};

/** Polls a feed. Never throws for what the feed does; a lost database is thrown. */
export async function pollFeed(
  followed: FollowedFeed,
  known: FeedState | undefined,
  deps: PollDeps,
): Promise<PollResult> {
  return takeAnswer(await askFeed(followed, known, deps), deps);
}

/** A feed that was asked: its state before, and what the server said. */
export type Asked = {
  readonly followed: FollowedFeed;
  readonly state: FeedState;
  readonly startedAt: number;
  readonly outcome: FetchOutcome;
};

/** Asks the server, and nothing else. */
export async function askFeed(followed: FollowedFeed, known: FeedState | undefined, deps: PollDeps): Promise<Asked> {
  const state = startingState(followed.feed, known);
  const startedAt = deps.now();
  const outcome = await deps.fetch(addressOf(state, startedAt), state.validators);
  return { followed, state, startedAt, outcome };
}

/** Reads what the server said, ingests what is new, and remembers the feed's state. */
export async function takeAnswer(asked: Asked, deps: PollDeps): Promise<PollResult> {
  const { followed, state, outcome } = asked;
  const poll: Poll = {
    ...asked,
    clock: {
      now: deps.now(),
      intervalMs: deps.intervalMs,
      dice: deps.dice(),
      isPushed: deps.isPushed(followed.feed.id),
    },
    deps,
  };
  if (outcome.kind === 'failed') return fail(poll, outcome);
  if (outcome.kind === 'unchanged') return unchanged(poll, outcome);
  const bodyHash = createHash('sha256').update(outcome.body).digest('hex').slice(0, 32);
  if (bodyHash === state.bodyHash) return unchanged(poll, outcome);
  const document = await deps.reader.entries({
    bytes: outcome.body,
    contentType: outcome.contentType,
    base: outcome.url,
    feedTitle: followed.feed.title,
    keyedBy: state.keyedBy,
    now: poll.clock.now,
  });
  if (document.ok) return takeDocument(poll, outcome, document, bodyHash);
  const remedy = 'nothing to do if it passes; else look at the address in a browser';
  return fail(poll, failed(document.code, document.what, remedy, { status: outcome.status }));
}

type Poll = Asked & { readonly clock: PollClock; readonly deps: PollDeps };

type Answered = Extract<FetchOutcome, { kind: 'fetched' | 'unchanged' }>;
type ReadDocument = Extract<EntriesDocument, { ok: true }>;

async function takeDocument(
  poll: Poll,
  outcome: Answered,
  document: ReadDocument,
  bodyHash: string,
): Promise<PollResult> {
  const { followed, state, deps, clock } = poll;
  const { db } = deps;
  const count = document.entries.length;
  const shrunk = shrinkage(followed, state, count);
  // A feed that was never polled has nothing to compare with.
  const isFirst = state.lastPolledAt === null;
  const sorted = isFirst
    ? allFresh(document.entries, clock.now)
    : await sortEntries(db, followed.feed.id, document.entries, clock.now);
  const notices: EntryNotice[] = [...document.notices];
  const isUnknown = state.baselineAt !== null && count > 0 && sorted.knownCount === 0;
  // A feed of one or two entries rolls over all the time.
  const rolledOver = isUnknown && count >= 3;
  // An address that was changed by hand brings its archive along: that is no news.
  const isBaseline = state.baselineAt === null || (isUnknown && state.isMoved);
  const plain = { feed: followed.feed, cases: followed.cases, now: clock.now, isBaseline };
  const arrival = await withOpinions(plain, sorted.fresh, deps.model);
  const concluded = (trx: Db, { counts, notices: failures }: Ingested): Promise<PollResult> => {
    const isWhole = failures.length === 0;
    // An entry that could not be stored is tried again: without validators and hash the next answer comes whole.
    const answer = isWhole ? outcome : { ...outcome, validators: noValidators };
    const taken = { counts, notices: [...notices, ...failures], isBaseline };
    return succeed(trx, poll, answer, { document, bodyHash: isWhole ? bodyHash : null }, taken);
  };
  const hasGap = rolledOver && !isBaseline;
  if (!hasGap && shrunk === null) return ingestAndConclude(db, sorted, arrival, concluded);
  const ingested = await ingestSorted(db, sorted, arrival);
  if (hasGap) {
    const seen = document.entries.map((entry) => entry.key);
    const pages = await followOlderPages(document.hints.older, seen, followed, document.keyedBy, clock.now, deps);
    for (const page of pages.documents) {
      const older = await ingestSorted(db, page, await withOpinions(plain, page.fresh, deps.model));
      addCounts(ingested.counts, older.counts);
      notices.push(...older.notices);
    }
    notices.push({ code: 'FEED_GAP', what: pages.says });
  }
  if (shrunk === null) return db.transaction().execute((trx) => concluded(trx, ingested));
  return fail(poll, shrunk, {
    inDocument: count,
    counts: ingested.counts,
    notices: [...notices, ...ingested.notices],
  });
}

type Taken = { readonly counts: IngestCounts; readonly notices: readonly EntryNotice[]; readonly isBaseline: boolean };

function unchanged(poll: Poll, outcome: Answered): Promise<PollResult> {
  return poll.deps.db.transaction().execute((trx) => succeed(trx, poll, outcome, null, null));
}

async function succeed(
  trx: Db,
  poll: Poll,
  outcome: Answered,
  read: { document: ReadDocument; bodyHash: string | null } | null,
  taken: Taken | null,
): Promise<PollResult> {
  const { followed, state, clock } = poll;
  const counts = taken?.counts ?? noCounts();
  const progress = afterAnswer(
    state,
    followed.feed,
    {
      head: outcome,
      hints: read?.document.hints ?? null,
      newEntries: taken?.isBaseline ? 0 : counts.entries,
      document:
        read === null
          ? null
          : { bodyHash: read.bodyHash, keyedBy: read.document.keyedBy, entryCount: read.document.entries.length },
    },
    clock,
  );
  const notices = [...(taken?.notices ?? []), ...moveNotices(state, progress.state)];
  const inDocument = read?.document.entries.length ?? null;
  const kind = read === null ? 'unchanged' : 'fetched';
  await conclude(trx, poll, progress, {
    outcome: kind,
    status: outcome.status,
    failure: null,
    inDocument,
    newEntries: counts.entries,
  });
  return result(poll, kind, {
    inDocument,
    counts,
    isBaseline: taken?.isBaseline ?? false,
    notices,
    told: progress.news,
  });
}

async function fail(poll: Poll, failure: FetchFailure, taken: Partial<PollResult> = {}): Promise<PollResult> {
  const progress = afterFailure(poll.state, poll.followed.feed, failure, poll.clock);
  const inDocument = taken.inDocument ?? null;
  const record = {
    outcome: 'failed',
    status: failure.status,
    failure,
    inDocument,
    newEntries: taken.counts?.entries ?? 0,
  } as const;
  await poll.deps.db.transaction().execute((trx) => conclude(trx, poll, progress, record));
  const problem: Problem = {
    code: failure.code,
    where: poll.followed.feed.title,
    what: failure.what,
    remedy: failure.remedy,
  };
  return result(poll, 'failed', { ...taken, problem, told: progress.news, retryAt: progress.state.retryAt });
}

/** Writes the feed's state, its record of fetches and the word to the owner, in the transaction of the last entries or a later one. */
async function conclude(
  trx: Db,
  poll: Poll,
  { state, news }: Progress,
  record: {
    outcome: PollResult['outcome'];
    status: number | null;
    failure: FetchFailure | null;
    inDocument: number | null;
    newEntries: number;
  },
): Promise<void> {
  const { followed, startedAt, clock, deps } = poll;
  const { outcome, status, failure, inDocument, newEntries } = record;
  const fetch = {
    at: clock.now,
    tookMs: deps.now() - startedAt,
    outcome,
    status,
    code: failure?.code ?? null,
    what: failure?.what ?? null,
    inDocument,
    newEntries,
  };
  await writeFeedState(trx, state);
  await addFetch(trx, followed.feed.id, fetch);
  if (news !== null && deps.owner !== null)
    await tellOwner(trx, deps.owner, followed.feed, { news, before: poll.state, after: state, now: clock.now });
}

function result(poll: Poll, outcome: PollResult['outcome'], rest: Partial<PollResult>): PollResult {
  const { id, title } = poll.followed.feed;
  return {
    feedId: id,
    title,
    outcome,
    inDocument: null,
    counts: noCounts(),
    isBaseline: false,
    problem: null,
    notices: [],
    told: null,
    retryAt: null,
    ...rest,
  };
}
