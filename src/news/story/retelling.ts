/** Tells whether an entry is news or retells a development that closed long ago: anniversaries, profiles, "a year after the plea". */
import type { Vocabulary } from '../names/vocabulary.ts';
import { foldText } from '../text/fold-text.ts';
import { likeness, STORY_WINDOW_MS } from './likeness.ts';
import type { OpenStory } from './story.ts';
import { type StoryMember, traitsOf } from './traits.ts';

/** `key` is the old story that is told again; null where the entry looks new. */
export type Retelling = { readonly key: string | null; readonly similarity: number; readonly says: string };

/** As like as a copy: told again, whatever else it says. */
const COPY_FROM = 0.85;
/** Enough where the entry says itself that it looks back. The same step may be taken twice: a second stay reads like the first. */
const LOOKING_BACK_FROM = 0.3;

const looksBack =
  /\b(?:(?:a|one|two|three|four|\d+) (?:years?|months?) (?:ago|after|since|later|on)|last year|earlier this year|months ago|years ago|look(?:ing|s)? back|anniversary|timeline|remember when|throwback|in hindsight|what happened (?:to|in)|the story of|how we got here|on this day)\b/i;

/** Compares an entry with closed stories. Pure; the likest counts, and of several just as like the first. */
export function retells(entry: StoryMember, closed: readonly OpenStory[], vocabulary: Vocabulary): Retelling {
  const { at } = entry;
  const none: Retelling = { key: null, similarity: 0, says: 'like no story that closed' };
  if (at === null) return { ...none, says: 'without a date nobody can tell' };
  const traits = traitsOf(entry, vocabulary);
  const text = foldText(`${entry.title}. ${entry.summary}`);
  const hint = looksBack.exec(text)?.[0] ?? yearBefore(text, at);
  let best = none;
  for (const story of closed) {
    const isOver = story.members.every((member) => member.at !== null && at - member.at > STORY_WINDOW_MS);
    if (!isOver) continue;
    const alike = story.members.map((member) => likeness(traits, traitsOf(member, vocabulary)));
    const similarity = Math.max(0, ...alike);
    if (similarity <= best.similarity) continue;
    if (hint !== null && similarity >= LOOKING_BACK_FROM)
      best = { key: story.key, similarity, says: `like a report of then, and looks back: "${hint}"` };
    else if (similarity >= COPY_FROM)
      best = { key: story.key, similarity, says: 'nearly the words of a report of then' };
  }
  return best;
}

/** A year that the text names and that was over before the entry. */
function yearBefore(text: string, at: number): string | null {
  const year = new Date(at).getUTCFullYear();
  const found = [...text.matchAll(/\b(?:19|20)\d{2}\b/g)].find(([named]) => Number(named) < year);
  return found?.[0] ?? null;
}
