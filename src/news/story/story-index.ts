/** Stories in memory, found by the rare terms that an entry shares with them: the cost hardly grows with the number of stories. */
import type { Vocabulary } from '../names/vocabulary.ts';
import { isNear } from './likeness.ts';
import { chooseStory, type ReadStory, type StoryVerdict } from './story.ts';
import { type StoryMember, type Traits, traitsOf } from './traits.ts';

/**
 * Gathers a stream of entries. Up to ENTRIES_COMPARED entries that share a term, places each entry as findStory does; beyond that it
 * compares the entry with the stories of the likeliest ones, and a frequent term finds only the latest entries that hold it.
 */
export type StoryIndex = {
  /** The story that an entry would join; changes nothing. */
  readonly find: (entry: StoryMember) => StoryVerdict;
  /** Puts an entry into the story that it belongs to, or into a new one under `newKey`; says which and why. `newKey` must be new. */
  readonly place: (entry: StoryMember, newKey: string) => StoryVerdict & { readonly key: string };
  /** Puts an entry into the story `key`, whatever it is like. */
  readonly add: (entry: StoryMember, key: string) => void;
  /** How many stories there are. */
  readonly size: () => number;
};

const ENTRIES_COMPARED = 48;
/** How many of a story's entries, the latest, are compared. */
const MEMBERS_COMPARED = 32;
/** How many entries of one term are kept, and looked at, and how many of all terms of an entry. */
const HOLDERS_KEPT = 512;
const HOLDERS_READ = 3072;
const BUCKETS = 256;

/** Who holds a term: numbers of entries in the order of their coming, and the weight of the term in each. */
type Holders = { readonly entries: number[]; readonly weights: number[] };

/** An empty index for the names of a case. */
export function createStoryIndex(vocabulary: Vocabulary): StoryIndex {
  const traits: Traits[] = [];
  const keys: string[] = [];
  const stories = new Map<string, number[]>();
  const holdersOf = new Map<string, Holders>();
  const twinsOf = new Map<string, number[]>();
  let shared = new Float64Array(1024);

  const insert = (entry: Traits, key: string): void => {
    const number = traits.push(entry) - 1;
    keys.push(key);
    if (number >= shared.length) {
      const longer = new Float64Array(shared.length * 2);
      longer.set(shared);
      shared = longer;
    }
    listed(stories, key).push(number);
    for (const name of articleNames(entry)) listed(twinsOf, name).push(number);
    for (const [term, weight] of entry.whole) hold(holdersOf, term, number, weight);
  };

  /** The entries that share most with this one, by the sum of shared weights; what few hold counts more, for it is seldom chance. */
  const likeliest = (entry: Traits): number[] => {
    const touched: number[] = [];
    const terms = [...entry.whole].flatMap(([term, weight]) => {
      const holders = holdersOf.get(term);
      return holders ? [{ weight, holders }] : [];
    });
    terms.sort((a, b) => a.holders.entries.length - b.holders.entries.length);
    let left = HOLDERS_READ;
    for (const { weight, holders } of terms) {
      const { entries, weights } = holders;
      const rarity = Math.log(1 + traits.length / entries.length);
      const from = Math.max(0, entries.length - Math.min(left, HOLDERS_KEPT));
      left -= entries.length - from;
      for (let at = entries.length - 1; at >= from; at -= 1) {
        const number = entries[at] as number;
        if (shared[number] === 0) touched.push(number);
        shared[number] = (shared[number] as number) + weight * (weights[at] as number) * rarity;
      }
    }
    const best = mostShared(touched, shared);
    for (const number of touched) shared[number] = 0;
    return best;
  };

  const readStoryOf = (key: string): ReadStory => ({
    key,
    members: (stories.get(key) ?? []).slice(-MEMBERS_COMPARED).map((number) => traits[number] as Traits),
  });

  const find = (entry: Traits): StoryVerdict => {
    const twins = articleNames(entry).flatMap((name) => twinsOf.get(name)?.slice(-MEMBERS_COMPARED) ?? []);
    const numbers = [...twins, ...likeliest(entry)].filter((number) => isNear(traits[number] as Traits, entry));
    const candidates = new Set(numbers.map((number) => keys[number] as string));
    return chooseStory(entry, [...candidates].map(readStoryOf));
  };

  return {
    find: (member) => find(traitsOf(member, vocabulary)),
    place: (member, newKey) => {
      const entry = traitsOf(member, vocabulary);
      const verdict = find(entry);
      const key = verdict.key ?? newKey;
      insert(entry, key);
      return { ...verdict, key };
    },
    add: (member, key) => insert(traitsOf(member, vocabulary), key),
    size: () => stories.size,
  };
}

/** What only copies of one article share. */
function articleNames({ canonicalLink, headline }: Traits): string[] {
  const names = canonicalLink === null ? [] : [`link ${canonicalLink}`];
  if (headline !== '') names.push(`headline ${headline}`);
  return names;
}

function listed<T>(map: Map<string, T[]>, key: string): T[] {
  let list = map.get(key);
  if (!list) {
    list = [];
    map.set(key, list);
  }
  return list;
}

function hold(holdersOf: Map<string, Holders>, term: string, number: number, weight: number): void {
  let holders = holdersOf.get(term);
  if (!holders) {
    holders = { entries: [], weights: [] };
    holdersOf.set(term, holders);
  }
  holders.entries.push(number);
  holders.weights.push(weight);
  // Cut back now and then, not at every entry.
  if (holders.entries.length < 2 * HOLDERS_KEPT) return;
  holders.entries.splice(0, HOLDERS_KEPT);
  holders.weights.splice(0, HOLDERS_KEPT);
}

/** About ENTRIES_COMPARED of `touched` with the largest shares: counted into buckets, for sorting thousands would take longer than the rest. */
function mostShared(touched: number[], shared: Float64Array): number[] {
  if (touched.length <= ENTRIES_COMPARED) return touched;
  let most = 0;
  for (const number of touched) most = Math.max(most, shared[number] as number);
  const bucketOf = (number: number): number => Math.floor(((shared[number] as number) / most) * (BUCKETS - 1));
  const counts = new Array<number>(BUCKETS).fill(0);
  for (const number of touched) counts[bucketOf(number)] = (counts[bucketOf(number)] as number) + 1;
  let floor = BUCKETS - 1;
  let taken = counts[floor] as number;
  while (floor > 0 && taken < ENTRIES_COMPARED) {
    floor -= 1;
    taken += counts[floor] as number;
  }
  const best = touched.filter((number) => bucketOf(number) >= floor);
  return best.sort((a, b) => (shared[b] as number) - (shared[a] as number)).slice(0, ENTRIES_COMPARED);
}
