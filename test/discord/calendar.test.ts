/** Court dates as scheduled events of a server: made, moved and cancelled with the dates, and nobody else's events touched. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CourtDay } from '../../src/chat/desk.ts';
import { openDiscord } from '../../src/chat/discord/open.ts';
import { courtDaysOf, reportedDaysOf } from '../../src/cli/chat/court-days.ts';
import { type DiscordStandIn, startDiscord } from '../support/discord/stand-in.ts';
import { shippedCase } from '../support/seeds.ts';
import { sharedData } from '../support/shared-folder.ts';

const START = Date.UTC(2026, 10, 3, 9);
const DAY = 86_400_000;

let discord: DiscordStandIn;
let guild: string;
let wanted: CourtDay[] = [];
let notes: string[] = [];
let sync = async (): Promise<void> => {};
let stop = async (): Promise<void> => {};
let now = START;

beforeEach(async () => {
  now = START;
  [wanted, notes] = [[], []];
  discord = await startDiscord({ now: () => now, description: sharedData('platform/discord-openapi.json') });
  guild = discord.addGuild('Readers');
  const nothing = async (): Promise<void> => {};
  const desk = { answer: async () => Promise.reject(new Error('nobody asks')), complete: async () => [] };
  const opened = openDiscord({ token: discord.token, apiUrl: discord.apiUrl, now: () => now }, desk, {
    refused: () => {},
    note: (what) => notes.push(what),
    connected: () => {},
    guildGone: nothing,
    guildThere: nothing,
    present: nothing,
    courtDays: async () => wanted,
    stoppedIn: async () => [],
    channelBack: nothing,
  });
  sync = () => opened.syncCalendar(guild);
  stop = opened.stop;
});

afterEach(async () => {
  await stop();
  await discord.close();
  if (discord.violations.length > 0) throw new Error(discord.violations.join('\n'));
});

const day = (key: string, changes: Partial<CourtDay> = {}): CourtDay => {
  const startsAt = START + 30 * DAY;
  const plain = { name: 'SEC v. X: hearing', description: 'Hearing on 3 December 2026.', place: 'U.S. District Court' };
  return { key, ...plain, startsAt, endsAt: startsAt + 8 * 3_600_000, ...changes };
};
const events = () => [...discord.world.events.values()];

test('a date ahead becomes one event, however often one looks', async () => {
  wanted = [day('case/a')];
  await sync();
  await sync();
  expect(events()).toHaveLength(1);
  expect(events()[0]).toMatchObject({
    name: 'SEC v. X: hearing',
    scheduled_start_time: '2026-12-03T09:00:00.000Z',
    status: 1,
  });
  expect(discord.recorded).toHaveLength(1);
});

test('a date that moves moves its event; one that falls away is cancelled; one that is over is left', async () => {
  wanted = [day('case/a'), day('case/b'), day('case/c', { startsAt: START + DAY })];
  await sync();
  now += 2 * DAY;
  wanted = [day('case/a', { startsAt: START + 40 * DAY, description: 'Moved from 3 December 2026.' })];
  await sync();
  await sync();
  expect(events().map(({ status, scheduled_start_time }) => [status, scheduled_start_time])).toEqual([
    [1, '2026-12-13T09:00:00.000Z'],
    [4, '2026-12-03T09:00:00.000Z'],
    [1, '2026-11-04T09:00:00.000Z'],
  ]);
  expect(notes).toEqual([]);
});

test('events of others are left alone, and what is too long is cut', async () => {
  discord.world.events.set('1', {
    id: '1',
    name: 'Game night',
    description: 'Bring snacks',
    scheduled_start_time: '2027-01-01T00:00:00Z',
    status: 1,
  });
  wanted = [day('case/long', { name: 'n'.repeat(300), description: 'd'.repeat(5000), place: ' ' })];
  await sync();
  wanted = [];
  await sync();
  expect(events().map(({ status }) => status)).toEqual([1, 4]);
  const before = discord.recorded.length;
  await sync();
  expect(discord.recorded).toHaveLength(before);
});

test('a server in which the bot may make no events is noted, no more', async () => {
  const body = { code: 50_013, message: 'Missing Permissions' };
  discord.fail({
    fits: ({ method, path }) => method === 'POST' && path.endsWith('/scheduled-events'),
    kind: { status: 403, body },
  });
  wanted = [day('case/a')];
  await sync();
  expect(notes).toEqual([expect.stringContaining('Missing Permissions')]);
});

test('the dates of a case are those that are ahead, in the hours of their court, with their moves', () => {
  const { courtCase } = shippedCase;
  const [date] = courtCase.dates.filter(({ chain }) => chain.some(({ status }) => status === 'moved'));
  if (date === undefined) throw new Error('no date moved');
  const setting = { day: '2026-12-14', status: 'scheduled', setOn: null, changedOn: null, sources: [] } as const;
  const moved = { ...setting, day: '2026-12-01', status: 'moved' } as const;
  const later = { ...courtCase, dates: [{ ...date, zone: 'America/New_York', chain: [moved, setting] as never }] };
  expect(courtDaysOf(later, START)).toEqual([
    expect.objectContaining({
      key: `${courtCase.id}/${date.id}`,
      startsAt: Date.UTC(2026, 11, 14, 14),
      endsAt: Date.UTC(2026, 11, 14, 22),
      description: expect.stringMatching(/14 December 2026.*not on record.*Moved from 1 December 2026/),
    }),
  ]);
  expect(courtDaysOf(courtCase, Date.UTC(2026, 10, 21))).toEqual([]);
});

test('of reported dates those make an event that a court gives or two outlets do; what was moved or vacated follows', () => {
  const { courtCase } = shippedCase;
  const voice = (outlet: string, isPrimary = false) => ({ outlet, isPrimary, at: START, link: null });
  const date = (id: string, voices: readonly ReturnType<typeof voice>[], changes: object = {}) =>
    ({
      id,
      proceeding: courtCase.proceedings[0]?.id,
      kind: 'hearing',
      settings: [
        { day: '2026-12-01', voices },
        { day: '2026-12-14', voices },
      ],
      isVacated: false,
      conflicts: [],
      sequence: 1,
      changedAt: START,
      ...changes,
    }) as never;
  const found = reportedDaysOf(
    courtCase,
    [
      date('one', [voice('A')]),
      date('two', [voice('A'), voice('B')]),
      date('court', [voice('The court', true)]),
      date('off', [voice('The court', true)], { isVacated: true }),
      date('past', [voice('The court', true)], {
        settings: [{ day: '2026-10-01', voices: [voice('The court', true)] }],
      }),
    ],
    START,
  );
  expect(found.map(({ key }) => key)).toEqual([`${courtCase.id}/two`, `${courtCase.id}/court`]);
  expect(found[0]?.description).toMatch(/14 December 2026 \(reported by A, B.*Moved from 1 December 2026/);
});
