/** What holds of reading for any text at all: it never fails, stays in its ranges, and depends on nothing but its input. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { isCalendarDate } from '../../src/calendar-day.ts';
import { findDates } from '../../src/news/date/prose-dates.ts';
import { findMentions } from '../../src/news/names/vocabulary.ts';
import { type ReadableEntry, readEntry } from '../../src/news/reading.ts';
import { foldText } from '../../src/news/text/fold-text.ts';
import { goldenTable } from '../golden/headlines/table.ts';
import { shippedCase } from '../support/seeds.ts';
import { anyText, pick, seededDice } from './any-text.ts';
import { unrelatedHeadline, unrelatedSentences } from './unrelated-text.ts';

const { courtCase, vocabulary } = shippedCase;

const many = { numRuns: 2_000 };
const some = { numRuns: 500 };

/** Pieces out of which headlines of the case, dates and near-dates are made. */
const pieces = fc.constantFrom(
  ...['SEC', 'Binance', 'Binance.US', 'CZ', 'Zhao', 'Judge Jackson', '1:23-cv-01599', '币安', '“', '’s', '§party', '§'],
  ...['sues', 'ruling', 'hearing set for', 'sentencing', 'moved from', 'postponed to', 'to', 'until', 'by', 'between'],
  ...['April', 'Feb. 29', 'February 30', '31', '0', '99', '2024', '9999', '10000', 'Sunday', 'Friday the'],
  ...[
    'today',
    'tomorrow',
    'next',
    'last',
    'lasts',
    'ago',
    'in',
    '14 days',
    'months',
    'Could 29',
    'Q3',
    'end of',
    'mid-',
  ],
  ...[
    '10 a.m.',
    '25:61',
    'Eastern',
    'UTC+14',
    '-',
    ',',
    '.',
    '/',
    '13/13/13',
    '2024-02-30',
    '$4.3 billion',
    'may',
    'sec',
  ],
);
const headline = fc.array(pieces, { maxLength: 12 }).map((words) => words.join(' '));
const unicode = fc.string({ unit: 'binary', maxLength: 300 });
const text = fc.oneof(unicode, headline, fc.string({ unit: 'grapheme', maxLength: 300 }));
const instant = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2100, 0) });
const publishedAt = fc.option(instant, { nil: null });
const entry: fc.Arbitrary<ReadableEntry> = fc.record({ title: text, summary: text, publishedAt });
const zone = fc.constantFrom('America/New_York', 'UTC', 'Asia/Tokyo', 'Pacific/Kiritimati', 'America/St_Johns');
const read = (one: ReadableEntry) => readEntry(one, courtCase, vocabulary);

describe('readEntry', () => {
  test('never fails, and stays in its ranges', () => {
    fc.assert(
      fc.property(entry, (one) => {
        const reading = read(one);
        expect(reading.relevance).toBeGreaterThanOrEqual(0);
        expect(reading.relevance).toBeLessThanOrEqual(1);
        expect(reading.confidence).toBeGreaterThanOrEqual(0);
        expect(reading.confidence).toBeLessThanOrEqual(1);
        expect(reading.labels[0]).toBe(reading.primary);
        expect(reading.relevant || reading.dates.length === 0).toBe(true);
      }),
      many,
    );
  });

  test('reads the same entry the same way', () => {
    fc.assert(
      fc.property(entry, (one) => {
        expect(read({ ...one })).toEqual(read(one));
      }),
      some,
    );
  });

  test('is not changed by what it read before', () => {
    fc.assert(
      fc.property(entry, fc.array(entry, { maxLength: 3 }), (one, others) => {
        const before = read(one);
        for (const other of others) read(other);
        expect(read(one)).toEqual(before);
      }),
      some,
    );
  });

  test('shows a relevance that grows, and never falls, with the docket number', () => {
    fc.assert(
      fc.property(entry, (one) => {
        const marked = { ...one, summary: `${one.summary} 1:23-cv-01599` };
        expect(read(marked).relevance).toBeGreaterThanOrEqual(read(one).relevance);
      }),
      some,
    );
  });
});

describe('a hundred thousand texts', () => {
  test('of every script, broken or long, are read without fail, and the same way twice', { timeout: 300_000 }, () => {
    const dice = seededDice(20_260_101);
    for (let index = 0; index < 50_000; index += 1) {
      const one = { title: anyText(dice), summary: anyText(dice), publishedAt: Date.UTC(2024, 2, 6) };
      const reading = read(one);
      // A matcher for each would take longer than the reading.
      if (
        reading.relevance >= 0 &&
        reading.relevance <= 1 &&
        (index % 10 !== 0 || isDeepStrictEqual(read(one), reading))
      )
        continue;
      expect.fail(`read badly: ${JSON.stringify(one)}`);
    }
  });
});

