/** `/case ask` on what no question should look like, on earlier days, and as a command. */
import { describe, expect, test } from 'vitest';
import { loadSeeds, type SeedFile } from '../../../src/case/load-seeds.ts';
import { answeredLine } from '../../../src/cli/ask.ts';
import { answerTyped } from '../../../src/command/registry.ts';
import { madeUpSeeds, secCase } from '../../support/seeds.ts';
import { viewOf } from '../../support/view.ts';

const today = Date.parse('2026-11-24T12:00:00Z');
const on = (day: string, q: string): string => answeredLine(secCase, q, [], Date.parse(`${day}T17:00:00Z`)).answer;
const view = viewOf({ now: today });

describe('on an earlier day', () => {
  test('10 March 2024', () => {
    expect(on('2024-03-10', 'when will zhao be sentenced')).toMatch(/set for 30 April 2024.*23 February 2024/);
    expect(on('2024-03-10', 'has zhao been sentenced')).not.toMatch(/^yes|held on|four months/i);
    expect(on('2024-03-10', 'is the case over')).toMatch(/^No\..*pending since 5 June 2023/);
    expect(on('2024-03-10', "what's next")).toContain('30 April 2024');
    expect(on('2024-03-10', 'was zhao pardoned')).toContain("can't say");
  });

  test('1 May 2024', () => {
    expect(on('2024-05-01', 'has zhao been sentenced')).toMatch(/^Yes\..*30 April 2024/);
    expect(on('2024-05-01', 'what sentence did he get, zhao I mean')).toContain('four months');
    expect(on('2024-05-01', 'did the sec drop the suit')).not.toMatch(/with prejudice/);
    expect(on('2024-05-01', 'is the case still pending')).toMatch(/^Yes\./);
  });

  test('today', () => {
    expect(on('2026-11-24', 'is the case still pending')).toMatch(/^No\..*29 May 2025/);
    expect(on('2026-11-24', "what's next")).toMatch(/^No, nothing is scheduled/);
  });

  test('3 April is wrong on every day since it was printed', () => {
    for (const day of ['2024-03-10', '2024-05-01', '2026-11-24'])
      expect(on(day, 'is it april 3rd, 2024?')).toMatch(/3 April 2024, given by seed 003, is wrong/);
  });
});

describe('what is no question', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \t\n '],
    ['punctuation', '???!!!'],
    ['emoji', '🚀🚀🌕'],
    ['zero-width characters', '\u200b\u200d\ufeff'],
    ['a mention alone', '@everyone <@123> <!channel>'],
    ['one letter', 'x'],
    ['lone surrogates', '\ud800\udc00\ud800'],
  ])('%s gets a hint', (_name, q) => {
    const line = answeredLine(secCase, q, [], today);
    expect(line).toMatchObject({ answered: false, cites: [] });
    expect(line.answer).toContain('/case ask');
    expect(line.answer.length).toBeLessThanOrEqual(500);
  });

  test.each([
    ['4,000 characters', 'why '.repeat(1000)],
    ['right-to-left', '\u202eمتى رفعت الدعوى؟'],
    ['SQL', "' OR 1=1; SELECT * FROM users --"],
    ['a regular expression', '(a+)+$ ^[\\s\\S]*?(?<=x)'],
    ['markup', '<img src=x onerror=alert(1)> **bold** `code`'],
    ['a prototype name', '__proto__ constructor toString'],
  ])('%s gets a short answer without an echo', (_name, q) => {
    const line = answeredLine(secCase, q, [], today);
    expect(line.answer.length).toBeGreaterThan(20);
    expect(line.answer.length).toBeLessThanOrEqual(900);
    expect(line.answer).not.toMatch(/SELECT|onerror|__proto__|\(a\+\)/);
  });

  test('hidden characters inside a question do not matter', () => {
    const plain = answeredLine(secCase, 'when was zhao pardoned', [], today).answer;
    expect(answeredLine(secCase, 'when\u200b was \u202ezh\u00adao pardoned', [], today).answer).toBe(plain);
  });
});

test('a referent that nothing named is asked back', () => {
  for (const q of ['and who followed him', 'why?', 'what about the other one'])
    expect(answeredLine(secCase, q, [], today)).toMatchObject({
      answered: false,
      answer: expect.stringContaining('in full'),
    });
});

test('the same question gets the same answer', () => {
  const ask = (): string => answeredLine(secCase, 'who is the judge', [], today).answer;
  expect(ask()).toBe(ask());
});

test('as a command: an answer card, and help lists it', async () => {
  const answer = await answerTyped('/case ask when did the SEC sue Binance?', view);
  if (!answer.ok) throw new Error(answer.problem.what);
  expect(answer.message).toMatchObject({ tone: 'status', kicker: 'Answer' });
  expect(JSON.stringify(answer.message.blocks)).toContain('5 June 2023');
  expect(JSON.stringify(await answerTyped('/case help', view))).toContain('/case ask <question>');
  const empty = await answerTyped('/case ask', view);
  expect(empty.ok && empty.message.tone).toBe('caution');
});

test('another case is answered from its own seeds, without phrasings', async () => {
  const loaded = loadSeeds('made-up', madeUpSeeds as Record<SeedFile, string>);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  const asked = (q: string): string => answeredLine(loaded.courtCase, q, [], today).answer;
  expect(asked('what is next')).toBe('First hearing: set for 14 December 2026. [docket]');
  expect(asked('did acme sell unsafe rockets')).toMatch(/^The UWA alleged/);
  const both = await answerTyped('/case ask what did the UWA allege against Acme', {
    ...view,
    cases: [secCase, loaded.courtCase],
  });
  expect(JSON.stringify(both)).toContain('UWA v. Acme');
});
