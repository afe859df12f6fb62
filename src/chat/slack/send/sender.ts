/** Sends one message to Slack, answers one in its thread, or changes it; what may have arrived is looked for before it is sent again. */
import type { WebClient } from '@slack/web-api';
import type { Outgoing, SendOutcome } from '../../platform.ts';
import { slackCard } from '../card/card.ts';
import { outcomeOf } from './outcome.ts';

/** Every app in the workspace can read metadata: it holds the delivery's id and nothing else. */
const EVENT = 'casewire_delivery';
const LOOK_BACK = 50;

/** Never throws for what Slack answers. The id of a message is `channel/ts`, for a direct message lands in a channel of its own. */
export async function sendMessage(client: WebClient, outgoing: Outgoing): Promise<SendOutcome> {
  const { id, channel, message, how, mention, mayBeRepeat } = outgoing;
  const { text, blocks } = slackCard(message, mention);
  const metadata = { event_type: EVENT, event_payload: { id } };
  try {
    if (how.kind === 'edit') {
      const target = readId(how.of, channel);
      await client.chat.update({ channel: target.channel, ts: target.ts, text, blocks });
      return { kind: 'sent', platformMessageId: how.of };
    }
    const thread = how.kind === 'reply' ? readId(how.to, channel) : null;
    if (mayBeRepeat) {
      const found = await findSent(client, thread?.channel ?? channel, id);
      if (found !== null) return { kind: 'sent', platformMessageId: found };
    }
    const sent = await client.chat.postMessage({
      channel: thread?.channel ?? channel,
      text,
      blocks,
      metadata,
      unfurl_links: false,
      unfurl_media: false,
      ...(thread === null ? {} : { thread_ts: thread.ts }),
    });
    return { kind: 'sent', platformMessageId: `${sent.channel ?? channel}/${sent.ts ?? ''}` };
  } catch (error) {
    return outcomeOf(error).outcome;
  }
}

function readId(id: string, channel: string): { channel: string; ts: string } {
  const [own = '', ts] = id.split('/');
  return ts === undefined ? { channel, ts: own } : { channel: own, ts };
}

/** The message that an attempt without an answer left behind. Without the scope to read the channel nobody can tell: null, and it is sent once more. */
async function findSent(client: WebClient, channel: string, id: string): Promise<string | null> {
  try {
    const { messages = [] } = await client.conversations.history({
      channel,
      limit: LOOK_BACK,
      include_all_metadata: true,
    });
    const found = messages.find((message) => {
      const { event_type, event_payload } = (message.metadata ?? {}) as {
        event_type?: string;
        event_payload?: { id?: string };
      };
      return event_type === EVENT && event_payload?.id === id;
    });
    return found?.ts === undefined ? null : `${channel}/${found.ts}`;
  } catch {
    return null;
  }
}
