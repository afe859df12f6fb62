/** Words the first card in a channel that subscribed: that it works, where the case stands, what comes next, and how to change it. */
import { type Block, type Message, paragraph, type Span, text } from '../../alert/message.ts';
import type { Subscription } from '../../alert/subscription.ts';
import { answerTyped } from '../../command/registry.ts';
import { wishFields } from '../../command/subscribing/wish-lines.ts';
import type { CaseView } from '../../command/view.ts';

/** The card, made of the same answers that the channel gets when it asks. */
export async function welcomeCard(subscription: Subscription, view: CaseView): Promise<Message> {
  const { caseId } = subscription;
  const name = view.cases.find(({ id }) => id === caseId)?.name ?? caseId;
  const status = await answerTyped(`status case:${caseId}`, view);
  const next = await answerTyped(`next case:${caseId}`, view);
  const [newest] = await view.latestStories(caseId, 1);
  const blocks: Block[] = [
    paragraph(text('This channel is subscribed. Alerts will look like this card; nothing older than now is sent.')),
    ...(status.ok ? [{ kind: 'heading', text: 'Where it stands' } as const, ...beginning(status.message.blocks)] : []),
    ...(next.ok ? [{ kind: 'heading', text: 'What comes next' } as const, ...next.message.blocks.slice(0, 1)] : []),
    { kind: 'heading', text: 'Newest story' },
    paragraph(...newestSpans(newest ?? null)),
    { kind: 'heading', text: 'What you get' },
    ...wishFields(subscription),
  ];
  return {
    tone: 'status',
    kicker: `Subscribed · ${name}`,
    title: [text(`${name} is followed here`)],
    blocks,
    footer: [text('Change it: /case settings. Pause it: /case pause. End it: /case unsubscribe.')],
    actions: [
      { label: 'Timeline', typed: '/case timeline' },
      { label: 'Settings', typed: '/case settings' },
    ],
  };
}

/** The first blocks, not ending with the heading of what comes after them. */
function beginning(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.slice(0, 4);
  return first.at(-1)?.kind === 'heading' ? first.slice(0, -1) : first;
}

function newestSpans(story: Awaited<ReturnType<CaseView['latestStories']>>[number] | null): Span[] {
  if (story === null) return [text('None was seen yet.')];
  const outlet = story.outlets[0] ?? 'unknown';
  const title = `“${story.title}”`;
  const spans: Span[] = story.link === null ? [text(title)] : [{ kind: 'link', text: title, url: story.link }];
  return [
    ...spans,
    text(` (${outlet}${story.outlets.length > 1 ? ` and ${story.outlets.length - 1} more` : ''}), `),
    { kind: 'instant', at: story.lastAt },
  ];
}
