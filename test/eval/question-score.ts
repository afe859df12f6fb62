/** Holds answers against what a set of questions says they must and must not say, cite and exceed. */
import { z } from 'zod';
import type { AnsweredLine } from '../../src/cli/ask.ts';

/** One question with its requirements, in the format of the question sets: one JSON object a line. */
export const questionSchema = z.object({
  q: z.string(),
  prev: z.array(z.string()).default([]),
  must: z.array(z.string()).default([]),
  must_not: z.array(z.string()).default([]),
  cites: z.array(z.string()).default([]),
  kind: z.string(),
  answerable: z.boolean(),
});

export type Question = z.infer<typeof questionSchema>;

/** The most characters that an answer may have. */
export function limitOf({ answerable, kind }: Pick<Question, 'answerable' | 'kind'>): number {
  if (!answerable) return 500;
  return kind === 'timeline' || kind === 'status' ? 1900 : 900;
}

/** Everything that is wrong with an answer; empty when it passes. Bold, italics and back-ticks are ignored. */
export function faultsOf(question: Question, line: AnsweredLine): string[] {
  const plain = line.answer.replace(/[*_`]/g, '');
  const matches = (pattern: string): boolean =>
    new RegExp(pattern, 'i').test(plain) || new RegExp(pattern, 'i').test(line.answer);
  const faults = [
    ...question.must.filter((pattern) => !matches(pattern)).map((pattern) => `lacks /${pattern}/`),
    ...question.must_not.filter(matches).map((pattern) => `says /${pattern}/`),
  ];
  if (question.cites.length > 0 && !question.cites.some((id) => line.cites.includes(id)))
    faults.push(`cites none of ${question.cites.join(', ')}`);
  if (line.answer.length > limitOf(question)) faults.push(`is ${line.answer.length} characters long`);
  if (line.answer.trim() === '') faults.push('is empty');
  return faults;
}

export type Scored = { readonly question: Question; readonly line: AnsweredLine; readonly faults: readonly string[] };

/** Passed and asked per kind, then over all. */
export function kindTable(scored: readonly Scored[]): string[] {
  const kinds = [...new Set(scored.map(({ question }) => question.kind))].sort();
  const row = (name: string, of: readonly Scored[]): string => {
    const passed = of.filter(({ faults }) => faults.length === 0).length;
    return `${name.padEnd(22)} ${String(passed).padStart(4)} of ${of.length}`;
  };
  return [
    ...kinds.map((kind) =>
      row(
        kind,
        scored.filter(({ question }) => question.kind === kind),
      ),
    ),
    row('all', scored),
  ];
}
