/** The bounds of what a channel may wish for. */
import { expect, test } from 'vitest';
import { wishesSchema } from '../../../src/alert/wishes.ts';

test.each([
  [1, true],
  [10, true],
  [0, false],
  [11, false],
  [1.5, false],
])('a story told from %s outlets on: %s', (minOutlets, allowed) => {
  expect(wishesSchema.safeParse({ minOutlets }).success).toBe(allowed);
});
