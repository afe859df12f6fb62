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
import { heldCommand } from './reported/held.ts';
import { searchCommand } from './reported/search.ts';
import { sinceCommand } from './reported/since.ts';
import { storiesCommand } from './reported/stories.ts';
import { whyCommand } from './reported/why.ts';
import type { Seat } from './seat.ts';
import { statusCommand } from './status.ts';
import { notAboutCommand } from './subscribing/not-about.ts';
import { pauseCommand, resumeCommand } from './subscribing/pause.ts';
import { remindCommand } from './subscribing/remind.ts';
import { settingsCommand } from './subscribing/settings.ts';
import { subscribeCommand } from './subscribing/subscribe.ts';
import { subscriptionsCommand } from './subscribing/subscriptions.ts';
import { unsubscribeCommand } from './subscribing/unsubscribe.ts';
import type { CaseView } from './view.ts';
import { echoed } from './wording/echo.ts';
import { mayNot } from './wording/may-not.ts';
import { nearest } from './wording/nearest.ts';

/** Every command there is, in the order in which help shows them. */
export const commands: readonly Command[] = [
  askCommand,
  claimsCommand,
  explainCommand,
  heldCommand,
  nextCommand,
  notAboutCommand,
  numbersCommand,
  pauseCommand,
  remindCommand,
  resumeCommand,
  searchCommand,
  settingsCommand,
  sinceCommand,
  sourcesCommand,
  statusCommand,
  storiesCommand,
  subscribeCommand,
  subscriptionsCommand,
  timelineCommand,
  unsubscribeCommand,
  whoCommand,
  whyCommand,
  helpCommand(() => commands),
];

/** Answers what a user typed: `/case status`, `case status` or `status`. Never throws for any text. */
export async function answerTyped(typed: string, view: CaseView, seat: Seat | null = null): Promise<Answer> {
  const { name, words } = typedCommand(typed);
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) return unknown(name);
  if (command.changes === true && seat?.caller.mayChange !== true) return mayNot(command.name, seat);
  return command.answer(typedValues(command, words), view, seat);
}

/** True when what was typed is a command that changes what somebody is told, or keeps something. */
export function changesSomething(typed: string): boolean {
  const { name } = typedCommand(typed);
  return commands.some((command) => command.name === name && (command.changes === true || command.keeps === true));
}

function typedCommand(typed: string): { readonly name: string; readonly words: readonly string[] } {
  const words = typedWords(typed);
  const first = words[0]?.toLowerCase();
  const rest = first === '/case' || first === 'case' ? words.slice(1) : words;
  return { name: (rest[0] ?? 'help').toLowerCase().replace(/^\//, ''), words: rest.slice(1) };
}

function unknown(name: string): Answer {
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
