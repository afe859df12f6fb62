/** `/case help`: what can be asked. */
import { paragraph, strong, text } from '../alert/message.ts';
import type { Command } from './command.ts';

/** The list is passed in as a function, for help is itself on it. */
export function helpCommand(list: () => readonly Command[]): Command {
  return {
    name: 'help',
    description: 'What this bot can tell you',
    options: [],
    answer: async (_values, view) => {
      const followed = view.cases.map((courtCase) => courtCase.name).join(', ');
      return {
        ok: true,
        message: {
          tone: 'status',
          kicker: 'Help',
          title: [text(`Casewire follows ${followed}`)],
          blocks: [
            paragraph(text('It reads court, agency and news feeds and alerts when something happens in the case.')),
            {
              kind: 'list',
              items: list().map((command) => [strong(shortUsage(command)), text(`: ${command.description}`)]),
            },
          ],
          footer: [text('What it says is reporting with sources, not legal advice.')],
        },
      };
    },
  };
}

/** As it is typed at the least: the list must fit into what a channel takes at once. */
function shortUsage({ name, options }: Command): string {
  const needed = options.filter(({ required }) => required).map((option) => `<${option.name}>`);
  return ['/case', name, ...needed].join(' ');
}

/** More options by name than this are not spelt out. */
const MOST_BY_NAME = 3;

/** How a command is typed: `/case status [proceeding]`. */
export function usage(command: Command): string {
  const isLong = command.options.filter(({ byNameOnly }) => byNameOnly === true).length > MOST_BY_NAME;
  const spelt = command.options.filter(({ byNameOnly }) => !isLong || byNameOnly !== true);
  const options = spelt.map(({ name, required, byNameOnly }) => {
    const shown = byNameOnly === true ? `${name}:…` : name;
    return required ? `<${shown}>` : `[${shown}]`;
  });
  return ['/case', command.name, ...options, ...(isLong ? ['[option:…]'] : [])].join(' ');
}
