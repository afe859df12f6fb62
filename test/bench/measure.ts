/** Measures two ways of doing one thing side by side in turns, so that noise of the machine falls on both. */

export type Contender = { readonly name: string; readonly run: () => unknown };

const ROUNDS = 9;

/** Prints the median time of each contender and its ratio to the first one, which is the one to compare with. */
export async function compare(title: string, contenders: readonly Contender[]): Promise<void> {
  const times = contenders.map((): number[] => []);
  for (let round = 0; round < ROUNDS + 1; round += 1) {
    for (const [index, contender] of contenders.entries()) {
      const start = performance.now();
      await contender.run();
      // The first round warms up and does not count.
      if (round > 0) times[index]?.push(performance.now() - start);
    }
  }
  const medians = times.map((list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0);
  process.stdout.write(`${title} (median of ${ROUNDS})\n`);
  for (const [index, contender] of contenders.entries()) {
    const median = medians[index] ?? 0;
    const ratio = median / (medians[0] ?? 1);
    process.stdout.write(
      `  ${contender.name.padEnd(40)} ${median.toFixed(2).padStart(9)} ms   x ${ratio.toFixed(2)}\n`,
    );
  }
}
