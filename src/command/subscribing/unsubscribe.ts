/** `/case unsubscribe`: a channel is told nothing any more. */
import { text } from '../../alert/message.ts';
import type { Command } from '../command.ts';
import { caseOption, refused, told } from '../wording/answer.ts';
import { channelOption, notSubscribed, subscriptionAt, whereOf } from './where.ts';

export const unsubscribeCommand: Command = {
  name: 'unsubscribe',
  description: 'Tell this channel nothing any more',
  options: [channelOption, caseOption],
  changes: true,
  answer: async (values, view, seat) => {
    if (seat === null) return refused('unsubscribe', 'there is no channel here', 'type it in a channel');
    const place = whereOf('unsubscribe', values, view, seat);
    if ('answer' in place) return place.answer;
    const standing = await subscriptionAt(seat, place.where);
    if (standing === null) return notSubscribed('unsubscribe', place.where);
    await seat.remove(standing);
    const footer = [text('Its settings are forgotten; what was sent stays. Begin again: /case subscribe.')];
    return told('Unsubscribed', `This channel is told nothing of ${place.where.courtCase.name} any more`, [], footer);
  },
};
