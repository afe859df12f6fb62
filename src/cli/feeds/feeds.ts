/** `feeds list` and `feeds test`: how the feeds fare, and one feed tried now. */

import { type HealthState, healthOf } from '../../feed/health.ts';
import { noValidators } from '../../feed/http/fetch.ts';
import { maskUrl } from '../../feed/http/mask-url.ts';
import { ProblemError, problemError, problemLine } from '../../problem.ts';
import { openForReading } from '../../store/database.ts';
import { type FeedState, readFeedStates } from '../../store/feed/feed-rows.ts';
import { type FetchRecord, lastFetches } from '../../store/feed/fetch-rows.ts';
import { type ExitCode, type ProcessContext, readOptions } from '../command-line.ts';
import { databaseFile, type Installation, openFetcher, openReader, readInstallation } from '../installation.ts';
import { fetchTally } from './fetch-tally.ts';

type Known = { readonly state: FeedState | null; readonly fetches: readonly FetchRecord[] };

/** Every feed with its health, and what came of the fetches by cause; one feed by its id also with its last 20 fetches. */
export async function listFeeds(words: readonly string[], context: ProcessContext): Promise<ExitCode> {
  const options = readOptions(words, ['json'], ['config']);
  const installation = readInstallation(options, context);
  const wanted = options.rest[0];
  const feeds = installation.feeds.filter(({ feed }) => wanted === undefined || feed.id === wanted);
  if (feeds.length === 0 && wanted !== undefined) throw unknownFeed(wanted);
  const known = await readKnown(
    installation,
    feeds.map(({ feed }) => feed.id),
  );
  const now = context.now();
  if (options.flags.has('json')) {
    const rows = feeds.map(({ feed, cases }) => {
      const { state, fetches } = known(feed.id);
      const { url, ...shown } = feed;
      return {
        ...shown,
        url: maskUrl(url),
        cases: cases.map(({ courtCase }) => courtCase.id),
        health: stateOf(state, now),
        state: state === null ? null : masked(state),
        fetches,
      };
    });
    context.out.write(`${JSON.stringify(rows, null, 2)}\n`);
    return 0;
  }
  for (const { feed } of feeds) {
    const { state, fetches } = known(feed.id);
    context.out.write(
      `${feed.id}  ${feed.title} (${feed.kind}, ${feed.trust})\n  ${maskUrl(feed.url)}\n${healthLines(state, now)}\n`,
    );
    if (wanted !== undefined) context.out.write(`  ${feed.note}\n${fetches.map(fetchLine).join('')}`);
  }
  const tally = fetchTally(
    feeds.flatMap(({ feed }) => known(feed.id).fetches),
    time,
  );
  if (tally !== null) context.out.write(`${tally}\n`);
  return 0;
}

/** The state as it may be shown. */
function masked(state: FeedState): FeedState {
  const show = (url: string | null): string | null => (url === null ? null : maskUrl(url));
  return {
    ...state,
    url: maskUrl(state.url),
    validators: { ...state.validators, url: show(state.validators.url) },
    movedTo: show(state.movedTo),
    hub: show(state.hub),
  };
}

async function readKnown(installation: Installation, ids: readonly string[]): Promise<(id: string) => Known> {
  try {
    const database = await openForReading(databaseFile(installation.settings));
    const states = await readFeedStates(database.db);
    const fetches = new Map<string, FetchRecord[]>();
    for (const id of ids) fetches.set(id, await lastFetches(database.db, id));
    await database.close();
    return (id) => ({ state: states.get(id) ?? null, fetches: fetches.get(id) ?? [] });
  } catch (error) {
    const isNew =
      error instanceof ProblemError && error.problems.every((problem) => problem.code === 'DB_NOT_MIGRATED');
    if (!isNew) throw error;
    return () => ({ state: null, fetches: [] });
  }
}

function unknownFeed(wanted: string): ProblemError {
  return problemError(
    'FEED_UNKNOWN',
    wanted,
    'is neither a URL nor the id of a feed',
    'see: npm run -s casewire -- feeds list',
  );
}

function stateOf(state: FeedState | null, now: number): HealthState {
  return state === null ? 'new' : healthOf({ ...state, now });
}

function healthLines(state: FeedState | null, now: number): string {
  if (state === null || state.lastPolledAt === null) return '  new: never polled';
  const health = stateOf(state, now);
  const lines = [`${health}: ${healthText(health, state)}`];
  if (state.movedTo !== null)
    lines.push(`permanent redirect to ${maskUrl(state.movedTo)} since ${time(state.movedSince)}`);
  if (state.nextPollAt !== null) lines.push(`next poll ${time(state.nextPollAt)} (${state.nextBecause})`);
  return lines.map((line) => `  ${line}`).join('\n');
}

