/** What clustering keeps of an entry: its weighted terms, its angle, and what makes it the same article as another. */
import type { Label } from '../label/labels.ts';
import { markText } from '../marked-text.ts';
import type { Vocabulary } from '../names/vocabulary.ts';
import { foldText } from '../text/fold-text.ts';
import { broadTerms, commonTerms } from '../text/news-words.ts';
import { type Angle, angleOf } from './angle.ts';
import { type Deed, deedsOf } from './deeds.ts';
import { type TermVector, unitVector } from './similarity.ts';
import { type StoryTerms, storyTerms } from './story-terms.ts';

/** An entry as clustering sees it. */
export type StoryMember = {
  readonly title: string;
  readonly summary: string;
  /** The publisher's date where plausible, else when we saw it first (epoch ms); null where neither is known. */
  readonly at: number | null;
  readonly label: Label;
  /** Every label that fits; may be empty. */
  readonly labels: readonly Label[];
  readonly canonicalLink: string | null;
};

/** Depends on the entry and the case's names alone, so that it can be kept and compared in any order. */
export type Traits = {
  readonly at: number | null;
  readonly label: Label;
  readonly labels: readonly Label[];
  readonly canonicalLink: string | null;
  /** The folded headline in lower case: entries that share it are one article. */
  readonly headline: string;
  readonly title: TermVector;
  readonly whole: TermVector;
  /** The terms of the headline that tell who and what it is about: names of parties, others' names, and words that are no notion. */
  readonly subjects: readonly string[];
  readonly angle: Angle;
  /** What it tells as its news, in a few words that reports share. */
  readonly deeds: readonly Deed[];
};

/** How much a term says about which development it is, by its kind; a plain word weighs 1. */
const kindWeights: Readonly<Record<string, number>> = {
  notion: 1.8,
  sum: 1.5,
  about: 1.1,
  span: 1.6,
  day: 1.3,
  number: 0.9,
  percent: 0.5,
  name: 1,
  // "SEC" and "Binance" stand in every headline of their case: that two share them says little.
  party: 0.58,
  agency: 0.58,
};
/** A word out of a name, "Securities" of a commission, where the whole name was not recognised. */
const NAME_PART_WEIGHT = 0.65;
const BROAD_WEIGHT = 0.9;
const COMMON_WEIGHT = 0.45;
const TITLE_TIMES = 2;
const BACKGROUND_SHARE = 0.4;

/** The traits of an entry. Pure; the costly part of clustering, to be done once an entry. */
export function traitsOf(member: StoryMember, vocabulary: Vocabulary): Traits {
  const terms = storyTerms(member.title, member.summary, vocabulary);
  const headline = foldText(member.title).toLowerCase();
  const marked = markText(member.title, vocabulary);
  const isRumour = [...terms.main, ...terms.background].includes('notion:rumour');
  const deeds = deedsOf(marked.reading, isRumour);
  const namesToken = marked.mentions.some(({ role }) => role === 'affiliate');
  const title = vectorOf({ ...terms, summary: [] }, vocabulary);
  return {
    at: member.at,
    label: member.label,
    labels: member.labels,
    canonicalLink: member.canonicalLink,
    headline,
    title,
    whole: vectorOf(terms, vocabulary),
    subjects: [...title.keys()].filter((term) => isSubject(term, vocabulary)),
    angle: angleOf(member, terms, headline, { deeds, namesToken }),
    deeds,
  };
}

function vectorOf({ main, background, summary }: StoryTerms, { nameTerms }: Vocabulary): TermVector {
  const times = new Map<string, number>();
  const count = (terms: readonly string[], weight: number): void => {
    for (const term of terms) times.set(term, (times.get(term) ?? 0) + weight);
  };
  count(main, TITLE_TIMES);
  count(background, TITLE_TIMES * BACKGROUND_SHARE);
  count(summary, 1);
  for (const [term, count] of times)
    times.set(term, Math.sqrt(count) * (nameTerms.has(term) ? NAME_PART_WEIGHT : weightOf(term)));
  return unitVector(times);
}

function isSubject(term: string, { nameTerms }: Vocabulary): boolean {
  return !/^(?:notion|agency|percent):/.test(term) && !commonTerms.has(term) && !nameTerms.has(term);
}

function weightOf(term: string): number {
  if (broadTerms.has(term)) return BROAD_WEIGHT;
  if (commonTerms.has(term)) return COMMON_WEIGHT;
  const colon = term.indexOf(':');
  return colon < 0 ? 1 : (kindWeights[term.slice(0, colon)] ?? 1);
}
