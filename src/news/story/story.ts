/** Gathers entries that report one development: joins the most alike story of the last days, or opens a new one. */
import type { Label } from '../label/labels.ts';
import type { Vocabulary } from '../names/vocabulary.ts';
import { isNear, isSameArticle, storyLikeness } from './likeness.ts';
import { type StoryMember, type Traits, traitsOf } from './traits.ts';

/** A story that an entry may join: its key and the entries it has so far. */
export type OpenStory = { readonly key: string; readonly label: Label; readonly members: readonly StoryMember[] };

/** A story as it is compared; its key is unlike that of any other. */
export type ReadStory = { readonly key: string; readonly members: readonly Traits[] };

/** The story to join; key null means that the entry opens a new one. `similarity` is 0..1. */
export type StoryVerdict = { readonly key: string | null; readonly similarity: number; readonly says: string };

/** From here on an entry joins. A test fixes what it does; between 0.24 and 0.30 the figures hardly move. */
export const JOIN_FROM = 0.28;

/** Finds the story that `entry` belongs to among `stories`. Pure; the order of the stories changes nothing. */
export function findStory(entry: StoryMember, stories: readonly OpenStory[], vocabulary: Vocabulary): StoryVerdict {
  return chooseStory(
    traitsOf(entry, vocabulary),
    stories.map((story) => readStory(story, vocabulary)),
  );
}

/** The story with the traits of its members. */
export function readStory(story: OpenStory, vocabulary: Vocabulary): ReadStory {
  return { key: story.key, members: story.members.map((member) => traitsOf(member, vocabulary)) };
}

/** As findStory, for what is read already. */
export function chooseStory(entry: Traits, stories: readonly ReadStory[]): StoryVerdict {
  const near = stories.filter((story) => story.members.some((member) => isNear(member, entry)));
  const twins = near.filter((story) =>
    story.members.some((member) => isNear(member, entry) && isSameArticle(member, entry)),
  );
  const [twin] = twins.toSorted(olderFirst);
  if (twin) return { key: twin.key, similarity: 1, says: 'same address or same headline' };
  const [best] = near
    .map((story) => ({ story, similarity: storyLikeness(entry, story.members) }))
    .filter(({ similarity }) => similarity > 0)
    .toSorted((a, b) => b.similarity - a.similarity || olderFirst(a.story, b.story));
  if (!best) return { key: null, similarity: 0, says: 'nothing alike in the last days' };
  const { similarity } = best;
  if (similarity < JOIN_FROM) return { key: null, similarity, says: 'too little alike' };
  return { key: best.story.key, similarity, says: 'alike in words' };
}

/** Orders stories by their first entry, those of one moment by key: what is compared never depends on the order that they come in. */
export function olderFirst(a: ReadStory, b: ReadStory): number {
  return beginningOf(a) - beginningOf(b) || (a.key < b.key ? -1 : 1);
}

function beginningOf({ members }: ReadStory): number {
  const [first] = members.flatMap(({ at }) => (at === null ? [] : [at])).toSorted((a, b) => a - b);
  return first ?? Number.MAX_SAFE_INTEGER;
}
