/** A backup is made while the bot runs, and a bot goes on from it as if nothing had happened. */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { casewire, startCasewire, until } from '../support/casewire.ts';
import { goodDocument, useE2eRoom } from '../support/e2e-room.ts';

const room = useE2eRoom();

test('backed up beside the running bot, and restored elsewhere', async () => {
  room.server.serve('/a', { body: goodDocument });
  const file = room.settings(['a']);
  const bot = startCasewire(['run', '--config', file]);
  await until('the first round', () => bot.output().includes('Watching.'));
  const target = join(room.folder, 'backup.db');
  const made = await casewire(['backup', target, '--config', file]);
  expect(made).toMatchObject({ code: 0, stderr: '' });
  expect(made.stdout).toContain('is a sound copy of');
  bot.child.kill('SIGTERM');
  await bot.ended;
  const elsewhere = join(room.folder, 'restored');
  mkdirSync(elsewhere);
  copyFileSync(target, join(elsewhere, 'casewire.db'));
  const polled = await casewire(['poll', '--once', '--config', room.settings(['a'], { dataDir: elsewhere })]);
  expect(polled).toMatchObject({ code: 0, stderr: '' });
  expect(polled.stdout).toContain('0 new entries');
});

test('what is there is not written over; a folder that is not there, no database, and PostgreSQL are told', async () => {
  const file = room.settings([]);
  const before = await casewire(['backup', join(room.folder, 'x.db'), '--config', file]);
  expect(before).toMatchObject({ code: 2, stderr: expect.stringContaining('DB_NOT_MIGRATED') });
  await casewire(['migrate', '--config', file]);
  const taken = join(room.folder, 'taken.db');
  writeFileSync(taken, 'mine');
  const there = await casewire(['backup', taken, '--config', file]);
  expect(there).toMatchObject({ code: 2, stderr: expect.stringContaining('DB_BACKUP') });
  const nowhere = join(room.folder, 'no', 'x.db');
  const failed = await casewire(['backup', nowhere, '--config', file]);
  expect(failed).toMatchObject({ code: 2, stderr: expect.stringMatching(/^DB_BACKUP .*Remedy: name a folder/) });
  expect(existsSync(nowhere)).toBe(false);
  const environment = { DATABASE_URL: 'postgres://u:hidden@127.0.0.1:1/x' };
  const postgres = await casewire(['backup', 'x.db', '--config', file], { environment });
  expect(postgres.stderr).toMatch(/PostgreSQL.*pg_dump/);
  expect(postgres.stderr).not.toContain('hidden');
  expect((await casewire(['backup', '--config', file])).stderr).toContain('CLI_USAGE');
});
