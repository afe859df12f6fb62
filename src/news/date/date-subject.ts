/** Tells whether a date belongs to the case, or to something the same text also speaks of: a price, a product, the past of a company. */
import { attributeOf, type DateSentence, firstAt, lastAt } from './date-sentence.ts';

/** What a reader knows beside the words: where the case's parties and the look-alike matters are named, and the days on record. */
export type DateBackground = {
  /** Spans in which a defendant of the case is named. */
  readonly parties: readonly { readonly start: number; readonly end: number }[];
  /** Signs of matters that are not this case. */
  readonly otherMatters: readonly RegExp[];
  /** Days on which a step of the case is on record, as `YYYY-MM-DD`. */
  readonly daysOnRecord: ReadonlySet<string>;
};

const asset =
  '(?:bitcoin|btc|ether(?:eum)?|eth|bnb|solana|xrp|cardano|dogecoin|altcoins?|stablecoins?|tokens?|coins?|cryptocurrencies|cryptos|prices?|markets?|stocks?|shares?|futures|index|dow|nasdaq|s&p|volumes?|open interest)';
const move =
  '(?:f[ae]lls?|fallen|fell|falling|drop(?:s|ped|ping)?|declin(?:e[sd]?|ing)|los(?:t|es?|ing)|shed(?:s|ding)?|r[io]ses?|risen|rising|gain(?:s|ed|ing)?|jump(?:s|ed|ing)?|slid(?:es?|ing)?|s[aiu]nk(?:s|ing)?|climb(?:s|ed|ing)?|slip(?:s|ped|ping)?|eas(?:e[sd]?|ing)|edg(?:e[sd]?|ing)|sag(?:s|ged)?|retreat(?:s|ed|ing)?|pop(?:s|ped)|spik(?:e[sd]?|ing)|bl(?:ed|eeds?)|turn(?:s|ed) red|crash(?:es|ed|ing)?|dip(?:s|ped|ping)?|bounc(?:e[sd]?|ing)|recover(?:s|ed|ing)?|add(?:s|ed)?|weaken(?:s|ed)?)';
const figure = '(?:[$€£]\\s?\\d|\\d[\\d.,]*\\s?(?:%|percent|per cent|points))';

/** Moves of a price or of the market, trading, flows, levels. */
const marketWords = new RegExp(
  [
    `\\b${asset}\\b(?:'s)?[^.;,]{0,30}?\\b${move}\\b(?! to comment)`,
    `\\b${move}\\b[^.;]{0,25}?${figure}`,
    `\\b(?:plung\\w+|tumbl\\w+|slump\\w*|skid\\w*|rall(?:y|ies|ied)|soar\\w*|plummet\\w*|surg(?:e[sd]?|ing)|rebound\\w*|nosediv\\w+|sell-?off|liquidat\\w+|bullish|bearish|uptick|downturn|correction|volatil\\w+)\\b`,
    `\\btrad(?:es|ed|ing|e) (?:lower|higher|at|in|above|below|around|near|volume|session|pairs?|day)\\b`,
    `\\bin the (?:red|green)\\b|\\b(?:hover|hold|stead)\\w*\\b[^.;]{0,25}?${figure}|\\bdata (?:from|by|compiled)\\b|\\b(?:up|down) (?:\\w+ ){0,2}${figure}`,
    `\\b(?:withdr[ae]w\\w*|pull(?:ed|s|ing)?|b(?:ought|uys?)|s(?:old|ells?)|purchas\\w+)\\b[^.;]{0,30}?(?:${figure}|\\bshares\\b)`,
    `${figure}[^.;,]{0,40}\\b(?:withdr[ae]w\\w*|left|flow\\w*|moved out)\\b`,
    `\\b(?:price|prices|market cap|market capitali[sz]ation|trading volume|open interest|(?:all-time|intraday|session|monthly|weekly|daily|year(?:ly)?) (?:high|low)s?|support levels?|resistance levels?|net ?flows?|outflows?|inflows?|spot volume|funding rates?|etfs?)\\b`,
    `下跌|上涨|跌幅|涨幅|跌至|涨至|暴跌|大涨`,
  ].join('|'),
  'gi',
);
/** What a product or a company did outside the case, and the dates of politics and of other firms' failures. */
const elsewhereWords =
  /\b(?:(?:de-?)?list(?:s|ed|ing)? (?!in\b|as\b|by\b|among\b|under\b)|airdrop\w*|launchpool|launchpad|halving|hard fork|hackathon|partnership|sponsor\w*|roll(?:s|ed) out|funding round|acqui(?:red?|sition)|elections?|elected|inaugurat\w+|took office|takes office|sworn in|midterms?|collaps\w+|bankruptcy|imploded|implosion|hacked)\b/gi;
