/** The parts that `run` and `poll` share: subscribe the terminal, poll a round, tell what went wrong, deliver. */
import type { Logger } from 'pino';
import { type Subscription, subscriptionId } from '../alert/subscription.ts';
import { defaultWishes } from '../alert/wishes.ts';
import { consolePlatform } from '../chat/console/platform.ts';
import type { Terminal } from '../chat/console/terminal.ts';
import type { Platform } from '../chat/platform.ts';
import type { DocumentReader } from '../feed/document/document-reader.ts';
import type { LanguageModel } from '../model/language-model.ts';
import { problemLine } from '../problem.ts';
import type { Db } from '../store/database.ts';
import { readHubs } from '../store/feed/hub-rows.ts';
import { addSubscription, changeWishes, readSubscription } from '../store/telling/subscription-rows.ts';
import { planDigests } from '../work/digest/plan-digests.ts';
import { sendDueDigests } from '../work/digest/send-digests.ts';
import type { PollDeps, PollResult } from '../work/poll/poll-feed.ts';
import { pollRound } from '../work/poll/poll-round.ts';
import { type Delivered, deliverDue } from '../work/tell/deliver.ts';
import { foldDue } from '../work/tell/fold.ts';
import { remindDue } from '../work/tell/remind.ts';
import type { Fetcher, Installation } from './installation.ts';

export type Bot = {
  readonly installation: Installation;
  readonly db: Db;
  readonly fetcher: Fetcher;
  readonly reader: DocumentReader;
  /** Null where none is set. */
  readonly model: LanguageModel | null;
  readonly terminal: Terminal;
  readonly log: Logger;
  readonly now: () => number;
};

/** The zone in which the terminal shows instants: the machine's own. */
export function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The terminal as a platform, and its subscription, where the owner is told of failing feeds. */
export type TerminalSeat = { readonly platform: Platform; readonly owner: Subscription | null };

/** Subscribes the terminal to every followed case, with the labels of the settings. */
export async function subscribeTerminal(bot: Bot): Promise<TerminalSeat> {
  const { labels } = bot.installation.settings.console;
  const subscriptions = bot.installation.cases.map(
    ({ courtCase }): Subscription => ({
      id: subscriptionId('console', 'terminal', courtCase.id),
      platform: 'console',
      space: '',
      channel: 'terminal',
      caseId: courtCase.id,
      labels: labels === 'all' ? null : labels,
      wishes: { ...defaultWishes, zone: localZone(), threads: false },
      state: 'active',
      stateReason: null,
      secret: '',
      createdAt: bot.now(),
    }),
  );
  for (const subscription of subscriptions) {
    const stored = await bot.db.transaction().execute(async (trx) => {
      if (await addSubscription(trx, subscription)) {
        await planDigests(trx, subscription, bot.now());
        return null;
      }
      // What was changed by command stays, except for the labels: those are the settings'.
      const standing = await readSubscription(trx, subscription.id);
      if (standing !== null) await changeWishes(trx, { ...standing, labels: subscription.labels });
      return standing;
    });
    if (stored !== null && stored.state !== 'active')
      bot.terminal.notice(`This terminal is ${stored.state} and shows no alerts. Type: /case resume`);
  }
  return { platform: consolePlatform(bot.terminal, localZone()), owner: subscriptions[0] ?? null };
}

export type PollOptions = {
  readonly all: boolean;
  readonly signal: AbortSignal;
  readonly owner: Subscription | null;
  /** True shows every failure at once, false only those that last. */
  readonly tellEach: boolean;
};

/** Polls one round with a progress line, and prints and logs every problem with its feed's name and code. */
export async function pollOnce(bot: Bot, options: PollOptions): Promise<PollResult[]> {
  const { feeds, settings } = bot.installation;
  const hubs = await readHubs(bot.db);
  const deps: PollDeps = {
    db: bot.db,
    fetch: bot.fetcher.fetch,
    reader: bot.reader,
    now: bot.now,
    intervalMs: settings.feeds.intervalMinutes * 60_000,
    dice: Math.random,
    isPushed: (feedId) => (hubs.get(feedId)?.leaseUntil ?? 0) > bot.now(),
    owner: options.owner,
    model: bot.model,
  };
  const results = await pollRound(feeds, deps, {
    parallel: settings.feeds.parallel,
    parallelPerHost: settings.feeds.parallelPerHost,
    all: options.all,
    signal: options.signal,
    onResult: (result, done, of) => {
      tell(bot, result, options.tellEach);
      bot.terminal.progress(`Polling feeds: ${done} of ${of} (${result.title})`);
    },
  });
  bot.terminal.progress(null);
  return results;
}

/** The first failure of a feed is often gone at the next poll: it is logged, and shown only where somebody waits for the outcome. */
function tell(bot: Bot, result: PollResult, tellEach: boolean): void {
  const fields = { feed: result.feedId, outcome: result.outcome, inDocument: result.inDocument, ...result.counts };
  if (result.problem) {
    if (tellEach) bot.terminal.notice(problemLine(result.problem));
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

/** Makes deliveries of what is due to be told together, and of reminders. */
export async function tellDue(bot: Bot): Promise<void> {
  const nameOf = (caseId: string): string =>
    bot.installation.cases.find(({ courtCase }) => courtCase.id === caseId)?.courtCase.name ?? caseId;
  await foldDue(bot.db, nameOf, bot.now());
  await remindDue(bot.db, bot.installation.cases, bot.now());
}

/** Makes deliveries of the digests that are due. */
export async function tellDigests(bot: Bot): Promise<void> {
  const { sent, failed } = await sendDueDigests(bot.db, bot.installation, bot.now());
  if (sent > 0) bot.log.info({ digests: sent }, 'digests made');
  for (const { subscriptionId, reason } of failed)
    bot.log.error({ subscription: subscriptionId, what: reason }, 'digest failed');
}

/** Sends what is due, and tells and logs what did not go out. Once `stop` fires, what was not begun is left for the next start. */
export async function deliverAlerts(bot: Bot, platform: Platform, stop?: AbortSignal): Promise<Delivered> {
  const delivered = await deliverDue(bot.db, platform, bot.now, stop);
  for (const problem of delivered.problems) {
    bot.terminal.notice(problemLine(problem));
    bot.log.warn({ code: problem.code, where: problem.where, what: problem.what }, 'delivery failed');
  }
  if (delivered.sent > 0) bot.log.info({ platform: platform.name, sent: delivered.sent }, 'delivered');
  if (!delivered.isMore || delivered.sent === 0 || stop?.aborted === true) return delivered;
  const rest = await deliverAlerts(bot, platform, stop);
  return { ...rest, sent: delivered.sent + rest.sent, problems: [...delivered.problems, ...rest.problems] };
}
