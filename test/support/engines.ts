/** The database engines on which the store's contract suite runs, and what one of them does otherwise than the suite says. */
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach } from 'vitest';
import { type Db, openForWriting } from '../../src/store/database.ts';
import { temporaryFolder } from './casewire.ts';
import { createDatabase, hasPostgres } from './postgres.ts';

export type OpenStore = {
  readonly db: Db;
  /** Closes the database and takes away all that it holds. */
  readonly close: () => Promise<void>;
  /** Closes the database and opens the same one again, as a restart does. */
  readonly reopen: () => Promise<OpenStore>;
};

/** What an implementation cannot do as the suite says: which tests are left out, by their names, and why. */
export type Difference = { readonly reason: string; readonly skip: readonly string[] };

/** Something that a contract suite runs on. */
export type Implementation = {
  readonly name: string;
  readonly differences: readonly Difference[];
};

export type Engine = Implementation & {
  /** Opens an empty database of its own, its tables up to date. */
  readonly open: () => Promise<OpenStore>;
};

const sqlite: Engine = { name: 'SQLite', open: openSqlite, differences: [] };
const postgres: Engine = { name: 'PostgreSQL', open: openPostgres, differences: [] };

/** Without a PostgreSQL on this machine its tests are left out; why was printed when it did not start. */
export const engines: readonly Engine[] = hasPostgres() ? [sqlite, postgres] : [sqlite];

async function openSqlite(): Promise<OpenStore> {
  const folder = temporaryFolder();
  const open = async (): Promise<OpenStore> => {
    const { db, close } = await openForWriting(join(folder.path, 'casewire.db'));
    return {
      db,
      close: async () => {
        await close();
        folder.remove();
      },
      reopen: async () => {
        await close();
        return open();
      },
    };
  };
  return open();
}

/** Databases of this process that are free, emptied again before they are used. */
const free: string[] = [];

async function openPostgres(): Promise<OpenStore> {
  const url = free.pop() ?? (await createDatabase());
  const open = async (): Promise<OpenStore> => {
    const { db, close } = await openForWriting(url);
    return {
      db,
      close: async () => {
        await emptyTables(db);
        await close();
        free.push(url);
      },
      reopen: async () => {
        await close();
        return open();
      },
    };
  };
  return open();
}

async function emptyTables(db: Db): Promise<void> {
  const tables = await db.introspection.getTables();
  const names = tables.map(({ name }) => sql.id(name));
  await sql`truncate table ${sql.join(names)} restart identity cascade`.execute(db);
}

/** Gives each test of the suite around it a database of its own, and leaves out what the engine declares as different. */
export function useStore(engine: Engine, take: (db: Db) => void): void {
  let store: OpenStore;

  beforeEach(async () => {
    store = await engine.open();
    take(store.db);
  });

  leaveOutDifferences(engine);

  afterEach(async () => {
    await store.close();
  });
}

/** Leaves out the tests of the suite around it that the implementation declares as different, and prints why. */
export function leaveOutDifferences(on: Implementation): void {
  beforeEach(({ task, skip }) => {
    const difference = on.differences.find((candidate) => candidate.skip.includes(task.name));
    if (difference === undefined) return;
    process.stdout.write(`skipped on ${on.name}: ${task.name} (${difference.reason})\n`);
    skip(difference.reason);
  });
}
