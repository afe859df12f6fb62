/** Tells whether the text says that a date has been given up for another one. */
import type { DateSentence } from './date-sentence.ts';
import type { WrittenDate } from './written-dates.ts';

/** A verb of moving, in any tense. */
export const moving =
  /\b(?:postpon\w+|mov(?:e[sd]?|ing)|push(?:e[sd]|ing)?|delay\w*|reschedul\w+|adjourn\w+|put(?:s|ting)? off|shift(?:s|ed|ing)?|reset|bump(?:s|ed)?|chang(?:e[sd]?|ing)|defer\w*|continued|continuance|advanc(?:e[sd]?|ing)|brought forward|slides?|slid|extend\w*|extension|aplaz\w+|pospuest[oa])\b|推迟|延期|改期/i;
const fromBefore =
  /\b(?:from|de|del|von)\s+(?:the |its |an? )?(?:original |earlier |previous |initial )?(?:date of )?(?:[A-Z][a-z]+day,? )?$/i;
const participle = '(?:set|scheduled|planned|slated|due|expected|booked|calendared|fixed|supposed|meant|to have)';
const plannedBefore = new RegExp(
  `原定于?$|\\b(?:(?:originally|previously|initially|formerly|once) (?:been )?${participle}?|(?:first|earlier) ${participle}|had (?:originally |previously |first )?been ${participle}|was (?:originally |previously |initially |first )?(?:supposed|meant|to have been))(?: to [\\w ]{1,40}?)?(?: in [A-Z]\\w+)?\\s*(?:for|on|by|in)?\\s+(?:the )?(?:[A-Z][a-z]+day,? )?$`,
  'i',
);
const insteadBefore =
  /\((?:was|from|formerly|previously|originally)\s+$|\bno (?:hearing|sentencing|trial|arguments?|conference) (?:on|in)\s+$|\b(?:instead of|rather than|in place of|in lieu of|no longer|not|replac\w+|supersed\w+|scraps?|scrapped|vacat\w+|cancel\w*)\s+(?:on |in )?(?:the |its |his |her |their )?$/i;
const callOffBefore =
  /\b(?:cancel(?:s|led|ed|ling)?|vacat(?:e[sd]?|ing)|scrap(?:s|ped)?|call(?:s|ed)? off|struck)\b[^.;]{0,60}\b(?:set|scheduled|planned|slated) for\s+$/i;
const calledOffAfter =
  /^[^.;,]{0,40}\b(?:was|is|are|were|been|be)\s+(?:now )?(?:cancel(?:led|ed)|vacated|called off|scrapped|postponed|rescheduled|adjourned)\b/i;
/** "his March 5 deadline to April 2", "Zhao's Feb. 23 sentencing is now April 30". */
const movedAfter = /^(?:'s)?\s+(?:[\w-]+\s+){1,4}?(?:to|until|till|by|back)\b/i;
const nowAfter =
  /^(?:'s)?\s+(?:(?!(?:is|was|are|were|will|has|had|would)\b)[\w-]+\s+){1,3}?(?:(?:is|was|has been|will be|had been)\s+(?:now|postponed|moved|delayed|rescheduled|pushed|adjourned|put off|vacated|cancell?ed|called off|scrapped)|now|postponed|moved|delayed|rescheduled|pushed|adjourned|put off|vacated|cancell?ed|scrapped)\b/i;
const chineseFrom = /(?:由|从|自)$/;
const chineseMoved = /^\s*(?:推迟|延期|改)/;
const setBefore = new RegExp(`\\b(?:was|were|been) ${participle}(?: to [\\w ]{1,40}?)?\\s+(?:for|on|by|in)?\\s*$`, 'i');
const butNowAfter = /\b(?:but|instead|now|yet)\b[^.;]*\b(?:now|moved|postponed|pushed|delayed|instead|will|later)\b/i;
const prepositionBefore =
  /\b(?:on|in|to|until|till|for|by|at|of|after|before|since)\s+(?:the )?(?:[A-Z][a-z]+day,? )?$/i;

/** True for the old date of a move, and for the date of something called off. Pure. */
export function isReplaced(sentence: DateSentence, date: WrittenDate): boolean {
  const { before, after } = sentence;
  if (date.inRange === 'last') return false;
  if ([plannedBefore, insteadBefore, callOffBefore].some((pattern) => pattern.test(before))) return true;
  if (date.inRange === 'first' && moving.test(before)) return !/\bbetween\s+$/i.test(before);
  if (chineseFrom.test(before) && chineseMoved.test(after)) return true;
  if (fromBefore.test(before)) return moving.test(before) || (/^\s+(?:to|until)\b/i.test(after) && moving.test(after));
  return isSetAndGivenUp(sentence);
}

/** "was set for July 2 but is now July 9", "his March 5 deadline to April 2", "the July 2 hearing was called off". */
function isSetAndGivenUp({ before, after }: DateSentence): boolean {
  if (setBefore.test(before)) return butNowAfter.test(after) || calledOffAfter.test(after);
  if (/\b(?:set|scheduled|planned|slated) for\s+$/i.test(before)) return calledOffAfter.test(after);
  if (prepositionBefore.test(before)) return false;
  const clause = before.split(/[,;] (?:but|and) /).at(-1) ?? before;
  return nowAfter.test(after) || (moving.test(clause) && movedAfter.test(after));
}
