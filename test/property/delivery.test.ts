/** Over any order of news, polls, crashes and failed sends: every alert that is due arrives, and once unless a crash hid that it had. */
import fc from 'fast-check';
import type { KyselyPlugin } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { Outgoing, Platform, SendOutcome } from '../../src/chat/platform.ts';
import type { FetchOutcome } from '../../src/feed/http/fetch.ts';
import { addSubscription } from '../../src/store/telling/subscription-rows.ts';
import { deliverDue } from '../../src/work/tell/deliver.ts';
import { feedOf, subscriptionOf, validatorsOf } from '../support/rows.ts';
import type { RssItem } from '../support/rss.ts';
import {
  documentOf,
  failureOf,
  followedOf,
  headline,
  MINUTE,
  openWorkRoom,
  poll,
  unchangedOf,
  type WorkRoom,
} from '../support/work-room.ts';

const feed = feedOf('a');
const suit: RssItem = { title: 'SEC sues Binance over unregistered securities', guid: 'suit' };
const staking: RssItem = { title: 'Ether staking grows', guid: 'staking' };

const pardon = 'Changpeng Zhao pardoned by Trump';
/** Developments, each a story of its own. */
const developments = [
  pardon,
  'Binance.US agrees to settlement with SEC, will pay $50 million',
  'Binance asks court to compel SEC to hand over documents',
  'Binance chief compliance officer resigns amid SEC case',
];
/** What may be published: each development by two outlets, and something that is none. */
const news: readonly RssItem[] = [
  ...developments.flatMap((title, index) => [
    { title, guid: `${index}-first` },
    { title, guid: `${index}-again` },
  ]),
  { title: 'Fund manager files for a dogecoin ETF', guid: 'etf' },
];

/** `cut` is a crash before the platform has the message, `lost` one after it. */
type Sending = 'arrives' | 'fails' | 'cut' | 'lost';

type Step =
  | { readonly kind: 'publish'; readonly item: number }
  | { readonly kind: 'wait'; readonly minutes: number }
  | { readonly kind: 'poll'; readonly fails: boolean; readonly crashAt: number | null }
  | { readonly kind: 'deliver'; readonly sendings: readonly Sending[]; readonly crashAt: number | null };

const crashAt = fc.option(fc.nat({ max: 30 }), { freq: 3 });
const anySending = fc.constantFrom<Sending>('arrives', 'fails', 'cut', 'lost');
const anySteps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('publish'), item: fc.nat({ max: news.length - 1 }) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait'), minutes: fc.integer({ min: 1, max: 90 }) }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('poll'), fails: fc.boolean(), crashAt }) },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('deliver'),
        sendings: fc.array(anySending, { minLength: 1, maxLength: 4 }),
        crashAt,
      }),
    },
  ),
  { minLength: 4, maxLength: 24 },
);

/** Stops every query from the moment of death on, as the end of the process would; what was committed stays. */
type Life = { queriesLeft: number; isOver: boolean; sinceArrival: number };

