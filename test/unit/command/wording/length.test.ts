/** Cutting answers into what a channel can show. */
import { expect, test } from 'vitest';
import { strong, text } from '../../../../src/alert/message.ts';
import { firstSentences, fitLines, pageOf, plainSpans } from '../../../../src/command/wording/length.ts';

const lines = ['aaaa', 'bbbb', 'cccc', 'dddd'].map((word) => [text(word)]);

test.each([
  [14, 2, 2],
  [13, 1, 3],
  [1000, 4, 0],
])('into %i characters go %i lines, and %i are left', (room, shown, left) => {
  const fit = fitLines(lines, room);
  expect([fit.shown.length, fit.left]).toEqual([shown, left]);
});

test('a line that alone is too long is cut before its speaker and source', () => {
  const { shown } = fitLines([[strong('Day: '), text(`${'word '.repeat(60)}(alleged by the SEC) [PR-1, PR-2]`)]], 100);
  const [line = []] = shown;
  expect(plainSpans(line)).toMatch(/^Day: word .*… \(alleged by the SEC\) \[PR-1, PR-2\]$/);
  expect(plainSpans(line).length).toBeLessThanOrEqual(100);
});

test('pages hold every line once; a page that there is not tells how many there are', () => {
  expect(pageOf(lines, 14, 2)).toEqual({ shown: lines.slice(2), first: 3, pages: 2 });
  expect(pageOf(lines, 14, 3)).toEqual({ pages: 2 });
  expect(pageOf([], 14, 1)).toEqual({ pages: 0 });
});

test.each([
  ['One. Two. Three.', 9, 'One. Two.'],
  ['One. Two. Three.', 3, 'On…'],
  ['See no. 5 of v. x.', 40, 'See no. 5 of v. x.'],
])('%j in %i characters: %j', (content, limit, kept) => {
  expect(firstSentences(content, limit)).toBe(kept);
});
