/** Gathers entries that report one development: joins the most alike story of the last days, or opens a new one. */

import type { Label } from '../label/labels.ts';
import { foldText } from '../text/fold-text.ts';
import { cosine, type TermCounts, type TermVector, termsOf, vectorOf } from './similarity.ts';

/** An entry as clustering sees it. `at` is the publisher's date where plausible, else when we saw it first (epoch ms). */
export type StoryMember = {
  readonly title: string;
  readonly summary: string;
  readonly at: number;
  readonly label: Label;
  readonly canonicalLink: string | null;
};

/** A story that an entry may join: its key and the entries it has so far. */
export type OpenStory = { readonly key: string; readonly label: Label; readonly members: readonly StoryMember[] };

export type StoryVerdict = { readonly key: string | null; readonly similarity: number; readonly says: string };

/** Stories whose newest entry is further away than this are closed to new ones. */
export const STORY_WINDOW_MS = 3 * 86_400_000;
const JOIN_FROM = 0.14;
/** Another label speaks for another development: then the words must agree far more. A doubled story is better than a lost one. */
const JOIN_OTHER_LABEL_FROM = 0.3;
const SUMMARY_LIMIT = 400;

/** Labels that are decisions: two different ones are never one story. */
const hardLabels: ReadonlySet<Label> = new Set<Label>(['pardon', 'sentencing', 'ruling', 'appeal', 'complaint']);
/** Reactions to a development are stories of their own. */
const reactionLabels: ReadonlySet<Label> = new Set<Label>(['market', 'commentary']);

/** Finds the story that `entry` belongs to among `stories`; key null means that it opens a new one. `names` are the terms of the case's names. Pure. */
export function findStory(entry: StoryMember, stories: readonly OpenStory[], names: ReadonlySet<string>): StoryVerdict {
  const near = stories.filter((story) =>
    story.members.some((member) => Math.abs(member.at - entry.at) <= STORY_WINDOW_MS),
  );
  const twin = near.find((story) => story.members.some((member) => isSameArticle(member, entry)));
  if (twin) return { key: twin.key, similarity: 1, says: 'same address or same headline' };
  const counts = countTerms([...near.flatMap((story) => story.members), entry]);
  const vector = vectorFor(entry, counts, names);
  let best: StoryVerdict = { key: null, similarity: 0, says: 'nothing alike in the last days' };
  for (const story of near) {
    if (!mayJoin(entry.label, story.label)) continue;
    const total = story.members.reduce((sum, member) => sum + cosine(vector, vectorFor(member, counts, names)), 0);
    const average = total / story.members.length;
    if (entry.label !== story.label && average < JOIN_OTHER_LABEL_FROM) continue;
    if (average > best.similarity) best = { key: story.key, similarity: average, says: 'alike in words' };
  }
  return best.similarity >= JOIN_FROM ? best : { ...best, key: null };
}

function isSameArticle(a: StoryMember, b: StoryMember): boolean {
  if (a.canonicalLink !== null && a.canonicalLink === b.canonicalLink) return true;
  return a.title !== '' && foldText(a.title).toLowerCase() === foldText(b.title).toLowerCase();
}

function mayJoin(a: Label, b: Label): boolean {
  if (a === b) return true;
  if (reactionLabels.has(a) !== reactionLabels.has(b)) return false;
  return !(hardLabels.has(a) && hardLabels.has(b));
}

function countTerms(members: readonly StoryMember[]): TermCounts {
  const of = new Map<string, number>();
  for (const member of members) {
    const terms = new Set([...titleTerms(member), ...summaryTerms(member)]);
    for (const term of terms) of.set(term, (of.get(term) ?? 0) + 1);
  }
  return { documents: members.length, of };
}

function vectorFor(member: StoryMember, counts: TermCounts, names: ReadonlySet<string>): TermVector {
  return vectorOf(titleTerms(member), summaryTerms(member), counts, names);
}

function titleTerms(member: StoryMember): string[] {
  return termsOf(foldText(member.title));
}

function summaryTerms(member: StoryMember): string[] {
  return termsOf(foldText(member.summary.slice(0, SUMMARY_LIMIT)));
}
