/** `/case settings`: shows what this channel is told, and changes it. */
import { type Block, field, link, text } from '../../alert/message.ts';
import type { Subscription } from '../../alert/subscription.ts';
import type { Command } from '../command.ts';
import type { Seat } from '../seat.ts';
import { caseOption, refused, told } from '../wording/answer.ts';
import { mayNot } from '../wording/may-not.ts';
import { channelOption, notSubscribed, subscriptionAt, whereOf } from './where.ts';
import { changedFields, wishFields } from './wish-lines.ts';
import { readWishes, wishOptions } from './wish-options.ts';

export const settingsCommand: Command = {
  name: 'settings',
  description: 'Show or change what this channel is told',
  options: [...wishOptions, channelOption, caseOption],
  keeps: true,
  answer: async (values, view, seat) => {
    if (seat === null) return refused('settings', 'there is no channel here', 'type it in a channel');
    const place = whereOf('settings', values, view, seat);
    if ('answer' in place) return place.answer;
    const before = await subscriptionAt(seat, place.where);
    if (before === null) return notSubscribed('settings', place.where);
    const read = readWishes(values, before);
    if (!read.ok) return refused(`settings ${read.option}`, read.what, read.remedy);
    const changed = changedFields(before, read);
    const state: Block[] =
      before.state === 'active' ? [] : [field('State', text(`${before.state}: ${before.stateReason ?? ''}`))];
    const footer = [text('Change it: /case settings pace:weekly, for one.')];
    const { name } = place.where.courtCase;
    if (changed.length === 0)
      return told('Settings', name, [...state, ...wishFields(before), ...calendarField(seat, before)], footer);
    if (!seat.caller.mayChange) return mayNot('settings', seat);
    await seat.change(before, { labels: read.labels, wishes: read.wishes });
    const items = changed.map((line) => [text(line)]);
    return told('Settings', `${name}: changed`, [...state, { kind: 'list', items }], footer);
  },
};

/** Only whoever may change it is shown the address that cannot be guessed. */
function calendarField(seat: Seat, subscription: Subscription): Block[] {
  const url = seat.caller.mayChange ? seat.calendarUrl(subscription) : null;
  return url === null ? [] : [field('Calendar', link(url, url))];
}
