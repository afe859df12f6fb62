/** `/case pause` and `/case resume`: a channel is left alone for a while, without losing its settings or what happens meanwhile. */
import { text } from '../../alert/message.ts';
import type { Command } from '../command.ts';
import { caseOption, refused, told } from '../wording/answer.ts';
import { channelOption, notSubscribed, subscriptionAt, whereOf } from './where.ts';

export const pauseCommand: Command = {
  name: 'pause',
  description: 'Tell this channel nothing until /case resume',
  options: [channelOption, caseOption],
  changes: true,
  answer: async (values, view, seat) => {
    if (seat === null) return refused('pause', 'there is no channel here', 'type it in a channel');
    const place = whereOf('pause', values, view, seat);
    if ('answer' in place) return place.answer;
    const standing = await subscriptionAt(seat, place.where);
    if (standing === null) return notSubscribed('pause', place.where);
    const footer = [text('What happens meanwhile is kept and told together at /case resume.')];
    if (standing.state !== 'active')
      return told('Paused', `This channel is ${standing.state} already; nothing was changed`, [], footer);
    await seat.pause(standing);
    return told('Paused', `This channel is told nothing of ${place.where.courtCase.name} for now`, [], footer);
  },
};

export const resumeCommand: Command = {
  name: 'resume',
  description: 'Tell this channel again, and what it missed in one card',
  options: [channelOption, caseOption],
  changes: true,
  answer: async (values, view, seat) => {
    if (seat === null) return refused('resume', 'there is no channel here', 'type it in a channel');
    const place = whereOf('resume', values, view, seat);
    if ('answer' in place) return place.answer;
    const standing = await subscriptionAt(seat, place.where);
    if (standing === null) return notSubscribed('resume', place.where);
    if (standing.state === 'active') return told('Resumed', 'This channel is told already; nothing was changed', []);
    const missed = await seat.resume(standing);
    const what = missed === 0 ? 'It missed nothing.' : `What it missed (${missed}) comes in one card.`;
    return told('Resumed', `This channel is told of ${place.where.courtCase.name} again`, [], [text(what)]);
  },
};
