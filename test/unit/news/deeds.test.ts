/** What a headline tells as a deed, and which deeds exclude each other. */
import { describe, expect, test } from 'vitest';
import { markText } from '../../../src/news/marked-text.ts';
import { type Deed, deedsOf, excludeEachOther } from '../../../src/news/story/deeds.ts';
import { shippedCase } from '../../support/seeds.ts';

const deeds = (title: string, isRumour = false): readonly Deed[] =>
  deedsOf(markText(title, shippedCase.vocabulary).reading, isRumour);

describe('the deeds of a headline', () => {
  test.each<readonly [title: string, ...deeds: Deed[]]>([
    ['SEC sues Binance', 'sue party'],
    ['SEC sues Coinbase a day after Binance', 'sue other'],
    ['SEC asks judge to freeze Binance.US assets', 'ask agency'],
    ['Binance opposes the freeze', 'ask party'],
    ['SEC and Binance jointly ask for a pause', 'ask both'],
    ['Judge pauses the SEC case against Binance', 'decide'],
    ['Most claims survive, judge says', 'decide'],
    ['Binance ordered to bring home US assets', 'decide'],
    ['Binance fails to get the suit dismissed', 'decide'],
    ['Binance to pay $4.3 billion to settle US case', 'deal'],
    ['Zhao pleads guilty', 'deal'],
    ['SEC drops case against Binance', 'drop'],
    ['Zhao sentenced to four months in prison', 'sentence'],
    ['Zhao to be sentenced on Tuesday', 'fate'],
    ['Trump pardons Zhao', 'pardon'],
    ['BNB falls as SEC sues Binance'],
    ['A quiet week'],
  ])('%s', (title, ...expected) => {
    expect(deeds(title)).toEqual(expected);
  });

  test('a rumoured deal is one in the making', () => {
    expect(deeds('Binance settles case with the Justice Department', true)).toEqual(['talks']);
  });
});

describe('what excludes each other', () => {
  test.each<readonly [Deed[], Deed[], boolean]>([
    [['ask agency'], ['decide'], true],
    [['decide'], ['ask party'], true],
    [['talks'], ['deal'], true],
    [['ask agency', 'decide'], ['decide'], false],
    [['sue party'], ['ask agency'], false],
    [[], ['decide'], false],
  ])('%j and %j: %j', (a, b, expected) => {
    expect(excludeEachOther(a, b)).toBe(expected);
    expect(excludeEachOther(b, a)).toBe(expected);
  });
});
