/** The traps of SEC v. Binance hold in the shipped seeds: what its sources get wrong, and what is only one side's word. */
import { describe, expect, test } from 'vitest';
import { datesAhead } from '../../../src/case/court-case.ts';
import type { Fact } from '../../../src/case/fact.ts';
import { findMentions } from '../../../src/news/names/vocabulary.ts';
import { foldText } from '../../../src/news/text/fold-text.ts';
import { secCase, shippedCase } from '../../support/seeds.ts';

const [seed000, seed001, seed002, seed003, seed004] = ['000_', '001_', '002_', '003_', '004_'].map(
  (prefix) => secCase.sources.find((source) => source.id.startsWith(prefix))?.id ?? `no seed ${prefix}`,
) as [string, string, string, string, string];

/** The one thing with this id; fails where there is none. */
function byId<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((item) => item.id === id);
  if (!found) throw new Error(`there is no ${id}`);
  return found;
}

describe('dates that a source gives wrongly', () => {
  test('the suit began on 5 June 2023; June 2020 is kept as the error of seed 003', () => {
    const complaints = secCase.timeline.filter((e) => e.type === 'complaint' && e.proceeding === 'sec-civil');
    expect(complaints.map((entry) => [entry.date, entry.precision, entry.disputedDate])).toEqual([
      ['2023-06-05', 'day', false],
    ]);
    expect(complaints.flatMap((entry) => entry.corrections)).toEqual([
      { source: seed003, said: 'June 2020', right: '5 June 2023', because: ['PR-2023-06-05'] },
    ]);
    expect(byId(secCase.facts, 'rule-start-date')).toMatchObject({ value: '5 June 2023', since: '2023-06-05' });
  });

  test('nothing happened in 2020, for no month of seed 003 inherits that year', () => {
    expect(secCase.timeline.filter((entry) => entry.date.startsWith('2020'))).toEqual([]);
  });

  test('3 April 2024 is no event: Zhao was sentenced on 30 April', () => {
    expect(secCase.timeline.filter((entry) => entry.date === '2024-04-03')).toEqual([]);
    expect(secCase.dates.flatMap((date) => date.chain).filter((setting) => setting.day === '2024-04-03')).toEqual([]);
    const sentencings = secCase.timeline.filter((e) => e.type === 'sentencing' && e.proceeding === 'doj-zhao');
    expect(sentencings.map((entry) => [entry.date, entry.standing])).toEqual([['2024-04-30', 'decided']]);
    expect(sentencings[0]?.corrections).toMatchObject([{ source: seed003, said: '3 April' }]);
  });

  test('the sentencing was moved on 12 February 2024 and held, and 3 April is recorded as an error', () => {
    const { kind, proceeding, chain, reportedInError } = byId(secCase.dates, 'zhao-sentencing');
    expect([kind, proceeding]).toEqual(['sentencing', 'doj-zhao']);
    expect(chain.map(({ day, status, setOn, changedOn }) => [day, status, setOn, changedOn])).toEqual([
      ['2024-02-23', 'moved', '2023-12-06', '2024-02-12'],
      ['2024-04-30', 'held', '2024-02-12', null],
    ]);
    expect(reportedInError).toMatchObject([{ day: '2024-04-03', source: seed003 }]);
  });

  test('the date of a web page, 5 November 2025, is nowhere an event', () => {
    expect(secCase.timeline.filter((entry) => entry.date === '2025-11-05')).toEqual([]);
    expect(byId(secCase.facts, 'rule-sidebar-dates').sources).toEqual([seed000]);
  });

  test('the hearing of 18 September 2023 ended without a ruling, against two seeds', () => {
    const hearing = byId(secCase.timeline, '2023-09-18-inspection-hearing');
    expect([hearing.date, hearing.standing, hearing.speakers]).toEqual(['2023-09-18', 'reported', ['faruqui']]);
    expect(hearing.conflicts.flatMap((conflict) => conflict.versions.map((version) => version.sources))).toEqual([
      [seed002],
      [seed004],
      ['PR-2023-09-18'],
    ]);
    expect(hearing.conflicts[0]?.use).toMatch(/^no ruling/);
    expect(byId(secCase.claims, 'software-inspection').decided.outcome).toBe('never');
  });

  test('the paper of 5 March 2024 is a joint report, not a motion as seed 001 has it', () => {
    const report = byId(secCase.timeline, '2024-03-05-joint-status-report');
    expect([report.date, report.speakers]).toEqual(['2024-03-05', ['sec', 'bam-trading']]);
    expect(report.corrections.map((correction) => correction.source)).toEqual([seed001]);
  });
});

