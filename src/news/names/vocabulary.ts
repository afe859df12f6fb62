/** Compiles the names of a case's people and organisations into something that finds them in a headline. */
import { type CourtCase, mainProceeding } from '../../case/court-case.ts';
import type { Party } from '../../case/party.ts';
import { termsOf } from '../story/similarity.ts';
import { foldText } from '../text/fold-text.ts';

/** What a name is to the case, as headlines use it. */
export type Role = 'party' | 'agency' | 'court' | 'affiliate' | 'other';

export type Name = {
  readonly partyId: string;
  readonly role: Role;
  readonly isPerson: boolean;
  /** False for names that mean this one only where the text is already about the case. */
  readonly strong: boolean;
};

/** All names of one case, ready to search with. Built once per case. */
export type Vocabulary = {
  readonly caseId: string;
  readonly names: ReadonlyMap<string, Name>;
  readonly pattern: RegExp;
  /** The single words that the names are made of, as similarity.ts counts them. */
  readonly nameTerms: ReadonlySet<string>;
  readonly docketPattern: RegExp | null;
  /** From the first suit or charge to the end of the main proceeding, epoch ms; null before anything is on record. */
  readonly pending: { readonly from: number; readonly until: number } | null;
  /** The days of the steps on record that move prices, `YYYY-MM-DD`. */
  readonly stepDays: ReadonlySet<string>;
  /** When the larger steps on record were taken: the beginning of their days in UTC, in order. */
  readonly stepTimes: readonly number[];
  /** Signs of matters that share names with the case, with the reason why they are not it. */
  readonly lookAlikes: readonly { readonly pattern: RegExp; readonly name: string }[];
};

/** One name found in a text; offsets count UTF-16 units in the folded text. */
export type Mention = Name & { readonly start: number; readonly end: number; readonly text: string };

/** Builds the vocabulary of a case. Pure. */
export function caseVocabulary(courtCase: CourtCase): Vocabulary {
  const names = new Map<string, Name>();
  const add = (alias: string, party: Party, strong: boolean): void => {
    const key = foldName(alias);
    const known = names.get(key);
    if (!known || (strong && !known.strong)) {
      names.set(key, { partyId: party.id, role: roleOf(party), isPerson: party.isPerson, strong });
    }
  };
  for (const party of courtCase.parties) {
    for (const alias of [party.name, ...party.aliases, ...party.misspellings]) add(alias, party, true);
    for (const alias of party.weakAliases) add(alias, party, false);
  }
  const dockets = courtCase.proceedings.flatMap((proceeding) =>
    [proceeding.docketNumber, ...proceeding.docketAliases].filter((number) => number !== null),
  );
  return {
    caseId: courtCase.id,
    names,
    pattern: anyOf([...names.keys()], names),
    nameTerms: new Set(
      [...names].flatMap(([alias, name]) => (name.strong && name.role !== 'other' ? termsOf(alias) : [])),
    ),
    docketPattern: dockets.length > 0 ? new RegExp(`(?<!\\d)(?:${dockets.map(escaped).join('|')})(?!\\d)`, 'iu') : null,
    pending: pendingTime(courtCase),
    stepDays: new Set(daysOf(courtCase, (type) => largeSteps.has(type) && type !== 'hearing' && type !== 'order')),
    stepTimes: daysOf(courtCase, (type) => largeSteps.has(type))
      .map((day) => Date.parse(`${day}T00:00:00Z`))
      .sort((a, b) => a - b),
    lookAlikes: courtCase.lookAlikes.map((lookAlike) => ({
      name: lookAlike.name,
      pattern: new RegExp(anyOf(lookAlike.signs.map(foldName)).source, 'iu'),
    })),
  };
}

const largeSteps: ReadonlySet<string> = new Set([
  'complaint',
  'hearing',
  'order',
  'ruling',
  'settlement',
  'plea',
  'sentencing',
  'dismissal',
  'pardon',
]);

