/** `/case subscribe`: a channel is told of a case from now on. */
import { paragraph, text } from '../../alert/message.ts';
import { defaultWishes } from '../../alert/wishes.ts';
import type { Command } from '../command.ts';
import { caseOption, refused, told } from '../wording/answer.ts';
import { defaultPreset } from './presets.ts';
import { channelOption, subscriptionAt, whereOf } from './where.ts';
import { wishFields } from './wish-lines.ts';
import { readWishes, wishOptions } from './wish-options.ts';

/** So many subscriptions one guild or workspace may have: each is told everything that it wants, and the platforms limit how fast. */
export const MOST_PER_SPACE = 200;

export const subscribeCommand: Command = {
  name: 'subscribe',
  description: 'Tell this channel of developments in the case',
  options: [...wishOptions, channelOption, caseOption],
  changes: true,
  answer: async (values, view, seat) => {
    if (seat === null) return refused('subscribe', 'nothing can be subscribed here', 'type it in a channel');
    const place = whereOf('subscribe', values, view, seat);
    if ('answer' in place) return place.answer;
    const { channel, courtCase } = place.where;
    const read = readWishes(values, {
      labels: defaultPreset.labels,
      wishes: { ...defaultWishes, ...defaultPreset.wishes, zone: courtCase.zone },
    });
    if (!read.ok) return refused(`subscribe ${read.option}`, read.what, read.remedy);
    const standing = await subscriptionAt(seat, place.where);
    if (standing !== null) {
      const footer = [text('Change it: /case settings. End it: /case unsubscribe.')];
      return told(
        'Subscribed',
        'This channel is subscribed already; nothing was changed',
        wishFields(standing),
        footer,
      );
    }
    const others = await seat.subscriptions();
    if (others.length >= MOST_PER_SPACE) {
      const remedy = 'end one of them first: /case subscriptions lists them';
      return refused(
        'subscribe',
        `there are ${others.length} subscriptions here already, as many as one place may have`,
        remedy,
      );
    }
    const { labels, wishes } = read;
    await seat.subscribe({ channel, caseId: courtCase.id, labels, wishes });
    const intro = paragraph(
      text(
        `From now on this is told in ${channel === seat.caller.channel ? 'this channel' : 'that channel'}; a first card there shows that it works.`,
      ),
    );
    const footer = [text('Change it: /case settings. Pause it: /case pause. End it: /case unsubscribe.')];
    return told('Subscribed', courtCase.name, [intro, ...wishFields({ labels, wishes })], footer);
  },
};
