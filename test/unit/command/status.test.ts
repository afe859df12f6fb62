/** `/case status`: the whole case or one proceeding, from seeds, stories and the state of the feeds. */
import { describe, expect, test } from 'vitest';
import type { Block, Message, Span } from '../../../src/alert/message.ts';
import type { CourtCase } from '../../../src/case/court-case.ts';
import type { Answer } from '../../../src/command/command.ts';
import { statusCommand } from '../../../src/command/status.ts';
import type { CaseView, FeedHealth, StoryLine } from '../../../src/command/view.ts';
import { secCase } from '../../support/seeds.ts';
import { NOON, viewOf, widgetCase } from '../../support/view.ts';

const now = NOON;

type Known = { cases?: CourtCase[]; now?: number; stories?: StoryLine[]; health?: Partial<FeedHealth> };

function view({ cases = [secCase], stories = [], health, ...rest }: Known = {}): CaseView {
  return viewOf({
    cases,
    now: rest.now ?? now,
    latestStories: async (_caseId, limit) => stories.slice(0, limit),
    feedHealth: async () => ({ total: 4, polled: 4, failing: 0, lastOkAt: null, ...health }),
  });
}

async function status(proceeding: string | null, known: Known = {}): Promise<Answer> {
  return statusCommand.answer(proceeding === null ? {} : { proceeding }, view(known), null);
}

async function shown(proceeding: string | null, known: Known = {}): Promise<Message> {
  const answer = await status(proceeding, known);
  if (!answer.ok) throw new Error(answer.problem.what);
  return answer.message;
}

/** Spans as a reader sees them, with instants and days left as data. */
function plain(spans: readonly Span[]): string {
  return spans
    .map((span) => {
      if (span.kind === 'instant') return `{${new Date(span.at).toISOString()}}`;
      if (span.kind === 'day') return `{${span.date}}`;
      return span.kind === 'link' ? `${span.text} -> ${span.url}` : span.text;
    })
    .join('');
}

function field(message: Message, name: string): string[] {
  return message.blocks.flatMap((block) => (block.kind === 'field' && block.name === name ? [plain(block.spans)] : []));
}

function headings(message: Message): string[] {
  return message.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
}

function itemsUnder(message: Message, heading: string): string[] {
  const at = message.blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
  const next: Block | undefined = message.blocks[at + 1];
  return at >= 0 && next?.kind === 'list' ? next.items.map(plain) : [];
}

describe('the whole case', () => {
  test('says how it stands, where, what is next, and for which day the facts hold', async () => {
    const message = await shown(null);
    expect([message.tone, message.kicker, plain(message.title)]).toEqual([
      'status',
      'Case status',
      'SEC v. Binance: dismissed 29 May 2025',
    ]);
    const [first] = message.blocks;
    expect(first?.kind === 'paragraph' && plain(first.spans)).toMatch(/with prejudice.* \[PR-2025-05-29\]$/s);
    expect(field(message, 'Court')).toEqual([
      'U.S. District Court for the District of Columbia · 1:23-cv-01599 · Amy Berman Jackson · Zia M. Faruqui',
    ]);
    expect(field(message, 'Next date')).toEqual(['none pending']);
    expect(plain(message.footer)).toBe('Facts last checked {2026-11-21}. Not legal advice.');
  });

  test('lists the other four proceedings, each with its standing and sources', async () => {
    const items = itemsUnder(await shown(null), 'Linked proceedings');
    expect(items.map((item) => /^.+?: [a-z]+ \d+ \w+ \d{4}(?=\.)/.exec(item)?.[0])).toEqual([
      'United States v. Binance Holdings Ltd.: sentenced 23 February 2024',
      'United States v. Changpeng Zhao: sentenced 30 April 2024',
      'CFTC v. Changpeng Zhao, Binance Holdings Ltd. and others: settled 18 December 2023',
      'FinCEN and OFAC settlements with Binance: settled 21 November 2023',
    ]);
    expect(items.map((item) => /\[([^\]]+)\]$/.exec(item)?.[1])).toEqual([
      'PR-2023-11-21a, PR-2024-02-23, PR-2025-10-23',
      'PR-2023-11-21b, PR-2024-04-30, PR-2024-09-27, PR-2025-10-23',
      'PR-2023-11-21c, PR-2023-12-18',
      'PR-2023-11-21c',
    ]);
  });

  test('of a case with one proceeding has no list of others', async () => {
    expect(headings(await shown(null, { cases: [widgetCase] }))).toEqual([]);
  });

  test('of two cases shows both, each under its name', async () => {
    const message = await shown(null, { cases: [secCase, widgetCase] });
    expect(plain(message.title)).toBe('2 cases are followed');
    expect(headings(message)).toEqual(['SEC v. Binance', 'Linked proceedings', 'UWA v. Acme']);
    expect(field(message, 'Next date')).toEqual(['none pending', 'First hearing, {2026-12-14}']);
    expect(field(message, 'Feeds')).toHaveLength(2);
  });
});

