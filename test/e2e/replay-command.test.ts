/** `replay` as people judge the bot by it: the history that comes with the case, files of one's own, and bad ones. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { casewire } from '../support/casewire.ts';
import { useE2eRoom } from '../support/e2e-room.ts';

const room = useE2eRoom();

type Line = { at: string; channel: string; kind: string; subject: string; line: number | null; message: unknown };

test('the history that comes with the case is told as a careful colleague would', async () => {
  const ended = await casewire(['replay', '--demo', '--json']);
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  const lines = ended.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const { summary, verdict } = lines.pop();
  const sent = lines as Line[];
  expect(summary.items).toBeGreaterThanOrEqual(150);
  expect(summary.sent).toBe(sent.length);
  expect(verdict.right / verdict.alerts).toBeGreaterThan(0.9);
  expect(verdict.told / verdict.stories).toBeGreaterThan(0.9);
  // Nothing is said twice, and nothing before it was seen.
  const alerts = sent.filter(({ kind, channel }) => kind === 'alert' && channel === 'everything');
  expect(new Set(alerts.map(({ subject }) => subject)).size).toBe(alerts.length);
  expect(sent.map(({ at }) => at)).toEqual(sent.map(({ at }) => at).toSorted());
  // Who asked for decisions is not told of prices.
  const decisions = sent.filter(({ kind, channel }) => kind === 'alert' && channel === 'decisions');
  expect(decisions.length).toBeGreaterThan(10);
  expect(JSON.stringify(decisions)).not.toContain('BNB falls');
});

test('the same history gives the same messages, and nothing is left behind', async () => {
  const [first, second] = await Promise.all([
    casewire(['replay', '--demo', '--from', '2024-02-10', '--to', '2024-02-14', '--full']),
    casewire(['replay', '--demo', '--from', '2024-02-10', '--to', '2024-02-14', '--full']),
  ]);
  const without = (text: string): string => text.replace(/\d+\.\d s\./, '');
  expect(without(first.stdout)).toBe(without(second.stdout));
  expect(first.stdout).toContain('2024-02-12 20:00 UTC  #everything #decisions #court-dates');
  expect(first.stdout).toContain('postponed from February 23 to April 30');
});

test('what is known is what was known on the day', async () => {
  const ended = await casewire(['replay', '--demo', '--full', '--to', '2023-12-31']);
  expect(ended.stdout).toContain('CZ pleads guilty');
  expect(ended.stdout).not.toMatch(/2025|30 April|four months|dismissed with prejudice/);
});

test('a file of one’s own: bad lines are told and cost only themselves; text from outside moves no cursor', async () => {
  const file = join(room.folder, 'history.jsonl');
  const lines = [
    JSON.stringify({ title: 'SEC sues Binance \u001b[31m@everyone', published: '2023-06-05', source: 'Wire' }),
    'no json',
  ];
  writeFileSync(file, lines.join('\n'));
  const ended = await casewire(['replay', file]);
  expect(ended.code).toBe(0);
  expect(ended.stderr).toContain(`REPLAY_LINE ${file}:2: is no JSON`);
  expect(ended.stdout).toContain('ALERT        “SEC sues Binance');
  expect(ended.stdout).not.toContain('\u001b');
  expect(ended.stdout).toMatch(/1 entry \(1 line left out\), 1 about a followed case, 1 story/);
});

test.each([
  [['replay'], 'CLI_USAGE'],
  [['replay', '/nowhere/history.jsonl'], 'REPLAY_FILE'],
  [['replay', '--demo', 'file.jsonl'], 'CLI_USAGE'],
  [['replay', '--demo', '--from', 'yesterday'], 'CLI_USAGE --from'],
  [['replay', '--demo', '--from', '2031-01-01'], 'REPLAY_EMPTY'],
])('%s is refused with a code and a remedy', async (words, code) => {
  const ended = await casewire(words);
  expect(ended.code).not.toBe(0);
  expect(ended.stderr).toMatch(new RegExp(`^${code}.*Remedy: `));
});
