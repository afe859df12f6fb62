/** Keeps WebSub hubs calling us where feeds name one, and takes their calls: a call only means that the feed is due now. */
import { DAY_MS, MINUTE_MS } from '../../feed/schedule.ts';
import { isGenuine, subscriptionForm } from '../../feed/websub.ts';
import type { Db } from '../../store/database.ts';
import { postponePolls, readFeedStates } from '../../store/feed/feed-rows.ts';
import { type HubSubscription, hubByToken, readHubs, writeHub } from '../../store/feed/hub-rows.ts';
import type { FollowedFeed } from './followed-feeds.ts';

export type HubDeps = {
  readonly db: Db;
  /** Posts a form to a hub; what went wrong, or null. */
  readonly post: (url: string, form: string) => Promise<string | null>;
  /** The public address of our listener, without a slash at its end. */
  readonly publicUrl: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** An unguessable word. */
  readonly secret: () => string;
};

/** A lease is renewed a day before it ends; a hub that did not answer or said no is asked again after a day. */
const RENEW_BEFORE_MS = DAY_MS;
const ASK_AGAIN_MS = DAY_MS;

/** Asks the hubs of feeds that name one, where the lease is missing or about to end. Gives what went wrong, by feed. */
export async function renewHubs(
  feeds: readonly FollowedFeed[],
  deps: HubDeps,
): Promise<{ feedId: string; what: string }[]> {
  const states = await readFeedStates(deps.db);
  const hubs = await readHubs(deps.db);
  const faults: { feedId: string; what: string }[] = [];
  for (const { feed } of feeds) {
    const state = states.get(feed.id);
    if (!state?.hub) continue;
    const known = hubs.get(feed.id);
    const topic = state.topic ?? state.url;
    if (known && known.hub === state.hub && known.topic === topic && !isDue(known, deps.now())) continue;
    const asked: HubSubscription = {
      feedId: feed.id,
      hub: state.hub,
      topic,
      token: known?.token ?? deps.secret(),
      secret: known?.secret ?? deps.secret(),
      state: known?.state === 'active' ? 'active' : 'asked',
      askedAt: deps.now(),
      leaseUntil: known?.leaseUntil ?? null,
    };
    // Written first: the hub verifies while it answers.
    await writeHub(deps.db, asked);
    const callback = `${deps.publicUrl}/websub/${asked.token}`;
    const what = await deps.post(asked.hub, subscriptionForm({ callback, topic, secret: asked.secret }));
    if (what !== null) faults.push({ feedId: feed.id, what });
  }
  return faults;
}

function isDue(hub: HubSubscription, now: number): boolean {
  if (now - hub.askedAt < ASK_AGAIN_MS) return false;
  return hub.state !== 'active' || hub.leaseUntil === null || hub.leaseUntil - now < RENEW_BEFORE_MS;
}

/** Answers a hub's question whether we asked (section 5.3): the challenge to give back, or null to say no. */
export async function verifyIntent(db: Db, token: string, query: URLSearchParams, now: number): Promise<string | null> {
  const hub = await hubByToken(db, token);
  const mode = query.get('hub.mode');
  if (hub === null || query.get('hub.topic') !== hub.topic) return null;
  if (mode === 'denied') {
    await writeHub(db, { ...hub, state: 'denied', leaseUntil: null });
    return null;
  }
  const challenge = query.get('hub.challenge');
  if (mode !== 'subscribe' || challenge === null) return null;
  const seconds = Number(query.get('hub.lease_seconds') ?? Number.NaN);
  const leaseMs = Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : DAY_MS;
  await writeHub(db, { ...hub, state: 'active', leaseUntil: now + Math.min(leaseMs, 60 * DAY_MS) });
  return challenge;
}

/** Takes a call: where it is genuine, the feed is due now. A forged one changes nothing and is not told so (section 8). */
export async function takePush(
  db: Db,
  token: string,
  push: { body: Uint8Array; signature: string | null },
  now: number,
): Promise<'due' | 'forged' | 'unknown'> {
  const hub = await hubByToken(db, token);
  if (hub === null) return 'unknown';
  if (!isGenuine(push.body, push.signature, hub.secret)) return 'forged';
  const state = (await readFeedStates(db)).get(hub.feedId);
  const justPolled =
    state?.lastPolledAt !== null && state?.lastPolledAt !== undefined && now - state.lastPolledAt < MINUTE_MS;
  // A hub that calls all the time does not make us ask more than once a minute.
  await postponePolls(db, new Map([[hub.feedId, justPolled ? (state?.lastPolledAt ?? now) + MINUTE_MS : now]]));
  return 'due';
}
