/** Which cases and feeds are followed: folders of seeds, feeds that several cases share, and every mistake at once. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Feed } from '../../src/feed/feed-list.ts';
import { type Problem, ProblemError } from '../../src/problem.ts';
import { followedFeeds } from '../../src/work/poll/followed-feeds.ts';
import { pollRound } from '../../src/work/poll/poll-round.ts';
import { type FollowedCase, readCases } from '../../src/work/seed-case.ts';
import { feedOf } from '../support/rows.ts';
import { madeUpSeeds, seedsDir, shippedCase } from '../support/seeds.ts';
import { documentOf, madeUpCase, openWorkRoom, type WorkRoom, writeSeeds } from '../support/work-room.ts';

let room: WorkRoom;

beforeEach(async () => {
  room = await openWorkRoom();
});

afterEach(async () => {
  await room.close();
});

/** The problems with which `work` gives up. */
function problemsOf(work: () => unknown): readonly Problem[] {
  try {
    work();
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
  throw new Error('it did not give up');
}

const feedsYaml = (url: string): string =>
  `feeds:\n  - { id: wire, title: Wire, url: "${url}", kind: news, trust: trade, note: made up }\n`;

const withFeeds = (followed: FollowedCase, ...feeds: Feed[]): FollowedCase => ({ ...followed, feeds });

describe('readCases', () => {
  test('reads the cases in the order in which they are named, ready for work', () => {
    madeUpCase(room.folder);
    const { 'case.yaml': text = '', ...rest } = madeUpSeeds;
    const dir = writeSeeds(room.folder, 'second', { ...rest, 'case.yaml': text.replace('widget-v-acme', 'second') });
    const cases = readCases(dir, ['second', 'widget-v-acme']);
    expect(cases.map((found) => found.courtCase.id)).toEqual(['second', 'widget-v-acme']);
    expect(cases.map((found) => found.vocabulary.caseId)).toEqual(['second', 'widget-v-acme']);
    expect(cases[0]?.courtCase.parties.map((party) => party.id)).toEqual(['uwa', 'acme', 'justice-quill']);
  });

  test('a case without a list of feeds brings none, one with a list brings it', () => {
    expect(madeUpCase(room.folder).feeds).toEqual([]);
    const dir = writeSeeds(room.folder, 'widget-v-acme', { 'feeds.yaml': feedsYaml('https://wire.example/rss') });
    const [found] = readCases(dir, ['widget-v-acme']);
    expect(found?.feeds).toEqual([
      { id: 'wire', title: 'Wire', url: 'https://wire.example/rss', kind: 'news', trust: 'trade', note: 'made up' },
    ]);
  });

  test('the shipped case brings its feeds, each with an id of its own', () => {
    const [found] = readCases(seedsDir, ['sec-v-binance']);
    const ids = found?.feeds.map((feed) => feed.id) ?? [];
    expect(ids).toContain('sec-press');
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('a missing folder is named', () => {
    const where = join(room.folder, 'seeds', 'nobody');
    expect(problemsOf(() => readCases(join(room.folder, 'seeds'), ['nobody']))).toEqual([
      {
        code: 'SEEDS_MISSING',
        where,
        what: 'there is no folder of seeds for the case nobody',
        remedy: expect.any(String),
      },
    ]);
  });

  test('a case whose id is not the name of its folder is refused', () => {
    const dir = writeSeeds(room.folder, 'renamed', madeUpSeeds);
    expect(problemsOf(() => readCases(dir, ['renamed']))).toEqual([
      {
        code: 'SEEDS_INVALID',
        where: join(dir, 'renamed', 'case.yaml'),
        what: 'the case calls itself widget-v-acme, but its folder is renamed',
        remedy: expect.any(String),
      },
    ]);
  });

  test('a case that is named twice is read once', () => {
    madeUpCase(room.folder);
    expect(readCases(join(room.folder, 'seeds'), ['widget-v-acme', 'widget-v-acme'])).toHaveLength(1);
  });

  test('an empty folder: each missing file is named', () => {
    mkdirSync(join(room.folder, 'seeds', 'bare'), { recursive: true });
    const problems = problemsOf(() => readCases(join(room.folder, 'seeds'), ['bare']));
    expect(problems.map((problem) => problem.code)).toEqual(Array.from({ length: 5 }, () => 'SEEDS_MISSING'));
    expect(problems.map((problem) => problem.where.split('/').at(-1))).toEqual([
      'case.yaml',
      'people.yaml',
      'sources.yaml',
      'facts.yaml',
      'timeline.yaml',
    ]);
  });

  test('every problem of every case at once, also of their feeds', () => {
    const { 'sources.yaml': sources = '' } = madeUpSeeds;
    const dir = writeSeeds(room.folder, 'broken', {
      ...madeUpSeeds,
      'people.yaml': 'organisations: [',
      'feeds.yaml': feedsYaml('ftp://x'),
    });
    writeSeeds(room.folder, 'dangling', {
      ...madeUpSeeds,
      'sources.yaml': sources.replace('id: docket', 'id: register'),
    });
    writeSeeds(room.folder, 'widget-v-acme', madeUpSeeds);
    const problems = problemsOf(() => readCases(dir, ['broken', 'nobody', 'widget-v-acme', 'dangling']));
    const found = new Set(problems.map((problem) => `${problem.code} ${problem.where.slice(dir.length + 1)}`));
    expect(found).toContain('SEEDS_UNREADABLE broken/people.yaml:1');
    expect(found).toContain('SEEDS_INVALID broken/feeds.yaml:2');
    expect(found).toContain('SEEDS_MISSING nobody');
    expect([...found].filter((line) => line.startsWith('SEEDS_REFERENCE dangling/')).length).toBeGreaterThan(1);
    expect([...found].filter((line) => line.includes('widget-v-acme'))).toEqual([]);
  });
});

describe('followedFeeds', () => {
  const wire = feedOf('wire');
  let rockets: FollowedCase;

  beforeEach(() => {
    rockets = madeUpCase(room.folder);
  });

  test('the same feed in two cases is one feed, read for both', () => {
    const own = feedOf('own');
    const cases = [withFeeds(shippedCase, wire), withFeeds(rockets, own, wire)];
    const found = followedFeeds(cases, [], true);
    expect(found.map(({ feed, cases: readFor }) => [feed.id, readFor.map((of) => of.courtCase.id)])).toEqual([
      ['wire', ['sec-v-binance', 'widget-v-acme']],
      ['own', ['widget-v-acme']],
    ]);
  });

  test('the same feed in two cases is polled once and read for both', async () => {
    const feeds = followedFeeds([withFeeds(shippedCase, wire), withFeeds(rockets, wire)], [], true);
    room.feeds.answer(wire.url, documentOf([{ title: 'SEC sues Binance', guid: 'g' }]));
    const options = {
      parallel: 4,
      parallelPerHost: 4,
      all: true,
      onResult: () => {},
      signal: new AbortController().signal,
    };
    const results = await pollRound(feeds, room.deps, options);
    expect(room.feeds.requests).toHaveLength(1);
    expect(results).toMatchObject([{ feedId: 'wire', counts: { entries: 1, relevant: 1 } }]);
    const readings = await room.db.selectFrom('reading').select(['case_id', 'relevant']).orderBy('case_id').execute();
    expect(readings).toEqual([
      { case_id: 'sec-v-binance', relevant: 1 },
      { case_id: 'widget-v-acme', relevant: 0 },
    ]);
  });

  test('feeds of the operator are read for every case; those of the seeds can be left out', () => {
    const cases = [withFeeds(shippedCase, wire), withFeeds(rockets)];
    const extra = feedOf('extra');
    expect(followedFeeds(cases, [extra], true).map(({ feed }) => feed.id)).toEqual(['wire', 'extra']);
    expect(followedFeeds(cases, [extra], false)).toEqual([{ feed: extra, cases }]);
    expect(followedFeeds(cases, [], false)).toEqual([]);
  });

  test.each([
    ['two cases', true],
    ['a case and the operator', false],
  ])('one id with two addresses is refused: %s', (_name, inSeeds) => {
    const other = feedOf('wire', { url: 'https://elsewhere.example/' });
    const cases = [withFeeds(shippedCase, wire), withFeeds(rockets, ...(inSeeds ? [other] : []))];
    expect(problemsOf(() => followedFeeds(cases, inSeeds ? [] : [other], true))).toEqual([
      {
        code: 'SEEDS_INVALID',
        where: 'feeds.wire',
        what: 'the feed id wire stands for two addresses',
        remedy: 'give one of them another id',
      },
    ]);
  });

  test('every clash is told at once, and a clash of the operator is told as one of the seeds is', () => {
    const elsewhere = (id: string): Feed => feedOf(id, { url: 'https://elsewhere.example/' });
    const cases = [withFeeds(shippedCase, wire, feedOf('own')), withFeeds(rockets, elsewhere('wire'))];
    const problems = problemsOf(() => followedFeeds(cases, [elsewhere('own')], true));
    expect(problems.map(({ code, where }) => [code, where])).toEqual([
      ['SEEDS_INVALID', 'feeds.wire'],
      ['SEEDS_INVALID', 'feeds.own'],
    ]);
  });

  test('a feed of the seeds that the operator lists again is read once for each case', () => {
    const [found] = followedFeeds([withFeeds(shippedCase, wire)], [wire], true);
    expect(found?.cases.map((of) => of.courtCase.id)).toEqual(['sec-v-binance']);
  });
});
