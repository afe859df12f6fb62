/** Answers what is typed or pressed in Slack, only to whoever did, with a button to show it to all. */
import type { Button, KnownBlock } from '@slack/types';
import type { Message } from '../../../alert/message.ts';
import type { Caller } from '../../../command/caller.ts';
import type { Answer } from '../../../command/command.ts';
import type { Desk } from '../../desk.ts';
import { shareButton, slackCard } from '../card/card.ts';

/** Who may change what a channel is told: everybody in the channel, or these people. */
export type WhoMay = 'members' | readonly string[];

export type Asker = { readonly space: string; readonly channel: string; readonly user: string };

/** What goes back through a response_url. */
export type Reply = {
  readonly response_type: 'ephemeral' | 'in_channel';
  readonly replace_original: boolean;
  readonly text: string;
  readonly blocks: KnownBlock[];
};

export function callerOf({ space, channel, user }: Asker, whoMay: WhoMay): Caller {
  const mayChange = whoMay === 'members' || whoMay.includes(user);
  return { platform: 'slack', space, channel, user, mayChange, previous: null };
}

/** The answer to `/case …`; a problem is told as the answer, with what to do. */
export async function answerOf(desk: Desk, typed: string, caller: Caller): Promise<{ message: Message; ok: boolean }> {
  const answer = await desk.answer(typed, caller);
  return { message: answer.ok ? answer.message : problemMessage(answer), ok: answer.ok };
}

function problemMessage({ problem }: Extract<Answer, { ok: false }>): Message {
  return {
    tone: 'caution',
    kicker: problem.code,
    title: [{ kind: 'text', text: `${problem.what}.` }],
    blocks: [{ kind: 'paragraph', spans: [{ kind: 'text', text: problem.remedy }] }],
    footer: [],
  };
}

/** Only whoever asked sees it. `replaces` turns the page of an answer in its place. */
export function privateReply(message: Message, typed: string, replaces: boolean): Reply {
  const buttons: Button[] = [shareButton(typed)];
  return { response_type: 'ephemeral', replace_original: replaces, ...slackCard(message, null, buttons) };
}

/** Everybody in the channel sees it, with who showed it. */
export function sharedReply(message: Message, user: string): Reply {
  const { text, blocks } = slackCard(message, null);
  const by: KnownBlock = {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [
          { type: 'text', text: 'Shared by ' },
          { type: 'user', user_id: user },
        ],
      },
    ],
  };
  return { response_type: 'in_channel', replace_original: false, text, blocks: [...blocks, by] };
}
