/**
 * `npm run eval -- FILE [--misses]`: how well labelled news items (JSON lines, the fields that `classify` prints) are read: over all, over the half
 * of the stories that may be looked at, and over the half that stays closed. Only the open half's misses are ever shown.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { itemClassifier } from '../../src/cli/classify.ts';
import { shippedCase } from '../support/seeds.ts';
import { goldSchema, type Row, scoreTable } from './judge.ts';
import { printQuestionScore } from './questions.ts';

const [file, ...flags] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write(
    'Usage: npm run eval -- FILE [--misses]\n       npm run eval -- questions FILE [DATE]\nFILE holds one labelled news item, or one question, a line.\n',
  );
  process.exit(2);
}
if (file === 'questions') {
  const [questions = '', date] = flags;
  process.exit(printQuestionScore(questions, date === undefined ? Date.now() : Date.parse(date)));
}

const classify = itemClassifier(shippedCase);
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line): Row => {
    const item = goldSchema.parse(JSON.parse(line));
    return { item, found: classify(item) };
  });
const open = rows.filter(({ item }) => isOpen(item.story));
const closed = rows.filter(({ item }) => !isOpen(item.story));

print('whole file', scoreTable(rows));
print('open half (rules were made while reading it)', scoreTable(open));
print('closed half (totals only)', scoreTable(closed));
print('labels misread in the open half', confusions(open));
if (flags.includes('--misses')) print('misses in the open half', open.flatMap(missLines));

/** By story, never by item: copies of one development on both sides would tell one half of the other. */
function isOpen(story: string): boolean {
  return (createHash('sha256').update(story).digest().at(-1) ?? 0) % 2 === 0;
}

function confusions(half: readonly Row[]): string[] {
  const counts = new Map<string, number>();
  for (const { item, found } of half) {
    if (!item.relevant || item.primary === found.primary) continue;
    const pair = `${item.primary} read as ${found.primary}${item.labels.includes(found.primary) ? ' (fits as well)' : ''}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([pair, count]) => `${String(count).padStart(3)} ${pair}`);
}

function missLines({ item, found }: Row): string[] {
  const faults = [
    item.relevant === found.relevant ? '' : `relevant ${found.relevant}, should be ${item.relevant}`,
    !item.relevant || item.primary === found.primary ? '' : `label ${found.primary}, should be ${item.primary}`,
  ].filter((fault) => fault !== '');
  if (faults.length === 0) return [];
  const evidence = found.evidence.map(({ says, quote, points }) => `      ${points.toFixed(1)} ${says} “${quote}”`);
  return [`${item.id} ${faults.join('; ')}: ${item.title}`, ...evidence];
}

function print(title: string, lines: readonly string[]): void {
  process.stdout.write(`${title}\n${lines.map((line) => `  ${line}\n`).join('')}`);
}
