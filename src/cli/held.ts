/** `held list|accept|reject`: the reports that tell an impossible step, and what the operator decides about them. */
import { problemError } from '../problem.ts';
import { openForReading, openForWriting } from '../store/database.ts';
import { type HeldItem, heldItems } from '../store/news/held-rows.ts';
import { review, type Verdict } from '../work/tell/review.ts';
import { type ExitCode, type ProcessContext, readOptions } from './command-line.ts';
import { reviewDeps } from './desk.ts';
import { databaseFile, readInstallation } from './installation.ts';

const MOST = 500;

/** Lists what is held; with --all also what was decided. */
export async function listHeld(words: readonly string[], context: ProcessContext): Promise<ExitCode> {
  const options = readOptions(words, ['json', 'all'], ['config']);
  const installation = readInstallation(options, context);
  const database = await openForReading(databaseFile(installation.settings));
  try {
    const which = options.flags.has('all') ? 'all' : 'open';
    const items: HeldItem[] = [];
    for (const { courtCase } of installation.cases)
      items.push(...(await heldItems(database.db, courtCase.id, which, MOST)));
    if (options.flags.has('json')) context.out.write(`${JSON.stringify(items.map(shown), null, 2)}\n`);
    else context.out.write(items.length === 0 ? 'Nothing is held for review.\n' : items.map(lines).join(''));
    return 0;
  } finally {
    await database.close();
  }
}

/** Lets a held report through: it is told as an alert with the next round. */
export function acceptHeld(words: readonly string[], context: ProcessContext): Promise<ExitCode> {
  return decide(words, context, 'accepted');
}

/** Rejects a held report: nobody is told. */
export function rejectHeld(words: readonly string[], context: ProcessContext): Promise<ExitCode> {
  return decide(words, context, 'rejected');
}

async function decide(words: readonly string[], context: ProcessContext, verdict: Verdict): Promise<ExitCode> {
  const options = readOptions(words, ['json'], ['config']);
  const typed = options.rest.join(' ');
  const number = /^#?(\d{1,15})$/.exec(typed)?.[1];
  if (number === undefined)
    throw problemError(
      'CLI_USAGE',
      'held',
      `“${typed.slice(0, 60)}” is no number of a report`,
      'give the number that held list shows: held accept 123',
    );
  const installation = readInstallation(options, context);
  const database = await openForWriting(databaseFile(installation.settings));
  try {
    const deps = reviewDeps(installation, database.db, context.now);
    const outcome = await review(deps, Number(number), verdict, 'console:operator');
    if (outcome.kind === 'not held')
      throw problemError(
        'HELD_UNKNOWN',
        `#${number}`,
        'this report is not held for review',
        'held list shows those that are',
      );
    const deliveries = outcome.kind === 'done' ? outcome.deliveries : 0;
    if (options.flags.has('json'))
      context.out.write(
        `${JSON.stringify({ changed: outcome.kind === 'done', deliveries, items: outcome.items.map(shown) }, null, 2)}\n`,
      );
    else context.out.write(outcome.items.map((item) => told(item, outcome.kind === 'done', deliveries)).join(''));
    return 0;
  } finally {
    await database.close();
  }
}

function told(item: HeldItem, isNew: boolean, deliveries: number): string {
  if (!isNew) return `#${item.entryId} was ${item.state} before; nothing was changed.\n`;
  if (item.state === 'rejected') return `#${item.entryId} is rejected: nobody is told of “${item.title}”.\n`;
  const many = deliveries === 1 ? '1 message goes' : `${deliveries} messages go`;
  return `#${item.entryId} is let through: ${many} out with the next round.\n`;
}

function lines(item: HeldItem): string {
  const decided = item.state === 'held' ? '' : `\n    ${item.state} by ${item.by ?? 'nobody'}`;
  return `#${item.entryId}  ${new Date(item.at).toISOString()}  ${item.label}  “${item.title}” [${item.outlet}]\n    ${item.because}${decided}\n`;
}

function shown({ entryId, caseId, at, decidedAt, ...rest }: HeldItem) {
  const iso = (instant: number | null): string | null => (instant === null ? null : new Date(instant).toISOString());
  return { id: entryId, case: caseId, seenAt: iso(at), ...rest, decidedAt: iso(decidedAt) };
}
