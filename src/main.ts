/** The command line: finds the command, runs it, and turns every problem into clear lines and an exit code. */

import { doctorCommand, migrateCommand, seedsCheckCommand, settingsCheckCommand } from './cli/checks.ts';
import { classifyCommand } from './cli/classify.ts';
import { slashCommand } from './cli/command.ts';
import type { CliCommand, ExitCode, ProcessContext } from './cli/command-line.ts';
import { feedsListCommand, feedsTestCommand } from './cli/feeds.ts';
import { feedsDiscoverCommand, feedsImportCommand, feedsParseCommand } from './cli/feeds-add.ts';
import { pollCommand } from './cli/poll.ts';
import { runCommand } from './cli/run.ts';
import { ProblemError, problemError, problemLine } from './problem.ts';

const commands: readonly CliCommand[] = [
  runCommand,
  pollCommand,
  classifyCommand,
  slashCommand,
  feedsListCommand,
  feedsTestCommand,
  feedsDiscoverCommand,
  feedsImportCommand,
  feedsParseCommand,
  seedsCheckCommand,
  settingsCheckCommand,
  migrateCommand,
  doctorCommand,
];

/** These codes mean that the installation or the call is wrong, not that the work failed. */
const configurationCodes = /^(?:CLI|SETTINGS|SECRET|SEEDS|DB|NODE)_/;

async function main(words: readonly string[], context: ProcessContext): Promise<ExitCode> {
  if (words[0] === 'help' || words[0] === '--help' || words[0] === '-h') {
    context.out.write(helpText());
    return 0;
  }
  const command = commands.find(({ name }) => name.split(' ').every((part, index) => words[index] === part));
  if (!command) {
    const what = words.length === 0 ? 'no command given' : `there is no command “${words.slice(0, 2).join(' ')}”`;
    throw problemError('CLI_USAGE', '', what, 'see: npm run -s casewire -- help');
  }
  return command.run(words.slice(command.name.split(' ').length), context);
}

function helpText(): string {
  const lines = commands.map(({ name, usage, description }) => `  ${name} ${usage}\n      ${description}`);
  return `Casewire follows a court case in the news.\n\nnpm run -s casewire -- <command>\n\n${lines.join('\n')}\n\nExit codes: 0 done, 1 failed, 2 wrong usage or configuration.\n`;
}

function report(error: unknown): ExitCode {
  if (error instanceof ProblemError) {
    for (const problem of error.problems) process.stderr.write(`${problemLine(problem)}\n`);
    return error.problems.some(({ code }) => configurationCodes.test(code)) ? 2 : 1;
  }
  process.stderr.write(`INTERNAL ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return 1;
}

// A reader that went away (`| head`) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const context: ProcessContext = {
  environment: process.env,
  out: process.stdout,
  error: process.stderr,
  input: process.stdin,
  now: Date.now,
};
process.exitCode = await main(process.argv.slice(2), context).catch(report);
