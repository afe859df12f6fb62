/** Cuts a text into words, with the names that were found in it kept whole. */
import type { Mention } from '../names/vocabulary.ts';

/** A word or a name; offsets count in the folded text, a possessive ending included. */
export type Piece = { word: string; start: number; end: number; mention: Mention | null; possessive: boolean };

/** A word with the full stop that belongs to it: "U.S.", "Sen."; otherwise the stop would end a sentence there. */
const wordPattern =
  /(?<![\p{L}\p{N}])(?:(?:\p{L}\.){2,}|(?:sens?|reps?|gov|mr|mrs|ms|dr|inc|corp|ltd|jr|atty|vs?|no)\.(?=\s))|[$\p{L}\p{N}](?:[\p{L}\p{N}.,$%'&-]*[\p{L}\p{N}%])?'?/giu;
const titleStop = /(?<=^\p{L}{1,4})\.$/u;

/** The pieces of a folded text in order. Linear. */
export function piecesOf(folded: string, mentions: readonly Mention[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const mention of mentions) {
    pieces.push(...plainPieces(folded, at, mention.start));
    const tail = /^'s?(?![\p{L}\p{N}])/u.exec(folded.slice(mention.end, mention.end + 3))?.[0] ?? '';
    pieces.push({
      word: mention.text.toLowerCase(),
      start: mention.start,
      end: mention.end + tail.length,
      mention,
      possessive: tail !== '',
    });
    at = mention.end + tail.length;
  }
  pieces.push(...plainPieces(folded, at, folded.length));
  return pieces;
}

function plainPieces(folded: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  for (const match of folded.slice(from, to).matchAll(wordPattern)) {
    const raw = match[0].toLowerCase().replace(titleStop, '');
    const possessive = /(?:'s|s')$/.test(raw);
    const word = raw.replace(/'s?$/, '');
    pieces.push({
      word,
      start: from + match.index,
      end: from + match.index + match[0].length,
      mention: null,
      possessive,
    });
  }
  return pieces;
}
