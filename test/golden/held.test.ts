/** Headlines that tell an impossible step are held with the reason, and no others: not background, opinion, wishes or other matters. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { heldBecause } from '../../src/news/held/held-because.ts';
import { readEntry } from '../../src/news/reading.ts';
import { projectRoot } from '../support/casewire.ts';
import { shippedCase } from '../support/seeds.ts';
import { goldenTable } from './headlines/table.ts';

/** The lines of a table, cut at its bars. */
function table(name: string): string[][] {
  return readFileSync(join(projectRoot, 'test/golden/held', name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' | '));
}

function held(day: string, title: string, summary = ''): string | null {
  const { courtCase, vocabulary } = shippedCase;
  const publishedAt = Date.parse(`${day}T15:00:00Z`);
  const entry = { title, summary, publishedAt };
  return heldBecause(entry, readEntry(entry, courtCase, vocabulary), courtCase, vocabulary, publishedAt);
}

test.each(table('impossible.txt'))('held on %s (%s): %s', (day = '', reason = '', title = '') => {
  expect(held(day, title)).toContain(reason);
});

test.each(table('possible.txt'))('not held on %s: %s', (day = '', title = '') => {
  expect(held(day, title)).toBeNull();
});

test('of the golden table nothing is held on its own day', () => {
  const dated = goldenTable.filter(({ published, relevant }) => relevant && published !== '');
  expect(dated.length).toBeGreaterThan(500);
  expect(
    dated.filter(({ published, title, summary }) => held(published.slice(0, 10), title, summary)).map(titleOf),
  ).toEqual([]);
});

const titleOf = ({ title }: { readonly title: string }): string => title;
