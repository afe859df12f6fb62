/** Puts an installation together from its settings: cases, feeds, the database, the agent that fetches. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pino, { type Logger } from 'pino';
import { type DocumentReader, defaultLimits, openDocumentReader } from '../feed/document/document-reader.ts';
import { type FetchOptions, type FetchOutcome, fetchFeed, type Validators } from '../feed/http/fetch.ts';
import { guardedAgent } from '../feed/http/guard.ts';
import { type LanguageModel, openLanguageModel } from '../model/language-model.ts';
import { defaultSettingsFile, readSettings, type Settings } from '../settings.ts';
import { type FollowedFeed, followedFeeds } from '../work/poll/followed-feeds.ts';
import { type FollowedCase, readCases } from '../work/seed-case.ts';
import type { CliOptions, ProcessContext } from './command-line.ts';

export type Installation = {
  readonly settings: Settings;
  readonly cases: readonly FollowedCase[];
  readonly feeds: readonly FollowedFeed[];
};

/** Reads settings and seeds. Raises a ProblemError with everything that is wrong. */
export function readInstallation(options: CliOptions, context: ProcessContext): Installation {
  const settings = readSettings(options.values.get('config') ?? defaultSettingsFile, context.environment);
  const cases = readCases(settings.seedsDir, settings.cases);
  return { settings, cases, feeds: followedFeeds(cases, settings.feeds.extra, settings.feeds.fromSeeds) };
}

/** Where the database is: the address of a PostgreSQL database where one is set, else the path of the SQLite file. Not to be printed. */
export function databaseFile(settings: Settings): string {
  return settings.secrets.DATABASE_URL ?? join(settings.dataDir, 'casewire.db');
}

export type Fetcher = {
  readonly fetch: (url: string, validators: Validators) => Promise<FetchOutcome>;
  /** The guarded agent, for the few requests that fetch no feed. */
  readonly agent: ReturnType<typeof guardedAgent>;
  readonly close: () => Promise<void>;
};

/** Fetches through one guarded agent. Close it when done. */
export function openFetcher(settings: Settings, now: () => number): Fetcher {
  const timeoutMs = settings.feeds.timeoutSeconds * 1000;
  const agent = guardedAgent({
    allowPrivateAddresses: settings.feeds.allowPrivateAddresses,
    connectTimeoutMs: Math.min(timeoutMs, 10_000),
  });
  const options: FetchOptions = {
    agent,
    userAgent: userAgent(settings.contact),
    timeoutMs,
    maxBodyBytes: settings.feeds.maxBodyMegabytes * 1024 * 1024,
    now,
  };
  return { fetch: (url, validators) => fetchFeed(url, validators, options), agent, close: () => agent.destroy() };
}

/** `casewire/0.1.0 (Jane Doe jane@example.org)`; without a contact the brackets are left out. */
function userAgent(contact: string): string {
  const name = `casewire/${version()}`;
  return contact.trim() === '' ? name : `${name} (${contact.trim().replace(/[^\x20-\x7e]/g, '?')})`;
}

export function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** The log file of the installation: one JSON object a line. */
export function openLog(settings: Settings): Logger {
  if (settings.log.file === '' || settings.log.level === 'silent') return pino({ level: 'silent' });
  const destination = pino.destination({ dest: join(settings.dataDir, settings.log.file), mkdir: true, sync: true });
  return pino({ level: settings.log.level, base: { pid: process.pid } }, destination);
}

/** The language model for second opinions, or null where none is set. Close it when done. */
export function openModel(settings: Settings, now: () => number, log: Logger): LanguageModel | null {
  const { baseUrl, model, timeoutSeconds, maxPerDay } = settings.languageModel;
  if (baseUrl === '') return null;
  return openLanguageModel({
    baseUrl,
    model,
    key: settings.secrets.LANGUAGE_MODEL_KEY,
    timeoutMs: timeoutSeconds * 1000,
    maxPerDay,
    now,
    tell: (what) => log.warn({ code: 'MODEL_UNAVAILABLE', model, what }, 'no second opinions'),
  });
}

/** As large a document as the settings can ever allow; the fetch keeps to what they do allow. */
const LARGEST_DOCUMENT = 100 * 1024 * 1024;

/** The worker that reads feed documents. Close it when done. Opened first, it starts while settings and seeds are read. */
export function openReader(): DocumentReader {
  return openDocumentReader({ ...defaultLimits, maxBytes: LARGEST_DOCUMENT });
}
