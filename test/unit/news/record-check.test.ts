/** Reports held against the record: the wrong date of one source, and steps in proceedings that have ended. */
import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/news/date/prose-dates.ts';
import type { Label } from '../../../src/news/label/labels.ts';
import { type RecordNote, recordNotes } from '../../../src/news/record-check.ts';
import { secCase } from '../../support/seeds.ts';
import { madeUpCase } from './made-up-case.ts';

function notes(text: string, label: Label, proceedingId: string, day = '2024-03-20'): RecordNote[] {
  const proceeding = secCase.proceedings.find((candidate) => candidate.id === proceedingId);
  if (!proceeding) throw new Error(`there is no proceeding ${proceedingId}`);
  const dates = findDates(text, { publishedAt: Date.parse(`${day}T12:00:00Z`), zone: secCase.zone });
  return recordNotes({ label, dates, proceeding }, secCase);
}

describe('3 April, on which one source had Zhao sentenced', () => {
  test.each([
    ['Zhao sentencing set for April 3', '2024-03-20'],
    ['Zhao sentencing set for April 3, 2024', '2024-03-20'],
    ['Zhao was sentenced on 3 April', '2024-04-10'],
    // Without a year the old error comes back under a later one.
    ['Zhao sentencing set for April 3', '2026-12-01'],
  ])('%s, published %s', (text, day) => {
    const found = notes(text, 'sentencing', 'doj-zhao', day);
    expect(found).toHaveLength(1);
    expect(found[0]?.text).toMatch(/^3 April 2024 is a known error/);
    expect(found[0]?.text).toContain('30 April 2024');
    expect(found[0]?.sources).toContain('003_e0db85e064c89eff');
    expect(found[0]?.sources).toContain('PR-2024-04-30');
  });

  test.each([
    ['another day', 'Zhao sentencing set for April 4', 'sentencing'],
    ['the right day', 'Zhao was sentenced on April 30', 'sentencing'],
    ['another year', 'Zhao sentencing set for April 3, 2027', 'sentencing'],
    ['only the month', 'Zhao sentencing is set for April', 'sentencing'],
    ['another matter', 'Binance spoke on April 3', 'market'],
  ] as const)('%s is no known error', (_what, text, label) => {
    expect(
      notes(text, label, 'doj-zhao')
        .map((note) => note.text)
        .join(' '),
    ).not.toContain('known error');
  });

  test('is noted where only the label says what the date is of', () => {
    expect(notes('On April 3 it is', 'sentencing', 'doj-zhao')[0]?.text).toContain('known error');
  });

  test('is the one thing noted: the reader is not told twice that something is off', () => {
    expect(notes('Zhao sentencing set for April 3', 'sentencing', 'doj-zhao')).toHaveLength(1);
  });
});

describe('a step in a proceeding that has ended', () => {
  test.each(['complaint', 'filing', 'hearing', 'ruling', 'settlement', 'plea', 'sentencing', 'appeal'] as const)(
    '%s is noted',
    (label) => {
      const [note, ...more] = notes('Binance back in court', label, 'sec-civil', '2026-12-01');
      expect(more).toEqual([]);
      expect(note?.text).toContain('ended earlier: dismissed 29 May 2025');
      expect(note?.sources).toEqual(['PR-2025-05-29']);
    },
  );

  test.each(['enforcement', 'personnel', 'pardon', 'business', 'market', 'commentary', 'other'] as const)(
    '%s is no step and not noted',
    (label) => {
      expect(notes('Binance in the news', label, 'sec-civil', '2026-12-01')).toEqual([]);
    },
  );

  test('each ended proceeding says how it ended', () => {
    const ends = secCase.proceedings.map((proceeding) => notes('x', 'filing', proceeding.id)[0]?.text ?? '');
    expect(ends.map((text) => /ended earlier: (\w+) (\d.*)\.$/.exec(text)?.slice(1))).toEqual([
      ['dismissed', '29 May 2025'],
      ['sentenced', '23 February 2024'],
      ['sentenced', '30 April 2024'],
      ['settled', '18 December 2023'],
      ['settled', '21 November 2023'],
    ]);
  });
});

test('nothing is noted in a pending proceeding without known errors', () => {
  const [proceeding] = madeUpCase.proceedings;
  if (!proceeding) throw new Error('the made-up case has no proceeding');
  const dates = findDates('Hearing on December 14', { publishedAt: Date.UTC(2026, 10, 2), zone: madeUpCase.zone });
  expect(dates).toHaveLength(1);
  expect(recordNotes({ label: 'hearing', dates, proceeding }, madeUpCase)).toEqual([]);
});
