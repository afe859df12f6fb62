/** Calendar days as plain text (`2024-04-30`, `2024-04`, `2024`): a court day is never shifted by a zone conversion. */
export type Precision = 'day' | 'month' | 'year';

/** True for `YYYY-MM-DD`, `YYYY-MM` or `YYYY` that exists in the calendar. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const month = match[2] === undefined ? 1 : Number(match[2]);
  const day = match[3] === undefined ? 1 : Number(match[3]);
  const date = new Date(Date.UTC(Number(match[1]), month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** How precise a calendar date is, read off its length. */
export function precisionOf(date: string): Precision {
  if (date.length === 10) return 'day';
  return date.length === 7 ? 'month' : 'year';
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The date in English words: `30 April 2024`, `April 2024` or `2024`. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-');
  const name = month === undefined ? '' : `${MONTHS[Number(month) - 1] ?? month} `;
  return `${day === undefined ? '' : `${Number(day)} `}${name}${year ?? ''}`;
}

/** Making a formatter takes far longer than using it. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of an instant (epoch milliseconds) in an IANA zone, as `YYYY-MM-DD`. */
export function dayInZone(instant: number, zone: string): string {
  const known = dayFormats.get(zone);
  if (known !== undefined) return known.format(instant);
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  dayFormats.set(zone, format);
  return format.format(instant);
}

const knownZones = new Map<string, boolean>();

/** True for an IANA zone that this runtime knows. */
export function isZone(zone: string): boolean {
  const known = knownZones.get(zone);
  if (known !== undefined) return known;
  const found = (zone.includes('/') || zone === 'UTC') && canFormat(zone);
  knownZones.set(zone, found);
  return found;
}

function canFormat(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
