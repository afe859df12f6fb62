/** Typed commands: every form that people type finds its command, and anything else gets an answer with a remedy. */
import { describe, expect, test } from 'vitest';
import { typedWords } from '../../../src/command/command.ts';
import { answerTyped, commands } from '../../../src/command/registry.ts';
import { viewOf } from '../../support/view.ts';

const view = viewOf();

/** The kicker of the message, or the code of the problem: which answer it was. */
async function answered(typed: string): Promise<string> {
  const answer = await answerTyped(typed, view);
  return answer.ok ? answer.message.kicker : answer.problem.code;
}

async function problem(typed: string): Promise<{ what: string; remedy: string }> {
  const answer = await answerTyped(typed, view);
  if (answer.ok) throw new Error(`“${typed}” was answered`);
  return answer.problem;
}

describe('typedWords', () => {
  test.each([
    ['/case status doj-zhao', ['/case', 'status', 'doj-zhao']],
    ['  a \t b\nc  ', ['a', 'b', 'c']],
    ['ask "who is the judge" now', ['ask', 'who is the judge', 'now']],
    ['"a b" "" c', ['a b', '', 'c']],
    ['"left open here', ['left', 'open', 'here']],
    ['／ｃａｓｅ\u00a0ｓｔａｔｕｓ', ['/case', 'status']],
    ['status “doj-zhao”', ['status', 'doj-zhao']],
    ['ask „who is it“ now', ['ask', 'who is it', 'now']],
    ['ask «who is it» now', ['ask', 'who is it', 'now']],
    ['“left open here', ['left', 'open', 'here']],
    ['a\u001b[2Jb\u0007c', ['a', '[2Jb', 'c']],
    ['a\u2028b\u2029c', ['a', 'b', 'c']],
    ['sta\u200btus\u200d \ufeffdoj\u00ad-zhao\u202e', ['status', 'doj-zhao']],
    ['half \ud83d', ['half', '\ufffd']],
    ['', []],
    [' \n ', []],
  ])('%j', (typed, words) => {
    expect(typedWords(typed)).toEqual(words);
  });
});

describe('a command is found however it is typed', () => {
  test.each([
    ['/case status', 'Case status'],
    ['case status', 'Case status'],
    ['status', 'Case status'],
    ['/status', 'Case status'],
    ['/case /status', 'Case status'],
    ['  /CASE   Status ', 'Case status'],
    ['／case　status', 'Case status'],
    ['status ""', 'Case status'],
    ['/case "status"', 'Case status'],
    ['/case status doj-zhao', 'Proceeding'],
    ['status "doj-zhao"', 'Proceeding'],
    ['status United States v. Changpeng Zhao', 'Proceeding'],
    ['status "United States v. Changpeng Zhao"', 'Proceeding'],
    ['/case help', 'Help'],
    ['help me please', 'Help'],
    ['/case', 'Help'],
    ['', 'Help'],
    [' \n\t', 'Help'],
    ['\u200b', 'Help'],
    ['sta\u200btus', 'Case status'],
    ['/case status doj-zhao\u200b', 'Proceeding'],
    ['/case status “United States v. Changpeng Zhao”', 'Proceeding'],
  ])('%j', async (typed, kicker) => {
    expect(await answered(typed)).toBe(kicker);
  });

  test('every command answers to its own name', async () => {
    const codes = await Promise.all(commands.map(({ name }) => answered(`/case ${name}`)));
    expect(codes).not.toContain('COMMAND_UNKNOWN');
  });
});

describe('a typo gets the nearest command', () => {
  test.each([
    ['/case statsu', 'status'],
    ['stats', 'status'],
    ['STATUSS', 'status'],
    ['hepl', 'help'],
    ['hlp', 'help'],
  ])('%j', async (typed, near) => {
    expect(await problem(typed)).toMatchObject({
      code: 'COMMAND_UNKNOWN',
      remedy: `did you mean /case ${near}? /case help lists them all`,
    });
  });

  test.each(['banana', 'zzz', '🙂', '/', '"', '""', '“', 'case case status', '__proto__', 'constructor'])(
    'nothing is near %j',
    async (typed) => {
      expect(await problem(typed)).toMatchObject({
        code: 'COMMAND_UNKNOWN',
        where: '',
        remedy: 'type /case help for the list',
      });
    },
  );
});

describe('whatever is typed gets an answer', () => {
  test.each([
    ['4,000 characters of one word', 'x'.repeat(4000), 'COMMAND_UNKNOWN'],
    ['4,000 words', 'x '.repeat(4000), 'COMMAND_UNKNOWN'],
    ['4,000 characters of a proceeding', `/case status ${'z'.repeat(4000)}`, 'COMMAND_ARGUMENT'],
    ['4,000 quotes', '"'.repeat(4000), 'COMMAND_UNKNOWN'],
    ['emoji as a proceeding', 'status 👩‍⚖️🔨', 'COMMAND_ARGUMENT'],
    ['an override of the reading direction', 'status \u202edoj', 'COMMAND_ARGUMENT'],
    ['half of a surrogate pair', 'status \ud83d', 'COMMAND_ARGUMENT'],
    ['a name out of Object', 'status __proto__', 'COMMAND_ARGUMENT'],
    ['a pattern', 'status .*', 'COMMAND_ARGUMENT'],
  ])('%s', async (_name, typed, code) => {
    expect(await answered(typed)).toBe(code);
  });

  test('what was typed is quoted in short', async () => {
    expect((await problem('y'.repeat(4000))).what).toBe(`there is no command “${'y'.repeat(39)}…”`);
  });

  test('and is not cut through the middle of an emoji', async () => {
    expect((await problem('🙂'.repeat(50))).what).toBe(`there is no command “${'🙂'.repeat(39)}…”`);
  });

  test.each([
    ['status \u001b[2J', 'there is no proceeding “[2J”'],
    ['status a\u0007\u0000b', 'there is no proceeding “a b”'],
    ['status \u202edoj\u2066', 'there is no proceeding “doj”'],
    ['sing\u001b[31m', 'there is no command “sing”'],
  ])('nothing that moves the cursor or turns the text is given back of %j', async (typed, what) => {
    expect((await problem(typed)).what).toBe(what);
  });
});
