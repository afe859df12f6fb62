/** `command "/case status"`: answers a slash command in the terminal, beside a running bot or without one. */
import { renderForTerminal } from '../chat/console/render.ts';
import { openTerminal } from '../chat/console/terminal.ts';
import { changesSomething } from '../command/registry.ts';
import { ProblemError, problemLine } from '../problem.ts';
import { type OpenDatabase, openForReading, openForWriting } from '../store/database.ts';
import { readNow } from './ask.ts';
import { localZone } from './bot.ts';
import { type ExitCode, type ProcessContext, readOptions } from './command-line.ts';
import { consoleCaller, openDesk } from './desk.ts';
import { databaseFile, readInstallation } from './installation.ts';

/** Answers a slash command as a user would see it. */
export async function runSlashCommand(words: readonly string[], context: ProcessContext): Promise<ExitCode> {
  const options = readOptions(words, ['json'], ['config', 'now']);
  const at = readNow('command', options, context);
  const now = options.values.has('now') ? () => at : context.now;
  const installation = readInstallation(options, context);
  const typed = options.rest.join(' ');
  const file = databaseFile(installation.settings);
  const database = changesSomething(typed) ? await openForWriting(file) : await openIfThere(file);
  try {
    const answer = await openDesk(installation, database?.db ?? null, now).answer(typed, consoleCaller);
    if (options.flags.has('json')) {
      context.out.write(`${JSON.stringify(answer)}\n`);
      return answer.ok ? 0 : 1;
    }
    const terminal = openTerminal(context.out, context.error, context.environment);
    if (answer.ok)
      terminal.print(
        renderForTerminal(answer.message, { width: terminal.width(), color: terminal.color, zone: localZone() }),
      );
    else terminal.notice(problemLine(answer.problem));
    return answer.ok ? 0 : 1;
  } finally {
    await database?.close();
  }
}

/** Before the first start there is no database; the seeds alone can be asked all the same. */
async function openIfThere(file: string): Promise<OpenDatabase | null> {
  try {
    return await openForReading(file);
  } catch (error) {
    if (error instanceof ProblemError && error.problems.every((problem) => problem.code === 'DB_NOT_MIGRATED'))
      return null;
    throw error;
  }
}
