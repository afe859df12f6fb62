/** The rows of the label table for how cases end, and for what agencies and people in office do. */
import type { Doer, LabelRow } from './labels.ts';

const sides: readonly Doer[] = ['party', 'agency', 'side'];
const sidesOrUnknown: readonly Doer[] = [...sides, 'unknown', 'other'];
const authorities: readonly Doer[] = ['agency', 'state', 'lawmaker', 'president'];

export const outcomeRows: readonly LabelRow[] = [
  {
    label: 'settlement',
    name: 'Settlement',
    rules: [
      {
        says: 'someone settles',
        weight: 3.8,
        acts: ['settle'],
        things: ['deal', 'fine', 'suit', 'case', 'probe'],
        by: [...sidesOrUnknown],
      },
      {
        says: 'someone pays or agrees to pay',
        weight: 3.5,
        acts: ['settle'],
        things: ['sum'],
        by: [...sidesOrUnknown],
      },
      {
        says: 'someone settles with the other side',
        weight: 3.2,
        cue: /\b(?:settles?|settled|settling)\b(?! in (?:usdt|usdc|[a-z]{3,4}\b))/,
      },
      {
        says: 'an agency takes a sum',
        weight: 3.3,
        cue: /\bhits? §party (?:for|with) (?:\S+ ){0,3}(?:\$|fine|penalty)/,
      },
      {
        says: 'a party is fined',
        weight: 4,
        cue: /\bfin(?:es?|ed) §party\b|§party (?:is |was |gets |to be )?(?:fined|hit with (?:\S+ ){0,3}(?:fine|penalty))\b/,
      },
      {
        says: 'an agency wants a sum',
        weight: 4.2,
        acts: ['ask', 'serviceChange'],
        by: ['agency'],
        things: ['sum', 'fine'],
      },
      { says: 'a settlement is named', weight: 2.3, named: ['deal'] },
      { says: 'a fine is named', weight: 2, named: ['fine'] },
      { says: 'a sum is named', weight: 0.7, named: ['sum'] },
    ],
  },
  {
    label: 'plea',
    name: 'Plea',
    rules: [
      { says: 'someone pleads guilty', weight: 5, acts: ['pleadGuilty'] },
      { says: 'someone admits a crime', weight: 4.2, acts: ['plead'], things: ['plea'] },
      { says: 'someone admits or confesses', weight: 3.6, acts: ['plead'], by: ['party', 'other', 'side'] },
      { says: 'a court takes the plea', weight: 6, acts: ['decide'], by: ['court', 'unknown'], things: ['plea'] },
      {
        says: 'a judge accepts a plea deal',
        weight: 4.3,
        cue: /\b(?:accepts?|accepted|greenlights?|greenlit|approves?|approved) (?:\S+ ){0,4}(?:guilty plea|plea)\b(?! deal)|\b(?:takes?|took) (?:\S+ )?(?:guilty )?plea\b|\bplea (?:accepted|sticks|stands)\b/,
      },
      { says: 'a guilty plea is named', weight: 2.6, named: ['plea'] },
    ],
  },
  {
    label: 'sentencing',
    name: 'Sentencing',
    rules: [
      { says: 'someone is sentenced', weight: 4.5, acts: ['sentence'] },
      {
        says: 'someone is condemned to a term',
        weight: 4.3,
        cue: /\bcondemned to (?:\S+ ){0,3}(?:months?|years?|prison|jail)\b/,
      },
      {
        says: 'someone gets, serves or faces a term',
        weight: 4.1,
        acts: ['undergo'],
        by: ['party', 'unknown', 'court', 'side'],
        things: ['term'],
      },
      { says: 'someone gets or awaits a sentence', weight: 3.8, acts: ['undergo'], things: ['prison'] },
      {
        says: 'a term is asked for',
        weight: 4.4,
        acts: ['ask'],
        things: ['prison', 'term'],
        by: [...sides, 'unknown', 'other'],
      },
      {
        says: 'a judge sets or passes sentence',
        weight: 4.5,
        acts: ['decide', 'hear'],
        by: ['court'],
        things: ['prison', 'term'],
      },
      {
        says: 'the day of sentence',
        weight: 4.8,
        cue: /\b(?:for|at|before|faces?|facing|§party) sentencing\b|\bsentencing (?:live|hearing|begins|underway|day)\b/,
      },
      {
        says: 'a judge is asked for mercy',
        weight: 6,
        cue: /\b(?:judge|court)\b.*\b(?:mercy|lenien\w+)\b|\b(?:mercy|lenien\w+)\b.*\b(?:judge|court)\b/,
      },
      {
        says: 'somebody says sorry or is spoken for before sentence',
        weight: 4,
        cue: /\b(?:letters?|apolog\w+|sorry)\b.*\b(?:before|ahead of|as) (?:\S+ )?sentenc\w+/,
      },
      {
        says: 'a term in months or years',
        weight: 2.6,
        cue: /\b(?:\d+|two|three|four|five|six|ten|\w+teen)[- ](?:months?|years?)(?= (?:in|behind|for|term|sentence|prison|jail|of (?:prison|probation|jail))\b|$|[,.;:!?])/,
      },
      { says: 'a sentence or prison is named', weight: 2.9, named: ['prison'] },
    ],
  },
  {
    label: 'appeal',
    name: 'Appeal',
    rules: [
      { says: 'someone appeals', weight: 4.4, acts: ['appeal'], by: [...sidesOrUnknown, 'customer'] },
      { says: 'an appeal or a higher court is named', weight: 4.2, named: ['appeal'] },
    ],
  },
  {
    label: 'enforcement',
    name: 'Agency action',
    rules: [
      { says: 'an agency acts outside court', weight: 3.3, acts: ['regulate'], by: authorities, to: ['party'] },
      {
        says: 'a probe, licence or monitor is acted on',
        weight: 3.6,
        acts: ['regulate', 'serviceChange', 'leavePrison'],
        things: ['licence', 'probe', 'monitor'],
      },
      {
        says: 'somebody is picked to watch a party',
        weight: 4.4,
        cue: /\b(?:picked|named|chosen|tapped|selected|appointed|hired) as (?:\S+ ){0,4}(?:monitor|watchdog|overseer|supervisor)\b/,
      },
      {
        says: 'a licence is taken or refused',
        weight: 4.2,
        cue: /\blicen[cs]e (?:renewal |application )?(?:is |was )?(?:refused|revoked|denied|suspended|pulled|yanked|cancelled|canceled|withdrawn)\b/,
      },
      {
        says: 'oversight of a party ends',
        weight: 3.8,
        cue: /\b(?:monitor|monitorship|overseer|watchdog at (?:\S+ ){1,2})(?:is |was )?(?:dismissed|ended|lifted|scrapped|dropped|let go|removed|cut short)\b/,
      },
      { says: 'a monitor is appointed', weight: 4.8, acts: ['appoint', 'regulate'], things: ['monitor'] },
      {
        says: 'someone is chosen to watch over a party',
        weight: 4.6,
        cue: /\bto (?:oversee|monitor|watch over|watch §party|supervise|police)\b/,
      },
      {
        says: 'a party is watched over',
        weight: 3.4,
        cue: /\b(?:polic(?:e|es|ing)|overs(?:ee|ees|eeing)|watch(?:es|ing)? over|supervis(?:e|es|ing)) §party/,
      },
      {
        says: 'lawmakers turn to a party or an agency',
        weight: 2.8,
        acts: ['ask'],
        by: ['lawmaker'],
        to: ['agency', 'party'],
      },
      { says: 'an agency considers charges', weight: 3.2, acts: ['hear'], by: ['agency'], things: ['suit'] },
      {
        says: 'an agency questions a party',
        weight: 3.4,
        cue: /§agency (?:asks|questions|grills|presses|quizzes) §party (?:about|on|over)\b/,
      },
      {
        says: 'a party is kept out of a state',
        weight: 3.2,
        cue: /§party (?:is |was )?(?:barred|banned|suspended) in\b/,
      },
      {
        says: 'prosecutors do not know yet whether to charge',
        weight: 4.6,
        cue: /\b(?:weigh\w*|split|divided|consider\w*|mull\w*|debat\w+|agree) (?:over |on )?(?:whether to )?(?:charg|bring|indict|prosecut)\w*/,
      },
      {
        says: 'an agency looks into something',
        weight: 3.6,
        cue: /§agency (?:\w+ )?(?:(?:looks?|looking|digs?|digging|drills?) into|probes|probing|investigat(?:es?|ing)|examin(?:es?|ing)|scrutini[sz](?:es?|ing))\b/,
      },
      { says: 'a state acts against a party', weight: 3.4, acts: ['regulate', 'decide'], by: ['state'], to: ['party'] },
      {
        says: 'an agency looks at a party',
        weight: 2.8,
        cue: /§agency(?:'s)? (?:\S+ )?(?:look|probe|inquiry|investigation|chase)\b/,
      },
      { says: 'a monitor is named', weight: 2.8, named: ['monitor'] },
      { says: 'a licence is named', weight: 2.6, named: ['licence'] },
      { says: 'a probe or sanction is named', weight: 2.2, named: ['probe'] },
    ],
  },
  {
    label: 'personnel',
    name: 'People',
    rules: [
      {
        says: 'somebody of an agency or a firm leaves',
        weight: 4.8,
        cue: /\b(?:executive|attorney|counsel|officer|director|prosecutor|litigator)s? (?:\S+ ){0,4}(?:leaves?|leaving|quits?|resigns?|departs?|exits?)\b(?! (?:court|prison|jail|the door))/,
      },
      { says: 'someone leaves a post', weight: 3.9, acts: ['leave'], things: ['post', 'staff'], without: ['prison'] },
      {
        says: 'a person leaves',
        weight: 3.2,
        cue: /\b(?:resigns?|resigned|resignation|steps? (?:down|aside)|stepp(?:ed|ing) (?:down|aside)|quits?|ousted|lays? off|laid off|walks? out|is out|ceo gone|chief gone|jobs gone)\b/,
      },
      {
        says: 'the holder of a post goes',
        weight: 3.6,
        cue: /\b(?:ceo|cfo|coo|chief|boss|counsel|officer|head|executive|chair(?:man|woman)?|director|president|lawyer)(?: \w+){0,2} (?:leaves|departs|exits|bows out|retires|jumps ship|calls it quits|parts ways|(?:is|to|will) (?:leave|leaving|depart|departing|exit|retire|go))\b(?! (?:prison|jail|custody|court|us\b|u\.s|america|country|to court|on trial))/,
      },
      {
        says: 'one follows another out',
        weight: 3.4,
        cue: /\bfollow(?:s|ed|ing)? (?:\S+ ){1,4}out (?:of|the door)\b|\b(?:heads|chiefs|executives|officers|managers) (?:\S+ ){0,5}(?:leave|left|depart(?:ed)?|exit(?:ed)?|quit)\b/,
      },
      { says: 'whoever holds a post leaves it', weight: 3.6, acts: ['leave'], subject: ['post'] },
      {
        says: 'staff is dismissed',
        weight: 3.4,
        cue: /\b(?:fires?|fired|sacks?|sacked|axes?|axed) (?:dozens|hundreds|staff|workers|employees|\d+)\b/,
      },
      { says: 'someone takes over', weight: 3.3, acts: ['succeed'], without: ['coin', 'service', 'case', 'suit'] },
      { says: 'someone is appointed', weight: 4, acts: ['appoint'], things: ['post'], without: ['monitor'] },
      {
        says: 'someone is hired',
        weight: 2.6,
        cue: /\bhires?\b|\bhired\b|\bexodus\b|\blayoffs?\b|\blatest to leave\b/,
      },
      { says: 'staff is named', weight: 1.8, named: ['staff'] },
    ],
  },
  {
    label: 'pardon',
    name: 'Clemency',
    rules: [
      { says: 'someone is pardoned', weight: 4.6, acts: ['pardon'] },
      { says: 'a president lets someone go free', weight: 4.6, acts: ['leavePrison'], by: ['president'] },
      {
        says: 'clemency is asked for or fought over',
        weight: 5.2,
        acts: ['ask', 'argue', 'opine', 'file', 'leave', 'regulate', 'drop'],
        by: ['party', 'side', 'president', 'lawmaker', 'agency', 'other'],
        things: ['clemency'],
      },
      {
        says: 'whether clemency comes is asked',
        weight: 5.2,
        cue: /^(?:will|could|can|should|would|did|is|does)\b[^?]*\b(?:pardon(?:ed)?|clemency)\b|\b(?:odds|chances?) (?:of|for|that) (?:\S+ ){0,4}(?:pardon|clemency)/,
      },
      {
        says: 'a conviction is wiped out',
        weight: 4.4,
        cue: /\b(?:wip(?:es?|ed|ing)(?: (?:out|away|off))?|eras(?:es?|ed|ing)|expung(?:es?|ed|ing)) (?:\S+ ){0,3}(?:convictions?|criminal record|slate)\b/,
      },
      {
        says: 'a fine is asked back',
        weight: 5,
        cue: /\bfines? (?:\S+ )?(?:back|returned|refunded)\b|\b(?:return|refund|repay|back) (?:of )?(?:\S+ ){0,4}fines?\b/,
      },
      { says: 'a pardon or clemency is named', weight: 4.2, named: ['clemency'] },
    ],
  },
];
