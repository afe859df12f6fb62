/** Settings of the language model: off by default, set by two keys, and plain http only on one's own network. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ProblemError } from '../../../src/problem.ts';
import { readSettings, settingsFileSchema } from '../../../src/settings.ts';
import { temporaryFolder } from '../../support/casewire.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

/** What is wrong with a settings file of this text: line, code, what, remedy. */
function faults(text: string): string[] {
  const file = join(folder.path, 'casewire.yaml');
  writeFileSync(file, text);
  try {
    readSettings(file, {});
    return [];
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.problems.map(
      ({ code, where, what, remedy }) => `${where.split(':').at(-1)} ${code} ${what} -> ${remedy}`,
    );
  }
}

test('it is off by default', () => {
  expect(settingsFileSchema.parse({}).languageModel).toEqual({
    baseUrl: '',
    model: '',
    timeoutSeconds: 8,
    maxPerDay: 200,
  });
});

describe('the endpoint', () => {
  const problem = (text: string): string[] => faults(`languageModel:\n  model: m\n  baseUrl: ${text}\n`);

  test.each([
    'https://api.example.com/v1',
    'https://192.168.1.20/v1',
    'http://127.0.0.1:11434/v1',
    'http://[::1]:8000',
    'http://10.0.0.7/v1',
    'http://localhost:1234/v1/',
    'http://ollama:11434/v1',
  ])('may be at %s', (baseUrl) => {
    expect(problem(baseUrl)).toEqual([]);
  });

  test.each([
    'http://8.8.8.8/v1',
    'http://[2606:4700::1111]/v1',
    'https://user:word@api.example.com/v1',
    'https://api.example.com/v1?key=hush',
    'https://api.example.com/v1#hush',
  ])('may not be at %s', (baseUrl) => {
    expect(problem(`"${baseUrl}"`)).toEqual([
      '3 SETTINGS_INVALID languageModel.baseUrl: must be https outside your own network, without password, query or fragment -> correct the value',
    ]);
  });

  test.each(['ftp://example.com/', 'api.example.com/v1', 'file:///etc/passwd'])(
    '%s is no address for it',
    (baseUrl) => {
      expect(problem(baseUrl)).toEqual([expect.stringContaining('3 SETTINGS_INVALID languageModel.baseUrl')]);
    },
  );

  test.each(['model: m', 'baseUrl: https://api.example.com/v1'])('is not set by half: %s', (line) => {
    expect(faults(`languageModel:\n  ${line}\n`)).toEqual([
      '2 SETTINGS_INVALID languageModel: needs baseUrl and model, or neither -> correct the value',
    ]);
  });
});