describe('the next date', () => {
  test.each([
    ['the day before, late in London', '2026-12-13T23:59:59Z', 'First hearing, {2026-12-14}'],
    ['on the day itself', '2026-12-14T18:00:00Z', 'First hearing, {2026-12-14}'],
    ['the day after: a past date without outcome is not upcoming', '2026-12-15T00:00:00Z', 'none pending'],
  ])('%s', async (_name, at, next) => {
    const known = { cases: [widgetCase], now: Date.parse(at) };
    expect(field(await shown(null, known), 'Next date')).toEqual([next]);
    expect(field(await shown('main-suit', known), 'Next date')).toEqual([next]);
  });

  test.each([
    ['2026-12-15T04:59:59Z', 'First hearing, {2026-12-14}'],
    ['2026-12-15T05:00:00Z', 'none pending'],
  ])('the day is that of the case: at %s New York reads “%s”', async (at, next) => {
    const cases = [{ ...secCase, dates: widgetCase.dates }];
    expect(field(await shown(null, { cases, now: Date.parse(at) }), 'Next date')).toEqual([next]);
  });

  test('several dates are told soonest first', async () => {
    const [hearing] = widgetCase.dates;
    const [setting] = hearing?.chain ?? [];
    if (!hearing || !setting) throw new Error('the made-up case has no date');
    const sooner = { ...hearing, id: 'filing-due', what: 'Papers due', chain: [{ ...setting, day: '2026-11-30' }] };
    const cases = [{ ...widgetCase, dates: [hearing, sooner] }];
    expect(field(await shown(null, { cases }), 'Next date')).toEqual([
      'Papers due, {2026-11-30}; First hearing, {2026-12-14}',
    ]);
  });

  test('of another proceeding is not told as that of this one', async () => {
    const dates = widgetCase.dates.map((date) => ({ ...date, proceeding: 'doj-zhao' }));
    const cases = [{ ...secCase, dates }];
    expect(field(await shown('doj-zhao', { cases }), 'Next date')).toEqual(['First hearing, {2026-12-14}']);
    expect(field(await shown('cftc', { cases }), 'Next date')).toEqual(['none pending']);
  });
});

