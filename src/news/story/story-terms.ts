/** What clustering reads in a text: names under one spelling, quantities, notions, and the stems of the words that are left. */
import { findMentions, type Role, type Vocabulary } from '../names/vocabulary.ts';
import { foldText } from '../text/fold-text.ts';
import { stopWords } from '../text/news-words.ts';
import { notionsOf, takePhrases } from '../text/notions.ts';
import { takeQuantities } from '../text/quantities.ts';
import { respell } from '../text/respell.ts';
import { stem } from './similarity.ts';

const TITLE_LIMIT = 300;
const SUMMARY_LIMIT = 400;

/** The terms of an entry. `main` and `background` are the title's; words after "after", "amid", "despite" tell only when or why. */
export type StoryTerms = {
  readonly main: readonly string[];
  readonly background: readonly string[];
  readonly summary: readonly string[];
};

const turnsToBackground =
  /\b(?:after|amid|following|since|despite|ahead of|in wake of|in the wake of|before|in light of)\b/i;
/** A title does not begin with its background: "After the plea, Binance ..." is read whole. */
const SHORTEST_MAIN = 12;

/** The terms of an entry's texts. Pure. */
export function storyTerms(title: string, summary: string, vocabulary: Vocabulary): StoryTerms {
  const head = title.slice(0, TITLE_LIMIT);
  const turn = turnsToBackground.exec(head.slice(SHORTEST_MAIN));
  const cut = turn ? SHORTEST_MAIN + turn.index : head.length;
  return {
    main: termsIn(head.slice(0, cut), vocabulary),
    background: termsIn(head.slice(cut), vocabulary),
    summary: termsIn(summary.slice(0, SUMMARY_LIMIT), vocabulary),
  };
}

/** The terms of one text, in no particular order; may repeat. A term that is no plain word begins with its kind and a colon. */
export function termsIn(text: string, vocabulary: Vocabulary): string[] {
  const { rest, terms } = takeNames(foldText(respell(text)), vocabulary);
  const quantities = takeQuantities(rest.toLowerCase().replace(/'s\b/g, ''));
  const phrases = takePhrases(quantities.rest.replace(/\s+/g, ' '));
  terms.push(...quantities.terms, ...phrases.terms);
  let isAboutPrices = false;
  for (const [found] of phrases.rest.matchAll(
    /\p{Script=Han}+|[\p{Script=Katakana}ー]+|[\p{L}\p{N}][\p{L}\p{N}.,'-]*/gu,
  )) {
    const here: readonly string[] = /^\p{Script=Han}/u.test(found)
      ? pairsOf(found)
      : wordTerms(found.replace(/[.,'-]+$/, ''), isAboutPrices);
    isAboutPrices ||= here[0] === 'notion:coin' || here[0] === 'notion:market';
    terms.push(...here);
  }
  return terms;
}

function pairsOf(letters: string): string[] {
  return Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2));
}

/** `isAboutPrices`: whether a coin or a market was named before, for prices drop and decline otherwise than cases and judges. */
function wordTerms(word: string, isAboutPrices: boolean): readonly string[] {
  if (word.length < 2 || stopWords.has(word)) return [];
  if (/^\d/.test(word)) return numberTerms(word.replace(/,/g, ''));
  if (/^drop(?:s|ped|ping)?$/.test(word)) return [isAboutPrices ? 'notion:fall' : 'notion:endcase'];
  if (/^declin/.test(word)) return [isAboutPrices ? 'notion:fall' : 'notion:deny'];
  const notions = notionsOf(word);
  return notions.length > 0 ? notions : [stem(word)];
}

/** A year says little: all reports of it share it. */
function numberTerms(digits: string): string[] {
  return /^(?:19|20)\d\d$/.test(digits) ? [] : [`number:${digits}`];
}

const kindOfRole: Readonly<Record<Role, string>> = {
  party: 'party',
  agency: 'agency',
  court: 'name',
  affiliate: 'name',
  other: 'name',
};

function takeNames(folded: string, vocabulary: Vocabulary): { rest: string; terms: string[] } {
  const terms: string[] = [];
  let rest = '';
  let at = 0;
  for (const mention of findMentions(folded, vocabulary)) {
    // A token of a party is a coin like any other to those who write of prices.
    if (mention.role === 'affiliate') continue;
    const kind = mention.role === 'agency' && mention.isPerson ? 'name' : kindOfRole[mention.role];
    terms.push(`${kind}:${mention.partyId}`);
    rest += `${folded.slice(at, mention.start)} `;
    at = mention.end;
  }
  return { rest: rest + folded.slice(at), terms };
}
