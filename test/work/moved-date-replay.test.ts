/** A history in which a date is set, moved and retold: one alert of the move, reminders for the new day only, and a calendar that counts the change. */
import ICAL from 'ical.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { plainText } from '../../src/command/wording/length.ts';
import { caseDatesFrom } from '../../src/store/news/case-date-rows.ts';
import { calendarOf } from '../../src/web/calendar.ts';
import { readHistory } from '../../src/work/replay/history.ts';
import { type Replayed, replay } from '../../src/work/replay/replay.ts';
import { subscriptionOf } from '../support/rows.ts';
import { secCase, shippedCase } from '../support/seeds.ts';
import { openWorkRoom, type WorkRoom } from '../support/work-room.ts';

let room: WorkRoom;

beforeEach(async () => {
  room = await openWorkRoom();
});

afterEach(async () => {
  await room.close();
});

const line = (published: string, source: string, title: string): string =>
  JSON.stringify({ published: `${published}T15:00:00Z`, source, title, url: `https://${source}.example/${published}` });

test('one alert, new reminders, a higher SEQUENCE', async () => {
  const history = [
    line('2023-10-02', 'wire', 'Judge Faruqui sets hearing in SEC v. Binance for November 6'),
    line('2023-10-31', 'wire', 'Hearing in SEC v. Binance postponed from November 6 to November 20'),
    line('2023-10-31', 'post', 'SEC v. Binance hearing moved to November 20'),
    line('2023-11-01', 'gazette', 'Hearing in SEC v. Binance postponed from November 6 to November 20'),
  ].join('\n');
  const sent: Replayed[] = [];
  const subscription = subscriptionOf('dates', { platform: 'discord', caseId: 'sec-v-binance' });
  await replay({
    db: room.db,
    cases: [shippedCase],
    items: readHistory('h', history, new Set()).items,
    subscriptions: [{ ...subscription, wishes: { ...subscription.wishes, paces: ['now'] } }],
    until: Date.parse('2023-11-25T00:00:00Z'),
    onSent: (messages) => sent.push(...messages),
    onItem: () => {},
  });
  const texts = sent.map(
    ({ kind, at, message }) => `${new Date(at).toISOString().slice(0, 10)} ${kind}: ${plainText(message)}`,
  );
  expect(texts.filter((text) => text.includes('moved from 6 November 2023 to 20 November 2023'))).toHaveLength(1);
  const reminders = texts.filter((text) => / reminder: .*Hearing in .*\b(?:6|20) November 2023/s.test(text));
  expect(reminders).toEqual([
    expect.stringMatching(/^2023-10-30 reminder: .*in 7 days.*6 November 2023/s),
    expect.stringMatching(/^2023-11-13 reminder: .*in 7 days.*20 November 2023/s),
    expect.stringMatching(/^2023-11-19 reminder: .*tomorrow.*20 November 2023/s),
  ]);
  const dates = await caseDatesFrom(room.db, 'sec-v-binance', '2023-11-20');
  const calendar = new ICAL.Component(ICAL.parse(calendarOf(secCase, dates, Date.parse('2023-11-01T00:00:00Z'))));
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  expect(events.map((event) => [event.startDate.toString(), event.sequence])).toEqual([['2023-11-20', 1]]);
});
