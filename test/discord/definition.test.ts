/** What is registered when the registry outgrows one command, and how what is typed there is read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askedOf } from '../../src/chat/discord/answer/asked.ts';
import { commandDefinitions, commandMentions } from '../../src/chat/discord/answer/definition.ts';
import { customId, readCustomId } from '../../src/chat/discord/card/press.ts';
import { inviteUrl } from '../../src/chat/discord/rights.ts';
import type { Command } from '../../src/command/command.ts';
import { commands } from '../../src/command/registry.ts';
import { projectRoot } from '../support/casewire.ts';
import { openOracle } from '../support/discord/oracle.ts';
import type { Json } from '../support/discord/world.ts';
import { sharedData } from '../support/shared-folder.ts';

const oracle = openOracle(sharedData('platform/discord-openapi.json'));
const put = (list: readonly Command[]): string[] =>
  oracle.faults('PUT', '/applications/100000000000000001/commands', commandDefinitions(list) as unknown as Json[]);

const more: readonly Command[] = Array.from({ length: 30 - commands.length }, (_, index) => ({
  name: `extra-${index}`,
  description: 'One more',
  options: [],
  answer: async () => ({ ok: false, problem: { code: 'INTERNAL', where: '', what: '', remedy: '' } }),
}));

test('the README gives the link with the permissions that the bot asks for', () => {
  const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
  expect(readme).toContain(inviteUrl('ID'));
});

test('the registry as it is keeps every limit', () => {
  expect(put(commands)).toEqual([]);
  expect(commandMentions(commands.slice(0, 20), '7').get('ask')).toBe('</case ask:7>');
});

test('beyond 25 commands those that change something stand in a group, and are typed without it', () => {
  const all = [...commands, ...more];
  expect(put(all)).toEqual([]);
  const [{ options = [] } = { options: [] }] = commandDefinitions(all);
  expect(options.length).toBeLessThanOrEqual(25);
  expect(options.at(-1)).toMatchObject({ type: 2, name: 'channel' });
  expect(commandMentions(all, '7').get('pause')).toBe('</case channel pause:7>');
  const data = { options: [{ type: 2, name: 'channel', options: [{ type: 1, name: 'pause', options: [] }] }] };
  expect(askedOf({ data } as never)).toMatchObject({ command: 'pause', typed: '/case pause' });
});

test('values that hold quotation marks stay one value', () => {
  const option = { type: 3, name: 'question', value: 'was “Zhao” "sentenced"?' };
  const data = { options: [{ type: 1, name: 'ask', options: [option] }] };
  expect(askedOf({ data } as never).typed).toBe(`/case ask question:"was 'Zhao' 'sentenced'?"`);
});

test.each([
  { kind: 'ask', typed: '/case why #123' },
  { kind: 'page', owner: '1234567890123456789', typed: '/case timeline from:"June 2023" page:2' },
  { kind: 'share' },
  { kind: 'wish', option: 'labels', channel: '1234567890123456789', caseId: 'sec-v-binance' },
] as const)('what a button of the kind $kind says can be read again', (press) => {
  expect(readCustomId(customId(press) ?? '')).toEqual(press);
});

test('what is too long for a button is none, and what nobody wrote is read as nothing', () => {
  expect(customId({ kind: 'ask', typed: `/case ask ${'x'.repeat(100)}` })).toBeNull();
  for (const id of ['', 'a:', 'p:!!:x', 'p:abc', 'w:labels:12:x', 'x:1']) expect(readCustomId(id)).toBeNull();
});
