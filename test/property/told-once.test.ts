/**
 * Whatever happens, in whatever order: a story that a channel asked for ends up in exactly one place, told at once, in a folded card, in a digest, or still
 * waiting for a reason that can be shown. Nothing vanishes, nothing is told first twice.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Subscription } from '../../src/alert/subscription.ts';
import { type Pace, paces } from '../../src/alert/wishes.ts';
import type { Label } from '../../src/news/label/labels.ts';
import { addSubscription, changeState } from '../../src/store/telling/subscription-rows.ts';
import { releaseWaiting } from '../../src/store/telling/waiting-rows.ts';
import { planDigests } from '../../src/work/digest/plan-digests.ts';
import { sendDueDigests } from '../../src/work/digest/send-digests.ts';
import { noCounts } from '../../src/work/ingest/ingest-document.ts';
import { ingestEntry } from '../../src/work/ingest/ingest-entry.ts';
import { foldDue } from '../../src/work/tell/fold.ts';
import { entryOf, feedOf, START, subscriptionOf } from '../support/rows.ts';
import { shippedCase } from '../support/seeds.ts';
import { MINUTE, openWorkRoom, type WorkRoom } from '../support/work-room.ts';

const HOUR = 60 * MINUTE;

/** Developments that are stories of their own; a second wording joins the first. */
const headlines: readonly (readonly string[])[] = [
  ['Binance.US agrees to settlement with SEC, will pay $50 million', 'SEC settlement: Binance.US will pay $50 million'],
  ['Changpeng Zhao pardoned by Trump', 'Trump pardons Binance founder Changpeng Zhao'],
  ['Binance monitor Forensic Risk Alliance replaced by Justice Department'],
  ['BNB falls 8% after Justice Department drops Binance monitor'],
  ['Opinion: what the end of the Binance monitor means for compliance'],
  ['Richard Teng resigns as chief executive of Binance after plea deal'],
  ['Senators ask Justice Department to explain pardon of Binance founder Zhao'],
];

const feeds = [feedOf('wire'), feedOf('agency', { trust: 'primary', kind: 'agency' }), feedOf('blog')];

type Step =
  | { readonly kind: 'entry'; readonly story: number; readonly wording: number; readonly feed: number }
  | { readonly kind: 'wait'; readonly hours: number }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('entry' as const),
      story: fc.nat(headlines.length - 1),
      wording: fc.nat(1),
      feed: fc.nat(feeds.length - 1),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('wait' as const), hours: fc.constantFrom(1, 5, 30, 100) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'pause' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'resume' as const }) },
);

const wishes = fc.record({
  paces: fc.uniqueArray(fc.constantFrom<Pace>(...paces), { minLength: 1, maxLength: 2 }),
  quietHours: fc.option(fc.record({ from: fc.constantFrom(20, 22), to: fc.constantFrom(6, 8) }), { nil: null }),
  maxPerHour: fc.option(fc.integer({ min: 1, max: 2 }), { nil: null }),
  minOutlets: fc.constantFrom(1, 1, 1, 2),
  leastStanding: fc.constantFrom<'reported' | 'confirmed'>('reported', 'reported', 'reported', 'confirmed'),
  threads: fc.boolean(),
});

const labels: fc.Arbitrary<readonly Label[] | null> = fc.option(
  fc.constantFrom<readonly Label[]>(['settlement', 'pardon'], ['enforcement', 'personnel', 'market', 'pardon']),
);

test('every story that a channel asked for is in exactly one place', async () => {
  const room = await openWorkRoom();
  const tally = { told: 0, folded: 0, digest: 0, waiting: 0 };
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16 }), wishes, labels, async (steps, wished, wanted) => {
      run += 1;
      await clear(room);
      const plain = subscriptionOf(`c${run}`, { platform: 'discord', caseId: 'sec-v-binance', labels: wanted });
      const subscription = { ...plain, wishes: { ...plain.wishes, ...wished }, createdAt: START };
      await addSubscription(room.db, subscription);
      await planDigests(room.db, subscription, START);
      let now = START;
      // Half of the histories go on for some days after the last event.
      const all: Step[] = run % 2 === 0 ? [...steps, { kind: 'wait', hours: 200 }] : steps;
      for (const [index, one] of all.entries()) now = await take(room, subscription, one, index, now);
      await check(room, subscription, tally);
    }),
    { numRuns: 100, seed: 7 },
  );
  process.stdout.write(`stories by where they went: ${JSON.stringify(tally)}\n`);
  // The property is worth something only where every place was reached.
  for (const count of Object.values(tally)) expect(count).toBeGreaterThanOrEqual(5);
  await room.close();
}, 120_000);

