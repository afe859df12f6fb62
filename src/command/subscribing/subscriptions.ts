/** `/case subscriptions`: which channels of this place are told what. */
import { type Span, strong, text } from '../../alert/message.ts';
import type { Subscription } from '../../alert/subscription.ts';
import { labelName } from '../../news/label/label-table.ts';
import type { Command } from '../command.ts';
import type { CaseView } from '../view.ts';
import { noPage, pageNumber, refused, told } from '../wording/answer.ts';
import { pageOf, SHORT_ROOM } from '../wording/length.ts';
import { withPages } from '../wording/paging.ts';
import { paceText } from './wish-lines.ts';

export const subscriptionsCommand: Command = {
  name: 'subscriptions',
  description: 'Which channels here are told what',
  options: [{ name: 'page', description: 'Which page of the list, from 1', required: false, kind: 'number' }],
  answer: async (values, view, seat) => {
    if (seat === null) return refused('subscriptions', 'there are no channels here', 'type it in a channel');
    const subscriptions = await seat.subscriptions();
    if (subscriptions.length === 0)
      return told('Subscriptions', 'No channel here is subscribed', [], [text('Begin: /case subscribe.')]);
    const at = pageNumber(values.page);
    const page = pageOf(
      subscriptions.map((one) => subscriptionLine(one, view)),
      SHORT_ROOM,
      at,
    );
    if (!('shown' in page)) return noPage('subscriptions', values.page, page.pages);
    const next = at < page.pages ? `Page ${at} of ${page.pages}; next: page:${at + 1}. ` : '';
    const title = `${subscriptions.length} ${subscriptions.length === 1 ? 'subscription' : 'subscriptions'}`;
    const answer = told(
      'Subscriptions',
      title,
      [{ kind: 'list', items: page.shown }],
      [text(`${next}One: /case settings, in its channel.`)],
    );
    return withPages(answer, { command: 'subscriptions', values, at, pages: page.pages });
  },
};

function subscriptionLine(
  { platform, channel, caseId, labels, wishes, state, stateReason }: Subscription,
  view: CaseView,
): Span[] {
  const name = view.cases.find(({ id }) => id === caseId)?.name ?? caseId;
  const what = labels === null ? 'everything' : labels.map(labelName).join(', ') || 'nothing';
  const isOff = state === 'active' ? '' : ` (${state}: ${stateReason ?? 'no reason kept'})`;
  return [strong(channelText(platform, channel)), text(`: ${name}, ${what}; ${paceText(wishes)}${isOff}`)];
}

/** As the platform names a channel by its id; the renderers escape it, so that it is a name and no call. */
function channelText(platform: Subscription['platform'], channel: string): string {
  return platform === 'console' ? 'this terminal' : `channel ${channel}`;
}
