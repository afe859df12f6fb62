/** Calendars of random histories of dates are read back by another library: every date once, its day, its changes counted, what was vacated cancelled. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { applyReport } from '../../src/case/dates/apply-report.ts';
import { dayOf, type LiveDate, liveKinds } from '../../src/case/dates/live-date.ts';
import { calendarOf } from '../../src/web/calendar.ts';
import { secCase } from '../support/seeds.ts';
import { anyText, seededDice } from './any-text.ts';

const day = fc
  .date({ min: new Date('2026-12-02'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const report = fc.record({
  proceeding: fc.constantFrom(...secCase.proceedings.map(({ id }) => id)),
  kind: fc.constantFrom(...liveKinds),
  day: fc.option(day, { nil: null, freq: 8 }),
  from: fc.option(day, { nil: null }),
  isYearGiven: fc.constant(true),
  isMove: fc.boolean(),
  voice: fc.record({
    outlet: fc.nat().map((seed) => anyText(seededDice(seed))),
    isPrimary: fc.boolean(),
    at: fc.constant(1_800_000_000_000),
    link: fc.constantFrom(null, 'https://a.example/x;y,z'),
  }),
});

test('200 histories', () => {
  fc.assert(
    fc.property(fc.array(report, { minLength: 1, maxLength: 12 }), (reports) => {
      const dates = new Map<string, LiveDate>();
      for (const one of reports) {
        const { date } = applyReport([...dates.values()], one, secCase, '2026-12-01');
        if (date !== null) dates.set(date.id, date);
      }
      const text = calendarOf(secCase, [...dates.values()], 1_800_000_000_000);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const calendar = new ICAL.Component(ICAL.parse(text));
      const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
      const read = events.map((event) => [
        event.uid,
        event.startDate.toString(),
        event.startDate.isDate,
        event.duration.toSeconds(),
        event.sequence,
        event.component.getFirstPropertyValue('status') === 'CANCELLED',
      ]);
      expect(read).toEqual(
        [...dates.values()].map((date) => [
          `sec-v-binance/${date.id}@casewire`,
          dayOf(date),
          true,
          86_400,
          date.sequence,
          date.isVacated,
        ]),
      );
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    }),
    { numRuns: 200 },
  );
});
