/** The rows of the label table for what the sides of a suit do. */
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
      {
        says: 'a party is named as defendant',
        weight: 3.4,
        cue: /\bnamed (?:\S+ ){0,2}(?:as )?(?:a |co-)*defendants?\b/,
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
        cue: /\b(?:move|file)[sd]? to (?:dismiss|drop|end|withdraw|compel|toss|seal|strike|stay|quash|intervene|throw|pause|end|block)\b/,
      },
      {
        says: 'a side asks the court',
        weight: 4.2,
        acts: ['ask'],
        by: [...sides, 'other'],
        to: ['court'],
      },
      {
        says: 'a side asks for a step of the court',
        weight: 3.4,
        acts: ['ask', 'file'],
        by: sides,
        things: ['motion', 'discovery', 'freeze', 'order', 'suit', 'case', 'freedom'],
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
        says: 'a side announces the end of its case',
        weight: 5.6,
        cue: /§(?:party|agency) (?:announc(?:es?|ed|ing)|notic(?:es?|ed)|stipulat(?:es?|ed) to|seeks?|sought|moves? for|asks? for) (?:\S+ ){0,2}dismissal of\b/,
      },
      {
        says: 'an agency drops its case against a party',
        weight: 3.4,
        acts: ['drop'],
        by: ['agency'],
        to: ['party'],
        without: ['licence', 'probe', 'monitor'],
      },
      {
        says: 'the suit is dropped',
        weight: 3.9,
        cue: /\b(?:suit|lawsuit|case|complaint|action) (?:against (?:\S+ ){1,3})?(?:is |was |gets )?(?:formally |officially |finally )?(?:dropped|withdrawn|abandoned|discontinued)\b/,
      },
      {
        says: 'a step of the court is asked for',
        weight: 3.4,
        cue: /\b(?:pause|stay|delay|extension|days|dismissal|freeze|protective order) (?:\S+ ){0,2}(?:sought|requested|urged|asked for)\b/,
      },
      {
        says: 'a side says so in a paper of the suit',
        weight: 4.6,
        cue: /\bin (?:a |its |the |new |joint |latest )*(?:status report|court papers|court filing|brief|reply)$/,
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
        says: 'a side speaks of the other',
        weight: 2.3,
        acts: ['speak'],
        by: ['party', 'side'],
        to: ['agency', 'court'],
      },
      {
        says: 'a side is given as the one who says it',
        weight: 3.6,
        acts: ['speak'],
        by: ['party', 'agency', 'side'],
        things: ['motion', 'discovery', 'suit', 'case', 'freeze', 'order', 'plea'],
      },
      {
        says: 'a complaint is amended',
        weight: 3.2,
        cue: /\b(?:amended|revised|updated|proposed|rewritten) (?:\S+ )?complaint\b/,
      },
      {
        says: 'the lawyers of a side argue',
        weight: 3.2,
        cue: /§(?:party|agency) (?:lawyers?|attorneys?) (?:say|says|argues?|claims?|tell|contend)\b/,
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
        weight: 2,
        cue: /^§agency (?:says?|said|claims|alleges|insists|argues|maintains|contends) (?:that )?§party/,
      },
      {
        says: 'both sides ask for something together',
        weight: 5,
        acts: ['ask', 'file'],
        joint: true,
        things: ['freeze', 'term', 'order', 'motion', 'case', 'suit'],
      },
      {
        says: 'a side goes to court for something',
        weight: 4,
        cue: /§(?:party|agency) (?:rush(?:es|ed)?|runs?|ran|turn(?:s|ed)?|go(?:es)?|went|head(?:s|ed)?) (?:back )?to (?:court|§court) (?:for|to|over|with)\b/,
      },
      { says: 'a side hits back', weight: 2.8, cue: /§(?:party|agency) (?:hits?|fires?|pushes) back\b/ },
      { says: 'the sides act together', weight: 2.4, cue: /\bjoint(?:ly)?\b/ },
      { says: 'a motion, brief or report is named', weight: 1.7, named: ['motion'] },
      { says: 'papers that one side wants of the other', weight: 1.9, named: ['discovery'] },
    ],
  },
];
