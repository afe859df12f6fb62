/** Reads days, months, years and spans out of a question. */
import { dayInZone } from '../../../calendar-day.ts';

/** First and last day, both included. `yearKnown` is false where only the day and month were given. */
export type Window = { readonly from: string; readonly to: string; readonly yearKnown: boolean };

/** A date as written: month and day are null where not given. */
export type Written = { readonly year: number | null; readonly month: number | null; readonly day: number | null };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?';
const date = new RegExp(
  [
    '\\b(\\d{4})-(\\d{2})(?:-(\\d{2}))?\\b',
    '\\b(\\d{1,2})/(\\d{1,2})(?:/(\\d{2,4}))?\\b',
    `\\b${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:\\s*,?\\s*(?:of\\s+)?(\\d{4}))?`,
    `\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month}(?![a-z])(?:\\s*,?\\s*(\\d{4}))?`,
    `\\b${month}(?![a-z])(?:\\s*,?\\s*(?:of\\s+)?(\\d{4}))?`,
    '\\bq([1-4])\\s*(?:of\\s+)?(\\d{4})\\b',
    '\\b(20[12]\\d)\\b',
  ].join('|'),
  'g',
);

/** Every date that a plain question names, in order. `may` counts only beside a day or year, or after a word such as `in`. */
export function writtenDates(plain: string): Written[] {
  return [...plain.matchAll(date)].flatMap((match): Written[] => {
    const isVerb =
      match[13] === 'may' &&
      match[14] === undefined &&
      !/\b(?:in|of|since|and|to|until|between|from|after|before|during|by) may\b/.test(plain);
    return isVerb ? [] : [writtenDate(match)];
  });
}

/** A plain question without the dates in it. */
export function withoutDates(plain: string): string {
  const isVerb = /\bmay\b/.test(plain) && writtenDates(plain).length === 0;
  return isVerb ? plain : plain.replace(date, ' ').replace(/ +/g, ' ').trim();
}

/** The groups stand side by side, one set for each way of writing. */
function writtenDate(match: RegExpExecArray): Written {
  const number = (at: number): number | null => (match[at] === undefined ? null : Number(match[at]));
  const name = (at: number): number | null => monthOf(match[at]);
  if (match[1] !== undefined) return { year: number(1), month: number(2), day: number(3) };
  if (match[4] !== undefined) return { year: fullYear(number(6)), month: number(4), day: number(5) };
  if (match[7] !== undefined) return { year: number(9), month: name(7), day: number(8) };
  if (match[10] !== undefined) return { year: number(12), month: name(11), day: number(10) };
  if (match[13] !== undefined) return { year: number(14), month: name(13), day: null };
  if (match[15] !== undefined) return { year: number(16), month: -Number(match[15]), day: null };
  return { year: number(17), month: null, day: null };
}

/** True for the name of a month. */
export function isMonth(word: string): boolean {
  return word.length >= 3 && months.includes(word.slice(0, 3)) && new RegExp(`^${month}$`).test(word);
}

function monthOf(name: string | undefined): number | null {
  return name === undefined ? null : months.indexOf(name.slice(0, 3)) + 1;
}

