/** Tells a development to whoever wants it: deliveries, and what waits, are committed with the entry. */
import { alertCard } from '../../alert/card/alert-card.ts';
import { confirmationCard, coverageCard } from '../../alert/card/coverage-card.ts';
import { dateFields } from '../../alert/card/date-words.ts';
import { withConfirmation, withCoverage } from '../../alert/card/revise.ts';
import { type Decision, type Development, decide, silenceForAll } from '../../alert/decide.ts';
import type { Message } from '../../alert/message.ts';
import type { Subscription } from '../../alert/subscription.ts';
import type { DateChange } from '../../case/dates/apply-report.ts';
import type { Feed } from '../../feed/feed-list.ts';
import type { Entry } from '../../news/entry.ts';
import { proceedingOf } from '../../news/proceeding-of.ts';
import type { Reading } from '../../news/reading.ts';
import { recordNotes } from '../../news/record-check.ts';
import { isTied } from '../../news/second-opinion.ts';
import { coverageOf, type Report } from '../../news/story/coverage.ts';
import type { Db } from '../../store/database.ts';
import { isHistory, type MemberReport, storyReports } from '../../store/news/story-rows.ts';
import { addDelivery, deliveryId, type NewDelivery } from '../../store/telling/delivery-rows.ts';
import { subscriptionsTo } from '../../store/telling/subscription-rows.ts';
import { alertTimes, currentMessage, dropEdits, type ToldStory, toldOf } from '../../store/telling/told-rows.ts';
import { keepWaiting, type NewWaiting, tellWaiting } from '../../store/telling/waiting-rows.ts';
import type { FollowedCase } from '../seed-case.ts';

/** An entry that is about a case, read and placed in a story. */
export type Placed = {
  readonly entry: Entry;
  readonly entryId: number;
  readonly reading: Reading;
  readonly storyId: number;
  readonly storyKey: string;
  readonly followed: FollowedCase;
  readonly feed: Pick<Feed, 'id' | 'trust'>;
  readonly isBaseline: boolean;
  /** Why it is held for review; null for nearly all. */
  readonly held: string | null;
  /** Why it was held before somebody accepted it; then it is news of the day on which it was accepted. */
  readonly accepted: string | null;
  /** Epoch milliseconds. */
  readonly now: number;
  /** What it changed of the court dates that are known. */
  readonly dateChanges: readonly DateChange[];
};

const HOUR_MS = 3_600_000;
/** Counts on a card are gathered for so long before the card is changed: Discord and Slack limit edits. */
const COUNT_AFTER_MS = 60_000;

/** How many deliveries were added, and which subscriptions were alerted of the entry itself. */
export type Announced = { readonly added: number; readonly alerted: ReadonlySet<string> };

const nobody: Announced = { added: 0, alerted: new Set() };

/** Decides for every subscription to the case, inside the caller's transaction. */
export async function announce(db: Db, placed: Placed): Promise<Announced> {
  const development = await developmentOf(db, placed);
  if (silenceForAll(development.now) !== null) return nobody;
  const subscriptions = await subscriptionsTo(db, placed.followed.courtCase.id);
  if (subscriptions.length === 0) return nobody;
  const told = await toldOf(db, placed.storyKey);
  const hasBudget = subscriptions.some(({ wishes }) => wishes.maxPerHour !== null);
  const lately = hasBudget ? await alertTimes(db, placed.now - HOUR_MS) : new Map<string, number[]>();
  const card = cardOf(placed, development.outletsBefore);
  const waiting: NewWaiting[] = [];
  const alerted = new Set<string>();
  let added = 0;
  for (const subscription of subscriptions) {
    const before = told(subscription.id);
    const decision = decide(development.now, subscription, {
      story: before.story,
      lately: lately.get(subscription.id) ?? [],
    });
    if (decision.kind === 'alert') alerted.add(subscription.id);
    if (decision.kind === 'wait') waiting.push(waitingRow(placed, subscription, decision, card));
    else added += await tell(db, placed, subscription, decision, before, card, development);
  }
  await keepWaiting(db, waiting);
  return { added, alerted };
}

type Coverage = {
  readonly now: Development;
  readonly outletsBefore: readonly string[];
  readonly outlets: readonly string[];
};

/** The development with what is known of its story. The story is looked up only where somebody may be told. */
async function developmentOf(db: Db, placed: Placed): Promise<Coverage> {
  const { entry, reading, followed, feed, isBaseline, held, accepted, now } = placed;
  const alone: Development = {
    caseId: followed.courtCase.id,
    relevant: reading.relevant,
    relevance: reading.relevance,
    label: reading.primary,
    isBackground: reading.isBackground,
    isBaseline,
    isHistory: false,
    isPrimary: feed.trust === 'primary',
    isConfirmed: feed.trust === 'primary',
    outlets: 1,
    isNewOutlet: true,
    publishedAt: accepted === null ? entry.publishedAt : null,
    seenAt: now,
    held,
  };
  const none = { now: alone, outletsBefore: [], outlets: [entry.outlet] };
  if (silenceForAll(alone) !== null) return none;
  const reports = await storyReports(db, placed.storyId);
  const primary = new Set(followed.feeds.filter(({ trust }) => trust === 'primary').map(({ id }) => id));
  const others = reports.filter(({ entryId }) => entryId !== placed.entryId);
  const outletsBefore = outletsOf(others);
  const outlets = outletsOf(reports);
  const isConfirmed = alone.isPrimary || others.some(({ feedId }) => primary.has(feedId));
  const isNewOutlet = outlets.length > outletsBefore.length;
  const history = await isHistory(db, placed.storyId);
  const withStory = {
    ...alone,
    isHistory: history && accepted === null,
    isConfirmed,
    outlets: outlets.length,
    isNewOutlet,
  };
  return { now: withStory, outletsBefore, outlets };
}

