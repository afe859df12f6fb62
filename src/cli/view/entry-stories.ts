/** Puts together what became of a stored entry: readings, story, and for each subscription what was decided and sent. */
import { decide } from '../../alert/decide.ts';
import type { Message } from '../../alert/message.ts';
import type { Subscription } from '../../alert/subscription.ts';
import type { ChannelVerdict, EntryReading, EntryStory } from '../../command/entry-story.ts';
import type { Db } from '../../store/database.ts';
import { entriesUnder, type LinkedEntry, readingsOf, type StoredReading } from '../../store/news/look-up-rows.ts';
import { isHistory, storySize } from '../../store/news/story-rows.ts';
import { storyAlert } from '../../store/telling/delivery-rows.ts';
import { subscriptionsTo } from '../../store/telling/subscription-rows.ts';
import type { Installation } from '../installation.ts';

/** The entries stored under a link, oldest first. */
export async function entryStories(installation: Installation, db: Db, link: string): Promise<EntryStory[]> {
  const stories: EntryStory[] = [];
  for (const entry of await entriesUnder(db, link)) {
    const readings: EntryReading[] = [];
    for (const reading of await readingsOf(db, entry.id)) readings.push(await told(installation, db, entry, reading));
    const feed = installation.feeds.find((followed) => followed.feed.id === entry.feedId)?.feed;
    const { title, outlet, publishedAt, seenAt, isBaseline } = entry;
    stories.push({ title, outlet, feed: feed?.title ?? entry.feedId, publishedAt, seenAt, isBaseline, readings });
  }
  return stories;
}

async function told(
  installation: Installation,
  db: Db,
  entry: LinkedEntry,
  stored: StoredReading,
): Promise<EntryReading> {
  const { caseId, story, ...reading } = stored;
  const known = installation.cases.find(({ courtCase }) => courtCase.id === caseId)?.courtCase;
  const size = story === null ? null : await storySize(db, story.id);
  const verdicts: ChannelVerdict[] = [];
  for (const subscription of stored.relevant ? await subscriptionsTo(db, caseId) : [])
    verdicts.push(await verdictOn(db, entry, stored, subscription));
  return {
    ...reading,
    caseName: known?.name ?? caseId,
    story:
      story === null || size === null
        ? null
        : { title: story.title, reports: size.reports, isFirst: size.firstEntryId === entry.id },
    verdicts: gathered(verdicts),
  };
}

/** The decision is not stored where it was silence: it is made again from what is stored. */
async function verdictOn(
  db: Db,
  entry: LinkedEntry,
  reading: StoredReading,
  subscription: Subscription,
): Promise<ChannelVerdict> {
  const alert = reading.story === null ? null : await storyAlert(db, subscription.id, reading.story.key);
  const base = { platform: subscription.platform, channels: 1 };
  if (alert !== null && alert.createdAt === entry.seenAt && isAbout(alert.message, entry.link))
    return { ...base, reason: alert.reason, state: alert.state, failure: alert.failure };
  const decision = decide(
    {
      caseId: reading.caseId,
      relevant: reading.relevant,
      relevance: reading.relevance,
      label: reading.label,
      isBackground: reading.evidence.some((sign) => sign.says === 'only looks back at the case'),
      isBaseline: entry.isBaseline,
      isHistory: reading.story !== null && !entry.isBaseline && (await isHistory(db, reading.story.id)),
      wasAnnounced: alert !== null && alert.createdAt <= entry.seenAt,
      publishedAt: entry.publishedAt,
      seenAt: entry.seenAt,
    },
    subscription,
  );
  const reason = decision.kind === 'silence' ? decision.reason : 'the subscription was another when the report came in';
  return { ...base, reason, state: null, failure: null };
}

/** True when the card links to the entry. */
function isAbout(message: Message, link: string | null): boolean {
  if (link === null || !URL.canParse(link)) return false;
  return JSON.stringify(message).includes(JSON.stringify(new URL(link).href));
}

/** Alike verdicts of one platform as one, with their number: no channel is named to another. */
function gathered(verdicts: readonly ChannelVerdict[]): ChannelVerdict[] {
  const byWords = new Map<string, ChannelVerdict>();
  for (const verdict of verdicts) {
    const key = JSON.stringify(verdict);
    byWords.set(key, { ...verdict, channels: (byWords.get(key)?.channels ?? 0) + 1 });
  }
  return [...byWords.values()];
}
