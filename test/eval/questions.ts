/** `npm run eval -- questions FILE [DATE]`: how many questions of a file (JSON lines) are answered as it demands, per kind, and which not. */
import { readFileSync } from 'node:fs';
import { answeredLine } from '../../src/cli/ask.ts';
import { secCase } from '../support/seeds.ts';
import { faultsOf, kindTable, questionSchema, type Scored } from './question-score.ts';

/** Answers each question of the file as of `now` and holds the answer against it. */
export function scoreQuestions(file: string, now: number): Scored[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((text): Scored => {
      const question = questionSchema.parse(JSON.parse(text));
      const line = answeredLine(secCase, question.q, question.prev, now);
      return { question, line, faults: faultsOf(question, line) };
    });
}

/** Prints the table and the failing questions; 0 when all pass, 1 when not. */
export function printQuestionScore(file: string, now: number): number {
  const scored = scoreQuestions(file, now);
  const failing = scored.filter(({ faults }) => faults.length > 0);
  process.stdout.write(`${kindTable(scored).join('\n')}\n`);
  for (const { question, line, faults } of failing)
    process.stdout.write(
      `\n${question.kind}: ${question.q}\n${faults.map((fault) => `  ${fault}\n`).join('')}  answer: ${line.answer}\n`,
    );
  return failing.length === 0 ? 0 : 1;
}
