/** The signs that an entry is about the followed case. */
import type { Actor } from '../frame/words/actor-words.ts';
import type { MarkedText } from '../marked-text.ts';
import { foreignPlace } from '../names/places.ts';
import type { Vocabulary } from '../names/vocabulary.ts';
import { movesPrices, onlyDescribes, onlyInPassing } from './in-passing.ts';
import { companyFate, personalWords, shrinking, sideMatter, troubleWords } from './matters.ts';
import { collectSigns, type Sign, strongest, type View, wordsOnCase } from './view.ts';

/** The arm of a company in the country of the court bears that country in its name. */
const americanArm = /U\.?S\.?$|^BAM/i;

const STEP_WINDOW_MS = 4 * 86_400_000;

/** Who is named: defendants, agencies, judges, the docket. Pure. */
export function namesFor(view: View): Sign[] {
  const { title, summary, vocabulary, party, partyBelow, described, affiliate, agency, agencyBelow } = view;
  return collectSigns([
    ['partyInTitle', party?.text],
    ['partyInSummary', partyBelow?.text],
    ['partyByDescription', described?.text],
    ['partyInBackground', party && onlyInPassing(title, party) && party.text],
    ['affiliateInTitle', affiliate],
    [
      'noParty',
      party === undefined && partyBelow === undefined && described === undefined && affiliate === undefined && '',
    ],
    ['partyDescribes', party && onlyDescribes(title) && party.text],
    ['agencyInTitle', agency],
    ['authorityInTitle', party && agency === undefined && authority(title)],
    ['agencyInSummary', agencyBelow],
    ['court', strongest(title, 'court')?.text ?? strongest(summary, 'court')?.text],
    ['docket', vocabulary.docketPattern?.exec(`${title.text}. ${summary.text}`)?.[0]],
  ]);
}

/** What it is about: matters of law, what befalls a person, what a case does to prices and business. Pure. */
export function mattersFor(view: View): Sign[] {
  const { title, summary, vocabulary, publishedAt, party, partyBelow, agency, agencyBelow, legal, legalBelow } = view;
  const hasParty = party ?? partyBelow ?? view.described ?? view.affiliate;
  const american = title.mentions.find(
    ({ role, strong, text }) => role === 'party' && strong && americanArm.test(text),
  );
  const isNewsDay = party !== undefined && publishedAt !== null && !isCompanyMatter(title, legal);
  return collectSigns([
    ['legalInTitle', legal],
    ['legalInSummary', legalBelow],
    ['partyAndAgency', party && agency],
    ['partyAndLaw', party && agency === undefined && legal],
    ['summaryOfCase', hasParty && agencyBelow !== undefined && (legal ?? legalBelow)],
    [
      'personalInSummary',
      party === undefined && partyBelow && (personalWords.exec(title.text)?.[0] ?? wordsOnCase(summary, personalWords)),
    ],
    [
      'fateInSummary',
      party?.isPerson === true && !personalWords.test(title.text) && wordsOnCase(summary, personalWords),
    ],
    ['personalMatter', party && !onlyDescribes(title) && fate(title)],
    ['marketTrouble', party && marketTrouble(title)],
    ['afterStep', party && isNewsDay && stepBefore(vocabulary, publishedAt)],
    ['chiefAfterStep', isNewsDay && stepBefore(vocabulary, publishedAt) !== undefined && headChanges(title)],
    ['shrinksWhilePending', american && isPending(vocabulary, publishedAt) && shrinks(title)],
  ]);
}

const authorities: ReadonlySet<string> = new Set<Actor>(['agency', 'state', 'lawmaker']);

/** An authority of the country of the court that acts in the news, in a word that any case may use. */
function authority({ text, reading }: MarkedText): string | undefined {
  if (foreignPlace.test(text)) return undefined;
  const frame = reading.frames.find(({ actor, place }) => place === 'main' && actor !== null && authorities.has(actor));
  return frame && text.slice(frame.start, frame.end);
}

/** What befalls a person, or a company as far as it can. */
function fate({ text, mentions }: MarkedText): string | undefined {
  const hasPerson =
    mentions.some(({ role, isPerson }) => role === 'party' && isPerson) || /\b(?:founder|ceo|chief|boss)\b/i.test(text);
  return (hasPerson ? personalWords : companyFate).exec(text)?.[0];
}

/** Prices move in the news, and its cause is some trouble of the party. */
function marketTrouble({ text, reading }: MarkedText): string | undefined {
  return movesPrices(reading) ? troubleWords.exec(text)?.[0] : undefined;
}

/** The day of the last step on record, where it is recent. */
function stepBefore({ stepTimes }: Vocabulary, publishedAt: number): string | undefined {
  const step = stepTimes.findLast((time) => time <= publishedAt && publishedAt - time <= STEP_WINDOW_MS);
  return step === undefined ? undefined : new Date(step).toISOString().slice(0, 10);
}

/** Its chief goes or comes: what a step does to the people at the top. */
function headChanges({ text, reading }: MarkedText): string | undefined {
  const change = reading.frames.find(
    ({ acts, place, actor, things }) =>
      place === 'main' &&
      actor === 'party' &&
      acts.some((act) => act === 'leave' || act === 'succeed' || act === 'appoint') &&
      things.some((thing) => thing === 'post' || thing === 'staff'),
  );
  if (change) return text.slice(change.start, change.end);
  return /\b(?:becomes|takes over as|new) (?:\S+ ){0,2}(?:ceo|chief)\b|\bstep\w* (?:down|aside)\b/i.exec(text)?.[0];
}

function isPending({ pending }: Vocabulary, publishedAt: number | null): boolean {
  return pending !== null && publishedAt !== null && publishedAt >= pending.from && publishedAt <= pending.until;
}

function shrinks({ text, reading }: MarkedText): string | undefined {
  const isBusiness =
    reading.things.some(({ thing }) => thing === 'service' || thing === 'priceNote' || thing === 'staff') ||
    reading.frames.some(({ things }) => things.includes('service'));
  return isBusiness ? shrinking.exec(text)?.[0] : undefined;
}

/** Services end, customers or money go: what a case does to a business. */
function isCompanyMatter({ text, reading }: MarkedText, legal: string | undefined): boolean {
  return (
    sideMatter.test(text) ||
    (legal === undefined && reading.things.some(({ thing, place }) => thing === 'service' && place === 'main'))
  );
}
