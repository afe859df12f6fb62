/** Takes apart what is typed after `/case timeline`: dates in any usual form, a kind of event, a page, in any order. */
import { timelineTypes } from '../../case/timeline.ts';
import { datePattern } from '../wording/date-text.ts';

const linking = new Set([
  'from',
  'since',
  'after',
  'until',
  'till',
  'to',
  'before',
  'between',
  'and',
  'in',
  'of',
  'on',
  'the',
  'all',
  '-',
  '–',
]);

/** `2023`: that year; `since 2023`: from then on; `June 2023 to 2024 hearings page 2`: what it says. A word left over counts as the kind. */
export function readTimelineWords(words: readonly string[]): Record<string, string> {
  let rest = words.join(' ');
  const values: Record<string, string> = {};
  const take = (pattern: RegExp): RegExpMatchArray | null => {
    const found = pattern.exec(rest);
    if (found) rest = rest.replace(found[0], ' ');
    return found;
  };
  const page = take(/\bpage\s*(\S{1,20})/i);
  if (page?.[1]) values.page = page[1];
  const dates = rest.match(datePattern) ?? [];
  rest = rest.replace(datePattern, ' ');
  const [first, second] = dates;
  if (first !== undefined && second !== undefined) Object.assign(values, { from: first, to: second });
  else if (first !== undefined) Object.assign(values, onePeriod(first, rest.toLowerCase()));
  const left = rest.split(/\s+/).filter((word) => word !== '' && !linking.has(word.toLowerCase()));
  const number = left.findIndex((word) => /^\d{1,3}$/.test(word));
  if (number >= 0 && values.page === undefined) values.page = left.splice(number, 1)[0] ?? '';
  if (left.length === 0) return values;
  const type = left.find((word) => typeOf(word) !== null);
  return { ...values, type: type !== undefined && left.length === 1 ? type : left.join(' ') };
}

function onePeriod(date: string, around: string): Record<string, string> {
  if (/\b(?:from|since|after)\b/.test(around)) return { from: date };
  return /\b(?:to|until|till|before)\b/.test(around) ? { to: date } : { from: date, to: date };
}

/** The kind of event of a typed word: also its plural. */
export function typeOf(typed: string): string | null {
  const word = typed.trim().toLowerCase();
  return timelineTypes.find((type) => [type, `${type}s`, type.replace(/y$/, 'ies')].includes(word)) ?? null;
}
