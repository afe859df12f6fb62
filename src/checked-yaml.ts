/** Reads a YAML text against a zod schema and reports every problem at once, each with its file and line. */
import { constructFromEvents, EVENT_ID, parseEvents, YAMLException, type Event as YamlEvent } from 'js-yaml';
import type { z } from 'zod';
import type { Problem, ProblemCode } from './problem.ts';
import { type YamlPlaces, yamlPlaces } from './yaml-places.ts';

/** What reading gave: the checked value with a way to find lines, or every problem found. */
export type CheckedYaml<T> =
  | { readonly ok: true; readonly value: T; readonly lineOf: LineOf }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The line (from 1) where the value at this path begins, or of the nearest parent that is there. */
export type LineOf = (path: readonly PropertyKey[]) => number;

/** The codes under which a kind of file reports that it is no YAML, and that a value in it is wrong. */
export type YamlCodes = { readonly unreadable: ProblemCode; readonly invalid: ProblemCode };

/** A file of ours has no use for more, and aliases of aliases grow without end. */
const MAX_ALIASES = 16;

/** Checks `text` against `schema`. Pure; `fileName` is only printed. An empty file is read as an empty mapping. */
export function readCheckedYaml<T>(
  fileName: string,
  text: string,
  schema: z.ZodType<T>,
  codes: YamlCodes,
): CheckedYaml<T> {
  const read = readYaml(text);
  if (!read.ok) {
    const { line, what, remedy } = read;
    return { ok: false, problems: [{ code: codes.unreadable, where: `${fileName}:${line}`, what, remedy }] };
  }
  // Lines are asked for only where something is wrong.
  let known: YamlPlaces | null = null;
  const places = (): YamlPlaces => (known ??= yamlPlaces(read.events, text));
  const lineOf: LineOf = (path) => places().lineOf(path);
  const result = schema.safeParse(read.value ?? {});
  if (result.success) return { ok: true, value: result.data, lineOf };
  const keyLineOf: LineOf = (path) => places().keyLineOf(path);
  const problems = result.error.issues.flatMap((issue) =>
    issueProblems(issue, { fileName, lineOf, keyLineOf, code: codes.invalid }),
  );
  return { ok: false, problems };
}

type ReadYaml =
  | { readonly ok: true; readonly value: unknown; readonly events: readonly YamlEvent[] }
  | { readonly ok: false; readonly line: number; readonly what: string; readonly remedy: string };

function readYaml(text: string): ReadYaml {
  try {
    const events = parseEvents(text, {});
    const documents = constructFromEvents(events, { source: text, maxAliases: MAX_ALIASES });
    const secondLine = documents.length > 1 ? yamlPlaces(events, text).secondDocumentLine : null;
    if (secondLine !== null) {
      const what = 'not valid YAML (a second document begins)';
      return { ok: false, line: secondLine, what, remedy: 'keep one document, without “---”' };
    }
    return { ok: true, value: withoutAliases(documents[0], events), events };
  } catch (error) {
    const isYamls = error instanceof YAMLException;
    const reason = isYamls ? error.reason : 'an alias within its own value';
    const remedy =
      !isYamls || reason.includes('alias')
        ? 'mend the aliases and anchors (& and *)'
        : 'mend the YAML at that line: spaces in front, never a tab, and quotes around a text with “: ” in it';
    return {
      ok: false,
      line: isYamls && error.mark ? error.mark.line + 1 : 1,
      what: `not valid YAML (${reason})`,
      remedy,
    };
  }
}

/** An alias shares its value, which may even be within itself: here each gets its own, and a circle throws. */
function withoutAliases(value: unknown, events: readonly YamlEvent[]): unknown {
  return events.some((event) => event.type === EVENT_ID.ALIAS) ? JSON.parse(JSON.stringify(value)) : value;
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
