/** What a chat platform must be able to do for Casewire. */
import type { Message } from '../alert/message.ts';
import type { PlatformName } from '../alert/subscription.ts';

/** One message to send. `id` is the delivery's, the same at every attempt. */
export type Outgoing = {
  readonly id: string;
  readonly channel: string;
  readonly message: Message;
  /** True when an earlier attempt was cut off and may have arrived. */
  readonly mayBeRepeat: boolean;
};

export type SendOutcome =
  | { readonly kind: 'sent'; readonly platformMessageId: string | null }
  | { readonly kind: 'failed'; readonly reason: string; readonly retryAfterMs: number | null };

export type Platform = {
  readonly name: PlatformName;
  /** Sends one message. Never throws for what the platform answers. */
  readonly send: (outgoing: Outgoing) => Promise<SendOutcome>;
};
