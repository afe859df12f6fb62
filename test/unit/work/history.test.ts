/** A recorded history is read line by line; what cannot be taken costs only its line and says why. */
import { expect, test } from 'vitest';
import { readHistory } from '../../../src/work/replay/history.ts';

const primary = new Set(['sec.gov']);
const lines = (...items: unknown[]): string => items.map((item) => JSON.stringify(item)).join('\n');
const good = { title: 'SEC sues Binance', published: '2023-06-05', source: 'Wire', url: 'https://wire.example/a' };

test('items come oldest first, by when they were seen', () => {
  const { items, problems } = readHistory(
    'h.jsonl',
    lines({ ...good, title: 'b', seen: '2023-06-07T08:00:00Z' }, { ...good, title: 'a' }),
    primary,
  );
  expect(problems).toEqual([]);
  expect(items.map(({ entry, seenAt }) => [entry.title, new Date(seenAt).toISOString()])).toEqual([
    ['a', '2023-06-05T12:00:00.000Z'],
    ['b', '2023-06-07T08:00:00.000Z'],
  ]);
});

test('the word of a court or agency is told from that of others by its site', () => {
  const urls = ['https://www.sec.gov/newsroom/1', 'https://sec.gov.example/2', 'javascript:alert(1)', undefined];
  const { items } = readHistory('h.jsonl', lines(...urls.map((url) => ({ ...good, url }))), primary);
  expect(items.map(({ feed, entry }) => [feed.trust, entry.link])).toEqual([
    ['primary', 'https://www.sec.gov/newsroom/1'],
    ['established', 'https://sec.gov.example/2'],
    ['established', null],
    ['established', null],
  ]);
});

test('labels are kept where the line has them; labels that we do not know are left out', () => {
  const labelled = { ...good, relevant: true, labels: ['complaint', 'gossip'], story: 's' };
  const { items } = readHistory('h.jsonl', lines(labelled, good), primary);
  expect(items.map(({ gold }) => gold)).toEqual([{ relevant: true, labels: ['complaint'], story: 's' }, null]);
});

test.each([
  ['no json', 'is no JSON'],
  ['[]', 'Invalid input'],
  ['{"title":5}', 'expected string'],
  ['{"published":"2023-06-05"}', 'neither title nor summary'],
  ['{"title":"SEC sues Binance"}', 'has no date'],
])('the line %s is left out and told', (line, what) => {
  const { items, problems } = readHistory('h.jsonl', `${line}\n\n${lines(good)}`, primary);
  expect(items).toHaveLength(1);
  expect(problems).toMatchObject([{ code: 'REPLAY_LINE', where: 'h.jsonl:1', what: expect.stringContaining(what) }]);
});

test('a history without a usable line is refused', () => {
  expect(() => readHistory('h.jsonl', 'nothing', primary)).toThrow(/no line that can be replayed/);
});
