/** Shortening for people: an ellipsis within the limit, counted in code points, and never half of a character. */
import { expect, test } from 'vitest';
import { shorten } from '../../../src/shorten.ts';

test.each<[text: string, limit: number, shown: string]>([
  ['', 5, ''],
  ['abc', 4, 'abc'],
  ['abcd', 4, 'abcd'],
  ['abcde', 4, 'abc…'],
  ['ab cde', 4, 'ab…'],
  ['abc', 1, '…'],
  [' abc', 4, ' abc'],
  ['🔨🔨🔨', 3, '🔨🔨🔨'],
  ['🔨🔨🔨🔨', 3, '🔨🔨…'],
  ['a🔨b', 2, 'a…'],
  ['币安创始人', 3, '币安…'],
])('%j within %i characters reads %j', (text, limit, shown) => {
  expect(shorten(text, limit)).toBe(shown);
});

test.each<[text: string, limit: number, shown: string]>([
  ['a\ud83d', 5, 'a\ufffd'],
  ['\udd28abc', 3, '\ufffda…'],
  ['\udd28\ud83d', 2, '\ufffd\ufffd'],
])('half of a pair in %j is replaced, so that what is shown is well formed', (text, limit, shown) => {
  expect(shorten(text, limit)).toBe(shown);
  expect(shorten(text, limit).isWellFormed()).toBe(true);
});
