/** What the signs of relevance are looked for in: the names, the words of law and the circumstances of an entry. */
import type { MarkedText } from '../marked-text.ts';
import type { Mention, Vocabulary } from '../names/vocabulary.ts';
import { legalWords } from './matters.ts';
import type { SignName } from './weights.ts';

/** A sign with the words that show it ('' for something missing), and what to add to its explanation. */
export type Sign = { readonly sign: SignName; readonly quote: string; readonly detail: string };

export type View = {
  readonly title: MarkedText;
  readonly summary: MarkedText;
  readonly vocabulary: Vocabulary;
  /** Epoch ms; null when unknown. */
  readonly publishedAt: number | null;
  /** A defendant named in the title, a person before a company. */
  readonly party: Mention | undefined;
  /** A defendant named in the summary, where the title names none. */
  readonly partyBelow: Mention | undefined;
  /** A defendant that the title only describes. */
  readonly described: Mention | undefined;
  /** Something of a defendant in the title, where it names none. */
  readonly affiliate: string | undefined;
  readonly agency: string | undefined;
  readonly agencyBelow: string | undefined;
  readonly legal: string | undefined;
  readonly legalBelow: string | undefined;
};

/** Looks at an entry. Pure. */
export function viewOf(
  title: MarkedText,
  summary: MarkedText,
  vocabulary: Vocabulary,
  publishedAt: number | null,
): View {
  const party = strongest(title, 'party');
  const agency = strongest(title, 'agency')?.text;
  const legal = legalWords.exec(title.text)?.[0];
  const weak = party === undefined ? title.mentions : [];
  return {
    title,
    summary,
    vocabulary,
    publishedAt,
    party,
    partyBelow: party === undefined ? strongest(summary, 'party') : undefined,
    described: weak.find(({ role }) => role === 'party'),
    affiliate: weak.find(({ role }) => role === 'affiliate')?.text,
    agency,
    agencyBelow: agency === undefined ? strongest(summary, 'agency')?.text : undefined,
    legal,
    legalBelow: legal === undefined ? wordsOnCase(summary, legalWords) : undefined,
  };
}

/** Words by which reports speak of the people and bodies of a case without their names. */
const standIns = /\b(?:exchange|founder|platform|billionaire|agency|regulators?|prosecutors?|commission)\b/i;

/** The first match of a pattern in a sentence that speaks of the case: one with a name of it, or with a word that stands for one. */
export function wordsOnCase({ text, mentions }: MarkedText, pattern: RegExp): string | undefined {
  for (const { index, 0: sentence } of text.matchAll(/[^.!?]+(?:[.!?](?!\s)[^.!?]*)*[.!?]*/g)) {
    const found = pattern.exec(sentence)?.[0];
    if (found === undefined) continue;
    const isNamed = mentions.some(({ start }) => start >= index && start < index + sentence.length);
    if (isNamed || standIns.test(sentence)) return found;
  }
  return undefined;
}

/** The clearest mention of a role: a strong name, a person's before a company's. */
export function strongest({ mentions }: MarkedText, role: Mention['role']): Mention | undefined {
  const named = mentions.filter((mention) => mention.role === role && mention.strong);
  return named.find(({ isPerson }) => isPerson) ?? named[0];
}

/** Collects signs, leaving out those that did not show: anything but a text means that. */
export function collectSigns(
  found: readonly (readonly [sign: SignName, quote: string | false | null | undefined, detail?: string])[],
): Sign[] {
  return found.flatMap(([sign, quote, detail = '']) => (typeof quote === 'string' ? [{ sign, quote, detail }] : []));
}
