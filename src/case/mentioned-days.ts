/** Finds the calendar dates that a sentence of the record mentions, to tell what could be said on an earlier day. */

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const written = new RegExp(`(?:\\b(\\d{1,2}) )?\\b(${MONTHS})(?: (\\d{4}))?\\b|\\b(20\\d\\d)\\b`, 'g');
const monthNames = MONTHS.split('|');

/** Every date with a year that the text names, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, in the order of the text. Days without a year are left out. */
export function mentionedDates(text: string): string[] {
  return [...text.matchAll(written)].flatMap(([, day, month, year, alone]) => {
    if (alone !== undefined) return [alone];
    if (month === undefined || year === undefined) return [];
    const number = String(monthNames.indexOf(month) + 1).padStart(2, '0');
    return [day === undefined ? `${year}-${number}` : `${year}-${number}-${day.padStart(2, '0')}`];
  });
}

/** True where the text names a date that begins after `day` (`YYYY-MM-DD`). */
export function looksPast(text: string, day: string): boolean {
  return mentionedDates(text).some((date) => date > day.slice(0, date.length));
}

/** The sentences and clauses of a text that name no date after `day`; empty where none is left. */
export function saidBy(text: string, day: string): string {
  const kept = text.split(/(?<=[.!?;])\s+(?=[A-Z0-9"$a-z])/).filter((part) => !looksPast(part, day));
  return kept.join(' ').replace(/;$/, '.');
}

/** The last day of a calendar date of any precision: `2024-05` gives `2024-05-31`. Days past the end of a month only compare. */
export function lastDayOf(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}
