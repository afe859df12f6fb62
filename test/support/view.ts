/** A view for tests of slash commands: the shipped case and nothing stored, changed where a test says so. */
import type { CourtCase } from '../../src/case/court-case.ts';
import { loadSeeds, type SeedFile } from '../../src/case/load-seeds.ts';
import type { CaseView } from '../../src/command/view.ts';
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
