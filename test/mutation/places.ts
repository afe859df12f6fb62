/** Where a source file can be mutated: finds comparisons, conditions, constants and logical operators outside of texts and types. */
import { stripTypeScriptTypes } from 'node:module';

export type Mutation = {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
  readonly line: number;
};

/** Comments, texts and regular expressions: mutated, they would say more about wording than about rules. */
const LITERALS =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|(?<=[(,=:[!&|?{};\n]\s*|return\s)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+\/[a-z]*/g;

const swaps: readonly (readonly [found: RegExp, to: (from: string) => string])[] = [
  [/===|!==/g, (from) => (from === '===' ? '!==' : '===')],
  [/(?<= )(?:<=|>=|<|>)(?= )/g, (from) => (from.length === 2 ? from.slice(0, 1) : `${from}=`)],
  [/&&|\|\|/g, (from) => (from === '&&' ? '||' : '&&')],
  [/(?<![\w.$])\d[\d_]*(?:\.\d+)?(?![\w.])/g, (from) => String(Number(from.replaceAll('_', '')) + 1)],
  [/\b(?:true|false)\b/g, (from) => String(from === 'false')],
];

/** All mutations of a TypeScript source, by place. The types are blanked out first, so that none of them is mutated. */
export function mutationsOf(source: string): readonly Mutation[] {
  const code = stripTypeScriptTypes(source).replace(LITERALS, (text) => text.replace(/[^\n]/g, ' '));
  const found = swaps.flatMap(([sign, to]) =>
    [...code.matchAll(sign)].map(({ index, 0: from }) => ({
      start: index,
      end: index + from.length,
      from,
      to: to(from),
    })),
  );
  return [...found, ...conditionsOf(code)]
    .map((mutation) => ({ ...mutation, line: code.slice(0, mutation.start).split('\n').length }))
    .sort((a, b) => a.start - b.start);
}

/** Every `if (…)` whose condition can be dropped: it then never holds. */
function conditionsOf(code: string): Omit<Mutation, 'line'>[] {
  return [...code.matchAll(/\bif \(/g)].map(({ index, 0: opening }) => {
    const start = index + opening.length;
    let depth = 1;
    let end = start;
    while (depth > 0 && end < code.length) {
      depth += code[end] === '(' ? 1 : code[end] === ')' ? -1 : 0;
      end += 1;
    }
    return { start, end: end - 1, from: code.slice(start, end - 1), to: 'false' };
  });
}
