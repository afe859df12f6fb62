/** Puts together what became of a stored entry: readings, story, and for each subscription what was decided and sent. */
import { type Development, decide } from '../../alert/decide.ts';
import type { Message } from '../../alert/message.ts';
import type { Subscription } from '../../alert/subscription.ts';
import type { ChannelVerdict, EntryReading, EntryStory } from '../../command/entry-story.ts';
import type { Db } from '../../store/database.ts';
import { entriesUnder, type LinkedEntry, readingsOf, type StoredReading } from '../../store/news/look-up-rows.ts';
import { isHistory, storyReports, storySize } from '../../store/news/story-rows.ts';
import { storyAlert } from '../../store/telling/delivery-rows.ts';
import { subscriptionsTo } from '../../store/telling/subscription-rows.ts';
import { waitingOn } from '../../store/telling/waiting-rows.ts';
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
  const development = await developmentOf(installation, db, entry, stored);
  for (const subscription of stored.relevant ? await subscriptionsTo(db, caseId) : [])
    verdicts.push(await verdictOn(db, entry, stored, development, subscription));
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

/** Silence is not stored: the decision is made again from what is stored. */
async function verdictOn(
  db: Db,
  entry: LinkedEntry,
  reading: StoredReading,
  development: Development,
  subscription: Subscription,
): Promise<ChannelVerdict> {
  const base = { platform: subscription.platform, channels: 1 };
  const key = reading.story?.key ?? null;
  const alert = key === null ? null : await storyAlert(db, subscription.id, key);
  if (alert !== null && alert.createdAt === entry.seenAt && isAbout(alert.message, entry))
    return { ...base, reason: alert.reason, state: alert.state, failure: alert.failure };
  const waiting = key === null ? null : await waitingOn(db, subscription.id, key);
  if (waiting?.entryId === entry.id)
    return { ...base, reason: waiting.reason, state: waiting.isTold ? 'told with others' : 'waiting', failure: null };
  const wasTold = alert !== null && alert.createdAt <= entry.seenAt;
  const decision = decide(development, subscription, { story: wasTold ? 'alerted' : 'no', lately: [] });
  const isOther = decision.kind === 'alert' || decision.kind === 'wait';
  const reason = isOther ? 'the subscription was another when the report came in' : decision.reason;
  return { ...base, reason, state: null, failure: null };
}

/** What was decided about, as far as it can be known again. */
async function developmentOf(
  installation: Installation,
  db: Db,
  entry: LinkedEntry,
  reading: StoredReading,
): Promise<Development> {
  const reports = reading.story === null ? [] : await storyReports(db, reading.story.id);
  const primary = new Set(installation.feeds.filter(({ feed }) => feed.trust === 'primary').map(({ feed }) => feed.id));
  const upTo = reports.filter((report) => report.entryId <= entry.id);
  const before = upTo.filter((report) => report.entryId < entry.id);
  return {
    caseId: reading.caseId,
    relevant: reading.relevant,
    relevance: reading.relevance,
    label: reading.label,
    isBackground: reading.evidence.some((sign) => sign.says === 'only looks back at the case'),
    isBaseline: entry.isBaseline,
    isHistory: reading.story !== null && !entry.isBaseline && (await isHistory(db, reading.story.id)),
    isPrimary: primary.has(entry.feedId),
    isConfirmed: upTo.some(({ feedId }) => primary.has(feedId)),
    outlets: new Set(upTo.map(({ outlet }) => outlet)).size,
    isNewOutlet: !before.some(({ outlet }) => outlet === entry.outlet),
    publishedAt: entry.publishedAt,
    seenAt: entry.seenAt,
    held: reading.held === null || reading.held.state === 'accepted' ? null : reading.held.because,
  };
}

/** True when the card is that of the entry: its buttons name it. */
function isAbout(message: Message, entry: LinkedEntry): boolean {
  return (message.actions ?? []).some(({ typed }) => typed.endsWith(` #${entry.id}`));
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
