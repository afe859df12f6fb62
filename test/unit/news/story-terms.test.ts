/** What clustering reads in a text: one spelling of names, quantities and notions. */
import { describe, expect, test } from 'vitest';
import { storyTerms, termsIn } from '../../../src/news/story/story-terms.ts';
import { takeQuantities } from '../../../src/news/text/quantities.ts';
import { shippedCase } from '../../support/seeds.ts';

const { vocabulary } = shippedCase;
const terms = (text: string): string[] => termsIn(text, vocabulary);

describe('quantities', () => {
  test.each<readonly [text: string, terms: readonly string[]]>([
    ['a fine of $4.3 billion', ['sum:4300000000', 'about:4000000000']],
    ['fined us$4.3bn', ['sum:4300000000', 'about:4000000000']],
    ['支付43亿美元', ['sum:4300000000', 'about:4000000000']],
    ['over 4 billion dollars', ['sum:4000000000', 'about:4000000000']],
    ['$1,350 million', ['sum:1400000000', 'about:1000000000']],
    ['$0 and $', []],
    ['four months', ['span:4']],
    ['4个月', ['span:4']],
    ['cuatro meses', ['span:4']],
    ['three years', ['span:36']],
    ['36 months', ['span:36']],
    ['a 60-day stay', ['span:2']],
    ['45 days', ['number:45d']],
    ['may 29, 2025', ['day:may29']],
    ['29 may', ['day:may29']],
    ['could 29', ['day:may29']],
    ['5月29日', ['day:may29']],
    ['falls 5.4%', ['percent:5']],
  ])('%s', (text, found) => {
    expect(takeQuantities(text).terms).toEqual(found);
  });

  test('leave the words around them', () => {
    expect(takeQuantities('fined $4 billion in may').rest.replace(/\s+/g, ' ')).toBe('fined in may');
    expect(takeQuantities('bnb up 3%').rest).toContain('gains');
  });
});

describe('the terms of a text', () => {
  test.each([
    ['CZ', 'party:zhao'],
    ['Changpeng Zhao', 'party:zhao'],
    ['赵长鹏', 'party:zhao'],
    ['币安', 'party:binance'],
    ['U.S. Securities and Exchange Commission', 'agency:sec'],
  ])('%s is one name however it is written', (text, name) => {
    expect(terms(text)).toContain(name);
  });

  test.each([
    ['sues', 'sue'],
    ['a complaint', 'sue'],
    ['起诉', 'sue'],
    ['demanda', 'sue'],
    ['drops the case', 'endcase'],
    ['ends its long lawsuit', 'endcase'],
    ['bitcoin drops', 'fall'],
    ['declines to rule', 'deny'],
    ['shares declined', 'fall'],
    ['steps down', 'resign'],
    ['jailed', 'prison'],
    ['walks free', 'release'],
    ['indulta', 'pardon'],
    ['赦免', 'pardon'],
    ['pulls coins', 'coin'],
    ['investors pull $780 mln from it', 'outflow'],
  ])('%s says %s', (text, notion) => {
    expect(terms(text)).toContain(`notion:${notion}`);
  });

  test('a phrase leaves what stands in its middle', () => {
    expect(terms('takes Acme to court')).toEqual(expect.arrayContaining(['notion:sue', 'acme']));
  });

  test('a text without meaning has none', () => {
    expect(terms('')).toEqual([]);
    expect(terms('the of and !!')).toEqual([]);
  });

  test('Japanese names stand apart from their particles', () => {
    expect(terms('テスラが')).toEqual(['テスラ']);
  });

  test('Han text without a known word is read in pairs', () => {
    expect(terms('天气很好')).toEqual(['天气', '气很', '很好']);
  });
});

describe('a title', () => {
  test('has a main part and a background', () => {
    const { main, background, summary } = storyTerms('Binance outflows rise after guilty plea', 'Text.', vocabulary);
    expect(main).toContain('notion:outflow');
    expect(main).not.toContain('notion:guilty');
    expect(background).toContain('notion:guilty');
    expect(summary).toEqual(['text']);
  });

  test('that begins with its background is read whole', () => {
    expect(storyTerms('After plea, Binance names monitor', '', vocabulary).background).toEqual([]);
  });
});
