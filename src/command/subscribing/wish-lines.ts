/** Says in words what a subscription wishes for. */
import { type Block, field, text } from '../../alert/message.ts';
import type { Subscription } from '../../alert/subscription.ts';
import type { Pace } from '../../alert/wishes.ts';
import { labelName } from '../../news/label/label-table.ts';

type Wished = Pick<Subscription, 'labels' | 'wishes'>;

/** One field for each thing that can be wished for, those that are off left out. */
export function wishFields({ labels, wishes }: Wished): Block[] {
  const { quietHours, maxPerHour, minOutlets, leastStanding, mentions, threads, reminders } = wishes;
  const called = Object.keys(mentions).length;
  return [
    field('Told of', text(labels === null ? 'every development' : labels.map(labelName).join(', ') || 'nothing')),
    field('When', text(paceText(wishes))),
    field(
      'How sure',
      text(
        [
          leastStanding === 'confirmed' ? 'only what a court or agency published' : 'reports too',
          ...(minOutlets > 1 ? [`from ${minOutlets} outlets on`] : []),
        ].join(', '),
      ),
    ),
    ...(quietHours === null
      ? []
      : [field('Quiet hours', text(`${clock(quietHours.from)} to ${clock(quietHours.to)}`))]),
    ...(maxPerHour === null ? [] : [field('At most', text(`${maxPerHour} alerts an hour, the rest in one card`))]),
    ...(called === 0 ? [] : [field('Calls', text('one role, for what decides the case'))]),
    field('Later coverage', text(threads ? 'in the story’s thread' : 'counted on the card')),
    field('Reminders', text(reminders ? 'on: 7 days and 1 day before a court date' : 'off')),
  ];
}

/** `at once; a digest on Monday at 09:00 (Europe/Paris)`. */
export function paceText({ paces, zone, digestDay, digestHour, emptyDigests }: Subscription['wishes']): string {
  const at = `at ${clock(digestHour)} (${zone})`;
  const weekday = `${digestDay.slice(0, 1).toUpperCase()}${digestDay.slice(1)}`;
  const inWords: Readonly<Record<Pace, string>> = {
    now: 'at once',
    hourly: 'together once an hour',
    daily: `a digest every day ${at}`,
    weekly: `a digest on ${weekday} ${at}`,
  };
  const words = paces.map((pace) => inWords[pace]);
  const hasDigest = paces.includes('daily') || paces.includes('weekly');
  return `${words.join('; ')}${hasDigest && !emptyDigests ? ', none when nothing happened' : ''}`;
}

/** What differs, as `was -> is`; empty when nothing does. */
export function changedFields(before: Wished, after: Wished): string[] {
  const lines = (wished: Wished): Map<string, string> =>
    new Map(
      wishFields(wished).flatMap((block) =>
        block.kind === 'field'
          ? [[block.name, block.spans.map((span) => ('text' in span ? span.text : '')).join('')]]
          : [],
      ),
    );
  const [was, is] = [lines(before), lines(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((name) => was.get(name) !== is.get(name))
    .map((name) => `${name}: ${is.get(name) ?? 'off'} (was: ${was.get(name) ?? 'off'})`);
}

function clock(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}
