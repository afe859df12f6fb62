/** The buttons with which the pages of an answer are turned. */
import type { Action } from '../../alert/message.ts';
import type { Answer } from '../command.ts';

/** Longer than this does not fit into a button. */
const MOST_TYPED = 90;

type Paged = {
  readonly command: string;
  readonly values: Readonly<Record<string, string>>;
  /** Counted from 1. */
  readonly at: number;
  readonly pages: number;
};

/** The answer with buttons to the pages before and after it; as it is where there are none. */
export function withPages(answer: Answer, paged: Paged): Answer {
  if (!answer.ok) return answer;
  const { at, pages } = paged;
  const turns = [
    ...(at > 1 ? [turn('Previous page', paged, at - 1)] : []),
    ...(at < pages ? [turn('Next page', paged, at + 1)] : []),
  ].filter(({ typed }) => typed.length <= MOST_TYPED);
  if (turns.length === 0) return answer;
  const actions = [...turns, ...(answer.message.actions ?? [])].slice(0, 5);
  return { ok: true, message: { ...answer.message, actions } };
}

function turn(label: string, { command, values }: Paged, page: number): Action {
  const words = Object.entries({ ...values, page: String(page) }).map(([name, value]) =>
    /^[^\s"]+$/.test(value) ? `${name}:${value}` : `${name}:"${value.replaceAll('"', "'")}"`,
  );
  return { label, typed: ['/case', command, ...words].join(' ') };
}
