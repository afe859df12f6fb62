/** Mends stories: two that a later entry shows to be one are proposed for merging, and one that holds two developments is split. */
import type { Vocabulary } from '../names/vocabulary.ts';
import { storyLikeness } from './likeness.ts';
import { JOIN_FROM, type OpenStory, olderFirst, type ReadStory, readStory } from './story.ts';
import { type StoryMember, type Traits, traitsOf } from './traits.ts';

/** Two stories that look like one. The older one keeps its key, for that is the one that was announced first. */
export type MergeProposal = { readonly keep: string; readonly absorb: string; readonly says: string };

/** An entry that ties two stories together is well above what joining takes. */
const TIE_FROM = 1.25 * JOIN_FROM;
/** And the two must not be strangers to each other: an entry may report two developments at once. */
const STRANGERS_BELOW = 0.5 * JOIN_FROM;

/** The two stories that `entry` shows to be one; null where it is like one at most. Pure; the order of the stories changes nothing. */
export function proposeMerge(
  entry: StoryMember,
  stories: readonly OpenStory[],
  vocabulary: Vocabulary,
): MergeProposal | null {
  const traits = traitsOf(entry, vocabulary);
  const [first, second] = stories
    .map((story) => readStory(story, vocabulary))
    .map((story) => ({ story, similarity: storyLikeness(traits, story.members) }))
    .filter(({ similarity }) => similarity >= TIE_FROM)
    .toSorted((a, b) => b.similarity - a.similarity || olderFirst(a.story, b.story));
  if (!first || !second) return null;
  const between = likenessOfStories(first.story, second.story);
  if (between < STRANGERS_BELOW) return null;
  const [older, newer] = [first.story, second.story].toSorted(olderFirst) as [ReadStory, ReadStory];
  const [a, b] = [first.similarity, second.similarity].map((value) => value.toFixed(2));
  return {
    keep: older.key,
    absorb: newer.key,
    says: `an entry is like both (${a} and ${b}), and they are like each other (${between.toFixed(2)})`,
  };
}

/** The average over all pairs of entries; symmetric. */
function likenessOfStories(a: ReadStory, b: ReadStory): number {
  const total = a.members.reduce((sum: number, member: Traits) => sum + storyLikeness(member, b.members), 0);
  return total / Math.max(1, a.members.length);
}

/**
 * Takes the entries that `leaves` out of a story into a new one under `newKey`; the label of each is that of its first entry.
 * Null where one of the two would be empty. Pure.
 */
export function splitStory(
  story: OpenStory,
  newKey: string,
  leaves: (member: StoryMember) => boolean,
): { readonly kept: OpenStory; readonly split: OpenStory } | null {
  const staying = story.members.filter((member) => !leaves(member));
  const leaving = story.members.filter(leaves);
  const [firstStaying] = staying;
  const [firstLeaving] = leaving;
  if (!firstStaying || !firstLeaving) return null;
  return {
    kept: { key: story.key, label: firstStaying.label, members: staying },
    split: { key: newKey, label: firstLeaving.label, members: leaving },
  };
}
