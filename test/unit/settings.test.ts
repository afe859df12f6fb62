/** Settings: the shipped file is the defaults, everything wrong is told at once with its line, and secrets come from files too. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { labels } from '../../src/news/label/labels.ts';
import { type Problem, ProblemError } from '../../src/problem.ts';
import { readSettings, settingsFileSchema } from '../../src/settings.ts';
import { projectRoot, temporaryFolder } from '../support/casewire.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

const absent = join(folder.path, 'no-such-token');
const shipped = join(projectRoot, 'config', 'casewire.yaml');

/** Writes a file of this test's own and gives its path. */
function written(name: string, text: string): string {
  const file = join(folder.path, name);
  writeFileSync(file, text);
  return file;
}

function problemsOf(file: string, environment: NodeJS.ProcessEnv = {}): readonly Problem[] {
  try {
    readSettings(file, environment);
    return [];
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
}

/** What is wrong with a settings file of this text, with `where` cut down to the line. */
function faults(text: string): string[] {
  const file = written('settings.yaml', text);
  return problemsOf(file).map(({ code, where, what, remedy }) => {
    expect(where.replace(/:\d+$/, '')).toBe(file);
    return `${where.split(':').at(-1)} ${code} ${what} -> ${remedy}`;
  });
}

const noSecrets = {
  DISCORD_TOKEN: null,
  SLACK_BOT_TOKEN: null,
  SLACK_APP_TOKEN: null,
  LANGUAGE_MODEL_KEY: null,
  DATABASE_URL: null,
};

describe('the shipped file', () => {
  test('takes another address of Discord from the environment, if it is one', () => {
    expect(readSettings(shipped, { DISCORD_API_URL: 'http://127.0.0.1:1/api/' }).discordApiUrl).toBe(
      'http://127.0.0.1:1/api',
    );
    expect(() => readSettings(shipped, { DISCORD_API_URL: 'discord' })).toThrow('DISCORD_API_URL');
  });

  test('gives the defaults', () => {
    const settings = readSettings(shipped, {});
    expect(settings).toEqual({
      ...settingsFileSchema.parse({}),
      file: shipped,
      secrets: noSecrets,
      discordApiUrl: 'https://discord.com/api',
      slackApiUrl: 'https://slack.com/api/',
    });
    expect(settings.feeds).toMatchObject({
      intervalMinutes: 15,
      timeoutSeconds: 30,
      parallel: 16,
      allowPrivateAddresses: false,
    });
  });

  test('shows every key with its default', () => {
    expect(parse(readFileSync(shipped, 'utf8'))).toEqual(settingsFileSchema.parse({}));
  });

  test.each(['', '# nothing yet\n', 'feeds:\nconsole:\nlog:\n', 'feeds: {}\n'])(
    '%j gives the defaults as well',
    (text) => {
      expect(readSettings(written('empty.yaml', text), {})).toMatchObject(settingsFileSchema.parse({}));
    },
  );

  test('a key that is left out keeps its default beside one that is set', () => {
    const { feeds } = readSettings(written('one.yaml', 'feeds:\n  parallel: 3\n'), {});
    expect(feeds).toEqual({ ...settingsFileSchema.parse({}).feeds, parallel: 3 });
  });
});

test('settings are frozen through and through', () => {
  const settings = readSettings(shipped, { SLACK_BOT_TOKEN: 'xoxb-1' });
  const open: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Object.isFrozen(value)) open.push(path);
    for (const [key, child] of Object.entries(value)) visit(child, `${path}.${key}`);
  };
  visit(settings, 'settings');
  expect(open).toEqual([]);
  expect(() => Object.assign(settings.feeds, { parallel: 99 })).toThrow(TypeError);
  expect(() => Array.prototype.push.call(settings.cases, 'another')).toThrow(TypeError);
});

