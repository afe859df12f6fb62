/** The one place that writes to the terminal, so that alerts, notices and the progress line do not run into each other. */
import type { Writable } from 'node:stream';

export type TerminalStream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

export type Terminal = {
  /** Prints lines to the main stream; false when it is closed. */
  readonly print: (lines: string) => boolean;
  /** Prints a notice to the error stream. */
  readonly notice: (line: string) => void;
  /** Shows a line that the next output replaces; null takes it away. Nothing where the error stream is no terminal. */
  readonly progress: (line: string | null) => void;
  readonly width: () => number;
  readonly color: boolean;
};

const WIDEST = 100;

/** A terminal over two streams. Colour only on a TTY and when NO_COLOR is not set (no-color.org). */
export function openTerminal(out: TerminalStream, error: TerminalStream, environment: NodeJS.ProcessEnv): Terminal {
  let shown = false;
  const clear = (): void => {
    if (!shown) return;
    error.write('\r\u001b[2K');
    shown = false;
  };
  return {
    print: (lines) => {
      clear();
      if (out.destroyed || out.writableEnded) return false;
      out.write(`${lines}\n`);
      return true;
    },
    notice: (line) => {
      clear();
      error.write(`${line}\n`);
    },
    progress: (line) => {
      clear();
      if (line === null || error.isTTY !== true) return;
      error.write(line.slice(0, (error.columns ?? 80) - 1));
      shown = true;
    },
    width: () => Math.min(out.columns ?? 80, WIDEST),
    color: out.isTTY === true && (environment.NO_COLOR ?? '') === '',
  };
}
