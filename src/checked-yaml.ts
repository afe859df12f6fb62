/** Reads a YAML text against a zod schema and reports every problem at once, each with its file and line. */
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem, ProblemCode } from './problem.ts';

/** What reading gave: the checked value with a way to find lines, or every problem found. */
export type CheckedYaml<T> =
  | { readonly ok: true; readonly value: T; readonly lineOf: LineOf }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The line (from 1) where the value at this path begins, or of the nearest parent that is there. */
export type LineOf = (path: readonly PropertyKey[]) => number;

/** The codes under which a kind of file reports that it is no YAML, and that a value in it is wrong. */
export type YamlCodes = { readonly unreadable: ProblemCode; readonly invalid: ProblemCode };

/** Checks `text` against `schema`. Pure; `fileName` is only printed. An empty file is read as an empty mapping. */
export function readCheckedYaml<T>(
  fileName: string,
  text: string,
  schema: z.ZodType<T>,
  codes: YamlCodes,
): CheckedYaml<T> {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error): Problem => {
      const line = lineCounter.linePos(error.pos[0]).line;
      const what = `not valid YAML (${error.message})`;
      return { code: codes.unreadable, where: `${fileName}:${line}`, what, remedy: 'mend the YAML at that line' };
    });
    return { ok: false, problems };
  }
  const lineOf: LineOf = (path) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return lineCounter.linePos(node.range[0]).line;
    }
    return 1;
  };
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return { ok: true, value: result.data, lineOf };
  const problems = result.error.issues.flatMap((issue) => issueProblems(issue, fileName, lineOf, codes.invalid));
  return { ok: false, problems };
}

function issueProblems(issue: z.core.$ZodIssue, fileName: string, lineOf: LineOf, code: ProblemCode): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      return {
        code,
        where: `${fileName}:${lineOf(path)}`,
        what: `${pathText(path)}: unknown key`,
        remedy: 'check the spelling, or take the key out',
      };
    });
  }
  const where = `${fileName}:${lineOf(issue.path)}`;
  return [{ code, where, what: `${pathText(issue.path)}: ${issue.message}`, remedy: remedyFor(issue) }];
}

function remedyFor(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `use one of: ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      return `give a value of the kind ${issue.expected}`;
    case 'too_small':
      return `give at least ${issue.minimum}`;
    case 'too_big':
      return `give at most ${issue.maximum}`;
    default:
      return 'correct the value';
  }
}

function pathText(path: readonly PropertyKey[]): string {
  if (path.length === 0) return '(whole file)';
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`))
    .join('');
}
