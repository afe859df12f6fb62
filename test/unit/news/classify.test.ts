/** What an entry reports: one headline for each rule of thumb, the main verb before the nouns, and evidence that can be checked. */
import { describe, expect, test } from 'vitest';
import { classify, type LabelVerdict } from '../../../src/news/label/classify.ts';
import { labelName, labelTable } from '../../../src/news/label/label-table.ts';
import { labelText } from '../../../src/news/label/label-text.ts';
import { type Label, labels } from '../../../src/news/label/labels.ts';
import { markText } from '../../../src/news/marked-text.ts';
import { foldText } from '../../../src/news/text/fold-text.ts';
import { shippedCase } from '../../support/seeds.ts';
import { countMisses } from './known-misses.ts';

const { vocabulary } = shippedCase;

const STILL_WRONG = 1;

function verdictOf(title: string, summary = ''): LabelVerdict {
  return classify(labelText(markText(title, vocabulary)), labelText(markText(summary, vocabulary)));
}

const plain: readonly (readonly [title: string, primary: Label])[] = [
  ['SEC sues Binance', 'complaint'],
  ['CFTC charges Zhao', 'complaint'],
  ['Binance is sued by the SEC', 'complaint'],
  ['SEC files lawsuit against Binance', 'complaint'],
  ['SEC asks court for a stay', 'filing'],
  ['New court filing in Binance case', 'filing'],
  ['Binance files motion to dismiss', 'filing'],
  ['SEC opposes the request', 'filing'],
  ['SEC drops its case against Binance', 'filing'],
  ['Binance hearing starts', 'hearing'],
  ['Oral argument in Binance case', 'hearing'],
  ['Judge grills SEC lawyers', 'hearing'],
  ['Judge denies Binance request', 'ruling'],
  ['Judge dismisses suit', 'ruling'],
  ['Binance loses in court', 'ruling'],
  ['Binance settles', 'settlement'],
  ['Binance agrees to pay $4.3 billion', 'settlement'],
  ['Binance pleads guilty', 'plea'],
  ['Zhao enters guilty plea', 'plea'],
  ['Zhao sentenced', 'sentencing'],
  ['Zhao gets four months', 'sentencing'],
  ['Prosecutors seek 36 months for Zhao', 'sentencing'],
  ['Binance appeals', 'appeal'],
  ['Zhao files an appeal', 'appeal'],
  ['DOJ appoints a monitor for Binance', 'enforcement'],
  ['Treasury investigates Binance', 'enforcement'],
  ['Zhao resigns', 'personnel'],
  ['Binance names Teng CEO', 'personnel'],
  ['Trump pardons Zhao', 'pardon'],
  ['Zhao asks for clemency', 'pardon'],
  ['Binance.US suspends dollar deposits', 'business'],
  ['Binance lists a token', 'business'],
  ['BNB drops 5%', 'market'],
  ['Bitcoin price falls', 'market'],
  ['Opinion: Binance and the law', 'commentary'],
  ['Five lessons of the Binance affair', 'commentary'],
  ['Zhao leaves prison', 'other'],
  ['Weekly round-up', 'other'],
  ['A day at the beach', 'other'],
  ['', 'other'],
];

describe('a plain headline', () => {
  test.each(plain)('%s: %s', (title, primary) => {
    expect(verdictOf(title).primary).toBe(primary);
  });

  test('there is one for every label', () => {
    expect(new Set(plain.map(([, label]) => label))).toEqual(new Set(labels));
  });
});

describe('another way to say it', () => {
  test.each([
    ['Zhao sued by SEC', 'complaint'],
    ['SEC hits Binance with thirteen counts', 'complaint'],
    ['Judge approves settlement between SEC and Binance.US', 'ruling'],
    ['Binance contests use of its guilty plea by SEC', 'filing'],
    ['Opinion: why the SEC sued Binance', 'commentary'],
    ['Weekly digest: SEC sues Binance', 'other'],
    ['BNB soars on Zhao pardon', 'market'],
    ['Judge hands Zhao 120 days', 'sentencing'],
    ['Zhao admits violating money-laundering law', 'plea'],
    ['Trump forgives Zhao', 'pardon'],
    ['Argument in Binance case is on Monday', 'hearing'],
    ['Teng takes over at Binance after plea', 'personnel'],
    ['Judge in Washington is asked by Binance to end the suit', 'filing'],
    ['BNB up 2% as SEC drops Binance case', 'market'],
    ['CZ must stay in America until sentencing, judge rules', 'ruling'],
    ['Judge declines to freeze Binance.US', 'ruling'],
    ['Judge keeps most of SEC case alive', 'ruling'],
    ['Judge extends stay', 'ruling'],
    ['Zhao jailed for four months', 'sentencing'],
    ['SEC and Binance meet in court', 'hearing'],
    ['Zhao denied travel to Dubai by judge ahead of sentencing', 'ruling'],
    ['SEC and Binance ask for a protective order', 'filing'],
    ['SEC asks the court for a stay', 'filing'],
    ['Supreme Court will not hear Binance', 'appeal'],
    ['Binance wins in circuit court', 'appeal'],
    ['法官驳回SEC对Binance的诉讼', 'ruling'],
    ['赵长鹏认罪', 'plea'],
  ] as const)('%s: %s', (title, primary) => {
    expect(verdictOf(title).primary).toBe(primary);
  });
});

