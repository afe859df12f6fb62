/** A view for tests of slash commands: the shipped case and nothing stored, changed where a test says so. */
import type { CourtCase } from '../../src/case/court-case.ts';
import { loadSeeds, type SeedFile } from '../../src/case/load-seeds.ts';
import { answerTyped } from '../../src/command/registry.ts';
import type { CaseView } from '../../src/command/view.ts';
import { plainText } from '../../src/command/wording/length.ts';
import { madeUpSeeds, secCase } from './seeds.ts';

/** 24 November 2026, noon in UTC. */
export const NOON = Date.parse('2026-11-24T12:00:00Z');

export function viewOf(changes: Partial<CaseView> = {}): CaseView {
  return {
    cases: [secCase],
    now: NOON,
    latestStories: async () => [],
    feedHealth: async () => ({ total: 1, polled: 1, failing: 0, lastOkAt: null }),
    feeds: async () => [],
    stories: async () => [],
    search: async () => [],
    reportedDays: async () => [],
    held: async () => [],
    heldCount: async () => 0,
    entriesAt: async () => [],
    ...changes,
  };
}

/** The made-up case, loaded. */
export const widgetCase: CourtCase = load();

function load(): CourtCase {
  const loaded = loadSeeds('made-up', madeUpSeeds as Record<SeedFile, string>);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.courtCase;
}

/** What is shown for a typed line: the message as plain text, or the problem as `what. remedy`. */
export async function asked(typed: string, changes: Partial<CaseView> = {}): Promise<string> {
  const answer = await answerTyped(typed, viewOf(changes));
  return answer.ok ? plainText(answer.message) : `${answer.problem.what}. ${answer.problem.remedy}`;
}

/** The lines of what is shown that begin with a bullet. */
export async function items(typed: string, changes: Partial<CaseView> = {}): Promise<string[]> {
  return (await asked(typed, changes)).split('\n').flatMap((line) => (line.startsWith('• ') ? [line.slice(2)] : []));
}
