/** The list of commands, and the answer to a typed one. */
import { askCommand } from './ask.ts';
import { type Answer, type Command, typedValues, typedWords } from './command.ts';
import { explainCommand } from './glossary/explain.ts';
import { helpCommand } from './help.ts';
import { claimsCommand } from './record/claims.ts';
import { nextCommand } from './record/next.ts';
import { numbersCommand } from './record/numbers.ts';
import { sourcesCommand } from './record/sources.ts';
import { timelineCommand } from './record/timeline.ts';
import { whoCommand } from './record/who.ts';
import { searchCommand } from './reported/search.ts';
import { sinceCommand } from './reported/since.ts';
import { storiesCommand } from './reported/stories.ts';
import { whyCommand } from './reported/why.ts';
import { statusCommand } from './status.ts';
import type { CaseView } from './view.ts';
import { echoed } from './wording/echo.ts';
import { nearest } from './wording/nearest.ts';

/** Every command there is, in the order in which help shows them. */
export const commands: readonly Command[] = [
  askCommand,
  claimsCommand,
  explainCommand,
  nextCommand,
  numbersCommand,
  searchCommand,
  sinceCommand,
  sourcesCommand,
  statusCommand,
  storiesCommand,
  timelineCommand,
  whoCommand,
  whyCommand,
  helpCommand(() => commands),
];

/** Answers what a user typed: `/case status`, `case status` or `status`. Never throws for any text. */
export async function answerTyped(typed: string, view: CaseView): Promise<Answer> {
  const words = typedWords(typed);
  const first = words[0]?.toLowerCase();
  const rest = first === '/case' || first === 'case' ? words.slice(1) : words;
  const name = (rest[0] ?? 'help').toLowerCase().replace(/^\//, '');
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    const near = nearest(
      name,
      commands.map((known) => known.name),
    );
    const remedy =
      near === null ? 'type /case help for the list' : `did you mean /case ${near}? /case help lists them all`;
    return {
      ok: false,
      problem: { code: 'COMMAND_UNKNOWN', where: '', what: `there is no command ${echoed(name)}`, remedy },
    };
  }
  return command.answer(typedValues(command, rest.slice(1)), view);
}