function mortality(life: Life): KyselyPlugin {
  return {
    transformQuery: ({ node }) => {
      if (life.queriesLeft <= 0) life.isOver = true;
      if (life.isOver) throw new Error('the process was killed');
      life.queriesLeft -= 1;
      life.sinceArrival += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  };
}

type World = {
  /** `channel headline` of each message that arrived, in order. */
  readonly arrived: string[];
  /** The same, each time that a crash followed the arrival before it could be noted. */
  readonly excused: string[];
  readonly published: RssItem[];
  readonly run: (step: Step) => Promise<void>;
  /** Every state in which some delivery is. */
  readonly states: () => Promise<string[]>;
  readonly close: () => Promise<void>;
};

const nameOf = (outgoing: Outgoing): string => `${outgoing.channel} ${headline(outgoing.message)}`;

async function openWorld(): Promise<World> {
  let real = await openWorkRoom();
  const life: Life = { queriesLeft: Number.POSITIVE_INFINITY, isOver: false, sinceArrival: 0 };
  const arrived: string[] = [];
  const excused: string[] = [];
  const published: RssItem[] = [];
  const failures = new Map<string, number>();
  let crashes = 0;
  let inFlight: string | null = null;
  let sendings: readonly Sending[] = ['arrives'];
  let sends = 0;

  /** The room as the living process sees it. */
  const room = (): WorkRoom => {
    const db = real.db.withPlugin(mortality(life));
    return { ...real, db, deps: { ...real.deps, db, fetch: answerAs } };
  };

  let feedFails = false;
  /** A server that answers 304 to whoever has seen the document: a validator that is remembered too early loses news. */
  const answerAs = async (_url: string, { etag }: { etag: string | null }): Promise<FetchOutcome> => {
    if (feedFails) return failureOf();
    const version = `"${published.length}"`;
    if (etag === version) return unchangedOf(validatorsOf(etag));
    return documentOf([...published.toReversed(), suit, staking], validatorsOf(version));
  };

  const dies = (): never => {
    life.isOver = true;
    throw new Error('the process was killed');
  };

  const send = async (outgoing: Outgoing): Promise<SendOutcome> => {
    const sending = sendings[sends % sendings.length] ?? 'arrives';
    sends += 1;
    const failed = failures.get(outgoing.id) ?? 0;
    if (sending === 'cut') return dies();
    // Few enough failures that no delivery is ever given up.
    if (sending === 'fails' && failed < 2 && crashes < 4) {
      failures.set(outgoing.id, failed + 1);
      return { kind: 'failed', reason: 'too busy', retryAfterMs: null };
    }
    arrived.push(nameOf(outgoing));
    inFlight = nameOf(outgoing);
    life.sinceArrival = 0;
    if (sending === 'lost') return dies();
    return { kind: 'sent', platformMessageId: null };
  };
  const platform: Platform = { name: 'console', parallel: 1, send };

  /** Does one thing that may end in a crash; then the process is started anew. */
  const mayCrash = async (queries: number | null, work: () => Promise<unknown>): Promise<void> => {
    life.queriesLeft = queries ?? Number.POSITIVE_INFINITY;
    life.sinceArrival = 0;
    inFlight = null;
    try {
      await work();
    } catch (error) {
      if (!life.isOver) throw error;
    }
    life.queriesLeft = Number.POSITIVE_INFINITY;
    if (!life.isOver) return;
    if (inFlight !== null && life.sinceArrival === 0) excused.push(inFlight);
    crashes += 1;
    life.isOver = false;
    real = await real.restart();
  };

  const run = async (step: Step): Promise<void> => {
    switch (step.kind) {
      case 'publish': {
        const item = news[step.item];
        if (item !== undefined && !published.includes(item)) published.push(item);
        return;
      }
      case 'wait':
        return real.clock.advance(step.minutes * MINUTE);
      case 'poll':
        feedFails = step.fails;
        return mayCrash(step.crashAt, () => poll(room(), followedOf(feed)));
      case 'deliver':
        sendings = step.sendings;
        sends = 0;
        return mayCrash(step.crashAt, () => deliverDue(room().db, platform, real.clock.now));
    }
  };

  await addSubscription(real.db, subscriptionOf('all', { caseId: 'sec-v-binance' }));
  await addSubscription(real.db, subscriptionOf('pardons', { caseId: 'sec-v-binance', labels: ['pardon'] }));
  await run({ kind: 'poll', fails: false, crashAt: null });
  const states = async (): Promise<string[]> =>
    (await real.db.selectFrom('delivery').select('state').distinct().execute()).map((row) => row.state);
  return { arrived, excused, published, run, states, close: () => real.close() };
}

/** Lets everything that is due come to its end: the feed answers, sends arrive, and time goes on. */
async function settle(world: World): Promise<void> {
  await world.run({ kind: 'poll', fails: false, crashAt: null });
  for (let round = 0; round < 4; round += 1) {
    await world.run({ kind: 'deliver', sendings: ['arrives'], crashAt: null });
    await world.run({ kind: 'wait', minutes: 30 });
  }
}

/** What must have arrived: each published development in the channel for all, the pardon in the other one too. */
function dueOf(published: readonly RssItem[]): string[] {
  const reported = developments.filter((title) => published.some((item) => item.title === title));
  return [...reported.map((title) => `all ${title}`), ...(reported.includes(pardon) ? [`pardons ${pardon}`] : [])];
}

type Outcome = {
  readonly arrived: readonly string[];
  readonly excused: readonly string[];
  /** What arrived more often than once and crashes excuse. */
  readonly doubled: readonly string[];
};

/** Plays the steps and lets the world settle: what is due has arrived, and nothing else. */
async function check(steps: readonly Step[]): Promise<Outcome> {
  const world = await openWorld();
  try {
    for (const step of steps) await world.run(step);
    await settle(world);
    const due = dueOf(world.published);
    expect(new Set(world.arrived)).toEqual(new Set(due));
    expect(await world.states()).toEqual(due.length > 0 ? ['sent'] : []);
    const { arrived, excused } = world;
    const times = (list: readonly string[], name: string): number => list.filter((other) => other === name).length;
    return { arrived, excused, doubled: due.filter((name) => times(arrived, name) > 1 + times(excused, name)) };
  } finally {
    await world.close();
  }
}

const publish = (item: number): Step => ({ kind: 'publish', item });
const pollNow = (at: number | null = null): Step => ({ kind: 'poll', fails: false, crashAt: at });
const deliver = (sendings: readonly Sending[], at: number | null = null): Step => ({
  kind: 'deliver',
  sendings,
  crashAt: at,
});

describe('every alert arrives', () => {
  test('whatever happens, and once unless a crash fell between its arrival and the note of it', async () => {
    await fc.assert(
      fc.asyncProperty(anySteps, async (list) => {
        expect((await check(list)).doubled).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('a crash at any query of a poll loses nothing and doubles nothing', async () => {
    for (let at = 0; at < 45; at += 1) {
      const list = [publish(0), publish(2), publish(8), pollNow(at), publish(4), deliver(['arrives'])];
      const { arrived, excused, doubled } = await check(list);
      expect([at, arrived.length, excused.length, doubled]).toEqual([at, 4, 0, []]);
    }
  });

  test('a crash at any query of a delivery doubles at most the message in hand', async () => {
    let repeats = 0;
    for (let at = 0; at < 10; at += 1) {
      const outcome = await check([publish(2), publish(4), pollNow(), deliver(['arrives'], at)]);
      expect(outcome.doubled).toEqual([]);
      repeats += outcome.arrived.length - 2;
    }
    // Two sends in the round, so two queries at which a crash hides an arrival.
    expect(repeats).toBe(2);
  });

  test('a crash after the arrival doubles it, one before it does not', async () => {
    const before = [publish(0), pollNow()];
    expect((await check([...before, deliver(['lost'])])).arrived).toHaveLength(3);
    expect((await check([...before, deliver(['cut'])])).arrived).toHaveLength(2);
    expect((await check([...before, deliver(['lost']), deliver(['lost'])])).arrived).toHaveLength(4);
  });
});
