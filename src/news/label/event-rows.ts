/** The rows of the label table for what happens in court, by an agency, or to people in office. */
import type { LabelRow } from './labels.ts';
import { decides, gap, money, rule, side } from './rule-words.ts';

export const eventRows: readonly LabelRow[] = [
  {
    label: 'complaint',
    name: 'New suit or charges',
    rules: [
      rule('Chinese headline', 3.5, '(?:起诉|控告|提起诉讼)'),
      rule(
        'someone sues or charges a party',
        3.5,
        `(?:sues?|sued|suing|charges|charged|indicts?|indicted|accuses|takes? legal action against|files? (?:suit|lawsuit|charges) against)${gap(4)} §party`,
      ),
      rule(
        'a party is sued or charged',
        3.5,
        `§party${gap(3)} (?:is|was|are|were|gets?|got|been|being|hit with|faces?|slapped with|named in)${gap(4)} (?:sued|charged|indicted|lawsuit|suit|charges|complaint)`,
      ),
      rule('a party is sued, in a headline without a verb of being', 3, `§party (?:sued|charged|indicted|accused) by`),
      rule(
        'a suit against a party is filed or announced',
        2.5,
        `(?:fil(?:es?|ed)|brings?|brought|launche[sd]|lodge[sd]|announce[sd]?|unveil[sd]?|new)${gap(4)} (?:lawsuit|suit|complaint|charges)${gap(3)} (?:against|over)`,
      ),
      rule('an agency sues', 1.5, `§agency (?:sues|sued|charges|charged) `),
    ],
  },
  {
    label: 'filing',
    name: 'Court filing',
    rules: [
      rule('Chinese headline', 3, '(?:动议|撤诉|撤销诉讼|提交)'),
      rule(
        'a side asks the court for something',
        3.5,
        `(?:${side}|prosecutors?)${gap(5)} (?:asks?|asked|asking|requests?|requested|urges?|urged|moves?|moved|petitions?|petitioned|wants?|begs?|calls? on|seeks?|sought|pleads? with|demands?)${gap(6)} (?:§court|dismissw*|dismissal|stay|pause|extension|delay|order|permission|leave|more time|discovery|depositions?|records|documents|inspection|protective|seal|(?:to )?(?:dismiss|toss|throw|drop|pause|compel|seal|delay|reject|end|block|halt|lift|inspect|freeze))`,
      ),
      rule(
        'a side files or submits a paper',
        3,
        `(?:fil(?:es?|ed|ing)|submits?|submitted|lodge[sd]?|hands? in|serves?|served)${gap(6)} (?:motion|brief|report|response|reply|opposition|memow*|notice|request|papers|stipulation|petition|complaint|evidence|documents|update|proposal)`,
      ),
      rule(
        'a motion, brief or report is named',
        1.2,
        `(?:\\b(?:motion|court filings?|status report|filings?|brief|subpoenas?|discovery|depositions?|stipulation|docket|amended complaint|court papers|court documents|unsealed|sealed)\\b)`,
      ),
      rule(
        'a side drops its case',
        3.5,
        `(?:${side})${gap(4)} (?:drops?|dropped|dropping|withdraws?|withdrew|abandons?|agrees? to (?:drop|dismiss|end)|moves? to (?:drop|dismiss|end)|gives up|walks? away from)${gap(5)} (?:cases?|suits?|lawsuits?|claims?|charges|actions?|legal (?:battle|fight)|§party)`,
      ),
      rule(
        'the sides ask together',
        2.5,
        `\\bjoint(?:ly)?${gap(3)} (?:ask|request|motion|file|filing|stipulation|report|notice|bid)`,
      ),
      rule(
        'the sides want a pause',
        2.5,
        `(?:${side})${gap(4)} (?:agree|agrees|request|requests|ask|asks|seek|seeks|want|file|files)${gap(4)} (?:pause|stay|halt|delay|hold|extension|\\d+-day)`,
      ),
      rule(
        'a side responds to the other in its papers',
        2,
        `(?:${side})${gap(2)} (?:responds?|responded|replies|replied|hits? back|fires? back|opposes?|opposed|objects?|contests?|counters?|disputes?|argues?|argued|contends?|insists?|alleges?|claims? in|says in|denies (?:allegations?|claims?|charges)|rejects? (?:the )?(?:§agency|claims?))`,
      ),
      rule(
        'a side refuses or complains in discovery',
        1.5,
        `(?:${side})${gap(3)} (?:complains?|fails? to (?:produce|provide|cooperate)|not (?:cooperating|complying)|uncooperative|stonewallw*|refusw+ to (?:produce|provide|answer|hand))`,
      ),
    ],
  },
  {
    label: 'hearing',
    name: 'Hearing',
    rules: [
      rule('Chinese headline', 3, '(?:听证|开庭|庭审)'),
      rule(
        'a hearing or conference is named',
        2.5,
        `\\b(?:hearings?|oral arguments?|status conference|court session|court date|trial date|argu(?:es?|ed) (?:in|before|at)|in court|to court|courtroom|court drama)\\b`,
      ),
      rule(
        'a judge hears, doubts or sets a day',
        2.7,
        `§court${gap(3)} (?:hears?|heard|schedules?|scheduled|sets?|grills?|grilled|questions?|questioned|skeptical|sceptical|doubts?|doubted|pushes back|seems|appears|weighs|unconvinced|presses|wonders)`,
      ),
      rule(
        'a side appears or faces off',
        2,
        `(?:${side})${gap(3)} (?:appears?|appeared|face[sd]? off|square[sd]? off|spar|clash|due in court|meet in court|lawyers argue|exchanged? arguments|back in court|returns? to court)`,
      ),
      rule('a side meets a judge', 1.5, `\\b(?:faces?|finds?|before|meets?)${gap(3)} §court`),
    ],
  },
  {
    label: 'ruling',
    name: 'Ruling',
    rules: [
      rule('Chinese headline', 3.6, '(?:裁定|裁决|驳回|法官.{0,6}(?:批准|禁止|下令|拒绝|允许))'),
      rule('a judge decides', 3.5, `§court${gap(4)} ${decides}`),
      rule(
        'a ruling or order is named',
        2,
        `\\b(?:court orders?|ruling|verdict|consent order|injunction|judgment|court decision|court approval|asset freeze (?:denied|granted|avoided))\\b`,
      ),
      rule(
        'something is ordered, denied or dismissed',
        2.5,
        `(?:is|was|are|were|gets?|got|been|lawsuits?|suits?|cases?|claims?|charges|motion|request|bid|§party|§agency)${gap(2)} (?:ordered|denied|dismissed|granted|tossed|thrown out|rejected by|blocked by|stayed|paused|put on hold|on hold|allowed to|approved|barred|banned from)`,
      ),
      rule(
        'a side wins or loses in court',
        3,
        `(?:§party|§agency)${gap(3)} (?:wins?|won|loses?|lost|must face|must stay|can(?:not|'t)? (?:leave|travel)|scores?|suffers?|setback|victory|partial win|secures?)`,
      ),
      rule(
        'a judge does something by',
        2,
        `\\b(?:ordered|denied|dismissed|rejected|approved|granted|blocked|barred|told)${gap(2)} by${gap(2)} §court`,
      ),
    ],
  },
  {
    label: 'settlement',
    name: 'Settlement',
    rules: [
      rule('Chinese headline', 3.2, '(?:和解)'),
      rule(
        'someone settles or agrees to pay',
        3.2,
        `\\b(?:settles?|settled|settling|agree[sd]? to (?:pay|settle|a)|reach(?:es|ed)?${gap(4)} (?:deal|settlement|agreement)|strikes?${gap(3)} deal|(?:to|will|must|would) pay${gap(3)} ${money}|pays?${gap(2)} ${money}|coughs? up|fork(?:s|ed)? (?:over|out)|shells? out)`,
      ),
      rule(
        'a settlement is named',
        2,
        `\\b(?:settlement|plea deal|consent decree|resolution|${money} (?:fine|penalty|deal|settlement|plea))\\b`,
      ),
      rule('a fine is agreed', 1.5, `\\b(?:fine of|penalty of|fined|${money})`),
    ],
  },
  {
    label: 'plea',
    name: 'Plea',
    rules: [
      rule('Chinese headline', 4, '(?:认罪)'),
      rule(
        'someone pleads guilty',
        4,
        `\\b(?:pleads?|pleaded|pled|pleading|to plead|admits?|admitted|confess\\w*)${gap(2)} (?:guilty|guilt|not guilty|(?:\\S+ ){0,4}(?:violations?|charges|crimes?|laundering|failing|wrongdoing))`,
      ),
      rule(
        'a guilty plea is named',
        2.5,
        `\\b(?:guilty pleas?|plea hearing|enters? plea|pleas? accepted|change of plea)\\b`,
      ),
    ],
  },
  {
    label: 'sentencing',
    name: 'Sentencing',
    rules: [
      rule('Chinese headline', 3.8, '(?:判刑|判处|被判|入狱\\d|刑期|监禁)'),
      rule(
        'someone is sentenced',
        3.8,
        `\\b(?:sentenced|sentences|sentencing|to be sentenced|awaits? sentence|jailed|imprisoned|sent to (?:prison|jail)|handed (?:a )?\\S+[- ](?:month|year))`,
      ),
      rule(
        'a prison term is given or asked for',
        3.2,
        `(?:gets?|got|given|receives?|received|faces?|seeks?|wants?|asks? for|asks? §court for|recommends?|spared|ordered to (?:spend|serve)|to serve|serve|deserves?)${gap(5)} (?:months?|years?)(?:${gap(3)} (?:prison|jail|behind bars|term|sentence)|$| for|,)`,
      ),
      rule(
        'a sentence in prison is named',
        2,
        `\\b(?:prison sentence|jail sentence|prison term|jail term|prison time|jail time|(?:months?|years?) (?:in|of) (?:prison|jail)|leniency|lenient|sentencing memo\\w*|probation)\\b`,
      ),
    ],
  },
  {
    label: 'appeal',
    name: 'Appeal',
    rules: [
      rule(
        'someone appeals, or a higher court answers',
        3.5,
        '\\b(?:appeals?|appealed|appealing|appellate|supreme court|circuit court|second circuit|ninth circuit|certiorari|top court|high court)\\b',
      ),
    ],
  },
  {
    label: 'enforcement',
    name: 'Agency action',
    rules: [
      rule('Chinese headline', 2.5, '(?:调查|牌照|许可证|监察员|制裁)'),
      rule(
        'an agency acts outside court',
        3,
        `(?:§agency|regulators?|watchdog|authorities|police|states?|treasury|senators?|lawmakers?|congress)${gap(4)} (?:investigat\\w+|prob(?:es?|ing|ed)|fines?|fined|warns?|warned|sanctions?|sanctioned|seizes?|seized|revokes?|revoked|pulls?|suspends?|appoints?|appointed|names?|named|picks?|picked|taps?|tapped|selects?|chooses?|raids?|inquir\\w+|looks? into|looking into|scrutini\\w+)`,
      ),
      rule(
        'a monitor, licence, probe or sanction is named',
        2.2,
        `\\b(?:monitor(?:ship|s)?|overseer|licen[cs]es?|probes?|investigations?|inquiry|wells notice|money transmitter|cease[- ]and[- ]desist|crackdown)\\b`,
      ),
    ],
  },
  {
    label: 'personnel',
    name: 'People',
    rules: [
      rule('Chinese headline', 3, '(?:辞职|辞任|卸任|接任|任命|裁员)'),
      rule(
        'someone leaves or is appointed',
        3,
        `\\b(?:resigns?|resigned|resignation|steps? (?:down|aside|back)|stepped (?:down|aside)|stepping down|quits?|departs?|departure|departed|exits?|ousted|fired|sacked|lays? off|laid off|layoffs?|job cuts|cuts?${gap(3)} (?:staff|workforce|jobs)|names?${gap(4)} (?:ceo|cfo|coo|chief|head|president|chair)|appoints?${gap(4)} (?:ceo|cfo|chief|head|director|chair)|appointed|hires?|hired|new ceo|interim ceo|succeeds?|to succeed|replaces?|joins?${gap(3)} as|exodus|takes? over as|leaves (?:the )?(?:board|company|firm|exchange|post|role))\\b`,
      ),
    ],
  },
  {
    label: 'pardon',
    name: 'Clemency',
    rules: [
      rule('Chinese headline', 4.2, '(?:赦免|特赦)'),
      rule(
        'a pardon or clemency is named',
        4,
        '\\b(?:pardons?|pardoned|pardoning|clemency|commut(?:es?|ed|ation)|presidential forgiveness)\\b',
      ),
    ],
  },
];
