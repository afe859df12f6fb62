/** The reader under settings and seeds: slips and aliases that lead nowhere, and complaints that say what would be right. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readCheckedYaml } from '../../../src/checked-yaml.ts';

const schema = z.strictObject({
  words: z.union([z.literal('all'), z.array(z.enum(['one', 'two'])).min(1)]).default('all'),
  share: z.number().gt(0).lt(1).default(0.5),
  note: z.string().default(''),
});

/** What is wrong with this text: line, code, words and remedy. */
function faults(text: string): string[] {
  const codes = { unreadable: 'SEEDS_UNREADABLE', invalid: 'SEEDS_INVALID' } as const;
  const result = readCheckedYaml('a.yaml', text, schema, codes);
  if (result.ok) return [];
  return result.problems.map(({ code, where, what, remedy }) => `${where} ${code} ${what} -> ${remedy}`);
}

/** A list of ten times the list before it, again and again. */
function aliasBomb(depth: number): string {
  const rows = Array.from({ length: depth }, (_, index) => {
    const before = Array.from({ length: 10 }, () => `*n${index}`).join(', ');
    return `n${index + 1}: &n${index + 1} [${before}]`;
  });
  return ['n0: &n0 [boom]', ...rows].join('\n');
}

describe('no YAML', () => {
  test.each([
    ['note: x\nshare: b: c\nd: e: f\n', 2, 'bad indentation of a mapping entry'],
    ['note: x\n\tshare: 0.5\n', 2, 'tab characters must not be used in indentation'],
    ['note: x\nnote: y\n', 2, 'duplicated mapping key'],
    ['note: "x\nshare: 0.5\n', 2, 'deficient indentation'],
  ])('the first slip of %j is told with its line', (text, line, reason) => {
    expect(faults(text)).toEqual([
      `a.yaml:${line} SEEDS_UNREADABLE not valid YAML (${reason}) -> mend the YAML at that line: spaces in front, never a tab, and quotes around a text with “: ” in it`,
    ]);
  });

  test('a second document in the file', () => {
    expect(faults('note: x\n---\nnote: y\n')).toEqual([
      'a.yaml:3 SEEDS_UNREADABLE not valid YAML (a second document begins) -> keep one document, without “---”',
    ]);
  });

  test('an alias without an anchor', () => {
    expect(faults('note: *me*\n')).toEqual([
      'a.yaml:1 SEEDS_UNREADABLE not valid YAML (unidentified alias "me*") -> mend the aliases and anchors (& and *)',
    ]);
  });

  test('an alias within what it stands for', () => {
    expect(faults('words: &w [*w]\n')).toEqual([
      'a.yaml:1 SEEDS_UNREADABLE not valid YAML (an alias within its own value) -> mend the aliases and anchors (& and *)',
    ]);
  });

  test.each([3, 7, 30])('aliases of aliases, %i deep, are refused and not unfolded', (depth) => {
    expect(faults(aliasBomb(depth))).toEqual([
      'a.yaml:3 SEEDS_UNREADABLE not valid YAML (aliases exceeded maxAliases (16)) -> mend the aliases and anchors (& and *)',
    ]);
  });

  test('an alias in its place is fine', () => {
    expect(faults('words: &w [one, two]\n')).toEqual([]);
    expect(faults('note: &n x\nshare: *n\n')).toEqual([
      'a.yaml:2 SEEDS_INVALID share: Invalid input: expected number, received string -> give a value of the kind number',
    ]);
  });
});

describe('a complaint says what would be right', () => {
  test.each([
    ['share: 0', 'share: Too small: expected number to be >0 -> give more than 0'],
    ['share: 1', 'share: Too big: expected number to be <1 -> give less than 1'],
    ['words: []', 'words: Too small: expected array to have >=1 items -> give at least 1'],
    ['words: [two, six]', 'words[1]: Invalid option: expected one of "one"|"two" -> use one of: one, two'],
  ])('%j', (text, fault) => {
    expect(faults(text)).toEqual([`a.yaml:1 SEEDS_INVALID ${fault}`]);
  });

  test('a text over several lines is told where it begins, and a value that is missing where its parent does', () => {
    expect(faults('note: x\nshare: |\n\n  0.5\n')[0]).toMatch(/^a\.yaml:2 SEEDS_INVALID share/);
    expect(faults('\n\nnote: { x: [1, 2] }\n')[0]).toMatch(/^a\.yaml:3 SEEDS_INVALID note/);
  });

  test('an unknown key is told with its own line, though its value begins below it', () => {
    expect(faults('note: x\nwrods:\n\n  - one\n')).toEqual([
      'a.yaml:2 SEEDS_INVALID wrods: unknown key -> check the spelling, or take the key out',
    ]);
  });
});

test('an alias without an anchor is told with its own line', () => {
  expect(faults('share: 0.5\nnote: *me*\n')[0]).toMatch(/^a\.yaml:2 /);
});

test('a value in whose place a word may stand is told with that word as well', () => {
  expect(faults('words: some\n')[0]).toMatch(/-> .*\ball\b/);
});
