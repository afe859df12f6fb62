/** Tells entries that only look back at the case ("the exchange, sued in 2023, ...") from news of it. */
import type { MarkedText } from '../marked-text.ts';
import { legalWords } from './matters.ts';

const pastStep =
  /\b(?:sued|charged|fined|pleaded|pled|settled|sentenced|convicted|pardoned|jailed|served|indicted|banned|resigned|stepped down|agreed|admitted|paid|was released|lost)\b/i;
const longAgo =
  /\b(?:last year|years? ago|months ago|previously|earlier this (?:year|decade)|a year earlier|once|back in)\b/i;

/**
 * The words that look back, or null: a step of the law that the summary puts into an earlier year or long ago, under a title that reports none. Pure.
 */
export function lookingBack(title: MarkedText, summary: MarkedText, publishedAt: number | null): string | null {
  if (legalWords.test(title.text)) return null;
  const year = publishedAt === null ? null : new Date(publishedAt).getUTCFullYear();
  for (const [sentence] of summary.text.matchAll(/[^.!?]+(?:[.!?](?!\s)[^.!?]*)*[.!?]*/g)) {
    const step = pastStep.exec(sentence);
    if (!step) continue;
    if (longAgo.test(sentence)) return sentence.trim();
    const named = [...sentence.matchAll(/\b(?:19|20)\d{2}\b/g)].map(([digits]) => Number(digits));
    if (year !== null && named.length > 0 && named.every((one) => one < year)) return sentence.trim();
  }
  return null;
}
