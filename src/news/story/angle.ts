/** From which angle an entry tells a development: as the event, as its effect on prices or business, as an opinion, a round-up, a plan. */
import type { Label } from '../label/labels.ts';
import type { Deed } from './deeds.ts';
import type { StoryTerms } from './story-terms.ts';

/** Each number is 0..1. Labels are soft evidence here, for they may be wrong: the words of the headline speak too. */
export type Angle = {
  readonly market: number;
  readonly comment: number;
  readonly business: number;
  readonly roundUp: number;
  /** An answer or a vow to fight is not the step that it answers. */
  readonly answer: number;
  /** Talk of what may come is not what came. */
  readonly rumour: number;
  /** How prominently it names a party of the case: "sued a day after Binance" is about somebody else. */
  readonly party: number;
  /** A side asks, a court decides; null where neither is told, or both. */
  readonly stage: 'request' | 'decision' | null;
  /** The agencies in the headline, and the spans of time (a sentence, a stay): reports of one step do not contradict each other there. */
  readonly agencies: readonly string[];
  readonly spans: readonly string[];
};

/** What the frames of the headline add: its deeds, and whether it names the token of a party. */
export type HeadlineNews = { readonly deeds: readonly Deed[]; readonly namesToken: boolean };

export type Labelled = { readonly label: Label; readonly labels: readonly Label[] };

const roundUp =
  /(?:'s|weekly|daily|news) digest|\b(?:recap|round-?up|newsletter|decoded|week in review|days in crypto|this week)\b/;

/** Reads the angle of an entry from its labels and terms; `title` is folded and in lower case. Pure. */
export function angleOf(
  { label, labels }: Labelled,
  { main, background, summary }: StoryTerms,
  title: string,
  { deeds, namesToken }: HeadlineNews,
): Angle {
  const inTitle = new Set([...main, ...background]);
  const says = (...notions: readonly string[]): boolean => notions.some((notion) => inTitle.has(`notion:${notion}`));
  const labelled = (one: Label, weight: number): number => {
    if (label === one) return weight;
    return labels.includes(one) ? weight / 2 : 0;
  };
  const moves = says('fall', 'rise', 'steady', 'discount') || [...inTitle].some((term) => term.startsWith('percent:'));
  const market = atMostOne(labelled('market', 0.7) + (says('coin', 'market') && moves ? 0.5 : 0));
  return {
    market,
    comment: atMostOne(labelled('commentary', 0.8) + (says('react', 'politician') ? 1 : 0)),
    business: atMostOne((label === 'business' ? 0.4 : 0) + (says('outflow') ? 0.6 : 0)),
    roundUp: roundUp.test(title) ? 1 : 0,
    answer: says('respond') ? 1 : 0,
    rumour: says('rumour') ? 1 : 0,
    // The token of a party stands for it where prices are the news.
    party: namesToken && market >= 0.5 ? 1 : partyShare(main, [...background, ...summary], market),
    stage: stageOf(label, new Set(main), deeds),
    agencies: [...inTitle].filter((term) => term.startsWith('agency:')),
    spans: [...inTitle].filter((term) => term.startsWith('span:')),
  };
}

function atMostOne(value: number): number {
  return Math.min(1, value);
}

function partyShare(main: readonly string[], elsewhere: readonly string[], market: number): number {
  const isParty = (term: string): boolean => term.startsWith('party:');
  if (main.some(isParty)) return 1;
  if (!elsewhere.some(isParty)) return 0;
  // What moved prices stands in the second half of a headline on prices.
  return market >= 0.5 ? 1 : 0.5;
}

function stageOf(label: Label, main: ReadonlySet<string>, deeds: readonly Deed[]): Angle['stage'] {
  const asked = deeds.some((deed) => deed.startsWith('ask '));
  if (asked !== deeds.includes('decide')) return asked ? 'request' : 'decision';
  const byCourt = main.has('notion:court');
  const asks = main.has('notion:ask') || label === 'filing';
  const decides = ((main.has('notion:ruling') || main.has('notion:deny')) && byCourt) || label === 'ruling';
  if (decides && (byCourt || !asks)) return 'decision';
  return asks && !decides ? 'request' : null;
}
