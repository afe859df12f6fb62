/** The list of commands, and the answer to a typed one. */
import { editDistance } from '../edit-distance.ts';
import { shorten } from '../shorten.ts';
import { askCommand } from './ask.ts';
import { type Answer, type Command, typedWords } from './command.ts';
import { helpCommand } from './help.ts';
import { statusCommand } from './status.ts';
import type { CaseView } from './view.ts';

/** Every command there is, in the order in which help shows them. */
export const commands: readonly Command[] = [statusCommand, askCommand, helpCommand(() => commands)];

/** Answers what a user typed: `/case status`, `case status` or `status`. Never throws for any text. */
export async function answerTyped(typed: string, view: CaseView): Promise<Answer> {
  const words = typedWords(typed);
  const first = words[0]?.toLowerCase();
  const rest = first === '/case' || first === 'case' ? words.slice(1) : words;
  const name = (rest[0] ?? 'help').toLowerCase().replace(/^\//, '');
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    const near = nearestName(name);
    const remedy =
      near === null ? 'type /case help for the list' : `did you mean /case ${near}? /case help lists them all`;
    return {
      ok: false,
      problem: { code: 'COMMAND_UNKNOWN', where: '', what: `there is no command “${shorten(name, 40)}”`, remedy },
    };
  }
  const given = rest.slice(1);
  const values: Record<string, string> = {};
  command.options.forEach((option, index) => {
    const isLast = index === command.options.length - 1;
    const value = isLast ? given.slice(index).join(' ') : given[index];
    if (value !== undefined && value !== '') values[option.name] = value;
  });
  return command.answer(values, view);
}

/** The command whose name needs the fewest changed letters, or null when none is near. */
function nearestName(name: string): string | null {
  const ranked = commands
    .map((command) => ({ name: command.name, distance: editDistance(name, command.name) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  // Of a name of three letters only one may be wrong, or anything would be near.
  return best && best.distance <= Math.min(2, Math.floor(best.name.length / 2)) ? best.name : null;
}
