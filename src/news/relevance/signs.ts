/** The signs that an entry is about the followed case, or about something else. */
import type { Frame, FrameReading } from '../frame/read-frames.ts';
import type { MarkedText } from '../marked-text.ts';
import { foreignPlace } from '../names/places.ts';
import type { Mention, Vocabulary } from '../names/vocabulary.ts';
import {
  companyFate,
  crimeOnCustomers,
  legalWords,
  partyAsAdjective,
  personalWords,
  privateSuit,
  shrinking,
  sideMatter,
  troubleWords,
} from './matters.ts';
import type { SignName } from './weights.ts';

/** A sign with the words that show it ('' for something missing), and what to add to its explanation. */
export type Sign = { readonly sign: SignName; readonly quote: string; readonly detail: string };

/** The arm of a company in the country of the court bears that country in its name. */
const americanArm = /U\.?S\.?$|^BAM/i;

const STEP_WINDOW_MS = 4 * 86_400_000;

/** Every sign in an entry. Pure. */
export function signsOf(
  title: MarkedText,
  summary: MarkedText,
  vocabulary: Vocabulary,
  publishedAt: number | null,
): Sign[] {
  const signs: Sign[] = [];
  const see = (sign: SignName, quote: string | false | null | undefined, detail = ''): void => {
    if (typeof quote === 'string') signs.push({ sign, quote, detail });
  };
  const party = strongest(title, 'party');
  const partyBelow = party === undefined ? strongest(summary, 'party') : undefined;
  const described = party === undefined ? title.mentions.find((mention) => mention.role === 'party') : undefined;
  const agency = strongest(title, 'agency')?.text;
  const agencyBelow = agency === undefined ? strongest(summary, 'agency')?.text : undefined;
  const legal = legalWords.exec(title.text)?.[0];
  const legalBelow = legal === undefined ? legalWords.exec(summary.text)?.[0] : undefined;
  const affiliate = party === undefined ? title.mentions.find(({ role }) => role === 'affiliate')?.text : undefined;
  const american = title.mentions.find(
    ({ role, strong, text }) => role === 'party' && strong && americanArm.test(text),
  )?.text;
  const hasParty =
    party !== undefined || partyBelow !== undefined || described !== undefined || affiliate !== undefined;

  see('partyInTitle', party?.text);
  see('partyInSummary', partyBelow?.text);
  see('partyByDescription', described?.text);
  see('partyInBackground', party && onlyInPassing(title, party) && party.text);
  see('affiliateInTitle', affiliate);
  see('noParty', !hasParty && '');
  see('partyDescribes', party && onlyDescribes(title, 'party') && party.text);
  see('agencyInTitle', agency);
  see('agencyInSummary', agencyBelow);
  see('court', strongest(title, 'court')?.text ?? strongest(summary, 'court')?.text);
  see('legalInTitle', legal);
  see('legalInSummary', legalBelow);
  see('partyAndAgency', party && agency);
  see('partyAndLaw', party && agency === undefined && legal);
  see('summaryOfCase', hasParty && agencyBelow !== undefined && (legal ?? legalBelow));
  see(
    'personalInSummary',
    party === undefined && partyBelow && personalWords.exec(`${title.text}. ${summary.text}`)?.[0],
  );
  see('personalMatter', party && !onlyDescribes(title, 'party') && fate(title));
  see('docket', vocabulary.docketPattern?.exec(`${title.text}. ${summary.text}`)?.[0]);
  see('marketTrouble', party && marketTrouble(title));
  see(
    'afterStep',
    party && !isCompanyMatter(title, legal) && publishedAt !== null && stepBefore(vocabulary, publishedAt),
  );
  see('privateSuit', agency === undefined && privateSuit.exec(title.text)?.[0]);
  const place = foreignPlace.exec(title.text)?.[0];
  const isTravel =
    place !== undefined && party?.isPerson === true && personalWords.test(`${title.text}. ${summary.text}`);
  see(agency === undefined && !isTravel ? 'foreign' : 'foreignBesideAgency', place);
  see(
    'namesake',
    title.namesakes[0] ?? (party === undefined || agency === undefined ? summary.namesakes[0] : undefined),
  );
  see('crimeOnCustomers', crimeOnCustomers.exec(title.text)?.[0]);
  see('companyNews', legal === undefined && sideMatter.exec(title.text)?.[0]);
  see('otherTarget', otherTarget(title));
  see('shrinksWhilePending', american && isPending(vocabulary, publishedAt) && shrinks(title));
  for (const lookAlike of vocabulary.lookAlikes) {
    const found = lookAlike.pattern.exec(title.text);
    if (!found) continue;
    const isBeside = party !== undefined && (agency !== undefined || standsBeside(title, party, found));
    see(isBeside ? 'lookAlikeBesideCase' : 'lookAlike', found[0], lookAlike.name);
  }
  return signs;
}

