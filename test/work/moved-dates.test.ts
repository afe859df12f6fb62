/** A court date that is moved, on its way to channels: on the alert of the report, or as a card of its own, once for each move. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Message } from '../../src/alert/message.ts';
import type { Subscription } from '../../src/alert/subscription.ts';
import type { Wishes } from '../../src/alert/wishes.ts';
import { caseAsOf } from '../../src/case/as-of.ts';
import { plainText } from '../../src/command/wording/length.ts';
import { addSubscription } from '../../src/store/telling/subscription-rows.ts';
import { noCounts } from '../../src/work/ingest/ingest-document.ts';
import { ingestEntry } from '../../src/work/ingest/ingest-entry.ts';
import { entryOf, feedOf, subscriptionOf } from '../support/rows.ts';
import { secCase, shippedCase } from '../support/seeds.ts';
import { openWorkRoom, type WorkRoom } from '../support/work-room.ts';

/** In the morning of 12 February 2024 the record has Zhao's sentencing on 23 February. */
const NOW = Date.parse('2024-02-12T15:00:00Z');
const then = { ...shippedCase, courtCase: caseAsOf(secCase, NOW - 86_400_000) };

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
  const plain = subscriptionOf(channel, {
    platform: 'discord',
    caseId: 'sec-v-binance',
    createdAt: NOW - 1,
    ...changes,
  });
  await addSubscription(room.db, { ...plain, wishes: { ...plain.wishes, ...wishes } });
}

async function ingest(title: string, outlet: string, at: number, isBaseline = false): Promise<void> {
  const entry = entryOf(`${title} ${outlet}`, { title, outlet, publishedAt: at });
  const arrival = { feed: feedOf('a'), cases: [then], now: at, isBaseline };
  await room.db.transaction().execute((trx) => ingestEntry(trx, entry, arrival, noCounts()));
}

const told = async (): Promise<string[]> => {
  const rows = await room.db.selectFrom('delivery').selectAll().orderBy('created_at').orderBy('channel').execute();
  return rows.map((row) => `${row.channel} ${row.kind}: ${plainText(JSON.parse(row.message) as Message)}`);
};

const moved = 'Zhao’s sentencing postponed from February 23 to April 30';
const alsoMoved = 'Binance founder Zhao’s sentencing moved to April 30';

test('the alert of the report says it; a second report is no second move', async () => {
  await subscribe('now');
  await ingest(moved, 'Wire', NOW);
  await ingest(alsoMoved, 'Post', NOW + 3_600_000);
  const [alert, ...others] = await told();
  expect(alert).toMatch(
    /^now alert: .*Date moved.*Sentencing in United States v\. Changpeng Zhao: moved from 23 February 2024 to 30 April 2024/s,
  );
  expect(others.filter((one) => one.includes(' date: '))).toEqual([]);
});

test('who is not alerted of the report gets a card of the move, also beyond their own labels where they follow hearings', async () => {
  await subscribe('dates', {}, { labels: ['hearing'] });
  await subscribe('filings', {}, { labels: ['filing'] });
  await subscribe('confirmed', { leastStanding: 'confirmed' });
  await subscribe('digest', { paces: ['weekly'] });
  await subscribe('quiet', { quietHours: { from: 0, to: 23 } });
  await ingest(moved, 'Wire', NOW);
  const cards = (await told()).filter((one) => one.includes(' date: '));
  expect(cards.map((card) => card.split(' ')[0])).toEqual(['confirmed', 'dates', 'quiet']);
  expect(cards[0]).toMatch(
    /Date moved.*moved from 23 February 2024 to 30 April 2024.*reported by Wire, not confirmed by a court or agency/s,
  );
});

test('a second move is told again, with a delivery of its own', async () => {
  await subscribe('dates', {}, { labels: ['hearing'] });
  await ingest(moved, 'Wire', NOW);
  await ingest('Zhao’s sentencing postponed from April 30 to May 14', 'Wire', NOW + 86_400_000);
  const cards = (await told()).filter((one) => one.includes(' date: '));
  expect(cards).toHaveLength(2);
  expect(cards[1]).toContain('moved from 30 April 2024 to 14 May 2024');
});

test('a date that is called off', async () => {
  await subscribe('dates', {}, { labels: ['hearing'] });
  await ingest('Judge Jones cancels sentencing of Zhao that was set for February 23', 'Wire', NOW);
  expect((await told()).filter((one) => one.includes(' date: '))).toEqual([
    expect.stringMatching(
      /Date vacated.*taken off the calendar; it was set for 23 February 2024.*there will be none for this date/s,
    ),
  ]);
});

test('what a first poll brings moves the date in silence', async () => {
  await subscribe('now');
  await ingest(moved, 'Wire', NOW, true);
  expect(await told()).toEqual([]);
  const [row] = await room.db.selectFrom('case_date').selectAll().execute();
  expect(row?.day).toBe('2024-04-30');
});
