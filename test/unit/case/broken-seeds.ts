/** Breaks the made-up seeds in one place, and says on which line the break then stands. */
import { loadSeeds, type SeedFile, seedFiles } from '../../../src/case/load-seeds.ts';
import type { Problem, ProblemCode } from '../../../src/problem.ts';
import { madeUpSeeds } from '../../support/seeds.ts';

type Texts = Readonly<Record<SeedFile, string | null>>;

/** The made-up seeds, with some files replaced; null takes a file away. */
export function seedTexts(changes: Partial<Texts> = {}): Texts {
  return Object.fromEntries(
    seedFiles.map((file) => [file, changes[file] === undefined ? (madeUpSeeds[file] ?? null) : changes[file]]),
  ) as Texts;
}

/** One file of the made-up seeds with one place changed. Fails where that place is not there exactly once. */
export function changed(file: SeedFile, from: string, to: string): string {
  const parts = (madeUpSeeds[file] ?? '').split(from);
  if (parts.length !== 2) throw new Error(`${file} holds ${parts.length - 1} times: ${from}`);
  return parts.join(to);
}

/** The line, counted from 1, on which the last occurrence of a mark begins. */
export function lineOf(text: string, mark: string): number {
  const index = text.lastIndexOf(mark);
  if (index < 0) throw new Error(`the text does not hold: ${mark}`);
  return text.slice(0, index).split('\n').length;
}

/** What goes wrong with these seeds; empty when they load. */
export function problemsOf(changes: Partial<Texts>): readonly Problem[] {
  const loaded = loadSeeds('made-up', seedTexts(changes));
  return loaded.ok ? [] : loaded.problems;
}

export type Break = {
  readonly name: string;
  readonly file: SeedFile;
  readonly from: string;
  readonly to: string;
  /** The problem must point to the line on which this stands in the changed file. */
  readonly at: string;
  readonly what: string;
  readonly remedy: string;
};

/** What goes wrong when this one thing is broken. */
export function problemsWith({ file, from, to }: Break): readonly Problem[] {
  return problemsOf({ [file]: changed(file, from, to) });
}

/** What should go wrong: one problem of this code, with the line worked out from the changed text. */
export function problemOf(code: ProblemCode, { file, from, to, at, what, remedy }: Break): Problem {
  return { code, where: `made-up/${file}:${lineOf(changed(file, from, to), at)}`, what, remedy };
}
