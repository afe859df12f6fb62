/** `/case next`: dates ahead, and where there are none why, what moved, and what is open. */
import { expect, test } from 'vitest';
import { secCase } from '../../../support/seeds.ts';
import { asked, items, widgetCase } from '../../../support/view.ts';

test('nothing is pending: why, and what moved with the wrong day as an error', async () => {
  const shown = await asked('next');
  expect(shown).toContain('Next date: none pending');
  expect(shown).toContain('is pending. (public record) [PR-2025-05-29]');
  expect(await items('next')).toContain(
    'Sentencing of Changpeng Zhao: held on 30 April 2024, moved from 23 February 2024 (public record) [PR-2023-12-06, PR-2024-02-12 and 1 more]. 3 April 2024 is wrong, an error of [003_e0db85e064c89eff].',
  );
  expect(shown).toContain('• doj-binance: The monitor, ');
});

test('a past scheduled date without an outcome is not ahead', async () => {
  expect(await asked('next')).not.toContain('15 December 2023');
});

test('a date ahead is told with its source', async () => {
  expect(await items('next', { cases: [widgetCase] })).toEqual([
    'First hearing, 14 December 2026 (public record) [docket]',
  ]);
});

test('a moved date says from when', async () => {
  const [date] = widgetCase.dates;
  const [setting] = date?.chain ?? [];
  if (!date || !setting) throw new Error('the made-up case has no date');
  const chain = [{ ...setting, day: '2026-11-30', status: 'moved' as const }, setting];
  expect(await items('next', { cases: [{ ...widgetCase, dates: [{ ...date, chain }] }] })).toEqual([
    'First hearing, 14 December 2026, moved from 30 November 2026 (public record) [docket]',
  ]);
});

const report = {
  day: '2026-12-01',
  what: 'Hearing in UWA v. Acme',
  before: ['2026-11-25'],
  standing: 'reported by Wire, not confirmed by a court or agency',
  conflicts: ['2 December 2026 according to Herald'],
  link: 'https://a.example/1',
};
const told =
  'Hearing in UWA v. Acme: 1 December 2026, moved from 25 November 2026, reported by Wire, not confirmed by a court or agency; others give 2 December 2026 according to Herald';

test('a day that only reports give is told with who gives it, and against the record where the suit has ended', async () => {
  const [first] = await items('next', { reportedDays: async () => [report] });
  expect(first).toBe(`${told} (on record the suit was dismissed on 29 May 2025) [report] <https://a.example/1>`);
  const cases = [{ ...widgetCase, dates: [] }];
  expect(await items('next', { cases, reportedDays: async () => [report] })).toEqual([
    `${told} [report] <https://a.example/1>`,
  ]);
});

test('beside a date of the record stand those that only reports give, each day once', async () => {
  const same = { ...report, day: '2026-12-14' };
  const shown = await items('next', { cases: [widgetCase], reportedDays: async () => [same, report] });
  expect(shown).toHaveLength(2);
  expect(shown[1]).toContain('1 December 2026');
});

test('of two cases both are told', async () => {
  const shown = await asked('next', { cases: [secCase, widgetCase] });
  expect(shown).toContain('Next dates: 1 ahead');
  expect(shown).toContain('UWA v. Acme: First hearing, 14 December 2026');
  expect(shown).toContain('SEC v. Binance: Over.');
});
