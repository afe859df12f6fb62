/** `digest --print`: the digest of a case as the terminal's channel would get it, from what is stored. */
import { digestCards } from '../alert/digest/compose.ts';
import { type Subscription, subscriptionId } from '../alert/subscription.ts';
import { defaultWishes } from '../alert/wishes.ts';
import { isCalendarDate } from '../calendar-day.ts';
import { renderForTerminal } from '../chat/console/render.ts';
import { openTerminal } from '../chat/console/terminal.ts';
import { problemError } from '../problem.ts';
import { openForReading } from '../store/database.ts';
import { readSubscription } from '../store/telling/subscription-rows.ts';
import { digestGatherer } from '../work/digest/gather-digest.ts';
import { localZone } from './bot.ts';
import { type CliOptions, type ExitCode, type ProcessContext, readOptions } from './command-line.ts';
import { databaseFile, type Installation, readInstallation } from './installation.ts';

const DAY_MS = 86_400_000;

/** Prints; nothing is sent, and what waits goes on waiting. */
export async function printDigest(words: readonly string[], context: ProcessContext): Promise<ExitCode> {
  const options = readOptions(words, ['print', 'daily'], ['config', 'case', 'from', 'to']);
  if (!options.flags.has('print'))
    throw problemError(
      'CLI_USAGE',
      'digest',
      '--print is missing',
      'use digest --print; run sends digests when they are due',
    );
  const installation = readInstallation(options, context);
  const caseId = chosenCase(options, installation);
  const kind = options.flags.has('daily') ? 'daily' : 'weekly';
  const end = dayOption(options, 'to');
  const to = end === null ? context.now() : end + DAY_MS;
  const from = dayOption(options, 'from') ?? to - (kind === 'daily' ? 1 : 7) * DAY_MS;
  if (from >= to) throw problemError('CLI_USAGE', '--from', 'lies after --to', 'give the earlier day as --from');
  const database = await openForReading(databaseFile(installation.settings));
  try {
    const terminal = openTerminal(context.out, context.error, context.environment);
    const id = subscriptionId('console', 'terminal', caseId);
    const subscription = (await readSubscription(database.db, id)) ?? everything(id, caseId);
    const gather = digestGatherer(installation);
    const content = await gather(database.db, subscription, { kind, from, to, lateSince: null });
    const style = { width: terminal.width(), color: terminal.color, zone: subscription.wishes.zone };
    for (const card of digestCards(content)) terminal.print(`${renderForTerminal(card, style)}\n`);
    return 0;
  } finally {
    await database.close();
  }
}

function chosenCase(options: CliOptions, { cases }: Installation): string {
  const ids = cases.map(({ courtCase }) => courtCase.id);
  const chosen = options.values.get('case') ?? ids[0] ?? '';
  if (ids.includes(chosen)) return chosen;
  throw problemError('CLI_USAGE', '--case', `no case ${chosen} is followed`, `choose from: ${ids.join(', ')}`);
}

/** The beginning of a day, meant in UTC; null where it is not given. */
function dayOption(options: CliOptions, name: 'from' | 'to'): number | null {
  const typed = options.values.get(name);
  if (typed === undefined) return null;
  if (typed.length === 10 && isCalendarDate(typed)) return Date.parse(`${typed}T00:00:00Z`);
  throw problemError('CLI_USAGE', `--${name}`, `“${typed}” is no day`, 'give a day such as 2024-02-12');
}

/** Where the terminal never subscribed: a channel that takes everything. */
function everything(id: string, caseId: string): Subscription {
  return {
    id,
    platform: 'console',
    space: '',
    channel: 'terminal',
    caseId,
    labels: null,
    wishes: { ...defaultWishes, zone: localZone() },
    state: 'active',
    stateReason: null,
    secret: '',
    createdAt: 0,
  };
}
