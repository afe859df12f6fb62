/** Tells from the words around a date whether the text looks ahead to it, back on it, or leaves that open. */

import { moving } from './date-moves.ts';
import { type DateSentence, firstAt, lastAt } from './date-sentence.ts';

/**
 * `ahead` and `past` are said by a cue that governs the date; `leans` says the same of a weaker one, which settles a weekday
 * but not a year; `open` is said by nothing.
 */
export type Tense = { readonly way: 'ahead' | 'past' | 'open'; readonly sure: boolean };

/** Words that may stand between a cue and its date. */
const between =
  "(?:(?:the|its|his|her|their|an?|this|on|early|late|mid|(?:end|beginning|start|middle|close) of|[\\w.]+'s|[A-Z][a-z]+day,?)[ -]+)*$";

/** Prepositions and the like, directly before the date. */
const leadsAhead = new RegExp(
  `\\b(?:by|until|till|before|ahead of|no later than|not later than|(?<!\\b(?:was|were) )due(?: on)?|sets?|schedules?|scheduled|takes? place|follows?|upcoming|next|coming|give\\w* .{1,40} until|is|are|starts?|begins?|opens?|resumes?|ends?|expires?|comes?|falls?)\\s+${between}`,
  'i',
);
const leadsBack = new RegExp(`\\b(?:after|following|since|dated|past|from|of)\\s+${between}`, 'i');
const movedTo = new RegExp(`\\b(?:to|for|until|till)\\s+${between}`, 'i');
const leadsLast = /\blast\s+$/i;
const leadsSince = /\b(?:dated|since)\s+$/i;
const lastAfter = /^\s*(?:of )?last (?:week|month|year)\b/i;
const whenAfter = /^,? (?:when|the day|the date)\b/i;
const leadsThis = /\bthis\s+(?:coming\s+)?$/i;

/** Cues that are meant for the future, whatever the distance. */
const aheadCue =
  /\b(?:will|'ll|won't|shall|is set|are set|be set|set for|set to|set on|slated|scheduled|expected|(?<!\b(?:was|were) )due(?! to)|awaits?|awaiting|await|waits? for|upcoming|looming|to be|going to|no later than|until|deadline|all eyes|countdown|eve of|back in court|back to court|returns? to|heads? to|goes to|prepares? (?:to|for)|braces? for|sera|seran|debera|deberan|tendra|hasta|antes del?|previst[oa]s?|programad[oa]s?|fijad[oa]s?|comparecera|wird|doit|devra)\b|将|拟于|定于|预计|推迟至|延期至|截止|截至/gi;
const modalCue =
  /\b(?:would|could|should|must|might|can|faces?|facing|to (?:file|appear|hear|argue|face|return|report)|next)\b|\bmay(?= [a-z])/g;