function strongest({ mentions }: MarkedText, role: Mention['role']): Mention | undefined {
  const named = mentions.filter((mention) => mention.role === role && mention.strong);
  return named.find(({ isPerson }) => isPerson) ?? named[0];
}

/** "A Binance account": every mention only says what kind of thing something is. */
function onlyDescribes({ text, mentions }: MarkedText, role: Mention['role']): boolean {
  return mentions
    .filter((mention) => mention.role === role && mention.strong)
    .every((mention) => partyAsAdjective.test(text.slice(mention.end, mention.end + 24)));
}

/** "Coinbase and Binance": both are named in one breath; or the other is only background to what the party does. */
function standsBeside({ text, reading }: MarkedText, party: Mention, other: RegExpExecArray): boolean {
  const from = Math.min(party.end, other.index + other[0].length);
  const to = Math.max(party.start, other.index);
  if (/^(?:'s)? ?(?:,|and|&|\/|or|, and) ?$/.test(text.slice(from, to))) return true;
  return isBackground(reading, other.index) && party.start < other.index;
}

function isBackground({ backgrounds }: FrameReading, offset: number): boolean {
  return backgrounds.some(({ start, end }) => offset >= start && offset < end);
}

/** The party stands in the background of news that are no market news. */
function onlyInPassing({ reading }: MarkedText, party: Mention): boolean {
  return isBackground(reading, party.start) && !reading.mainActors.includes('party') && !movesPrices(reading);
}

/** What befalls a person, or a company as far as it can. */
function fate({ text, mentions }: MarkedText): string | undefined {
  const hasPerson =
    mentions.some(({ role, isPerson }) => role === 'party' && isPerson) || /\b(?:founder|ceo|chief|boss)\b/i.test(text);
  return (hasPerson ? personalWords : companyFate).exec(text)?.[0];
}

function isPending({ pending }: Vocabulary, publishedAt: number | null): boolean {
  return pending !== null && publishedAt !== null && publishedAt >= pending.from && publishedAt <= pending.until;
}

/** Services end, customers or money go: what a case does to a business. */
function isCompanyMatter({ text, reading }: MarkedText, legal: string | undefined): boolean {
  return (
    sideMatter.test(text) ||
    (legal === undefined && reading.things.some(({ thing, place }) => thing === 'service' && place === 'main'))
  );
}

function shrinks({ text, reading }: MarkedText): string | undefined {
  const isBusiness =
    reading.things.some(({ thing }) => thing === 'service' || thing === 'priceNote' || thing === 'staff') ||
    reading.frames.some(({ things }) => things.includes('service'));
  return isBusiness ? shrinking.exec(text)?.[0] : undefined;
}

/** Prices move in the news, and its cause is some trouble of the party. */
function marketTrouble({ text, reading }: MarkedText): string | undefined {
  return movesPrices(reading) ? troubleWords.exec(text)?.[0] : undefined;
}

function movesPrices({ frames, things }: FrameReading): boolean {
  const moves = frames.some(
    ({ acts, subjectThings }) =>
      subjectThings.includes('coin') &&
      acts.some((act) => act === 'moveUp' || act === 'moveDown' || act === 'shrugOff'),
  );
  return moves || things.some(({ thing }) => thing === 'priceNote');
}

const stepActs: readonly Frame['acts'][number][] = ['sue', 'sentence', 'pleadGuilty', 'pardon', 'settle', 'decide'];

/** A step of the law in the news itself, taken against or by somebody whom the case does not know. */
function otherTarget({ text, reading }: MarkedText): string | undefined {
  if (reading.mainActors.includes('party')) return undefined;
  const step = reading.frames.find(
    (frame) => frame.place === 'main' && frame.acts.some((act) => stepActs.includes(act)),
  );
  return step ? text.slice(step.start, step.end) : undefined;
}

/** The day of the last step on record, where it is recent. */
function stepBefore({ stepTimes }: Vocabulary, publishedAt: number): string | undefined {
  const step = stepTimes.findLast((time) => time <= publishedAt && publishedAt - time <= STEP_WINDOW_MS);
  return step === undefined ? undefined : new Date(step).toISOString().slice(0, 10);
}
