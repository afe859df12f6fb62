/** `settings check`, `seeds check`, `migrate` and `doctor`: is this installation sound? */
import pino from 'pino';
import { noValidators } from '../feed/http/fetch.ts';
import { ProblemError, problemError, problemLine } from '../problem.ts';
import { defaultSettingsFile, readSettings } from '../settings.ts';
import { openForReading } from '../store/database.ts';
import { shownPlace } from '../store/place.ts';
import { questionAbout } from '../work/ingest/collect-opinions.ts';
import { readCases } from '../work/seed-case.ts';
import { examinePlatforms } from './chat/examine-platforms.ts';
import { type CliOptions, type ExitCode, type ProcessContext, readOptions } from './command-line.ts';
import { databaseFile, type Installation, openFetcher, openModel, readInstallation } from './installation.ts';

/** Checks the settings and lists every problem with file, line and remedy. */
export async function checkSettings(words: readonly string[], context: ProcessContext): Promise<ExitCode> {
  const settings = readSettings(configFile(readOptions(words, [], ['config'])), context.environment);
  const secrets = Object.entries(settings.secrets).map(
    ([name, value]) => `${name} ${value === null ? 'not set' : 'set'}`,
  );
  context.out.write(`${settings.file} is sound. ${secrets.join(', ')}.\n`);
  return 0;
}

/** Checks the facts of every followed case and lists every problem with file and line. */
export async function checkSeeds(words: readonly string[], context: ProcessContext): Promise<ExitCode> {
  const settings = readSettings(configFile(readOptions(words, [], ['config'])), context.environment);
  for (const { courtCase, feeds } of readCases(settings.seedsDir, settings.cases)) {
    const parts = [
      `${courtCase.proceedings.length} proceedings`,
      `${courtCase.parties.length} people and organisations`,
      `${courtCase.sources.length} sources`,
      `${courtCase.facts.length} facts`,
      `${courtCase.claims.length} claims`,
      `${courtCase.timeline.length} timeline entries`,
      `${courtCase.dates.length} court dates`,
      `${feeds.length} feeds`,
    ];
    context.out.write(`${courtCase.id} is sound: ${parts.join(', ')}.\n`);
  }
  return 0;
}

/** Checks Node, settings, seeds, database and whether each feed answers. */
export async function runDoctor(words: readonly string[], context: ProcessContext): Promise<ExitCode> {
  const options = readOptions(words, [], ['config']);
  let sound = true;
  const check = async (name: string, test: () => Promise<string> | string): Promise<void> => {
    try {
      context.out.write(`ok    ${name}: ${await test()}\n`);
    } catch (error) {
      sound = false;
      const lines =
        error instanceof ProblemError
          ? error.problems.map(problemLine)
          : [error instanceof Error ? error.message : String(error)];
      for (const line of lines) context.out.write(`FAIL  ${name}: ${line}\n`);
    }
  };
  await check('Node', () => process.versions.node);
  await check('settings', () => readSettings(configFile(options), context.environment).file);
  await check('seeds', () =>
    readInstallation(options, context)
      .cases.map(({ courtCase }) => courtCase.id)
      .join(', '),
  );
  if (!sound) return 2;
  const installation = readInstallation(options, context);
  const { settings, feeds } = installation;
  if (settings.contact === '')
    context.out.write(
      'note  contact: not set; sec.gov refuses readers that name no contact (set contact in the settings)\n',
    );
  await check('database', () => databaseState(databaseFile(settings)));
  if (settings.languageModel.baseUrl !== '') await check('language model', () => modelState(installation, context.now));
  await examinePlatforms(installation, check, context.now);
  const fetcher = openFetcher(settings, context.now);
  await Promise.all(
    feeds.map(({ feed }) =>
      check(`feed ${feed.id}`, async () => {
        const outcome = await fetcher.fetch(feed.url, noValidators);
        if (outcome.kind === 'failed') throw new ProblemError([{ ...outcome, where: feed.url }]);
        return 'answers';
      }),
    ),
  );
  await fetcher.close();
  return sound ? 0 : 1;
}

/** Asks the model one question about the first case. */
async function modelState({ settings, cases }: Installation, now: () => number): Promise<string> {
  const model = openModel(settings, now, pino({ level: 'silent' }));
  const [first] = cases;
  if (model === null || first === undefined) return 'none';
  const question = questionAbout({ title: first.courtCase.name, summary: '' }, first.courtCase);
  const outcome = await model.ask(question, new AbortController().signal);
  await model.close();
  if (outcome.kind === 'opinion') return `${model.name} answers`;
  const what = outcome.kind === 'unusable' ? 'the model does not answer in the form that was asked for' : outcome.what;
  throw problemError(
    'MODEL_UNAVAILABLE',
    model.name,
    what,
    'check languageModel in the settings and LANGUAGE_MODEL_KEY',
  );
}

async function databaseState(file: string): Promise<string> {
  try {
    const database = await openForReading(file);
    await database.close();
    return shownPlace(file);
  } catch (error) {
    const isNew =
      error instanceof ProblemError && error.problems.every((problem) => problem.code === 'DB_NOT_MIGRATED');
    if (isNew) return `${shownPlace(file)} will be made at the first start`;
    throw error;
  }
}

function configFile(options: CliOptions): string {
  return options.values.get('config') ?? defaultSettingsFile;
}
