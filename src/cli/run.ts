/** `run`: the bot. Polls on a schedule, alerts, answers what is typed, and stops cleanly on a signal. */
import { EventEmitter } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as setTimer } from 'node:timers';
import { setTimeout } from 'node:timers/promises';
import cron from 'node-cron';
import { renderForTerminal } from '../chat/console/render.ts';
import { openTerminal } from '../chat/console/terminal.ts';
import { type Problem, ProblemError, problemLine } from '../problem.ts';
import type { Settings } from '../settings.ts';
import { openForWriting } from '../store/database.ts';
import { replanDigests } from '../work/digest/plan-digests.ts';
import { renewHubs } from '../work/poll/hub.ts';
import { spreadDueFeeds } from '../work/poll/poll-round.ts';
import { pruneEntries } from '../work/prune.ts';
import { purgeLost } from '../work/tell/places-lost.ts';
import { type Bot, localZone, pollOnce, tellDigests } from './bot.ts';
import { type ExitCode, type ProcessContext, readOptions } from './command-line.ts';
import { consoleCaller, openDesk } from './desk.ts';
import { type HubListener, listenForHubs } from './feeds/hub-listener.ts';
import { databaseFile, openFetcher, openLog, openModel, openReader, readInstallation } from './installation.ts';
import { openPlatforms, type Platforms, sendingLoop } from './platforms.ts';
import { serveWeb } from './serve-web.ts';

/** How long a round in hand may go on after a stop was asked for. */
const GRACE_MS = 2000;

/** The bot: polls, alerts and answers until it is stopped (this is what npm start does). */
export async function runBot(words: readonly string[], context: ProcessContext): Promise<ExitCode> {
  const reader = openReader();
  const installation = readInstallation(readOptions(words, [], ['config']), context);
  const database = await openForWriting(databaseFile(installation.settings));
  const terminal = openTerminal(context.out, context.error, context.environment);
  const log = openLog(installation.settings);
  const bot: Bot = {
    installation,
    db: database.db,
    fetcher: openFetcher(installation.settings, context.now),
    reader,
    model: openModel(installation.settings, context.now, log),
    terminal,
    log,
    now: context.now,
  };
  const { stop, halt, halted } = stopSignal();
  let hubs: HubListener | null = null;
  let platforms: Platforms | null = null;
  let closeWeb: (() => Promise<void>) | null = null;
  try {
    terminal.print(`${platformLine(installation.settings)}\n`);
    await answerLine(bot, 'status');
    platforms = await openPlatforms(bot, halt);
    const { owner } = platforms;
    await replanDigests(bot.db, bot.now());
    const sending = sendingLoop(bot, platforms, stop);
    platforms.listen(sending.begin);
    await spreadDueFeeds(bot.db, installation.feeds, bot.now());
    const web = await serveWeb(bot);
    closeWeb = web === null ? null : web.close;
    bot.log.info({ feeds: installation.feeds.length, cases: installation.settings.cases }, 'started');
    const closeInput = readTyped(bot, context);
    const pushes = new EventEmitter();
    hubs = await listenForHubs(installation.settings, bot.db, bot.fetcher.agent, bot.now, () => pushes.emit('due'));
    await workUntil(stop, bot, pushes, async (first) => {
      if (first) terminal.notice(`Polling ${installation.feeds.length} feeds. Ctrl-C stops.`);
      sending.begin();
      await pollOnce(bot, { all: false, signal: stop, owner, tellEach: first });
      // After polling: a digest that is late covers what the poll brought.
      await tellDigests(bot);
      sending.begin();
      if (hubs !== null) await askHubs(bot, hubs);
      if (first) terminal.notice('Watching. Alerts appear here.');
    });
    closeInput();
    await Promise.race([sending.settled(), setTimeout(GRACE_MS, undefined, { ref: false })]);
    const problem = halted();
    if (problem !== null) throw new ProblemError([problem]);
    terminal.notice('Stopped.');
    bot.log.info('stopped');
    return 0;
  } finally {
    await closeWeb?.();
    await platforms?.close();
    await hubs?.close();
    await bot.fetcher.close();
    await bot.reader.close();
    await bot.model?.close();
    await database.close();
    // Slack's socket leaves a timer of half a minute behind; all is closed, so nothing is lost by not waiting for it.
    setTimer(() => process.exit(), 1000).unref();
  }
}