describe('one proceeding', () => {
  const zhao = 'United States v. Changpeng Zhao: sentenced 30 April 2024';
  test.each([
    ['its id', 'doj-zhao', zhao],
    ['its id in capitals', 'DOJ-ZHAO', zhao],
    ['blanks around it', '  doj-zhao ', zhao],
    ['its docket number', '2:23-cr-00179', zhao],
    ['its docket number with the judge', '2:23-CR-00179-raj', zhao],
    ['a short docket number', '23-cr-179', zhao],
    ['its name', 'united states v. changpeng zhao', zhao],
    ['an agency settlement', 'treasury', 'FinCEN and OFAC settlements with Binance: settled 21 November 2023'],
  ])('by %s', async (_name, typed, title) => {
    const message = await shown(typed);
    expect([message.kicker, plain(message.title)]).toEqual(['Proceeding', title]);
  });

  test('tells court, open points and sources, and nothing of the others', async () => {
    const message = await shown('doj-zhao');
    expect(field(message, 'Court')).toEqual([
      'U.S. District Court for the Western District of Washington (Seattle) · 2:23-cr-00179 · Richard A. Jones',
    ]);
    expect(headings(message)).toEqual(['Open points']);
    expect(itemsUnder(message, 'Open points')[1]).toBe(
      'The pardon of October 2025 covers Zhao, not the plea of Binance itself.',
    );
  });

  test('without a court says so', async () => {
    expect(field(await shown('treasury'), 'Court')).toEqual(['no court (agency settlement)']);
  });

  test('of a second case is found too', async () => {
    const message = await shown('wid-2026-17', { cases: [secCase, widgetCase] });
    expect(plain(message.title)).toBe('UWA v. Acme Rockets: pending since 1 October 2026');
    expect(plain(message.footer)).toBe('Facts last checked {2026-11-01}. Not legal advice.');
  });

  test.each([
    ['pending', 'pending since 2 May 2026'],
    ['stayed', 'stayed since 2 May 2026'],
    ['dismissed', 'dismissed 2 May 2026'],
    ['settled', 'settled 2 May 2026'],
  ] as const)('what is %s reads “%s”', async (posture, words) => {
    const proceedings = widgetCase.proceedings.map((proceeding) => ({
      ...proceeding,
      standing: { ...proceeding.standing, posture, since: '2026-05-02' },
    }));
    const message = await shown('wid-2026-17', { cases: [{ ...widgetCase, proceedings }] });
    expect(plain(message.title)).toBe(`UWA v. Acme Rockets: ${words}`);
  });

  test('that does not exist is a problem with the list of those that do', async () => {
    expect(await status('doj-smith', { cases: [secCase, widgetCase] })).toEqual({
      ok: false,
      problem: {
        code: 'COMMAND_ARGUMENT',
        where: '/case status',
        what: 'there is no proceeding “doj-smith”',
        remedy: 'use one of sec-civil, doj-binance, doj-zhao, cftc, treasury, main-suit',
      },
    });
  });

  test('asked for with half a novel is quoted in short', async () => {
    const answer = await status('x'.repeat(4000));
    expect(answer.ok ? '' : answer.problem.what).toBe(`there is no proceeding “${'x'.repeat(59)}…”`);
  });
});

describe('what was last reported', () => {
  const story: StoryLine = {
    label: 'ruling',
    title: 'Judge rules',
    lastAt: Date.parse('2026-11-20T08:30:00Z'),
    outlets: ['Court Wire'],
    link: 'https://news.example/1',
  };

  test.each<[name: string, change: Partial<StoryLine>, line: string]>([
    ['one outlet', {}, 'Ruling: “Judge rules” -> https://news.example/1 (Court Wire, {2026-11-20T08:30:00.000Z})'],
    [
      'two outlets',
      { outlets: ['A', 'B'], link: null },
      'Ruling: “Judge rules” (A and 1 other, {2026-11-20T08:30:00.000Z})',
    ],
    [
      'four outlets',
      { outlets: ['A', 'B', 'C', 'D'], link: null },
      'Ruling: “Judge rules” (A and 3 others, {2026-11-20T08:30:00.000Z})',
    ],
    ['no outlet', { outlets: [], link: null }, 'Ruling: “Judge rules” (unknown outlet, {2026-11-20T08:30:00.000Z})'],
    [
      'an unsafe link',
      { link: 'javascript:alert(1)' },
      'Ruling: “Judge rules” (Court Wire, {2026-11-20T08:30:00.000Z})',
    ],
  ])('%s', async (_name, change, line) => {
    expect(itemsUnder(await shown(null, { stories: [{ ...story, ...change }] }), 'Last reported')).toEqual([line]);
  });

  test('is at most three stories, newest first as the store gives them', async () => {
    const stories = ['a', 'b', 'c', 'd'].map((title) => ({ ...story, title }));
    const items = itemsUnder(await shown(null, { stories }), 'Last reported');
    expect(items.map((item) => /“(.)”/.exec(item)?.[1])).toEqual(['a', 'b', 'c']);
  });

  test('is left out when there is nothing', async () => {
    expect(headings(await shown(null))).toEqual(['Linked proceedings']);
  });
});

test.each<[health: Partial<FeedHealth>, words: string]>([
  [{ polled: 0 }, '4 configured, none polled yet'],
  [{ lastOkAt: now }, '4 of 4 answering, last answer {2026-11-24T12:00:00.000Z}'],
  [{ failing: 1, lastOkAt: now }, '3 of 4 answering, last answer {2026-11-24T12:00:00.000Z}'],
  [{ failing: 4 }, '0 of 4 answering'],
  [{ total: 10, polled: 3, failing: 1 }, '2 of 10 answering'],
])('feeds %j read “%s”', async (health, words) => {
  expect(field(await shown(null, { health }), 'Feeds')).toEqual([words]);
});
