/** A real PostgreSQL for the whole run of the tests: TEST_DATABASE_URL where it is set, else one of our own from npm on a free port. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of a server on which databases may be made; or why there is none. */
    postgres: { readonly url: string } | { readonly missing: string };
  }
}

/** Starts the server before the first test file and stops it after the last. */
// biome-ignore lint/style/noDefaultExport: this is how Vitest finds it
export default async function provideServer({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env.TEST_DATABASE_URL ?? '';
  if (given !== '') {
    provide('postgres', { url: given });
    return undefined;
  }
  try {
    const { url, stop } = await startServer();
    provide('postgres', { url });
    return stop;
  } catch (error) {
    const missing = `no PostgreSQL could be started: ${error instanceof Error ? error.message : String(error)}`;
    process.stdout.write(`${missing}\n`);
    provide('postgres', { missing });
    return undefined;
  }
}

async function startServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('postgres-process.ts', import.meta.url))]);
  const ended = once(child, 'close');
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const said = await Promise.race([once(child.stdout.setEncoding('utf8'), 'data'), ended.then(() => null)]);
  if (said === null) throw new Error(errors);
  return {
    url: String(said[0]).trim(),
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
