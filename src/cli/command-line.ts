/** What a command of the command line is, and how its options are read. */
import { parseArgs } from 'node:util';
import { problemError } from '../problem.ts';

/** Exit codes: 0 done, 1 failed, 2 wrong usage or configuration. */
export type ExitCode = 0 | 1 | 2;

/** What the process gives to a command. */
export type ProcessContext = {
  readonly environment: NodeJS.ProcessEnv;
  readonly out: NodeJS.WriteStream;
  readonly error: NodeJS.WriteStream;
  readonly input: NodeJS.ReadStream;
  readonly now: () => number;
};

export type CliCommand = {
  /** As it is typed: `feeds list`. */
  readonly name: string;
  /** What may follow: `[--json]`. */
  readonly usage: string;
  readonly description: string;
  readonly run: (words: readonly string[], context: ProcessContext) => Promise<ExitCode>;
};

export type CliOptions = {
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
  readonly rest: readonly string[];
};

/**
 * Reads the words after a command's name. `flags` take no value, `values` take one; anything else that begins with `--` is refused.
 * Raises a ProblemError with code CLI_USAGE.
 */
export function readOptions(words: readonly string[], flags: readonly string[], values: readonly string[]): CliOptions {
  const options = Object.fromEntries([
    ...flags.map((name) => [name, { type: 'boolean' as const }]),
    ...values.map((name) => [name, { type: 'string' as const }]),
  ]);
  try {
    const parsed = parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
    const entries = Object.entries(parsed.values);
    return {
      flags: new Set(entries.filter(([, value]) => value === true).map(([name]) => name)),
      values: new Map(entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))),
      rest: parsed.positionals,
    };
  } catch (error) {
    const what = error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error);
    throw problemError('CLI_USAGE', '', what, 'see: npm run -s casewire -- help');
  }
}
