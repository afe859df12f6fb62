/** `/case explain`: the glossary and its way to a term however it is asked for. */
import { describe, expect, test } from 'vitest';
import { terms } from '../../../src/command/glossary/terms.ts';
import { asked, items } from '../../support/view.ts';

const title = async (typed: string): Promise<string> => (await asked(typed)).split('\n')[1] ?? '';

describe('a term is found', () => {
  test.each([
    ['with prejudice', 'with prejudice'],
    ['With-Prejudice?', 'with prejudice'],
    ['what is a stay', 'stay'],
    ['stays', 'stay'],
    ['motions to dismiss', 'motion to dismiss'],
    ['TRO', 'temporary restraining order'],
    ['plea deal', 'plea agreement'],
    ['monitorship', 'monitor'],
    ['subpoenas', 'subpoena'],
  ])('%s', async (typed, name) => {
    expect(await title(`explain ${typed}`)).toBe(name);
  });

  test('every term by every one of its names', async () => {
    const wrong: string[] = [];
    for (const term of terms)
      for (const name of [term.name, ...term.also])
        if ((await title(`explain ${name}`)) !== term.name) wrong.push(name);
    expect(wrong).toEqual([]);
  });
});

test('the glossary: enough terms, in order, no name twice, each short', () => {
  expect(terms.length).toBeGreaterThanOrEqual(50);
  const names = terms.map(({ name }) => name.toLowerCase());
  expect(names).toEqual(names.toSorted());
  const all = terms.flatMap(({ name, also }) => [name, ...also]).map((name) => name.toLowerCase());
  expect(all.filter((name, index) => all.indexOf(name) < index)).toEqual([]);
  expect(terms.filter(({ meaning }) => meaning.length > 240 || !meaning.endsWith('.'))).toEqual([]);
});

test('what it means, and where it occurs in the case', async () => {
  expect(await asked('explain with prejudice')).toContain(
    'For good: a claim dismissed with prejudice cannot be brought again. It says nothing about who was right. (Casewire’s own words) [glossary]',
  );
  expect((await items('explain with prejudice'))[0]).toMatch(
    /^29 May 2025: By joint stipulation .* \[PR-2025-05-29\]$/,
  );
});

test.each([
  ['explain', 'no term was given. for example /case explain amended complaint'],
  ['explain moton', '“moton” is not in the glossary. did you mean motion?'],
  ['explain prejudiced', '“prejudiced” is not in the glossary. known are '],
])('%s', async (typed, expected) => {
  expect(await asked(typed)).toContain(expected);
});
