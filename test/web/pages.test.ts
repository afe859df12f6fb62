/** The pages as they are asked for: what stands on them, what filters leave, what is refused, and that text from outside stays text. */
import { parseFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import type { CaseView } from '../../src/command/view.ts';
import type { AnnouncedStory } from '../../src/store/telling/announced-rows.ts';
import { webApp } from '../../src/web/app.ts';
import { secCase } from '../support/seeds.ts';
import { NOON, viewOf, widgetCase } from '../support/view.ts';

const hostile = '<script>alert(1)</script> "onload=x" &amp; </title> javascript:alert(1)';

const full: Partial<CaseView> = {
  stories: async () => [
    {
      label: 'ruling',
      title: hostile,
      lastAt: NOON - 86_400_000,
      outlets: [hostile, 'B'],
      link: 'https://news.example/"><b>',
    },
    { label: 'pardon', title: 'Zhao pardoned', lastAt: NOON - 20 * 86_400_000, outlets: ['Wire'], link: null },
  ],
  feeds: async () => [
    {
      id: 'f',
      title: hostile,
      kind: 'news',
      note: '',
      health: 'failing',
      problem: hostile,
      lastOkAt: null,
      lastNewAt: NOON,
      delayMs: null,
    },
  ],
};

const announced: AnnouncedStory[] = [
  {
    key: 'ruling-1',
    label: 'ruling',
    title: hostile,
    link: 'https://news.example/?a=1&b=2',
    outlets: [hostile, 'B'],
    announcedAt: NOON - 5000,
    updatedAt: NOON,
  },
  {
    key: 'pardon-2',
    label: 'pardon',
    title: 'Zhao pardoned',
    link: null,
    outlets: ['Wire'],
    announcedAt: NOON - 9000,
    updatedAt: NOON - 9000,
  },
];

function app(changes: Partial<CaseView> = full, troubles: string[] = []) {
  return webApp({
    view: viewOf(changes),
    datesOf: async () => [],
    announced: async () => announced,
    publicUrl: '',
    caseOfSecret: async (secret) => (secret === 'right' ? secCase.id : null),
    troubles: async () => troubles,
  });
}

const page = async (path: string, changes?: Partial<CaseView>): Promise<string> =>
  (await app(changes).request(path)).text();
const casePath = `/cases/${secCase.id}`;

test('one case: the way leads to its page; several: they are listed', async () => {
  const one = await app().request('/');
  expect([one.status, one.headers.get('location')]).toEqual([302, casePath]);
  const two = await page('/', { cases: [secCase, widgetCase] });
  expect(two).toContain(`href="${casePath}"`);
  expect(two).toContain('href="/cases/widget-v-acme"');
});

test('the page of a case says where it stands, what is ahead, what happened and how the sources fare', async () => {
  const text = await page(casePath);
  for (const part of [
    'dropped all claims',
    'No hearing, filing deadline or sentencing is pending',
    'Error of a source',
    'Zhao pardoned',
    'failing',
  ])
    expect(text).toContain(part);
  expect(text.length).toBeLessThan(100_000);
  expect(text).not.toMatch(/<script|https?:\/\/(?!news\.example)[^"]*\.(?:js|css|woff)/);
});

test('alleged and decided are told apart by a word', async () => {
  const text = await page(casePath);
  expect(text).toMatch(/alleged by the SEC/);
  expect(text).toMatch(/decided by/);
});

describe('the timeline', () => {
  test.each([
    ['?type=sentencing', 'four months in prison', 'The SEC proposed an amended complaint'],
    ['?proceeding=sec-civil', 'The SEC proposed an amended complaint', 'four months in prison'],
    ['?speaker=ccdata', '98', 'four months in prison'],
  ])('%s leaves what was asked for', async (query, kept, left) => {
    const text = await page(`${casePath}${query}`);
    const timeline = text.slice(text.indexOf('<ol class="timeline">'), text.indexOf('</ol>'));
    expect(timeline).toContain(kept);
    expect(timeline).not.toContain(left);
  });

  test('a filter that nothing fits shows nothing, and says so', async () => {
    expect(await page(`${casePath}?type=nonsense`)).toContain('0 of');
  });
});

test('a question gets the answer that a channel gets, with sources', async () => {
  const text = await page(`${casePath}?q=when+was+zhao+sentenced`);
  expect(text).toMatch(/30 April 2024.*PR-2024-04-30/s);
  expect(await page(`${casePath}?q=`)).not.toContain('role="status"><p>');
});

test('what changed since a day; what is no day is left out', async () => {
  expect(await page(`${casePath}?since=2025-10-01`)).toContain('pardon');
  expect((await app().request(`${casePath}?since=yesterday`)).status).toBe(200);
});

test.each([
  `${casePath}`,
  `${casePath}?q=${encodeURIComponent(hostile)}`,
  `${casePath}?type=${encodeURIComponent(hostile)}`,
  `/cases/${encodeURIComponent(hostile)}`,
])('text from outside stays text: %s', async (path) => {
  const text = await page(path);
  expect(text).not.toMatch(/<script|<b>|<\/title>.*<\/title>|"onload/s);
  expect(text).not.toMatch(/href="(?!https?:|\/|#|\?)/);
});

test('nothing may be loaded from elsewhere, framed or sent elsewhere', async () => {
  const { headers } = await app().request(casePath);
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-frame-options')).toBe('DENY');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
});

test('only reading: other methods are refused', async () => {
  for (const method of ['POST', 'PUT', 'DELETE']) expect((await app().request(casePath, { method })).status).toBe(404);
});

test('calendars: by case, and by a secret that cannot be guessed', async () => {
  for (const path of [`${casePath}.ics`, '/calendar/right.ics']) {
    const answer = await app().request(path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  }
  for (const path of ['/cases/nobody.ics', '/calendar/wrong.ics', '/calendar/.ics', '/cases/nobody', '/nowhere'])
    expect((await app().request(path)).status).toBe(404);
});

test('alive at once, ready when nothing stands in the way', async () => {
  expect((await app().request('/healthz')).status).toBe(200);
  expect((await app().request('/readyz')).status).toBe(200);
  const not = await app(full, ['no feed has answered yet']).request('/readyz');
  expect([not.status, await not.text()]).toEqual([503, 'no feed has answered yet\n']);
});

test('announced stories as Atom and JSON Feed, read back by another library; text from outside stays text', async () => {
  const atom = await app().request(`${casePath}/feed.atom`);
  expect(atom.headers.get('content-type')).toContain('application/atom+xml');
  const { format, feed } = parseFeed(await atom.text());
  expect(format).toBe('atom');
  const entries = (feed as { entries: { id: string; title: string; updated: string; content: string }[] }).entries;
  expect(entries.map(({ id }) => id)).toEqual([
    'urn:casewire:sec-v-binance:ruling-1',
    'urn:casewire:sec-v-binance:pardon-2',
  ]);
  expect(JSON.stringify(entries[0]?.title)).toContain('alert(1)');
  expect(Date.parse(entries[0]?.updated ?? '')).toBe(NOON);
  expect(JSON.stringify(entries[0]?.content)).not.toContain('<script');
  const json = await app().request(`${casePath}/feed.json`);
  const read = (await json.json()) as { items: { id: string; content_html: string; date_published: string }[] };
  expect(read.items.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
  expect(read.items[0]?.content_html).toContain('&lt;script&gt;');
  expect((await app().request('/cases/nobody/feed.atom')).status).toBe(404);
});
