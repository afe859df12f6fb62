/** Words several stories as one card: what came in while a channel wanted quiet, or more than it takes in an hour. */
import type { Until } from '../decide.ts';
import { instant, type Message, type Span, strong, text } from '../message.ts';

/** A story that waited: the card that it would have been, and since when (epoch ms). */
export type FoldedStory = { readonly until: Until; readonly since: number; readonly message: Message };

/** So many stories are told in one card; more go into a second one. */
export const FOLDED_AT_MOST = 15;

/** One card for one story or more, oldest first. Every story keeps its headline, its outlet and its link. */
export function foldedCard(caseName: string, stories: readonly FoldedStory[]): Message {
  const count = stories.length === 1 ? '1 development' : `${stories.length} developments`;
  return {
    tone: stories.some(({ message }) => message.tone === 'caution') ? 'caution' : 'alert',
    kicker: `Together · ${caseName}`,
    title: [text(`${count} ${whileText(stories.map(({ until }) => until))}`)],
    blocks: [{ kind: 'list', items: stories.map(storyItem) }],
    footer: [text('Told together, as this channel asked. One by one: /case stories.')],
    actions: [{ label: 'Stories', typed: '/case stories' }],
  };
}

function storyItem({ message, since }: FoldedStory): Span[] {
  const [label = ''] = message.kicker.split(' · ');
  const links = message.blocks
    .flatMap((block) => ('spans' in block ? block.spans : []))
    .filter(({ kind }) => kind === 'link');
  const outlet =
    message.blocks[0]?.kind === 'paragraph' ? message.blocks[0].spans.find(({ kind }) => kind === 'strong') : undefined;
  return [
    strong(label),
    text(': '),
    ...message.title,
    text(outlet === undefined ? ', seen ' : ' ('),
    ...(outlet === undefined ? [] : [outlet, text(', seen ')]),
    instant(since),
    text(outlet === undefined ? ' ' : ') '),
    ...links.slice(0, 1),
  ];
}

/** Why they are told together; the commonest reason speaks for all. */
function whileText(untils: readonly Until[]): string {
  const of = (until: Until): number => untils.filter((one) => one === until).length;
  const [most] = (['quiet', 'budget', 'hour', 'resumed'] as const).toSorted((a, b) => of(b) - of(a));
  switch (most) {
    case 'quiet':
      return 'during quiet hours';
    case 'budget':
      return 'beyond this channel’s alerts for the hour';
    case 'resumed':
      return 'while this channel was told nothing';
    default:
      return 'in the last hour';
  }
}