function platformLine(settings: Settings): string {
  const { LANGUAGE_MODEL_KEY: _model, DATABASE_URL: _database, ...tokens } = settings.secrets;
  const set = Object.entries(tokens).flatMap(([name, value]) => (value === null ? [] : [name]));
  if (set.length === 0) return 'No Discord or Slack token is set: alerts and answers appear in this terminal.';
  const discord = set.includes('DISCORD_TOKEN') ? ' Discord is joined.' : '';
  const slack = set.includes('SLACK_BOT_TOKEN') && set.includes('SLACK_APP_TOKEN') ? ' Slack is joined.' : '';
  return `${set.join(' and ')} found.${discord}${slack} Alerts appear in this terminal too.`;
}

type Stop = {
  /** Fires once: on Ctrl-C, when the system asks the process to end, or when the bot cannot go on. */
  readonly stop: AbortSignal;
  readonly halt: (problem: Problem) => void;
  /** Why the bot cannot go on; null where somebody stopped it. */
  readonly halted: () => Problem | null;
};

function stopSignal(): Stop {
  const controller = new AbortController();
  let cause: Problem | null = null;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => controller.abort());
  return {
    stop: controller.signal,
    halt: (problem) => {
      cause ??= problem;
      controller.abort();
    },
    halted: () => cause,
  };
}

/** Does a round now, every fifteen seconds and when a hub called, never two at once, until the signal fires; a round in hand is let finish for two seconds. */
async function workUntil(
  stop: AbortSignal,
  bot: Bot,
  pushes: EventEmitter,
  round: (first: boolean) => Promise<void>,
): Promise<void> {
  let running = Promise.resolve();
  let busy = false;
  let first = true;
  const begin = (): void => {
    if (busy || stop.aborted) return;
    busy = true;
    running = round(first)
      .catch((error: unknown) => {
        if (stop.aborted) return;
        bot.log.error({ error }, 'round failed');
        bot.terminal.notice(`INTERNAL ${error instanceof Error ? error.message : String(error)}`);
      })
      .finally(() => {
        busy = false;
      });
    first = false;
  };
  const task = cron.schedule('*/15 * * * * *', begin);
  const daily = cron.schedule('17 4 * * *', () => prune(bot));
  pushes.on('due', begin);
  begin();
  await new Promise<void>((resolve) => {
    if (stop.aborted) resolve();
    stop.addEventListener('abort', () => resolve(), { once: true });
  });
  await task.destroy();
  await daily.destroy();
  bot.terminal.progress(null);
  await Promise.race([running, setTimeout(GRACE_MS, undefined, { ref: false })]);
}

/** Asks hubs to call, where feeds name one; what goes wrong is logged, for the feeds are polled all the same. */
async function askHubs(bot: Bot, { deps }: HubListener): Promise<void> {
  for (const { feedId, what } of await renewHubs(bot.installation.feeds, deps))
    bot.log.warn({ feed: feedId, what }, 'hub not subscribed');
}

function prune(bot: Bot): void {
  const forget = async (): Promise<void> => {
    const gone = await pruneEntries(bot.db, bot.now());
    const purged = await purgeLost(bot.db, bot.now());
    bot.log.info({ gone, purged }, 'old entries forgotten');
  };
  forget().catch((error: unknown) => bot.log.error({ error }, 'prune failed'));
}

async function answerLine(bot: Bot, typed: string): Promise<void> {
  const answer = await openDesk(bot.installation, bot.db, bot.now).answer(typed, consoleCaller);
  const options = { width: bot.terminal.width(), color: bot.terminal.color, zone: localZone() };
  bot.terminal.print(answer.ok ? `${renderForTerminal(answer.message, options)}\n` : problemLine(answer.problem));
}

/** Answers commands typed at a terminal; gives a function that stops reading. Nothing where standard input is no terminal. */
function readTyped(bot: Bot, context: ProcessContext): () => void {
  if (!context.input.isTTY) return () => {};
  const lines = createInterface({ input: context.input });
  lines.on('line', (line) => {
    if (line.trim() === '') return;
    answerLine(bot, line).catch((error: unknown) => bot.log.error({ error }, 'answer failed'));
  });
  return () => lines.close();
}
