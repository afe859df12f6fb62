/** `backup`: a copy of the database while the bot runs. */
import { existsSync } from 'node:fs';
import { problemError } from '../problem.ts';
import { defaultSettingsFile, readSettings } from '../settings.ts';
import { backUp } from '../store/backup.ts';
import { isPostgres, shownPlace } from '../store/place.ts';
import { type ExitCode, type ProcessContext, readOptions } from './command-line.ts';
import { databaseFile } from './installation.ts';

/** Copies the SQLite database into a new file; for PostgreSQL it names the tool that does. */
export async function backUpDatabase(words: readonly string[], context: ProcessContext): Promise<ExitCode> {
  const options = readOptions(words, [], ['config']);
  const [target, ...more] = options.rest;
  if (target === undefined || more.length > 0)
    throw problemError('CLI_USAGE', 'backup', 'takes one FILE', 'name the file to write: backup casewire-monday.db');
  const settings = readSettings(options.values.get('config') ?? defaultSettingsFile, context.environment);
  const place = databaseFile(settings);
  if (isPostgres(place))
    throw problemError('CLI_USAGE', shownPlace(place), 'this database is PostgreSQL', 'back it up with pg_dump');
  if (!existsSync(place))
    throw problemError('DB_NOT_MIGRATED', place, 'there is no database yet', 'start the bot once');
  const pages = await backUp(place, target);
  context.out.write(
    `${target} is a sound copy of ${place} (${pages} pages). To restore it: stop the bot, put it in place of ${place}, and take ${place}-wal and ${place}-shm away.\n`,
  );
  return 0;
}
