/** Asks the language model about the new entries that our own reading is not sure of, before any transaction is open. */
import { setImmediate } from 'node:timers/promises';
import type { CourtCase } from '../../case/court-case.ts';
import type { LanguageModel } from '../../model/language-model.ts';
import type { OpinionQuestion } from '../../model/question.ts';
import type { Entry } from '../../news/entry.ts';
import { readEntry } from '../../news/reading.ts';
import { needsSecondOpinion, type Opinion } from '../../news/second-opinion.ts';
import type { Arrival } from './ingest-entry.ts';

/** The time that the questions about one document may take in all; what has no answer by then goes without. */
const DOCUMENT_LIMIT_MS = 20_000;
/** As many entries as are read before the main loop gets its turn. */
const CHUNK = 25;

/**
 * The arrival with what the model said about those of `entries` that need it. Without a model it is the arrival as it came; so it is for a
 * baseline, which alerts nobody and may bring hundreds.
 */
export async function withOpinions(
  arrival: Arrival,
  entries: readonly Entry[],
  model: LanguageModel | null,
  limitMs: number = DOCUMENT_LIMIT_MS,
): Promise<Arrival> {
  if (model === null || arrival.isBaseline) return arrival;
  const doubtful = await doubtfulEntries(entries, arrival);
  if (doubtful.length === 0) return arrival;
  const signal = AbortSignal.timeout(limitMs);
  const opinions = new Map<string, Opinion>();
  await Promise.all(
    doubtful.map(async ({ entry, courtCase }) => {
      const outcome = await model.ask(questionAbout(entry, courtCase), signal);
      if (outcome.kind === 'opinion') opinions.set(opinionKey(entry, courtCase), outcome.opinion);
    }),
  );
  return { ...arrival, opinionOn: (entry, courtCase) => opinions.get(opinionKey(entry, courtCase)) ?? null };
}

async function doubtfulEntries(
  entries: readonly Entry[],
  arrival: Arrival,
): Promise<{ entry: Entry; courtCase: CourtCase }[]> {
  const doubtful: { entry: Entry; courtCase: CourtCase }[] = [];
  for (const [index, entry] of entries.entries()) {
    for (const { courtCase, vocabulary } of arrival.cases)
      if (needsSecondOpinion(readEntry(entry, courtCase, vocabulary))) doubtful.push({ entry, courtCase });
    if (index % CHUNK === CHUNK - 1) await setImmediate();
  }
  return doubtful;
}

/** What the model is told: the case by its names, and of the entry title and summary only. */
export function questionAbout(
  { title, summary }: Pick<Entry, 'title' | 'summary'>,
  courtCase: CourtCase,
): OpinionQuestion {
  const proceedings = courtCase.proceedings.map((proceeding) => proceeding.name).join('; ');
  return {
    about: `${courtCase.title}, with its proceedings: ${proceedings}.`,
    notAbout: courtCase.lookAlikes.map((lookAlike) => lookAlike.name),
    title,
    summary,
  };
}

function opinionKey(entry: Entry, courtCase: CourtCase): string {
  return JSON.stringify([courtCase.id, entry.key]);
}
