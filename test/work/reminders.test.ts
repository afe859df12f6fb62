/** Reminders of court dates: once for each lead, at the channel's hour, anew when the date moves, none where it is taken away or the channel wants none. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Message } from '../../src/alert/message.ts';
import type { Subscription } from '../../src/alert/subscription.ts';
import type { Wishes } from '../../src/alert/wishes.ts';
import type { LiveDate } from '../../src/case/dates/live-date.ts';
import { plainText } from '../../src/command/wording/length.ts';
import { keepCaseDate } from '../../src/store/news/case-date-rows.ts';
import { addSubscription } from '../../src/store/telling/subscription-rows.ts';
import { nextReminder, remindDue } from '../../src/work/tell/remind.ts';
import { subscriptionOf } from '../support/rows.ts';
import { shippedCase } from '../support/seeds.ts';
import { openWorkRoom, type WorkRoom } from '../support/work-room.ts';

const HOUR = 3_600_000;
const START = Date.parse('2026-11-03T09:00:00Z');

let room: WorkRoom;

beforeEach(async () => {
  room = await openWorkRoom();
});

afterEach(async () => {
  await room.close();
});

async function subscribe(
  channel: string,
  wishes: Partial<Wishes> = {},
  changes: Partial<Subscription> = {},
): Promise<void> {
  const plain = subscriptionOf(channel, { platform: 'discord', caseId: 'sec-v-binance', ...changes });
  await addSubscription(room.db, { ...plain, wishes: { ...plain.wishes, ...wishes } });
}

const hearing = (day: string, changes: Partial<LiveDate> = {}): LiveDate => ({
  id: 'sec-civil/hearing/x',
  proceeding: 'sec-civil',
  kind: 'hearing',
  settings: [{ day, voices: [{ outlet: 'Wire', isPrimary: false, at: START, link: 'https://wire.example/1' }] }],
  isVacated: false,
  conflicts: [],
  sequence: 0,
  changedAt: START,
  ...changes,
});

const keep = (date: LiveDate): Promise<void> => keepCaseDate(room.db, 'sec-v-binance', date);

/** Goes from `from` to `to` hour by hour, twice each time, and gives what was sent as `time: text`. */
async function goOn(from: string, to: string): Promise<string[]> {
  const sent: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += HOUR) {
    const both = [remindDue(room.db, [shippedCase], at), remindDue(room.db, [shippedCase], at)];
    await Promise.all(both);
    const rows = await room.db
      .selectFrom('delivery')
      .selectAll()
      .where('kind', '=', 'reminder')
      .where('created_at', '=', at)
      .execute();
    for (const row of rows)
      sent.push(
        `${new Date(at).toISOString().slice(0, 13)} ${row.channel}: ${plainText(JSON.parse(row.message) as Message)}`,
      );
  }
  return sent;
}

test('seven days and one day before, at the hour of the channel’s own clock, once each', async () => {
  await subscribe('paris', { zone: 'Europe/Paris', digestHour: 8 });
  await subscribe('off', { reminders: false });
  await subscribe('paused', {}, { state: 'paused' });
  await keep(hearing('2026-11-20'));
  expect(await nextReminder(room.db, [shippedCase], START)).toBe(Date.parse('2026-11-13T07:00:00Z'));
  const sent = await goOn('2026-11-10T00:00:00Z', '2026-11-22T00:00:00Z');
  expect(sent).toEqual([
    expect.stringMatching(
      /^2026-11-13T07 paris: .*Hearing in .*: in 7 days.*20 November 2026.*reported by Wire, not confirmed/s,
    ),
    expect.stringMatching(/^2026-11-19T07 paris: .*: tomorrow/s),
  ]);
});

test('a date that moves is reminded of anew', async () => {
  await subscribe('a', { digestHour: 9 });
  await keep(hearing('2026-11-20'));
  await goOn('2026-11-10T00:00:00Z', '2026-11-14T00:00:00Z');
  const first = hearing('2026-11-20');
  const settings = [...first.settings, { day: '2026-12-04', voices: first.settings[0]?.voices ?? [] }];
  await keep({ ...first, settings, sequence: 1, changedAt: Date.parse('2026-11-15T10:00:00Z') });
  const sent = await goOn('2026-11-15T10:00:00Z', '2026-12-05T00:00:00Z');
  expect(sent).toEqual([
    expect.stringMatching(/^2026-11-27T09 a: .*in 7 days.*Moved from.*20 November 2026/s),
    expect.stringMatching(/^2026-12-03T09 a: .*tomorrow/s),
  ]);
});

test('late after an absence, with how far off it is by then; not once it is the next reminder’s turn', async () => {
  await subscribe('a', { digestHour: 9 });
  await keep(hearing('2026-11-20'));
  expect(await goOn('2026-11-15T12:00:00Z', '2026-11-15T12:00:00Z')).toEqual([expect.stringContaining(': in 5 days')]);
  expect(await goOn('2026-11-20T12:00:00Z', '2026-11-20T12:00:00Z')).toEqual([]);
});

test('none for a date that is taken off the calendar, nor late for one that was only just set', async () => {
  await subscribe('a', { digestHour: 9 });
  await keep(hearing('2026-11-20', { isVacated: true }));
  await keep(hearing('2026-11-21', { id: 'other', changedAt: Date.parse('2026-11-16T10:00:00Z') }));
  expect(await goOn('2026-11-10T00:00:00Z', '2026-11-22T00:00:00Z')).toEqual([
    expect.stringMatching(/^2026-11-20T09 a: .*tomorrow/s),
  ]);
});
