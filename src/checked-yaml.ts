/** Reads a YAML text against a zod schema and reports every problem at once, each with its file and line. */
import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
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

const MAX_SYNTAX_ERRORS = 3;

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
    // One slip makes the parser stumble again and again: the first places say where it is.
    const problems = document.errors.slice(0, MAX_SYNTAX_ERRORS).map((error): Problem => {
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
  const keyLineOf: LineOf = (path) => {
    const parent = document.getIn(path.slice(0, -1), true);
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1))
      : undefined;
    const range = isScalar(pair?.key) ? pair.key.range : undefined;
    return range ? lineCounter.linePos(range[0]).line : lineOf(path);
  };
  const value = toPlainValue(document);
  if (!value.ok) {
    const problem: Problem = {
      code: codes.unreadable,
      where: `${fileName}:${aliasLine(document, lineCounter)}`,
      what: `not valid YAML (${value.what})`,
      remedy: 'mend the aliases and anchors (& and *)',
    };
    return { ok: false, problems: [problem] };
  }
  const result = schema.safeParse(value.value ?? {});
  if (result.success) return { ok: true, value: result.data, lineOf };
  const problems = result.error.issues.flatMap((issue) =>
    issueProblems(issue, { fileName, lineOf, keyLineOf, code: codes.invalid }),
  );
  return { ok: false, problems };
}

/** Aliases that lead nowhere, or to ever more aliases, only show when the plain value is made. */
function toPlainValue(
  document: ReturnType<typeof parseDocument>,
): { ok: true; value: unknown } | { ok: false; what: string } {
  try {
    return { ok: true, value: document.toJS() };
  } catch (error) {
    return { ok: false, what: error instanceof Error ? error.message : String(error) };
  }
}

/** The line of the first alias, which is where such a failure lies. */
function aliasLine(document: ReturnType<typeof parseDocument>, lineCounter: LineCounter): number {
  let line = 1;
  visit(document, {
    Alias: (_key, node) => {
      line = node.range ? lineCounter.linePos(node.range[0]).line : line;
      return visit.BREAK;
    },
  });
  return line;
}

type Place = {
  readonly fileName: string;
  readonly lineOf: LineOf;
  readonly keyLineOf: LineOf;
  readonly code: ProblemCode;
};

function issueProblems(issue: z.core.$ZodIssue, place: Place): Problem[] {
  const { fileName, lineOf, keyLineOf, code } = place;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      const what = `${pathText(path)}: unknown key`;
      return { code, where: `${fileName}:${keyLineOf(path)}`, what, remedy: 'check the spelling, or take the key out' };
    });
  }
  if (issue.code === 'invalid_union') return unionProblems(issue, place);
  const where = `${fileName}:${lineOf(issue.path)}`;
  return [{ code, where, what: `${pathText(issue.path)}: ${issue.message}`, remedy: remedyFor(issue) }];
}

/** A value that fits none of several forms: the complaints inside the fullest form where it has one, else what each form wants. */
function unionProblems(issue: z.core.$ZodIssueInvalidUnion, place: Place): Problem[] {
  const last = issue.errors.at(-1) ?? [];
  const inside = last.filter((nested) => nested.path.length > 0);
  if (inside.length > 0) {
    return inside.flatMap((nested) =>
      issueProblems({ ...nested, path: [...issue.path, ...nested.path] } as z.core.$ZodIssue, place),
    );
  }
  const where = `${place.fileName}:${place.lineOf(issue.path)}`;
  const wishes = issue.errors.flatMap((form) =>
    form.slice(0, 1).map((nested) => remedyFor(nested as z.core.$ZodIssue)),
  );
  return [
    {
      code: place.code,
      where,
      what: `${pathText(issue.path)}: fits none of its forms`,
      remedy: wishes.join(', or ') || 'correct the value',
    },
  ];
}

function remedyFor(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `use one of: ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      return `give a value of the kind ${issue.expected}`;
    case 'too_small':
      return `give ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`;
    case 'too_big':
      return `give ${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}`;
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
