/** Says that somebody may not change what a channel is told, and who may. */
import type { Answer } from '../command.ts';
import type { Seat } from '../seat.ts';

const remedies = {
  discord: 'ask somebody with the permission Manage Channels',
  slack: 'ask whoever runs the bot who may change subscriptions in this workspace',
  console: 'type it in the terminal of the bot',
};

/** The refusal of a command, by its name. A null seat is a place where nobody can be told from another. */
export function mayNot(command: string, seat: Seat | null): Answer {
  const where = `/case ${command}`;
  const refusal =
    seat === null
      ? {
          what: 'this can only be read here',
          remedy: 'type it in the channel that it is about, or in the terminal of the bot',
        }
      : { what: 'you may not change what this channel is told', remedy: remedies[seat.caller.platform] };
  return { ok: false, problem: { code: 'COMMAND_NOT_ALLOWED', where, ...refusal } };
}
