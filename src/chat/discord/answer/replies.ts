/** Answers interactions through Discord's API. An interaction that is lost costs its answer only. */
import {
  type APIInteraction,
  type APIInteractionResponse,
  InteractionResponseType,
  MessageFlags,
  type REST,
  Routes,
} from 'discord.js';
import type { Card } from '../card/card.ts';
import { outcomeOf } from '../send/outbox.ts';

export type Replies = {
  /** Shows that work is under way, to one person or to all. */
  readonly defer: (to: APIInteraction, isPrivate: boolean) => Promise<boolean>;
  /** Acknowledges a press whose message is going to change. */
  readonly deferChange: (to: APIInteraction) => Promise<boolean>;
  /** Answers at once. */
  readonly respond: (to: APIInteraction, response: APIInteractionResponse) => Promise<boolean>;
  /** Fills in what was deferred. */
  readonly fill: (to: APIInteraction, card: Card) => Promise<boolean>;
  /** Tells the person something beside the message. */
  readonly aside: (to: APIInteraction, card: Card) => Promise<boolean>;
};

/** `tell` hears of answers that did not arrive. False from a reply means just that. */
export function openReplies(rest: REST, tell: (what: string) => void): Replies {
  const attempt = async (what: string, work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      const outcome = outcomeOf(error);
      tell(`${what}: ${outcome.kind === 'ok' ? '' : outcome.reason}`);
      return false;
    }
  };
  const respond: Replies['respond'] = ({ id, token }, body) =>
    attempt('interaction lost', () => rest.post(Routes.interactionCallback(id, token), { body, auth: false }));
  return {
    respond,
    defer: (to, isPrivate) =>
      respond(to, {
        type: InteractionResponseType.DeferredChannelMessageWithSource,
        data: isPrivate ? { flags: MessageFlags.Ephemeral } : {},
      }),
    deferChange: (to) => respond(to, { type: InteractionResponseType.DeferredMessageUpdate }),
    fill: ({ application_id, token }, { body, files }) =>
      attempt('answer lost', () =>
        rest.patch(Routes.webhookMessage(application_id, token, '@original'), { body, files: [...files], auth: false }),
      ),
    aside: ({ application_id, token }, { body, files }) =>
      attempt('answer lost', () =>
        rest.post(Routes.webhook(application_id, token), {
          body: { ...body, flags: body.flags | MessageFlags.Ephemeral },
          files: [...files],
          auth: false,
        }),
      ),
  };
}
