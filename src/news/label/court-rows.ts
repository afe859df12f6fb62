/** The rows of the label table for what a court does. */
import type { Doer, LabelRow } from './labels.ts';

const sides: readonly Doer[] = ['party', 'agency', 'side'];
const sidesOrUnknown: readonly Doer[] = [...sides, 'unknown', 'other'];

export const courtRows: readonly LabelRow[] = [
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
      { says: 'a hearing by its length', weight: 4.3, cue: /\bhours? of (?:oral |heated )*arguments?\b/ },
      { says: 'the sides are to argue', weight: 3.2, cue: /\bto argue\b|\bmeet in court\b/ },
      { says: 'a hearing or conference is named', weight: 2.9, named: ['hearing'] },
      {
        says: 'someone is due in court',
        weight: 3.4,
        cue: /\bdue in (?:\S+ )?court\b|\bto appear in (?:\S+ )?court\b/,
      },
      {
        says: 'a judge leans or doubts',
        weight: 4.3,
        cue: /§court (?:\S+ ){0,2}(?:not inclined|inclined|leans|leaning|skeptical|sceptical|doubtful|unconvinced|unimpressed|torn|wary|cool (?:on|to|towards?)|in no (?:rush|hurry|mood)|hints)\b/,
      },
      {
        says: 'in court',
        weight: 2.2,
        cue: /\b(?:in|back in|to|into) (?:a |the |washington |federal |d\.c\. |seattle )*court(?:room)?\b(?!'| (?:to|filings?|papers?|documents?|records?|rulings?|orders?|decisions?|opinion|approval|rejection|denial)\b)|\bbefore (?:a |the |federal )*judges?\b(?!')/,
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
        weight: 6,
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
        weight: 3.2,
        cue: /\b(?:case|suit|fight|lawsuit|battle|v\.? \S+) (?:is |was |put |placed )*(?:on hold|on ice|stayed)\b/,
      },
      {
        says: 'what a side asked for is given or refused',
        weight: 3.9,
        cue: /\b(?:request|motion|bid|petition|demand)s? (?:(?:to|for|by) (?:\S+ ){1,6})?(?:is |was |gets )?(?:denied|rejected|rebuffed|refused|granted|turned (?:away|down|aside))\b/,
      },
      {
        says: 'claims outlive a motion to dismiss',
        weight: 4.2,
        cue: /\bsurvives? (?:\S+ ){0,3}(?:motion to dismiss|dismissal|bid to (?:dismiss|toss))\b/,
      },
      {
        says: 'a side is dealt a blow',
        weight: 3.3,
        cue: /§(?:party|agency) (?:is |was )?(?:dealt|handed) (?:a )?(?:\S+ )?(?:setback|blow|defeat|win|victory|loss)/,
      },
      {
        says: 'a judge does something to a side',
        weight: 3.2,
        cue: /§court (?:won't \w+|(?!(?:press|grill|question|quizz?|challeng|pepper|ask|hear|weigh|sa|meet|accept|take)(?:e?s|y|ys)?\b)\w+s) §(?:agency|party)/,
      },
      {
        says: 'a judge tells or lets',
        weight: 3.6,
        cue: /\b(?:judge|court|magistrate)(?: \S+)? (?:tells|told|lets|gives|gave|makes|made) \S+/,
      },
      {
        says: 'a deal before the court is approved',
        weight: 4.4,
        acts: ['decide'],
        by: ['unknown'],
        things: ['deal'],
        without: ['coin', 'service', 'freeze'],
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
