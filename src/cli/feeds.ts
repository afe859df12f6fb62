/** `feeds list`, `feeds test` and `feeds parse`: how the feeds fare, one feed tried now, and documents parsed from files. */
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { decodeFeed } from '../feed/decode.ts';
import { identifyEntries } from '../feed/entry-identity.ts';
import { type ParsedFeed, parseFeed } from '../feed/parse.ts';
import { ProblemError, problemError, problemLine } from '../problem.ts';
import { openForReading } from '../store/database.ts';
import { type FeedState, readFeedStates } from '../store/feed-rows.ts';
import { type CliCommand, type ExitCode, type ProcessContext, readOptions } from './command-line.ts';
import { databaseFile, openFetcher, readInstallation } from './installation.ts';

export const feedsListCommand: CliCommand = {
  name: 'feeds list',
  usage: '[--json] [--config FILE]',
  description: 'every feed with its state: when it last answered, and what is wrong',
  run: listFeeds,
};

export const feedsTestCommand: CliCommand = {
  name: 'feeds test',
  usage: 'URL|ID [--config FILE]',
  description: 'fetches and reads one feed now, without storing anything',
  run: testFeed,
};

export const feedsParseCommand: CliCommand = {
  name: 'feeds parse',
  usage: '--jsonl',
  description: 'reads {file,contentType?,base?} as JSON lines and prints each document as parsed',
  run: parseFiles,
};

async function listFeeds(words: readonly string[], context: ProcessContext): Promise<ExitCode> {
  const options = readOptions(words, ['json'], ['config']);
  const installation = readInstallation(options, context);
  const states = await storedStates(databaseFile(installation.settings));
  const rows = installation.feeds.map(({ feed, cases }) => ({
    feed,
    cases: cases.map(({ courtCase }) => courtCase.id),
    state: states.get(feed.id) ?? null,
  }));
  if (options.flags.has('json')) {
    const lines = rows.map(({ feed, cases, state }) => ({
      ...feed,
      cases,
      state: state === null ? 'never polled' : stateWord(state),
      lastOkAt: state?.lastOkAt ?? null,
      nextPollAt: state?.nextPollAt ?? null,
      problem: state?.problem ?? null,
    }));
    context.out.write(`${JSON.stringify(lines, null, 2)}\n`);
    return 0;
  }
  for (const { feed, state } of rows) {
    context.out.write(
      `${feed.id}  ${feed.title} (${feed.kind}, ${feed.trust})\n  ${feed.url}\n  ${stateText(state)}\n`,
    );
  }
  return 0;
}

async function storedStates(file: string): Promise<Map<string, FeedState>> {
  try {
    const database = await openForReading(file);
    const states = await readFeedStates(database.db);
    await database.close();
    return states;
  } catch (error) {
    if (error instanceof ProblemError && error.problems.every((problem) => problem.code === 'DB_NOT_MIGRATED'))
      return new Map();
    throw error;
  }
}

function stateWord(state: FeedState): 'ok' | 'failing' {
  return state.failures > 0 ? 'failing' : 'ok';
}

function stateText(state: FeedState | null): string {
  if (state === null || state.lastPolledAt === null) return 'never polled';
  const next = `next try ${time(state.nextPollAt)}`;
  if (state.problem === null) return `ok, last answer ${time(state.lastOkAt)}, ${state.entryCount} entries, ${next}`;
  const lastOk = state.lastOkAt === null ? 'never answered' : `last good answer ${time(state.lastOkAt)}`;
  return `failing since ${time(state.failingSince)} (${state.failures} in a row): ${state.problem.code} ${state.problem.what}; ${lastOk}, ${next}`;
}

function time(at: number | null): string {
  return at === null ? 'never' : `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

async function testFeed(words: readonly string[], context: ProcessContext): Promise<ExitCode> {
  const options = readOptions(words, [], ['config']);
  const installation = readInstallation(options, context);
  const wanted = options.rest[0];
  if (wanted === undefined)
    throw problemError('CLI_USAGE', 'feeds test', 'no URL or feed id given', 'name the address or the id of a feed');
  const url = installation.feeds.find(({ feed }) => feed.id === wanted)?.feed.url ?? wanted;
  if (!URL.canParse(url))
    throw problemError(
      'FEED_UNKNOWN',
      wanted,
      'is neither a URL nor the id of a feed',
      'see: npm run -s casewire -- feeds list',
    );
  const fetcher = openFetcher(installation.settings);
  try {
    const outcome = await fetcher.fetch(url, { etag: null, lastModified: null });
    if (outcome.kind === 'failed') {
      context.error.write(`${problemLine({ ...outcome, where: url })}\n`);
      return 1;
    }
    if (outcome.kind === 'unchanged') return 0;
    const parsed = await parseFeed(decodeFeed(outcome.body, outcome.contentType), outcome.url);
    if (!parsed.ok) {
      context.error.write(
        `${problemLine({ code: parsed.code, where: url, what: parsed.what, remedy: 'look at the address in a browser' })}\n`,
      );
      return 1;
    }
    describe(parsed.feed, outcome.url, outcome.validators, context);
    return 0;
  } finally {
    await fetcher.close();
  }
}

function describe(
  feed: ParsedFeed,
  url: string,
  validators: { etag: string | null; lastModified: string | null },
  context: ProcessContext,
): void {
  const identified = identifyEntries(feed, feed.title ?? url, 'guid', context.now());
  const conditional = validators.etag !== null || validators.lastModified !== null;
  const lines = [
    `${feed.title ?? '(no title)'}`,
    `  from ${url}`,
    `  ${feed.entries.length} entries, told apart by ${identified.keyedBy}; ${conditional ? 'answers conditional requests' : 'gives no validators, so every poll fetches it whole'}`,
    ...identified.entries.slice(0, 5).map((entry) => `  ${time(entry.publishedAt)}  ${entry.title}`),
    ...identified.notices.map((notice) => `  ${notice.code} ${notice.what}`),
  ];
  context.out.write(`${lines.join('\n')}\n`);
}

const requestSchema = z.object({ file: z.string(), contentType: z.string().nullish(), base: z.string().nullish() });

async function parseFiles(words: readonly string[], context: ProcessContext): Promise<ExitCode> {
  const options = readOptions(words, ['jsonl'], []);
  if (!options.flags.has('jsonl'))
    throw problemError('CLI_USAGE', 'feeds parse', '--jsonl is missing', 'use feeds parse --jsonl');
  for await (const line of createInterface({ input: context.input })) {
    if (line.trim() === '') continue;
    context.out.write(`${JSON.stringify(await parseRequest(line))}\n`);
  }
  return 0;
}

async function parseRequest(line: string): Promise<object> {
  let file: string | null = null;
  try {
    const request = requestSchema.parse(JSON.parse(line));
    file = request.file;
    const bytes = await readFile(request.file);
    const parsed = await parseFeed(decodeFeed(bytes, request.contentType ?? null), request.base ?? null);
    if (!parsed.ok) return { file, error: `${parsed.code} ${parsed.what}` };
    const { entries, ...feed } = parsed.feed;
    return {
      file,
      feed: { ...feed, published: isoText(feed.published), updated: isoText(feed.updated) },
      entries: entries.map((entry) => ({
        ...entry,
        sourceName: undefined,
        published: isoText(entry.published),
        updated: isoText(entry.updated),
      })),
    };
  } catch (error) {
    return { file, error: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
}

function isoText(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
