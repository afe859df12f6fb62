/** Calendar dates written in Spanish, Portuguese, French, Italian, German, Russian, Chinese or Korean, and the words for today in some of them. */
import type { WrittenDate } from './written-dates.ts';

/** Names of the months by number, without accents, as the folded text has them. */
const monthNames: readonly string[] = [
  'enero|janeiro|janvier|gennaio|januar|janner|января',
  'febrero|fevereiro|fevrier|febbraio|februar|февраля',
  'marzo|marco|mars|marz|марта',
  'abril|avril|aprile|april|апреля',
  'mayo|maio|mai|maggio|мая',
  'junio|junho|juin|giugno|juni|июня',
  'julio|julho|juillet|luglio|juli|июля',
  'agosto|aout|august|августа',
  'septiembre|setiembre|setembro|septembre|settembre|september|сентября',
  'octubre|outubro|octobre|ottobre|oktober|октября',
  'noviembre|novembro|novembre|november|ноября',
  'diciembre|dezembro|decembre|dicembre|dezember|декабря',
];
const anyMonth = monthNames.join('|');
const latinDay = new RegExp(
  `(?<![\\p{L}\\p{N}])(\\d{1,2})(?:er|\\.|º|o)?\\s+(?:de\\s+)?(${anyMonth})(?![\\p{L}\\p{N}])(?:\\s+(?:de\\s+|del\\s+)?(\\d{4}))?`,
  'giu',
);
const afterGerman = /\b(?:am|der|den|dem|vom|zum|bis|ab|seit)(?: \w+tag,)? $/i;
/** A month without a day counts in Spanish and Portuguese only, where "en" or "em" marks it. */
const latinMonth = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:en|em)\\s+(${anyMonth})(?![\\p{L}\\p{N}])(?:\\s+(?:de\\s+)?(\\d{4}))?`,
  'giu',
);
const spanishWeekday =
  /(?<![\p{L}\p{N}])(domingo|lunes|martes|miercoles|jueves|viernes|sabado)(?![\p{L}\p{N}])(?!,? (?:el )?\d{1,2} de )/giu;
const spanishWeekdays = ['domingo', 'lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado'];
const spanishNear: readonly (readonly [RegExp, number])[] = [
  [/(?<![\p{L}\p{N}])hoy(?![\p{L}\p{N}])/giu, 0],
  [/(?<![\p{L}\p{N}])ayer(?![\p{L}\p{N}])/giu, -1],
];

const chineseDay = /(?:(\d{4})\s?年\s?)?(?<!\d)(\d{1,2})\s?月\s?(\d{1,2})\s?[日号]/gu;
/** Folded text has Korean letters taken apart. */
const koreanDay = new RegExp(
  '(?:(\\d{4})\\s?년\\s?)?(?<!\\d)(\\d{1,2})\\s?월\\s?(\\d{1,2})\\s?일'.normalize('NFKD'),
  'gu',
);
const chineseMonth = /(?:(\d{4})\s?年\s?)(\d{1,2})\s?月(?!\s?\d)/gu;
const chineseWeekday = /(?:周|星期|礼拜)([日天一二三四五六])/gu;
/** Not where the word belongs to the name of a column or to a price: "today's headlines", "today's market". */
const chineseNear: readonly (readonly [RegExp, number])[] = [
  [/今[日天](?!要闻|头条|新闻|快讯|推荐|行情|热点|早报|晚报|价格|币价|市场)/gu, 0],
  [/昨[日天]/gu, -1],
  [/明[日天]/gu, 1],
];

type Parts = Partial<Pick<WrittenDate, 'year' | 'month' | 'day' | 'weekday'>>;
type Reader = { readonly pattern: RegExp; readonly read: (match: RegExpExecArray, today: string) => Parts | null };

const readers: readonly Reader[] = [
  {
    pattern: latinDay,
    read: (match) => {
      const [, day = '', name = '', year] = match;
      const isLeftToEnglish = isEnglish(name) && !afterGerman.test(match.input.slice(0, match.index));
      return isLeftToEnglish ? null : calendarParts(year, monthNumber(name), Number(day));
    },
  },
  { pattern: latinMonth, read: ([, name = '', year]) => calendarParts(year, monthNumber(name), null) },
  ...[chineseDay, koreanDay].map(
    (pattern): Reader => ({ pattern, read: ([, year, month, day]) => calendarParts(year, Number(month), Number(day)) }),
  ),
  { pattern: chineseMonth, read: ([, year, month]) => calendarParts(year, Number(month), null) },
  {
    pattern: spanishWeekday,
    read: ([, name = '']) => ({ weekday: spanishWeekdays.indexOf(name.toLowerCase()) }),
  },
  {
    pattern: chineseWeekday,
    read: ([, name = '']) => ({ weekday: '天一二三四五六'.indexOf(name.replace('日', '天')) }),
  },
  ...[...spanishNear, ...chineseNear].map(
    ([pattern, days]): Reader => ({ pattern, read: (_match, today) => shifted(today, days) }),
  ),
];

/** Every date of the text that is written in one of these languages. `today` is `YYYY-MM-DD`. Pure. */
export function foreignDates(text: string, today: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const { pattern, read } of readers) {
    for (const match of text.matchAll(pattern)) {
      const [index, end] = [match.index, match.index + match[0].length];
      const parts = read(match, today);
      if (parts === null || found.some((other) => other.index < end && index < other.end)) continue;
      const quote = match[0].trim();
      found.push({ index, end, quote, year: null, month: null, day: null, weekday: null, inRange: null, ...parts });
    }
  }
  return found;
}

function calendarParts(year: string | undefined, month: number, day: number | null): Parts | null {
  if (month < 1 || month > 12 || (day !== null && (day < 1 || day > 31))) return null;
  return { year: year === undefined ? null : Number(year), month, day };
}

function monthNumber(name: string): number {
  return monthNames.findIndex((names) => names.split('|').includes(name.toLowerCase())) + 1;
}

/** Names that are English too are left to the English reader. */
function isEnglish(name: string): boolean {
  return ['april', 'august', 'september', 'november'].includes(name.toLowerCase());
}

function shifted(today: string, days: number): Parts {
  const date = new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
