/** Loading seeds: the made-up case loads, and what is wrong within one file is reported with code, line and words. */
import { describe, expect, test } from 'vitest';
import { loadSeeds } from '../../../src/case/load-seeds.ts';
import { type Break, changed, lineOf, problemOf, problemsOf, problemsWith, seedTexts } from './broken-seeds.ts';

describe('the made-up case', () => {
  test('loads, with organisations and people told apart', () => {
    const loaded = loadSeeds('made-up', seedTexts());
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    expect(loaded.courtCase).toMatchObject({ id: 'widget-v-acme', zone: 'Europe/London', asOf: '2026-11-01' });
    expect(loaded.courtCase.parties.map((party) => [party.id, party.isPerson])).toEqual([
      ['uwa', false],
      ['acme', false],
      ['justice-quill', true],
    ]);
  });

  test('has its timeline in the order of the dates, not of the file', () => {
    const earlier =
      '{ id: talks, date: "2026-09", precision: month, disputedDate: false, type: business, proceeding: null, what: Talks fail., speakers: [reporter], standing: reported, status: happened, sources: [docket], corrections: [], conflicts: [] }';
    const founded = earlier.replace('talks', 'founding').replace('"2026-09"', '"2019"').replace('month', 'year');
    const text = changed('timeline.yaml', '\ndates:', `\n  - ${earlier}\n  - ${founded}\ndates:`);
    const loaded = loadSeeds('made-up', seedTexts({ 'timeline.yaml': text }));
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    expect(loaded.courtCase.timeline.map((entry) => entry.id)).toEqual(['founding', 'talks', '2026-10-01-complaint']);
  });
});

test.each(['case.yaml', 'people.yaml', 'sources.yaml', 'facts.yaml', 'timeline.yaml'] as const)(
  'without %s the file is named, with no line',
  (file) => {
    expect(problemsOf({ [file]: null })).toEqual([
      {
        code: 'SEEDS_MISSING',
        where: `made-up/${file}`,
        what: 'the file is not there',
        remedy: 'add it; see seeds/ for a model',
      },
    ]);
  },
);

test.each<Break>([
  {
    name: 'a key that stands twice',
    file: 'case.yaml',
    from: 'zone: Europe/London\nasOf',
    to: 'zone: Europe/London\nname: Again\nasOf',
    at: 'name: Again',
    what: 'not valid YAML (duplicated mapping key)',
    remedy: 'mend the YAML at that line: spaces in front, never a tab, and quotes around a text with “: ” in it',
  },
  {
    name: 'a colon in a text without quotes',
    file: 'case.yaml',
    from: 'summary: The suit is pending.',
    to: 'summary: Since spring: pending.',
    at: 'Since spring',
    what: 'not valid YAML (bad indentation of a mapping entry)',
    remedy: 'mend the YAML at that line: spaces in front, never a tab, and quotes around a text with “: ” in it',
  },
])('no YAML: $name', (row) => {
  expect(problemsWith(row)).toEqual([problemOf('SEEDS_UNREADABLE', row)]);
});

const secondFact = `
  - { id: second, topic: record, proceeding: null, statement: A second fact., value: null, standing: recorded, since: null, until: null, sources: [docket], conflicts: [], corrections: [] }`;
const wrongKey = 'check the spelling, or take the key out';

