/** `poll --once`: asks every feed now, ingests, delivers, exits. */
import { openTerminal } from '../chat/console/terminal.ts';
import { problemError, problemLine } from '../problem.ts';
import { openForWriting } from '../store/database.ts';
import { addCounts, noCounts } from '../work/ingest/ingest-document.ts';
import { type Bot, pollOnce, tellDigests, tellDue } from './bot.ts';
import { type ExitCode, type ProcessContext, readOptions } from './command-line.ts';
import { databaseFile, openFetcher, openLog, openModel, openReader, readInstallation } from './installation.ts';
import { deliverEverywhere, openPlatforms, type Platforms } from './platforms.ts';

/** Polls every feed now, alerts and exits; with --json the counts go to standard output and alerts to standard error. */
export async function runPoll(words: readonly string[], context: ProcessContext): Promise<ExitCode> {
  const options = readOptions(words, ['once', 'json'], ['config']);
  if (!options.flags.has('once'))
    throw problemError('CLI_USAGE', 'poll', '--once is missing', 'use poll --once, or run for the bot itself');
  const asJson = options.flags.has('json');
  const reader = openReader();
  const installation = readInstallation(options, context);
  const database = await openForWriting(databaseFile(installation.settings));
  const terminal = openTerminal(asJson ? context.error : context.out, context.error, context.environment);
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
  let platforms: Platforms | null = null;
  try {
    platforms = await openPlatforms(bot, (problem) => terminal.notice(problemLine(problem)));
    const { owner } = platforms;
    const results = await pollOnce(bot, { all: true, signal: new AbortController().signal, owner, tellEach: true });
    await tellDue(bot);
    await tellDigests(bot);
    const deliveries = await deliverEverywhere(bot, platforms);
    const total = noCounts();
    for (const result of results) addCounts(total, result.counts);
    const failed = results.filter((result) => result.outcome === 'failed').length;
    const unchanged = results.filter((result) => result.outcome === 'unchanged').length;
    if (asJson) {
      const feeds = results.map((result) => ({
        id: result.feedId,
        title: result.title,
        outcome: result.outcome,
        baseline: result.isBaseline,
        inDocument: result.inDocument,
        newEntries: result.counts.entries,
        relevant: result.counts.relevant,
        problem: result.problem === null ? null : { code: result.problem.code, what: result.problem.what },
        notices: result.notices,
      }));
      const summary = {
        feeds,
        polled: results.length,
        failed,
        unchanged,
        newEntries: total.entries,
        relevant: total.relevant,
        stories: total.stories,
        deliveries: { decided: total.deliveries, sent: deliveries.sent, failed: deliveries.problems.length },
      };
      context.out.write(`${JSON.stringify(summary, null, 2)}\n`);
    } else {
      terminal.print(
        `${results.length} ${results.length === 1 ? 'feed' : 'feeds'} polled, ${failed} failed, ${unchanged} unchanged; ${total.entries} new entries, ${total.relevant} about the case, ${deliveries.sent} alerts.`,
      );
    }
    return 0;
  } finally {
    await platforms?.close();
    await bot.fetcher.close();
    await bot.reader.close();
    await bot.model?.close();
    await database.close();
  }
}
