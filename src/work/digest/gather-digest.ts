/** Gathers what a digest tells: coverage, what waits, dates, corrections and how the feeds fare. */

import { dateName, standingOfDate } from '../../alert/card/date-words.ts';
import type { DigestContent, DigestDate, DigestFeeds, DigestStory } from '../../alert/digest/content.ts';
import type { DigestKind } from '../../alert/digest/due.ts';
import type { Chart } from '../../alert/message.ts';
import type { Subscription } from '../../alert/subscription.ts';
import { dateInWords, dayInZone } from '../../calendar-day.ts';
import { type CourtCase, datesAhead } from '../../case/court-case.ts';
import { dayBefore, dayOf, type LiveDate } from '../../case/dates/live-date.ts';
import { healthOf } from '../../feed/health.ts';
import { labelName } from '../../news/label/label-table.ts';
import type { Db } from '../../store/database.ts';
import { readFeedStates } from '../../store/feed/feed-rows.ts';
import { caseDatesFrom } from '../../store/news/case-date-rows.ts';
import { type CoverageRow, coverageBetween } from '../../store/news/coverage-rows.ts';
import { heldCount } from '../../store/news/held-rows.ts';
import { correctionsBetween } from '../../store/telling/told-rows.ts';
import { waitingOf } from '../../store/telling/waiting-rows.ts';
import type { FollowedFeed } from '../poll/followed-feeds.ts';
import type { FollowedCase } from '../seed-case.ts';

/** What is followed; `feeds` may be empty where nothing is polled. */
export type Followed = { readonly cases: readonly FollowedCase[]; readonly feeds: readonly FollowedFeed[] };

/** The time of a digest (epoch ms), and since when it is late; null where it is not. */
export type DigestSpan = {
  readonly kind: DigestKind;
  readonly from: number;
  readonly to: number;
  readonly lateSince: number | null;
};

export type Gather = (db: Db, subscription: Subscription, span: DigestSpan) => Promise<DigestContent>;

/** Gathers for many subscriptions: what they share is looked up once. */
export function digestGatherer(followed: Followed): Gather {
  const coverage = new Map<string, Promise<CoverageRow[]>>();
  const feeds = new Map<string, Promise<DigestFeeds | null>>();
  return async (db, subscription, span) => {
    const { caseId, labels, wishes } = subscription;
    const courtCase = followed.cases.find((one) => one.courtCase.id === caseId)?.courtCase;
    if (courtCase === undefined) throw new Error(`the case ${caseId} is not followed`);
    const waiting = await waitingOf(db, subscription.id);
    const untold = waiting.filter(({ until }) => until === 'digest');
    // A story that waits for a digest is told, however long it waits.
    const from = Math.min(span.from, ...untold.map(({ since }) => since));
    const key = JSON.stringify([caseId, from, span.to]);
    const rows = await memo(coverage, key, () => coverageBetween(db, caseId, from, span.to));
    const waitsFor = new Map(
      waiting.filter(({ until }) => until !== 'digest').map(({ storyKey, reason }) => [storyKey, reason]),
    );
    const wanted = rows.filter(({ label }) => labels === null || labels.includes(label));
    const stories = storiesOf(wanted, primaryTitles(followed, caseId));
    return {
      caseName: courtCase.name,
      kind: span.kind,
      zone: wishes.zone,
      from,
      to: span.to,
      lateSince: span.lateSince,
      stories: stories.filter(({ key: story }) => !waitsFor.has(story)),
      waiting: stories.flatMap(({ key: story, title }) => {
        const reason = waitsFor.get(story);
        return reason === undefined ? [] : [{ title, reason }];
      }),
      held: await heldCount(db, caseId),
      ...withReported(
        datesOf(courtCase, from, span.to),
        await liveDates(db, courtCase, from),
        courtCase,
        from,
        span.to,
      ),
      corrections: await correctionsBetween(db, subscription.id, from, span.to),
      feeds: await memo(feeds, caseId, () => feedsOf(db, followed, caseId, span.to)),
      coverage: coverageByDay(wanted, wishes.zone, from, span.to),
    };
  };
}

function memo<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const made = known.get(key) ?? make();
  known.set(key, made);
  return made;
}

/** The titles of the feeds of courts and agencies, by id. */
function primaryTitles({ feeds }: Followed, caseId: string): Map<string, string> {
  const own = feeds.filter(({ cases }) => cases.some(({ courtCase }) => courtCase.id === caseId));
  return new Map(own.filter(({ feed }) => feed.trust === 'primary').map(({ feed }) => [feed.id, feed.title]));
}

