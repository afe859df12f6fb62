/** Questions in our own words, as people ask them: what the answer must say, must not say and must cite; what is declined; what is only data. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answeredLine } from '../../src/cli/ask.ts';
import { faultsOf, type Question } from '../eval/question-score.ts';
import { projectRoot } from '../support/casewire.ts';
import { secCase } from '../support/seeds.ts';

const now = Date.parse('2026-11-24T12:00:00Z');

/** Lines under `# kind`: `earlier >> question :: must && must :: must not :: ids`; only the question is needed. */
function table(file: string, answerable: boolean): Question[] {
  let kind = file;
  return readFileSync(join(projectRoot, 'test/golden/questions', `${file}.txt`), 'utf8')
    .split('\n')
    .flatMap((line): Question[] => {
      if (line.startsWith('# ')) kind = line.slice(2);
      if (line.trim() === '' || line.startsWith('# ')) return [];
      const [turns = '', must = '', mustNot = '', cites = ''] = line.split(/ ::(?: |$)/);
      const asked = turns.split(' >> ');
      const list = (text: string, by: RegExp): string[] => text.split(by).filter((part) => part.trim() !== '');
      return [
        {
          q: asked.at(-1) ?? '',
          prev: asked.slice(0, -1),
          must: list(must, / && /),
          must_not: [
            ...list(mustNot, / && /),
            '@everyone|@here|<!|<@',
            '(?:case|suit) (?:is|remains) (?:still )?(?:ongoing|pending|open)',
            '(?:set for|held on|sentenced on|scheduled for) (?:3 April|April 3)',
          ],
          cites: list(cites, / /),
          kind,
          answerable,
        },
      ];
    });
}

const answered = table('answered', true);
const declined = table('declined', false);
const hostile = table('hostile', false);

test('there are enough of them', () => {
  expect(answered.length).toBeGreaterThanOrEqual(80);
  expect(declined.length).toBeGreaterThanOrEqual(15);
  expect(hostile.length).toBeGreaterThanOrEqual(10);
});

describe('answered from the record', () => {
  test.each(
    answered.map((question) => [`${question.kind}: ${[...question.prev, question.q].join(' >> ')}`, question] as const),
  )('%s', (_name, question) => {
    const line = answeredLine(secCase, question.q, question.prev, now);
    expect({ answer: line.answer, faults: faultsOf(question, line) }).toMatchObject({ faults: [] });
    expect(line.answered).toBe(true);
  });
});

describe('declined or asked back', () => {
  test.each([...declined, ...hostile].map((question) => [`${question.kind}: ${question.q}`, question] as const))(
    '%s',
    (_name, question) => {
      const line = answeredLine(secCase, question.q, [], now);
      expect({ answer: line.answer, faults: faultsOf(question, line) }).toMatchObject({ faults: [] });
      expect(line.answered).toBe(false);
      expect(line.answer).toMatch(/can't|not in the record|outside|no exact answer/);
    },
  );
});

test.each(['2024-03-10', '2024-05-01'])('on %s no answer rests on what came later', (day) => {
  const at = Date.parse(`${day}T17:00:00Z`);
  const asked = answered.filter((_question, index) => index % 5 === 0);
  const early = asked.flatMap(({ q, prev }) => {
    const { cites } = answeredLine(secCase, q, prev, at);
    return cites.filter((id) => /^PR-\d/.test(id) && id.slice(3, 13) > day).map((id) => `${q}: ${id}`);
  });
  expect(early).toEqual([]);
});
