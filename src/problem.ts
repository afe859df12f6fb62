/** Something that is wrong, in words a person can act on: a stable code, where it is, and what to do about it. */

/** Every code that Casewire prints, with what it means. The README's table is held against this list by a test. */
export const problemCodes = {
  CLI_USAGE: 'the command line asks for something that does not exist',
  NODE_TOO_OLD: 'the program runs on a Node older than 24',
  SETTINGS_UNREADABLE: 'the settings file is missing or is no YAML',
  SETTINGS_INVALID: 'a key of the settings is unknown or has a value of the wrong kind',
  SECRET_UNREADABLE: 'a NAME_FILE variable names a file that cannot be read, or NAME is set as well',
  REPLAY_FILE: 'a history to replay cannot be read',
  REPLAY_LINE: 'a line of a history cannot be replayed',
  REPLAY_EMPTY: 'a history holds nothing to replay',
  WEB_LISTEN: 'the page cannot be served at the address of the settings',
  SEEDS_MISSING: 'a file or folder of seeds is not there',
  SEEDS_UNREADABLE: 'a file of seeds is no YAML',
  SEEDS_INVALID: 'a seed lacks something, or has a value of the wrong kind',
  SEEDS_REFERENCE: 'a seed names a source, person, proceeding or entry that does not exist',
  SEEDS_POSTURE: 'a seed tells a step that its proceeding could not take, or a standing that its steps do not lead to',
  DB_LOCKED: 'another process holds the database',
  DB_UNWRITABLE: 'the database file or its folder cannot be written',
  DB_UNREACHABLE: 'the database server does not answer, or refuses the user',
  DB_COPY: 'a database could not be copied row by row into another',
  DB_NEWER: 'the database was made by a newer version of Casewire',
  DB_NOT_MIGRATED: 'the database does not exist yet or is from an older version',
  DB_BROKEN: 'the database file is damaged or is no database',
  FEED_UNREACHABLE: 'the server did not answer: no such host, refused, or cut off',
  FEED_TIMEOUT: 'the server took longer than the time limit',
  FEED_HTTP: 'the server answered with an error status',
  FEED_BLOCKED: 'the server refuses us (401, 403 or a page that asks for a browser)',
  FEED_BUSY: 'the server asks us to slow down, or is busy (429, 503)',
  FEED_GONE: 'the server says that the feed is gone for good (410)',
  FEED_ADDRESS: 'the address is no http(s) URL, carries a password, or is private',
  FEED_REDIRECTS: 'too many redirects, or a redirect that may not be followed',
  FEED_TOO_BIG: 'the document is larger than the limit after decompression',
  FEED_NOT_A_FEED: 'the document is a web page or something else that is no feed',
  FEED_MALFORMED: 'the document is broken XML, for example cut off',
  FEED_HOSTILE: 'the document is nested too deep, or kept the parser busy for too long',
  FEED_EMPTY: 'the feed has no entries where it had some before',
  FEED_SHRUNK: 'the feed has far fewer entries than before',
  FEED_GAP: 'none of the entries is known: the feed rolled over between two polls, so some may have been missed',
  FEED_MOVED: 'the feed is answered from another site, or no longer over https',
  FEED_UNKNOWN: 'no feed of that name is configured',
  ENTRY_NO_IDENTITY: 'an entry has neither a guid nor a link, so a hash of its text stands in',
  ENTRY_DATE_IMPLAUSIBLE: 'an entry is dated before 1990 or in the future, so its date is left out',
  ENTRY_EMPTY: 'an entry has no title, text or link, so it is left out',
  ENTRY_FAILED: 'one entry could not be read by the pipeline; the others went on',
  COMMAND_NOT_ALLOWED: 'this person may not change what a channel is told',
  COMMAND_UNKNOWN: 'no such slash command',
  COMMAND_ARGUMENT: 'a slash command got a value that it cannot use',
  HELD_UNKNOWN: 'a report of that number is not held for review',
  DELIVERY_FAILED: 'a message could not be sent; it is tried again',
  DELIVERY_REFUSED: 'a platform will not take a message, or nothing any more for that channel',
  PLATFORM_REFUSED: 'a chat platform refuses the bot itself: its token or its intents; the bot stops',
  MODEL_UNAVAILABLE: 'the language model gives no usable answer; entries are read by the rules alone',
  INTERNAL: 'a fault of Casewire itself',
} as const;

export type ProblemCode = keyof typeof problemCodes;

/** One thing that is wrong. `where` is a file and line, a feed's name or a key; '' when there is no place to name. */
export type Problem = {
  readonly code: ProblemCode;
  readonly where: string;
  readonly what: string;
  readonly remedy: string;
};

/** Carries problems to whoever prints them. The message holds all of them, so nothing is lost when it is logged instead. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(problemLine).join('\n'));
    this.name = 'ProblemError';
    this.problems = problems;
  }
}

/** Makes an error that carries a single problem. */
export function problemError(code: ProblemCode, where: string, what: string, remedy: string): ProblemError {
  return new ProblemError([{ code, where, what, remedy }]);
}

/** The problem as one line for a terminal or log: `CODE where: what. Remedy: remedy`. */
export function problemLine(problem: Problem): string {
  const place = problem.where === '' ? '' : `${problem.where}: `;
  return `${problem.code} ${place}${problem.what}. Remedy: ${problem.remedy}`;
}
