/** Broken settings, seeds and databases: every problem at once, with a remedy, exit 2 and no stack trace. */
import { chmodSync, copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { casewire, projectRoot, startCasewire, until } from '../support/casewire.ts';
import { goodDocument, useE2eRoom } from '../support/e2e-room.ts';
import { seedsDir } from '../support/seeds.ts';

const room = useE2eRoom();

describe('settings and seeds', () => {
  test('every problem of the settings at once, with line and remedy, exit 2, no stack trace', async () => {
    const file = join(room.folder, 'bad.yaml');
    writeFileSync(
      file,
      'dataDir: ./data\nfeedz: 1\nfeeds:\n  intervalMinutes: soon\n  parallel: 900\nlog:\n  level: loud\n',
    );
    const ended = await casewire(['settings', 'check', '--config', file], {
      environment: { DISCORD_TOKEN_FILE: '/nowhere/token' },
    });
    expect(ended.code).toBe(2);
    expect(ended.stderr.trim().split('\n').toSorted()).toEqual([
      'SECRET_UNREADABLE DISCORD_TOKEN_FILE: the file it names cannot be read. Remedy: give the path of a readable file (not the secret itself)',
      expect.stringMatching(/^SETTINGS_INVALID .*bad\.yaml:2: feedz: unknown key\. Remedy: /),
      expect.stringMatching(
        /^SETTINGS_INVALID .*bad\.yaml:4: feeds\.intervalMinutes: .*Remedy: give a value of the kind number/,
      ),
      expect.stringMatching(/^SETTINGS_INVALID .*bad\.yaml:5: feeds\.parallel: .*Remedy: give at most 64/),
      expect.stringMatching(/^SETTINGS_INVALID .*bad\.yaml:7: log\.level: .*Remedy: use one of: debug, info/),
    ]);
  });

  test('settings that are no YAML, and a missing file', async () => {
    const file = join(room.folder, 'bad.yaml');
    writeFileSync(file, 'dataDir: [1\nlog: }');
    const broken = await casewire(['settings', 'check', '--config', file]);
    expect(broken.code).toBe(2);
    expect(broken.stderr).toMatch(/^SETTINGS_UNREADABLE .*bad\.yaml:\d: not valid YAML/);
    const missing = await casewire(['settings', 'check', '--config', join(room.folder, 'none.yaml')]);
    expect(missing).toMatchObject({ code: 2, stderr: expect.stringContaining('the settings file is not there') });
  });

  test('a secret may come from a file, and never shows', async () => {
    const secret = join(room.folder, 'token');
    writeFileSync(secret, 'very-secret-token\n');
    const file = room.settings([]);
    const ended = await casewire(['settings', 'check', '--config', file], {
      environment: { SLACK_BOT_TOKEN_FILE: secret },
    });
    expect(ended.code).toBe(0);
    expect(ended.stdout).toContain('SLACK_BOT_TOKEN set');
    expect(ended.stdout + ended.stderr).not.toContain('very-secret');
  });

  test('broken seeds: every problem with file and line, exit 2', async () => {
    const seeds = join(room.folder, 'seeds');
    cpSync(join(seedsDir, 'sec-v-binance'), join(seeds, 'sec-v-binance'), { recursive: true });
    const facts = join(seeds, 'sec-v-binance/facts.yaml');
    const text = readFileSync(facts, 'utf8');
    const at = text.indexOf('speakers:');
    writeFileSync(facts, `${text.slice(0, at)}speekers:${text.slice(at + 'speakers:'.length)}`);
    const line = text.slice(0, at).split('\n').length;
    const ended = await casewire(['seeds', 'check', '--config', room.settings([], { seedsDir: seeds })]);
    expect(ended.code).toBe(2);
    expect(ended.stderr).toMatch(new RegExp(`SEEDS_INVALID .*facts\\.yaml:${line}: .*speekers: unknown key`));
    expect(ended.stderr).toMatch(/SEEDS_INVALID .*facts\.yaml:\d+: facts\[0\]\.speakers: /);
    expect(ended.stderr).not.toContain('at ');
  });

  // One per run: what a single file lacks is told before what the files say of each other.
  test.each<[name: string, file: string, from: string, to: string, code: string, says: RegExp]>([
    [
      'a fact without speaker',
      'facts.yaml',
      'speakers: [',
      'speakers: [] # [',
      'SEEDS_INVALID',
      /at least one speaker/,
    ],
    ['an unknown source', 'timeline.yaml', 'sources: [PR-', 'sources: [XX-', 'SEEDS_REFERENCE', /there is no XX-/],
    [
      'a date chain with a loop',
      'timeline.yaml',
      '      - day: "2024-02-23"\n        status: moved',
      '      - day: "2024-04-30"\n        status: moved',
      'SEEDS_INVALID',
      /comes back to a day that it left/,
    ],
    [
      'a sentencing in a civil proceeding',
      'timeline.yaml',
      'type: sentencing\n    proceeding: doj-zhao',
      'type: sentencing\n    proceeding: sec-civil',
      'SEEDS_POSTURE',
      /is a civil suit; nobody is sentenced in it/,
    ],
  ])('%s: file and line, exit 2', async (_name, file, from, to, code, says) => {
    const seeds = join(room.folder, 'seeds');
    cpSync(join(seedsDir, 'sec-v-binance'), join(seeds, 'sec-v-binance'), { recursive: true });
    const path = join(seeds, 'sec-v-binance', file);
    const text = readFileSync(path, 'utf8');
    const at = text.indexOf(from);
    expect(at).toBeGreaterThan(0);
    writeFileSync(path, text.slice(0, at) + to + text.slice(at + from.length));
    const line = text.slice(0, at).split('\n').length;
    const ended = await casewire(['seeds', 'check', '--config', room.settings([], { seedsDir: seeds })]);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    const told = ended.stderr.split('\n').find((one) => one.startsWith(code) && says.test(one)) ?? ended.stderr;
    // The chain of the loop is told where it begins, one line above its first day.
    const near = Number(/\.yaml:(\d+): /.exec(told)?.[1]);
    expect([line - 1, line]).toContain(near);
  });

  test('a case that has no folder', async () => {
    const ended = await casewire(['seeds', 'check', '--config', room.settings([], { cases: ['nobody-v-nobody'] })]);
    expect(ended).toMatchObject({ code: 2, stderr: expect.stringContaining('SEEDS_MISSING') });
  });
});

describe('the database', () => {
  test('held by another process: says by whom, exit 2', async () => {
    const file = room.settings(['a']);
    room.server.serve('/a', { body: '', hang: true });
    const holder = startCasewire(['run', '--config', file]);
    await until('the first poll', () => room.server.requests.length === 1);
    const second = await casewire(['poll', '--once', '--config', file]);
    expect(second.code).toBe(2);
    expect(second.stderr).toMatch(
      new RegExp(`^DB_LOCKED .*another Casewire process \\(pid ${holder.child.pid}\\) uses it\\. Remedy: `),
    );
    holder.child.kill('SIGKILL');
    await holder.ended;
    room.server.serve('/a', { body: goodDocument });
    const after = await casewire(['poll', '--once', '--config', file]);
    expect(after.code).toBe(0);
  });

  test('from a newer version', async () => {
    const file = room.settings([]);
    await casewire(['migrate', '--config', file]);
    const database = new DatabaseSync(join(room.folder, 'data/casewire.db'));
    database.exec(`insert into kysely_migration (name, timestamp) values ('9999-from-the-future', '2030')`);
    database.close();
    for (const words of [
      ['poll', '--once'],
      ['command', '/case status'],
    ]) {
      const ended = await casewire([...words, '--config', file]);
      expect(ended.code).toBe(2);
      expect(ended.stderr).toContain('DB_NEWER');
      expect(ended.stderr).toContain('9999-from-the-future');
    }
  });

  test('no database at all, but some other file', async () => {
    const file = room.settings([]);
    mkdirSync(join(room.folder, 'data'));
    copyFileSync(join(projectRoot, 'LICENSE'), join(room.folder, 'data/casewire.db'));
    const ended = await casewire(['poll', '--once', '--config', file]);
    expect(ended).toMatchObject({ code: 2, stderr: expect.stringContaining('DB_BROKEN') });
  });

  test('a folder where none can be made', async () => {
    writeFileSync(join(room.folder, 'file'), '');
    const ended = await casewire([
      'migrate',
      '--config',
      room.settings([], { dataDir: join(room.folder, 'file/data') }),
    ]);
    expect(ended).toMatchObject({ code: 2, stderr: expect.stringContaining('DB_UNWRITABLE') });
  });

  test.skipIf(process.getuid?.() === 0)('a folder without the right to write (not tried as root)', async () => {
    mkdirSync(join(room.folder, 'data'));
    chmodSync(join(room.folder, 'data'), 0o500);
    const ended = await casewire(['migrate', '--config', room.settings([])]);
    expect(ended).toMatchObject({ code: 2, stderr: expect.stringContaining('DB_UNWRITABLE') });
  });
});
