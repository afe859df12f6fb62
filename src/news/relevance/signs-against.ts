/** The signs that an entry is about something else. */
import type { Frame } from '../frame/read-frames.ts';
import type { MarkedText } from '../marked-text.ts';
import { foreignPlace } from '../names/places.ts';
import type { Mention } from '../names/vocabulary.ts';
import { isBackground, movesPrices, pricesMove } from './in-passing.ts';
import { crimeOnCustomers, personalWords, privateSuit, sideMatter } from './matters.ts';
import { collectSigns, type Sign, type View, wordsOnCase } from './view.ts';

/** Other kinds of matter: private suits, other countries, company news, others' cases. Pure. */
export function signsAgainst(view: View): Sign[] {
  const { title, summary, party, agency, legal } = view;
  const place = foreignPlace.exec(title.text)?.[0];
  const isTravel =
    party?.isPerson === true && (personalWords.test(title.text) || wordsOnCase(summary, personalWords) !== undefined);
  const isPair = party !== undefined && agency !== undefined;
  return collectSigns([
    ['privateSuit', agency === undefined && suedPrivately(title)],
    [agency === undefined && !isTravel && !ownAuthority.test(title.text) ? 'foreign' : 'foreignBesideAgency', place],
    ['namesake', title.namesakes[0] ?? (isPair ? undefined : summary.namesakes[0])],
    ['crimeOnCustomers', crimeOnCustomers.exec(title.text)?.[0]],
    ['companyNews', legal === undefined && sideMatter.exec(title.text)?.[0]],
    ['otherTarget', hasNames(title) && otherTarget(title)],
    ...lookAlikes(view),
  ]);
}

/** Somebody in private sues. The frames, which cost more than the words, are asked last. */
function suedPrivately(title: MarkedText): string | undefined {
  const said = privateSuit.exec(title.text)?.[0];
  return said !== undefined && !pricesMove(title.reading) ? said : undefined;
}

/** The authorities of the country of the court, in general words. */
const ownAuthority =
  /\b(?:US|U\.S\.|[Ff]ederal) (?:\w+ )?(?:probes?|probing|prosecutors?|regulators?|authorities|agents|senators?|lawmakers?|officials|Treasury|investigators?|watchdogs?|judge|court)\b|\b(?:Justice Dep\w+|Treasury|[Ff]eds|Senators?)\b/;

/** Whether a title names anybody of the case: where it does not, its frames change nothing. */
function hasNames({ mentions }: MarkedText): boolean {
  return mentions.length > 0;
}

function lookAlikes({
  title,
  vocabulary,
  party,
  affiliate,
  agency,
  legal,
}: View): (readonly [Sign['sign'], string, string])[] {
  return vocabulary.lookAlikes.flatMap(({ pattern, name }) => {
    const found = pattern.exec(title.text);
    if (!found) return [];
    const isNamed = party !== undefined || (affiliate !== undefined && legal !== undefined);
    const isBeside = (isNamed && agency !== undefined) || (party !== undefined && standsBeside(title, party, found));
    return [[isBeside ? 'lookAlikeBesideCase' : 'lookAlike', found[0], name] as const];
  });
}

/** "Coinbase and Binance": both are named in one breath; or the other is only background to what the party does. */
function standsBeside({ text, reading }: MarkedText, party: Mention, other: RegExpExecArray): boolean {
  const from = Math.min(party.end, other.index + other[0].length);
  const to = Math.max(party.start, other.index);
  if (/^(?:'s)? ?(?:,|and|&|\/|or|, and) ?$/.test(text.slice(from, to))) return true;
  if (party.start > other.index) return false;
  return isBackground(reading, other.index) || reading.frames.some((frame) => speaksInCourt(frame));
}

/** "Binance points to the Ripple ruling": the party argues its own case with that of another. */
function speaksInCourt({ acts, actor, place, things }: Frame): boolean {
  const argues = acts.some((act) => act === 'argue' || act === 'file');
  return (
    argues && actor === 'party' && place === 'main' && things.some((thing) => thing === 'motion' || thing === 'order')
  );
}

const stepActs: readonly Frame['acts'][number][] = ['sue', 'sentence', 'pleadGuilty', 'pardon', 'settle', 'decide'];

/** A step of the law in the news itself, taken against or by somebody whom the case does not know. */
function otherTarget({ text, reading }: MarkedText): string | undefined {
  if (reading.mainActors.includes('party') || movesPrices(reading)) return undefined;
  const step = reading.frames.find(
    (frame) => frame.place === 'main' && frame.acts.some((act) => stepActs.includes(act)),
  );
  return step ? text.slice(step.start, step.end) : undefined;
}
