/** `/case timeline`: periods, kinds, pages, and errors of sources shown as errors. */
import { describe, expect, test } from 'vitest';
import { secCase } from '../../../support/seeds.ts';
import { asked, items, widgetCase } from '../../../support/view.ts';

const title = async (typed: string): Promise<string> => (await asked(typed)).split('\n')[1] ?? '';

describe('what is typed', () => {
  test.each([
    ['timeline', 'Timeline (1-6 of 57)'],
    ['timeline 2019', 'Timeline: 2019 (1 of 1)'],
    ['timeline June 2023', 'Timeline: June 2023 (1-5 of 6)'],
    ['timeline 2023-06-05 2023-06-08', 'Timeline: 5 June 2023 to 8 June 2023 (1-4 of 4)'],
    ['timeline June 5, 2023 to 8 June 2023', 'Timeline: 5 June 2023 to 8 June 2023 (1-4 of 4)'],
    ['timeline since March 2026', 'Timeline: since March 2026 (1-6 of 6)'],
    ['timeline until 2022', 'Timeline: until 2022 (1-2 of 2)'],
    ['timeline hearings 2023', 'Timeline: hearing, 2023 (1-3 of 3)'],
    ['timeline type:plea', 'Timeline: plea (1-4 of 4)'],
    ['timeline from:2026-05', 'Timeline: since May 2026 (1-2 of 2)'],
    ['timeline to:"June 2022"', 'Timeline: until June 2022 (1-2 of 2)'],
    ['timeline 1999', 'Timeline: 1999'],
  ])('%s', async (typed, expected) => {
    expect(await title(typed)).toBe(expected);
  });

  test.each([
    ['timeline 2024 2023', '2024 is later than 2023. turn them round: /case timeline 2023 2024'],
    ['timeline hearngs', 'there is no kind of event “hearngs”. did you mean hearing?'],
    ['timeline page 99', 'there is no page “99”. pages are 1 to 8: page:1'],
    ['timeline page 0', 'there is no page “0”. pages are 1 to 8: page:1'],
    ['timeline page:-1', 'there is no page “-1”. pages are 1 to 8: page:1'],
    ['timeline 2019 page 2', 'there is no page “2”. there is one page only'],
    ['timeline 2023-13-45', '“2023-13-45” is no date. write 2023-06-05, June 2023 or 2023'],
    ['timeline case:nobody', 'there is no case “nobody”. use one of case:sec-v-binance'],
  ])('%s is answered with what to type', async (typed, expected) => {
    expect(await asked(typed)).toBe(expected);
  });

  test('an empty period says how far the record goes', async () => {
    expect(await asked('timeline 1999')).toContain('Nothing on record; the record runs from 2019 to 22 May 2026.');
  });
});

test('the pages together hold every event once, in order', async () => {
  const shown: string[] = [];
  for (let page = 1; page <= 8; page += 1) shown.push(...(await items(`timeline page ${page}`)));
  expect(shown).toHaveLength(secCase.timeline.length);
  const wrong = secCase.timeline.filter((entry, index) => {
    const line = shown[index] ?? '';
    return !line.includes(entry.what.slice(0, 60)) || (entry.standing === 'alleged') !== line.includes('(alleged by ');
  });
  expect(wrong).toEqual([]);
});

test('the start of the suit is told with its wrong year as an error of its source', async () => {
  const [line] = await items('timeline 2023-06-05 2023-06-05 complaint');
  expect(line).toBe(
    '5 June 2023: The SEC sued Binance, the companies behind Binance.US and Zhao in Washington, D.C.; it alleged unregistered securities sales, customer assets mixed into a firm that Zhao controlled, and exchanges that were not really independent of each other. (alleged by the SEC) [000_b37de1a9f39d0454, 002_900b17d7d4cdd5b6 and 3 more] Source error: [003_e0db85e064c89eff] says “June 2020”, which is wrong; right: 5 June 2023 [PR-2023-06-05]. Sources differ: June 2020 [003_e0db85e064c89eff]; 5 June, without a year [004_3ee173c1a5988ae5]; June, without a day or a year [002_900b17d7d4cdd5b6]; the year before March 2024, without a day [000_b37de1a9f39d0454]; 5 June 2023 [PR-2023-06-05]. By the record: 5 June 2023.',
  );
});

test('how sources differ is told where one page holds it all', async () => {
  const line = (await items('timeline 2025-02-13 2025-02-13')).at(-1);
  expect(line).toContain(
    'Sources differ: 13 February 2025 (The Block, after the text of the order) [PR-2025-02-13]; 11 February',
  );
  expect(line).toContain('By the record: 13 February 2025.');
  expect((await asked('timeline')).includes('Sources differ')).toBe(false);
});

test('3 April 2024 is nowhere an event', async () => {
  expect(await items('timeline April 2024')).toHaveLength(2);
  expect(await asked('timeline 2024-04-03 2024-04-03')).toContain('Nothing on record');
});

test('of two cases each line names its case, and one can be chosen', async () => {
  const cases = [secCase, widgetCase];
  expect(await items('timeline October 2026', { cases })).toEqual([
    '1 October 2026: UWA v. Acme: The UWA sues Acme. (alleged by the UWA) [docket]',
  ]);
  expect(await items('timeline case:widget-v-acme', { cases })).toEqual([
    '1 October 2026: The UWA sues Acme. (alleged by the UWA) [docket]',
  ]);
});
