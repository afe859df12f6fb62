/** What is offered for an option while somebody types it. */

import { timelineTypes } from '../case/timeline.ts';
import { labels } from '../news/label/labels.ts';
import { shorten } from '../shorten.ts';
import type { Completion } from './command.ts';
import { terms } from './glossary/terms.ts';
import type { CaseView } from './view.ts';

/** Discord's limit; longer values cannot be offered. */
const MOST_CHARACTERS = 100;

/** People and organisations, by any of their names. */
export function completeParties(soFar: string, view: CaseView): Completion[] {
  const parties = view.cases.flatMap((courtCase) => courtCase.parties);
  const typed = soFar.trim().toLowerCase();
  return parties
    .filter(({ name, aliases }) => [name, ...aliases].some((one) => one.toLowerCase().includes(typed)))
    .map(({ name }) => name);
}

/** Terms of the glossary. */
export function completeTerms(soFar: string): Completion[] {
  return matching(
    terms.map(({ name }) => name),
    soFar,
  );
}

export function completeEventTypes(soFar: string): Completion[] {
  return matching(timelineTypes, soFar);
}

export function completeLabel(soFar: string): Completion[] {
  return matching(labels, soFar);
}

/** Sources by their name, typed as their id. */
export function completeSources(soFar: string, view: CaseView): Completion[] {
  const typed = soFar.trim().toLowerCase();
  return view.cases
    .flatMap((courtCase) => courtCase.sources)
    .filter(({ id, name }) => id.toLowerCase().includes(typed) || name.toLowerCase().includes(typed))
    .map(({ id, name }) => ({ name: shorten(`${id}: ${name}`, MOST_CHARACTERS), value: id }));
}

/** Issues on which something is claimed, typed as their number in `/case claims`. */
export function completeIssues(soFar: string, view: CaseView): Completion[] {
  const typed = soFar.trim().toLowerCase();
  return view.cases
    .flatMap((courtCase) => courtCase.claims)
    .map(({ issue }, index) => ({ name: shorten(`${index + 1}: ${issue}`, MOST_CHARACTERS), value: String(index + 1) }))
    .filter(({ name }) => name.toLowerCase().includes(typed));
}

/** The newest stories by their title, typed as the link of their first report. */
export async function completeReports(soFar: string, view: CaseView): Promise<Completion[]> {
  const typed = soFar.trim().toLowerCase();
  const stories = await Promise.all(view.cases.map(({ id }) => view.latestStories(id, 50)));
  return stories.flat().flatMap(({ title, link }) => {
    const isUsable = link !== null && link.length <= MOST_CHARACTERS && title.toLowerCase().includes(typed);
    return isUsable ? [{ name: shorten(title, MOST_CHARACTERS), value: link }] : [];
  });
}

/** Those that begin with what is typed, then those that hold it. */
function matching(candidates: readonly string[], soFar: string): string[] {
  const typed = soFar.trim().toLowerCase();
  const at = (one: string): number => one.toLowerCase().indexOf(typed);
  return candidates.filter((one) => at(one) >= 0).toSorted((a, b) => Number(at(a) > 0) - Number(at(b) > 0));
}
