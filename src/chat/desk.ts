/** Where a chat platform brings what a person typed, and gets the answer. */
import type { Caller } from '../command/caller.ts';
import type { Answer } from '../command/command.ts';

export type Choice = { readonly name: string; readonly value: string };

export type Desk = {
  /** Answers a typed command. Never throws for any text. */
  readonly answer: (typed: string, caller: Caller) => Promise<Answer>;
  /** What may be offered for an option while it is typed; at most 25, best first. */
  readonly complete: (command: string, option: string, soFar: string, caller: Caller) => Promise<readonly Choice[]>;
};

/** A court date ahead, for a calendar of the platform's own. Times are epoch milliseconds. */
export type CourtDay = {
  /** The same for the same date, however it moves; no blanks. */
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly place: string;
  readonly startsAt: number;
  readonly endsAt: number;
};