/** The birth of something, directly before its date. */
const bornBefore =
  /\b(?:founded|co-founded|set up|created|established|formed|formation|creation|born|debuted|incorporated|introduced|unveiled|launch(?:ed)?|operat\w+ (?:\w+ ){0,3}since|(?:started|opened) (?:\w+ ){0,4}(?:exchange|business|firm|company|platform))(?: (?:by|back|in) (?:[\w.']+ ){0,3}?)?\s*(?:in |on |since |last |back in |early |late )*$/i;

/** Words that say that something of the case happens or is said. */
const caseWords =
  /\b(?:su(?:es|ed|ing)|lawsuits?|suits?|fil(?:e[sd]?|ings?)|charg(?:e[sd]?|ing)|accus\w+|complaint|court\w*|judges?|magistrates?|hear(?:s|d|ings?)|trial|rul(?:e[sd]|ings?)|order(?:s|ed)?|sentenc\w+|pleads?|pleaded|pled|pleas?|guilty|settle\w*|pardon\w*|clemency|dismiss\w*|motions?|briefs?|memo|prosecut\w+|indict\w*|subpoena\w*|argu(?:e[sd]?|ing|ments?)|announc\w+|approv\w+|den(?:y|ies|ied)|granted|reject\w*|resign\w*|step(?:s|ped) down|releas\w+|prison|jail|deadline|status report|stipulation|agreement|deal|plea|fine[sd]?|penalt(?:y|ies)|revok\w+|suspen\w+|licen[cs]e\w*|monitor\w*|testif\w+|letter|petition\w*|request\w*|ask(?:s|ed)|alleg\w+|label(?:s|l?ed)|said|says|told|signed|unsealed|charges|crackdown|legal|action against|enforcement)\b|起诉|诉讼|指控|法官|法院|认罪|判|刑|赦|和解|罚|裁定|驳回|出庭/gi;

/** Digests and price pages carry the days they cover in their own name. */
const periodBefore =
  /\b(?:digest|round-?up|recap|edition|briefing|newsletter|weekly|issue|episode|bulletin|week of|price (?:analysis|prediction|today)|watchlist|live ?blog|live updates|(?:market|markets|prices?)(?= $))[\s:,|(-]*(?:[a-z]+\.? \d{1,2} ?(?:-|to|and) ?)?$/i;
const periodAfter =
  /^[\s:|,)-]*(?:digest|round-?up|recap|edition|briefing|newsletter|price (?:analysis|prediction|update)|market (?:wrap|update|report)|news (?:recap|roundup|digest|in brief)|headlines)\b/i;
const clauseBreak =
  /[,;:()]|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?= and\b)|day(?= and\b)|\s-\s|\b(?:after|while|when|as|which|who|that|whereas|although|though|because|before|but)\b/gi;

/** True unless the words next to the date tie it to something else than the case. `day` is the one it was resolved to. Pure. */
export function isOfCase(
  sentence: DateSentence,
  { day, isMonth }: { readonly day: string; readonly isMonth: boolean },
  background: DateBackground,
): boolean {
  const { before, after } = sentence;
  if (periodBefore.test(before) || periodAfter.test(after) || bornBefore.test(before)) return false;
  if (isMonth && isPeriod(sentence)) return false;
  if (isOfOtherMatter(sentence, background)) return false;
  if (firstAt(caseWords, attributeOf(after)) < Number.POSITIVE_INFINITY) return true;
  if (!isElsewhere(before, after)) return true;
  return pinsAnEvent(after) && background.daysOnRecord.has(day);
}

/** "From April 2018 to May 2022" is how long something was done, not when something happened in the case. */
function isPeriod({ before, after }: DateSentence): boolean {
  const opens =
    /\b(?:between|from|cover\w*|span\w*|during)\s+$/i.test(before) &&
    /^\s+(?:and|to|until|through)\s+\w+ \d{4}/i.test(after);
  return (
    opens || /\b(?:between|from|cover\w*|span\w*|during) \w+(?: \d{4})? (?:and|to|until|through|till)\s+$/i.test(before)
  );
}

/** The nearest words before the date decide; without any, or in "June 5, when the SEC sued", the first ones after it. */
function isElsewhere(before: string, after: string): boolean {
  const ofCase = lastAt(caseWords, before);
  const ofOther = Math.max(lastEnd(marketWords, before), lastEnd(elsewhereWords, before));
  const hasOwnClause = /^,? (?:when|the day|the date)\b/i.test(after);
  if (!hasOwnClause && Math.max(ofCase, ofOther) >= 0) return ofOther > ofCase;
  return Math.min(firstAt(marketWords, after), firstAt(elsewhereWords, after)) < firstAt(caseWords, after);
}

function lastEnd(pattern: RegExp, text: string): number {
  let end = -1;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length - 1;
  return end;
}

/** "fell on June 5 after the SEC sued": the move and its cause may share the day. */
function pinsAnEvent(after: string): boolean {
  const cause = /^,? (?:after|as|when|following|because)\b/i.exec(after);
  return cause !== null && firstAt(caseWords, after) < firstAt(marketWords, after);
}

/** True where the clause names a look-alike matter and no defendant of the case. */
function isOfOtherMatter({ before, after, start }: DateSentence, background: DateBackground): boolean {
  const from = Math.max(0, ...[...before.matchAll(clauseBreak)].map((found) => found.index));
  const breaks = [...after.matchAll(clauseBreak)].map((found) => found.index);
  // Behind a date at the end of its clause "and" opens a new one.
  const isAtEnd = /\w \w+ \w/.test(before);
  if (isAtEnd) breaks.push(after.search(/ and\b/));
  const clauseEnd = Math.min(after.length, ...breaks.filter((at) => at >= (isAtEnd ? 0 : 4)));
  const dateStart = start + before.length;
  const named = background.parties.some((name) => name.start >= start + from && name.end <= dateStart + clauseEnd);
  const clause = `${before.slice(from)} ${after.slice(0, clauseEnd)}`;
  return !named && background.otherMatters.some((pattern) => pattern.test(clause));
}
