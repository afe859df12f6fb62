/** `seeds check` on timelines that cannot be: each is named with file, line and the reason. */
import { expect, test } from 'vitest';
import { changed, lineOf, problemsOf } from '../broken-seeds.ts';

const remedy = 'name the right proceeding, date or type of step';

/** The made-up timeline with one more entry; its type stands on a line of its own. */
function withEntry(date: string, type: string, more = ''): string {
  const entry = `
  - { id: ${date}-step, date: "${date}", precision: day, disputedDate: false,
      type: ${type}, ${more}
      proceeding: main-suit, what: A step., speakers: [court], standing: decided, status: happened, sources: [docket], corrections: [], conflicts: [] }
dates:`;
  return changed('timeline.yaml', '\ndates:', entry);
}

test.each([
  ['sentencing', '', 'UWA v. Acme Rockets is a civil suit; nobody is sentenced in it'],
  ['plea', '', 'UWA v. Acme Rockets is a civil suit; nobody pleads in it'],
  ['pardon', '', 'UWA v. Acme Rockets is a civil suit; there is nothing in it to pardon'],
  [
    'order',
    "step: 'end of the stay',",
    'UWA v. Acme Rockets is pending since 1 October 2026; there is no stay in it to lift',
  ],
])('a %s in a civil suit that is pending%s', (type, more, why) => {
  const text = withEntry('2026-10-20', type, more);
  const step = more === '' ? type : 'end of the stay';
  expect(problemsOf({ 'timeline.yaml': text })).toEqual([
    {
      code: 'SEEDS_POSTURE',
      where: `made-up/timeline.yaml:${lineOf(text, `type: ${type}`)}`,
      what: `2026-10-20-step: an impossible step (${step}). ${why}`,
      remedy,
    },
  ]);
});

test('a hearing before the suit began', () => {
  const text = withEntry('2026-09-20', 'hearing');
  expect(problemsOf({ 'timeline.yaml': text })).toMatchObject([
    {
      code: 'SEEDS_POSTURE',
      where: `made-up/timeline.yaml:${lineOf(text, 'type: hearing')}`,
      what: expect.stringContaining('UWA v. Acme Rockets had not begun') as string,
    },
  ]);
});

test('a standing to which the steps do not lead', () => {
  const text = changed('case.yaml', 'posture: pending', 'posture: dismissed');
  expect(problemsOf({ 'case.yaml': text })).toEqual([
    {
      code: 'SEEDS_POSTURE',
      where: `made-up/case.yaml:${lineOf(text, 'posture: dismissed')}`,
      what: 'main-suit: stands as dismissed, but by its timeline it is pending since 2026-10-01',
      remedy: 'make case.yaml and timeline.yaml agree',
    },
  ]);
});

test.each([
  ['a hearing', 'hearing', ''],
  ['an order', 'order', ''],
  ['what was vacated', 'sentencing', 'vacated'],
])('%s in a pending suit is right', (_name, type, status) => {
  const text = withEntry('2026-10-20', type);
  const told =
    status === '' ? text : text.replace('standing: decided, status: happened', `standing: decided, status: ${status}`);
  expect(problemsOf({ 'timeline.yaml': told })).toEqual([]);
});
