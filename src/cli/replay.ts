/** `replay`: drives the whole pipeline over a recorded history and prints what would have been sent, where, when and why. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Subscription, subscriptionId } from '../alert/subscription.ts';
import { defaultWishes } from '../alert/wishes.ts';
import { openTerminal, type Terminal } from '../chat/console/terminal.ts';
import { presets } from '../command/subscribing/presets.ts';
import { siteOf } from '../feed/http/site.ts';
import { problemError, problemLine } from '../problem.ts';
import { openForWriting } from '../store/database.ts';
import { placedEntries } from '../store/telling/sent-rows.ts';
import { type HistoryItem, readHistory } from '../work/replay/history.ts';
import { judge } from '../work/replay/judge.ts';
import { type Replayed, replay } from '../work/replay/replay.ts';
import type { FollowedCase } from '../work/seed-case.ts';
import { type CliOptions, type ExitCode, type ProcessContext, readOptions } from './command-line.ts';
import { type Installation, readInstallation } from './installation.ts';
import { groupAlike, sentAsJson, sentInFull, sentInShort, summaryLines, verdictLines } from './view/replay-lines.ts';

/** Without a given end the clock goes on for so long after the last item, so that what waits is told. */
const TAIL_MS = 8 * 86_400_000;

/** Replays a history of JSON lines {title,summary,published,seen?,source,url} and, where they carry labels, judges the alerts. */
export async function runReplay(words: readonly string[], context: ProcessContext): Promise<ExitCode> {
  const options = readOptions(words, ['json', 'full', 'demo'], ['config', 'from', 'to']);
  const installation = readInstallation(options, context);
  const { where, text } = readFile(options, installation);
  const history = readHistory(where, text, primarySites(installation.cases));
  const items = within(history.items, options, where);
  const terminal = openTerminal(context.out, context.error, context.environment);
  for (const problem of history.problems) terminal.notice(problemLine(problem));
  const folder = mkdtempSync(join(tmpdir(), 'casewire-replay-'));
  const database = await openForWriting(join(folder, 'replay.db'));
  try {
    const startedAt = context.now();
    const sent: Replayed[] = [];
    const print = printer(options, terminal, context);
    const subscriptions = installation.cases.flatMap(({ courtCase: { id, zone } }) => channelsOf(id, zone));
    const outcome = await replay({
      db: database.db,
      cases: installation.cases,
      items,
      subscriptions,
      until: bound(options, 'to') ?? (items.at(-1)?.seenAt ?? 0) + TAIL_MS,
      onSent: (messages) => {
        sent.push(...messages);
        print(messages);
      },
      onItem: (done, of) => terminal.progress(progressBar(done, of)),
    });
    terminal.progress(null);
    for (const problem of outcome.problems) terminal.notice(problemLine(problem));
    const tookMs = context.now() - startedAt;
    const verdict = judge(
      items,
      alertsOf(sent),
      (await Promise.all(installation.cases.map(({ courtCase }) => placedEntries(database.db, courtCase.id)))).flat(),
    );
    const summary = { items: items.length, leftOut: history.problems.length, counts: outcome.counts, sent, tookMs };
    if (options.flags.has('json'))
      context.out.write(`${JSON.stringify({ summary: { ...summary, sent: sent.length }, verdict })}\n`);
    else terminal.print(['', ...summaryLines(summary), ...verdictLines(verdict)].join('\n'));
    return 0;
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

type HistoryFile = { readonly where: string; readonly text: string };

/** The given file, or with --demo what the followed cases bring. */
function readFile(options: CliOptions, { settings }: Installation): HistoryFile {
  const [file, ...more] = options.rest;
  const isDemo = options.flags.has('demo');
  if (isDemo ? file !== undefined : file === undefined || more.length > 0)
    throw problemError('CLI_USAGE', 'replay', 'takes one FILE.jsonl, or --demo', 'see: npm run -s casewire -- help');
  const files = isDemo ? settings.cases.map((id) => join(settings.seedsDir, id, 'history.jsonl')) : [file ?? ''];
  return { where: files.join(', '), text: files.map((name) => textOf(name, isDemo)).join('\n') };
}

function textOf(file: string, mayBeMissing: boolean): string {
  if (mayBeMissing && !existsSync(file)) return '';
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw problemError('REPLAY_FILE', file, what, 'give the path of a file of JSON lines');
  }
}

function within(items: readonly HistoryItem[], options: CliOptions, where: string): HistoryItem[] {
  const from = bound(options, 'from') ?? Number.NEGATIVE_INFINITY;
  const to = bound(options, 'to') ?? Number.POSITIVE_INFINITY;
  const chosen = items.filter(({ seenAt }) => seenAt >= from && seenAt <= to);
  if (chosen.length > 0) return chosen;
  throw problemError('REPLAY_EMPTY', where, 'has nothing between --from and --to', 'widen the range');
}

/** A day, meant in UTC: `from` begins it, `to` ends it. Null where it is not given. */
function bound(options: CliOptions, name: 'from' | 'to'): number | null {
  const typed = options.values.get(name);
  if (typed === undefined) return null;
  const at = /^\d{4}-\d{2}-\d{2}$/.test(typed)
    ? Date.parse(`${typed}T${name === 'from' ? '00:00:00.000' : '23:59:59.999'}Z`)
    : Date.parse(typed);
  if (Number.isNaN(at))
    throw problemError('CLI_USAGE', `--${name}`, `“${typed}” is no date`, 'give a day such as 2024-02-12');
  return at;
}

/** Where the feeds are read that count as a court's or an agency's own word. */
function primarySites(cases: readonly FollowedCase[]): ReadonlySet<string> {
  return new Set(
    cases.flatMap(({ feeds }) => feeds.filter(({ trust }) => trust === 'primary').map(({ url }) => siteOf(url))),
  );
}

/** Three channels that want different things: everything with a digest of each week that brought something, decisions, and court dates. */
function channelsOf(caseId: string, zone: string): Subscription[] {
  return presets
    .filter(({ name }) => name !== 'digests')
    .map(({ name, labels, wishes }) => ({
      id: subscriptionId('discord', name, caseId),
      platform: 'discord',
      space: 'replay',
      channel: name,
      caseId,
      labels,
      wishes: {
        ...defaultWishes,
        ...wishes,
        paces: labels === null ? ['now', 'weekly'] : ['now'],
        emptyDigests: false,
        zone,
      },
      state: 'active',
      stateReason: null,
      secret: '',
      createdAt: 0,
    }));
}

/** The alerts of the channel that takes everything. */
function alertsOf(sent: readonly Replayed[]): Replayed[] {
  return sent.filter(({ kind, channel }) => kind === 'alert' && channel === 'everything');
}

function printer(
  options: CliOptions,
  terminal: Terminal,
  context: ProcessContext,
): (sent: readonly Replayed[]) => void {
  if (options.flags.has('json'))
    return (sent) => {
      for (const one of sent) context.out.write(`${JSON.stringify(sentAsJson(one))}\n`);
    };
  const style = { width: terminal.width(), color: terminal.color, zone: 'UTC' };
  const words = options.flags.has('full') ? sentInFull : sentInShort;
  return (sent) => {
    for (const alike of groupAlike(sent)) terminal.print(words(alike, style));
  };
}

const BAR = 30;

function progressBar(done: number, of: number): string {
  const filled = Math.round((done / of) * BAR);
  return `[${'#'.repeat(filled)}${'.'.repeat(BAR - filled)}] ${done} of ${of} entries`;
}