describe('a file that cannot be used', () => {
  test('that is not there', () => {
    const file = join(folder.path, 'none.yaml');
    expect(problemsOf(file)).toEqual([
      {
        code: 'SETTINGS_UNREADABLE',
        where: file,
        what: 'the settings file is not there',
        remedy: 'name an existing file with --config, or run from the project folder',
      },
    ]);
  });

  test('that is a folder', () => {
    const file = join(folder.path, 'a-folder');
    mkdirSync(file);
    expect(problemsOf(file)).toMatchObject([
      { code: 'SETTINGS_UNREADABLE', where: file, what: expect.stringContaining('EISDIR') },
    ]);
  });

  test.each([
    [
      'dataDir: a\ncontact: ""\ndataDir: b\n',
      '3 SETTINGS_UNREADABLE not valid YAML (duplicated mapping key) -> mend the YAML at that line: spaces in front, never a tab, and quotes around a text with “: ” in it',
    ],
    [
      'contact: *me*\n',
      '1 SETTINGS_UNREADABLE not valid YAML (unidentified alias "me*") -> mend the aliases and anchors (& and *)',
    ],
    [
      'just words\n',
      '1 SETTINGS_INVALID (whole file): Invalid input: expected object, received string -> give a value of the kind object',
    ],
    [
      '- feeds\n',
      '1 SETTINGS_INVALID (whole file): Invalid input: expected object, received array -> give a value of the kind object',
    ],
  ])('%j', (text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });
});

