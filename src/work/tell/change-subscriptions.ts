/** Changes who is told what, for whoever may, and keeps who changed it. */
import { randomBytes } from 'node:crypto';
import type { Message } from '../../alert/message.ts';
import { type Subscription, subscriptionId } from '../../alert/subscription.ts';
import type { Caller } from '../../command/caller.ts';
import type { Seat, SubscriptionDraft } from '../../command/seat.ts';
import { entriesUnder } from '../../store/news/look-up-rows.ts';
import { addDelivery } from '../../store/telling/delivery-rows.ts';
import { addObjection } from '../../store/telling/objection-rows.ts';
import {
  type AuditLine,
  addAudit,
  addSubscription,
  allSubscriptions,
  changeState,
  changeWishes,
  removeSubscription,
} from '../../store/telling/subscription-rows.ts';
import { releaseWaiting } from '../../store/telling/waiting-rows.ts';
import { planDigests } from '../digest/plan-digests.ts';
import { type ReviewDeps, review } from './review.ts';

/** `welcome` words the first card of a new subscription, which proves that the channel can be told. */
export type SeatDeps = ReviewDeps & {
  readonly welcome: (subscription: Subscription) => Promise<Message>;
  /** The address of the pages as the world sees it; left out or empty where they have none. */
  readonly publicUrl?: string;
};

/** The seat of a caller over the database. Each change is one transaction with its line in the audit. */
export function seatOf(deps: SeatDeps, caller: Caller): Seat {
  const { db, now } = deps;
  const change = (what: AuditLine['what'], before: Subscription | null, after: Subscription | null) => ({
    at: now(),
    subscriptionId: (before ?? after)?.id ?? '',
    who: `${caller.platform}:${caller.user}`,
    what,
    before,
    after,
  });
  return {
    caller,
    subscriptions: async () =>
      (await allSubscriptions(db)).filter(
        ({ platform, space }) => platform === caller.platform && space === caller.space,
      ),
    subscribe: async (draft) => {
      const subscription = made(draft, caller, now());
      const message = await deps.welcome(subscription);
      await db.transaction().execute(async (trx) => {
        if (!(await addSubscription(trx, subscription))) return;
        await addAudit(trx, change('subscribed', null, subscription));
        await planDigests(trx, subscription, now());
        const welcome = { kind: 'welcome', subject: String(subscription.createdAt), revision: 1, message } as const;
        await addDelivery(trx, subscription, { ...welcome, reason: 'the channel subscribed' }, now());
      });
    },
    change: (before, changes) =>
      db.transaction().execute(async (trx) => {
        const after = { ...before, ...changes };
        await changeWishes(trx, after);
        await planDigests(trx, after, now());
        await addAudit(trx, change('changed', before, after));
      }),
    pause: (before) =>
      db.transaction().execute(async (trx) => {
        const stateReason = 'paused by command';
        await changeState(trx, before.id, 'paused', stateReason, now());
        await addAudit(trx, change('paused', before, { ...before, state: 'paused', stateReason }));
      }),
    resume: (before) =>
      resume(deps, before, change('resumed', before, { ...before, state: 'active', stateReason: null })),
    remove: (before) =>
      db.transaction().execute(async (trx) => {
        await removeSubscription(trx, before.id);
        await addAudit(trx, change('removed', before, null));
      }),
    calendarUrl: ({ secret }) => calendarUrl(deps.publicUrl ?? '', secret),
    object: async (reference) => {
      const [entry] = await entriesUnder(db, reference);
      if (entry === undefined) return false;
      await addObjection(db, { entryId: entry.id, who: `${caller.platform}:${caller.user}`, at: now() });
      return true;
    },
    review: async (entryId, verdict) => {
      const outcome = await review(deps, entryId, verdict, `${caller.platform}:${caller.user}`);
      const [item] = outcome.kind === 'not held' ? [] : outcome.items;
      if (item === undefined) return { kind: 'not held' };
      if (outcome.kind !== 'done') return { kind: 'decided before', state: item.state };
      return { kind: 'done', label: item.label, title: item.title, deliveries: outcome.deliveries };
    },
  };
}

function calendarUrl(publicUrl: string, secret: string): string | null {
  return publicUrl === '' || secret === '' ? null : `${publicUrl.replace(/\/$/, '')}/calendar/${secret}.ics`;
}

/** What waited for the channel to go on becomes due. */
function resume({ db, now }: SeatDeps, before: Subscription, audit: AuditLine): Promise<number> {
  return db.transaction().execute(async (trx) => {
    await changeState(trx, before.id, 'active', null, now());
    await addAudit(trx, audit);
    await planDigests(trx, before, now());
    return releaseWaiting(trx, before.id, now());
  });
}

function made(draft: SubscriptionDraft, caller: Caller, now: number): Subscription {
  return {
    id: subscriptionId(caller.platform, draft.channel, draft.caseId),
    platform: caller.platform,
    space: caller.space,
    channel: draft.channel,
    caseId: draft.caseId,
    labels: draft.labels,
    wishes: draft.wishes,
    state: 'active',
    stateReason: null,
    secret: randomBytes(18).toString('base64url'),
    createdAt: now,
  };
}
