/** `/case help`: every command is listed as it is typed, and each fits where platforms show it. */
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../src/command/command.ts';
import { helpCommand, usage } from '../../../src/command/help.ts';
import { commands } from '../../../src/command/registry.ts';
import { secCase } from '../../support/seeds.ts';
import { viewOf } from '../../support/view.ts';

const view = viewOf({ cases: [secCase, { ...secCase, name: 'UWA v. Acme' }] });

const none = async (): Promise<never> => Promise.reject(new Error('not asked'));

test('help names the cases and lists every command with its description', async () => {
  const answer = await helpCommand(() => commands).answer({}, view, null);
  if (!answer.ok) throw new Error(answer.problem.what);
  expect(answer.message.title).toEqual([{ kind: 'text', text: 'Casewire follows SEC v. Binance, UWA v. Acme' }]);
  const items = answer.message.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  expect(items.map((spans) => spans.map((span) => ('text' in span ? span.text : '')))).toEqual(
    commands.map((command) => [usage(command).replace(/ \[.*$/, ''), `: ${command.description}`]),
  );
  expect(items.flat().filter((span) => span.kind === 'strong')).toHaveLength(commands.length);
  expect(answer.message.footer).toEqual([
    { kind: 'text', text: 'What it says is reporting with sources, not legal advice.' },
  ]);
});

test('help reads the list when it is asked, for it stands on it itself', async () => {
  const list: Command[] = [];
  const help = helpCommand(() => list);
  list.push(help, { name: 'later', description: 'Came later', options: [], answer: none });
  const answer = await help.answer({}, view, null);
  expect(JSON.stringify(answer)).toContain('/case later');
});

test.each<[options: [name: string, required: boolean][], typed: string]>([
  [[], '/case ask'],
  [[['proceeding', false]], '/case ask [proceeding]'],
  [
    [
      ['question', true],
      ['proceeding', false],
    ],
    '/case ask <question> [proceeding]',
  ],
])('options %j are typed “%s”', (options, typed) => {
  const command = {
    name: 'ask',
    description: 'x',
    options: options.map(([name, required]) => ({ name, description: 'x', required })),
    answer: none,
  };
  expect(usage(command)).toBe(typed);
});

describe('what Discord allows for a subcommand', () => {
  test('there are commands, and no two share a name', () => {
    const names = commands.map((command) => command.name);
    expect(names).toEqual(expect.arrayContaining(['status', 'help']));
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeLessThanOrEqual(25);
  });

  const named = commands.flatMap((command) => [
    command,
    ...command.options.map((option) => ({ ...option, name: option.name })),
  ]);
  test.each(named)('$name', ({ name, description }) => {
    expect(name).toMatch(/^[\p{Ll}\p{N}_-]{1,32}$/u);
    expect(description.length).toBeGreaterThan(0);
    expect(description.length).toBeLessThanOrEqual(100);
  });

  test('options that must be given stand before those that may be left out', () => {
    for (const { options } of commands) {
      const required = options.map((option) => option.required);
      expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
    }
  });
});
