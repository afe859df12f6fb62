/** Which way imports point, which rooms are pure, how files are named: the design's rules, held against the source. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from './support/casewire.ts';

/** Room -> rooms it may import. A room is the longest of these names that a path begins with; `ground` is the files directly in src/. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  ground: [],
  case: ['ground'],
  news: ['ground', 'case'],
  alert: ['ground', 'case', 'news'],
  command: ['ground', 'case', 'news', 'alert'],
  feed: ['ground', 'news'],
  model: ['ground', 'news'],
  store: ['ground', 'case', 'news', 'alert', 'feed'],
  work: ['ground', 'case', 'news', 'alert', 'command', 'feed', 'model', 'store', 'chat'],
  chat: ['ground', 'alert', 'command'],
  'chat/console': ['ground', 'chat', 'command', 'alert'],
  web: ['ground', 'case', 'news', 'alert', 'command', 'store'],
  'chat/discord': ['ground', 'chat', 'command', 'alert'],
  'chat/slack': ['ground', 'chat', 'command', 'alert'],
  settings: ['ground', 'news', 'feed'],
  cli: [
    'ground',
    'case',
    'news',
    'alert',
    'command',
    'feed',
    'model',
    'store',
    'work',
    'chat',
    'chat/console',
    'web',
    'chat/discord',
    'chat/slack',
    'settings',
  ],
  main: ['ground', 'cli'],
};

const pureRooms = ['ground', 'case', 'news', 'alert', 'command'];
const impure = /from 'node:|\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.|\bfetch\(/;
const bannedNames = /(?:^|\/)(?:utils?|helpers?|common|misc|\w*manager|\w*service|types)\.(?:ts|js)$/i;

type Files = ReadonlyMap<string, string>;

/** The source as path (from src/) -> text. */
function readSource(): Files {
  const paths = globSync('**/*.{ts,js}', { cwd: join(projectRoot, 'src') });
  return new Map(paths.map((path) => [path, readFileSync(join(projectRoot, 'src', path), 'utf8')]));
}

function roomOf(path: string): string {
  if (path === 'main.ts' || path === 'launch.js') return 'main';
  if (path === 'settings.ts') return 'settings';
  if (!path.includes('/')) return 'ground';
  const [first = '', second = ''] = path.split('/');
  return `${first}/${second}` in mayImport ? `${first}/${second}` : first;
}

/** Every broken rule, as a line that names the file. */
function brokenRules(files: Files): string[] {
  return [...files].flatMap(([path, text]) => {
    const room = roomOf(path);
    const found = [...text.matchAll(/(?:from|import) '(\.[^']+)'|import\('(\.[^']+)'\)/g)]
      .map((match) => normalize(join(dirname(path), match[1] ?? match[2] ?? '')))
      .flatMap((to) => importFault(room, to, files));
    if (!(room in mayImport)) found.push(`${room} is no room of the design`);
    if (pureRooms.includes(room) && path !== 'node-version.js' && impure.test(text)) found.push(`${room} is pure`);
    if (bannedNames.test(path)) found.push('the name says nothing');
    if (!text.startsWith('/**')) found.push('does not open with a sentence that says what it is for');
    return found.map((fault) => `${path}: ${fault}`);
  });
}

function importFault(room: string, to: string, files: Files): string[] {
  if (!files.has(to)) return [`imports ${to}, which is not there`];
  const toRoom = roomOf(to);
  return toRoom === room || mayImport[room]?.includes(toRoom) ? [] : [`${room} may not import ${toRoom} (${to})`];
}

const source = readSource();

test('the source keeps the rules', () => {
  expect(brokenRules(source)).toEqual([]);
});

test('every file is seen', () => {
  const onDisk = globSync('**/*', { cwd: join(projectRoot, 'src'), withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(source.size).toBe(onDisk.length);
  expect(source.size).toBeGreaterThan(50);
});

test('every room has its rule and every rule its room', () => {
  expect(new Set([...source.keys()].map(roomOf))).toEqual(new Set(Object.keys(mayImport)));
});

test.each([
  ['case/fact.ts', "import { labels } from '../news/label/labels.ts';", 'case may not import news'],
  [
    'news/story/story.ts',
    "import { readFeedStates } from '../../store/feed/feed-rows.ts';",
    'news may not import store',
  ],
  ['alert/decide.ts', "import { join } from 'node:path';", 'alert is pure'],
  ['news/label/classify.ts', 'const now = Date.now();', 'news is pure'],
  [
    'work/tell/deliver.ts',
    "import { consolePlatform } from '../../chat/console/platform.ts';",
    'work may not import chat/console',
  ],
  [
    'chat/console/platform.ts',
    "import { addDelivery } from '../../store/telling/delivery-rows.ts';",
    'chat/console may not import store',
  ],
  ['feed/http/fetch.ts', "import { decide } from '../../alert/decide.ts';", 'feed may not import alert'],
  ['model/answer.ts', "import { guardedAgent } from '../feed/http/guard.ts';", 'model may not import feed'],
  ['news/second-opinion.ts', "import { readAnswer } from '../model/answer.ts';", 'news may not import model'],
  ['problem.ts', "import { labels } from './news/label/labels.ts';", 'ground may not import news'],
])('a forbidden line planted in %s is found', (path, line, message) => {
  const text = source.get(path);
  expect(text).toBeDefined();
  const planted = new Map(source).set(path, `${text}\n${line}\n`);
  expect(brokenRules(planted)).toEqual([expect.stringContaining(message)]);
});

test('a banned name is found', () => {
  const planted = new Map(source).set('news/helpers.ts', '/** x */\n');
  expect(brokenRules(planted)).toEqual(['news/helpers.ts: the name says nothing']);
});
