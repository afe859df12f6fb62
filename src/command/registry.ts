/** The list of commands, and the answer to a typed one. */
import { shorten } from '../shorten.ts';
import { type Answer, type Command, typedWords } from './command.ts';
import { helpCommand } from './help.ts';
import { statusCommand } from './status.ts';
import type { CaseView } from './view.ts';

/** Every command there is, in the order in which help shows them. */
export const commands: readonly Command[] = [statusCommand, helpCommand(() => commands)];

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
  return best && best.distance <= 2 ? best.name : null;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + change));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
