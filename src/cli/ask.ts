/** `ask`: answers one question in the terminal, or many as JSON lines, at any date. */
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { CourtCase } from '../case/court-case.ts';
import { answerQuestion } from '../command/ask/answer.ts';
import { compose, replyText } from '../command/ask/reply.ts';
import { problemError } from '../problem.ts';
import { type CliOptions, type ExitCode, type ProcessContext, readOptions } from './command-line.ts';
import { readInstallation } from './installation.ts';

const lineSchema = z.object({
  q: z.string(),
  prev: z.union([z.array(z.string()), z.string().transform((turn) => [turn])]).nullish(),
});

/** One answered line of `ask --jsonl`: the answer as a channel shows it, the sources it cites, and whether the question was answered. */
export type AnsweredLine = {
  readonly q: string;
  readonly answer: string;
  readonly cites: readonly string[];
  readonly answered: boolean;
};

/** Answers a question as plain text. */
export function answeredLine(courtCase: CourtCase, q: string, earlier: readonly string[], now: number): AnsweredLine {
  const given = answerQuestion(courtCase, { question: q, earlier, now });
  const composed = compose(given);
  return { q, answer: replyText(composed), cites: composed.cites, answered: given.answered };
}

/** Answers the question on the command line, or with --jsonl each line {q,prev?} of standard input. */
export async function runAsk(words: readonly string[], context: ProcessContext): Promise<ExitCode> {
  const options = readOptions(words, ['jsonl', 'json'], ['config', 'now']);
  const now = readNow('ask', options, context);
  const courtCase = readInstallation(options, context).cases[0]?.courtCase;
  if (!courtCase) throw new Error('no case is installed');
  if (options.flags.has('jsonl')) return answerLines(courtCase, now, context);
  const question = options.rest.join(' ');
  if (question.trim() === '')
    throw problemError(
      'CLI_USAGE',
      '',
      'ask: no question given',
      'put it in quotes, or pass --jsonl and lines {"q": "..."}',
    );
  const line = answeredLine(courtCase, question, [], now);
  context.out.write(options.flags.has('json') ? `${JSON.stringify(line)}\n` : `${line.answer}\n`);
  return 0;
}

async function answerLines(courtCase: CourtCase, now: number, context: ProcessContext): Promise<ExitCode> {
  let number = 0;
  for await (const text of createInterface({ input: context.input })) {
    if (text.trim() === '') continue;
    number += 1;
    const asked = readLine(text);
    const line =
      asked === null
        ? { error: `line ${number} is no JSON object with a question q` }
        : answeredLine(courtCase, asked.q, asked.prev ?? [], now);
    context.out.write(`${JSON.stringify(line)}\n`);
  }
  return 0;
}

function readLine(text: string): z.infer<typeof lineSchema> | null {
  try {
    return lineSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** The date given with --now: a day means its 17:00 UTC, which is that day in every American zone. */
export function readNow(command: string, options: CliOptions, context: ProcessContext): number {
  const given = options.values.get('now');
  if (given === undefined) return context.now();
  const at = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(given) ? `${given}T17:00:00Z` : given);
  const hasZone = /^\d{4}-\d{2}-\d{2}$|(?:Z|[+-]\d{2}:?\d{2})$/.test(given);
  if (Number.isNaN(at) || !hasZone)
    throw problemError('CLI_USAGE', '', `${command}: --now is no date`, 'write 2024-03-10 or 2024-03-10T12:00:00Z');
  return at;
}
