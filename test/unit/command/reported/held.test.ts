/** `/case held`: what is listed, and who may decide what. */
import { describe, expect, test } from 'vitest';
import type { Caller } from '../../../../src/command/caller.ts';
import { answerTyped } from '../../../../src/command/registry.ts';
import type { ReviewOutcome, Seat } from '../../../../src/command/seat.ts';
import type { HeldReport } from '../../../../src/command/view.ts';
import { plainText } from '../../../../src/command/wording/length.ts';
import { asked, NOON, viewOf } from '../../../support/view.ts';

const report: HeldReport = {
  entryId: 12,
  label: 'hearing',
  title: 'Judge schedules hearing in SEC v. Binance @everyone',
  outlet: 'Wire',
  link: 'https://wire.example/1',
  at: NOON,
  because: 'SEC v. Binance was dismissed with prejudice on 29 May 2025; a hearing in it cannot be scheduled or held.',
};

/** A seat of which only the review is used. */
function seatWith(platform: Caller['platform'], outcome: ReviewOutcome, mayChange = true): Seat {
  const caller = { platform, space: '', channel: 'c', user: 'u', mayChange, previous: null };
  const unused = async (): Promise<never> => {
    throw new Error('not used here');
  };
  return {
    caller,
    subscriptions: unused,
    subscribe: unused,
    change: unused,
    pause: unused,
    resume: unused,
    remove: unused,
    object: unused,
    calendarUrl: () => null,
    review: async () => outcome,
  };
}

const done: ReviewOutcome = { kind: 'done', label: 'hearing', title: report.title, deliveries: 2 };

async function typed(line: string, seat: Seat | null): Promise<string> {
  const answer = await answerTyped(line, viewOf(), seat);
  return answer.ok ? plainText(answer.message) : `${answer.problem.code}: ${answer.problem.what}`;
}

test('nothing is held', async () => {
  expect(await asked('/case held')).toContain('Nothing is held for review');
});

test('each report with its number, its outlet and the reason', async () => {
  const shown = await asked('/case held', { held: async () => [report] });
  expect(shown).toContain('1 report is held for review');
  expect(shown).toContain('#12 Hearing');
  expect(shown).toContain('[Wire]');
  expect(shown).toContain('Held: SEC v. Binance was dismissed with prejudice on 29 May 2025');
});

describe('deciding', () => {
  test.each<[line: string, platform: Caller['platform'], outcome: ReviewOutcome, says: string]>([
    ['/case held accept #12', 'console', done, '2 messages go out with the next round'],
    ['/case held reject 12', 'console', done, 'Rejected. Nobody is told of it'],
    ['/case held accept 12', 'console', { kind: 'decided before', state: 'rejected' }, '#12 was rejected before'],
    ['/case held accept 12', 'console', { kind: 'not held' }, 'HELD_UNKNOWN: report #12 is not held'],
    ['/case held accept 12', 'discord', done, 'only whoever runs the bot decides'],
    ['/case held accept 12', 'slack', done, 'only whoever runs the bot decides'],
    ['/case held accept soon', 'console', done, 'is no number of a report'],
    ['/case held accept', 'console', done, 'is no number of a report'],
    ['/case held publish 12', 'console', done, 'nothing that can be done'],
  ])('%s on %s: %#', async (line, platform, outcome, says) => {
    expect(await typed(line, seatWith(platform, outcome))).toContain(says);
  });

  test('nothing is decided where nothing is stored', async () => {
    expect(await typed('/case held accept 12', null)).toContain('only whoever runs the bot decides');
  });
});

describe('elsewhere', () => {
  test.each([
    [0, false],
    [1, true],
    [3, true],
  ])('/case status with %i held', async (count, isSaid) => {
    const shown = await asked('/case status', { heldCount: async () => count });
    expect(shown.includes('for review: /case held')).toBe(isSaid);
  });

  test('/case stories marks what is held, and what was found wrong', async () => {
    const story = { label: 'hearing', title: 'A hearing', lastAt: NOON, outlets: ['Wire'], link: null } as const;
    const shown = await asked('/case stories', {
      stories: async () => [
        { ...story, review: 'held' },
        { ...story, review: 'rejected' },
      ],
    });
    expect(shown).toContain('[Wire] (held for review: it tells an impossible step)');
    expect(shown).toContain('[Wire] (found wrong on review)');
  });
});
