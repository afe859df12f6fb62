/** Keeps cases that the present code gets wrong in sight: they are counted and named, and may only become fewer. */

type Misses<T> = {
  readonly what: string;
  readonly cases: readonly T[];
  /** How many were wrong when they were last counted; to be lowered with every one that is mended. */
  readonly stillWrong: number;
  readonly nameOf: (one: T) => string;
  readonly isRight: (one: T) => boolean;
};

/** How many of the cases are wrong. Prints that, which are right by now, and all wrong ones where they are more than they were. */
export function countMisses<T>({ what, cases, stillWrong, nameOf, isRight }: Misses<T>): number {
  const wrong = cases.filter((one) => !isRight(one)).map(nameOf);
  const right = cases.map(nameOf).filter((name) => !wrong.includes(name));
  const say = (text: string) => process.stdout.write(`known misses, ${what}: ${text}\n`);
  say(`${wrong.length} of ${cases.length} wrong (${stillWrong} when last counted)`);
  for (const name of right) say(`right by now, move it to the table: ${name}`);
  if (wrong.length > stillWrong) for (const name of wrong) say(`wrong: ${name}`);
  return wrong.length;
}
