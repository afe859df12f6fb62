/** Answers what people type, on whatever platform: the view that they read through, and the seat from which they may change things. */
import type { Message } from '../alert/message.ts';
import type { Subscription } from '../alert/subscription.ts';
import type { Choice, Desk } from '../chat/desk.ts';
import type { Caller } from '../command/caller.ts';
import { answerTyped, commands } from '../command/registry.ts';
import type { CaseView } from '../command/view.ts';
import type { Db } from '../store/database.ts';
import { seatOf } from '../work/tell/change-subscriptions.ts';
import type { ReviewDeps } from '../work/tell/review.ts';
import { welcomeCard } from '../work/tell/welcome.ts';
import { caseView } from './case-view.ts';
import type { Installation } from './installation.ts';

/** Whoever sits at the terminal of the bot: the operator, who may change everything. */
export const consoleCaller: Caller = {
  platform: 'console',
  space: '',
  channel: 'terminal',
  user: 'operator',
  mayChange: true,
  previous: null,
};

/** The desk over an open database. `db` null answers from the seeds alone, and changes nothing. */
export function openDesk(installation: Installation, db: Db | null, now: () => number): Desk {
  const view = caseView(installation, db, now);
  const { publicUrl } = installation.settings.web;
  const welcome = (subscription: Subscription): Promise<Message> => welcomeCard(subscription, view);
  return {
    answer: (typed, caller) =>
      answerTyped(
        typed,
        view,
        db === null ? null : seatOf({ ...reviewDeps(installation, db, now), welcome, publicUrl }, caller),
      ),
    complete: async (command, option, soFar) => completions(view, command, option, soFar),
  };
}

/** What a decision on a held report needs. */
export function reviewDeps({ cases, feeds }: Installation, db: Db, now: () => number): ReviewDeps {
  return { db, cases, feeds: feeds.map(({ feed }) => feed), now };
}

async function completions(view: CaseView, command: string, option: string, soFar: string): Promise<Choice[]> {
  const known = commands.find(({ name }) => name === command)?.options.find(({ name }) => name === option);
  const values =
    (await known?.complete?.(soFar.slice(0, 100), view)) ??
    (known?.choices ?? []).filter((choice) => choice.startsWith(soFar.toLowerCase()));
  return values.slice(0, 25).map((one) => {
    const { name, value } = typeof one === 'string' ? { name: one, value: one } : one;
    return { name: name.slice(0, 100), value: value.slice(0, 100) };
  });
}
