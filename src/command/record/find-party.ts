/** Finds the people and organisations that a typed name means: by name, alias, misspelling, part of a name, or role. Pure. */
import type { CourtCase } from '../../case/court-case.ts';
import type { Party } from '../../case/party.ts';
import { nearest } from '../wording/nearest.ts';

export type FoundParties =
  | { readonly kind: 'found'; readonly parties: readonly Party[]; readonly byRole: boolean }
  | { readonly kind: 'none'; readonly near: readonly string[] };

/** Parties in the order of the seeds. A strong name beats a weak one, a whole name a part of it, a name a role. */
export function findParties(courtCase: CourtCase, typed: string): FoundParties {
  const wanted = plainName(typed.slice(0, 200));
  if (wanted === '') return { kind: 'none', near: [] };
  const named = courtCase.parties.map((party) => ({
    party,
    strong: strongNames(party),
    weak: party.weakAliases.map(plainName),
  }));
  const words = wanted.split(' ');
  const within = (names: readonly string[]): boolean =>
    names.some((name) => words.every((word) => name.split(' ').includes(word)));
  const tests: ((row: (typeof named)[number]) => boolean)[] = [
    ({ strong }) => strong.includes(wanted),
    ({ weak }) => weak.includes(wanted),
    ({ strong, weak }) => within([...strong, ...weak]),
  ];
  for (const test of tests) {
    const parties = named.filter(test).map(({ party }) => party);
    if (parties.length > 0) return { kind: 'found', parties, byRole: false };
  }
  const near = nearParties(
    named.map(({ party, strong, weak }) => ({ party, names: [...strong, ...weak] })),
    wanted,
  );
  if (near.length > 0) return { kind: 'found', parties: near, byRole: false };
  const byRole = courtCase.parties.filter((party) => within([plainName(party.role)]));
  if (byRole.length > 0) return { kind: 'found', parties: byRole, byRole: true };
  return { kind: 'none', near: alike(courtCase, wanted) };
}

function strongNames(party: Party): string[] {
  return [party.name, party.shortName, party.id, ...party.aliases, ...party.misspellings].map(plainName);
}

/** Lower case, without accents, dots and a leading article: `Binance.US` and `binance us` are one. */
function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:(?:who|about|is|was|are|the) )+/, '');
}

type Names = readonly { readonly party: Party; readonly names: readonly string[] }[];

/** Names that differ from the typed one by a letter or two, as a whole or in the surname. */
function nearParties(named: Names, wanted: string): Party[] {
  const name = nearest(
    wanted,
    named.flatMap(({ names }) => names.filter((candidate) => candidate.length >= 4)),
  );
  if (name !== null) return named.filter(({ names }) => names.includes(name)).map(({ party }) => party);
  const words = wanted.split(' ');
  if (words.length > 4) return [];
  const allNear = (candidate: string): boolean => {
    const parts = candidate.split(' ').filter((part) => part.length >= 3);
    return words.every((word) => word.length >= 4 && nearest(word, parts) !== null);
  };
  return named.filter(({ names }) => names.some(allNear)).map(({ party }) => party);
}

/** The names that share most of their beginning or letters with what was typed, for a hint; at most three. */
function alike(courtCase: CourtCase, wanted: string): string[] {
  const pairs = pairsOf(wanted);
  const ranked = courtCase.parties.map((party) => {
    const scores = strongNames(party).map((name) => likeness(pairs, pairsOf(name)));
    return { name: party.shortName, score: Math.max(...scores) };
  });
  return ranked
    .filter(({ score }) => score >= 0.3)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ name }) => name);
}

function pairsOf(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
