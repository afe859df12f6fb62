/** Whatever is asked: an answer, short enough for a channel, every line with its source, and nobody pinged by what was typed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Message } from '../../src/alert/message.ts';
import { renderForTerminal } from '../../src/chat/console/render.ts';
import type { Answer } from '../../src/command/command.ts';
import { answerTyped, commands } from '../../src/command/registry.ts';
import type { CaseView, Hit, StoryLine } from '../../src/command/view.ts';
import { plainSpans, plainText } from '../../src/command/wording/length.ts';
import type { Problem } from '../../src/problem.ts';
import { secCase } from '../support/seeds.ts';
import { NOON, viewOf, widgetCase } from '../support/view.ts';

/** `ask` answers questions of the status and of the timeline as well; its limits by kind of question are held in questions.test.ts. */
const LONG = new Set(['status', 'timeline', 'help', 'ask']);

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
    {
      day: '2026-12-01',
      what: 'Hearing in SEC v. Binance',
      before: ['2026-11-30'],
      standing: `reported by ${'W'.repeat(60)}, not confirmed by a court or agency`,
      conflicts: [`2 December 2026 according to ${'V'.repeat(60)}`],
      link: story.link,
    },
  ],
};
const views = [
  viewOf(),
  viewOf(full),
  viewOf({ ...full, cases: [secCase, widgetCase] }),
  viewOf({ cases: [widgetCase] }),
];

/** What is wrong with an answer; empty when all is well. */
function faults(name: string, answer: Answer): string[] {
  const found = answer.ok ? messageFaults(name, answer.message) : problemFaults(answer.problem);
  if (/@(?:everyone|here)|<[@!#]/.test(JSON.stringify(answer))) found.push('holds a mention');
  return found;
}

function problemFaults({ what, remedy }: Problem): string[] {
  const isShort = what.length <= 160 && remedy.length <= 240;
  return [...(isShort ? [] : ['the problem is too long']), ...(remedy === '' ? ['no remedy'] : [])];
}

function messageFaults(name: string, message: Message): string[] {
  const length = plainText(message).length;
  const found = length > (LONG.has(name) ? 1900 : 900) ? [`${length} characters`] : [];
  // A refusal of `ask` cites nothing; that what it answers does is held in questions.test.ts.
  if (name === 'help' || name === 'status' || name === 'ask') return found;
  const lines = message.blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.map((item) => plainSpans(item));
    return block.kind === 'paragraph' || block.kind === 'field' ? [plainSpans(block.spans)] : [];
  });
  return [...found, ...lines.filter((line) => !/\[[^\]]+\]/.test(line)).map((line) => `no source: ${line}`)];
}

async function check(name: string, typed: string): Promise<string[]> {
  const found: string[] = [];
  for (const view of views)
    for (const fault of faults(name, await answerTyped(`/case ${name} ${typed}`, view)))
      found.push(`${typed.slice(0, 60)}: ${fault}`);
  return found;
}

describe.each(commands.map(({ name, options }) => ({ name, options })))('/case $name', ({ name, options }) => {
  test('bad input gets a short helpful answer', async () => {
    const found: string[] = [];
    for (const typed of nasty) found.push(...(await check(name, typed)));
    expect(found).toEqual([]);
  });

  test('so does bad input in any one option, as a platform hands it over', async () => {
    const command = commands.find((candidate) => candidate.name === name);
    const found: string[] = [];
    for (const option of options)
      for (const typed of nasty)
        for (const view of views) {
          const answer = await command?.answer({ [option.name]: typed }, view, null);
          found.push(...(answer ? faults(name, answer) : ['no answer']).map((fault) => `${option.name}: ${fault}`));
        }
    expect(found).toEqual([]);
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
      fc.asyncProperty(text, async (typed) => {
        expect(await check(name, typed)).toEqual([]);
      }),
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
  const tooLong: string[] = [];
  for (const typed of [...others, ...parties, ...sources, ...pages, ...proceedings, ...claims]) {
    const answer = await answerTyped(typed, viewOf({ latestStories: full.latestStories ?? (async () => []) }));
    if (!answer.ok) throw new Error(`${typed}: ${answer.problem.what}`);
    const most = /^(?:timeline|status)/.test(typed) ? 1900 : 900;
    if (renderForTerminal(answer.message, options).length > most * 1.08) tooLong.push(typed);
  }
  expect(tooLong).toEqual([]);
});

test('an allegation is called one wherever it stands', async () => {
  const alleged = secCase.facts.filter(({ topic, standing }) => topic === 'number' && standing === 'alleged');
  expect(alleged.length).toBeGreaterThan(5);
  const shown: string[] = [];
  for (let page = 1; page <= 7; page += 1) {
    const answer = await answerTyped(`numbers page ${page}`, viewOf());
    if (answer.ok) shown.push(...plainText(answer.message).split('\n'));
  }
  const bare = alleged.filter((fact) => {
    const line = shown.find((candidate) => candidate.includes(fact.statement)) ?? '';
    return !/\(alleged by [^)]+\) \[/.test(line);
  });
  expect(bare).toEqual([]);
});
