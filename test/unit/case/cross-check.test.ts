/** What no single seed file can show: ids that lead nowhere, ids that stand twice, and dates that contradict each other. */
import { expect, test } from 'vitest';
import type { SeedFile } from '../../../src/case/load-seeds.ts';
import { type Break, changed, lineOf, problemOf, problemsOf, problemsWith } from './broken-seeds.ts';

test.each<[kind: string, file: SeedFile, from: string, to: string, key: string, id: string, list: string]>([
  ['source', 'facts.yaml', 'sources: [docket]', '\n      sources: [dokket]', 'sources', 'dokket', 'sources.yaml'],
  ['speaker', 'facts.yaml', 'speakers: [uwa]', '\n      speakers: [uva]', 'speakers', 'uva', 'people.yaml'],
  [
    'proceeding',
    'timeline.yaml',
    'type: complaint, proceeding: main-suit',
    'type: complaint,\n      proceeding: side-suit',
    'proceeding',
    'side-suit',
    'case.yaml',
  ],
  ['judge', 'case.yaml', '[justice-quill]', '[justice-quilt]', 'judges', 'justice-quilt', 'people.yaml'],
  ['plaintiff', 'case.yaml', 'plaintiffs: [uwa]', 'plaintiffs: [uwb]', 'plaintiffs', 'uwb', 'people.yaml'],
  // `reporter` may speak, but it is no party.
  ['defendant', 'case.yaml', 'defendants: [acme]', 'defendants: [reporter]', 'defendants', 'reporter', 'people.yaml'],
  [
    'source of an error',
    'timeline.yaml',
    'reportedInError: []',
    'reportedInError: [\n      { day: "2026-12-04", source: gazette, note: Wrong day. }]',
    'source',
    'gazette',
    'sources.yaml',
  ],
])('an unknown %s', (name, file, from, to, key, id, list) => {
  const remedy = `add ${id} to ${list}, or name one that is there`;
  const row = { name, file, from, to, at: id, what: `${key}: there is no ${id}`, remedy };
  expect(problemsWith(row)).toEqual([problemOf('SEEDS_REFERENCE', row)]);
});

test.each(['court', 'reporter', 'data-provider', 'record'])('the general speaker %s needs no entry', (speaker) => {
  expect(problemsOf({ 'facts.yaml': changed('facts.yaml', 'speakers: [uwa]', `speakers: [${speaker}]`) })).toEqual([]);
});

const sameFact = `
  - { id: suit-filed, topic: record, proceeding: null, statement: Again., value: null, speakers: [record], standing: recorded, since: null, until: null, sources: [docket], conflicts: [], corrections: [] }`;

const secondMain = `
  - id: second-suit
    name: Acme Rockets v. UWA
    kind: civil
    main: true
    plaintiffs: [acme]
    defendants: [uwa]
    court: null
    judges: []
    docketNumber: null
    docketAliases: []
    standing: { posture: pending, since: "2026-10-02", summary: A suit., sources: [docket] }
    openPoints: []
    sources: [docket]
lookAlikes: []`;

const shippedChain =
  'chain: [{ day: "2026-12-14", status: scheduled, setOn: "2026-10-05", changedOn: null, sources: [docket] }],';

/** A chain of court days, one on a line. */
function chain(...settings: [day: string, status: string][]): string {
  const rows = settings.map(
    ([day, status]) => `      { day: "${day}", status: ${status}, setOn: null, changedOn: null, sources: [docket] },\n`,
  );
  return `chain: [\n${rows.join('')}    ],`;
}

const unmoved = {
  what: 'first-hearing: an earlier day of the chain is neither moved nor vacated',
  remedy: 'only the last day may be scheduled or held',
};

test.each<Break>([
  {
    name: 'an id that stands twice',
    file: 'facts.yaml',
    from: '\nclaims: []',
    to: `${sameFact}\nclaims: []`,
    at: '- { id: suit-filed',
    what: 'suit-filed stands twice in facts',
    remedy: 'give each its own id',
  },
  {
    name: 'two proceedings marked main',
    file: 'case.yaml',
    from: '\nlookAlikes: []',
    to: secondMain,
    at: '- id: main-suit',
    what: '2 proceedings are marked main',
    remedy: 'mark exactly one with main: true',
  },
  {
    name: 'no proceeding marked main',
    file: 'case.yaml',
    from: 'main: true',
    to: 'main: false',
    at: '- id: main-suit',
    what: '0 proceedings are marked main',
    remedy: 'mark exactly one with main: true',
  },
  {
    name: 'a precision that the date does not have',
    file: 'timeline.yaml',
    from: 'precision: day',
    to: '\n      precision: month',
    at: 'precision: month',
    what: '2026-10-01-complaint: date 2026-10-01 is not of precision month',
    remedy: 'make the two agree',
  },
  {
    name: 'an end before the beginning',
    file: 'timeline.yaml',
    from: 'precision: day',
    to: '\n      until: "2026-09-30", precision: day',
    at: 'until: "2026-09-30"',
    what: '2026-10-01-complaint: ends before it begins',
    remedy: 'put the later day under until',
  },
  {
    name: 'an earlier court day that is still scheduled',
    file: 'timeline.yaml',
    from: shippedChain,
    to: chain(['2026-12-01', 'moved'], ['2026-12-07', 'scheduled'], ['2026-12-14', 'scheduled']),
    at: '{ day: "2026-12-07"',
    ...unmoved,
  },
  {
    name: 'an earlier court day that was held',
    file: 'timeline.yaml',
    from: shippedChain,
    to: chain(['2026-12-01', 'held'], ['2026-12-14', 'scheduled']),
    at: '{ day: "2026-12-01"',
    ...unmoved,
  },
  {
    name: 'a court date that comes back to a day it left',
    file: 'timeline.yaml',
    from: shippedChain,
    to: chain(['2026-12-14', 'moved'], ['2026-12-21', 'vacated'], ['2026-12-14', 'scheduled']),
    at: 'chain: [',
    what: 'first-hearing: the chain comes back to a day that it left',
    remedy: 'list each day once',
  },
  {
    name: 'a sentencing in a civil proceeding',
    file: 'timeline.yaml',
    from: 'kind: hearing, proceeding: main-suit',
    to: 'kind: sentencing,\n      proceeding: main-suit',
    at: 'proceeding: main-suit',
    what: 'first-hearing: a sentencing in a proceeding that is not criminal',
    remedy: 'name the criminal proceeding',
  },
])('$name', (row) => {
  expect(problemsWith(row)).toEqual([problemOf('SEEDS_INVALID', row)]);
});

