/** What people type to say what a channel wants, and what they are told when it cannot be used. */
import { describe, expect, test } from 'vitest';
import { defaultWishes } from '../../../src/alert/wishes.ts';
import { readWishes, wishOptions } from '../../../src/command/subscribing/wish-options.ts';
import { readZone, zonesLike } from '../../../src/command/subscribing/zones.ts';
import { viewOf } from '../../support/view.ts';

const before = { labels: null, wishes: defaultWishes };

const good: [values: Record<string, string>, labels: unknown, wishes: object][] = [
  [{}, null, {}],
  [{ preset: 'digests' }, null, { paces: ['weekly'] }],
  [{ preset: 'Court Dates' }, ['hearing', 'sentencing'], { reminders: true }],
  [{ labels: 'ruling, hearing' }, ['hearing', 'ruling'], {}],
  [{ labels: 'ALL' }, null, {}],
  [{ preset: 'decisions', labels: 'pardon' }, ['pardon'], {}],
  [{ pace: 'weekly and now' }, null, { paces: ['now', 'weekly'] }],
  [{ zone: 'europe/paris' }, null, { zone: 'Europe/Paris' }],
  [{ zone: 'America/New York' }, null, { zone: 'America/New_York' }],
  [{ zone: 'utc' }, null, { zone: 'UTC' }],
  [{ day: 'Fri' }, null, { digestDay: 'friday' }],
  [{ hour: '0' }, null, { digestHour: 0 }],
  [{ hour: '23:00' }, null, { digestHour: 23 }],
  [{ quiet: '22-7' }, null, { quietHours: { from: 22, to: 7 } }],
  [{ quiet: '22:00 to 07:00' }, null, { quietHours: { from: 22, to: 7 } }],
  [{ quiet: 'off' }, null, { quietHours: null }],
  [{ standing: 'confirmed' }, null, { leastStanding: 'confirmed' }],
  [{ outlets: '3' }, null, { minOutlets: 3 }],
  [{ limit: '5' }, null, { maxPerHour: 5 }],
  [{ limit: 'off' }, null, { maxPerHour: null }],
  [{ role: 'off' }, null, { mentions: {} }],
  [{ threads: 'off', reminders: 'off', empty: 'off' }, null, { threads: false, reminders: false, emptyDigests: false }],
];

test.each(good)('%j is understood', (values, labels, wishes) => {
  expect(readWishes(values, before)).toEqual({ ok: true, labels, wishes: { ...defaultWishes, ...wishes } });
});

test.each(['<@&123456789012345678>', '123456789012345678'])('a role as %s', (role) => {
  const read = readWishes({ role }, before);
  expect(read.ok && read.wishes.mentions.ruling).toBe('123456789012345678');
  expect(read.ok && read.wishes.mentions.market).toBeUndefined();
});

const bad: [values: Record<string, string>, option: string, what: RegExp, remedy: RegExp][] = [
  [{ preset: 'decision' }, 'preset', /no preset/, /did you mean decisions\?/],
  [{ labels: 'rulin' }, 'labels', /no label/, /did you mean ruling\?/],
  [{ labels: 'ruling, xyzzy' }, 'labels', /no label/, /choose from: complaint/],
  [{ pace: 'hourlyy' }, 'pace', /no pace/, /did you mean hourly\?/],
  [{ zone: 'EST5' }, 'zone', /no time zone/, /did you mean zone:America\/New_York\?/],
  [{ zone: 'Paris' }, 'zone', /no time zone/, /did you mean zone:Europe\/Paris\?/],
  [{ zone: 'Pariss' }, 'zone', /no time zone/, /did you mean zone:Europe\/Paris\?/],
  [{ zone: 'Mars/Olympus' }, 'zone', /no time zone/, /use a name such as/],
  [{ day: 'moonday' }, 'day', /no weekday/, /did you mean monday\?/],
  [{ hour: '25' }, 'hour', /no hour/, /0 to 23/],
  [{ hour: '9:30' }, 'hour', /no hour/, /0 to 23/],
  [{ hour: '-1' }, 'hour', /no hour/, /0 to 23/],
  [{ quiet: '22' }, 'quiet', /no quiet hours/, /quiet:22-7/],
  [{ quiet: '22-25' }, 'quiet', /no quiet hours/, /quiet:22-7/],
  [{ quiet: '7-7' }, 'quiet', /no quiet hours/, /quiet:off/],
  [{ standing: 'rumoured' }, 'standing', /no standing/, /reported, confirmed/],
  [{ outlets: '0' }, 'outlets', /no number of outlets/, /1 to 10/],
  [{ limit: '1000' }, 'limit', /no number of alerts/, /1 to 100/],
  [{ role: '@everyone' }, 'role', /no role/, /role:off/],
  [{ threads: 'maybe' }, 'threads', /neither on nor off/, /on or off/],
];

test.each(bad)('%j is named with what can be used', (values, option, what, remedy) => {
  const read = readWishes(values, before);
  expect(read).toMatchObject({
    ok: false,
    option,
    what: expect.stringMatching(what),
    remedy: expect.stringMatching(remedy),
  });
});

describe('zones', () => {
  test('every zone of the machine is understood', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) expect(readZone(zone)).toEqual({ ok: true, zone });
  });

  test('are offered by any part of the name, those that begin with it first', () => {
    expect(zonesLike('asia/ko')).toContain('Asia/Kolkata');
    expect(zonesLike('london')).toEqual(['Europe/London']);
    expect(zonesLike('a').length).toBe(25);
    expect(zonesLike('zzz')).toEqual([]);
  });
});

test('lists are offered word by word', () => {
  const complete = (name: string, soFar: string) =>
    wishOptions.find((option) => option.name === name)?.complete?.(soFar, viewOf());
  expect(complete('labels', 'hea')).toEqual(['hearing']);
  expect(complete('labels', 'hearing, ru')).toEqual(['hearing, ruling']);
  expect(complete('pace', '')).toEqual(['now', 'hourly', 'daily', 'weekly']);
});
