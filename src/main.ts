/** The command line: finds the command, loads and runs it, and turns every problem into clear lines and an exit code. */
import type { CliCommand, ExitCode, ProcessContext } from './cli/command-line.ts';
import { ProblemError, problemError, problemLine } from './problem.ts';

/** Each command is loaded only when it is called: a look-up should not wait for what the bot needs. */
const commands: readonly CliCommand[] = [
  {
    name: 'run',
    usage: '[--config FILE]',
    description: 'the bot: polls, alerts and answers until it is stopped (this is what npm start does)',
    run: async (words, context) => (await import('./cli/run.ts')).runBot(words, context),
  },
  {
    name: 'poll',
    usage: '--once [--json] [--config FILE]',
    description:
      'polls every feed now, alerts and exits; with --json the counts go to standard output and alerts to standard error',
    run: async (words, context) => (await import('./cli/poll.ts')).runPoll(words, context),
  },
  {
    name: 'classify',
    usage: '[--config FILE]',
    description:
      'reads news items as JSON lines {id,title,summary,published,source,url} and prints what each is, in order',
    run: async (words, context) => (await import('./cli/classify.ts')).runClassify(words, context),
  },
  {
    name: 'ask',
    usage: '"question"|--jsonl [--json] [--now DATE] [--config FILE]',
    description:
      'answers a question about the case; --jsonl reads lines {q,prev?} and prints {q,answer,cites,answered}; --now answers as of an earlier date (ISO)',
    run: async (words, context) => (await import('./cli/ask.ts')).runAsk(words, context),
  },
  {
    name: 'command',
    usage: '"/case status" [--json] [--now DATE] [--config FILE]',
    description:
      'answers a slash command as a user would see it; --now with what was known of the case on an earlier date (ISO)',
    run: async (words, context) => (await import('./cli/command.ts')).runSlashCommand(words, context),
  },
  {
    name: 'replay',
    usage: 'FILE.jsonl|--demo [--from DAY] [--to DAY] [--full] [--json] [--config FILE]',
    description:
      'drives everything over a recorded history of JSON lines {title,summary,published,source,url} on its own clock, and prints what would have been sent, where, when and why; --demo takes the history that comes with the case',
    run: async (words, context) => (await import('./cli/replay.ts')).runReplay(words, context),
  },
  {
    name: 'digest',
    usage: '--print [--case ID] [--daily] [--from DAY] [--to DAY] [--config FILE]',
    description: 'prints the digest of the last week, or of other days, from what is stored; nothing is sent',
    run: async (words, context) => (await import('./cli/digest.ts')).printDigest(words, context),
  },
  {
    name: 'calendar',
    usage: '[--case ID] [--config FILE]',
    description: 'prints the court dates of a case as an .ics file',
    run: async (words, context) => (await import('./cli/calendar.ts')).printCalendar(words, context),
  },
  {
    name: 'feeds list',
    usage: '[ID] [--json] [--config FILE]',
    description:
      'every feed with its health, and the fetches by cause; one feed by its id also with its last 20 fetches',
    run: async (words, context) => (await import('./cli/feeds/feeds.ts')).listFeeds(words, context),
  },
  {
    name: 'feeds test',
    usage: 'URL|ID [--config FILE]',
    description: 'fetches and reads one feed now, without storing anything',
    run: async (words, context) => (await import('./cli/feeds/feeds.ts')).testFeed(words, context),
  },
  {
    name: 'feeds discover',
    usage: 'URL [--config FILE]',
    description: 'finds the feeds of a web page: those it names, and the usual places',
    run: async (words, context) => (await import('./cli/feeds/feeds-add.ts')).discoverFeeds(words, context),
  },
  {
    name: 'feeds import',
    usage: 'FILE.opml [--config FILE]',
    description:
      'adds the feeds of an OPML file to feeds.extra of the settings; comments stay, feeds that are there already are left alone',
    run: async (words, context) => (await import('./cli/feeds/feeds-add.ts')).importFeeds(words, context),
  },
  {
    name: 'feeds parse',
    usage: '--jsonl',
    description: 'reads {file,contentType?,base?} as JSON lines and prints each document as parsed',
    run: async (words, context) => (await import('./cli/feeds/feeds-add.ts')).parseFiles(words, context),
  },
  {
    name: 'held list',
    usage: '[--all] [--json] [--config FILE]',
    description: 'the reports that are held for review, for they tell an impossible step; --all also those decided on',
    run: async (words, context) => (await import('./cli/held.ts')).listHeld(words, context),
  },
  {
    name: 'held accept',
    usage: 'NUMBER [--json] [--config FILE]',
    description: 'lets a held report through: it is told as an alert with the next round',
    run: async (words, context) => (await import('./cli/held.ts')).acceptHeld(words, context),
  },
  {
    name: 'held reject',
    usage: 'NUMBER [--json] [--config FILE]',
    description: 'rejects a held report: nobody is told',
    run: async (words, context) => (await import('./cli/held.ts')).rejectHeld(words, context),
  },
  {
    name: 'seeds check',
    usage: '[--config FILE]',
    description: 'checks the facts of every followed case and lists every problem with file and line',
    run: async (words, context) => (await import('./cli/checks.ts')).checkSeeds(words, context),
  },
  {
    name: 'settings check',
    usage: '[--config FILE]',
    description: 'checks the settings and lists every problem with file, line and remedy',
    run: async (words, context) => (await import('./cli/checks.ts')).checkSettings(words, context),
  },
  {
    name: 'migrate',
    usage: '[--from FILE.db] [--config FILE]',
    description:
      'makes the database, or brings its tables up to date; --from copies a SQLite database into the PostgreSQL of DATABASE_URL, row by row',
    run: async (words, context) => (await import('./cli/migrate.ts')).migrateDatabase(words, context),
  },
  {
    name: 'doctor',
    usage: '[--config FILE]',
    description: 'checks Node, settings, seeds, database and whether each feed answers',
    run: async (words, context) => (await import('./cli/checks.ts')).runDoctor(words, context),
  },
];

/** These codes mean that the installation or the call is wrong, not that the work failed. */
const configurationCodes = /^(?:CLI|SETTINGS|SECRET|SEEDS|DB|NODE)_|^FEED_UNKNOWN$/;

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
