/** Why a verdict came out as it did, in words that a person can check against the text. */

export type Evidence = {
  /** Which verdict it speaks for; `model` is a language model's second opinion on relevance and label. */
  readonly stage: 'relevance' | 'label' | 'date' | 'story' | 'record' | 'model';
  /** What was seen, in words: `names a defendant in the title`. */
  readonly says: string;
  /** The words of the entry that show it; '' when it is something missing. */
  readonly quote: string;
  /** How much it counted, in the stage's own points; may be negative. */
  readonly points: number;
};
