/** What slash commands and questions answer on three days, on machines set to any zone: nothing leaks from later, and no zone shifts a court day. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { caseAsOf } from '../../../src/case/as-of.ts';
import { answeredLine } from '../../../src/cli/ask.ts';
import { secCase } from '../../support/seeds.ts';
import { asked } from '../../support/view.ts';

const days = ['2024-03-10', '2024-05-01', '2026-12-01'] as const;
const zones = ['UTC', 'America/New_York', 'Asia/Tokyo', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu'];
const typed = [
  '/case status',
  '/case status doj-zhao',
  '/case next',
  '/case who zhao',
  '/case numbers',
  '/case claims',
  '/case timeline 2024',
  '/case since 2024-01-01',
];
const questions = ['when is Zhao sentenced', 'is it over', 'what is next', 'how long between the suit and the plea'];

const ownZone = process.env.TZ;
beforeEach(() => {
  process.env.TZ = 'UTC';
});
afterEach(() => {
  if (ownZone === undefined) delete process.env.TZ;
  else process.env.TZ = ownZone;
});

const at = (day: string): number => Date.parse(`${day}T17:00:00Z`);

/** What was known on the day is what the view holds. */
const askedOn = (day: string, line: string): Promise<string> =>
  asked(line, { now: at(day), cases: [caseAsOf(secCase, at(day))] });

/** Every answer of a day, in order. */
async function answersOn(day: string): Promise<string[]> {
  const told: string[] = [];
  for (const line of typed) told.push(await askedOn(day, line));
  return [...told, ...questions.map((question) => answeredLine(secCase, question, [], at(day)).answer)];
}

test.each(days)('on %s every zone gives the same answers', async (day) => {
  const inUtc = await answersOn(day);
  for (const zone of zones) {
    process.env.TZ = zone;
    expect(await answersOn(day)).toEqual(inUtc);
  }
});

describe('the day’s own answers', () => {
  test.each<[day: string, line: string, says: RegExp, not: RegExp]>([
    ['2024-03-10', '/case status', /pending since 5 June 2023/, /dismissed|pardon/i],
    [
      '2024-03-10',
      '/case next',
      /30 April 2024, moved from 23 February 2024.*3 April 2024 is wrong/s,
      /held|four months/,
    ],
    ['2024-03-10', '/case status doj-zhao', /Next date: .*30 April 2024/, /four months|pardon/i],
    ['2024-05-01', '/case status', /pending since 5 June 2023/, /dismissed with prejudice|pardon/i],
    ['2024-05-01', '/case status doj-zhao', /sentenced 30 April 2024/, /pardoned|released/i],
    ['2024-05-01', '/case next', /held on 30 April 2024|none pending/, /pardon/i],
    ['2026-12-01', '/case status', /dismissed 29 May 2025/, /pending since/],
    ['2026-12-01', '/case status doj-zhao', /pardoned by President Trump/, /pending since/],
    ['2026-12-01', '/case next', /Next date: none pending/, /\d ahead/],
  ])('%s %s', async (day, line, says, not) => {
    const told = await askedOn(day, line);
    expect(told).toMatch(says);
    expect(told).not.toMatch(not);
  });

  test.each(['2024-03-10', '2024-05-01'])('nothing of later years is told on %s', async (day) => {
    expect((await answersOn(day)).join('\n')).not.toMatch(/\b(?:2025|2026)\b/);
  });
});