describe('the suit is over', () => {
  test('it was dismissed with prejudice on 29 May 2025', () => {
    const { standing } = byId(secCase.proceedings, 'sec-civil');
    expect([standing.posture, standing.since, standing.sources]).toEqual([
      'dismissed',
      '2025-05-29',
      ['PR-2025-05-29'],
    ]);
    expect(standing.summary).toMatch(/\bwith\s+prejudice/);
    const terms = secCase.conflicts.find((conflict) => conflict.point === 'Terms of the dismissal of 29 May 2025');
    expect(terms?.use).toBe('with prejudice');
  });

  test.each(['2026-11-24', '2025-05-30', '2024-05-01'])('nothing is ahead on %s', (today) => {
    expect(datesAhead(secCase, today)).toEqual([]);
  });

  test('a report that was due in 2023 and has no outcome was ahead then and is not now', () => {
    expect(datesAhead(secCase, '2023-12-01').map(({ date }) => date.id)).toEqual(['status-report-2023-12']);
    expect(datesAhead(secCase, '2023-12-16')).toEqual([]);
  });

  test('of the disputed issues, only criminal liability was decided', () => {
    expect(secCase.claims.filter((claim) => claim.decided.outcome === 'yes').map((claim) => claim.proceeding)).toEqual([
      'doj-binance',
      'doj-zhao',
    ]);
  });
});

test('there are five proceedings, each with its court, number and standing', () => {
  const rows = secCase.proceedings.map((p) => [p.id, p.kind, p.docketNumber, p.court?.zone ?? null, p.standing.since]);
  expect(rows).toEqual([
    ['sec-civil', 'civil', '1:23-cv-01599', 'America/New_York', '2025-05-29'],
    ['doj-binance', 'criminal', '2:23-cr-00178', 'America/Los_Angeles', '2024-02-23'],
    ['doj-zhao', 'criminal', '2:23-cr-00179', 'America/Los_Angeles', '2024-04-30'],
    ['cftc', 'civil', '1:23-cv-01887', 'America/Chicago', '2023-12-18'],
    ['treasury', 'administrative', null, null, '2023-11-21'],
  ]);
  expect(secCase.proceedings.filter((p) => p.main).map((p) => p.id)).toEqual(['sec-civil']);
  expect(byId(secCase.proceedings, 'sec-civil').defendants).toEqual([
    'binance',
    'bam-trading',
    'bam-management',
    'zhao',
  ]);
  expect(byId(secCase.proceedings, 'sec-civil').judges).toEqual(['jackson', 'faruqui']);
});

describe('key numbers', () => {
  test.each<[value: string, means: RegExp, speaker: string, standing: string, source: string, care: RegExp]>([
    ['$4.3 billion', /Justice Department/, 'binance', 'agreed', seed003, /\$4,316,126,163.*overlap/s],
    ['220', /documents/, 'sec', 'alleged', seed004, /fewer than 250/],
    ['fewer than 250', /documents/, 'sec', 'alleged', seed002, /220.*382/s],
    ['thousands', /documents/, 'bam-trading', 'alleged', seed003, /other side/],
    ['three', /witnesses/, 'sec', 'alleged', seed002, /four/],
    ['three', /executives left/, 'reporter', 'reported', seed002, /^$/],
    ['a third', /staff/, 'reporter', 'reported', seed002, /100/],
    ['over 200', /jobs since June 2023/, 'bam-trading', 'alleged', seed001, /two-thirds/i],
    ['75%', /revenue/, 'blodgett', 'alleged', seed001, /about/i],
    ['98%', /volume/, 'ccdata', 'reported', seed002, /August 2023/],
    ['18 months', /could face/, 'reporter', 'reported', seed003, /guideline.*ten years.*four\s+months/s],
    ['2019', /launched/, 'reporter', 'reported', seed002, /^$/],
    ['13', /claims/, 'record', 'recorded', 'PR-2023-06-05', /^$/],
  ])('%s (%s) is the word of %s', (value, means, speaker, standing, source, care) => {
    const found = secCase.facts.filter((f) => f.topic === 'number' && f.value === value && means.test(f.statement));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ standing });
    expect(found[0]?.speakers).toContain(speaker);
    expect(found[0]?.sources).toContain(source);
    expect(found[0]?.care ?? '').toMatch(care);
  });

  test('no sum of the overlapping settlements is given as a value', () => {
    expect(secCase.facts.filter((fact) => /\$1[01](?:\.\d+)? billion/.test(`${fact.value} ${fact.statement}`))).toEqual(
      [],
    );
  });
});

