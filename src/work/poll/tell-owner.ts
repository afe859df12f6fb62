/** Tells whoever runs the bot, once, that a feed keeps failing, is gone, or is well again: as a delivery like any other message. */
import { field, instant, type Message, text } from '../../alert/message.ts';
import type { Subscription } from '../../alert/subscription.ts';
import type { Feed } from '../../feed/feed-list.ts';
import type { HealthNews } from '../../feed/health.ts';
import { maskUrl } from '../../feed/http/mask-url.ts';
import type { Db } from '../../store/database.ts';
import type { FeedState } from '../../store/feed/feed-rows.ts';
import { addDelivery } from '../../store/telling/delivery-rows.ts';

export type FeedNews = {
  readonly news: Exclude<HealthNews, null>;
  readonly before: FeedState;
  readonly after: FeedState;
  readonly now: number;
};

/** Commits the message inside the caller's transaction; the same failure is told once, and its end once. */
export async function tellOwner(
  db: Db,
  owner: Subscription,
  feed: Feed,
  { news, before, after, now }: FeedNews,
): Promise<void> {
  const since = (news === 'recovered' ? before.failingSince : after.failingSince) ?? now;
  const subject = `feed-${news}:${feed.id}:${since}`;
  const message = news === 'recovered' ? recoveryCard(feed, since, now) : failureCard(feed, news, after, since);
  await addDelivery(
    db,
    owner,
    { kind: 'feed-health', subject, revision: 1, message, reason: `feed ${feed.id}: ${news}` },
    now,
  );
}

function failureCard(feed: Feed, news: 'failing' | 'gone', state: FeedState, since: number): Message {
  const what = state.problem === null ? '' : `${state.problem.code} ${state.problem.what}`;
  const next = state.nextPollAt === null ? [text('never: it is gone for good')] : [instant(state.nextPollAt)];
  return {
    tone: 'caution',
    kicker: 'Feed health',
    title: [text(news === 'gone' ? `${feed.title} is gone` : `${feed.title} does not answer`)],
    blocks: [
      field('Since', instant(since)),
      field('What', text(what)),
      field('Last answer', state.lastOkAt === null ? text('never') : instant(state.lastOkAt)),
      field('Next try', ...next),
      field('Address', text(maskUrl(feed.url))),
    ],
    footer: [text('Told once, and once more when it answers again. The other feeds go on.')],
  };
}

function recoveryCard(feed: Feed, since: number, now: number): Message {
  return {
    tone: 'status',
    kicker: 'Feed health',
    title: [text(`${feed.title} answers again`)],
    blocks: [field('Failed from', instant(since), text(' to '), instant(now))],
    footer: [],
  };
}