test.each<[name: string, settings: [string, string][]]>([
  [
    'moved, then scheduled',
    [
      ['2026-12-01', 'moved'],
      ['2026-12-14', 'scheduled'],
    ],
  ],
  [
    'vacated, then held',
    [
      ['2026-12-01', 'vacated'],
      ['2026-12-14', 'held'],
    ],
  ],
  [
    'moved to an earlier day',
    [
      ['2026-12-14', 'moved'],
      ['2026-12-01', 'scheduled'],
    ],
  ],
])('a court date may be %s', (_name, settings) => {
  expect(problemsOf({ 'timeline.yaml': changed('timeline.yaml', shippedChain, chain(...settings)) })).toEqual([]);
});

test('a sentencing in a criminal proceeding is right', () => {
  const problems = problemsOf({
    'case.yaml': changed('case.yaml', 'kind: civil', 'kind: criminal'),
    'timeline.yaml': changed('timeline.yaml', 'kind: hearing', 'kind: sentencing'),
  });
  expect(problems).toEqual([]);
});

test('problems of several files come together', () => {
  const facts = changed('facts.yaml', 'sources: [docket]', 'sources: [dokket]');
  const timeline = changed('timeline.yaml', 'precision: day', 'precision: year');
  expect(
    problemsOf({ 'facts.yaml': facts, 'timeline.yaml': timeline }).map(({ code, where }) => [code, where]),
  ).toEqual([
    ['SEEDS_REFERENCE', `made-up/facts.yaml:${lineOf(facts, 'dokket')}`],
    ['SEEDS_INVALID', `made-up/timeline.yaml:${lineOf(timeline, 'precision: year')}`],
  ]);
});

test('in a list of ids, the line is that of the id which leads nowhere', () => {
  const text = changed('case.yaml', 'judges: [justice-quill]', 'judges:\n      - justice-quill\n      - justice-quilt');
  const where = `made-up/case.yaml:${lineOf(text, 'justice-quilt')}`;
  expect(problemsOf({ 'case.yaml': text }).map((problem) => problem.where)).toEqual([where]);
});

test.each(['acme', 'court', 'reporter', 'data-provider', 'record'])('a person may not be called %s', (id) => {
  const text = changed('people.yaml', 'id: justice-quill', `id: ${id}`);
  const judges = changed('case.yaml', '[justice-quill]', `[${id}]`);
  expect(problemsOf({ 'people.yaml': text, 'case.yaml': judges })).toEqual([
    {
      code: 'SEEDS_INVALID',
      where: `made-up/people.yaml:${lineOf(text, `id: ${id}`)}`,
      what: `${id} stands for somebody else as well`,
      remedy: 'give each its own id',
    },
  ]);
});

test('nor may an organisation be called like a general speaker', () => {
  const text = changed('people.yaml', 'id: acme', 'id: court');
  const problems = problemsOf({
    'people.yaml': text,
    'case.yaml': changed('case.yaml', 'defendants: [acme]', 'defendants: [court]'),
  });
  expect(problems.map(({ code, where, what }) => [code, where, what])).toEqual([
    ['SEEDS_INVALID', `made-up/people.yaml:${lineOf(text, 'id: court')}`, 'court stands for somebody else as well'],
  ]);
});

test.each([
  ['2026-10', '2026', 'month', []],
  ['2026', '2026-01', 'year', []],
  ['2026-10', '2026-10-01', 'month', []],
  ['2026-10-31', '2026-10', 'day', []],
  ['2026-10', '2026-09-30', 'month', ['2026-10-01-complaint: ends before it begins']],
  ['2026-01-01', '2025', 'day', ['2026-10-01-complaint: ends before it begins']],
])('a span from %s until %s is compared as far as both dates go', (date, until, precision, faults) => {
  const text = changed(
    'timeline.yaml',
    'date: "2026-10-01", precision: day',
    `date: "${date}", until: "${until}", precision: ${precision}`,
  );
  expect(problemsOf({ 'timeline.yaml': text }).map((problem) => problem.what)).toEqual(faults);
});