function storiesOf(rows: readonly CoverageRow[], primary: ReadonlyMap<string, string>): DigestStory[] {
  return [...Map.groupBy(rows, ({ storyKey }) => storyKey).values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const confirming = members.find(({ feedId }) => primary.has(feedId));
    return [
      {
        key: first.storyKey,
        label: first.label,
        title: first.title,
        link: members.find(({ link }) => link !== null)?.link ?? null,
        outlets: [...new Set(members.map(({ outlet }) => outlet))],
        confirmedBy: confirming === undefined ? null : confirming.outlet,
        firstSeenAt: first.seenAt,
      },
    ];
  });
}

function datesOf(courtCase: CourtCase, from: number, to: number): { ahead: DigestDate[]; passed: DigestDate[] } {
  const [first, today] = [dayInZone(from, courtCase.zone), dayInZone(to, courtCase.zone)];
  const passed = courtCase.dates.flatMap(({ what, chain }) =>
    chain
      .filter(({ day, status }) => day >= first && day < today && status !== 'moved')
      .map(({ day, status }) => ({
        what,
        day,
        status: status === 'scheduled' ? 'what became of it is not in the record' : status,
      })),
  );
  const ahead = datesAhead(courtCase, today).map(({ date, day }) => ({ what: date.what, day, status: '' }));
  return { ahead, passed };
}

/** The dates that reports gave, beside those of the record. */
function liveDates(db: Db, courtCase: CourtCase, from: number): Promise<LiveDate[]> {
  return caseDatesFrom(db, courtCase.id, dayInZone(from, courtCase.zone));
}

type Dates = { readonly ahead: readonly DigestDate[]; readonly passed: readonly DigestDate[] };

function withReported(
  onRecord: Dates,
  live: readonly LiveDate[],
  courtCase: CourtCase,
  from: number,
  to: number,
): Dates {
  const today = dayInZone(to, courtCase.zone);
  const known = new Set([...onRecord.ahead, ...onRecord.passed].map(({ day }) => day));
  const reported = live.filter((date) => !known.has(dayOf(date)));
  const line = (date: LiveDate): DigestDate => {
    const before = dayBefore(date);
    const moved = before !== null && date.changedAt >= from ? `moved from ${dateInWords(before)}, ` : '';
    const status = date.isVacated ? 'taken off the calendar' : `${moved}${standingOfDate(date)}`;
    return { what: dateName(date, courtCase), day: dayOf(date), status };
  };
  const isShown = (date: LiveDate): boolean => !date.isVacated || date.changedAt >= from;
  return {
    ahead: [...onRecord.ahead, ...reported.filter((date) => dayOf(date) >= today && isShown(date)).map(line)],
    passed: [
      ...onRecord.passed,
      ...reported
        .filter((date) => dayOf(date) < today && !date.isVacated)
        .map((date) => ({ ...line(date), status: 'what became of it is not in the record' })),
    ],
  };
}

async function feedsOf(db: Db, { feeds }: Followed, caseId: string, now: number): Promise<DigestFeeds | null> {
  const own = feeds.filter(({ cases }) => cases.some(({ courtCase }) => courtCase.id === caseId));
  if (own.length === 0) return null;
  const states = await readFeedStates(db);
  const fared = own.map(({ feed }) => {
    const state = states.get(feed.id);
    return { feed, state, health: state === undefined ? 'new' : healthOf({ ...state, now }) };
  });
  const primary = fared.flatMap(({ feed, state }) => (feed.trust === 'primary' ? [state?.lastNewAt ?? null] : []));
  const lastPrimary = primary.filter((at) => at !== null);
  const isFailing = (health: string): boolean => health === 'failing' || health === 'gone' || health === 'new';
  return {
    total: own.length,
    answering: fared.filter(({ health }) => !isFailing(health)).length,
    failing: fared
      .filter(({ health }) => isFailing(health))
      .map(({ feed, state }) => ({ title: feed.title, since: state?.failingSince ?? null })),
    lastPrimaryAt: lastPrimary.length === 0 ? null : Math.max(...lastPrimary),
  };
}

const DAY_MS = 86_400_000;
/** More days make no readable picture. */
const MOST_DAYS = 31;

/** For each day of the span in the channel's zone, how many reports of which label came in. */
function coverageByDay(rows: readonly CoverageRow[], zone: string, from: number, to: number): Chart['days'] {
  const days = new Set<string>();
  for (let at = Math.max(from, to - MOST_DAYS * DAY_MS); at < to; at += DAY_MS) days.add(dayInZone(at, zone));
  days.add(dayInZone(to - 1, zone));
  const byDay = Map.groupBy(rows, ({ seenAt }) => dayInZone(seenAt, zone));
  return [...days].map((day) => ({
    day,
    counts: [...Map.groupBy(byDay.get(day) ?? [], ({ label }) => label)].map(
      ([label, some]) => [labelName(label), some.length] as const,
    ),
  }));
}