test.each<Break>([
  {
    name: 'an unknown key',
    file: 'case.yaml',
    from: 'lookAlikes: []',
    to: 'lookAlikes: []\ncolour: red',
    at: 'colour: red',
    what: 'colour: unknown key',
    remedy: wrongKey,
  },
  {
    name: 'an unknown key deep inside',
    file: 'case.yaml',
    from: '      posture: pending',
    to: '      mood: bad\n      posture: pending',
    at: 'mood: bad',
    what: 'proceedings[0].standing.mood: unknown key',
    remedy: wrongKey,
  },
  {
    name: 'a fact without speakers, the second of two',
    file: 'facts.yaml',
    from: '\nclaims: []',
    to: `${secondFact}\nclaims: []`,
    at: '- { id: second',
    what: 'facts[1].speakers: Invalid input: expected array, received undefined',
    remedy: 'give a value of the kind array',
  },
  {
    name: 'a fact with an empty list of speakers',
    file: 'facts.yaml',
    from: 'speakers: [uwa]',
    to: '\n      speakers: []',
    at: 'speakers: []',
    what: 'facts[0].speakers: needs at least one speaker',
    remedy: 'give at least 1',
  },
  {
    name: 'a fact without sources',
    file: 'facts.yaml',
    from: 'sources: [docket], ',
    to: '',
    at: '- { id: suit-filed',
    what: 'facts[0].sources: Invalid input: expected array, received undefined',
    remedy: 'give a value of the kind array',
  },
  {
    name: 'a fact with an empty list of sources',
    file: 'facts.yaml',
    from: 'sources: [docket]',
    to: '\n      sources: []',
    at: 'sources: []',
    what: 'facts[0].sources: needs at least one source id',
    remedy: 'give at least 1',
  },
  {
    name: 'an empty statement',
    file: 'facts.yaml',
    from: 'statement: The UWA alleged that Acme sold unsafe rockets.',
    to: '\n      statement: "  "',
    at: 'statement: "  "',
    what: 'facts[0].statement: must not be empty',
    remedy: 'give at least 1',
  },
  {
    name: 'a date that is none',
    file: 'facts.yaml',
    from: 'since: "2026-10-01"',
    to: '\n      since: "2026-02-30"',
    at: '2026-02-30',
    what: 'facts[0].since: is no calendar date (YYYY-MM-DD, YYYY-MM or YYYY)',
    remedy: 'correct the value',
  },
  {
    name: 'a court date without a day',
    file: 'timeline.yaml',
    from: 'day: "2026-12-14"',
    to: '\n      day: "2026-12"',
    at: 'day: "2026-12"',
    what: 'dates[0].chain[0].day: is no calendar day (YYYY-MM-DD)',
    remedy: 'correct the value',
  },
  {
    name: 'a zone that is none',
    file: 'case.yaml',
    from: 'zone: Europe/London\nasOf',
    to: 'zone: GMT\nasOf',
    at: 'zone: GMT',
    what: 'zone: is no IANA time zone such as America/New_York',
    remedy: 'correct the value',
  },
  {
    name: 'a posture that does not exist',
    file: 'case.yaml',
    from: 'posture: pending',
    to: 'posture: over',
    at: 'posture: over',
    what: 'proceedings[0].standing.posture: Invalid option: expected one of "pending"|"stayed"|"dismissed"|"settled"|"sentenced"',
    remedy: 'use one of: pending, stayed, dismissed, settled, sentenced',
  },
  {
    name: 'an id with a blank in it',
    file: 'sources.yaml',
    from: 'id: docket',
    to: 'id: the docket',
    at: 'the docket',
    what: 'sources[0].id: is no id (letters, digits, - _ .)',
    remedy: 'correct the value',
  },
])('a wrong value: $name', (row) => {
  expect(problemsWith(row)).toEqual([problemOf('SEEDS_INVALID', row)]);
});

test('everything that is wrong is reported at once, file by file', () => {
  const people = changed('people.yaml', 'side: court', 'side: bench');
  const facts = changed('facts.yaml', 'standing: alleged', 'standing: proven').replace('value: null', 'value: ""');
  const problems = problemsOf({ 'case.yaml': null, 'people.yaml': people, 'facts.yaml': facts });
  expect(problems.map(({ code, where }) => [code, where])).toEqual([
    ['SEEDS_MISSING', 'made-up/case.yaml'],
    ['SEEDS_INVALID', `made-up/people.yaml:${lineOf(people, 'side: bench')}`],
    ['SEEDS_INVALID', `made-up/facts.yaml:${lineOf(facts, 'value: ""')}`],
    ['SEEDS_INVALID', `made-up/facts.yaml:${lineOf(facts, 'standing: proven')}`],
  ]);
});

test('an alias without an anchor is no valid YAML', () => {
  const text = changed('case.yaml', 'summary: A made-up case.', 'summary: *important*');
  expect(problemsOf({ 'case.yaml': text })).toMatchObject([
    { code: 'SEEDS_UNREADABLE', where: expect.stringMatching(/^made-up\/case\.yaml:\d+$/) },
  ]);
});
