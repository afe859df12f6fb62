/** What a chat platform must be able to do for Casewire. */
import type { Message } from '../alert/message.ts';
import type { PlatformName } from '../alert/subscription.ts';

/** A new message, an answer below an earlier one (in its thread, where the platform has threads), or a change of an earlier one. */
export type How =
  | { readonly kind: 'post' }
  | { readonly kind: 'reply'; readonly to: string }
  | { readonly kind: 'edit'; readonly of: string };

/** One message to send. `id` is the delivery's, the same at every attempt. */
export type Outgoing = {
  readonly id: string;
  /** The guild or workspace; empty where the platform has none. */
  readonly space: string;
  readonly channel: string;
  readonly message: Message;
  readonly how: How;
  /** The platform's id of the one role or group that may be called to it; null calls nobody. */
  readonly mention: string | null;
  /** True where it should not ring: digests and counts. */
  readonly isQuiet: boolean;
  /** True when an earlier attempt was cut off and may have arrived. */
  readonly mayBeRepeat: boolean;
};

/**
 * What became of it. `failed` may pass and is tried again; `refused` will not:
 * - `target`: the message that it answers or changes is gone or closed to changes: it may be sent another way;
 * - `message`: this message will never be taken;
 * - `channel`: nothing will be taken there until somebody mends it, as `remedy` says;
 * - `space`: the app was removed, or its token for that workspace revoked;
 * - `platform`: the bot's own token is refused.
 */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly platformMessageId: string | null }
  | { readonly kind: 'failed'; readonly reason: string; readonly retryAfterMs: number | null }
  | {
      readonly kind: 'refused';
      readonly what: 'target' | 'message' | 'channel' | 'space' | 'platform';
      readonly reason: string;
      readonly remedy: string;
    };

export type Platform = {
  readonly name: PlatformName;
  /** How many channels may be sent to at the same time. Within a channel one message is sent after the other. */
  readonly parallel: number;
  /** Sends one message. Never throws for what the platform answers. */
  readonly send: (outgoing: Outgoing) => Promise<SendOutcome>;
};
