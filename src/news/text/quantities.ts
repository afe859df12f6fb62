/** Takes the sums, spans of time, days and numbers out of a text and writes each in one way: "$4.3bn" and "43亿美元" are one sum. */

const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mln: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bln: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  万: 1e4,
  百万: 1e6,
  亿: 1e8,
};
const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  thirteen: 13,
  dos: 2,
  tres: 3,
  cuatro: 4,
  seis: 6,
};
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const sum =
  /(?:us)?\$ ?(\d[\d,.]*) ?-?(thousand|million|mln|mn|billion|bln|bn|trillion|[kmb])?\b|(\d[\d,.]*)(百万|亿|万)(?:美元|元)?|(\d[\d,.]*) (million|billion) (?:dollars|usd)/g;
const percent = /(\d+(?:\.\d+)?) ?(?:%|percent|per cent)/g;
const span = new RegExp(
  `\\b(\\d+|${Object.keys(numberWords).join('|')})[ -](days?|months?|years?|weeks?|dias|mes(?:es)?|anos?)\\b|(\\d+)(个月|年|天)`,
  'g',
);
/** Machine-spun copies write "Could 29" and "Might 29" for May 29. */
const day =
  /\b(jan|feb|mar|apr|may|might|could|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\.? (\d{1,2})\b(?!,?\d{3})|\b(\d{1,2}) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|(\d{1,2})月(\d{1,2})日/g;

/** The text without its quantities, and them as terms: `sum:4300000000`, `span:4` (months), `day:may29`, `percent:5`. `text` is in lower case. */
export function takeQuantities(text: string): { rest: string; terms: string[] } {
  const terms: string[] = [];
  const take = (...found: string[]): string => {
    terms.push(...found);
    return ' ';
  };
  const rest = text
    .replace(sum, (_all, a?: string, unitA?: string, b?: string, unitB?: string, c?: string, unitC?: string) =>
      take(...sumTerms(a ?? b ?? c ?? '', unitA ?? unitB ?? unitC)),
    )
    .replace(/\b(up|down) (?=\d+(?:\.\d+)? ?%)/g, (_all, way: string) => (way === 'up' ? 'gains ' : 'falls '))
    .replace(percent, (_all, value: string) => take(`percent:${Math.round(Number(value))}`))
    .replace(span, (_all, a?: string, unitA?: string, b?: string, unitB?: string) =>
      take(spanTerm(a ?? b ?? '', unitA ?? unitB ?? '')),
    )
    .replace(
      day,
      (_all, nameA?: string, dayA?: string, dayB?: string, nameB?: string, monthC?: string, dayC?: string) =>
        take(`day:${monthName(nameA ?? nameB, monthC)}${dayA ?? dayB ?? dayC}`),
    );
  return { rest, terms };
}

/** A sum to two digits, and its size to one: "over $4 billion" is near "$4.3 billion". */
function sumTerms(digits: string, unit: string | undefined): string[] {
  const value = Number(digits.replace(/,/g, '').replace(/\.$/, '')) * (scales[unit ?? ''] ?? 1);
  if (!Number.isFinite(value) || value <= 0) return [];
  return [`sum:${Number(value.toPrecision(2))}`, `about:${Number(value.toPrecision(1))}`];
}

/** Months where it can be told in months: 36 months are three years, and a stay of 60 days is one of two months. */
function spanTerm(digits: string, unit: string): string {
  const count = numberWords[digits] ?? Number(digits);
  if (/^(?:mo|me|个)/.test(unit)) return `span:${count}`;
  if (unit === '年' && count > 100) return `number:${count}`;
  if (/^(?:y|a|年)/.test(unit)) return `span:${count * 12}`;
  if (!unit.startsWith('w') && count % 30 === 0) return `span:${count / 30}`;
  return `number:${count}${unit.slice(0, 1)}`;
}

function monthName(name: string | undefined, number: string | undefined): string {
  if (name === undefined) return months[Number(number) - 1] ?? '';
  return name === 'might' || name === 'could' ? 'may' : name.slice(0, 3);
}
