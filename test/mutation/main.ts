/** `npm run mutate [-- --count N --seed N]`: plants small faults in a copy of the rules, one at a time, and tells which ones no test notices. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Mutation, mutationsOf } from './places.ts';

/** What is mutated, and the tests that answer for it. */
const rooms: readonly (readonly [files: string, tests: readonly string[]])[] = [
  ['src/case/**/*.ts', ['test/unit/case', 'test/unit/alert']],
  ['src/news/*.ts', ['test/unit/news', 'test/golden/headlines.test.ts']],
  // What a language model may change is tried over all headlines: it takes long and says nothing about the rules.
  [
    'src/news/*/**/*.ts',
    ['test/unit/news', 'test/golden/headlines.test.ts', 'test/golden/stories.test.ts', '--exclude=**/second-opinion*'],
  ],
  ['src/alert/**/*.ts', ['test/unit/alert']],
  ['src/feed/schedule.ts', ['test/unit/feed']],
];
/** A fault that makes the tests hang counts as noticed. */
const RUN_TIMEOUT_MS = 120_000;

type Planted = Mutation & { readonly file: string; readonly tests: readonly string[] };

const { values } = parseArgs({
  options: { count: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
});
const seed = Number(values.seed);
const chosen = sample(allMutations(), Number(values.count), seed);
const copy = copyOfProject();
const survivors: Planted[] = [];
try {
  for (const tests of new Set(rooms.map(([, tests]) => tests)))
    if (!(await passes(tests))) throw new Error(`the tests fail before anything is changed: ${tests.join(' ')}`);
  for (const [index, planted] of chosen.entries()) {
    const path = join(copy, planted.file);
    const source = readFileSync(path, 'utf8');
    writeFileSync(path, source.slice(0, planted.start) + planted.to + source.slice(planted.end));
    const survived = await passes(planted.tests);
    writeFileSync(path, source);
    if (survived) survivors.push(planted);
    process.stdout.write(`${index + 1}/${chosen.length} ${survived ? 'SURVIVED' : 'noticed '} ${tell(planted)}\n`);
  }
} finally {
  rmSync(copy, { recursive: true });
}
const noticed = chosen.length - survivors.length;
process.stdout.write(`\nSurvivors:\n${survivors.map((planted) => `  ${tell(planted)}\n`).join('')}`);
process.stdout.write(
  `Noticed ${noticed} of ${chosen.length} (${((100 * noticed) / (chosen.length || 1)).toFixed(1)} %), seed ${seed}\n`,
);

function allMutations(): readonly Planted[] {
  return rooms.flatMap(([pattern, tests]) =>
    globSync(pattern)
      .sort()
      .flatMap((file) => mutationsOf(readFileSync(file, 'utf8')).map((mutation) => ({ ...mutation, file, tests }))),
  );
}

/** Draws without putting back; the same seed draws the same places. */
function sample(all: readonly Planted[], count: number, start: number): readonly Planted[] {
  const left = [...all];
  let state = start;
  const drawn: Planted[] = [];
  while (drawn.length < count && left.length > 0) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    drawn.push(...left.splice(Math.floor((state / 2 ** 32) * left.length), 1));
  }
  return drawn;
}

/** The faults go into a copy: the project's own files stay as they are. */
function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'casewire-mutation-'));
  for (const part of ['src', 'test', 'seeds', 'config', 'docs', 'package.json', 'tsconfig.json', 'vitest.config.ts'])
    cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

async function passes(tests: readonly string[]): Promise<boolean> {
  const run = spawn(process.execPath, [join('node_modules', 'vitest', 'vitest.mjs'), 'run', '--bail=1', ...tests], {
    cwd: copy,
    // None of these tests asks a database; a given address keeps the runner from starting one.
    env: { ...process.env, TEST_DATABASE_URL: 'postgres://127.0.0.1:1/none' },
    stdio: 'ignore',
    timeout: RUN_TIMEOUT_MS,
  });
  const [code] = await once(run, 'close');
  return code === 0;
}

function tell({ file, line, from, to }: Planted): string {
  return `${file}:${line}  ${from.replace(/\s+/g, ' ')}  ->  ${to}`;
}
