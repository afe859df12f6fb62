/** The database engines on which the store's contract suite runs, and what one of them does otherwise than the suite says. */
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { type Db, openForWriting } from '../../src/store/database.ts';
import { temporaryFolder } from './casewire.ts';

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

export const engines: readonly Engine[] = [{ name: 'SQLite', open: openSqlite, differences: [] }];

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
