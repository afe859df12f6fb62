/** The rows of the label table for the steps of a suit. */
import type { Doer, LabelRow } from './labels.ts';

const sides: readonly Doer[] = ['party', 'agency', 'side'];
const sidesOrUnknown: readonly Doer[] = [...sides, 'unknown', 'other'];

export const suitRows: readonly LabelRow[] = [
  {
    label: 'complaint',
    name: 'New suit or charges',
    rules: [
      { says: 'someone sues or charges a party', weight: 4, acts: ['sue'], to: ['party'] },
      { says: 'an agency sues', weight: 2.6, acts: ['sue'], by: ['agency', 'state'] },
      {
        says: 'a suit or charges are brought',
        weight: 3.8,
        acts: ['bring'],
        by: ['agency', 'state', 'customer', 'unknown', 'other', 'jury'],
        things: ['suit'],
      },
      {
        says: 'a party is taken to court',
        weight: 4,
        cue: /\b(?:tak(?:es?|ing|en)|took|haul(?:s|ed)?|drag(?:s|ged)?) \S+(?: and (?:its |his |their )?\S+)?(?: \S+)? (?:to|before|into) (?:\S+ )?(?:court|§court)\b|\bgoes to court against\b|\bdrops? the hammer\b/,
      },
      {
        says: 'a party faces a new suit',
        weight: 2.6,
        cue: /\b(?:hit with|slapped with|named in|named (?:beside|alongside)|new|faces?) (?:\S+ ){0,4}(?:suit|lawsuit|complaint|charges|counts|indictment|action)\b/,
      },
      {
        says: 'a party is accused',
        weight: 2.8,
        cue: /^(?:\S+ ){0,3}(?:§party|exchange|venue|platform|founder) (?:is |was |stands )?accused of\b/,
      },
      { says: 'a suit is named', weight: 1.4, named: ['suit'] },
    ],
  },
  {
    label: 'filing',
    name: 'Court filing',
    rules: [
      {
        says: 'an agency wants something of a party',
        weight: 2.2,
        acts: ['ask'],
        by: ['agency'],
        to: ['party'],
      },
      {
        says: 'a side speaks to the judge',
        weight: 3.4,
        cue: /^§(?:party|agency)(?: lawyers?)? to §?(?:court|judge)\b/,
      },
      {
        says: 'a side moves to',
        weight: 3.4,
        cue: /\bmove[sd]? to (?:dismiss|compel|toss|seal|strike|stay|quash|intervene|throw|pause|end|block)\b/,
      },
      {
        says: 'a side asks the court',
        weight: 3.6,
        acts: ['ask'],
        by: [...sides, 'other'],
        to: ['court'],
      },
      {
        says: 'a side asks for a step of the court',
        weight: 3.4,
        acts: ['ask', 'file'],
        by: sides,
        things: ['motion', 'discovery', 'freeze', 'order', 'suit', 'case'],
      },
      {
        says: 'a paper is filed',
        weight: 3,
        acts: ['file'],
        by: sidesOrUnknown,
        things: ['motion', 'discovery', 'case'],
      },
      {
        says: 'a side drops its case',
        weight: 3.9,
        acts: ['drop'],
        by: ['agency', 'side'],
        things: ['suit', 'case'],
        without: ['coin', 'licence', 'appeal'],
      },
      {
        says: 'an agency drops its case against a party',
        weight: 3.4,
        acts: ['drop'],
        by: ['agency'],
        to: ['party'],
        without: ['licence', 'probe', 'monitor'],
      },
      { says: 'the sides want a pause', weight: 3.4, acts: ['ask', 'settle', 'argue'], by: sides, things: ['freeze'] },
      {
        says: 'a side argues or answers',
        weight: 2.3,
        acts: ['argue'],
        by: sides,
        things: ['suit', 'case', 'motion', 'discovery', 'freeze', 'order'],
      },
      {
        says: 'a side answers the other',
        weight: 2.3,
        acts: ['argue'],
        by: ['party', 'agency', 'other'],
        to: ['agency', 'party', 'court'],
      },
      {
        says: 'a side tells the court',
        weight: 3.4,
        cue: /\b(?:tells?|telling|told|alerts?|informs?|informed|notif(?:y|ies|ied)|assures?) (?:the |a |us |u\.s\. |federal )*§?(?:court|judge)\b|\b(?:says?|said|argues?) (?:that )?(?:the )?§?(?:court|judge) (?:should|must|lacks|erred)\b|\b(?:argues?|says?|said) in (?:a |its |new |joint |court )*(?:filing|brief|motion|papers?|report)\b/,
      },
      {
        says: 'a complaint is amended',
        weight: 3.2,
        cue: /\b(?:amended|revised|updated|proposed|rewritten) (?:\S+ )?complaint\b/,
      },
      {
        says: 'the sides agree on the next step of the suit',
        weight: 5,
        cue: /\bagree[sd]? to (?:jointly )?(?:dismiss|drop|pause|stay|extend|delay|postpone|discontinue)\b(?! (?:\S+ )?(?:sentencing|withdrawals?|deposits?))/,
      },
      {
        says: 'a side denies guilt',
        weight: 3.4,
        acts: ['argue'],
        by: sides,
        things: ['plea'],
      },
      {
        says: 'an agency speaks of a party',
        weight: 1.3,
        cue: /^§agency (?:says?|said|claims|alleges|insists|argues|maintains|contends) (?:that )?§party/,
      },
      { says: 'a side hits back', weight: 2.8, cue: /§(?:party|agency) (?:hits?|fires?|pushes) back\b/ },
      { says: 'the sides act together', weight: 2.4, cue: /\bjoint(?:ly)?\b/ },
      { says: 'a motion, brief or report is named', weight: 1.7, named: ['motion'] },
      { says: 'papers that one side wants of the other', weight: 1.9, named: ['discovery'] },
    ],
  },
  {
    label: 'hearing',
    name: 'Hearing',
    rules: [
      {
        says: 'a judge hears, doubts or sets a day',
        weight: 3.3,
        acts: ['hear'],
        by: ['court'],
        without: ['prison', 'plea'],
      },
      {
        says: 'the sides face each other',
        weight: 3,
        acts: ['meet'],
        by: sidesOrUnknown,
        to: ['court', 'party', 'agency'],
      },
      { says: 'the sides argue at a hearing', weight: 3.2, acts: ['meet', 'argue', 'file'], things: ['hearing'] },
      { says: 'the sides are to argue', weight: 3.2, cue: /\bto argue\b|\bmeet in court\b/ },
      { says: 'a hearing or conference is named', weight: 2.9, named: ['hearing'] },
      {
        says: 'in court',
        weight: 2.2,
        cue: /\b(?:in|back in|to|before|into) (?:a |the |washington |federal |d\.c\. |seattle )*(?:court(?:room)?|judges?)\b(?!'| (?:to|rulings?|orders?|decisions?|opinion|approval|rejection|denial)\b)/,
      },
    ],
  },
  {
    label: 'ruling',
    name: 'Ruling',
    rules: [
      { says: 'a judge or jury decides', weight: 4, acts: ['decide'], by: ['court', 'jury'] },
      {
        says: 'a party is found guilty, liable or neither',
        weight: 4,
        cue: /§party (?:is |was )?(?:convicted|acquitted|found (?:not )?(?:guilty|liable)|held (?:in contempt|liable))\b/,
      },
      {
        says: 'a judge says what a side may or must do',
        weight: 3.6,
        cue: /§court (?:says|said|finds|rules) (?:that )?(?:the )?§(?:party|agency) (?:can|may|must|cannot|can't|has to|should)\b/,
      },
      {
        says: 'a judge approves a deal or orders payment',
        weight: 5.4,
        acts: ['decide'],
        by: ['court'],
        things: ['deal', 'fine', 'sum'],
      },
      {
        says: 'a judge sets the calendar',
        weight: 3.9,
        acts: ['hear', 'decide'],
        by: ['court'],
        things: ['order'],
        without: ['hearing', 'prison'],
      },
      {
        says: 'a case is over',
        weight: 3.2,
        cue: /\b(?:suit|lawsuit|case|v\.? \S+):? (?:against §party )?(?:(?:is |was |gets )?(?:dismissed|tossed|thrown out|closed)|is (?:over|dead|finished|history))\b/,
      },
      { says: 'a court approves', weight: 3.8, cue: /\bcourt(?:'s)? (?:approval|nod|blessing|go-ahead)\b/ },
      {
        says: 'a case is paused',
        weight: 2.6,
        cue: /\b(?:case|suit|fight|lawsuit|battle) (?:is |was |put |placed )?on hold\b/,
      },
      {
        says: 'a side is dealt a blow',
        weight: 3.3,
        cue: /§(?:party|agency) (?:is |was )?(?:dealt|handed) (?:a )?(?:\S+ )?(?:setback|blow|defeat|win|victory|loss)/,
      },
      {
        says: 'a judge tells or lets',
        weight: 3.6,
        cue: /\b(?:judge|court|magistrate)(?: \S+)? (?:tells|told|lets|gives|gave|makes|made) \S+/,
      },
      {
        says: 'something before the court is decided',
        weight: 3,
        acts: ['decide'],
        by: ['unknown', 'court'],
        things: ['suit', 'case', 'motion', 'freeze', 'order'],
        without: ['coin', 'service'],
      },
      {
        says: 'the court orders or allows a party something',
        weight: 2.8,
        cue: /\b(?:is|was|were|are|been|party|§party|§agency)? ?(?:ordered|allowed|permitted|cleared|barred|forbidden|told|free) to (?!pay\b)/,
      },
      {
        says: 'a side wins or loses in court',
        weight: 3.3,
        acts: ['winOrLose'],
        by: sides,
        things: ['order', 'motion', 'freeze', 'suit', 'case'],
        to: ['court'],
      },
      {
        says: 'a party is kept from something',
        weight: 2.8,
        cue: /\b(?:barred|prevented|prohibited|blocked|stopped|enjoined|kept) from \w+ing\b/,
      },
      {
        says: 'a party has to or may',
        weight: 2.4,
        cue: /§party (?:must|cannot|can't|can not|may not|has to|have to|may) (?!file|appeal|report)/,
      },
      {
        says: 'a judge is given as the one who says it',
        weight: 3.4,
        cue: /^(?:(?:us|u\.s\.|federal) )?(?:judge|court|magistrate)(?: \w+)?: |^§court to §agency\b/,
      },
      { says: 'a ruling or order is named', weight: 2.2, named: ['order'] },
      {
        says: 'a judge or court is the one who speaks',
        weight: 2.4,
        cue: /, (?:(?:us|u\.s\.|federal|seattle|d\.c\.) )*(?:judge|court|magistrate)(?: \S+){0,2} (?:rules|says|finds|decides|orders|decided|ruled)\b|\bby (?:a |the )?(?:(?:us|u\.s\.|federal) )*(?:judge|court)\b/,
      },
    ],
  },
];
