/** Cuts a headline into units: names, verbs and nouns with what they can mean, and the small words between them. */
import type { Mention } from '../names/vocabulary.ts';
import { breaksIn } from './clauses.ts';
import { mergeNames } from './merge-names.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { Act } from './words/act-table.ts';
import type { Actor } from './words/actor-words.ts';
import type { Form } from './words/inflect.ts';
import { lookUp, type Meaning } from './words/lexicon.ts';
import type { Thing } from './words/thing-table.ts';

/** One unit of a text. `before` is what stands between it and the unit before: white space, punctuation, quotes. */
export type Unit = {
  /** Lower case, without a possessive ending. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly actor: Actor | null;
  readonly isPerson: boolean;
  readonly acts: readonly Act[];
  readonly form: Form | null;
  readonly things: readonly Thing[];
  readonly possessive: boolean;
  /** Within quotation marks. */
  readonly quoted: boolean;
};

/** The units of a folded text with the names found in it. Pure, linear. */
export function unitsOf(folded: string, mentions: readonly Mention[]): Unit[] {
  const pieces = piecesOf(folded, mentions);
  const words = pieces.map((piece) => (piece.mention ? '\u0000' : piece.word));
  const units: Unit[] = [];
  let end = 0;
  let quoted = false;
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at];
    if (!piece) break;
    const meaning = piece.mention ? thingMeaning(piece) : lookUp(words.slice(at, runEnd(folded, pieces, at)), 0);
    const length = piece.mention ? 1 : (meaning?.words.length ?? 1);
    const last = pieces[at + length - 1] ?? piece;
    const before = folded.slice(end, piece.start);
    if (opensOrCloses(before)) quoted = !quoted;
    const word = piece.mention ? piece.word : words.slice(at, at + length).join(' ');
    units.push({
      ...readings(piece, meaning),
      word,
      start: piece.start,
      end: last.end,
      before,
      possessive: last.possessive,
      quoted,
    });
    end = last.end;
    at += length;
  }
  return mergeNames(units);
}

/** As many words as the longest phrase has. */
const LONGEST = 8;

/** Where the words that can make one phrase with this one end: no phrase goes on behind a comma. */
function runEnd(folded: string, pieces: readonly Piece[], at: number): number {
  for (let next = at + 1; next < at + LONGEST; next += 1) {
    const piece = pieces[next];
    if (!piece || breaksIn(folded.slice(pieces[next - 1]?.end, piece.start))) return next;
  }
  return at + LONGEST;
}

function opensOrCloses(before: string): boolean {
  return before.split('"').length % 2 === 0;
}

/** What a piece can mean, whether a name or a word of the lexicon. */
function readings(
  { mention, word }: Piece,
  meaning: Meaning | null,
): Pick<Unit, 'actor' | 'isPerson' | 'acts' | 'form' | 'things'> {
  return {
    actor: mention && meaning === null ? actorOf(mention) : (meaning?.actor ?? null),
    isPerson: mention?.isPerson === true,
    acts: meaning?.acts ?? [],
    form: meaning?.form ?? null,
    things: meaning?.things ?? termThing(word),
  };
}

/** A name that is a thing or an actor as well: the token of a party, the president. */
function thingMeaning({ mention, word }: Piece): Meaning | null {
  return mention?.role === 'affiliate' || mention?.role === 'other' ? lookUp(word.split(' '), 0) : null;
}

function actorOf(mention: Mention): Actor {
  if (mention.role === 'party' || mention.role === 'agency' || mention.role === 'court') return mention.role;
  return 'other';
}

/** "$4.3" is a sum; "36-month" a prison term when it stands with a sentence. */
function termThing(word: string): readonly Thing[] {
  if (/^\$\d/.test(word)) return ['sum'];
  return /^[\w.]+-(?:month|year)s?$/.test(word) ? ['term'] : [];
}
