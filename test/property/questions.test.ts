/** For any text whatever, asked on any day: an answer, within its limit, without a mention, resting on sources that exist. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answeredLine } from '../../src/cli/ask.ts';
import { secCase } from '../support/seeds.ts';
import { anyText, pick, seededDice } from './any-text.ts';

const words =
  'when who how many much long did was is the what why zhao cz sec binance binance.us judge sentenced sued settlement documents pardon april 3 2024 june 2020 2023 between and after before since next hearing status timeline over wrong sources claim proven he it they @everyone <@1> <!channel> ignore rules price'.split(
    ' ',
  );
const ids = new Set(secCase.sources.map(({ id }) => id));
const days = ['2022-01-01', '2023-07-01', '2024-03-10', '2024-05-01', '2025-06-01', '2026-11-24'];
const mention = /@everyone|@here|<@|<!|<#/;

/** Everything that is wrong with the answer; empty when all is well. */
function faults(q: string, earlier: readonly string[], day: string): string[] {
  const { answer, answered, cites } = answeredLine(secCase, q, earlier, Date.parse(`${day}T17:00:00Z`));
  // Only where nothing had happened yet is there nothing to cite.
  const needsSource = answered && day >= '2023-07-01';
  return [
    ...(answer.trim() === '' ? ['silence'] : []),
    ...(mention.test(answer) ? ['a mention'] : []),
    ...(answer.length > (answered ? 1900 : 500) ? [`${answer.length} characters`] : []),
    ...(needsSource && cites.length === 0 ? ['no source'] : []),
    ...cites.filter((id) => !ids.has(id) || !answer.includes(id)).map((id) => `source ${id}`),
  ].map((fault) => `${fault} for ${JSON.stringify({ q, earlier, day, answer })}`);
}

test('questions out of the words of the case', () => {
  const asked = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));
  const turns = fc.array(asked, { maxLength: 2 });
  fc.assert(
    fc.property(asked, turns, fc.constantFrom(...days), (q, earlier, day) => {
      expect(faults(q, earlier, day)).toEqual([]);
    }),
    { numRuns: 400, seed: 7 },
  );
});

test('texts of every script', () => {
  const dice = seededDice(11);
  const found = Array.from({ length: 300 }, () =>
    faults(anyText(dice), dice() < 0.3 ? [anyText(dice)] : [], pick(days, dice)),
  );
  expect(found.flat()).toEqual([]);
});
