/** How likely two entries, or an entry and a story, report one development. */
import type { Label } from '../label/labels.ts';
import type { Angle } from './angle.ts';
import { type Deed, excludeEachOther } from './deeds.ts';
import { cosine } from './similarity.ts';
import type { Traits } from './traits.ts';

const DAY_MS = 86_400_000;
/** Entries further apart than this report two developments, or retell one. */
export const STORY_WINDOW_MS = 3 * DAY_MS;

/** Steps that happen once in a while: two reports of one within days are mostly one step. Requests and clemency draw many steps in days. */
const rareSteps: ReadonlySet<Label> = new Set<Label>([
  'complaint',
  'ruling',
  'plea',
  'settlement',
  'hearing',
  'enforcement',
  'appeal',
  'personnel',
]);
/** A guilty plea, the fine that is paid and the chief who goes are one deal. */
const partsOfDeal: ReadonlySet<Label> = new Set<Label>(['plea', 'settlement', 'personnel']);

/** Steps that end or open something: a report of one of them is hardly one of another. */
const decisiveSteps: ReadonlySet<Label> = new Set<Label>(['complaint', 'ruling', 'sentencing', 'pardon', 'appeal']);

const UNDATED_SHARE = 0.6;
/** What a likeness loses over as much time as a window behind the first day. */
const SHARE_LOST_BY_TIME = 0.5;
/** Of two decisions days apart the later one is another, though they be on one matter. */
const SHARE_LOST_BY_DECISIONS = 1.5;
/** A story is mostly what its reports have in common, a little what one of them says. */
const OTHER_STEP = 0.5;
const OTHER_SUBJECT = 0.4;
const FEWEST_SUBJECTS = 3;
const OTHER_AGENCY = 0.5;
const OTHER_SPAN = 0.6;
/** A request and the order on it share nearly all their words. */
const OTHER_DEED = 0.4;
const ONE_DEED_MS = 1.5 * DAY_MS;
const deedBonuses: Partial<Record<Deed, number>> = { deal: 0.25, sentence: 0.1, pardon: 0.1 };
const BEST_MEMBER_SHARE = 0.2;

/** 0..1: how alike two entries are in words, labels and angle, whenever they were published. Symmetric. */
export function likeness(a: Traits, b: Traits): number {
  // A headline-only report is compared with the headline of a long one.
  const words = Math.max(cosine(a.title, b.title), cosine(a.whole, b.whole));
  // The label adds to what the words say; it says nothing alone.
  const bonus = Math.min(words / 2, labelBonus(a, b)) + deedBonus(a, b);
  return (
    Math.min(1, words + bonus) *
    subjectFactor(a, b) *
    stepFactor(a, b) *
    deedFactor(a, b) *
    angleFactor(a.angle, b.angle)
  );
}

/** The likeness of two entries as reports of one development: less with the days between them, 0 beyond the window. Symmetric. */
export function sameDevelopment(a: Traits, b: Traits): number {
  if (a.at === null || b.at === null) return UNDATED_SHARE * likeness(a, b);
  const apart = Math.abs(a.at - b.at);
  if (apart > STORY_WINDOW_MS) return 0;
  return likeness(a, b) * (1 - shareLost(a, b, apart));
}

function shareLost(a: Traits, b: Traits, apart: number): number {
  const beyondDay = Math.max(0, apart - DAY_MS);
  // Prices are told by the day: the next day's fall is another.
  const isMarket = Math.min(a.angle.market, b.angle.market) >= 0.5;
  if (isMarket) return Math.min(1, beyondDay / DAY_MS);
  const areDecisions = a.deeds.includes('decide') && b.deeds.includes('decide');
  return ((areDecisions ? SHARE_LOST_BY_DECISIONS : SHARE_LOST_BY_TIME) * beyondDay) / STORY_WINDOW_MS;
}

