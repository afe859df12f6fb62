/** `migrate`: makes the database or brings it up to date, and moves an installation from its file to PostgreSQL. */
import { existsSync } from 'node:fs';
import { openTerminal } from '../chat/console/terminal.ts';
import { problemError } from '../problem.ts';
import { defaultSettingsFile, readSettings } from '../settings.ts';
import { copyDatabase } from '../store/copy.ts';
import { openForWriting } from '../store/database.ts';
import { isPostgres, shownPlace } from '../store/place.ts';
import { type ExitCode, type ProcessContext, readOptions } from './command-line.ts';
import { databaseFile } from './installation.ts';

/** Makes the database, or brings its tables up to date; with --from FILE copies everything from a SQLite database into it. */
export async function migrateDatabase(words: readonly string[], context: ProcessContext): Promise<ExitCode> {
  const options = readOptions(words, [], ['config', 'from']);
  const settings = readSettings(options.values.get('config') ?? defaultSettingsFile, context.environment);
  const place = databaseFile(settings);
  const from = options.values.get('from');
  if (from === undefined) {
    const database = await openForWriting(place);
    await database.close();
    context.out.write(`${shownPlace(place)} is up to date.\n`);
    return 0;
  }
  await copyFrom(from, place, context);
  return 0;
}

/** Neither database may be in use meanwhile: both are held as by a running bot. */
async function copyFrom(file: string, place: string, context: ProcessContext): Promise<void> {
  if (!isPostgres(place))
    throw problemError('CLI_USAGE', 'migrate --from', 'DATABASE_URL is not set', 'set it to the database to copy into');
  if (!existsSync(file))
    throw problemError(
      'CLI_USAGE',
      file,
      'there is no such file',
      'give the SQLite database, such as data/casewire.db',
    );
  const terminal = openTerminal(context.out, context.error, context.environment);
  const source = await openForWriting(file);
  try {
    const target = await openForWriting(place);
    try {
      const counts = await copyDatabase(source.db, target.db, (table, rows) =>
        terminal.progress(`${table}: ${rows} rows copied and compared`),
      );
      terminal.progress(null);
      const rows = [...counts.values()].reduce((sum, count) => sum + count, 0);
      terminal.print(`${rows} rows in ${counts.size} tables are the same in ${file} and ${shownPlace(place)}.`);
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}
