/** Opens a SQLite file: durability, the lock that keeps a second writer out, and clear words when it cannot. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { type ProblemError, problemError } from '../problem.ts';
import { bringUpToDate, notMigrated, refuseOther } from './migrate.ts';
import { nodeSqliteDialect } from './sqlite-dialect.ts';
import type { OpenDatabase, Tables } from './tables.ts';

/**
 * Opens the file for writing, creates it if need be, and brings its tables up to date. One process at a time: the side file
 * `<file>.lock` is held by an exclusive SQLite lock, which the operating system frees even after a kill.
 * Raises a ProblemError (DB_LOCKED, DB_UNWRITABLE, DB_NEWER, DB_BROKEN).
 */
export async function openSqliteForWriting(file: string): Promise<OpenDatabase> {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    throw unwritable(file, error);
  }
  const lock = holdLock(`${file}.lock`, file);
  try {
    const database = openFile(file, false);
    const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(database) });
    await bringUpToDate(db, file).catch(async (error: unknown) => {
      await db.destroy();
      throw openProblem(file, error);
    });
    return {
      db,
      close: async () => {
        await db.destroy();
        lock.close();
      },
    };
  } catch (error) {
    lock.close();
    throw error;
  }
}

/** Opens an existing, up-to-date file beside a running bot, for reading only. Raises DB_NOT_MIGRATED when there is none. */
export async function openSqliteForReading(file: string): Promise<OpenDatabase> {
  let database: DatabaseSync;
  try {
    database = openFile(file, true);
  } catch (error) {
    if (errorText(error).includes('unable to open')) throw notMigrated(file);
    throw error;
  }
  const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(database) });
  try {
    await refuseOther(db, file);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { db, close: () => db.destroy() };
}

function openFile(file: string, readOnly: boolean): DatabaseSync {
  try {
    const database = new DatabaseSync(file, { readOnly, timeout: 5000 });
    if (!readOnly) {
      database.exec('pragma journal_mode = wal');
      database.exec('pragma synchronous = full');
    }
    database.exec('pragma foreign_keys = on');
    database.prepare('select count(*) from sqlite_master').get();
    return database;
  } catch (error) {
    throw openProblem(file, error);
  }
}

function openProblem(file: string, error: unknown): unknown {
  const text = errorText(error);
  if (/locked|busy/i.test(text)) {
    return problemError('DB_LOCKED', file, 'another program holds the database', 'close it and try again');
  }
  if (/not a database|malformed|corrupt/i.test(text)) {
    return problemError(
      'DB_BROKEN',
      file,
      `the file is damaged or is no database (${text})`,
      'put a backup in its place, or move it away to start afresh',
    );
  }
  if (/readonly|read-only|permission|unable to open|disk i\/o|full/i.test(text)) {
    return text.includes('unable to open') && !/permission/i.test(text) ? error : unwritable(file, error);
  }
  return error;
}

/** The lock is a write transaction that stays open on a side file; who holds it stands in a plain file beside it. */
function holdLock(lockFile: string, file: string): DatabaseSync {
  let lock: DatabaseSync | null = null;
  try {
    lock = new DatabaseSync(lockFile, { timeout: 0 });
    lock.exec('begin exclusive');
    writeFileSync(`${lockFile}.pid`, String(process.pid));
    return lock;
  } catch (error) {
    lock?.close();
    if (/locked|busy/i.test(errorText(error))) {
      const what = `another Casewire process${holder(lockFile)} uses it`;
      throw problemError('DB_LOCKED', file, what, 'stop that process, or set another dataDir in the settings');
    }
    throw unwritable(file, error);
  }
}

function holder(lockFile: string): string {
  try {
    return ` (pid ${readFileSync(`${lockFile}.pid`, 'utf8').trim()})`;
  } catch {
    return '';
  }
}

function unwritable(file: string, error: unknown): ProblemError {
  return problemError(
    'DB_UNWRITABLE',
    file,
    `cannot be written (${errorText(error)})`,
    'give this user the right to write there, or set another dataDir in the settings',
  );
}

function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