describe('the main verb beats the nouns', () => {
  test.each([
    ['Bitcoin falls after judge rules against Binance', 'market'],
    ['BNB drops 5% as SEC sues Binance', 'market'],
    ['Binance CEO steps down after guilty plea', 'personnel'],
    ['Binance asks judge to toss SEC complaint', 'filing'],
    ['SEC moves to compel after hearing', 'filing'],
    ['Trump pardons Zhao after guilty plea', 'pardon'],
    ['DOJ names monitor after plea deal', 'enforcement'],
    ['SEC drops its case against Binance after ruling', 'filing'],
    ['Zhao sentenced after plea', 'sentencing'],
    ['Binance.US halts deposits after SEC lawsuit', 'business'],
  ] as const)('%s: %s', (title, primary) => {
    expect(verdictOf(title).primary).toBe(primary);
  });
});

describe('the verdict', () => {
  test('keeps a second label that fits nearly as well', () => {
    expect(verdictOf('BNB drops 5% as SEC sues Binance').labels).toEqual(['market', 'complaint']);
    expect(verdictOf('Zhao pleads guilty and resigns').labels).toEqual(['plea', 'personnel']);
  });

  test('reads the summary, and trusts it less than the title', () => {
    const inTitle = verdictOf('Zhao pleads guilty');
    const inSummary = verdictOf('News from Seattle', 'Zhao pleads guilty');
    expect(inSummary.primary).toBe('plea');
    expect(inSummary.evidence[0]?.points).toBeLessThan(inTitle.evidence[0]?.points ?? 0);
  });

  test('is other, without confidence, where nothing is recognised', () => {
    expect(verdictOf('A day at the beach')).toEqual({
      primary: 'other',
      labels: ['other'],
      runnerUp: null,
      confidence: 0,
      evidence: [],
    });
  });

  test('is less sure the nearer the runner-up', () => {
    const sure = verdictOf('Trump pardons Zhao');
    const unsure = verdictOf('BNB drops 5% as SEC sues Binance');
    expect(sure).toMatchObject({ confidence: 1, runnerUp: null });
    expect(unsure.runnerUp).toBe('complaint');
    expect(unsure.confidence).toBeLessThan(0.8);
  });

  test.each(plain)('is well formed for: %s', (title) => {
    const { primary, labels: all, confidence, evidence } = verdictOf(title);
    expect(all[0]).toBe(primary);
    expect(new Set(all).size).toBe(all.length);
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
    expect(evidence.filter((one) => one.stage !== 'label')).toEqual([]);
    expect(evidence.filter((one) => !all.some((label) => one.says.startsWith(`${label}: `)))).toEqual([]);
  });

  test.each(plain)('quotes what was read in: %s', (title) => {
    const quotes = verdictOf(title).evidence.map((one) => one.quote);
    expect(quotes.filter((quote) => quote === '' || !foldText(title).includes(quote))).toEqual([]);
  });
});

test('the label table has one row for every label, each with a name for people and a rule', () => {
  expect(labelTable.map((row) => row.label)).toEqual([...labels]);
  expect(labelTable.filter((row) => row.rules.length === 0 || labelName(row.label) !== row.name)).toEqual([]);
  expect(new Set(labelTable.map((row) => row.name)).size).toBe(labels.length);
});

const misread: readonly (readonly [title: string, primary: Label])[] = [
  ['SEC wants to use guilty plea of Binance', 'filing'],
];

test('labels that are still misread become no more', () => {
  const wrong = countMisses({
    what: 'labels',
    cases: misread,
    stillWrong: STILL_WRONG,
    nameOf: ([title, primary]) => `${title} (${primary})`,
    isRight: ([title, primary]) => verdictOf(title).primary === primary,
  });
  expect(wrong).toBeLessThanOrEqual(STILL_WRONG);
});
