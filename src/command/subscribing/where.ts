/** Which channel and which case a command about subscriptions means, and the subscription that stands there. */
import { type Subscription, subscriptionId } from '../../alert/subscription.ts';
import type { CourtCase } from '../../case/court-case.ts';
import type { Answer, Option } from '../command.ts';
import type { Seat } from '../seat.ts';
import type { CaseView } from '../view.ts';
import { chosenCases, refused } from '../wording/answer.ts';
import { echoed } from '../wording/echo.ts';

export const channelOption: Option = {
  name: 'channel',
  description: 'Another channel than this one',
  required: false,
  byNameOnly: true,
  kind: 'channel',
};

export type Where = { readonly channel: string; readonly courtCase: CourtCase };

/** The channel (this one unless another is named) and the case (the first unless one is named). */
export function whereOf(
  command: string,
  values: Readonly<Record<string, string>>,
  view: CaseView,
  seat: Seat,
): { readonly where: Where } | { readonly answer: Answer } {
  const chosen = chosenCases(command, values, view);
  if ('answer' in chosen) return chosen;
  const [courtCase] = chosen.cases;
  const typed = values.channel?.trim();
  if (typed === undefined || typed === '') return { where: { channel: seat.caller.channel, courtCase } };
  const channel = /^(?:<#)?([A-Za-z0-9]{1,25})(?:\|[^>]*)?>?$/.exec(typed)?.[1];
  if (channel === undefined)
    return { answer: refused(command, `${echoed(typed, 40)} is no channel`, 'choose a channel of this place') };
  return { where: { channel, courtCase } };
}

/** The subscription of that channel to that case; null when there is none. */
export async function subscriptionAt(seat: Seat, { channel, courtCase }: Where): Promise<Subscription | null> {
  const id = subscriptionId(seat.caller.platform, channel, courtCase.id);
  return (await seat.subscriptions()).find((one) => one.id === id) ?? null;
}

/** The answer where nothing stands that could be changed. */
export function notSubscribed(command: string, { courtCase }: Where): Answer {
  return refused(
    command,
    `this channel is not subscribed to ${courtCase.name}`,
    'subscribe it: /case subscribe; /case subscriptions lists the others',
  );
}
