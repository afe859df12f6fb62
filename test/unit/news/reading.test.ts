/** The reading of a whole entry: relevance, label and dates of title and summary put together. */
import { describe, expect, test } from 'vitest';
import { caseVocabulary } from '../../../src/news/names/vocabulary.ts';
import { type Reading, readEntry } from '../../../src/news/reading.ts';
import { shippedCase } from '../../support/seeds.ts';
import { madeUpCase } from './made-up-case.ts';

const { courtCase, vocabulary } = shippedCase;
const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`);

function read(title: string, summary = '', publishedAt: number | null = noon('2024-03-06')): Reading {
  return readEntry({ title, summary, publishedAt }, courtCase, vocabulary);
}

describe('an entry about the case', () => {
  const reading = read('SEC sues Binance', 'The complaint was filed on Tuesday; a hearing is set for March 18.');

  test('has its label, its relevance and its dates', () => {
    expect(reading).toMatchObject({ relevant: true, primary: 'complaint', labels: ['complaint'] });
    expect(reading.dates.map(({ day, ahead }) => [day, ahead])).toEqual([
      ['2024-03-05', false],
      ['2024-03-18', true],
    ]);
  });

  test('says why, for the relevance and for the label', () => {
    const stages = reading.evidence.map((one) => one.stage);
    expect(stages).toContain('relevance');
    expect(stages).toContain('label');
  });

  test('is rounded to what a person can compare', () => {
    expect(String(reading.relevance)).toMatch(/^0\.\d{1,3}$/);
    expect(String(reading.confidence)).toMatch(/^(?:0|1|0\.\d{1,3})$/);
  });
});

test('an entry that is not about the case gives no dates, and a label only where every entry is labelled', () => {
  const entry = {
    title: 'Judge sets hearing for March 18 in patent case',
    summary: '',
    publishedAt: noon('2024-03-06'),
  };
  expect(readEntry(entry, courtCase, vocabulary)).toMatchObject({ relevant: false, dates: [], primary: 'other' });
  expect(readEntry(entry, courtCase, vocabulary, { labelAll: true })).toMatchObject({ dates: [], primary: 'hearing' });
});

test('a day that title and summary both name counts once, as the title has it', () => {
  const { dates } = read('Zhao sentencing set for April 30', 'The sentencing of Zhao on April 30, 2024 is public.');
  expect(dates).toMatchObject([{ day: '2024-04-30', kind: 'sentencing', yearGiven: false }]);
});

test('title and summary are read apart: a name and a date do not join across them', () => {
  expect(read('Hearing in SEC v. Binance on April', '30 lawyers wait').dates).toMatchObject([{ precision: 'month' }]);
});

test('today is the day in the zone of the case', () => {
  const late = Date.parse('2024-05-01T01:30:00Z');
  expect(read('Judge sentences Zhao today', '', late).dates.map((date) => date.day)).toEqual(['2024-04-30']);
  const london = { ...courtCase, zone: 'Europe/London' };
  const there = readEntry({ title: 'Judge sentences Zhao today', summary: '', publishedAt: late }, london, vocabulary);
  expect(there.dates.map((date) => date.day)).toEqual(['2024-05-01']);
});

test('without a publication date only full dates count', () => {
  const { dates } = read('Zhao to be sentenced on April 30', 'His plea of November 21, 2023 stands.', null);
  expect(dates.map((date) => date.day)).toEqual(['2023-11-21']);
});

test('an empty entry is about nothing', () => {
  expect(read('', '')).toMatchObject({ relevant: false, primary: 'other', dates: [], confidence: 0 });
});

test('the same entry is read for two cases, each by its own names', () => {
  const entry = { title: 'UWA sues Acme Rockets', summary: '', publishedAt: noon('2026-11-02') };
  expect(readEntry(entry, madeUpCase, caseVocabulary(madeUpCase))).toMatchObject({
    relevant: true,
    primary: 'complaint',
  });
  expect(readEntry(entry, courtCase, vocabulary).relevant).toBe(false);
});
