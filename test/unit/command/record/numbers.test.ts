/** `/case numbers`, `/case claims` and `/case sources`: each line with speaker and source, the lists complete over their pages. */
import { describe, expect, test } from 'vitest';
import type { FeedLine } from '../../../../src/command/view.ts';
import { secCase } from '../../../support/seeds.ts';
import { asked, items, NOON, widgetCase } from '../../../support/view.ts';

async function allPages(command: string, last: number): Promise<string[]> {
  const all: string[] = [];
  for (let page = 1; page <= last; page += 1) all.push(...(await items(`${command} page ${page}`)));
  return all;
}

describe('numbers', () => {
  test('overlapping sums are not added up', async () => {
    const [first, second] = await items('numbers');
    expect(first).toBe(
      'The sums overlap and are credited against each other, so adding them up is wrong. Total of the settlements of November 2023: $4.3 billion. (public record) [PR-2023-11-21a, 003_e0db85e064c89eff and 2 more]',
    );
    expect(second).toBe(
      'The resolution of Binance with the Justice Department came to $4.3 billion. (agreed by the Justice Department, Binance) [003_e0db85e064c89eff and 1 more]',
    );
    expect((await allPages('numbers', 7)).join('\n')).not.toContain('11 billion');
  });

  test('every number of the record is on one of the pages', async () => {
    const shown = (await allPages('numbers', 7)).join('\n');
    for (const fact of secCase.facts.filter(({ topic }) => topic === 'number')) expect(shown).toContain(fact.statement);
  });

  test('about something, with what to be careful with', async () => {
    expect((await items('numbers 18 months'))[0]).toBe(
      'Before the sentence, a report said that Zhao could face up to 18 months in prison. Care: The top of the guideline range, neither the maximum (ten years) nor the result: he was sentenced to four months on 30 April 2024. (reported by the press) [003_e0db85e064c89eff and 2 more]',
    );
  });

  test.each([
    ['numbers zebra', 'no number is about “zebra”. type /case numbers for all'],
    ['numbers page 77', 'there is no page “77”. pages are 1 to 7: page:1'],
  ])('%s', async (typed, expected) => {
    expect(await asked(typed)).toBe(expected);
  });
});

describe('claims', () => {
  test('one issue: alleged, answered, decided, each with speaker and source', async () => {
    expect(await asked('claims 1')).toBe(
      [
        'Claim',
        'Did Binance or its people control the customer assets of Binance.US?',
        'Alleged: (the SEC) Yes or possibly: the SEC alleged that people outside Binance.US may reach the assets through private keys and the servers at Amazon Web Services. [000_b37de1a9f39d0454, 001_a10c72c47d78df66 and 1 more]',
        'Answered: (Binance.US) No: Binance.US said that BAM alone has control of the assets. [000_b37de1a9f39d0454, 003_e0db85e064c89eff]',
        'Decided: (public record) never decided. No court decided it; the suit was dismissed with prejudice on 29 May 2025. [PR-2025-05-29]',
        'Facts last checked 21 November 2026. Not legal advice.',
      ].join('\n'),
    );
  });

  test.each([
    ['claims', 'Claims: alleged, answered, decided'],
    ['claims consent order', 'Did Binance.US obey the consent order?'],
    ['claims commingling', 'no issue is about “commingling”. use 1 to 6; /case claims lists them'],
    ['claims 7', 'no issue is about “7”. use 1 to 6; /case claims lists them'],
    ['claims inspect', 'May the SEC inspect the software of Binance.US?'],
  ])('%s', async (typed, expected) => {
    const shown = await asked(typed);
    expect(shown.split('\n')[1] ?? shown).toBe(expected);
  });

  test('a case without claims says so', async () => {
    expect(await asked('claims', { cases: [widgetCase] })).toContain('Claims: none on record');
  });
});

describe('sources', () => {
  const feed: FeedLine = {
    id: 'sec-litigation',
    title: 'SEC litigation releases',
    kind: 'agency',
    note: 'Civil suits in federal courts.',
    health: 'failing',
    problem: 'the server answered HTTP 403',
    lastOkAt: NOON - 3_600_000,
    lastNewAt: null,
    delayMs: 5_400_000,
  };

  test('a seed by the beginning of its id, with its errors', async () => {
    const shown = [...(await items('sources 003')), ...(await items('sources 003 page 2'))];
    expect(shown[0]).toMatch(/^Covers: The joint status report of 5 March 2024.* \[003_e0db85e064c89eff\]$/);
    expect(shown).toContain(
      'Error or gap: Puts the start of the suit in June 2020; it began on 5 June 2023. [003_e0db85e064c89eff]',
    );
    expect(shown.join('\n')).toContain(
      'Zhao would be sentenced on 3 April, which is wrong: the day was 30 April 2024.',
    );
  });

  test('a feed with its health and delay', async () => {
    expect(await asked('sources sec-litigation', { feeds: async () => [feed] })).toBe(
      [
        'Feed',
        'SEC litigation releases',
        'Carries: Civil suits in federal courts. [sec-litigation]',
        'Health: failing: the server answered HTTP 403 [sec-litigation]',
        'Last answer: 2026-11-24T11:00 UTC [sec-litigation]',
        'Last news: never [sec-litigation]',
        'Delay: usually 2 h after publication [sec-litigation]',
        'Facts last checked 21 November 2026. Not legal advice.',
      ].join('\n'),
    );
  });

  test('the list holds every source and feed', async () => {
    const shown: string[] = [];
    for (let page = 1; page <= 6; page += 1)
      shown.push(...(await items(`sources page ${page}`, { feeds: async () => [feed] })));
    expect(shown).toHaveLength(secCase.sources.length + 1);
    expect(shown.at(-1)).toBe('SEC litigation releases: feed, failing [sec-litigation]');
  });

  test.each([
    ['sources PR-2025-05-28', 'there is no source “PR-2025-05-28”. did you mean PR-2025-05-29?'],
    ['sources zebra', 'there is no source “zebra”. type /case sources for the list'],
  ])('%s', async (typed, expected) => {
    expect(await asked(typed)).toBe(expected);
  });
});
