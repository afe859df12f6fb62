/** Digests of a channel as its wishes change: planned, moved, skipped while it is paused, left out where nothing happened, and printed. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerTyped } from '../../src/command/registry.ts';
import { sendDueDigests } from '../../src/work/digest/send-digests.ts';
import { noCounts } from '../../src/work/ingest/ingest-document.ts';
import { ingestEntry } from '../../src/work/ingest/ingest-entry.ts';
import { seatOf } from '../../src/work/tell/change-subscriptions.ts';
import { foldDue } from '../../src/work/tell/fold.ts';
import { storedStoryText } from '../support/digests.ts';
import { entryOf, feedOf, messageOf } from '../support/rows.ts';
import { shippedCase } from '../support/seeds.ts';
import { viewOf } from '../support/view.ts';
import { DAY, openWorkRoom, type WorkRoom } from '../support/work-room.ts';

let room: WorkRoom;

beforeEach(async () => {
  room = await openWorkRoom();
});

afterEach(async () => {
  await room.close();
});

const caller = {
  platform: 'discord',
  space: 'g',
  channel: '1001',
  user: '42',
  mayChange: true,
  previous: null,
} as const;

/** Types a command in the channel. The clock stands at Tuesday 3 November 2026, 09:00 UTC at first. */
async function type(typed: string): Promise<void> {
  const deps = { db: room.db, now: room.clock.now, cases: [], feeds: [], welcome: async () => messageOf('Welcome') };
  const answer = await answerTyped(typed, viewOf(), seatOf(deps, caller));
  expect(answer.ok).toBe(true);
}

const planned = async (): Promise<string[]> => {
  const rows = await room.db.selectFrom('digest').selectAll().orderBy('due_at').execute();
  return rows.map((row) => `${row.kind} ${row.day} ${new Date(row.due_at).toISOString().slice(0, 16)} ${row.state}`);
};

/** A week goes by, day by day. */
async function goOn(days: number): Promise<void> {
  for (let day = 0; day < days; day += 1) {
    room.clock.advance(DAY);
    await foldDue(room.db, () => 'SEC v. Binance', room.clock.now());
    const told = await sendDueDigests(room.db, { cases: [shippedCase], feeds: [] }, room.clock.now());
    expect(told.failed).toEqual([]);
  }
}

async function ingest(title: string): Promise<void> {
  const arrival = { feed: feedOf('a'), cases: [shippedCase], now: room.clock.now(), isBaseline: false };
  await room.db.transaction().execute((trx) => ingestEntry(trx, entryOf(title, { title }), arrival, noCounts()));
}

const digests = async (): Promise<string[]> => {
  const rows = await room.db
    .selectFrom('delivery')
    .selectAll()
    .where('kind', '=', 'digest')
    .orderBy('created_at')
    .execute();
  return rows.map((row) => `${row.subject}: ${storedStoryText(row.message)}`);
};

test('planned with the subscription, for its hour in its zone; moved with its wishes; gone with them', async () => {
  await type('/case subscribe everything pace:now,weekly zone:Europe/Paris day:friday hour:8');
  expect(await planned()).toEqual(['weekly 2026-11-06 2026-11-06T07:00 planned']);
  await type('/case settings pace:now,daily,weekly hour:18');
  expect(await planned()).toEqual([
    'daily 2026-11-03 2026-11-03T17:00 planned',
    'weekly 2026-11-06 2026-11-06T17:00 planned',
  ]);
  await type('/case settings pace:now');
  expect(await planned()).toEqual([]);
});

test('a digest-only channel is told in its digest, and only once', async () => {
  await type('/case subscribe digests zone:UTC day:friday hour:8');
  await ingest('Changpeng Zhao pardoned by Trump');
  await goOn(14);
  const [first, second] = await digests();
  expect(first).toMatch(/^weekly 2026-11-06: .*1 development from .*“Changpeng Zhao pardoned by Trump”/);
  expect(second).toMatch(/^weekly 2026-11-13: .*Nothing new from .*No report of a new development/);
  const waiting = await room.db.selectFrom('waiting').select('told_in').execute();
  expect(waiting).toEqual([{ told_in: expect.any(String) }]);
});

test('a quiet week is left out where the channel wants none', async () => {
  await type('/case subscribe digests zone:UTC day:friday hour:8 empty:off');
  await goOn(7);
  expect(await digests()).toEqual([]);
  expect(await planned()).toEqual([
    'weekly 2026-11-06 2026-11-06T08:00 quiet',
    'weekly 2026-11-13 2026-11-13T08:00 planned',
  ]);
});

test('a digest that is due while the channel is paused is skipped with a reason; what happened is told when it goes on', async () => {
  await type('/case subscribe digests zone:UTC day:friday hour:8');
  await type('/case pause');
  await ingest('Changpeng Zhao pardoned by Trump');
  await goOn(4);
  expect(await digests()).toEqual([]);
  const [skipped] = await room.db.selectFrom('digest').selectAll().where('state', '=', 'skipped').execute();
  expect(skipped?.reason).toBe('the channel was paused; what happened meanwhile is told when it goes on');
  await type('/case resume');
  await goOn(1);
  const told = await room.db.selectFrom('delivery').select(['kind', 'message']).where('kind', '=', 'alert').execute();
  expect(storedStoryText(told[0]?.message ?? '')).toContain('pardoned by Trump');
});

test('whoever unsubscribed gets none', async () => {
  await type('/case subscribe digests zone:UTC day:friday hour:8');
  await type('/case unsubscribe');
  await goOn(7);
  expect(await digests()).toEqual([]);
});
