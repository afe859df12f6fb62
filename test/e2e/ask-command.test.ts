/** `ask` as a person and another program call it: one question, JSON lines, an earlier date, any time zone, and the sample questions. */
import { expect, test } from 'vitest';
import { scoreQuestions } from '../eval/questions.ts';
import { casewire } from '../support/casewire.ts';
import { sharedData } from '../support/shared-folder.ts';

const sample = sharedData('case/sample-questions.jsonl');

test('one question is answered as plain text', async () => {
  const ended = await casewire(['ask', 'when was Zhao sentenced?']);
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  expect(ended.stdout).toMatch(/30 April 2024.*\[PR-2024-04-30/);
});

test('JSON lines are answered in order; a broken line costs that line', async () => {
  const lines = [
    JSON.stringify({ q: 'when did the SEC sue' }),
    'no json',
    JSON.stringify({ q: 'and who followed him', prev: ['when did Zhao resign'] }),
    JSON.stringify({ q: 'price of bitcoin today' }),
  ];
  const ended = await casewire(['ask', '--jsonl'], { input: `${lines.join('\n')}\n` });
  expect(ended.code).toBe(0);
  const answers = ended.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers).toMatchObject([
    { q: 'when did the SEC sue', answered: true, answer: expect.stringContaining('5 June 2023') },
    { error: 'line 2 is no JSON object with a question q' },
    { answered: true, answer: expect.stringContaining('Teng') },
    { answered: false, cites: [] },
  ]);
  expect(answers[0].cites).toContain('PR-2023-06-05');
});

test('--now answers as of an earlier day', async () => {
  const ended = await casewire(['ask', '--now', '2024-03-10', 'when is the sentencing of Zhao']);
  expect(ended.stdout).toContain('set for 30 April 2024');
});

test.each([
  [['ask'], 'ask: no question given'],
  [['ask', '--now', 'soon', 'when'], 'ask: --now is no date'],
  [['ask', '--now', '2024-03-10T10:00', 'when'], 'ask: --now is no date'],
])('%j is wrong usage', async (words, text) => {
  const ended = await casewire(words);
  expect(ended).toMatchObject({ code: 2, stdout: '' });
  expect(ended.stderr).toContain(text);
});

test('the time zone of the machine changes nothing', async () => {
  const input = ['what is next', 'how long ago was the pardon', 'timeline', 'what happened this year']
    .map((q) => JSON.stringify({ q }))
    .join('\n');
  const answers = await Promise.all(
    ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((TZ) =>
      casewire(['ask', '--jsonl', '--now', '2024-05-01T02:00:00Z'], { input, environment: { TZ } }),
    ),
  );
  expect(answers[0]?.stdout).not.toBe('');
  expect(answers[0]?.stdout).toBe(answers[1]?.stdout);
});

test.skipIf(sample === null)('the sample questions are answered as they demand', () => {
  const failing = scoreQuestions(sample ?? '', Date.parse('2026-11-24T12:00:00Z')).filter(
    ({ faults }) => faults.length > 0,
  );
  expect(failing.map(({ question, faults }) => `${question.kind}: ${faults.join('; ')}`)).toEqual([]);
});
