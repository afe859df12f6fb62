/** Puts a message into Block Kit: rich text for what is said, buttons for what can be done, and a line for the notification. */
import type { Button, KnownBlock, RichTextBlock, RichTextElement, RichTextSection } from '@slack/types';
import type { Action, Block, Message, Span } from '../../../alert/message.ts';
import { line, plain, richSpan } from './spans.ts';

export type Card = {
  /** What notifications and screen readers get; escaped. */
  readonly text: string;
  readonly blocks: KnownBlock[];
};

/** Near 13,200 characters over all blocks Slack refuses a message; what is left out here is text, never a link. */
const ROOM = 11_000;
const MOST_TEXT = 1500;
const MOST_BUTTONS = 5;

/** `mention` is the id of a user group to call, or null. `buttons` go beside those of the message. */
export function slackCard(message: Message, mention: string | null, buttons: readonly Button[] = []): Card {
  const budget = { left: ROOM };
  const title = section(message.title.map(bold), budget);
  const call: RichTextElement[] =
    mention === null
      ? []
      : [
          { type: 'usergroup', usergroup_id: mention },
          { type: 'text', text: ' ' },
        ];
  const head: RichTextBlock = {
    type: 'rich_text',
    elements: [
      { ...title, elements: [...call, ...title.elements] },
      ...message.blocks.flatMap((block) => elements(block, budget)),
    ],
  };
  const footer = section(message.footer, budget);
  const all = [...(message.actions?.slice(0, MOST_BUTTONS).map(actionButton) ?? []), ...buttons];
  const kicker = plain(message.kicker).trim().slice(0, 300);
  const blocks: KnownBlock[] = [];
  if (kicker !== '') blocks.push({ type: 'context', elements: [{ type: 'plain_text', text: kicker, emoji: false }] });
  blocks.push(head);
  if (message.footer.length > 0) blocks.push({ type: 'rich_text', elements: [footer] });
  if (all.length > 0) blocks.push({ type: 'actions', elements: all });
  return { text: `${mention === null ? '' : `<!subteam^${mention}> `}${notification(message)}`, blocks };
}

/** The news first, so that it is read on a locked phone. */
function notification({ kicker, title, blocks }: Message): string {
  const first = blocks[0]?.kind === 'paragraph' ? ` ${line(blocks[0].spans)}` : '';
  const text = `${line(title)} (${line([{ kind: 'text', text: kicker }])})${first}`;
  return text.length <= MOST_TEXT
    ? text
    : `${text
        .slice(0, MOST_TEXT - 1)
        .replace(/&[a-z]*$/, '')
        .toWellFormed()}…`;
}

function bold(span: Span): Span {
  return span.kind === 'text' ? { kind: 'strong', text: span.text } : span;
}

type Budget = { left: number };

function elements(block: Block, budget: Budget): RichTextBlock['elements'] {
  switch (block.kind) {
    case 'paragraph':
      return [section([...block.spans], budget, '\n')];
    case 'heading':
      return [section([{ kind: 'strong', text: block.text }], budget, '\n\n')];
    case 'field':
      return [section([{ kind: 'strong', text: `${block.name}: ` }, ...block.spans], budget, '\n')];
    case 'list': {
      const items = block.items.map((item) => section(item, budget)).filter((one) => one.elements.length > 0);
      return items.length === 0 ? [] : [{ type: 'rich_text_list', style: 'bullet', elements: items }];
    }
  }
}

/** Spans within what room is left: links always, other text while there is room. Never empty. */
function section(spans: readonly Span[], budget: Budget, before = ''): RichTextSection {
  const written = spans.flatMap((span) => {
    const element = richSpan(span);
    if (element === null) return [];
    const size = 'text' in element && typeof element.text === 'string' ? element.text.length : 30;
    if (budget.left < size && element.type !== 'link') return [];
    budget.left -= size + (element.type === 'link' ? element.url.length : 0);
    return [element];
  });
  const lead: RichTextElement[] = before === '' ? [] : [{ type: 'text', text: before }];
  return {
    type: 'rich_text_section',
    elements: written.length === 0 ? [{ type: 'text', text: ' ' }] : [...lead, ...written],
  };
}

/** What a button types stands in its value, so that it works after a restart. */
export function actionButton({ label, typed }: Action, index: number): Button {
  return {
    type: 'button',
    action_id: `ask:${index}`,
    text: { type: 'plain_text', text: plain(label).trim().slice(0, 75) || 'More', emoji: false },
    value: typed.slice(0, 2000),
  };
}

/** Shows an answer to the whole channel. */
export function shareButton(typed: string): Button {
  return {
    type: 'button',
    action_id: 'share',
    text: { type: 'plain_text', text: 'Share in channel', emoji: false },
    value: typed.slice(0, 2000),
  };
}
