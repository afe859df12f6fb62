/** The real program on a real PostgreSQL: the same work, one writer at a time, clear words, and a file moved over row by row. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { casewire, startCasewire, until } from '../support/casewire.ts';
import { goodDocument, useE2eRoom } from '../support/e2e-room.ts';
import { createDatabase, hasPostgres, query } from '../support/postgres.ts';
import { rssDocument } from '../support/rss.ts';

const room = useE2eRoom();

const next = rssDocument('Good', [
  { title: 'Trump pardons Binance founder Zhao', guid: 'h', link: 'https://news.example/h' },
  { title: 'SEC sues Binance', guid: 'g', link: 'https://news.example/g' },
]);

describe.skipIf(!hasPostgres())('on PostgreSQL', () => {
  test('polls, alerts and answers, and keeps everything there', async () => {
    const environment = { DATABASE_URL: await createDatabase() };
    const config = ['--config', room.settings(['a'])];
    room.server.serve('/a', { body: goodDocument });
    const first = await casewire(['poll', '--once', ...config], { environment });
    expect(first).toMatchObject({ code: 0, stderr: '' });
    room.server.serve('/a', { body: next });
    const second = await casewire(['poll', '--once', ...config], { environment });
    expect(second.stdout).toContain('Trump pardons Binance founder Zhao');
    const stories = await casewire(['command', '/case stories', ...config], { environment });
    expect(stories.stdout).toContain('Trump pardons Binance founder Zhao');
    const rows = await query(environment.DATABASE_URL, `select state from delivery where kind = 'alert'`);
    expect(rows).toEqual([{ state: 'sent' }]);
    const doctor = await casewire(['doctor', ...config], { environment });
    expect(doctor.stdout).toMatch(/ok {4}database: postgres:\/\/127\.0\.0\.1:\d+\/test_/);
    expect(doctor.stdout + doctor.stderr).not.toContain('casewire:casewire');
  });

  test('one process writes at a time; one that is killed frees it; a cut connection is made anew', async () => {
    const environment = { DATABASE_URL: await createDatabase() };
    const config = ['--config', room.settings(['a'])];
    room.server.serve('/a', { body: goodDocument });
    const holder = startCasewire(['run', ...config], { environment });
    await until('the first round', () => holder.output().includes('Watching.'));
    const second = await casewire(['poll', '--once', ...config], { environment });
    expect(second.code).toBe(2);
    expect(second.stderr).toMatch(
      new RegExp(`^DB_LOCKED postgres://.*\\(pid ${holder.child.pid}\\) uses it\\. Remedy: `),
    );
    const cut = `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'casewire ${holder.child.pid}'`;
    expect(await query(environment.DATABASE_URL, cut)).toHaveLength(1);
    expect(holder.child.exitCode).toBeNull();
    // The tick finds the connection gone and makes another, which holds the lock again.
    await until(
      'another connection',
      async () => {
        const count = `select 1 from pg_stat_activity where application_name = 'casewire ${holder.child.pid}'`;
        return (await query(environment.DATABASE_URL, count)).length === 1;
      },
      25_000,
    );
    holder.child.kill('SIGKILL');
    await holder.ended;
    await until('the lock to be free', async () => {
      return (await casewire(['poll', '--once', ...config], { environment })).code === 0;
    });
  }, 60_000);

  test('a file is moved over row by row, also after a copy that was cut off', async () => {
    const DATABASE_URL = await createDatabase();
    const config = ['--config', room.settings(['a'])];
    room.server.serve('/a', { body: goodDocument });
    await casewire(['poll', '--once', ...config]);
    room.server.serve('/a', { body: next });
    await casewire(['poll', '--once', ...config]);
    const file = join(room.folder, 'data/casewire.db');
    const copied = await casewire(['migrate', '--from', file, ...config], { environment: { DATABASE_URL } });
    expect(copied).toMatchObject({ code: 0, stderr: '' });
    expect(copied.stdout).toMatch(/^\d+ rows in \d+ tables are the same in .*casewire\.db and postgres:/);
    // As after a cut: part of the rows are missing.
    await query(DATABASE_URL, 'delete from "fetch"');
    const again = await casewire(['migrate', '--from', file, ...config], { environment: { DATABASE_URL } });
    expect(again.stdout).toBe(copied.stdout);
    // It goes on from there: nothing is alerted again, and new rows get new numbers.
    room.server.serve('/a', { body: next.replace('Good', 'Better') });
    const polled = await casewire(['poll', '--once', ...config], { environment: { DATABASE_URL } });
    expect(polled).toMatchObject({ code: 0, stderr: '' });
    expect(polled.stdout).toContain('0 new entries');
    const other = await casewire(['migrate', '--from', file, ...config], { environment: { DATABASE_URL } });
    expect(other.code).toBe(2);
    expect(other.stderr).toMatch(/^DB_COPY \w+: .* Remedy: copy into an empty database/);
  });

  test('a password that is refused is printed nowhere', async () => {
    const url = new URL(await createDatabase());
    url.password = 'not-the-password';
    const ended = await casewire(['poll', '--once', '--config', room.settings([])], {
      environment: { DATABASE_URL: url.href },
    });
    expect(ended.code).toBe(2);
    expect(ended.stderr).toMatch(/^DB_UNREACHABLE postgres:\/\/127\.0\.0\.1.*Remedy: /);
    expect(ended.stderr + ended.stdout).not.toContain('not-the-password');
  });

  test('a user who may not write', async () => {
    const url = await createDatabase();
    const name = new URL(url).pathname.slice(1);
    await query(url, `create role ${name} login password 'reader'`);
    const reader = new URL(url);
    reader.username = name;
    reader.password = 'reader';
    const ended = await casewire(['migrate', '--config', room.settings([])], {
      environment: { DATABASE_URL: reader.href },
    });
    expect(ended).toMatchObject({ code: 2, stderr: expect.stringContaining('DB_UNWRITABLE') });
  });

  test('from a newer version', async () => {
    const DATABASE_URL = await createDatabase();
    const config = ['--config', room.settings([])];
    await casewire(['migrate', ...config], { environment: { DATABASE_URL } });
    await query(DATABASE_URL, `insert into kysely_migration (name, timestamp) values ('9999-from-the-future', '2030')`);
    const ended = await casewire(['command', '/case status', ...config], { environment: { DATABASE_URL } });
    expect(ended).toMatchObject({ code: 2, stderr: expect.stringContaining('DB_NEWER') });
  });
});

test('nobody answers there', async () => {
  const environment = { DATABASE_URL: 'postgres://casewire:hidden@127.0.0.1:1/casewire' };
  const ended = await casewire(['poll', '--once', '--config', room.settings([])], { environment });
  expect(ended.code).toBe(2);
  expect(ended.stderr).toMatch(
    /^DB_UNREACHABLE postgres:\/\/127\.0\.0\.1:1\/casewire: .*ECONNREFUSED.* Remedy: start it/,
  );
  expect(ended.stderr).not.toContain('hidden');
});

test('an address that is none', async () => {
  const ended = await casewire(['settings', 'check'], { environment: { DATABASE_URL: 'mysql://localhost/x' } });
  expect(ended).toMatchObject({ code: 2, stderr: expect.stringContaining('SETTINGS_INVALID DATABASE_URL') });
});

test('a file can only be moved into a database', async () => {
  const ended = await casewire(['migrate', '--from', 'x.db', '--config', room.settings([])]);
  expect(ended).toMatchObject({ code: 2, stderr: expect.stringContaining('DATABASE_URL is not set') });
});
