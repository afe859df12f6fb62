/** A chat platform that only keeps what it is sent, in the order in which it was sent. */
import type { Message } from '../../alert/message.ts';
import type { How, Platform } from '../../chat/platform.ts';

export type Sent = {
  /** Epoch ms on the clock of the replay. */
  readonly at: number;
  readonly deliveryId: string;
  readonly channel: string;
  readonly how: How['kind'];
  readonly message: Message;
};

export type Recorder = {
  readonly platform: Platform;
  /** What was sent since the last call, oldest first. */
  readonly take: () => Sent[];
};

/** Takes everything at once, as a platform in good health does. It has threads and takes changes. */
export function recorder(now: () => number): Recorder {
  let sent: Sent[] = [];
  let count = 0;
  return {
    platform: {
      name: 'discord',
      parallel: 1,
      send: async ({ id, channel, message, how }) => {
        count += 1;
        sent.push({ at: now(), deliveryId: id, channel, how: how.kind, message });
        return { kind: 'sent', platformMessageId: how.kind === 'edit' ? how.of : String(count) };
      },
    },
    take: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
  };
}
