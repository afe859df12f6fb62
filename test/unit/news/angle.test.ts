/** From which angle an entry tells a development, by its words and by labels that may be wrong. */
import { describe, expect, test } from 'vitest';
import type { Label } from '../../../src/news/label/labels.ts';
import { type Angle, angleOf } from '../../../src/news/story/angle.ts';
import { storyTerms } from '../../../src/news/story/story-terms.ts';
import { shippedCase } from '../../support/seeds.ts';

const angle = (title: string, label: Label = 'other', labels: readonly Label[] = [label], summary = ''): Angle =>
  angleOf({ label, labels }, storyTerms(title, summary, shippedCase.vocabulary), title.toLowerCase(), {
    deeds: [],
    namesToken: false,
  });

describe('prices', () => {
  test('by words and label together, more than by one of them', () => {
    const title = 'BNB drops 8% as SEC sues Binance';
    expect(angle(title, 'market').market).toBe(1);
    expect(angle(title).market).toBe(0.5);
    expect(angle('Traders wait', 'market').market).toBe(0.7);
    expect(angle('Traders wait', 'complaint', ['complaint', 'market']).market).toBe(0.35);
    expect(angle('SEC drops Binance case').market).toBe(0);
  });
});

describe('other angles', () => {
  test.each<readonly [what: keyof Angle, title: string, counter: string]>([
    ['comment', 'Democrats condemn pardon of Zhao', 'Trump pardons Zhao'],
    ['business', 'Binance outflows top $1 billion', 'Binance to pay $1 billion'],
    ['roundUp', "CZ jailed, Gensler speaks: Hodler's Digest", 'Markets have had time to digest the suit'],
    ['answer', 'Binance vows to fight the suit', 'SEC sues Binance'],
    ['rumour', 'US in talks with Binance', 'US settles with Binance'],
  ])('%s: %s', (what, title, counter) => {
    expect(angle(title)[what]).toBeGreaterThan(0);
    expect(angle(counter)[what]).toBe(0);
  });
});

describe('the party', () => {
  test.each([
    ['Binance sued', '', 1],
    ['Coinbase sued a day after Binance', '', 0.5],
    ['Exchange sued', 'Binance did not answer.', 0.5],
    ['Ripple wins', '', 0],
    ['Bitcoin falls 5% after suit against Binance', '', 1],
  ])('%s (%s): %d', (title, summary, share) => {
    expect(angle(title, 'other', ['other'], summary).party).toBe(share);
  });
});

describe('the stage', () => {
  test.each<readonly [string, Label, Angle['stage']]>([
    ['Binance asks judge for delay', 'filing', 'request'],
    ['Judge grants delay', 'ruling', 'decision'],
    ["Court denies SEC's request", 'filing', 'decision'],
    ['Zhao walks free', 'other', null],
  ])('%s', (title, label, stage) => {
    expect(angle(title, label).stage).toBe(stage);
  });
});
