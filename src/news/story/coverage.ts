/** Who reported a story first, who reported it too, and which reports are copies of another. */
import { foldText } from '../text/fold-text.ts';
import type { StoryMember } from './traits.ts';

/** A member of a story with the outlet that published it. */
export type Report = StoryMember & { readonly outlet: string };

export type Coverage<R extends Report> = {
  /** The outlet of the earliest report; null for a story without reports. Reports without a date count as last. */
  readonly firstOutlet: string | null;
  /** Every outlet once, in the order of their first reports. */
  readonly outlets: readonly string[];
  /** Reports in words of their own, earliest first. */
  readonly independent: readonly R[];
  /** Reports that repeat an earlier one, with it: the same address, or nearly the same text. */
  readonly copies: readonly { readonly report: R; readonly of: R }[];
};

/** From this share of common words on, a text is a copy. */
const COPY_FROM = 0.75;
/** Shorter texts agree by chance: two editors word a settlement alike. */
const FEWEST_WORDS = 12;

/** Tells independent reports from copies. Pure; reports of one moment keep their order. */
export function coverageOf<R extends Report>(reports: readonly R[]): Coverage<R> {
  const byTime = reports.toSorted((a, b) => (a.at ?? Number.MAX_SAFE_INTEGER) - (b.at ?? Number.MAX_SAFE_INTEGER));
  const originals: { report: R; words: ReadonlySet<string>; headline: string }[] = [];
  const copies: { report: R; of: R }[] = [];
  for (const report of byTime) {
    const headline = headlineWords(report);
    const words = wordsOf(`${headline} ${report.summary}`);
    const original = originals.find(
      (earlier) =>
        (report.canonicalLink !== null && report.canonicalLink === earlier.report.canonicalLink) ||
        (headline !== '' && headline === earlier.headline) ||
        isNearlySame(words, earlier.words),
    );
    if (original) copies.push({ report, of: original.report });
    else originals.push({ report, words, headline });
  }
  return {
    firstOutlet: byTime[0]?.outlet ?? null,
    outlets: [...new Set(byTime.map(({ outlet }) => outlet))],
    independent: originals.map(({ report }) => report),
    copies,
  };
}

/** The headline without the outlet's name, which aggregators hang on with a dash or a bar. */
function headlineWords({ title, outlet }: Report): string {
  const folded = foldText(title).toLowerCase();
  const name = foldText(outlet).toLowerCase();
  const tail = /^(.+) [-|] ([^-|]+)$/.exec(folded);
  return tail !== null && name !== '' && tail[2] === name ? (tail[1] ?? folded) : folded;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    foldText(text)
      .toLowerCase()
      .match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [],
  );
}

function isNearlySame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (Math.min(a.size, b.size) < FEWEST_WORDS) return false;
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common / (a.size + b.size - common) >= COPY_FROM;
}