describe('an unrelated sentence', () => {
  const summary = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' ');

  test('of any kind makes no headline relevant that was not', () => {
    expect(new Set(unrelatedSentences).size).toBeGreaterThanOrEqual(40);
    const dice = seededDice(20_260_102);
    const flipped: string[] = [];
    const pairs = new Set<string>();
    while (pairs.size < 2000) {
      const title = unrelatedHeadline(dice);
      const before = dice() < 0.5 ? '' : pick(unrelatedSentences, dice);
      const added = pick(unrelatedSentences, dice);
      if (read({ title, summary: before, publishedAt: null }).relevant) continue;
      pairs.add(`${title} | ${before} + ${added}`);
      for (const parts of [summary([before, added]), summary([added, before])])
        if (read({ title, summary: parts, publishedAt: null }).relevant) flipped.push(`${title} | ${parts}`);
    }
    expect(flipped).toEqual([]);
  });

  test('makes no headline of the table relevant that is not and is not read so', () => {
    const dice = seededDice(20_260_103);
    const irrelevant = goldenTable.filter((item) => !item.relevant && !read({ ...item, publishedAt: null }).relevant);
    expect(irrelevant.length).toBeGreaterThan(100);
    const flipped = irrelevant.flatMap(({ title, summary: own }) => {
      const parts = summary([own, pick(unrelatedSentences, dice)]);
      return read({ title, summary: parts, publishedAt: null }).relevant ? [`${title} | ${parts}`] : [];
    });
    expect(flipped).toEqual([]);
  });
});

describe('findMentions', () => {
  test('points at its words, in order and without overlap', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const folded = foldText(raw);
        const mentions = findMentions(folded, vocabulary);
        let at = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(at);
          expect(folded.slice(mention.start, mention.end)).toBe(mention.text);
          at = mention.end;
        }
      }),
      many,
    );
  });
});

describe('findDates', () => {
  test('never fails; each day is in the calendar and stands once, and none that is replaced lies ahead', () => {
    fc.assert(
      fc.property(text, publishedAt, zone, (raw, at, where) => {
        const dates = findDates(raw, { publishedAt: at, zone: where });
        expect(new Set(dates.map((date) => date.day)).size).toBe(dates.length);
        expect(dates.filter((date) => date.kind === 'superseded' && date.ahead)).toEqual([]);
        expect(dates.filter((date) => date.precision === 'month' && !date.day.endsWith('-01'))).toEqual([]);
        expect(dates.filter((date) => date.day.length !== 10 || !isCalendarDate(date.day))).toEqual([]);
      }),
      many,
    );
  });

  test('finds the same dates in the same text', () => {
    fc.assert(
      fc.property(headline, publishedAt, zone, (raw, at, where) => {
        const reference = { publishedAt: at, zone: where };
        expect(findDates(raw, { ...reference })).toEqual(findDates(raw, reference));
      }),
      some,
    );
  });

  test('finds a full date whatever surrounds it', () => {
    const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2029-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, instant, (date, at) => {
        const written = date.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
        const dates = findDates(`Zhao hearing on ${written} in Seattle`, { publishedAt: at, zone: 'America/New_York' });
        expect(dates.map((found) => found.day)).toEqual([date.toISOString().slice(0, 10)]);
      }),
      some,
    );
  });
});

describe('the zone of the machine', () => {
  const ownZone = process.env.TZ;

  afterEach(() => {
    if (ownZone === undefined) delete process.env.TZ;
    else process.env.TZ = ownZone;
  });

  const readAll = () =>
    goldenTable.map(({ title, summary, published }) => {
      const at = Date.parse(published);
      return read({ title, summary, publishedAt: Number.isNaN(at) ? null : at });
    });
  const datesOfAll = () =>
    goldenTable.map(({ title, summary }) =>
      findDates(`${title}. ${summary}`, { publishedAt: Date.UTC(2024, 2, 6, 1, 30), zone: 'America/New_York' }),
    );

  test('changes no reading and no date', () => {
    process.env.TZ = 'UTC';
    const [readings, dates] = [readAll(), datesOfAll()];
    expect(dates.flat().length).toBeGreaterThan(100);
    for (const there of ['America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      process.env.TZ = there;
      // The change must have reached the runtime, or the test would show nothing.
      expect(new Date(Date.UTC(2024, 2, 6, 12)).getTimezoneOffset()).not.toBe(0);
      expect(readAll()).toEqual(readings);
      expect(datesOfAll()).toEqual(dates);
    }
  });
});
