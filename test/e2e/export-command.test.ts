/** `export` as other programs call it: formats, seeds that work, a ledger that can be checked, and clear refusals. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { casewire } from '../support/casewire.ts';
import { goodDocument, useE2eRoom } from '../support/e2e-room.ts';
import { rssDocument } from '../support/rss.ts';

const room = useE2eRoom();

test('the record in three formats, and as seeds that another installation follows', async () => {
  const file = room.settings([]);
  const json = await casewire(['export', '--config', file]);
  expect(JSON.parse(json.stdout)).toMatchObject({ id: 'sec-v-binance', timeline: expect.any(Array) });
  expect((await casewire(['export', '--format', 'csv', '--config', file])).stdout).toMatch(/^kind,id,date,/);
  expect((await casewire(['export', '--format', 'markdown', '--config', file])).stdout).toMatch(/^# SEC v\. Binance\n/);
  const seeds = join(room.folder, 'seeds/sec-v-binance');
  expect((await casewire(['export', '--format', 'seeds', '--out', seeds, '--config', file])).code).toBe(0);
  const other = room.settings([], { seedsDir: join(room.folder, 'seeds') });
  const checked = await casewire(['seeds', 'check', '--config', other]);
  expect(checked).toMatchObject({ code: 0, stdout: expect.stringContaining('sec-v-binance is sound') });
  const again = await casewire(['export', '--format', 'seeds', '--out', seeds, '--config', file]);
  expect(again.stderr).toContain('EXPORT_FILE');
});

test('the ledger holds what was seen and posted, and says where it was touched', async () => {
  const file = room.settings(['a']);
  room.server.serve('/a', { body: goodDocument });
  await casewire(['poll', '--once', '--config', file]);
  room.server.serve('/a', {
    body: rssDocument('Good', [
      { title: 'Changpeng Zhao pardoned by Trump', guid: 'p', link: 'https://news.example/p' },
      { title: 'SEC sues Binance', guid: 'g', link: 'https://news.example/g' },
    ]),
  });
  await casewire(['poll', '--once', '--config', file]);
  const { stdout } = await casewire(['export', '--what', 'ledger', '--config', file]);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['entry', 'delivery']));
  const kept = join(room.folder, 'ledger.jsonl');
  writeFileSync(kept, stdout);
  const whole = await casewire(['export', '--verify', kept]);
  expect(whole).toMatchObject({ code: 0, stdout: expect.stringContaining(`${lines.length} lines`) });
  const touched: [string, string][] = [
    [stdout.replace('Changpeng Zhao pardoned', 'Changpeng Zhao convicted'), 'was changed'],
    [stdout.split('\n').slice(1).join('\n'), 'does not follow'],
    [`${stdout}nonsense\n`, 'is no JSON'],
  ];
  for (const [text, what] of touched) {
    writeFileSync(kept, text);
    const ended = await casewire(['export', '--verify', kept]);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(new RegExp(`^LEDGER_BROKEN .*ledger\\.jsonl:\\d+: ${what}`));
  }
  expect(readFileSync(kept, 'utf8')).toContain('nonsense');
});

test.each([
  [['export', '--format', 'xml'], 'CLI_USAGE --format'],
  [['export', '--format', 'seeds'], 'CLI_USAGE --out'],
  [['export', '--what', 'secrets'], 'CLI_USAGE --what'],
  [['export', '--case', 'x-v-y'], 'choose from: sec-v-binance'],
  [['export', '--verify', '/nowhere/ledger.jsonl'], 'EXPORT_FILE'],
])('%s is refused', async (words, what) => {
  const ended = await casewire(words);
  expect(ended.code).not.toBe(0);
  expect(ended.stderr).toContain(what);
});
