/** Whatever is asked: an answer, short enough for a channel, every line with its source, and nobody pinged by what was typed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderForTerminal } from '../../src/chat/console/render.ts';
import type { Answer } from '../../src/command/command.ts';
import { answerTyped, commands } from '../../src/command/registry.ts';
import type { CaseView, Hit, StoryLine } from '../../src/command/view.ts';
import { plainSpans, plainText } from '../../src/command/wording/length.ts';
import { secCase } from '../support/seeds.ts';
import { NOON, viewOf, widgetCase } from '../support/view.ts';

const LONG = new Set(['status', 'timeline', 'help']);

const nasty: readonly string[] = [
  '',
  ' ',
  'x'.repeat(4000),
  'word '.repeat(800),
  '🙂🔨👩‍⚖️',
  '🙂'.repeat(2000),
  'مرحبا بالعالم',
  '\u202eevil\u202c',
  '\u200b\u200d\ufeff',
  'a\u200bb',
  "'; drop table entry; --",
  '%_%',
  '.*(a+)+$[',
  '\\',
  '"',
  '""',
  '__proto__',
  'constructor',
  '@everyone <@1> <!channel> <#C1> <@&2>',
  '＠everyone',
  'page',
  'page page page',
  'page:',
  'page:999999999999',
  'case:@here',
  'from:to: to:from:',
  '0',
  '-1',
  '1e9',
  'NaN',
  '2023-02-30',
  '9999-99-99',
  'https://user:password@evil.example/<@1>',
  'http://[',
  'javascript:alert(1)',
  '\ud83d',
];

const story: StoryLine = {
  label: 'ruling',
  title: `Judge ${'rules '.repeat(60)}`,
  lastAt: NOON,
  outlets: ['A'.repeat(90), 'B'],
  link: `https://news.example/${'path'.repeat(12)}`,
};
const hit: Hit = { title: story.title, outlet: 'Wire', link: story.link, at: NOON, label: 'ruling', story: null };
const full: Partial<CaseView> = {
  latestStories: async (_caseId, limit) => Array.from({ length: limit }, () => story),
  stories: async (_caseId, { limit }) => Array.from({ length: limit }, () => story),
  search: async (_caseId, _words, limit) => Array.from({ length: limit }, () => hit),
  reportedDays: async () => [
    { day: '2026-12-01', kind: 'hearing', title: story.title, outlet: 'Wire', link: story.link },
  ],
};
const views = [
  viewOf(),
  viewOf(full),
  viewOf({ ...full, cases: [secCase, widgetCase] }),
  viewOf({ cases: [widgetCase] }),
];

function checkShape(name: string, typed: string, answer: Answer): void {
  const where = `/case ${name} ${typed.slice(0, 60)}`;
  if (!answer.ok) {
    expect(answer.problem.what.length, where).toBeLessThanOrEqual(160);
    expect(answer.problem.remedy.length, where).toBeLessThanOrEqual(240);
    expect(answer.problem.remedy, where).not.toBe('');
  } else {
    const most = LONG.has(name) ? 1900 : 900;
    expect(plainText(answer.message).length, where).toBeLessThanOrEqual(most);
    const lines = answer.message.blocks.flatMap((block) => {
      if (block.kind === 'list') return block.items.map((item) => plainSpans(item));
      return block.kind === 'paragraph' || block.kind === 'field' ? [plainSpans(block.spans)] : [];
    });
    if (name !== 'help' && name !== 'status') for (const line of lines) expect(line, where).toMatch(/\[[^\]]+\]/);
  }
  expect(JSON.stringify(answer), where).not.toMatch(/@(?:everyone|here)|<[@!#]/);
}

async function check(name: string, typed: string): Promise<void> {
  for (const view of views) checkShape(name, typed, await answerTyped(`/case ${name} ${typed}`, view));
}

describe.each(commands.map(({ name, options }) => ({ name, options })))('/case $name', ({ name, options }) => {
  test('bad input gets a short helpful answer', async () => {
    for (const typed of nasty) await check(name, typed);
  });

  test('so does bad input in any one option, as a platform hands it over', async () => {
    const command = commands.find((candidate) => candidate.name === name);
    for (const option of options)
      for (const typed of nasty)
        for (const view of views)
          checkShape(name, typed, (await command?.answer({ [option.name]: typed }, view)) as Answer);
  });

  test('so does any text', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc
        .array(
          fc.constantFrom(
            '2023',
            'June',
            'page',
            '2',
            'since',
            'to',
            'Zhao',
            'Binance',
            'order',
            'SEC',
            '003',
            '@',
            'case:',
          ),
          {
            maxLength: 6,
          },
        )
        .map((words) => words.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(text, (typed) => check(name, typed)),
      { numRuns: 60 },
    );
  });
});

test('useful answers fit a channel as the terminal shows them, too', async () => {
  const options = { width: 80, color: false, zone: 'America/New_York' };
  const parties = secCase.parties.map((party) => `who "${party.name}"`);
  const sources = secCase.sources.flatMap(({ id }) => [`sources ${id}`]);
  const pages = [1, 2, 3, 4, 5, 6].flatMap((page) => [
    `timeline page ${page}`,
    `numbers page ${page}`,
    `sources page ${page}`,
  ]);
  const proceedings = secCase.proceedings.map(({ id }) => `status ${id}`);
  const claims = [1, 2, 3, 4, 5, 6].map((number) => `claims ${number}`);
  const others = ['status', 'next', 'claims', 'since 2023', 'since 2025-05-01', 'stories', 'search judge'];
  for (const typed of [...others, ...parties, ...sources, ...pages, ...proceedings, ...claims]) {
    const answer = await answerTyped(typed, viewOf({ latestStories: full.latestStories ?? (async () => []) }));
    if (!answer.ok) throw new Error(`${typed}: ${answer.problem.what}`);
    const most = /^(?:timeline|status)/.test(typed) ? 1900 : 900;
    expect(renderForTerminal(answer.message, options).length, typed).toBeLessThanOrEqual(most * 1.08);
  }
});

test('an allegation is called one wherever it stands', async () => {
  const alleged = secCase.facts.filter(({ topic, standing }) => topic === 'number' && standing === 'alleged');
  expect(alleged.length).toBeGreaterThan(5);
  const shown: string[] = [];
  for (let page = 1; page <= 7; page += 1) {
    const answer = await answerTyped(`numbers page ${page}`, viewOf());
    if (answer.ok) shown.push(...plainText(answer.message).split('\n'));
  }
  for (const fact of alleged)
    expect(shown.find((line) => line.includes(fact.statement))).toMatch(/\(alleged by [^)]+\) \[/);
});
