/** The terminal: output and notices, a progress line that never mixes with them, colour, width, and the platform on top. */
import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { text } from '../../../src/alert/message.ts';
import { consolePlatform } from '../../../src/chat/console/platform.ts';
import { openTerminal, type Terminal, type TerminalStream } from '../../../src/chat/console/terminal.ts';

type Written = ['out' | 'error', string][];

function stream(name: 'out' | 'error', log: Written, more: { isTTY?: boolean; columns?: number }): TerminalStream {
  const writable = new Writable({
    write: (chunk, _encoding, done) => {
      log.push([name, String(chunk)]);
      done();
    },
  });
  return Object.assign(writable, more);
}

type Setup = {
  out?: { isTTY?: boolean; columns?: number };
  error?: { isTTY?: boolean; columns?: number };
  environment?: NodeJS.ProcessEnv;
};

/** A terminal, and everything that was written to both streams in the order in which it was. */
function open({ out = {}, error = {}, environment = {} }: Setup = {}): { terminal: Terminal; log: Written } {
  const log: Written = [];
  return { terminal: openTerminal(stream('out', log, out), stream('error', log, error), environment), log };
}

const wipe = '\r\u001b[2K';

describe('the progress line', () => {
  test('is taken away before output, notice or another progress line', () => {
    const { terminal, log } = open({ error: { isTTY: true } });
    terminal.progress('one');
    terminal.print('printed');
    terminal.progress('two');
    terminal.notice('noticed');
    terminal.progress('three');
    terminal.progress('four');
    terminal.progress(null);
    expect(log).toEqual([
      ['error', 'one'],
      ['error', wipe],
      ['out', 'printed\n'],
      ['error', 'two'],
      ['error', wipe],
      ['error', 'noticed\n'],
      ['error', 'three'],
      ['error', wipe],
      ['error', 'four'],
      ['error', wipe],
    ]);
  });

  test('is wiped once only', () => {
    const { terminal, log } = open({ error: { isTTY: true } });
    terminal.progress('one');
    terminal.progress(null);
    terminal.progress(null);
    terminal.print('printed');
    expect(log).toEqual([
      ['error', 'one'],
      ['error', wipe],
      ['out', 'printed\n'],
    ]);
  });

  test.each([
    ['the error stream is no terminal', { out: { isTTY: true }, error: {} }],
    ['the error stream says so itself', { out: { isTTY: true }, error: { isTTY: false } }],
  ])('is not shown where %s', (_name, setup) => {
    const { terminal, log } = open(setup);
    terminal.progress('one');
    terminal.print('printed');
    terminal.progress(null);
    expect(log).toEqual([['out', 'printed\n']]);
  });

  test('is shown while the output goes into a file', () => {
    const { terminal, log } = open({ out: { isTTY: false }, error: { isTTY: true } });
    terminal.progress('one');
    expect(log).toEqual([['error', 'one']]);
  });

  test.each([
    [20, 19],
    [undefined, 79],
  ])('in %s columns it is cut to %i, so that it does not wrap', (columns, length) => {
    const { terminal, log } = open({ error: { isTTY: true, ...(columns === undefined ? {} : { columns }) } });
    terminal.progress('x'.repeat(200));
    expect(log).toEqual([['error', 'x'.repeat(length)]]);
  });
});

test('output goes to the one stream and notices to the other, a line end after each', () => {
  const { terminal, log } = open();
  terminal.print('a\nb');
  terminal.notice('c');
  expect(log).toEqual([
    ['out', 'a\nb\n'],
    ['error', 'c\n'],
  ]);
});

test('says whether it could print: a closed or ended stream takes nothing more', () => {
  const log: Written = [];
  for (const close of [(out: Writable) => out.destroy(), (out: Writable) => out.end()]) {
    const out = stream('out', log, {});
    const terminal = openTerminal(out, stream('error', log, {}), {});
    expect(terminal.print('before')).toBe(true);
    close(out);
    expect(terminal.print('after')).toBe(false);
  }
  expect(log).toEqual([
    ['out', 'before\n'],
    ['out', 'before\n'],
  ]);
});

describe('colour', () => {
  test.each<[name: string, isTTY: boolean, environment: NodeJS.ProcessEnv, color: boolean]>([
    ['on a terminal', true, {}, true],
    ['with NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['with NO_COLOR=0, which counts as set', true, { NO_COLOR: '0' }, false],
    ['with an empty NO_COLOR, which does not count', true, { NO_COLOR: '' }, true],
    ['into a file', false, {}, false],
  ])('%s', (_name, isTTY, environment, color) => {
    expect(open({ out: { isTTY }, error: { isTTY: true }, environment }).terminal.color).toBe(color);
  });
});

test.each([
  [60, 60],
  [100, 100],
  [240, 100],
  [undefined, 80],
])('%s columns give a width of %i', (columns, width) => {
  expect(open({ out: columns === undefined ? {} : { columns } }).terminal.width()).toBe(width);
});

test('the width follows the window', () => {
  const out = { columns: 60 };
  const terminal = openTerminal(Object.assign(new Writable(), out), new Writable(), {});
  expect(terminal.width()).toBe(60);
  const resized = Object.assign(new Writable(), { columns: 60 });
  const open = openTerminal(resized, new Writable(), {});
  resized.columns = 72;
  expect(open.width()).toBe(72);
});

describe('the console platform', () => {
  const outgoing = {
    id: 'd-1',
    channel: 'terminal',
    message: {
      tone: 'alert' as const,
      kicker: 'Ruling',
      title: [text('“Judge rules”')],
      blocks: [],
      footer: [text('Seen.')],
    },
    space: '',
    how: { kind: 'post' as const },
    mention: null,
    isQuiet: false,
    mayBeRepeat: false,
  };

  test('prints a message and an empty line, and says that it is sent', async () => {
    const { terminal, log } = open({ out: { columns: 60 } });
    const outcome = await consolePlatform(terminal, 'UTC').send(outgoing);
    expect(outcome).toEqual({ kind: 'sent', platformMessageId: null });
    expect(log).toEqual([['out', '▌ RULING\n▌ “Judge rules”\n▌ Seen.\n\n']]);
  });

  test('has failed when the terminal is closed', async () => {
    const out = stream('out', [], {});
    out.destroy();
    const outcome = await consolePlatform(openTerminal(out, stream('error', [], {}), {}), 'UTC').send(outgoing);
    expect(outcome).toEqual({ kind: 'failed', reason: 'the terminal is closed', retryAfterMs: null });
  });

  test('says so when an earlier attempt may have arrived', async () => {
    const { terminal, log } = open({ out: { columns: 80 } });
    await consolePlatform(terminal, 'UTC').send({ ...outgoing, mayBeRepeat: true });
    expect(log[0]?.[1]).toContain('▌ Seen. This may repeat an alert that was cut off before.\n');
  });
});
