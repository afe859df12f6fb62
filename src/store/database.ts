/** Opens the database of an installation, whichever engine holds it. */
import { isPostgres } from './place.ts';
import { openSqliteForReading, openSqliteForWriting } from './sqlite.ts';
import type { OpenDatabase } from './tables.ts';

export type { Db, OpenDatabase } from './tables.ts';

/**
 * Opens the database for writing, creates its tables or brings them up to date. `place` is the path of a SQLite file, or the postgres:// address
 * of a database. One process at a time. Raises a ProblemError (DB_LOCKED, DB_UNWRITABLE, DB_UNREACHABLE, DB_NEWER, DB_BROKEN).
 */
export async function openForWriting(place: string): Promise<OpenDatabase> {
  if (!isPostgres(place)) return openSqliteForWriting(place);
  // Loaded only where it is used: a start on SQLite should not wait for it.
  return (await import('./postgres.ts')).openPostgresForWriting(place);
}

/** Opens an existing, up-to-date database beside a running bot, for reading only. Raises DB_NOT_MIGRATED when there is none. */
export async function openForReading(place: string): Promise<OpenDatabase> {
  if (!isPostgres(place)) return openSqliteForReading(place);
  return (await import('./postgres.ts')).openPostgresForReading(place);
}
