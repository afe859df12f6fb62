/** Databases on the PostgreSQL of this run of the tests. */
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';

/** False where no PostgreSQL could be started; why was printed then. */
export function hasPostgres(): boolean {
  return 'url' in inject('postgres');
}

/** Makes an empty database and gives its address. */
export async function createDatabase(): Promise<string> {
  const server = inject('postgres');
  if ('missing' in server) throw new Error(server.missing);
  const name = `test_${randomBytes(8).toString('hex')}`;
  await query(server.url, `create database ${name}`);
  const url = new URL(server.url);
  url.pathname = name;
  return url.href;
}

/** Asks a database beside whoever else uses it. */
export async function query(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
