/** The console platform: alerts as a person would like to read them in a terminal. */
import { type Message, text } from '../../alert/message.ts';
import type { Platform } from '../platform.ts';
import type { Terminal } from './terminal.ts';

/** Sends by printing. An attempt that may repeat an earlier one says so. */
export function consolePlatform(terminal: Terminal, zone: string): Platform {
  return {
    name: 'console',
    parallel: 1,
    send: async ({ message, mayBeRepeat }) => {
      // Loaded with the first alert: most polls bring none.
      const { renderForTerminal } = await import('./render.ts');
      const note = mayBeRepeat ? [text(' This may repeat an alert that was cut off before.')] : [];
      const shown: Message = { ...message, footer: [...message.footer, ...note] };
      const printed = terminal.print(
        `${renderForTerminal(shown, { width: terminal.width(), color: terminal.color, zone })}\n`,
      );
      return printed
        ? { kind: 'sent', platformMessageId: null }
        : { kind: 'failed', reason: 'the terminal is closed', retryAfterMs: null };
    },
  };
}
