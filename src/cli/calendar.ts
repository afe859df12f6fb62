/** `calendar`: the court dates of a case as an .ics file on standard output. */
import { ProblemError, problemError } from '../problem.ts';
import { openForReading } from '../store/database.ts';
import { calendarOf } from '../web/calendar.ts';
import { type ExitCode, type ProcessContext, readOptions } from './command-line.ts';
import { databaseFile, readInstallation } from './installation.ts';
import { calendarDates } from './web.ts';

/** Prints the dates of the record, and where there is a database those that reports gave. */
export async function printCalendar(words: readonly string[], context: ProcessContext): Promise<ExitCode> {
  const options = readOptions(words, [], ['config', 'case']);
  const installation = readInstallation(options, context);
  const cases = installation.cases.map(({ courtCase }) => courtCase);
  const chosen = options.values.get('case') ?? cases[0]?.id ?? '';
  const courtCase = cases.find(({ id }) => id === chosen);
  if (courtCase === undefined) {
    const remedy = `choose from: ${cases.map(({ id }) => id).join(', ')}`;
    throw problemError('CLI_USAGE', '--case', `no case ${chosen} is followed`, remedy);
  }
  const database = await openForReading(databaseFile(installation.settings)).catch((error: unknown) => {
    if (error instanceof ProblemError && error.problems.every(({ code }) => code === 'DB_NOT_MIGRATED')) return null;
    throw error;
  });
  try {
    const dates = await calendarDates(database?.db ?? null, courtCase);
    context.out.write(`${calendarOf(courtCase, dates, context.now())}\n`);
    return 0;
  } finally {
    await database?.close();
  }
}