function pendingTime(courtCase: CourtCase): Vocabulary['pending'] {
  const first = courtCase.timeline.find(({ type, precision }) => type === 'complaint' && precision === 'day');
  if (!first) return null;
  const { posture, since } = mainProceeding(courtCase).standing;
  const isOver = posture !== 'pending' && posture !== 'stayed';
  return {
    from: Date.parse(`${first.date}T00:00:00Z`),
    until: isOver ? Date.parse(`${since}T24:00:00Z`) : Number.POSITIVE_INFINITY,
  };
}

/** The days of what happened, of the types asked for. */
function daysOf(courtCase: CourtCase, isWanted: (type: string) => boolean): string[] {
  return courtCase.timeline
    .filter(({ precision, type, status }) => precision === 'day' && status === 'happened' && isWanted(type))
    .map(({ date }) => date);
}

function roleOf(party: Party): Role {
  switch (party.side) {
    case 'defendant':
      return 'party';
    case 'plaintiff':
    case 'agency':
      return 'agency';
    case 'court':
      return 'court';
    case 'affiliate':
      return 'affiliate';
    case 'other':
      return 'other';
  }
}

/** Case-insensitive key of a name, except that short all-capital names (SEC, CZ) stay capital: "sec" is a word. */
function foldName(name: string): string {
  const folded = foldText(name);
  return isAcronym(folded) ? folded : folded.toLowerCase();
}

function isAcronym(name: string): boolean {
  return /^[A-Z][A-Z.]{1,5}$/.test(name);
}

/**
 * Strong names before weak ones ("Binance" must not hide in "Binance's founder"), and the longest first ("Binance.US" is not "Binance").
 * Latin letters and digits may not touch a name; letters of scripts that write without blanks may.
 */
function anyOf(aliases: readonly string[], names?: ReadonlyMap<string, Name>): RegExp {
  const isStrong = (alias: string): boolean => names?.get(alias)?.strong !== false;
  const sorted = aliases.toSorted((a, b) => Number(isStrong(b)) - Number(isStrong(a)) || b.length - a.length);
  const source = (alias: string): string => escaped(alias).replace(/ /g, '[ -]');
  const isLatin = (alias: string): boolean => /^[\p{Script=Latin}\p{N}]/u.test(alias);
  const latin = sorted.filter(isLatin).map(source).join('|') || '(?!)';
  const others = sorted.filter((alias) => !isLatin(alias)).map(source);
  return new RegExp([`${EDGE_BEFORE}(?:${latin})${EDGE_AFTER}`, ...others].join('|'), 'giu');
}

const EDGE_BEFORE = '(?<![\\p{Script=Latin}\\p{N}])';
const EDGE_AFTER = '(?![\\p{Script=Latin}\\p{N}])';

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Every name in the text, in order, not overlapping. `folded` must come from foldText. */
export function findMentions(folded: string, vocabulary: Vocabulary): Mention[] {
  let anyCase: boolean | null = null;
  const mentions: Mention[] = [];
  for (const match of folded.matchAll(vocabulary.pattern)) {
    const found = match[0];
    anyCase ??= folded === folded.toLowerCase() || isTitleCased(folded);
    const name = vocabulary.names.get(found) ?? lookUp(found, vocabulary, anyCase);
    if (name) mentions.push({ ...name, start: match.index, end: match.index + found.length, text: found });
  }
  return mentions;
}

/** Every longer word begins with a capital, as some outlets set all their headlines: "Sec Sues Exchange". */
function isTitleCased(folded: string): boolean {
  const longer = folded.match(/\p{L}{4,}/gu) ?? [];
  return longer.length >= 3 && longer.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
}

function lookUp(found: string, vocabulary: Vocabulary, anyCase: boolean): Name | undefined {
  const plain = found.replace(/-/g, ' ');
  const acronym = found.toUpperCase();
  const asWritten = vocabulary.names.get(plain.toLowerCase()) ?? vocabulary.names.get(found.toLowerCase());
  if (asWritten) return asWritten;
  return anyCase || found === acronym ? vocabulary.names.get(acronym) : undefined;
}
