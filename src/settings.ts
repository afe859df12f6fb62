/** Reads config/casewire.yaml and the environment into one frozen Settings, or reports every problem at once. */
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { readCheckedYaml } from './checked-yaml.ts';
import { feedSchema } from './feed/feed-list.ts';
import { labels } from './news/label/labels.ts';
import { type Problem, ProblemError, problemError } from './problem.ts';
import { isPublicAddress } from './public-address.ts';

/** A section may be there with nothing in it. */
const section = <T extends z.ZodRawShape>(shape: T) =>
  z.preprocess((value) => value ?? {}, z.strictObject(shape)).prefault({});

const positive = (fallback: number, max: number) => z.number().positive().max(max).default(fallback);

/** The keys of config/casewire.yaml. Paths are relative to the working directory. */
export const settingsFileSchema = z.strictObject({
  dataDir: z.string().min(1).default('./data'),
  seedsDir: z.string().min(1).default('./seeds'),
  cases: z.array(z.string().min(1)).min(1).default(['sec-v-binance']),
  contact: z.string().default(''),
  feeds: section({
    fromSeeds: z.boolean().default(true),
    extra: z.array(feedSchema).default([]),
    intervalMinutes: z.number().min(1).max(1440).default(15),
    timeoutSeconds: positive(30, 300),
    maxBodyMegabytes: positive(10, 100),
    parallel: z.int().min(1).max(64).default(16),
    parallelPerHost: z.int().min(1).max(8).default(2),
    allowPrivateAddresses: z.boolean().default(false),
    webSub: section({
      publicUrl: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
      listen: z
        .string()
        .regex(/^[\w.-]+:\d{1,5}$/, { message: 'is no host:port' })
        .default('127.0.0.1:8090'),
    }),
  }),
  languageModel: section({
    baseUrl: z
      .union([z.literal(''), z.url({ protocol: /^https?$/ })])
      .refine(isModelAddress, {
        message: 'must be https outside your own network, without password, query or fragment',
      })
      .default(''),
    model: z.string().trim().max(100).default(''),
    timeoutSeconds: positive(8, 120),
    maxPerDay: z.int().min(1).max(100_000).default(200),
  }).refine(({ baseUrl, model }) => (baseUrl === '') === (model === ''), {
    message: 'needs baseUrl and model, or neither',
  }),
  web: section({
    listen: z
      .union([z.literal('off'), z.string().regex(/^[\w.-]+:\d{1,5}$/, { message: 'is neither off nor host:port' })])
      .default('127.0.0.1:8474'),
    publicUrl: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
  }),
  slack: section({
    mayChange: z.union([z.literal('members'), z.array(z.string().regex(/^[UW][A-Z0-9]+$/)).min(1)]).default('members'),
  }),
  console: section({
    labels: z.union([z.literal('all'), z.array(z.enum(labels)).min(1)]).default('all'),
  }),
  log: section({
    level: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    file: z.string().default('casewire.log'),
  }),
});

/** Plain http is for loopback and private addresses; where a name leads is looked at when it is connected. */
function isModelAddress(baseUrl: string): boolean {
  if (!URL.canParse(baseUrl)) return true;
  const { protocol, hostname, username, password, search, hash } = new URL(baseUrl);
  const isPlain = protocol === 'http:' && isPublicAddress(hostname.replace(/^\[|\]$/g, ''));
  return !isPlain && [username, password, search, hash].every((part) => part === '');
}

/** Secrets that the environment may hold; each also as NAME_FILE, naming a file that holds it. */
export const secretNames = [
  'DISCORD_TOKEN',
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'LANGUAGE_MODEL_KEY',
  'DATABASE_URL',
] as const;
export type SecretName = (typeof secretNames)[number];

export type Settings = z.infer<typeof settingsFileSchema> & {
  readonly file: string;
  /** Never print these. Null where not set. */
  readonly secrets: Readonly<Record<SecretName, string | null>>;
  /** Where Discord's API is, ending in `/api`: Discord's own unless DISCORD_API_URL says otherwise. */
  readonly discordApiUrl: string;
  /** Where Slack's Web API is, ending in `/api/`: Slack's own unless SLACK_API_URL says otherwise. */
  readonly slackApiUrl: string;
};

