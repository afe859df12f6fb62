/** Brings the tables of a database up to date, and refuses one that another version made. The same on every engine. */
import { Migrator } from 'kysely/migration';
import { type ProblemError, problemError } from '../problem.ts';
import { migrations } from './migrations.ts';
import type { Db } from './tables.ts';

/** Raises DB_NEWER for a database of a newer version; what the engine raises is passed on. `where` is only printed. */
export async function bringUpToDate(db: Db, where: string): Promise<void> {
  refuseNewer(await appliedMigrations(db), where);
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

/** Raises DB_NEWER or DB_NOT_MIGRATED unless the tables are those of this version. */
export async function refuseOther(db: Db, where: string): Promise<void> {
  const done = await appliedMigrations(db);
  refuseNewer(done, where);
  if (Object.keys(migrations).some((name) => !done.includes(name))) throw notMigrated(where);
}

export function notMigrated(where: string): ProblemError {
  return problemError(
    'DB_NOT_MIGRATED',
    where,
    'there is no database of this version yet',
    'start the bot once, or run: npm run -s casewire -- migrate',
  );
}

async function appliedMigrations(db: Db): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === 'kysely_migration')) return [];
  const rows = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .execute();
  return rows.map((row) => row.name);
}

function refuseNewer(done: readonly string[], where: string): void {
  const unknown = done.filter((name) => !(name in migrations));
  if (unknown.length === 0) return;
  const what = `the database was made by a newer version (it has ${unknown.join(', ')})`;
  throw problemError('DB_NEWER', where, what, 'install that version again, or set another dataDir in the settings');
}