/** Outlets that report in words of their own, in the order in which they were seen; copies of another's text count for nothing. */
function outletsOf(reports: readonly MemberReport[]): string[] {
  return [...new Set(coverageOf<Report>(reports).independent.map(({ outlet }) => outlet))];
}

async function tell(
  db: Db,
  placed: Placed,
  subscription: Subscription,
  decision: Exclude<Decision, { kind: 'wait' }>,
  before: ToldStory,
  card: Message,
  coverage: Coverage,
): Promise<number> {
  switch (decision.kind) {
    case 'review':
    case 'silence':
      return 0;
    case 'alert': {
      const subject = placed.storyKey;
      const isAdded = await add(db, subscription, placed, {
        kind: 'alert',
        subject,
        revision: 1,
        message: card,
        reason: decision.reason,
        mention: mentionOf(placed, subscription),
      });
      if (before.story === 'waiting')
        await tellWaiting(db, subscription.id, [subject], deliveryId(subscription.id, 'alert', subject, 1));
      return isAdded;
    }
    case 'coverage':
      return before.alertId === null
        ? 0
        : addCoverage(db, placed, subscription, before.alertId, decision.reason, coverage);
    case 'confirmation':
      return confirm(db, placed, subscription, before.alertId, decision.reason);
  }
}

async function addCoverage(
  db: Db,
  placed: Placed,
  subscription: Subscription,
  alertId: string,
  reason: string,
  { outlets }: Coverage,
): Promise<number> {
  const { storyKey: subject, entry, entryId, followed, now } = placed;
  // What a terminal has printed can't be changed, and has no threads.
  if (subscription.platform === 'console') return 0;
  const own = { kind: 'coverage', subject, revision: entryId, reason, isQuiet: true } as const;
  if (subscription.wishes.threads) {
    const message = coverageCard({ caseName: followed.courtCase.name, entry, outlets: outlets.length });
    return add(db, subscription, placed, { ...own, message, how: { kind: 'reply', targetId: alertId } });
  }
  const change = (card: Message): Message => withCoverage(card, outlets.slice(1));
  return changeCard(db, placed, subscription, alertId, { ...own, notBefore: now + COUNT_AFTER_MS }, change);
}

/** Said below the first card, which itself is changed to say so. */
async function confirm(
  db: Db,
  placed: Placed,
  subscription: Subscription,
  alertId: string | null,
  reason: string,
): Promise<number> {
  const { storyKey: subject, entry, followed, now } = placed;
  const message = confirmationCard({ caseName: followed.courtCase.name, entry, outlets: 0 });
  const own = { kind: 'confirmation', subject, reason } as const;
  const said = { ...own, revision: 1, message, mention: mentionOf(placed, subscription) };
  if (alertId === null || subscription.platform === 'console') return add(db, subscription, placed, said);
  const added = await add(db, subscription, placed, { ...said, how: { kind: 'reply', targetId: alertId } });
  const change = (card: Message): Message => withConfirmation(card, entry.outlet, now);
  return added + (await changeCard(db, placed, subscription, alertId, { ...own, revision: 2 }, change));
}

/** Changes a card over every change of it so far; a change that is not out yet goes out with this one. */
async function changeCard(
  db: Db,
  placed: Placed,
  subscription: Subscription,
  alertId: string,
  delivery: Omit<NewDelivery, 'message' | 'how'>,
  change: (card: Message) => Message,
): Promise<number> {
  const card = await currentMessage(db, alertId);
  if (card === null) return 0;
  await dropEdits(db, alertId);
  const how = { kind: 'edit', targetId: alertId } as const;
  return add(db, subscription, placed, { ...delivery, message: change(card), how });
}

/** Whom the subscription calls to a development of this label; null for nobody. */
function mentionOf({ reading }: Placed, { wishes }: Subscription): string | null {
  return wishes.mentions[reading.primary] ?? null;
}

async function add(db: Db, subscription: Subscription, { now }: Placed, delivery: NewDelivery): Promise<number> {
  return (await addDelivery(db, subscription, delivery, now)) ? 1 : 0;
}

function waitingRow(
  placed: Placed,
  subscription: Subscription,
  { until, dueAt, reason }: Extract<Decision, { kind: 'wait' }>,
  message: Message,
): NewWaiting {
  const { storyKey, entryId, now } = placed;
  const mention = mentionOf(placed, subscription);
  return { subscriptionId: subscription.id, storyKey, entryId, until, dueAt, reason, since: now, message, mention };
}

function cardOf(
  { entry, entryId, reading, followed, feed, accepted, now, dateChanges }: Placed,
  before: readonly string[],
): Message {
  const { courtCase, vocabulary } = followed;
  const proceeding = proceedingOf(
    { title: entry.title, summary: entry.summary, label: reading.primary },
    courtCase,
    vocabulary,
  );
  return alertCard({
    caseName: courtCase.name,
    entry,
    reference: `#${entryId}`,
    // Where two labels are as good as tied, the card names neither as fact.
    label: isTied(reading) ? 'other' : reading.primary,
    trust: feed.trust,
    proceeding,
    dates: reading.dates,
    changes: dateFields(dateChanges, courtCase),
    notes: recordNotes({ label: reading.primary, dates: reading.dates, proceeding }, courtCase),
    seenAt: now,
    before,
    ...(accepted === null ? {} : { heldBecause: accepted }),
  });
}