function fullYear(year: number | null): number | null {
  return year !== null && year < 100 ? 2000 + year : year;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

function windowOf({ year, month: at, day }: Written, years: readonly number[]): Window[] {
  return (year === null ? years : [year]).map((in_) => {
    if (at === null) return { from: `${in_}-01-01`, to: `${in_}-12-31`, yearKnown: true };
    if (at < 0) return { from: `${in_}-${pad(-at * 3 - 2)}-01`, to: `${in_}-${pad(-at * 3)}-31`, yearKnown: true };
    const first = `${in_}-${pad(at)}-${day === null ? '01' : pad(day)}`;
    return { from: first, to: day === null ? `${in_}-${pad(at)}-31` : first, yearKnown: year !== null };
  });
}

/**
 * The spans that a question asks about: one, or for a date without a year one for each of `years`. Empty where it names none. Days past the end of a
 * month only compare.
 */
export function windowsOf(plain: string, years: readonly number[], now: number, zone: string): Window[] {
  const part = partOfYear(plain);
  if (part !== null) return [part];
  const dates = writtenDates(plain);
  const [first, second] = dates;
  if (first === undefined) return relativeWindow(plain, now, zone);
  if (second !== undefined && /\b(?:between|from|and|to|until|through|till)\b|-/.test(plain)) {
    const [start] = windowOf({ ...first, year: first.year ?? second.year }, years);
    const end = windowOf({ ...second, year: second.year ?? first.year }, years).at(-1);
    if (start && end && start.from <= end.to) return [{ from: start.from, to: end.to, yearKnown: true }];
  }
  const windows = windowOf(first, years);
  const bounds = /\b(after|since|from|following)(?:\s+the)?$|\b(before|until|prior to|up to|by|till)(?:\s+the)?$/.exec(
    plain.slice(0, indexOfDate(plain)).trimEnd(),
  );
  if (bounds?.[1] !== undefined)
    return windows.slice(0, 1).map((window) => ({
      ...window,
      from: /after|following/.test(bounds[1] ?? '') ? dayAfter(window.to) : window.from,
      to: '9999-12-31',
    }));
  if (bounds?.[2] !== undefined)
    return windows.slice(-1).map((window) => ({
      ...window,
      from: '0000-01-01',
      to: /before|prior/.test(bounds[2] ?? '') ? shifted(window.from, -1) : window.to,
    }));
  return windows;
}

const partsOfYear: readonly (readonly [RegExp, string, string])[] = [
  [/\bspring\b/, '03-01', '05-31'],
  [/\bsummer\b/, '06-01', '08-31'],
  [/\b(?:autumn|fall)\b/, '09-01', '11-31'],
  [/\b(?:first half|h1)\b/, '01-01', '06-31'],
  [/\b(?:second half|h2)\b/, '07-01', '12-31'],
  [/\bfirst quarter\b/, '01-01', '03-31'],
  [/\bsecond quarter\b/, '04-01', '06-31'],
  [/\bthird quarter\b/, '07-01', '09-31'],
  [/\b(?:fourth|last) quarter\b/, '10-01', '12-31'],
  [/\bearly(?: in)?(?= (?:20\d\d))/, '01-01', '04-31'],
  [/\b(?:mid|middle of|mid-)(?: ?-?)(?=20\d\d)/, '05-01', '08-31'],
  [/\b(?:late(?: in)?|end of|towards the end of)(?= (?:20\d\d))/, '09-01', '12-31'],
];

/** A season, half or quarter of one year: `the summer of 2023`. */
function partOfYear(plain: string): Window | null {
  const years = [...plain.matchAll(/\b20[12]\d\b/g)].map(([year]) => year);
  const [year] = years;
  const part = years.length === 1 ? partsOfYear.find(([words]) => words.test(plain)) : undefined;
  if (part === undefined || writtenDates(plain).length > 1) return null;
  return { from: `${year}-${part[1]}`, to: `${year}-${part[2]}`, yearKnown: true };
}

function indexOfDate(plain: string): number {
  return [...plain.matchAll(date)][0]?.index ?? plain.length;
}

function relativeWindow(plain: string, now: number, zone: string): Window[] {
  const today = dayInZone(now, zone);
  const year = Number(today.slice(0, 4));
  const span = (from: string, to: string): Window[] => [{ from, to, yearKnown: true }];
  if (/\bthis year\b/.test(plain)) return span(`${year}-01-01`, `${year}-12-31`);
  if (/\blast year\b/.test(plain)) return span(`${year - 1}-01-01`, `${year - 1}-12-31`);
  if (/\bthis month\b/.test(plain)) return span(`${today.slice(0, 7)}-01`, `${today.slice(0, 7)}-31`);
  if (/\bthis week\b|\bpast week\b|\blast week\b/.test(plain)) return span(shifted(today, -7), today);
  if (/\blast month\b|\bpast month\b/.test(plain)) return span(shifted(today, -31), today);
  return [];
}

/** The day so many days later or earlier. */
function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The day after the last of a window, whose months all have 31 days. */
function dayAfter(last: string): string {
  const [year = '', month = '', day = ''] = last.split('-');
  if (day !== '31') return shifted(last, 1);
  return month === '12' ? `${Number(year) + 1}-01-01` : `${year}-${pad(Number(month) + 1)}-01`;
}
