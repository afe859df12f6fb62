/** README and code say the same: codes, settings, commands, decisions. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { usage } from '../src/command/help.ts';
import { commands } from '../src/command/registry.ts';
import { problemCodes } from '../src/problem.ts';
import { secretNames, settingsFileSchema } from '../src/settings.ts';
import { casewire, projectRoot } from './support/casewire.ts';

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const readme = read('README.md');

/** The rows of the README's table under a heading, as cells without back-ticks. */
function table(heading: string): string[][] {
  const section = readme.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return rows.map((row) =>
    row
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim().replace(/^`|`$/g, '').replace(/\\\|/g, '|')),
  );
}

function flattened(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, child]) => flattened(child, path === '' ? key : `${path}.${key}`));
}

const defaults = flattened(settingsFileSchema.parse({}));

test('the README lists every code with its meaning, and no other', () => {
  expect(Object.fromEntries(table('When something goes wrong'))).toEqual(problemCodes);
});

test('every code is used somewhere', () => {
  const files = globSync('**/*.{ts,js}', { cwd: join(projectRoot, 'src') }).filter((path) => path !== 'problem.ts');
  const source = files.map((path) => read(join('src', path))).join('\n');
  expect(Object.keys(problemCodes).filter((code) => !source.includes(code))).toEqual([]);
});

test('the README lists every setting with its default', () => {
  const rows = table('Settings').map(([key = '', value = '']) => [key, value]);
  const written = defaults.map(([key, value]) => [key, key.endsWith('Dir') ? value : JSON.stringify(value)]);
  expect(rows).toEqual(written);
});

test('config/casewire.yaml holds every key with its default', () => {
  expect(flattened(parse(read('config/casewire.yaml')))).toEqual(defaults);
});

test('config/example.env names every secret, without values', () => {
  const lines = read('config/example.env')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(lines).toEqual(secretNames.map((name) => `${name}=`));
});

test('the README lists every slash command', () => {
  expect(table('Commands in the chat').map(([name]) => name)).toEqual(commands.map(usage));
});

test('the README lists every command of the command line, and help shows them', async () => {
  const help = await casewire(['help']);
  const helped = [...help.stdout.matchAll(/^ {2}([a-z]+(?: [a-z]+)?) ?/gm)].map((match) => match[1]);
  const listed = table('Commands on the command line').map(([name = '']) => name.split(/ (?=[-"[A-Z])/)[0]);
  expect(listed).toEqual(helped);
});

test('ARCHITECTURE.md is short enough to be read', () => {
  expect(read('ARCHITECTURE.md').split('\n').length).toBeLessThanOrEqual(150);
});

test('every dependency is explained', () => {
  const manifest = JSON.parse(read('package.json')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const names = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
  const explained = read('docs/decisions/dependencies.md');
  expect(names.filter((name) => !explained.includes(`\`${name}\``))).toEqual([]);
});
