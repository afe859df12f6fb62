/** Which step of a proceeding a headline tells as news: taken from its frames, never from a word alone. */
import type { Step } from '../../case/posture/step.ts';
import type { Frame, NamedThing } from '../frame/read-frames.ts';
import type { Act } from '../frame/words/act-table.ts';
import type { Actor } from '../frame/words/actor-words.ts';
import type { Thing } from '../frame/words/thing-table.ts';
import type { Label } from '../label/labels.ts';
import type { MarkedText } from '../marked-text.ts';

export type ToldStep = {
  readonly step: Step;
  /** It is set for a later day, not reported as done. */
  readonly ahead: boolean;
  /** The words that tell it. */
  readonly quote: string;
};

/** The step that the text tells under its label; null where it tells none as news. `dated` is true where it names a day to come for it. Pure. */
export function toldStep(text: MarkedText, label: Label, dated: boolean): ToldStep | null {
  const { frames, things } = text.reading;
  for (const frame of frames) {
    if (!isNews(frame)) continue;
    const step = stepOfFrame(frame, label, text.text);
    if (step !== null)
      return { step, ahead: dated || setsAhead(frame), quote: text.text.slice(frame.start, frame.end) };
  }
  const named = dated && frames.every(isNews) ? things.find((thing) => isSetting(thing, label)) : undefined;
  if (named === undefined) return null;
  const step = label === 'sentencing' ? 'sentencing' : hearingOrTrial(text.text);
  return { step, ahead: true, quote: text.text.slice(named.start, named.end) };
}

/** Told in the main clause as done, decided or set: not wished, asked, denied, hearsay or quoted. */
function isNews({ place, mood, negated, hedged, quoted }: Frame): boolean {
  const isReal = mood === 'did' || mood === 'will' || mood === 'told';
  return place === 'main' && isReal && !negated && !hedged && !quoted;
}

/** A court day that is named without a verb: "SEC v. Acme: hearing on 3 May". */
function isSetting({ thing, place, share, quoted }: NamedThing, label: Label): boolean {
  if (place !== 'main' || quoted || share < 1) return false;
  return (label === 'hearing' && thing === 'hearing') || (label === 'sentencing' && thing === 'prison');
}

function setsAhead({ word, mood }: Frame): boolean {
  return mood === 'will' || /^(?:(?:re)?schedul|sets?$|fix|conven|faces?$|awaits?$)/.test(word);
}

const sides: readonly (Actor | null)[] = ['party', 'agency', 'side'];

/** Frames in which a body outside the court acts: a Senate hearing, a state's suit, a customer's claim. */
const outside: readonly (Actor | null)[] = ['lawmaker', 'state', 'customer', 'speaker', 'jury'];

function stepOfFrame(frame: Frame, label: Label, text: string): Step | null {
  if (outside.includes(frame.actor)) return null;
  switch (label) {
    case 'hearing':
      return hearingStep(frame, text);
    case 'ruling':
      return rulingStep(frame, text);
    case 'filing':
      return filingStep(frame, text);
    case 'settlement':
      return does(frame, 'settle') && !does(frame, 'ask') ? 'settlement' : null;
    case 'plea':
      // Who pleads not guilty answers charges that are not on record.
      return does(frame, 'pleadGuilty', 'plead') && frame.actor === 'party' && !/\bnot guilty\b/.test(frame.word)
        ? 'plea'
        : null;
    case 'sentencing':
    case 'other':
      return personalStep(frame, label);
    case 'appeal':
      return does(frame, 'appeal') && sides.includes(frame.actor) ? 'appeal' : null;
    case 'pardon':
      return does(frame, 'pardon') && !does(frame, 'ask') && frame.patients.includes('party') ? 'pardon' : null;
    // A new suit is a proceeding of its own, and the rest is no step of one.
    case 'complaint':
    case 'enforcement':
    case 'personnel':
    case 'business':
    case 'market':
    case 'commentary':
      return null;
  }
}

function hearingStep(frame: Frame, text: string): Step | null {
  if (/^(?:cancel|scrap|vacat|call off|scratch)/.test(frame.word)) return null;
  const isNamed = concerns(frame, 'hearing') || frame.subjectThings.includes('hearing');
  const isHeld = isNamed && does(frame, 'hear', 'meet', 'decide', 'undergo');
  const isSession =
    (does(frame, 'hear') && frame.actor === 'court') || (does(frame, 'meet') && sides.includes(frame.actor));
  return isHeld || isSession ? hearingOrTrial(text) : null;
}

function hearingOrTrial(text: string): Step {
  return /\btrial\b/i.test(text) ? 'trial' : 'hearing';
}

function rulingStep(frame: Frame, text: string): Step | null {
  const byCourt = frame.actor === 'court' || (frame.passive && frame.actor === null);
  if (!byCourt || afterwards.test(text)) return null;
  if (does(frame, 'ask', 'decide', 'hear') && concerns(frame, 'hearing')) return hearingOrTrial(text);
  if (!does(frame, 'decide')) return null;
  const isSuit = concerns(frame, 'suit') || concerns(frame, 'case');
  if (/^(?:dismiss|toss|throw|scrap|quash)/.test(frame.word) && isSuit && !concerns(frame, 'motion'))
    return 'dismissal with prejudice';
  if (/^(?:lift|end|dissolv)/.test(frame.word) && concerns(frame, 'freeze')) return 'end of the stay';
  if (/^(?:stay|paus|halt|extend|adjourn|delay|postpon)/.test(frame.word) && (isSuit || concerns(frame, 'freeze')))
    return 'stay';
  return 'ruling';
}

/** What may come after the end: costs, papers opened to the public, or somebody who wants the end undone. */
const afterwards =
  /\b(?:fees?|costs|bills?|unseal\w*|seal(?:s|ed|ing)?|redact\w*|interven\w+|reopen\w*|reviv\w+|reinstat\w+|vacat\w+|set(?:s|ting)? aside|refil\w+|information act|foia)\b/i;

const papers: readonly Thing[] = ['motion', 'discovery', 'order', 'freeze', 'suit', 'case', 'hearing'];

function filingStep(frame: Frame, text: string): Step | null {
  if (afterwards.test(text)) return null;
  if (!sides.includes(frame.actor)) return null;
  const isSuit = concerns(frame, 'suit') || concerns(frame, 'case');
  if (does(frame, 'drop') && frame.actor === 'agency' && isSuit) return 'dismissal with prejudice';
  const isInCourt = frame.patients.includes('court') || papers.some((thing) => concerns(frame, thing));
  if (does(frame, 'opine') && frame.patients.includes('court')) return 'filing';
  return does(frame, 'ask', 'file', 'argue') && isInCourt ? 'filing' : null;
}

function personalStep(frame: Frame, label: Label): Step | null {
  if (does(frame, 'goToPrison') && frame.actor === 'party') return 'custody';
  if (label !== 'sentencing' || does(frame, 'ask')) return null;
  if (does(frame, 'sentence') && frame.patients.includes('party')) return 'sentencing';
  const isGiven = /^(?:gets?|got|receiv|fac(?:es?|ing)$|awaits?|draws?|drew|lands?)/.test(frame.word);
  if (concerns(frame, 'prison') && frame.actor === 'party' && isGiven) return 'sentencing';
  return (concerns(frame, 'prison') || frame.subjectThings.includes('prison')) && does(frame, 'hear')
    ? 'sentencing'
    : null;
}

function does(frame: Frame, ...acts: Act[]): boolean {
  return acts.some((act) => frame.acts.includes(act));
}

function concerns(frame: Frame, thing: Thing): boolean {
  return frame.things.includes(thing);
}