describe('a key or value that is wrong', () => {
  const spelling = 'unknown key -> check the spelling, or take the key out';

  test.each([
    ['contact: ""\ncolour: red\n', [`2 SETTINGS_INVALID colour: ${spelling}`]],
    [
      'feeds:\n  parallel: 2\n  # a remark\n  intervalMinute: 5\n',
      [`4 SETTINGS_INVALID feeds.intervalMinute: ${spelling}`],
    ],
    ['log: { level: info,\n  colour: true }\n', [`2 SETTINGS_INVALID log.colour: ${spelling}`]],
    [
      'feeds:\n  a: 1\nlog:\n  b: 2\n',
      [`2 SETTINGS_INVALID feeds.a: ${spelling}`, `4 SETTINGS_INVALID log.b: ${spelling}`],
    ],
    ['console:\n  lables:\n    - hearing\n', [`2 SETTINGS_INVALID console.lables: ${spelling}`]],
  ])('unknown: %j', (text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  test.each([
    [
      'feeds:\n  intervalMinutes: 0\n',
      '2 SETTINGS_INVALID feeds.intervalMinutes: Too small: expected number to be >=1 -> give at least 1',
    ],
    [
      'feeds:\n  intervalMinutes: 1441\n',
      '2 SETTINGS_INVALID feeds.intervalMinutes: Too big: expected number to be <=1440 -> give at most 1440',
    ],
    [
      'feeds:\n  timeoutSeconds: 0\n',
      '2 SETTINGS_INVALID feeds.timeoutSeconds: Too small: expected number to be >0 -> give more than 0',
    ],
    [
      'feeds:\n  parallel: many\n',
      '2 SETTINGS_INVALID feeds.parallel: Invalid input: expected number, received string -> give a value of the kind number',
    ],
    [
      'feeds:\n  fromSeeds: "yes"\n',
      '2 SETTINGS_INVALID feeds.fromSeeds: Invalid input: expected boolean, received string -> give a value of the kind boolean',
    ],
    ['\ncases: []\n', '2 SETTINGS_INVALID cases: Too small: expected array to have >=1 items -> give at least 1'],
    [
      'log:\n  level: loud\n',
      '2 SETTINGS_INVALID log.level: Invalid option: expected one of "debug"|"info"|"warn"|"error"|"silent" -> use one of: debug, info, warn, error, silent',
    ],
    [
      'console:\n  labels: [hearing,\n    gossip]\n',
      `3 SETTINGS_INVALID console.labels[1]: Invalid option: expected one of "${labels.join('"|"')}" -> use one of: ${labels.join(', ')}`,
    ],
    [
      'console:\n  labels: []\n',
      '2 SETTINGS_INVALID console.labels: Too small: expected array to have >=1 items -> give at least 1',
    ],
  ])('%j', (text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });

  test.each([
    'javascript:alert(1)',
    'ftp://example.org/feed',
    'https://user:word@example.org/feed',
    'example.org/feed',
  ])('a feed of one’s own may not be at %s', (url) => {
    const lines = ['feeds:', '  extra:', '    - id: mine', '      title: Mine', `      url: ${url}`];
    const rest = ['      kind: news', '      trust: trade', '      note: test'];
    expect(faults([...lines, ...rest, ''].join('\n'))).toEqual([
      `${lines.length} SETTINGS_INVALID feeds.extra[0].url: is no http(s) address without a password -> correct the value`,
    ]);
  });
});

describe('secrets', () => {
  const secretFile = written('token', '  from-a-file\n');

  test.each<[name: string, environment: NodeJS.ProcessEnv, token: string | null]>([
    ['nothing set', {}, null],
    ['in the environment', { DISCORD_TOKEN: 'from-env' }, 'from-env'],
    ['with blanks around it', { DISCORD_TOKEN: ' from-env\n' }, 'from-env'],
    ['of blanks only is not set', { DISCORD_TOKEN: '  ' }, null],
    ['in a file, without its line end', { DISCORD_TOKEN_FILE: secretFile }, 'from-a-file'],
    ['in a file beside an empty variable', { DISCORD_TOKEN: '', DISCORD_TOKEN_FILE: secretFile }, 'from-a-file'],
    ['beside an empty NAME_FILE', { DISCORD_TOKEN: 'from-env', DISCORD_TOKEN_FILE: ' ' }, 'from-env'],
  ])('%s', (_name, environment, token) => {
    expect(readSettings(shipped, environment).secrets).toEqual({ ...noSecrets, DISCORD_TOKEN: token });
  });

  test.each<[name: string, environment: NodeJS.ProcessEnv, what: string, remedy: string]>([
    [
      'set twice',
      { SLACK_APP_TOKEN: 'hush-hush', SLACK_APP_TOKEN_FILE: secretFile },
      'SLACK_APP_TOKEN and SLACK_APP_TOKEN_FILE are both set',
      'set only one of them',
    ],
    [
      'in an empty file',
      { SLACK_APP_TOKEN_FILE: written('blank', ' \n') },
      'the file is empty',
      'write the secret into it',
    ],
    [
      'in no file',
      { SLACK_APP_TOKEN_FILE: absent },
      'the file it names cannot be read',
      'give the path of a readable file (not the secret itself)',
    ],
  ])('%s is a problem that does not tell the secret', (_name, environment, what, remedy) => {
    const problems = problemsOf(shipped, environment);
    expect(problems).toEqual([{ code: 'SECRET_UNREADABLE', where: 'SLACK_APP_TOKEN_FILE', what, remedy }]);
    expect(JSON.stringify(problems)).not.toMatch(/hush-hush|from-a-file/);
  });

  test('set as the path of its file by mistake is not printed either', () => {
    const problems = problemsOf(shipped, { SLACK_APP_TOKEN_FILE: 'hush-hush' });
    expect(problems).toMatchObject([{ code: 'SECRET_UNREADABLE' }]);
    expect(JSON.stringify(problems)).not.toContain('hush-hush');
  });
});

test('problems of the file and of the secrets come all at once', () => {
  const file = written('many.yaml', 'dataDir: ""\nfeeds:\n  parallel: 0\n  paralel: 2\n');
  const problems = problemsOf(file, {
    DISCORD_TOKEN_FILE: absent,
    SLACK_BOT_TOKEN: 'x',
    SLACK_BOT_TOKEN_FILE: absent,
  });
  expect(problems.map(({ code, where }) => [code, where])).toEqual([
    ['SETTINGS_INVALID', `${file}:1`],
    ['SETTINGS_INVALID', `${file}:3`],
    ['SETTINGS_INVALID', `${file}:4`],
    ['SECRET_UNREADABLE', 'DISCORD_TOKEN_FILE'],
    ['SECRET_UNREADABLE', 'SLACK_BOT_TOKEN_FILE'],
  ]);
  expect(new ProblemError(problems).message.split('\n')).toHaveLength(5);
});
