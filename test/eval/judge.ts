/** Holds what was read against what labelled items say, in the measures by which the reading is judged. */
import { z } from 'zod';
import type { Prediction } from '../../src/cli/classify.ts';
import { courtSteps, type Label } from '../../src/news/label/labels.ts';
import { bCubed, pairScore, percent, scoreLine, scoreOf } from './scores.ts';

const dateSchema = z.object({ date: z.string(), precision: z.string(), future: z.boolean() });

/** One labelled news item; what it needs not say has a default. */
export const goldSchema = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string().default(''),
  published: z.string().default(''),
  url: z.string().default(''),
  relevant: z.boolean(),
  primary: z.string(),
  labels: z.array(z.string()),
  event_dates: z.array(dateSchema).default([]),
  story: z.string(),
  hard: z.boolean().default(false),
});

export type Gold = z.infer<typeof goldSchema>;
export type Row = { readonly item: Gold; readonly found: Prediction };

/** Steps in court or by an agency, as against what is said and done about them. */
const steps: ReadonlySet<string> = new Set<Label>([...courtSteps, 'enforcement', 'pardon']);

/** The table of scores over these rows, line by line. */
export function scoreTable(rows: readonly Row[]): string[] {
  const about = rows.filter(({ item }) => item.relevant);
  const agreed = about.filter(({ item }) => !item.hard);
  const stories = rows.map(({ item }) => item.story);
  const found = rows.map((row) => row.found.story);
  return [
    `${rows.length} items, ${about.length} about the case`,
    scoreLine('relevance', relevance(rows)),
    scoreLine('event or not (relevant items)', events(about)),
    labelLine('label (relevant items)', about),
    labelLine('label (relevant, not hard)', agreed),
    scoreLine(
      'dates (relevant items)',
      dates(about, () => true),
    ),
    scoreLine(
      'dates ahead',
      dates(about, ({ future }) => future),
    ),
    scoreLine('story pairs', pairScore(stories, found)),
    scoreLine('story B-cubed', bCubed(stories, found)),
  ];
}

function relevance(rows: readonly Row[]) {
  const count = (read: boolean, meant: boolean): number =>
    rows.filter(({ item, found }) => found.relevant === read && item.relevant === meant).length;
  return scoreOf(count(true, true), count(true, false), count(false, true));
}

function events(about: readonly Row[]) {
  const judged = about.map(({ item, found }) => ({
    meant: steps.has(item.primary),
    read: steps.has(found.primary),
    allowed: item.labels.some((label) => steps.has(label)),
  }));
  return scoreOf(
    judged.filter(({ meant, read }) => meant && read).length,
    judged.filter(({ read, allowed }) => read && !allowed).length,
    judged.filter(({ meant, read }) => meant && !read).length,
  );
}

function labelLine(name: string, rows: readonly Row[]): string {
  const share = (holds: (row: Row) => boolean): string => percent(rows.filter(holds).length / (rows.length || 1));
  const exact = share(({ item, found }) => item.primary === found.primary);
  const inSet = share(({ item, found }) => item.labels.includes(found.primary));
  return `${name.padEnd(34)} exact ${exact}  in gold set ${inSet}  n ${rows.length}`;
}

type GoldDate = z.infer<typeof dateSchema>;

/** Days must agree; where a side knows the month only, the months. */
function dates(about: readonly Row[], isMeant: (date: GoldDate) => boolean) {
  const sums = about.map(({ item, found }) => {
    const wanted = new Set(item.event_dates.filter(isMeant).map(keyOf));
    const read = new Set(found.dates.filter(isMeant).map(keyOf));
    const right = [...read].filter((key) => wanted.has(key)).length;
    return { right, wrong: read.size - right, missed: wanted.size - right };
  });
  const total = (part: 'right' | 'wrong' | 'missed'): number => sums.reduce((sum, row) => sum + row[part], 0);
  return scoreOf(total('right'), total('wrong'), total('missed'));
}

function keyOf({ date, precision }: GoldDate): string {
  return precision === 'month' ? date.slice(0, 7) : date;
}
