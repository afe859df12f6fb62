/** `npm run bench -- news`: whole reading of entries (relevance, label, dates, story) with ever more stories in the window. */
import { readEntry } from '../../src/news/reading.ts';
import { chooseStory, type ReadStory } from '../../src/news/story/story.ts';
import { createStoryIndex, type StoryIndex } from '../../src/news/story/story-index.ts';
import { type StoryMember, traitsOf } from '../../src/news/story/traits.ts';
import { shippedCase } from '../support/seeds.ts';

const STORY_COUNTS = [100, 1_000, 10_000, 100_000];
const ENTRIES = 2_000;
const ROUNDS = 3;
const { courtCase, vocabulary } = shippedCase;
const start = Date.UTC(2025, 4, 28);
const WINDOW_MS = 2 * 86_400_000;

/** Prints entries a second for each number of stories, beside comparing every entry with every story. */
export async function benchNews(): Promise<void> {
  process.stdout.write(
    `${ENTRIES} entries read and placed (median of ${ROUNDS}); a quarter report a story that is there\n`,
  );
  let first: number | undefined;
  for (const count of STORY_COUNTS) {
    const known = Array.from({ length: count }, (_, number) => report(number, count));
    const index = createStoryIndex(vocabulary);
    for (const [number, member] of known.entries()) index.add(member, `known-${number}`);
    const each = timeOfIndex(index, known);
    first ??= each;
    const brute = compareWithAll(index, known);
    process.stdout.write(
      `  ${String(count).padStart(7)} stories  ${line('index', each)}   x ${(each / first).toFixed(2)} of ${STORY_COUNTS[0]}` +
        `   ${line('every story compared', brute.each)}   ratio ${(each / brute.each).toFixed(3)}` +
        `   ${brute.alike} of ${brute.entries} reports of known stories placed alike\n`,
    );
  }
}

/** Milliseconds an entry, whole reading; the first round warms up. Nothing is added, so that every entry meets the same number of stories. */
function timeOfIndex(index: StoryIndex, known: readonly StoryMember[]): number {
  const times = Array.from({ length: ROUNDS + 1 }, (_, round) => {
    const entries = Array.from({ length: ENTRIES }, (_, number) => fresh(number, round, known));
    const before = performance.now();
    for (const entry of entries) index.find(read(entry));
    return (performance.now() - before) / ENTRIES;
  }).slice(1);
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function line(name: string, ms: number): string {
  return `${name} ${(1000 / ms).toFixed(0).padStart(5)} entries/s`;
}

/** For fewer entries the more stories there are, all reports of known ones: milliseconds an entry, and how many the index places alike. */
function compareWithAll(
  index: StoryIndex,
  known: readonly StoryMember[],
): { readonly each: number; readonly entries: number; readonly alike: number } {
  const stories: ReadStory[] = known.map((member, number) => ({
    key: `known-${number}`,
    members: [traitsOf(member, vocabulary)],
  }));
  const entries = Array.from({ length: Math.max(20, Math.min(500, 200_000 / known.length)) }, (_, number) =>
    fresh(4 * number, ROUNDS + 1, known),
  );
  const before = performance.now();
  const keys = entries.map((entry) => chooseStory(traitsOf(read(entry), vocabulary), stories).key);
  const each = (performance.now() - before) / entries.length;
  const alike = entries.filter((entry, number) => index.find(read(entry)).key === keys[number]).length;
  return { each, entries: entries.length, alike };
}

function read(entry: StoryMember): StoryMember {
  const reading = readEntry({ ...entry, publishedAt: entry.at }, courtCase, vocabulary, { labelAll: true });
  return { ...entry, label: reading.primary, labels: reading.labels };
}

/** Every fourth entry words a known report anew; the others are developments of their own. */
function fresh(number: number, round: number, known: readonly StoryMember[]): StoryMember {
  const copied = number % 4 === 0 ? known[(number * 7919 + round * 104_729) % known.length] : undefined;
  if (!copied) return report(1_000_000 * (round + 1) + number, ENTRIES);
  const title = `Now ${copied.title.replace(' after ', ' following ')}, sources say`;
  return { ...copied, title, canonicalLink: null };
}

const subjects =
  'Binance|SEC|Judge|Prosecutors|Coinbase|Lawmakers|Regulator|Court|Exchange|Bank|Fund|Miner|Zhao|Traders|Investors'.split(
    '|',
  );
const verbs =
  'sues|charges|fines|asks|delays|approves|rejects|launches|halts|appoints|probes|drops|pauses|settles with|warns|buys|sells|backs'.split(
    '|',
  );
const objects =
  'token listing|custody rules|staking programme|stablecoin reserves|trading platform|merger plan|tax ruling|licence bid|bond offer|fraud claims|sanctions checks|wallet service'.split(
    '|',
  );
const occasions =
  'hearing|audit|outage|election|hack|filing|report|resignation|vote|inquiry|rally|sell-off|lawsuit|deal'.split('|');
const syllables = 'ba|ce|di|fo|gu|ha|je|ki|lo|mu|na|pe|qui|ro|su|ta|ve|wi|xo|zu'.split('|');

/** A made-up report: its made-up words are its own, or shared with few; its verb, occasion and object many share. */
function report(number: number, count: number): StoryMember {
  const pick = (list: readonly string[], step: number): string => list[Math.floor(number / step) % list.length] ?? '';
  const named = (step: number): string => name(number * step + step);
  const sum = `$${((number * 37) % 991) + 1} million`;
  const opener = number % 5 === 0 ? pick(subjects, 1) : named(13);
  return {
    title: `${opener} ${named(37)} ${pick(verbs, 3)} ${named(1)} ${named(31)} ${named(41)} after ${named(43)} ${pick(occasions, 11)}`,
    summary: `${named(1)} said on Thursday that the ${pick(objects, 5)} worth ${sum} follows the ${named(17)} in ${named(19)}, where ${named(23)} ${named(47)} a ${named(53)}. The ${pick(subjects, 13)} ${named(59)} on ${named(29)}.`,
    at: start + ((number % count) / count) * WINDOW_MS,
    label: 'other',
    labels: [],
    canonicalLink: `https://news.example/${number}`,
  };
}

function name(number: number): string {
  let rest = Math.imul(number ^ (number >>> 15), 0x2c1b3c6d);
  rest = Math.imul(rest ^ (rest >>> 12), 0x297a2d39) >>> 0;
  let text = '';
  for (let part = 0; part < 7; part += 1) {
    text += syllables[rest % syllables.length];
    rest = Math.floor(rest / syllables.length);
  }
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
