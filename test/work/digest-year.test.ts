/**
 * A year of digests in thirty zones, with the process down for random spans and two of them at work at once: each digest that is due is sent once, at its
 * hour by the clock on the wall, or at the next start together with the others that were missed.
 */
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { DigestKind } from '../../src/alert/digest/due.ts';
import type { Subscription } from '../../src/alert/subscription.ts';
import type { Db } from '../../src/store/database.ts';
import { nextDue } from '../../src/store/telling/next-due.ts';
import { addSubscription } from '../../src/store/telling/subscription-rows.ts';
import { planDigests, replanDigests } from '../../src/work/digest/plan-digests.ts';
import { sendDueDigests } from '../../src/work/digest/send-digests.ts';
import { subscriptionOf } from '../support/rows.ts';
import { shippedCase } from '../support/seeds.ts';
import { DAY, openWorkRoom } from '../support/work-room.ts';

const zones = [
  'UTC', 'Europe/London', 'Europe/Berlin', 'Europe/Kyiv', 'Europe/Istanbul', 'America/New_York', 'America/Chicago',
  'America/Denver', 'America/Phoenix', 'America/Los_Angeles', 'America/St_Johns', 'America/Sao_Paulo', 'America/Santiago',
  'America/Havana', 'America/Caracas', 'Africa/Cairo', 'Africa/Casablanca', 'Africa/Johannesburg', 'Asia/Tehran',
  'Asia/Kathmandu', 'Asia/Kolkata', 'Asia/Shanghai', 'Asia/Tokyo', 'Asia/Beirut', 'Asia/Jerusalem', 'Australia/Lord_Howe',
  'Australia/Sydney', 'Pacific/Chatham', 'Pacific/Apia', 'Pacific/Auckland',
]; // biome-ignore format: a list

const START = Date.UTC(2026, 0, 1, 12);
const END = START + 365 * DAY;
const QUARTER = 15 * 60_000;

/** A small generator of its own, so that every run is the same. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What is due by the clock on the wall: of each local day the first quarter of an hour that shows the hour or a later one. */
function duesByTheWall({ wishes }: Subscription, kind: DigestKind): Map<string, number> {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: wishes.zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    weekday: 'long',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  const dues = new Map<string, number>();
  for (let at = START + QUARTER; at < END; at += QUARTER) {
    const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
    const day = `${parts.year}-${parts.month}-${parts.day}`;
    const isWanted = kind === 'daily' || parts.weekday?.toLowerCase() === wishes.digestDay;
    if (isWanted && Number(parts.hour) >= wishes.digestHour && !dues.has(day)) dues.set(day, at);
  }
  // The day of the start had its hour before the subscription, where it shows a later one from the beginning.
  const [firstDay, firstAt] = dues.entries().next().value ?? ['', 0];
  if (firstAt === START + QUARTER) dues.delete(firstDay);
  return dues;
}

type Span = { readonly from: number; readonly to: number };

/** Up for a day or more, then down for up to nine days. */
function downSpans(roll: () => number): Span[] {
  const downs: Span[] = [];
  for (let at = START + Math.round(roll() * 20 * DAY); at < END - 10 * DAY; ) {
    const to = at + Math.ceil((roll() ** 3 * 9 * DAY) / QUARTER) * QUARTER + 60_000;
    downs.push({ from: at, to });
    at = to + Math.round((1 + roll() * 25) * DAY);
  }
  return downs;
}

const downAt = (downs: readonly Span[], at: number): Span | undefined =>
  downs.find(({ from, to }) => at >= from && at < to);

/** From one due instant to the next, or to the next start; always two processes at once. Gives what failed. */
async function liveThroughTheYear(db: Db, downs: readonly Span[]): Promise<readonly unknown[]> {
  const followed = { cases: [shippedCase], feeds: [] };
  const failed: unknown[] = [];
  for (let now = START; ; ) {
    const due = await nextDue(db, now);
    if (due === null || due >= END) return failed;
    const down = downAt(downs, due);
    now = down?.to ?? due;
    if (down !== undefined) await replanDigests(db, now);
    const both = [sendDueDigests(db, followed, now), sendDueDigests(db, followed, now)];
    failed.push(...(await Promise.all(both)).flatMap((told) => told.failed));
  }
}

/** Whom what must reach, and when: at the hour, or at the start after it, where those of one absence are one. */
function expectedDigests(
  subscriptions: readonly Subscription[],
  downs: readonly Span[],
): { due: number; atTheHour: number; expected: ReadonlySet<string> } {
  const dues = subscriptions.flatMap((subscription) =>
    (subscription.wishes.paces as DigestKind[]).flatMap((kind) =>
      [...duesByTheWall(subscription, kind).values()].map((at) => ({ id: subscription.id, kind, at })),
    ),
  );
  return {
    due: dues.length,
    atTheHour: dues.filter(({ at }) => downAt(downs, at) === undefined).length,
    expected: new Set(dues.map(({ id, kind, at }) => JSON.stringify([id, kind, downAt(downs, at)?.to ?? at]))),
  };
}

test('every due digest is sent once', async () => {
  const room = await openWorkRoom();
  await sql`pragma synchronous = off`.execute(room.db);
  const subscriptions = zones.map((zone, index) => {
    const plain = subscriptionOf(`c${index}`, { platform: 'discord', caseId: 'sec-v-binance', createdAt: START });
    const hour = index % 3 === 0 ? 2 : index % 24;
    const paces: ('daily' | 'weekly')[] = index % 8 === 0 ? ['daily', 'weekly'] : ['weekly'];
    return { ...plain, wishes: { ...plain.wishes, zone, digestHour: hour, paces } };
  });
  for (const subscription of subscriptions) {
    await addSubscription(room.db, subscription);
    await planDigests(room.db, subscription, START);
  }
  const downs = downSpans(dice(20_260_101));
  const failed = await liveThroughTheYear(room.db, downs);
  expect(failed).toEqual([]);

  const sent = await room.db
    .selectFrom('delivery')
    .select(['subscription_id', 'subject', 'created_at'])
    .where('kind', '=', 'digest')
    .where('revision', '=', 1)
    .execute();
  const found = sent.map((row) => JSON.stringify([row.subscription_id, row.subject.split(' ')[0], row.created_at]));
  const { due, atTheHour, expected } = expectedDigests(subscriptions, downs);
  const missed = [...expected].filter((key) => !found.includes(key)).length;
  const doubled = found.length - new Set(found).size;
  const count = { due, sent: sent.length, atTheHour, atStart: expected.size - atTheHour, missed, doubled };
  process.stdout.write(`a year of digests: ${JSON.stringify(count)}\n`);
  expect(due).toBeGreaterThanOrEqual(1500);
  expect(found.toSorted()).toEqual([...expected].toSorted());

  // Between two digests nothing is left out, and nothing told of twice.
  const rows = await room.db.selectFrom('digest').selectAll().orderBy('due_at').execute();
  for (const some of Map.groupBy(rows, (row) => `${row.subscription_id} ${row.kind}`).values())
    for (const [index, row] of some.entries()) expect(row.from_at).toBe(some[index - 1]?.done_at ?? START);
  await room.close();
}, 120_000);
