/** How much an entry is about the followed case: a sum of readable signs, squeezed into 0..1. */
import type { Evidence } from '../evidence.ts';
import type { MarkedText } from '../marked-text.ts';
import type { Vocabulary } from '../names/vocabulary.ts';
import { signsAgainst } from './signs-against.ts';
import { mattersFor, namesFor } from './signs-for.ts';
import { viewOf } from './view.ts';
import { START, weights } from './weights.ts';

export type RelevanceVerdict = {
  /** 0..1; from 0.5 on the entry counts as relevant. */
  readonly relevance: number;
  readonly evidence: readonly Evidence[];
};

export const RELEVANT_FROM = 0.5;

/** Judges an entry by its title, its summary and the instant of its publication (epoch ms; null when unknown). Pure. */
export function judgeRelevance(
  title: MarkedText,
  summary: MarkedText,
  vocabulary: Vocabulary,
  publishedAt: number | null = null,
): RelevanceVerdict {
  const view = viewOf(title, summary, vocabulary, publishedAt);
  const evidence = [...namesFor(view), ...mattersFor(view), ...signsAgainst(view)].map(
    ({ sign, quote, detail }): Evidence => ({
      stage: 'relevance',
      says: `${weights[sign].says}${detail}`,
      quote,
      points: weights[sign].points,
    }),
  );
  const sum = evidence.reduce((total, item) => total + item.points, START);
  return { relevance: 1 / (1 + Math.exp(-sum)), evidence };
}