const DISCORD_API_URL = 'https://discord.com/api';
const SLACK_API_URL = 'https://slack.com/api';

export const defaultSettingsFile = 'config/casewire.yaml';

/** Reads the settings. Raises a ProblemError that holds every problem found. */
export function readSettings(file: string, environment: NodeJS.ProcessEnv): Settings {
  const problems: Problem[] = [];
  const values = readFile(file, problems);
  const secrets = readSecrets(environment, problems);
  if (values === null || problems.length > 0) throw new ProblemError(problems);
  const discordApiUrl = apiUrl(environment, 'DISCORD_API_URL', DISCORD_API_URL);
  const slackApiUrl = `${apiUrl(environment, 'SLACK_API_URL', SLACK_API_URL)}/`;
  return deepFreeze({ ...values, file, secrets, discordApiUrl, slackApiUrl });
}

/** Without a slash at its end. */
function apiUrl(environment: NodeJS.ProcessEnv, name: string, usual: string): string {
  const url = (environment[name] ?? '').trim().replace(/\/+$/, '') || usual;
  if (/^https?:\/\//.test(url) && URL.canParse(url)) return url;
  const remedy = 'leave it out, or give an address that ends in /api';
  throw problemError('SETTINGS_INVALID', name, 'this is no http(s) address', remedy);
}

function readFile(file: string, problems: Problem[]): z.infer<typeof settingsFileSchema> | null {
  if (!existsSync(file)) {
    const remedy = 'name an existing file with --config, or run from the project folder';
    problems.push({ code: 'SETTINGS_UNREADABLE', where: file, what: 'the settings file is not there', remedy });
    return null;
  }
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const what = `the settings file cannot be read (${error instanceof Error ? error.message : String(error)})`;
    problems.push({ code: 'SETTINGS_UNREADABLE', where: file, what, remedy: 'give this user the right to read it' });
    return null;
  }
  const codes = { unreadable: 'SETTINGS_UNREADABLE', invalid: 'SETTINGS_INVALID' } as const;
  const result = readCheckedYaml(file, text, settingsFileSchema, codes);
  if (result.ok) return result.value;
  problems.push(...result.problems);
  return null;
}

function readSecrets(environment: NodeJS.ProcessEnv, problems: Problem[]): Record<SecretName, string | null> {
  const read = (name: SecretName): string | null => {
    const plain = environment[name]?.trim() ?? '';
    const fromFile = environment[`${name}_FILE`]?.trim() ?? '';
    const report = (what: string, remedy: string): null => {
      problems.push({ code: 'SECRET_UNREADABLE', where: `${name}_FILE`, what, remedy });
      return null;
    };
    if (plain !== '' && fromFile !== '') return report(`${name} and ${name}_FILE are both set`, 'set only one of them');
    if (fromFile === '') return plain === '' ? null : plain;
    try {
      const secret = readFileSync(fromFile, 'utf8').trim();
      return secret === '' ? report('the file is empty', 'write the secret into it') : secret;
    } catch {
      return report('the file it names cannot be read', 'give the path of a readable file (not the secret itself)');
    }
  };
  return {
    DISCORD_TOKEN: read('DISCORD_TOKEN'),
    SLACK_BOT_TOKEN: read('SLACK_BOT_TOKEN'),
    SLACK_APP_TOKEN: read('SLACK_APP_TOKEN'),
    LANGUAGE_MODEL_KEY: read('LANGUAGE_MODEL_KEY'),
    DATABASE_URL: readDatabaseUrl(read('DATABASE_URL'), problems),
  };
}

/** A value that is no postgres:// address would be taken for the path of a file. */
function readDatabaseUrl(value: string | null, problems: Problem[]): string | null {
  if (value === null || /^postgres(?:ql)?:\/\/[^/]/.test(value)) return value;
  const remedy = 'write postgres://user:password@host:5432/name, or leave it out to use the file in dataDir';
  problems.push({ code: 'SETTINGS_INVALID', where: 'DATABASE_URL', what: 'is no postgres:// address', remedy });
  return null;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
