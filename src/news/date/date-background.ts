/** What the case knows that helps to tell its dates from others. */
import type { MarkedText } from '../marked-text.ts';
import type { Vocabulary } from '../names/vocabulary.ts';
import type { DateBackground } from './date-subject.ts';

/** Where defendants are named in a text, the signs of other matters, and the days of steps on record. Pure. */
export function dateBackground({ mentions }: MarkedText, vocabulary: Vocabulary): DateBackground {
  return {
    parties: mentions.filter((mention) => mention.role === 'party'),
    otherMatters: vocabulary.lookAlikes.map((lookAlike) => lookAlike.pattern),
    daysOnRecord: vocabulary.stepDays,
  };
}
