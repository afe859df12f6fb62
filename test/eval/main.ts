/** `npm run eval -- FILE [--misses]`: how well labelled news items (JSON lines) are read; the fields are those that `classify` prints. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { itemClassifier } from '../../src/cli/classify.ts';
import { shippedCase } from '../support/seeds.ts';
import { pairScore, scoreLine, scoreOf } from './scores.ts';

const goldSchema = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string().default(''),
  published: z.string().default(''),
  url: z.string().default(''),
  relevant: z.boolean(),
  primary: z.string(),
  labels: z.array(z.string()),
  story: z.string(),
});

const [file, ...flags] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('Usage: npm run eval -- FILE [--misses]\nFILE holds one labelled news item a line.\n');
  process.exit(2);
}
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '');
const gold = lines.map((line) => goldSchema.parse(JSON.parse(line)));
const classify = itemClassifier(shippedCase);
const rows = gold.map((item) => ({ item, found: classify(item) }));
const count = (test: (row: (typeof rows)[number]) => boolean): number => rows.filter(test).length;
const about = rows.filter(({ item }) => item.relevant);
const share = (test: (row: (typeof rows)[number]) => boolean): string =>
  ((100 * about.filter(test).length) / (about.length || 1)).toFixed(1);

const report = [
  `${rows.length} items, ${about.length} about the case`,
  scoreLine(
    'relevance',
    scoreOf(
      count(({ item, found }) => item.relevant && found.relevant),
      count(({ item, found }) => !item.relevant && found.relevant),
      count(({ item, found }) => item.relevant && !found.relevant),
    ),
  ),
  `label of relevant items       exact ${share(({ item, found }) => found.primary === item.primary)}  in gold set ${share(({ item, found }) => item.labels.includes(found.primary))}`,
  scoreLine(
    'story pairs',
    pairScore(
      gold.map((item) => item.story),
      rows.map(({ found }) => found.story),
    ),
  ),
];
process.stdout.write(`${report.join('\n')}\n`);
if (flags.includes('--misses')) {
  for (const { item, found } of rows) {
    const wrongRelevance = item.relevant !== found.relevant;
    if (!wrongRelevance && (!item.relevant || item.labels.includes(found.primary))) continue;
    process.stdout.write(
      `${item.id}\trelevant ${found.relevant}/${item.relevant}\tlabel ${found.primary}/${item.primary}\t${item.title}\n`,
    );
  }
}
