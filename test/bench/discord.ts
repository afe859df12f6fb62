/** One alert to 3,000 channels of a Discord that enforces its limits, while somebody asks for the status every second. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import pino from 'pino';
import { openTerminal } from '../../src/chat/console/terminal.ts';
import { databaseFile, openFetcher, readInstallation } from '../../src/cli/installation.ts';
import { openPlatforms, sendingLoop } from '../../src/cli/platforms.ts';
import { openDocumentReader } from '../../src/feed/document/document-reader.ts';
import { openForWriting } from '../../src/store/database.ts';
import { addDelivery } from '../../src/store/telling/delivery-rows.ts';
import { addSubscription } from '../../src/store/telling/subscription-rows.ts';
import { projectRoot, temporaryFolder, until, writeSettings } from '../support/casewire.ts';
import { messageOf, subscriptionOf } from '../support/rows.ts';

const CHANNELS = 3000;
/** What Discord allows a bot in a second. */
const ALLOWED = 50;

type Told = { apiUrl: string; token: string; channels: { guild: string; id: string }[] };
type Report = { messages: number; tookMs: number; limited: number; disordered: number; violations: number };

/** Prints the rate, the refusals, the order and how soon the status was answered meanwhile. */
export async function benchDiscord(): Promise<void> {
  const server = fork(join(projectRoot, 'test/bench/discord-server.ts'), [String(CHANNELS)]);
  const folder = temporaryFolder();
  try {
    const { apiUrl, token, channels } = await hear<Told>(server);
    const settings = writeSettings(folder.path, { feeds: { fromSeeds: false }, log: { level: 'silent' } });
    const sink = new PassThrough().resume();
    const environment = { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl };
    const context = { environment, now: Date.now, out: sink, error: sink, input: process.stdin } as never;
    const options = { flags: new Set<string>(), values: new Map([['config', settings]]), rest: [] };
    const installation = readInstallation(options, context);
    const { db, close } = await openForWriting(databaseFile(installation.settings));
    for (const { guild, id } of channels) {
      const subscription = subscriptionOf(id, { platform: 'discord', space: guild });
      await addSubscription(db, subscription);
      const alert = {
        kind: 'alert',
        subject: '1',
        revision: 1,
        message: messageOf('Number 1'),
        reason: 'bench',
      } as const;
      await addDelivery(db, subscription, alert, Date.now());
      const isSample = id.endsWith('00');
      const second = {
        kind: 'alert',
        subject: '2',
        revision: 1,
        message: messageOf('Number 2'),
        reason: 'bench',
      } as const;
      if (isSample) await addDelivery(db, subscription, second, Date.now() + 1);
    }
    const terminal = openTerminal(sink, sink, {});
    const log = pino({ level: 'silent' });
    const [fetcher, reader] = [openFetcher(installation.settings, Date.now), openDocumentReader()];
    const bot = { installation, db, fetcher, reader, model: null, terminal, log, now: Date.now };
    let problem = '';
    const platforms = await openPlatforms(bot, ({ what }) => {
      problem = what;
    });
    let said = '';
    sink.on('data', (chunk) => {
      said += String(chunk);
    });
    platforms.listen(() => {});
    await until('the bot to connect', () => said.includes('Discord: connected') || problem !== '');
    const sending = sendingLoop(bot, platforms);
    const waits: number[] = [];
    let isOver = false;
    // A bot that has run for a while has answered before.
    await ask(server, 'status');
    sending.begin();
    const asking = askEverySecond(server, waits, () => isOver);
    await sending.settled();
    isOver = true;
    await asking;
    const report = await ask<Report>(server, 'report');
    print(report, waits);
    await platforms.close();
    await fetcher.close();
    await reader.close();
    await close();
  } finally {
    server.send('stop');
    await once(server, 'exit');
    folder.remove();
  }
}

async function askEverySecond(server: ChildProcess, waits: number[], isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const { status } = await ask<{ status: number }>(server, 'status');
    waits.push(status);
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, 1000 - status)));
  }
}

function ask<T>(server: ChildProcess, what: string): Promise<T> {
  const heard = hear<T>(server);
  server.send(what);
  return heard;
}

async function hear<T>(server: ChildProcess): Promise<T> {
  const [message] = (await once(server, 'message')) as [T];
  return message;
}

function print({ messages, tookMs, limited, disordered, violations }: Report, waits: readonly number[]): void {
  const sorted = waits.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0);
  const rate = messages / (tookMs / 1000);
  const lines = [
    `${messages} messages to ${CHANNELS} channels in ${(tookMs / 1000).toFixed(1)} s: ${rate.toFixed(1)} a second, ${(rate / ALLOWED).toFixed(3)} of what Discord allows`,
    `429s: ${limited}; channels out of order: ${disordered}; violations: ${violations}`,
    `/case status meanwhile (${waits.length} times): median ${at(0.5)} ms, p99 ${at(0.99)} ms`,
  ];
  process.stdout.write(`One alert to ${CHANNELS} channels\n${lines.map((line) => `  ${line}\n`).join('')}`);
}
