/** `feeds import`, `feeds discover` and `feeds parse`: new feeds for the operator, and documents parsed from files. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { isMap, isSeq, parseDocument } from 'yaml';
import { z } from 'zod';
import { feedCandidates } from '../../feed/discover.ts';
import { decodeFeed } from '../../feed/document/decode.ts';
import { type DocumentReader, openDocumentReader } from '../../feed/document/document-reader.ts';
import { noValidators } from '../../feed/http/fetch.ts';
import { maskUrl } from '../../feed/http/mask-url.ts';
import { feedIdFor, readOpml } from '../../feed/opml.ts';
import { problemError, problemLine } from '../../problem.ts';
import { defaultSettingsFile, readSettings } from '../../settings.ts';
import { type ExitCode, type ProcessContext, readOptions } from '../command-line.ts';
import { openFetcher, openReader, readInstallation } from '../installation.ts';

/** Adds the feeds of an OPML file to feeds.extra of the settings; comments stay, feeds that are there already are left alone. */
export async function importFeeds(words: readonly string[], context: ProcessContext): Promise<ExitCode> {
  const options = readOptions(words, [], ['config']);
  const file = options.rest[0];
  if (file === undefined)
    throw problemError(
      'CLI_USAGE',
      'feeds import',
      'no OPML file given',
      'name the file that your feed reader exported',
    );
  const settingsFile = options.values.get('config') ?? defaultSettingsFile;
  const installation = readInstallation(options, context);
  const opml = readOpml(decodeFeed(await readGiven(file), null));
  if (!opml.ok) throw problemError('FEED_NOT_A_FEED', file, opml.what, 'export the feeds of your reader as OPML');
  const known = new Set(installation.feeds.map(({ feed }) => feed.url));
  const taken = new Set(installation.feeds.map(({ feed }) => feed.id));
  const document = parseDocument(await readFile(settingsFile, 'utf8'));
  if (document.contents === null || !isMap(document.contents)) document.contents = document.createNode({}) as never;
  if (!isSeq(document.getIn(['feeds', 'extra'], true))) document.setIn(['feeds', 'extra'], document.createNode([]));
  const list = document.getIn(['feeds', 'extra'], true);
  if (isSeq(list)) list.flow = false;
  let added = 0;
  for (const { title, url } of opml.feeds) {
    if (known.has(url)) {
      context.out.write(`already there: ${maskUrl(url)}\n`);
      continue;
    }
    const id = feedIdFor(title, taken);
    taken.add(id);
    document.addIn(
      ['feeds', 'extra'],
      document.createNode({
        id,
        title,
        url,
        kind: 'news',
        trust: 'trade',
        note: `imported from ${file.split(/[\\/]/).at(-1)}`,
      }),
    );
    context.out.write(`added ${id}: ${maskUrl(url)}\n`);
    added += 1;
  }
  for (const { url, why } of opml.refused)
    context.error.write(
      `FEED_ADDRESS ${maskUrl(url)}: the address ${why}. Remedy: left out; correct it in the OPML file\n`,
    );
  if (added > 0) await replaceSettings(settingsFile, document.toString({ lineWidth: 0 }), context);
  context.out.write(`${added} of ${opml.feeds.length} feeds added to ${settingsFile}.\n`);
  return 0;
}

/** Writes the new settings beside the old ones, checks them, and only then puts them in their place. */
async function replaceSettings(file: string, text: string, context: ProcessContext): Promise<void> {
  const fresh = `${file}.new`;
  await writeFile(fresh, text);
  try {
    readSettings(fresh, context.environment);
    await rename(fresh, file);
  } finally {
    await rm(fresh, { force: true });
  }
}

async function readGiven(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw problemError(
      'CLI_USAGE',
      file,
      `cannot be read (${error instanceof Error ? error.message : String(error)})`,
      'check the path',
    );
  }
}

/** Finds the feeds of a web page: those it names, and the usual places. */
export async function discoverFeeds(words: readonly string[], context: ProcessContext): Promise<ExitCode> {
  const options = readOptions(words, [], ['config']);
  const { settings } = readInstallation(options, context);
  const page = options.rest[0];
  if (page === undefined || !URL.canParse(page))
    throw problemError('CLI_USAGE', 'feeds discover', 'no URL given', 'name the address of a web page');
  const fetcher = openFetcher(settings, context.now);
  const reader = openReader();
  try {
    const outcome = await fetcher.fetch(page, noValidators);
    if (outcome.kind !== 'fetched') {
      if (outcome.kind === 'failed') context.error.write(`${problemLine({ ...outcome, where: maskUrl(page) })}\n`);
      return 1;
    }
    const own = await reader.parse({ bytes: outcome.body, contentType: outcome.contentType, base: outcome.url });
    const candidates = own.ok
      ? [{ url: outcome.url, title: own.feed.title }]
      : feedCandidates(decodeFeed(outcome.body, outcome.contentType), outcome.url);
    let found = 0;
    for (const candidate of candidates) {
      const answer = await fetcher.fetch(candidate.url, noValidators);
      if (answer.kind !== 'fetched') continue;
      const parsed = await reader.parse({ bytes: answer.body, contentType: answer.contentType, base: answer.url });
      if (!parsed.ok) continue;
      found += 1;
      context.out.write(
        `${candidate.url}\n  ${parsed.feed.title ?? candidate.title ?? '(no title)'}, ${parsed.feed.entries.length} entries\n`,
      );
    }
    if (found === 0)
      context.error.write(
        `${problemLine({ code: 'FEED_NOT_A_FEED', where: maskUrl(page), what: 'no feed was found there', remedy: 'look for a feed link on the site, or ask the publisher' })}\n`,
      );
    return found === 0 ? 1 : 0;
  } finally {
    await fetcher.close();
    await reader.close();
  }
}

const requestSchema = z.object({ file: z.string(), contentType: z.string().nullish(), base: z.string().nullish() });

/** Reads {file,contentType?,base?} as JSON lines and prints each document as parsed. */
export async function parseFiles(words: readonly string[], context: ProcessContext): Promise<ExitCode> {
  const options = readOptions(words, ['jsonl'], []);
  if (!options.flags.has('jsonl'))
    throw problemError('CLI_USAGE', 'feeds parse', '--jsonl is missing', 'use feeds parse --jsonl');
  const reader = openDocumentReader();
  for await (const line of createInterface({ input: context.input })) {
    if (line.trim() === '') continue;
    context.out.write(`${JSON.stringify(await parseRequest(line, reader))}\n`);
  }
  await reader.close();
  return 0;
}

async function parseRequest(line: string, reader: DocumentReader): Promise<object> {
  let file: string | null = null;
  try {
    const read = requestSchema.safeParse(JSON.parse(line));
    if (!read.success) return { file, error: 'the line names no file' };
    const request = read.data;
    file = request.file;
    const parsed = await reader.parse({
      bytes: await readFile(request.file),
      contentType: request.contentType ?? null,
      base: request.base ?? null,
    });
    if (!parsed.ok) return { file, error: `${parsed.code} ${parsed.what}` };
    const { entries, hints, ...feed } = parsed.feed;
    return {
      file,
      feed: { ...feed, hints, published: isoText(feed.published), updated: isoText(feed.updated) },
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