/** "Judge to hear both sides", "founder to leave prison": a headline's future, unless a verb of asking has come first. */
const headlineInfinitive =
  /^(?:(?!(?:asks?|seeks?|moves?|wants?|agrees?|tries|trying|bid|bids|motions?|requests?|efforts?|plans?|vows?|order(?:s|ed)?|tells?|told|urges?|allow\w*|lets?|refus\w+|declin\w+|fail\w+|push|pushes|calls?|petitions?|offers?|needs?|has|have|had|response|answer|reply|according)\b)[\w.$'&/-]+,? ){1,7}?to (?:be|hear|face|appear|return|argue|rule|decide|learn|leave|meet|go|begin|start|end|step|testify|plead|announce|release|report|file|pay|serve|walk|take|hold|resume|weigh|consider|sentence|unveil|answer|get|submit|make|give|close|exit|surrender|come|follow|end|run|open|drop|sign|speak|attend|defend|present|return|discuss|debate|vote|grill|examine|review)\b/i;

const irregularPast =
  'said|told|took|held|heard|met|made|came|began|wrote|gave|got|won|lost|sent|saw|went|spoke|stood|left|sought|found|brought|struck|threw|paid|ran|led|kept|fell|rose|was|were|had|did|pled|drew|withdrew|chose|became|broke|hit|swore|dealt|laid|felt|sat|seen|shown|given|taken|written';
/** A past verb that is no participle of something to come ("to be sentenced", "is expected") and no adjective. */
const pastCue = new RegExp(
  `(?<!\\b(?:be|being|gets?|is|are) (?:\\w+ly )?)\\b(?:${irregularPast}|(?!(?:scheduled|expected|slated|supposed|planned|required|allowed|need|indeed|speed|proceed|exceed|united|unregistered|based|related|alleged|used)\\b)[a-z]{2,}ed)\\b|已|了|宣布|表示|宣判`,
  'gi',
);
/** Acts in a case that are over when they are told of. */
const doneVerb =
  /(?<!\b(?:be|being|get|to) (?:\w+ly )?)\b(?:sued|filed|ruled|pleaded|pled|signed|approved|dismissed|pardoned|charged|accused|resigned|arrested|sentenced|released|freed|fined|denied|granted|announced|said|told|met|took place|was held|submitted|entered|dated|issued|revoked|rejected|settled|stepped down|unsealed|published|accepted|heard|brought|lodged|launched|opened|named|appointed|closed|ended|indicted|convicted|withdrew|dropped|made|came|began|wrote|spoke|won|lost)\b/gi;
const heldVerb = /^(?:held|heard|met|took place|attended|spoke|argued|clashed)\b/i;
/** What takes place on a day that is set: after one of these the date may be its own, not the verb's. */
const setNoun = /\b(?:hearing|sentencing|trial|argument|arguments|conference|deadline|date|session|schedule)\b/i;
/** What is over when it is named with its day: "Tuesday's ruling", "the November plea". */
const doneNoun =
  /^(?:'s)?\s+(?:[\w-]+ ){0,2}?(?:plea|pleas|ruling|rulings|lawsuit|suit|order|complaint|filing|settlement|pardon|motion|agreement|decision|announcement|statement|letter|verdict|dismissal|resignation|arrest|indictment|raid|deal|memo|brief|opinion|request)s?\b(?! (?:deadline|hearing|date|conference|vote|trial)\b)/i;
const clock = /^,?\s*(?:at )?\d{1,2}(?::\d{2})? ?(?:[ap]\.?m\b|o'clock|uhr|h\b)/i;
const clockWithin = /\d ?[ap]\.?m\b/i;
const clockBefore = /\b\d{1,2}(?::\d{2})? ?[ap]\.?m\.?(?: [A-Z][A-Za-z]+| [A-Z]{2,3})?,? (?:on )?$/;
/** "CZ sentencing on Tuesday", "ahead of the hearing on Friday"; but not "at a hearing on Friday", which is where something was said. */
const appointmentBefore =
  /(?<!\b(?:at|in|during|after|from|since|following)(?: [\w'-]+){0,3} )\b(?:hearing|trial|sentencing|conference|argument|court date)s?\s+(?:on\s+)?$/i;
const aheadOfBefore =
  /\b(?:ahead of|before)\s+(?:[\w.']+\s+){0,3}(?:hearing|sentencing|trial|arguments?|conference|deadline)\s+(?:on\s+)?$/i;
const otherDate = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?: \d|\b)/;
const labelBefore =
  /\b(?:hearing|trial|sentencing|arguments?|conference|deadline|court date|showdown)\s*(?::|is|-)\s*$/i;

type View = DateSentence & {
  readonly quote: string;
  /** What stands before the date since the last comma or dash. */
  readonly clause: string;
  /** True for a date that stands before a noun like an adjective. */
  readonly isAttribute: boolean;
  /** The last cue before the date. */
  readonly last: Tense;
};

const ahead: Tense = { way: 'ahead', sure: true };
const past: Tense = { way: 'past', sure: true };
const leansAhead: Tense = { way: 'ahead', sure: false };
const leansBack: Tense = { way: 'past', sure: false };
const open: Tense = { way: 'open', sure: false };
const has = (pattern: RegExp, text: string): boolean => firstAt(pattern, text) < Number.POSITIVE_INFINITY;

/** What may settle the tense, the strongest first; null where it says nothing. */
const readings: readonly ((view: View) => Tense | null)[] = [
  ({ before, after }) => (leadsLast.test(before) || lastAfter.test(after) ? past : null),
  ({ before }) => (leadsAhead.test(before) || (movedTo.test(before) && moving.test(before)) ? ahead : null),
  ({ after }) => (whenAfter.test(after) && firstAt(pastCue, after) < firstAt(aheadCue, after) ? past : null),
  ({ after, last }) =>
    doneNoun.test(after) && last.way !== 'ahead' ? (has(aheadCue, after) ? leansBack : past) : null,
  ({ before, isAttribute }) => (isAttribute && leadsBack.test(before) ? leansBack : null),
  ({ before }) => (leadsSince.test(before) ? past : null),
  ({ clause }) => (headlineInfinitive.test(clause) && !has(pastCue, clause) ? ahead : null),
  ({ before, last }) => (aheadOfBefore.test(before) && last.way === 'past' ? leansAhead : null),
  // "He agreed to a June 5 sentencing": a verb does not date the noun that its object has beside it.
  ({ last, isAttribute }) => (last.way === 'past' && isAttribute ? leansBack : null),
  ({ last }) => (last.way === 'open' ? null : last),
  ({ before }) => (leadsThis.test(before) || labelBefore.test(before) ? ahead : null),
  ({ before, after }) => (appointmentBefore.test(before) && !has(pastCue, after) ? leansAhead : null),
  ({ after }) => firstCue(after),
  ({ before, after, quote }) =>
    clockBefore.test(before) || clock.test(after) || clockWithin.test(quote) ? leansAhead : null,
];

/** Reads the tense of a date from its sentence and from its own words. Pure. */
export function tenseOf(sentence: DateSentence, quote: string): Tense {
  const { before, after } = sentence;
  const view: View = {
    ...sentence,
    quote,
    clause: before.split(/[,;:]\s|\s-\s/).at(-1) ?? before,
    isAttribute: /^(?:'s)?\s+[a-z]/.test(after) && !/\b(?:on|in|by)\s+(?:[A-Z][a-z]+day,? )?$/i.test(before),
    last: lastCue(before),
  };
  for (const reading of readings) {
    const tense = reading(view);
    if (tense) return tense;
  }
  return open;
}

function lastCue(before: string): Tense {
  const strong = lastAt(aheadCue, before);
  const modal = lastAt(modalCue, before);
  const back = lastAt(pastCue, before);
  if (Math.max(strong, modal, back) < 0) return open;
  if (back <= Math.max(strong, modal)) return strong > modal ? ahead : leansAhead;
  // "announced a hearing on June 5": the day may be the hearing's.
  if (setNoun.test(before.slice(back)) && !heldVerb.test(before.slice(back))) return open;
  const done = lastAt(doneVerb, before);
  return done >= 0 && done >= back - 5 && !otherDate.test(before.slice(done)) ? past : leansBack;
}

/** Without a cue before the date, the first verb after it tells. */
function firstCue(after: string): Tense | null {
  const future = Math.min(firstAt(aheadCue, after), firstAt(modalCue, after));
  const back = firstAt(pastCue, after);
  if (back === future) return null;
  return back < future ? leansBack : leansAhead;
}