/** How alike an entry is to the entries of a story: their average, and a little the best. 0 for no members. */
export function storyLikeness(entry: Traits, members: readonly Traits[]): number {
  if (members.length === 0) return 0;
  let total = 0;
  let best = 0;
  for (const member of members) {
    const alike = sameDevelopment(entry, member);
    total += alike;
    best = Math.max(best, alike);
  }
  return BEST_MEMBER_SHARE * best + ((1 - BEST_MEMBER_SHARE) * total) / members.length;
}

/** The same article: one address, or one headline. */
export function isSameArticle(a: Traits, b: Traits): boolean {
  if (a.canonicalLink !== null && a.canonicalLink === b.canonicalLink) return true;
  return a.headline !== '' && a.headline === b.headline;
}

/** True when the two are near enough in time to be of one story; an entry without a date is near to all. */
export function isNear(a: Traits, b: Traits): boolean {
  return a.at === null || b.at === null || Math.abs(a.at - b.at) <= STORY_WINDOW_MS;
}

function labelBonus(a: Traits, b: Traits): number {
  if (a.label === b.label) {
    if (a.label === 'other') return 0;
    return rareSteps.has(a.label) ? 0.12 : 0.06;
  }
  const daysApart = a.at === null || b.at === null ? Number.POSITIVE_INFINITY : Math.abs(a.at - b.at) / DAY_MS;
  if (partsOfDeal.has(a.label) && partsOfDeal.has(b.label) && daysApart <= 1.1) return 0.1;
  return a.labels.some((label) => label !== 'other' && b.labels.includes(label)) ? 0.05 : 0;
}

/** Two that are sued, or two that are jailed, are not one: headlines that both name several things should share one of them. */
function subjectFactor(a: Traits, b: Traits): number {
  if (Math.min(a.subjects.length, b.subjects.length) < FEWEST_SUBJECTS) return 1;
  return a.subjects.some((term) => b.whole.has(term)) || b.subjects.some((term) => a.whole.has(term))
    ? 1
    : OTHER_SUBJECT;
}

function stepFactor(a: Traits, b: Traits): number {
  if (a.label === b.label || !decisiveSteps.has(a.label) || !decisiveSteps.has(b.label)) return 1;
  return a.labels.includes(b.label) || b.labels.includes(a.label) ? 1 : OTHER_STEP;
}

/** One party makes no two deals in a day, and is sentenced or pardoned once: such deeds count by themselves, if not enough to join. */
function deedBonus(a: Traits, b: Traits): number {
  if (a.at === null || b.at === null || Math.abs(a.at - b.at) > ONE_DEED_MS) return 0;
  if (a.angle.party < 1 || b.angle.party < 1) return 0;
  const shared = a.deeds.filter((deed) => b.deeds.includes(deed));
  return Math.max(0, ...shared.map((deed) => deedBonuses[deed] ?? 0));
}

function deedFactor(a: Traits, b: Traits): number {
  return excludeEachOther(a.deeds, b.deeds) ? OTHER_DEED : 1;
}

function contradict(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((term) => b.includes(term));
}

function angleFactor(a: Angle, b: Angle): number {
  const keeps = (loss: number, difference: number): number => 1 - loss * Math.abs(difference);
  return (
    keeps(0.6, a.market - b.market) *
    keeps(0.5, a.comment - b.comment) *
    keeps(0.5, a.business - b.business) *
    // Two round-ups are no more alike than a round-up and a report.
    keeps(0.5, Math.max(a.roundUp, b.roundUp)) *
    keeps(0.3, a.answer - b.answer) *
    keeps(0.3, a.rumour - b.rumour) *
    keeps(0.65, a.party - b.party) *
    (a.stage !== null && b.stage !== null && a.stage !== b.stage ? 0.6 : 1) *
    (contradict(a.agencies, b.agencies) ? OTHER_AGENCY : 1) *
    (contradict(a.spans, b.spans) ? OTHER_SPAN : 1)
  );
}