async function clear({ db }: WorkRoom): Promise<void> {
  for (const table of [
    'delivery',
    'waiting',
    'digest',
    'reported_date',
    'reading',
    'story',
    'entry',
    'subscription',
  ] as const)
    await db.deleteFrom(table).execute();
}

/** Does one thing and gives the time afterwards. */
async function take(room: WorkRoom, { id }: Subscription, one: Step, index: number, now: number): Promise<number> {
  switch (one.kind) {
    case 'entry': {
      const wordings = headlines[one.story] ?? [];
      const feed = feeds[one.feed] ?? feedOf('wire');
      const entry = entryOf(`e${index}`, { title: wordings[one.wording] ?? wordings[0] ?? '', outlet: feed.title });
      const arrival = { feed, cases: [{ ...shippedCase, feeds }], now, isBaseline: false };
      await room.db.transaction().execute((trx) => ingestEntry(trx, entry, arrival, noCounts()));
      return now;
    }
    case 'pause':
      await changeState(room.db, id, 'paused', 'paused by command', now);
      return now;
    case 'resume':
      await changeState(room.db, id, 'active', null, now);
      await releaseWaiting(room.db, id, now);
      return now;
    case 'wait': {
      const later = now + one.hours * HOUR;
      for (let at = now + HOUR / 2; at <= later; at += 6 * HOUR) {
        await foldDue(room.db, () => 'SEC v. Binance', at);
        const { failed } = await sendDueDigests(room.db, { cases: [shippedCase], feeds: [] }, at);
        if (failed.length > 0) throw new Error(`a digest failed: ${JSON.stringify(failed)}`);
      }
      return later;
    }
  }
}

async function check(
  { db }: WorkRoom,
  { id, labels: wanted }: Subscription,
  tally: Record<string, number>,
): Promise<void> {
  const stories = await db
    .selectFrom('reading')
    .innerJoin('story', 'story.id', 'reading.story_id')
    .innerJoin('entry', 'entry.id', 'reading.entry_id')
    .select(['story.key', 'reading.label', 'entry.id'])
    .where('reading.is_background', '=', 0)
    .orderBy('entry.id')
    .execute();
  const deliveries = await db.selectFrom('delivery').selectAll().where('subscription_id', '=', id).execute();
  const kinds = new Map(deliveries.map((row) => [row.id, row.kind]));
  const waiting = await db.selectFrom('waiting').selectAll().where('subscription_id', '=', id).execute();
  for (const [key, reports] of Map.groupBy(stories, (row) => row.key)) {
    const isWanted = wanted === null || reports.some(({ label }) => wanted.includes(label as Label));
    const waits = waiting.filter((row) => row.story_key === key);
    const tellings = deliveries.filter((row) => row.kind === 'alert' && row.subject === key);
    const toldIn = waits.flatMap((row) => (row.told_in === null ? [] : [kinds.get(row.told_in) ?? 'nowhere']));
    const still = waits.filter((row) => row.told_in === null);
    const places = toldIn.length > 0 ? toldIn : [...tellings.map(() => 'told'), ...still.map(() => 'waiting')];
    expect(places, `${key} (${reports.length} reports)`).toHaveLength(isWanted ? 1 : 0);
    for (const { reason } of still) expect(reason).not.toBe('');
    const [place = ''] = places;
    const name = place === 'alert' ? 'told' : place;
    if (isWanted) tally[name] = (tally[name] ?? 0) + 1;
  }
}
