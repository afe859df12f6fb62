/** Runs the real program as a user would, in a process of its own, with a settings file of the test's. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

export type Ended = {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
};

export type Running = { readonly child: ChildProcess; readonly ended: Promise<Ended>; readonly output: () => string };

/** A folder for one test; `remove` takes it away. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'casewire-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Writes a settings file that keeps its data in `folder` and gives its path. */
export function writeSettings(folder: string, values: Record<string, unknown>): string {
  const file = join(folder, 'casewire.yaml');
  writeFileSync(file, stringify({ dataDir: join(folder, 'data'), web: { listen: 'off' }, ...values }));
  return file;
}

/** A feed for a settings file. */
export function feedSetting(id: string, url: string): Record<string, unknown> {
  return { id, title: `Feed ${id}`, url, kind: 'news', trust: 'trade', note: 'served by the test' };
}

/** Starts the program and lets it run. */
export function startCasewire(
  words: readonly string[],
  options: { input?: string; environment?: NodeJS.ProcessEnv } = {},
): Running {
  const child = spawn(process.execPath, [join(projectRoot, 'src/launch.js'), ...words], {
    cwd: projectRoot,
    env: { ...cleanEnvironment(), ...options.environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin.end(options.input ?? '');
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
  return { child, ended, output: () => stdout + stderr };
}

/** Runs the program to its end. */
export function casewire(
  words: readonly string[],
  options: { input?: string; environment?: NodeJS.ProcessEnv } = {},
): Promise<Ended> {
  return startCasewire(words, options).ended;
}

/** Waits until `condition` holds; fails after a while, ten seconds unless said otherwise, with what was being waited for. */
export async function until(
  what: string,
  condition: () => boolean | Promise<boolean>,
  waitMs: number = 10_000,
): Promise<void> {
  const end = Date.now() + waitMs;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The environment without tokens and colours of whoever runs the tests. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const hidden = /^(?:DISCORD_|SLACK_|LANGUAGE_MODEL_|DATABASE_|NO_COLOR|FORCE_COLOR)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !hidden.test(name)));
}
