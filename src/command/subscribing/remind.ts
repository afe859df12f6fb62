/** `/case remind`: whether this channel is reminded of court dates, and of which. */
import { text } from '../../alert/message.ts';
import type { Command } from '../command.ts';
import { caseOption, refused, told } from '../wording/answer.ts';
import { channelOption, notSubscribed, subscriptionAt, whereOf } from './where.ts';

export const remindCommand: Command = {
  name: 'remind',
  description: 'Turn reminders of court dates on or off for this channel',
  options: [
    { name: 'reminders', description: 'on or off', required: false, choices: ['on', 'off'] },
    channelOption,
    caseOption,
  ],
  changes: true,
  answer: async (values, view, seat) => {
    if (seat === null) return refused('remind', 'there is no channel here', 'type it in a channel');
    const place = whereOf('remind', values, view, seat);
    if ('answer' in place) return place.answer;
    const standing = await subscriptionAt(seat, place.where);
    if (standing === null) return notSubscribed('remind', place.where);
    const typed = (values.reminders ?? 'on').trim().toLowerCase();
    if (typed !== 'on' && typed !== 'off') return refused('remind', 'reminders are on or off', 'use /case remind on');
    const reminders = typed === 'on';
    const footer = [text('Seven days and one day before, at the hour of the digests here. The dates: /case next.')];
    if (standing.wishes.reminders === reminders)
      return told('Reminders', `Reminders are ${typed} in this channel already`, [], footer);
    await seat.change(standing, { labels: standing.labels, wishes: { ...standing.wishes, reminders } });
    return told('Reminders', `Reminders are ${typed} in this channel from now on`, [], footer);
  },
};