function healthText(health: HealthState, state: FeedState): string {
  const answered = state.lastOkAt === null ? 'never answered' : `last good answer ${time(state.lastOkAt)}`;
  const news =
    state.lastNewAt === null ? 'nothing new since the first poll' : `last new entry ${time(state.lastNewAt)}`;
  switch (health) {
    case 'new':
      return 'never polled';
    case 'healthy':
    case 'moved':
      return `${answered}, ${state.entryCount} entries, ${news}`;
    case 'quiet':
      return `${news}, longer ago than usual; ${answered}`;
    case 'stale':
      return `${news}: it answers but is probably frozen; ${answered}`;
    case 'gone':
      return `${state.problem?.code} the server said so on ${time(state.lastPolledAt)}; it is not asked again until its address changes`;
    case 'failing':
      return `since ${time(state.failingSince)} (${state.failures} in a row): ${state.problem?.code} ${state.problem?.what}; ${answered}`;
  }
}

function fetchLine(fetch: FetchRecord): string {
  const what =
    fetch.outcome === 'failed'
      ? `${fetch.code} ${fetch.what}`
      : `${fetch.outcome}${fetch.inDocument === null ? '' : `, ${fetch.inDocument} entries`}, ${fetch.newEntries} new`;
  return `    ${time(fetch.at)}  ${fetch.status ?? '---'}  ${String(fetch.tookMs).padStart(6)} ms  ${what}\n`;
}

function time(at: number | null): string {
  return at === null ? 'never' : `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** Fetches and reads one feed now, without storing anything. */
export async function testFeed(words: readonly string[], context: ProcessContext): Promise<ExitCode> {
  const options = readOptions(words, [], ['config']);
  const installation = readInstallation(options, context);
  const wanted = options.rest[0];
  if (wanted === undefined)
    throw problemError('CLI_USAGE', 'feeds test', 'no URL or feed id given', 'name the address or the id of a feed');
  const configured = installation.feeds.find(({ feed }) => feed.id === wanted || feed.url === wanted)?.feed;
  const url = configured?.url ?? wanted;
  if (!URL.canParse(url)) throw unknownFeed(wanted);
  const code = await tryFeed(url, installation, context);
  if (configured) {
    const { state, fetches } = (await readKnown(installation, [configured.id]))(configured.id);
    context.out.write(`As the bot polls it:\n${healthLines(state, context.now())}\n${fetches.map(fetchLine).join('')}`);
  }
  return code;
}

async function tryFeed(url: string, { settings }: Installation, context: ProcessContext): Promise<ExitCode> {
  const fetcher = openFetcher(settings, context.now);
  const reader = openReader();
  try {
    const outcome = await fetcher.fetch(url, noValidators);
    if (outcome.kind === 'failed') {
      context.error.write(`${problemLine({ ...outcome, where: maskUrl(url) })}\n`);
      return 1;
    }
    const bytes = outcome.kind === 'fetched' ? outcome.body : new Uint8Array();
    const contentType = outcome.kind === 'fetched' ? outcome.contentType : null;
    const read = await reader.entries({
      bytes,
      contentType,
      base: outcome.url,
      feedTitle: url,
      keyedBy: 'guid',
      now: context.now(),
    });
    if (!read.ok) {
      const remedy = 'look at the address in a browser, or try: npm run -s casewire -- feeds discover URL';
      context.error.write(`${problemLine({ code: read.code, where: maskUrl(url), what: read.what, remedy })}\n`);
      return 1;
    }
    const { etag, lastModified } = outcome.validators;
    const conditional = etag !== null || lastModified !== null;
    const lines = [
      read.title ?? '(no title)',
      `  from ${maskUrl(outcome.url)}${outcome.permanentUrl === null ? '' : ' (moved there for good)'}`,
      `  ${read.entries.length} entries, told apart by ${read.keyedBy}; ${conditional ? 'answers conditional requests' : 'gives no validators, so every poll fetches it whole'}`,
      ...read.entries.slice(0, 5).map((entry) => `  ${time(entry.publishedAt)}  ${entry.title}`),
      ...read.notices.map((notice) => `  ${notice.code} ${notice.what}`),
    ];
    context.out.write(`${lines.join('\n')}\n`);
    return 0;
  } finally {
    await fetcher.close();
    await reader.close();
  }
}
