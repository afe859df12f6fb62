/** The one table of labels: how each is named to people, whether it is an event, and the rules that recognise it. */
import type { Label, LabelRow, LabelRule } from './labels.ts';

/** Up to `n` words between two parts of a pattern. */
const gap = (n: number): string => `(?: \\S+){0,${n}}?`;
const rule = (says: string, weight: number, source: string): LabelRule => ({
  says,
  weight,
  pattern: new RegExp(source, 'u'),
});

export const labelTable: readonly LabelRow[] = [
  {
    label: 'complaint',
    name: 'New suit or charges',
    rules: [
      rule(
        'someone sues or charges a party',
        3,
        `(?<!after )(?<!as )(?:§agency|states?|regulators?|victims|users|investors|\\w+)${gap(2)} (?:sues?|sued|charges|charged|indicts?|indicted|accuses) ${gap(3)} ?§party`,
      ),
      rule(
        'a party is sued or charged',
        3,
        `§party${gap(4)} (?:is|was|are|gets?|been|hit with|faces?|slapped with|named in)${gap(4)} (?:sued|charged|indicted|lawsuit|suit|charges|complaint)`,
      ),
      rule(
        'a suit against a party is filed',
        2.5,
        `(?:files?|filed|brings?|launche[sd]|lodge[sd])${gap(4)} (?:lawsuit|suit|complaint|charges|case)${gap(4)} against`,
      ),
      rule('an agency sues', 1.5, `§agency (?:sues|sued|charges|charged) `),
    ],
  },
  {
    label: 'filing',
    name: 'Court filing',
    rules: [
      rule(
        'a side asks the court for something',
        3,
        `(?:§party|§agency|lawyers?|attorneys?|defen[cs]e|prosecutors?|both sides|parties)${gap(5)} (?:asks?|asked|requests?|requested|urges?|urged|moves?|moved|petitions?|petitioned|wants?|begs?|pleads? with|calls? on|seeks?|sought) ${gap(6)}(?:§court|dismiss\\w*|stay|pause|extension|delay|order|permission|leave|more time|discovery|deposition|records|documents|protective order|to (?:dismiss|toss|throw out|drop|pause|compel|seal))`,
      ),
      rule(
        'a side files or submits a paper',
        2.5,
        `(?:files?|filed|submits?|submitted|lodge[sd]?|hands? in)${gap(5)} (?:motion|brief|report|response|reply|opposition|memo\\w*|notice|request|papers|stipulation|petition|amended complaint|status report)`,
      ),
      rule(
        'a motion, brief or report is named',
        1.5,
        `\\b(?:motion|court filing|status report|filings?|brief|subpoenas?|discovery|depositions?|stipulation|docket|amended complaint|court papers|unsealed)\\b`,
      ),
      rule(
        'a side drops its case',
        3,
        `(?:§agency|§party|both sides)${gap(4)} (?:drops?|dropped|withdraws?|withdrew|abandons?|agrees? to (?:drop|dismiss|end))${gap(5)} (?:case|suit|lawsuit|claims?|charges|action|§party)`,
      ),
      rule(
        'the sides ask together',
        2,
        `\\bjoint(?:ly)?${gap(3)} (?:ask|request|motion|file|filing|stipulation|report|notice)`,
      ),
      rule(
        'a side argues or claims in its papers',
        1,
        `(?:§party|§agency)${gap(2)} (?:argues?|argued|says in|claims? in|insists|contends|alleges)`,
      ),
      rule(
        'a side responds to the other',
        1.5,
        `(?:§party|§agency)${gap(2)} (?:responds?|responded|replies|replied|hits back|fires back|opposes?|opposed|objects?|contests?|rejects? the)`,
      ),
    ],
  },
  {
    label: 'hearing',
    name: 'Hearing',
    rules: [
      rule(
        'a hearing or conference is named',
        2.5,
        `\\b(?:hearings?|oral arguments?|status conference|court session|court date|trial date|argu(?:es?|ed) (?:in|before|at)|in court|courtroom)\\b`,
      ),
      rule(
        'a judge hears or sets a day',
        2.5,
        `§court${gap(4)} (?:hears?|heard|schedules?|scheduled|sets?|grills?|grilled|questions?|questioned|skeptical|sceptical|doubts?|pushes back)`,
      ),
      rule(
        'a side appears or faces off',
        1.5,
        `(?:§party|§agency)${gap(3)} (?:appears?|appeared|face[sd]? off|square[sd]? off|due in court)`,
      ),
    ],
  },
  {
    label: 'ruling',
    name: 'Ruling',
    rules: [
      rule(
        'a judge decides',
        3,
        `§court${gap(4)} (?:rules?|ruled|ruling|orders?|ordered|denie[sd]|deny|denying|grants?|granted|approve[sd]?|reject(?:s|ed)?|dismiss(?:es|ed)?|tosse[sd]|blocks?|blocked|allows?|allowed|bars?|barred|accepts?|accepted|refuse[sd]?|throws? out|threw out|sides? with|lets?|limits?|trims?|signs?|signed|finds?|found|lifts?|pauses?|stays|halts?)`,
      ),
      rule(
        'a ruling or order is named',
        2,
        `\\b(?:court order|ruling|verdict|consent order|injunction|judgment|court decision|restraining order (?:granted|denied))\\b`,
      ),
      rule(
        'something is ordered, denied or dismissed',
        2,
        `(?:is|was|are|were|gets?|been|lawsuit|suit|case|claims?|charges|motion|request|bid|§party|§agency)${gap(2)} (?:ordered|denied|dismissed|granted|tossed|thrown out|rejected by|blocked by|stayed|paused|put on hold|allowed to proceed|approved)`,
      ),
      rule(
        'a side wins or loses in court',
        2,
        `(?:§party|§agency)${gap(3)} (?:wins?|won|loses?|lost|must face|scores?|suffers?|setback|victory|partial win)`,
      ),
    ],
  },
  {
    label: 'settlement',
    name: 'Settlement',
    rules: [
      rule(
        'someone settles or agrees to pay',
        3,
        `\\b(?:settles?|settled|agrees? to (?:pay|settle|a (?:deal|settlement))|agreed to (?:pay|settle)|reach(?:es|ed)?${gap(4)} (?:deal|settlement|agreement)|strikes?${gap(3)} deal|to pay \\$|will pay \\$|pays? \\$)`,
      ),
      rule(
        'a settlement is named',
        2,
        `\\b(?:settlement|plea deal|consent decree|resolution|fine of|penalty of|\\$[\\d.,]+ ?(?:billion|million|bn|b|m) (?:fine|penalty|deal|settlement))\\b`,
      ),
    ],
  },
  {
    label: 'plea',
    name: 'Plea',
    rules: [
      rule(
        'someone pleads guilty',
        3.5,
        `\\b(?:pleads?|pleaded|pled|pleading|to plead|admits?|admitted)${gap(2)} (?:guilty|guilt|not guilty|to (?:\\S+ ){0,3}(?:violations?|charges|crimes?|laundering))`,
      ),
      rule('a guilty plea is named', 2.5, `\\b(?:guilty pleas?|plea hearing|enters? plea|plea accepted)\\b`),
    ],
  },
  {
    label: 'sentencing',
    name: 'Sentencing',
    rules: [
      rule(
        'someone is sentenced',
        3.5,
        `\\b(?:sentenced|sentences|sentencing|to be sentenced|awaits? sentence|handed (?:a )?\\S+ (?:month|year))\\b`,
      ),
      rule(
        'a prison term is given or asked for',
        3,
        `(?:gets?|got|given|receives?|received|faces?|seeks?|seek|want|wants|asks? for|recommends?|ordered to (?:spend|serve))${gap(4)} (?:months?|years?)(?: in|\\b)${gap(2)}(?: prison| jail| behind bars| term)?`,
      ),
      rule(
        'a sentence in prison is named',
        2,
        `\\b(?:prison sentence|jail sentence|prison term|jail term|(?:months?|years?) (?:in|of) (?:prison|jail)|leniency|sentencing memo\\w*)\\b`,
      ),
    ],
  },
  {
    label: 'appeal',
    name: 'Appeal',
    rules: [
      rule(
        'someone appeals, or a higher court answers',
        3,
        `\\b(?:appeals?|appealed|appealing|appellate|supreme court|circuit court|second circuit|certiorari)\\b`,
      ),
    ],
  },
  {
    label: 'enforcement',
    name: 'Agency action',
    rules: [
      rule(
        'an agency acts outside court',
        2.5,
        `(?:§agency|regulators?|watchdog|authorities|police|state|states|treasury|senators?|lawmakers?)${gap(4)} (?:investigat\\w+|prob(?:es?|ing|ed)|fines?|fined|warns?|warned|sanctions?|sanctioned|seizes?|seized|revokes?|revoked|suspends?|appoints?|names?|picks?|selects?|raids?|orders?|inquir\\w+|demands?|looks? into|subpoenas?)`,
      ),
      rule(
        'a monitor, licence, probe or sanction is named',
        2,
        `\\b(?:monitor(?:ship)?|licen[cs]es?|probe|investigation|inquiry|sanctions?|wells notice|money transmitter|compliance monitor|cease[- ]and[- ]desist|crackdown)\\b`,
      ),
    ],
  },
  {
    label: 'personnel',
    name: 'People',
    rules: [
      rule(
        'someone leaves or is appointed',
        2.5,
        `\\b(?:resigns?|resigned|resignation|steps? down|stepped down|stepping down|quits?|departs?|departure|leaves|ousted|fired|lays? off|laid off|layoffs?|job cuts|names?${gap(4)} (?:ceo|cfo|chief|head|president)|appoints?${gap(4)} (?:ceo|cfo|chief|head|director)|appointed|hires?|new ceo|succeeds?|replaces?|joins?${gap(3)} as|exodus)\\b`,
      ),
    ],
  },
  {
    label: 'pardon',
    name: 'Clemency',
    rules: [
      rule(
        'a pardon or clemency is named',
        3.5,
        `\\b(?:pardons?|pardoned|pardoning|clemency|commut(?:es?|ed|ation))\\b`,
      ),
    ],
  },
  {
    label: 'business',
    name: 'Business',
    rules: [
      rule(
        'services, pairs or products change',
        2,
        `\\b(?:suspends?|halts?|resumes?|restores?|delists?|removes?|launch(?:es|ed)?|lists?|listing|adds?|unveils?|partners?|partnership|withdrawals|deposits|trading pairs?|crypto-only|invests?|investment|acquires?|acquisition|stake|revenues?|volumes?|market share|outflows?|inflows?|users|banking partners?|expands?|rolls? out|fully licensed)\\b`,
      ),
      rule(
        'a party changes its services',
        1.5,
        `§party${gap(2)} (?:suspends?|halts?|pauses?|resumes?|restores?|delists?|removes?|launches|lists|adds|unveils|invests|cuts|stops|shuts|closes|drops)`,
      ),
    ],
  },
  {
    label: 'market',
    name: 'Market',
    rules: [
      rule(
        'a price moves',
        3,
        `\\b(?:price|prices|bitcoin|btc|ether|ethereum|eth|bnb|xrp|token|tokens|crypto|altcoins?|markets?|coin|shares|stock|cryptocurrencies)\\b${gap(6)} (?:falls?|fell|drops?|dropped|plunges?|plunged|tumbles?|tumbled|slides?|slid|slips?|crash(?:es|ed)?|tanks?|skids?|sinks?|sank|rises?|rose|jumps?|surges?|surged|soars?|gains?|rallies|rally|rebounds?|recovers?|climbs?|shrugs? off|declines?|dips?|retreats?|steady|resilient|hits?|tops|claw)`,
      ),
      rule(
        'a price note',
        2,
        `\\b(?:price analysis|price prediction|all-time high|discount on|sell-off|selloff|bulls?|bears?|liquidations?|open interest|traders|first mover|market wrap|technical analysis|support level|resistance|bloodbath|relief rall(?:y|ies))\\b`,
      ),
    ],
  },
  {
    label: 'commentary',
    name: 'Comment',
    rules: [
      rule(
        'an opinion or explainer',
        2,
        `(?:\\b(?:opinion|op-ed|explained|explainer|analysis|what (?:it|this|the)|why|how|here's|says? (?:ex|former)|former sec official|experts?|lessons?|takeaways?|editorial|column|think|believes?|predicts?|slams?|blasts?|praises?|criticizes?|criticises?|reacts?|weighs? in|means for|should)\\b|\\?$)`,
      ),
    ],
  },
  {
    label: 'other',
    name: 'Update',
    rules: [
      rule(
        'a round-up',
        3,
        `\\b(?:digest|recap|round-?up|weekly|newsletter|law decoded|this week|live updates|what happened in crypto)\\b`,
      ),
      rule(
        'entering or leaving prison',
        3,
        `\\b(?:reports? to prison|enters? prison|begins? (?:serving|prison|sentence)|released? from|walks? free|leaves? prison|freed|halfway house|behind bars)\\b`,
      ),
    ],
  },
];

/** The label's name for people: the word on the alert card. */
export function labelName(label: Label): string {
  return labelTable.find((row) => row.label === label)?.name ?? label;
}
