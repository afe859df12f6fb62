/** The parts that `run` and `poll` share: subscribe the terminal, poll a round, tell what went wrong, deliver. */
import type { Logger } from 'pino';
import { subscriptionId } from '../alert/subscription.ts';
import { consolePlatform } from '../chat/console/platform.ts';
import type { Terminal } from '../chat/console/terminal.ts';
import type { Platform } from '../chat/platform.ts';
import { problemLine } from '../problem.ts';
import type { Db } from '../store/database.ts';
import { addSubscription } from '../store/subscription-rows.ts';
import type { PollResult } from '../work/poll-feed.ts';
import { pollRound } from '../work/poll-round.ts';
import type { Installation, openFetcher } from './installation.ts';

export type Bot = {
  readonly installation: Installation;
  readonly db: Db;
  readonly fetcher: ReturnType<typeof openFetcher>;
  readonly terminal: Terminal;
  readonly log: Logger;
  readonly now: () => number;
};

/** The zone in which the terminal shows instants: the machine's own. */
export function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Subscribes the terminal to every followed case, with the labels of the settings. */
export async function subscribeTerminal(bot: Bot): Promise<Platform> {
  const { labels } = bot.installation.settings.console;
  for (const { courtCase } of bot.installation.cases) {
    const id = subscriptionId('console', 'terminal', courtCase.id);
    const wanted = labels === 'all' ? null : labels;
    await addSubscription(bot.db, {
      id,
      platform: 'console',
      channel: 'terminal',
      caseId: courtCase.id,
      labels: wanted,
      createdAt: bot.now(),
    });
  }
  return consolePlatform(bot.terminal, localZone());
}

/** Polls one round with a progress line, and prints and logs every problem with its feed's name and code. */
export async function pollOnce(bot: Bot, options: { all: boolean; signal: AbortSignal }): Promise<PollResult[]> {
  const { feeds, settings } = bot.installation;
  const deps = {
    db: bot.db,
    fetch: bot.fetcher.fetch,
    now: bot.now,
    intervalMs: settings.feeds.intervalMinutes * 60_000,
  };
  const results = await pollRound(feeds, deps, {
    parallel: settings.feeds.parallel,
    parallelPerHost: settings.feeds.parallelPerHost,
    all: options.all,
    signal: options.signal,
    onResult: (result, done, of) => {
      tell(bot, result);
      bot.terminal.progress(`Polling feeds: ${done} of ${of} (${result.title})`);
    },
  });
  bot.terminal.progress(null);
  return results;
}

function tell(bot: Bot, result: PollResult): void {
  const fields = { feed: result.feedId, outcome: result.outcome, inDocument: result.inDocument, ...result.counts };
  if (result.problem) {
    bot.terminal.notice(problemLine(result.problem));
    bot.log.warn({ ...fields, code: result.problem.code, what: result.problem.what }, 'feed failed');
  } else {
    bot.log.info(fields, 'feed polled');
  }
  for (const notice of result.notices) {
    bot.log.warn({ feed: result.feedId, code: notice.code, what: notice.what }, 'entry notice');
    // The archive that a first poll brings is full of old oddities; the log keeps them, the terminal need not.
    if (!result.isBaseline) bot.terminal.notice(`${notice.code} ${result.title}: ${notice.what}`);
  }
}
