/** `/case who`: every alias and near spelling finds its party; an unknown name gets the nearest ones. */
import { describe, expect, test } from 'vitest';
import { secCase } from '../../../support/seeds.ts';
import { asked, items, widgetCase } from '../../../support/view.ts';

const title = async (typed: string): Promise<string> => (await asked(typed)).split('\n')[1] ?? '';

describe('a name finds its party', () => {
  test.each([
    ['zhao', 'Changpeng Zhao'],
    ['CZ', 'Changpeng Zhao'],
    ['Changpong Zhao', 'Changpeng Zhao'],
    ['is CZ?', 'Changpeng Zhao'],
    ['Judge Jackson', 'Amy Berman Jackson'],
    ['ABJ', 'Amy Berman Jackson'],
    ['berman', 'Amy Berman Jackson'],
    ['Farooqui', 'Zia M. Faruqui'],
    ['faruqi', 'Zia M. Faruqui'],
    ['Schroder', 'Brian Shroder'],
    ['the SEC', 'U.S. Securities and Exchange Commission'],
    ['sec', 'U.S. Securities and Exchange Commission'],
    ['binance', 'Binance Holdings Ltd.'],
    ['Binance.US', 'BAM Trading Services Inc.'],
    ['binance us', 'BAM Trading Services Inc.'],
    ['BAM Management', 'BAM Management US Holdings Inc.'],
    ['币安', 'Binance Holdings Ltd.'],
    ['Teng', 'Richard Teng'],
    ['SAMUEL-LIM', 'Samuel Lim'],
  ])('%s', async (typed, name) => {
    expect(await title(`who ${typed}`)).toBe(name);
  });

  test('every name and alias on record finds somebody', async () => {
    const unknown: string[] = [];
    for (const party of secCase.parties)
      for (const name of [party.name, party.shortName, ...party.aliases])
        if ((await asked(`who "${name}"`)).includes('nobody of the case')) unknown.push(name);
    expect(unknown).toEqual([]);
  });
});

test('role, proceedings, decided facts first, and what to be careful with', async () => {
  const shown = await asked('who zhao');
  expect(shown).toContain(
    'Side: defendant in sec-civil, doj-zhao, cftc (public record) [PR-2023-06-05, PR-2023-11-21b and 1 more]',
  );
  expect(shown).toContain('Care: Former chief executive: he resigned on 21 November 2023. (public record)');
  expect((await items('who zhao'))[0]).toBe(
    'Zhao was sentenced to four months in prison on 30 April 2024. (decided by the court) [PR-2024-04-30]',
  );
});

test('a role lists those who have it', async () => {
  expect(await title('who judge')).toBe('5 match “judge”');
  expect((await items('who judge'))[0]).toContain('Amy Berman Jackson: District judge in the SEC suit');
});

test.each([
  ['who', 'no name was given. for example /case who Zhao'],
  ['who xqz', 'nobody of the case is called “xqz”. known are the SEC, Binance, Binance.US, BAM Management and others'],
  ['who Blodwell', 'nobody of the case is called “Blodwell”. nearest names: Blodgett, Mutuma'],
])('%s', async (typed, expected) => {
  expect(await asked(typed)).toBe(expected);
});

test('of two cases either may know the name', async () => {
  expect((await asked('who Justice Quill', { cases: [secCase, widgetCase] })).split('\n')[1]).toBe('Ada Quill');
});
