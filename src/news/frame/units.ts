/** Cuts a headline into units: names, verbs and nouns with what they can mean, and the small words between them. */
import type { Mention } from '../names/vocabulary.ts';
import type { Act } from './act-table.ts';
import type { Actor } from './actor-words.ts';
import type { Form } from './inflect.ts';
import { lookUp, type Meaning } from './lexicon.ts';
import type { Thing } from './thing-table.ts';

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

type Piece = { word: string; start: number; end: number; mention: Mention | null; possessive: boolean };

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
    const meaning = piece.mention ? thingMeaning(piece) : lookUp(words, at);
    const length = piece.mention ? 1 : (meaning?.words.length ?? 1);
    const last = pieces[at + length - 1] ?? piece;
    const before = folded.slice(end, piece.start);
    quoted = (before.match(/"/g) ?? []).length % 2 === 1 ? !quoted : quoted;
    units.push({
      word: piece.mention ? piece.mention.text.toLowerCase() : words.slice(at, at + length).join(' '),
      start: piece.start,
      end: last.end,
      before,
      actor: piece.mention && meaning === null ? actorOf(piece.mention) : (meaning?.actor ?? null),
      isPerson: piece.mention?.isPerson === true,
      acts: meaning?.acts ?? [],
      form: meaning?.form ?? null,
      things: meaning?.things ?? termThing(piece.word),
      possessive: last.possessive,
      quoted,
    });
    end = last.end;
    at += length;
  }
  return mergeNames(units);
}

/** A name that is a thing as well: the token of a party. */
function thingMeaning({ mention, word }: Piece): Meaning | null {
  return mention?.role === 'affiliate' ? lookUp(word.split(' '), 0) : null;
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

function piecesOf(folded: string, mentions: readonly Mention[]): Piece[] {
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
  for (const match of folded.slice(from, to).matchAll(/[$\p{L}\p{N}](?:[\p{L}\p{N}.,$%'&-]*[\p{L}\p{N}%])?'?/gu)) {
    const raw = match[0].toLowerCase();
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

const titles =
  /^(?:founder|co-founder|ceo|chief|boss|head|exchange|ex-ceo|ex-boss|ex-chief|billionaire|executive|holdings|former|crypto|giant|co-founder's)$/;

/** "Binance founder Changpeng Zhao" is one name; "SEC v. Binance" is a suit. */
function mergeNames(units: readonly Unit[]): Unit[] {
  const merged: Unit[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (!unit) break;
    const versus = units[at + 1];
    const against = units[at + 2];
    if (unit.actor !== null && against && /^(?:v|vs|versus)$/.test(versus?.word ?? '') && isNamed(against)) {
      merged.push({
        ...against,
        word: 'suit',
        start: unit.start,
        before: unit.before,
        actor: null,
        things: ['suit'],
        acts: [],
        form: null,
      });
      at += 2;
      continue;
    }
    let end = at;
    for (let next = at + 1; next < units.length && isNamed(unit) && unit.actor === 'party'; next += 1) {
      const candidate = units[next];
      if (!candidate || candidate.before.trim() !== '') break;
      if (candidate.actor === 'party' && isNamed(candidate)) end = next;
      else if (!titles.test(candidate.word)) break;
      else if (next === end + 1 && isTitle(candidate, units[next + 1])) end = next;
    }
    const last = units[end] ?? unit;
    merged.push(
      end === at ? unit : { ...unit, end: last.end, possessive: last.possessive, isPerson: true, acts: [], things: [] },
    );
    at = end;
  }
  return merged;
}

/** A name that the seeds gave, not a general word. */
function isNamed(unit: Unit): boolean {
  return unit.actor !== null && unit.acts.length === 0 && unit.things.length === 0;
}

function isTitle(unit: Unit, next: Unit | undefined): boolean {
  if (!/^(?:founder|co-founder|ceo|chief|boss|ex-ceo|ex-boss|ex-chief|billionaire)$/.test(unit.word)) return false;
  return (
    next === undefined ||
    next.before.trim() !== '' ||
    next.acts.length > 0 ||
    next.actor === 'party' ||
    !next.possessive
  );
}
