/** Words that say the same thing in questions about a court case, and those that say nothing about the subject. */
import { fillers } from './filler.ts';

/** The first of each line stands for all of them. */
const groups: readonly string[] = [
  'suit sue sues sued suing lawsuit lawsuits complaint complaints litigation',
  'prison jail jailed imprisoned imprisonment incarcerated custody behind-bars bars locked lockup',
  'ceo boss head headed heads leader chief led leads run runs running',
  'leave left leaves leaving quit quits resign resigned resigns resignation depart departed departure departures exit exited',
  'start started starts begin began begun begins beginning commence commenced',
  'end ended ends ending finish finished conclude concluded conclusion over terminate terminated',
  'dismiss dismissed dismissal toss tossed dropped withdraw withdrawn withdrew abandon abandoned',
  'document documents docs files paperwork',
  'staff employee employees worker workers workforce personnel headcount',
  'cut cuts fire fired layoff layoffs sack sacked axed redundancies laid-off',
  'fall fell falls drop drops decline declined declines decrease decreased plunge plunged lose loses lost loss losses shrink shrank dip slump',
  'succeed succeeded succeeds successor replace replaced replaces replacement takeover followed',
  'sentence sentenced sentencing sentences',
  'plead pleaded pleads plea pleas pled',
  'guilty guilt convicted conviction admit admitted admits admission convict convicts',
  'settle settled settlement settlements deal resolution agreement',
  'release released freed free',
  'pardon pardoned pardons clemency forgave forgiven forgive',
  'stay stayed pause paused pausing suspended suspension suspend halt halted hold',
  'ask asked asks request requested requests seek sought seeks demand demands demanded want wanted wants',
  'allow allowed allows permit permitted let lets grant granted approve approved authorize authorise authorised authorized',
  'deny denied denies reject rejected refuse refused refusal',
  'allege alleged alleges allegation allegations accuse accused accuses accusation accusations claim claimed claims assert asserted asserts',
  'prove proved proven proves proof established establish',
  'find found finding findings',
  'decide decided decides decision ruling ruled rule rules rulings',
  'order orders ordered',
  'judge judges presiding presided presides',
  'fine fined fines penalty penalties',
  'pay paid pays payment payments payout collect collected receive received',
  'money amount amounts sum sums total totals cost costs size dollars usd big large',
  'produce produced produces provide provided handed hand turned deliver delivered supply supplied',
  'witness witnesses',
  'testify testified testimony deposition deposed depose depositions',
  'executive executives exec execs officer officers officials',
  'customer customers user users client clients',
  'asset assets funds fund holdings-of coins',
  'control controlled controls controlling controller',
  'mix mixed mixing commingle commingled commingling co-mingled commingles',
  'sell sold sells selling sale sales',
  'security securities',
  'register registered unregistered registration',
  'inspect inspected inspection inspecting inspections examine',
  'software code',
  'server servers cloud',
  'key keys',
  'own owned owns owner owners parent',
  'operate operated operates operator',
  'set scheduled schedule planned slated fixed',
  'move moved moves postponed postpone delayed delay rescheduled pushed adjourned',
  'date dates day days',
  'hearing hearings conference appearance session argument arguments',
  'motion motions',
  'file filed filing filings submit submitted submission lodge lodged',
  'court courts courthouse courtroom',
  'charge charged charges',
  'crime prosecution prosecuted prosecute crimes criminal criminally offence offense',
  'monitor monitors monitoring monitorship compliance-monitor',
  'case cases proceeding proceedings matter',
  'wrong error errors mistake mistakes mistaken incorrect inaccurate false erroneous typo',
  'right correct true accurate',
  'conflict conflicts conflicting contradict contradicts contradiction contradictions disagree disagrees differ differs difference differences discrepancy inconsistent inconsistency',
  'source sources article articles seed seeds report reports reported outlet outlets story stories',
  'defendant defendants',
  'obey obeyed obeys comply complied compliance violate violated violation breach breached contempt flout',
  'volume volumes',
  'revenue revenues income turnover',
  'bank banks banking',
  'deposit deposits',
  'launch launched launches opened open opens founded',
  'lawyer lawyers attorney attorneys counsel',
  'time times',
  'month months',
  'year years',
  'week weeks',
  'money-laundering aml laundering',
  'number numbers figure figures count counts',
  'name names named called',
  'government feds federal-government',
  'mean means meaning stand stands definition define',
  'narrow narrower narrowed',
  'step steps',
  'relation relations relationship related connected connection linked affiliated affiliate',
  'chair chaired chairs chairman chairwoman chairperson',
  'hide hid hiding withhold withheld conceal concealed stonewall stonewalled',
  'role job position title',
  'broke break broken',
  'serve served serves serving',
];

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
    /^\d/.test(word)
  );
}

/** All words of the lists, as targets for misspelt ones. */
export const everydayWords: readonly string[] = [...stop, ...askers, ...fillers, ...canon.keys()].filter(
  (word) => !word.includes('-'),
);

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