test.each<[party: string, names: string[], whereAboutTheCase: string[]]>([
  ['sec', ['SEC'], ['the Commission', 'the agency', 'the regulator', 'the securities watchdog']],
  ['binance', ['Binance Holdings Limited', 'BHL', 'Binance', 'Binance.com', 'Binance global'], ['the global exchange']],
  ['bam-trading', ['BAM', 'BAM Trading', 'Binance.US', 'Binance US', 'BinanceUS'], []],
  ['bam-management', ['BAM Management', 'BAM Management US Holdings Inc.'], []],
  ['doj', ['DOJ', 'Justice Department'], ['prosecutors', 'the government']],
  ['fincen', ['FinCEN', 'Financial Crimes Enforcement Network'], []],
  ['ofac', ['OFAC', 'Office of Foreign Assets Control'], []],
  ['treasury', ['U.S. Treasury'], ['Treasury']],
  ['cftc', ['CFTC', 'Commodity Futures Trading Commission'], []],
  ['aws', ['Amazon Web Services', 'AWS'], []],
  ['ceffu', ['Ceffu', 'Binance Custody'], []],
  ['sigma-chain', ['Sigma Chain'], []],
  ['merit-peak', ['Merit Peak'], []],
  ['ccdata', ['CCData', 'Ccdata'], []],
  ['zhao', ['CZ', 'Zhao', 'Changpeng Zhao', 'Changpeng "CZ" Zhao', 'Changpong', 'Zao'], []],
  ['jackson', ['Amy Berman Jackson', 'Judge Jackson', 'ABJ'], []],
  ['faruqui', ['Zia M. Faruqui', 'Judge Faruqui', 'ZMF', 'Farooqui', 'Faruki'], []],
  ['blodgett', ['Christopher Blodgett', 'Blodgett'], []],
  ['shroder', ['Brian Shroder', 'Shroder', 'Schroder', 'Shorder'], []],
  ['juvvadi', ['Krishna Juvvadi', 'Juvvadi'], []],
  ['majalya', ['Sidney Majalya', 'Majalya'], []],
  ['mutuma', ['Maxwell Mutuma'], []],
  ['richard-jones', ['Richard A. Jones', 'Judge Jones'], ['RAJ']],
  ['teng', ['Richard Teng'], ['Teng']],
  ['reed', ['Norman Reed'], ['Reed']],
  ['jasmine-lee', ['Jasmine Lee'], ['Lee']],
])('%s is found under every name of the brief', (party, names, weak) => {
  const found = [...names, ...weak].map((name) => {
    const mentions = findMentions(foldText(`Today ${name} spoke`), shippedCase.vocabulary);
    return [name, ...mentions.map((mention) => `${mention.partyId} ${mention.strong ? 'anywhere' : 'in the case'}`)];
  });
  expect(found).toEqual([
    ...names.map((name) => [name, `${party} anywhere`]),
    ...weak.map((name) => [name, `${party} in the case`]),
  ]);
});

/** Facts, timeline entries and both sides of the disputed issues that are only one side's word. */
const oneSided: { id: string; statement: string; speakers: readonly string[] }[] = [
  ...secCase.facts.filter(isOneSided),
  ...secCase.timeline.filter(isOneSided).map(({ id, what, speakers }) => ({ id, statement: what, speakers })),
  ...secCase.claims.flatMap(({ id, alleged, answered }) =>
    [alleged, answered].flatMap((side) => (side ? [{ id, ...side }] : [])),
  ),
];

function isOneSided({ standing }: { readonly standing: Fact['standing'] }): boolean {
  return standing === 'alleged' || standing === 'denied';
}

/** Words that make a sentence somebody's, not ours. */
const attributed =
  /\b(?:alleged?s?|claim(?:s|ed)|sa(?:ys|id)|ask(?:s|ed)|argue[sd]|accuse[sd]|denie[sd]|call(?:s|ed)|count(?:s|ed)|put|spoke|speak of|suspicion of)\b/;

describe('an allegation is worded as one', () => {
  test('there are allegations at all to look at', () => {
    expect(oneSided.length).toBeGreaterThanOrEqual(20);
  });

  test.each(oneSided)('$id: $statement', ({ statement, speakers }) => {
    expect(speakers.filter((speaker) => speaker !== 'court' && speaker !== 'record')).not.toEqual([]);
    expect(statement).toMatch(attributed);
    const named = secCase.parties
      .filter((party) => speakers.includes(party.id))
      .flatMap((party) => [party.name, party.shortName, ...party.aliases]);
    expect(named.some((name) => statement.includes(name)) || /^The defendants /.test(statement)).toBe(true);
  });

  test('nothing that a court decided rests on the word of a side alone', () => {
    const parties = new Set(['sec', 'binance', 'bam-trading', 'bam-management', 'zhao']);
    const decided = [...secCase.facts, ...secCase.timeline].filter((item) => item.standing === 'decided');
    expect(decided.filter((item) => item.speakers.every((speaker) => parties.has(speaker)))).toEqual([]);
  });
});
