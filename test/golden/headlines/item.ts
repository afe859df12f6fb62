/** One judged news item of the golden table, and the reader of the text form in which the table is written. */
import { isCalendarDate } from '../../../src/calendar-day.ts';
import { type Label, labels } from '../../../src/news/label/labels.ts';

/** A case date that the item states; a month is written as its first day. */
export type GoldenDate = { readonly date: string; readonly precision: 'day' | 'month'; readonly future: boolean };

export type GoldenItem = {
  readonly title: string;
  /** '' for a headline without a lede. */
  readonly summary: string;
  /** ISO day, or an ISO instant where the hour matters; '' where unknown. */
  readonly published: string;
  readonly relevant: boolean;
  readonly primary: Label;
  /** Every label that fits, primary first. */
  readonly labels: readonly Label[];
  /** Given for relevant items only. */
  readonly dates: readonly GoldenDate[];
};

/**
 * Reads a table of one item a line: `± labels | published | title | summary | dates`. `+` is about the case, `-` is not; the first label is
 * the primary one; a date with `>` lies ahead of the item; `2024-01` is a month. Raises an error that names a line it cannot read.
 */
export function goldenItems(table: string): GoldenItem[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(readLine);
}

function readLine(line: string): GoldenItem {
  const [head = '', published = '', title = '', summary = '', dates = '', ...rest] = line
    .split('|')
    .map((cell) => cell.trim());
  const [sign = '', ...names] = head.split(/\s+/);
  const [primary, ...also] = names.map((name) => labelNamed(name, line));
  const relevant = sign === '+';
  const readDates = dates === '' ? [] : dates.split(/\s+/).map((date) => readDate(date, line));
  const readable =
    (relevant || sign === '-') &&
    primary !== undefined &&
    title !== '' &&
    rest.length === 0 &&
    (relevant || dates === '') &&
    (published === '' || isCalendarDate(published.slice(0, 10)));
  if (!readable) throw new Error(`the golden table holds an unreadable line: ${line.trim()}`);
  return { title, summary, published, relevant, primary, labels: [primary, ...also], dates: readDates };
}

function labelNamed(name: string, line: string): Label {
  const label = labels.find((candidate) => candidate === name);
  if (label === undefined) throw new Error(`the golden table names an unknown label ${name}: ${line.trim()}`);
  return label;
}

function readDate(text: string, line: string): GoldenDate {
  const future = text.endsWith('>');
  const date = future ? text.slice(0, -1) : text;
  if (!isCalendarDate(date) || date.length < 7) {
    throw new Error(`the golden table gives ${text}, which is no day or month: ${line.trim()}`);
  }
  return date.length === 7 ? { date: `${date}-01`, precision: 'month', future } : { date, precision: 'day', future };
}
