/** Who reported first, and which reports are copies. */
import { describe, expect, test } from 'vitest';
import { coverageOf, type Report } from '../../../src/news/story/coverage.ts';

const text = 'The agency and the exchange filed a joint stipulation on Thursday to end the case for good.';

function report(outlet: string, at: number | null, title: string, changes: Partial<Report> = {}): Report {
  return { outlet, at, title, summary: '', label: 'filing', labels: [], canonicalLink: null, ...changes };
}

const names = (reports: readonly Report[]): string[] => reports.map(({ outlet }) => outlet);

describe('the outlets', () => {
  test('come in the order of their first reports, each once', () => {
    const { firstOutlet, outlets } = coverageOf([
      report('Late', 3, 'Three'),
      report('Undated', null, 'Nothing'),
      report('Early', 1, 'One'),
      report('Late', 4, 'Four'),
      report('Middle', 2, 'Two'),
    ]);
    expect(firstOutlet).toBe('Early');
    expect(outlets).toEqual(['Early', 'Middle', 'Late', 'Undated']);
  });

  test('of no reports are none', () => {
    expect(coverageOf([])).toEqual({ firstOutlet: null, outlets: [], independent: [], copies: [] });
  });
});

describe('copies', () => {
  const original = report('Wire', 1, 'SEC drops Binance case', {
    summary: text,
    canonicalLink: 'https://wire.example/1',
  });

  test.each<readonly [how: string, copy: Report]>([
    ['the same address', report('Other', 2, 'It is over', { canonicalLink: 'https://wire.example/1' })],
    ['the same headline', report('Other', 2, 'SEC drops Binance case')],
    ['the same headline in capitals', report('Other', 2, 'SEC DROPS BINANCE CASE')],
    ["the same headline with the outlet's name", report('Other', 2, 'SEC drops Binance case - Other')],
    [
      'nearly the same text',
      report('Other', 2, 'SEC drops its Binance case', { summary: text.replace('for good', '') }),
    ],
  ])('by %s', (_how, copy) => {
    const { independent, copies } = coverageOf([copy, original]);
    expect(names(independent)).toEqual(['Wire']);
    expect(copies).toEqual([{ report: copy, of: original }]);
  });

  test.each<readonly [how: string, other: Report]>([
    [
      'in words of its own',
      report('Other', 2, 'Agency ends its fight with exchange', { summary: 'A judge has yet to sign.' }),
    ],
    ['of few words', report('Other', 2, 'SEC drops case')],
    ['with the name of another at its end', report('Other', 2, 'SEC drops Binance case - Third')],
  ])('are none: a report %s', (_how, other) => {
    expect(names(coverageOf([original, other]).independent)).toEqual(['Wire', 'Other']);
  });

  test('of a copy belong to the original', () => {
    const [second, third] = [report('B', 2, original.title), report('C', 3, original.title)];
    expect(coverageOf([third, second, original]).copies.map(({ of }) => of.outlet)).toEqual(['Wire', 'Wire']);
  });
});
