/** `export`: the record with its sources for other programs, and the ledger for audit. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CourtCase } from '../case/court-case.ts';
import { asCsv, asJson, asMarkdown, asSeeds } from '../case/export/formats.ts';
import { exportRows } from '../case/export/rows.ts';
import { problemError } from '../problem.ts';
import { openForReading } from '../store/database.ts';
import { brokenLine, ledger } from '../store/telling/ledger.ts';
import { type CliOptions, type ExitCode, type ProcessContext, readOptions } from './command-line.ts';
import { databaseFile, type Installation, readInstallation } from './installation.ts';

const formats = ['json', 'csv', 'markdown', 'seeds'] as const;

/** Prints the record of a case in a format, or the ledger; or checks a ledger that was kept. */
export async function exportRecord(words: readonly string[], context: ProcessContext): Promise<ExitCode> {
  const options = readOptions(words, [], ['config', 'case', 'format', 'what', 'out', 'verify']);
  const verified = options.values.get('verify');
  if (verified !== undefined) return verify(verified, context);
  const installation = readInstallation(options, context);
  const what = options.values.get('what') ?? 'record';
  if (what === 'ledger') {
    await printLedger(installation, context);
    return 0;
  }
  if (what !== 'record')
    throw problemError('CLI_USAGE', '--what', `${what} cannot be exported`, 'choose record or ledger');
  write(chosenCase(options, installation), options, context);
  return 0;
}

function write(courtCase: CourtCase, options: CliOptions, context: ProcessContext): void {
  const format = options.values.get('format') ?? 'json';
  switch (format) {
    case 'json':
      context.out.write(asJson(courtCase));
      return;
    case 'csv':
      context.out.write(asCsv(exportRows(courtCase)));
      return;
    case 'markdown':
      context.out.write(asMarkdown(courtCase, exportRows(courtCase)));
      return;
    case 'seeds':
      writeSeeds(courtCase, options.values.get('out'), context);
      return;
    default:
      throw problemError('CLI_USAGE', '--format', `there is no format ${format}`, `choose from: ${formats.join(', ')}`);
  }
}

/** Several files: they go into a folder. */
function writeSeeds(courtCase: CourtCase, folder: string | undefined, context: ProcessContext): void {
  if (folder === undefined)
    throw problemError('CLI_USAGE', '--out', 'seeds are several files', 'name the folder to write: --out FOLDER');
  try {
    mkdirSync(folder, { recursive: true });
    for (const [file, text] of Object.entries(asSeeds(courtCase)))
      writeFileSync(join(folder, file), text, { flag: 'wx' });
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw problemError(
      'EXPORT_FILE',
      folder,
      `cannot be written (${what})`,
      'name a new folder in which this user may write',
    );
  }
  context.out.write(`${courtCase.id} is written to ${folder}.\n`);
}

async function printLedger(installation: Installation, context: ProcessContext): Promise<void> {
  const database = await openForReading(databaseFile(installation.settings));
  try {
    for (const line of await ledger(database.db)) context.out.write(`${JSON.stringify(line)}\n`);
  } finally {
    await database.close();
  }
}

function verify(file: string, context: ProcessContext): ExitCode {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw problemError('EXPORT_FILE', file, `cannot be read (${what})`, 'give the path of a ledger that was exported');
  }
  const broken = brokenLine(text);
  if (broken !== null)
    throw problemError(
      'LEDGER_BROKEN',
      `${file}:${broken.line}`,
      broken.what,
      'compare it with an older copy, or export the ledger again',
    );
  const count = text.split('\n').filter((line) => line !== '').length;
  context.out.write(`${file} is whole: ${count} lines, each chained to the one before.\n`);
  return 0;
}

function chosenCase(options: CliOptions, { cases }: Installation): CourtCase {
  const all = cases.map(({ courtCase }) => courtCase);
  const chosen = options.values.get('case') ?? all[0]?.id ?? '';
  const found = all.find(({ id }) => id === chosen);
  if (found !== undefined) return found;
  throw problemError(
    'CLI_USAGE',
    '--case',
    `no case ${chosen} is followed`,
    `choose from: ${all.map(({ id }) => id).join(', ')}`,
  );
}
