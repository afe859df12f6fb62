/** What a headline's news is, as one of a few deeds: reports of one development tell the same deed of the same side. */

import type { Frame, FrameReading } from '../frame/read-frames.ts';
import type { Act } from '../frame/words/act-table.ts';
import type { Actor } from '../frame/words/actor-words.ts';
import type { Thing } from '../frame/words/thing-table.ts';

/** `sue` and `ask` come with the side: "ask agency" is none of "ask party". `talks` is a deal that is not made yet, `fate` a sentence not yet passed. */
export type Deed =
  | 'sue party'
  | 'sue other'
  | `ask ${Side}`
  | 'drop'
  | 'decide'
  | 'deal'
  | 'talks'
  | 'sentence'
  | 'fate'
  | 'pardon';
type Side = 'agency' | 'party' | 'both';

/** The deeds of a headline, which may only tell a rumour; empty where it tells none. Pure; sorted, none twice. */
export function deedsOf({ frames, things }: FrameReading, isRumour: boolean): readonly Deed[] {
  const deeds = frames.filter(({ place }) => place === 'main').flatMap(deedsOfFrame);
  const told = isRumour ? deeds.map((deed) => (deed === 'deal' ? 'talks' : deed)) : deeds;
  if (isRumour && things.some(({ thing }) => thing === 'deal')) told.push('talks');
  // "To pay $1 billion to settle": what it pays for is not still open.
  const isMade = told.includes('deal');
  return [...new Set(told)].filter((deed) => !isMade || deed !== 'talks').toSorted();
}

/** What is asked is not what is decided, what one side asks not what the other does, and a deal in the making no deal. */
const opposed: readonly (readonly [Deed, Deed])[] = [
  ['ask agency', 'ask party'],
  ['ask agency', 'decide'],
  ['ask agency', 'deal'],
  ['ask party', 'decide'],
  ['ask both', 'decide'],
  ['ask agency', 'sentence'],
  ['ask party', 'sentence'],
  ['fate', 'sentence'],
  ['talks', 'deal'],
  ['talks', 'decide'],
  ['sue party', 'sue other'],
];

/** Whether two headlines tell deeds that exclude each other, and none in common. Symmetric. */
export function excludeEachOther(a: readonly Deed[], b: readonly Deed[]): boolean {
  if (a.some((deed) => b.includes(deed))) return false;
  return opposed.some(
    ([one, other]) => (a.includes(one) && b.includes(other)) || (a.includes(other) && b.includes(one)),
  );
}

const does = (frame: Frame, ...acts: readonly Act[]): boolean => acts.some((act) => frame.acts.includes(act));
const concerns = (frame: Frame, ...things: readonly Thing[]): boolean =>
  things.some((thing) => frame.things.includes(thing));

function deedsOfFrame(frame: Frame): readonly Deed[] {
  if (does(frame, 'pardon')) return ['pardon'];
  return deedsOfCourt(frame) ?? deedsOfSides(frame) ?? deedsOfOutcome(frame);
}

function isWished({ mood }: Frame): boolean {
  return mood === 'may' || mood === 'wants' || mood === 'asked';
}

/** Null where no court acts. */
function deedsOfCourt(frame: Frame): readonly Deed[] | null {
  if (frame.actor !== 'court') return isOrdered(frame) || isWonOrLost(frame) ? ['decide'] : null;
  if (does(frame, 'speak')) return ['decide'];
  if (!does(frame, 'decide', 'hear', 'ask', 'meet')) return null;
  if (isWished(frame)) return [];
  const isTerm = concerns(frame, 'term') && !concerns(frame, 'suit', 'case', 'freeze');
  return isTerm || concerns(frame, 'prison') ? ['sentence'] : ['decide'];
}

/** Null where no side asks, says or drops anything, and nobody is sued. */
function deedsOfSides(frame: Frame): readonly Deed[] | null {
  if (frame.actor === 'agency' && does(frame, 'drop') && concerns(frame, 'suit', 'case')) return ['drop'];
  if (!frame.passive && does(frame, 'ask', 'file', 'argue', 'speak') && !does(frame, 'settle', 'pleadGuilty')) {
    const side = sideOf(frame);
    if (side !== null) return [`ask ${side}`];
  }
  if (!does(frame, 'sue') || isWished(frame) || frame.hedged) return null;
  return [frame.patients.includes('party') ? 'sue party' : 'sue other'];
}

function deedsOfOutcome(frame: Frame): readonly Deed[] {
  const isOpen = isWished(frame) || frame.hedged || frame.mood === 'told';
  if (does(frame, 'sentence') && frame.passive) return [isOpen || frame.mood === 'will' ? 'fate' : 'sentence'];
  if (does(frame, 'undergo') && concerns(frame, 'prison', 'term') && frame.actor === 'party')
    return [/^(?:face|await|risk)/.test(frame.word) ? 'fate' : 'sentence'];
  if (!isPartOfDeal(frame)) return [];
  return [isOpen ? 'talks' : 'deal'];
}

/** A plea or a settlement; a court that takes a plea makes none. */
function isPartOfDeal(frame: Frame): boolean {
  if (does(frame, 'pleadGuilty') || (does(frame, 'plead') && frame.actor !== 'court')) return true;
  return does(frame, 'settle') && concerns(frame, 'deal', 'sum', 'fine', 'probe', 'suit', 'case');
}

/** "Acme ordered to pay", "Request denied": only a court does that, named or not. */
function isOrdered(frame: Frame): boolean {
  if (!frame.passive || frame.actor !== null || !does(frame, 'decide') || frame.mood !== 'did') return false;
  return (
    frame.patients.some((actor) => actor === 'party' || actor === 'agency') ||
    concerns(frame, 'suit', 'case', 'motion', 'freeze', 'order')
  );
}

/** "Acme fails to end the suit", "SEC wins an order". */
function isWonOrLost(frame: Frame): boolean {
  const isSide = frame.actor === 'party' || frame.actor === 'agency';
  return isSide && does(frame, 'winOrLose') && concerns(frame, 'suit', 'case', 'motion', 'order', 'freeze');
}

const sides: Partial<Record<Actor, Side>> = { agency: 'agency', state: 'agency', party: 'party', side: 'party' };

function sideOf({ joint, actor }: Frame): Side | null {
  if (joint) return 'both';
  return actor === null ? null : (sides[actor] ?? null);
}
