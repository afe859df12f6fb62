/** What a word of a question says: its group, its ending cut, or nothing at all. */
import { fillers } from './filler.ts';
import { groups } from './groups.ts';

const canon = new Map<string, string>(
  groups.flatMap((line) => {
    const words = line.split(' ');
    return words.map((word) => [word, words[0] ?? word] as const);
  }),
);

/** Number words up to twelve and common short spellings. */
const respelled: ReadonlyMap<string, string> = new Map(
  Object.entries({
    two: '2',
    three: '3',
    four: '4',
    five: '5',
    six: '6',
    seven: '7',
    eight: '8',
    nine: '9',
    ten: '10',
    eleven: '11',
    twelve: '12',
    dozen: '12',
    jan: 'january',
    feb: 'february',
    mar: 'march',
    apr: 'april',
    jun: 'june',
    jul: 'july',
    aug: 'august',
    sep: 'september',
    sept: 'september',
    oct: 'october',
    nov: 'november',
    dec: 'december',
    wen: 'when',
    whn: 'when',
    teh: 'the',
    wat: 'what',
    wut: 'what',
    hwo: 'who',
    waht: 'what',
    dept: 'department',
    gov: 'government',
    u: 'you',
    wich: 'which',
    b4: 'before',
    btw: 'between',
    wuz: 'was',
    y: 'why',
    r: 'are',
    hav: 'have',
    got: 'get',
    nxt: 'next',
    aledge: 'allege',
    whats: 'what',
    whos: 'who',
    wheres: 'where',
    hows: 'how',
    whens: 'when',
    whys: 'why',
    percentage: 'percent',
    pct: 'percent',
    reason: 'why',
    reasons: 'why',
    rationale: 'why',
    grounds: 'why',
    motive: 'why',
    cuz: 'because',
    bc: 'because',
    ppl: 'people',
    pls: 'please',
    plz: 'please',
    yr: 'year',
    yrs: 'years',
    mo: 'months',
    mos: 'months',
    msg: 'message',
    info: 'information',
    govt: 'government',
    goverment: 'government',
    settl: 'settle',
    hv: 'have',
    n: 'and',
    ur: 'your',
    bcos: 'because',
    da: 'the',
    tha: 'the',
    wht: 'what',
    whay: 'what',
    hwen: 'when',
    wehn: 'when',
    hw: 'how',
    hou: 'how',
    waz: 'was',
    didd: 'did',
    dose: 'does',
    woz: 'was',
    cas: 'case',
    lawsut: 'lawsuit',
    wer: 'were',
    iz: 'is',
    wot: 'what',
    wheh: 'when',
    woh: 'who',
    hoo: 'who',
  }),
);

const stop = new Set(
  (
    'a an the of in on at to for from by with as into onto upon about is are was were be been being am do does did done doing has have had having will would could ' +
    'can may might shall must it its this that these those there here and or but so if than then them they their theirs he his him she her hers i me my we us our you your ' +
    'please tell show give list know explain say said says ok hey hi hello thanks thank just really actually ever yet still now today currently right-now any some all ' +
    'get gets got go goes going went happen happened happens happening many much more most other another such same own each every both either which what who whom whose ' +
    'when where why how s t re ve ll d m not no nor never without also too very again case binance-case against over-all up out off down back one ones thing things ' +
    'anything something everything nothing anyone someone everyone point question answer info information detail details bot casewire like via per let between during after before since until ' +
    'through within among around because while though however become became come comes came take took make made makes put'
  ).split(' '),
);

/** Words that are no subject but carry what kind of thing is asked for; they count a little. */
const askers = new Set(['when', 'who', 'whom', 'where', 'why', 'how', 'much', 'many', 'long', 'old']);

/** A word reduced to what it says: `sued` and `lawsuit` alike; endings are cut. Null where it says nothing. */
export function notionOf(word: string): string | null {
  const spelled = respelled.get(word) ?? word;
  if (askers.has(spelled)) return `?${spelled === 'whom' ? 'who' : spelled}`;
  if (stop.has(spelled)) return null;
  if (fillers.has(spelled) && !canon.has(spelled)) return null;
  return canon.get(spelled) ?? canon.get(cutEnding(spelled)) ?? cutEnding(spelled);
}

/** The word as it is usually spelled: `wen` gives `when`. */
export function respell(word: string): string {
  return respelled.get(word) ?? word;
}

/** True for every word that these lists know. */
export function isEveryday(word: string): boolean {
  return (
    stop.has(word) ||
    askers.has(word) ||
    fillers.has(word) ||
    canon.has(word) ||
    respelled.has(word) ||
    /^\d|^q[1-4]$/.test(word)
  );
}

/** The words that say something, as targets for misspelt ones. */
export const sayingWords: readonly string[] = [...askers, ...canon.keys()].filter((word) => !word.includes('-'));

const sayingNothing = [...stop, ...fillers].filter((word) => /^[a-z]{5,}$/.test(word)).sort();

/** Names of coins are no misspelt words. */
export const coins =
  /^(?:ether|ethereum|bitcoin|solana|cardano|litecoin|dogecoin|monero|tether|stellar|polygon|avalanche)$/;

/**
 * The word of no meaning that was meant where letters only changed places or one is missing or too many, or null. More would make nothing of words
 * that ask for something else: `expert` is no `expect`.
 */
export function slipOf(word: string): string | null {
  if (word.length < 4) return null;
  const isSlip = (other: string): boolean =>
    other[0] === word[0] && (sorted(other) === sorted(word) || isOneMore(other, word) || isOneMore(word, other));
  return sayingNothing.find(isSlip) ?? null;
}

function sorted(word: string): string {
  return word.split('').sort().join('');
}

function isOneMore(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  const at = shorter.split('').findIndex((letter, index) => letter !== longer[index]);
  return at < 0 || longer.slice(at + 1) === shorter.slice(at);
}

function cutEnding(word: string): string {
  if (/[^a-z]/.test(word) || word.length < 5) return word.length > 3 ? word.replace(/(?<!s)s$/, '') : word;
  const cut = word
    .replace(/(?:ations?|ings?|edly|ments?)$/, '')
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?<=[^aeiou])(?:ed|es|er|ers|ly)$/, '')
    .replace(/(?<!s)s$/, '')
    .replace(/e$/, '');
  return cut.length >= 3 ? cut : word;
}
