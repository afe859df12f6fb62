/** A text made ready for reading: spelt one way, its names found, its sentences cut into frames. */
import { type FrameReading, readFrames } from './frame/read-frames.ts';
import { unitsOf } from './frame/units.ts';
import { foreignNamesakes } from './names/namesakes.ts';
import { findMentions, type Mention, type Vocabulary } from './names/vocabulary.ts';
import { foldText } from './text/fold-text.ts';
import { respell } from './text/respell.ts';

export type MarkedText = {
  /** Folded; offsets of mentions and frames count in it. */
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly reading: FrameReading;
  /** Names that belong to a body of another country ("Thai SEC"); they are no mentions. */
  readonly namesakes: readonly string[];
};

/** Marks a text up. Pure. */
export function markText(text: string, vocabulary: Vocabulary): MarkedText {
  const folded = foldText(respell(text));
  const { own, namesakes } = foreignNamesakes(folded, findMentions(folded, vocabulary));
  let reading: FrameReading | null = null;
  return {
    text: folded,
    mentions: own,
    // Most of what feeds bring names nobody of the case, and nobody asks for its frames.
    get reading(): FrameReading {
      reading ??= readFrames(unitsOf(folded, own));
      return reading;
    },
    namesakes,
  };
}
