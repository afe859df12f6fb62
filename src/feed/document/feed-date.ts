/** Reads the dates that feeds carry: W3C (ISO) and RFC 822 forms, with the zones and slips seen in real feeds. No zone means UTC. */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Minutes east of UTC for the zone names that occur in feeds; North American ones from RFC 822 section 5.1. */
const zoneMinutes: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  'etc/gmt': 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  et: -300,
  ct: -360,
  mt: -420,
  pt: -480,
  akst: -540,
  hst: -600,
  wet: 0,
  bst: 60,
  cet: 60,
  met: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  ist: 330,
  sgt: 480,
  hkt: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
};

const MAX_LENGTH = 100;

/** The instant in epoch milliseconds, or null when the text is no date that we can read. Independent of the machine's zone. */
export function readFeedDate(text: string): number | null {
  // No date is longer; single blanks keep the patterns below linear.
  const trimmed = text
    .slice(0, MAX_LENGTH + 1000)
    .replace(/\s+/g, ' ')
    .trim();
  if (trimmed.length > MAX_LENGTH) return null;
  return readIso(trimmed) ?? readRfc822(trimmed) ?? readAsctime(trimmed);
}

const isoPattern =
  /^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?:(?:T|\s+)(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,](\d+))?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i;

function readIso(text: string): number | null {
  const match = isoPattern.exec(text);
  if (!match) return null;
  const [, year, month = '1', day = '1', hour = '0', minute = '0', second = '0', fraction = '0', zone = 'Z'] = match;
  return instant(
    { year: Number(year), month: Number(month), day: Number(day) },
    { hour: Number(hour), minute: Number(minute), second: Number(second), ms: Number(`0.${fraction}`) * 1000 },
    zoneOffset(zone),
  );
}

const rfcPattern =
  /^(?:[a-z]+\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4}|\d{2})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap]\.?m\.?)?\s*([a-z/]+|[+-]\d{2}:?\d{2})?(?:\s*\([^)]*\))?)?$/i;

function readRfc822(text: string): number | null {
  const match = rfcPattern.exec(text);
  if (match) {
    const [, day, month, year, hour, minute, second, half, zone] = match;
    return named(day, month, year, [hour, minute, second], half, zone);
  }
  const american =
    /^(?:[a-z]+\.?,?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:,?\s+(?:at\s+)?(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]\.?m\.?)?\s*([a-z/]+|[+-]\d{2}:?\d{2})?)?$/i.exec(
      text,
    );
  if (!american) return null;
  const [, month, day, year, hour, minute, second, half, zone] = american;
  return named(day, month, year, [hour, minute, second], half, zone);
}

function readAsctime(text: string): number | null {
  const match =
    /^[a-z]{3,9},?\s+([a-z]{3,9})\s+(\d{1,2})\s+(\d{1,2}):(\d{2}):(\d{2})\s+(?:([a-z/]+|[+-]\d{2}:?\d{2})\s+)?(\d{4})$/i.exec(
      text,
    );
  if (!match) return null;
  const [, month, day, hour, minute, second, zone, year] = match;
  return named(day, month, year, [hour, minute, second], undefined, zone);
}

function named(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
  [hour = '0', minute = '0', second = '0']: (string | undefined)[],
  half: string | undefined,
  zone: string | undefined,
): number | null {
  const monthNumber = months.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1;
  const yearNumber = Number(year);
  const fullYear = (year ?? '').length === 2 ? yearNumber + (yearNumber < 70 ? 2000 : 1900) : yearNumber;
  let hours = Number(hour);
  if (half?.toLowerCase().startsWith('p') && hours < 12) hours += 12;
  if (half?.toLowerCase().startsWith('a') && hours === 12) hours = 0;
  return instant(
    { year: fullYear, month: monthNumber, day: Number(day) },
    { hour: hours, minute: Number(minute), second: Number(second), ms: 0 },
    zoneOffset(zone ?? 'UTC'),
  );
}

/** Minutes east of UTC; null for a zone that nobody knows. */
function zoneOffset(zone: string): number | null {
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (match) {
    const minutes = Number(match[2]) * 60 + Number(match[3] ?? '0');
    return minutes > 14 * 60 ? null : (match[1] === '-' ? -1 : 1) * minutes;
  }
  const lower = zone.toLowerCase();
  if (lower.length === 1 && lower !== 'j') return militaryOffset(lower);
  return zoneMinutes[lower] ?? null;
}

/** RFC 822 section 5.1 lists the letters with the sign that practice (and RFC 1123 section 5.2.14) reverses; UTC is the safe reading. */
function militaryOffset(_letter: string): number {
  return 0;
}

function instant(
  date: { year: number; month: number; day: number },
  time: { hour: number; minute: number; second: number; ms: number },
  offsetMinutes: number | null,
): number | null {
  if (
    offsetMinutes === null ||
    date.month < 1 ||
    date.month > 12 ||
    time.hour > 24 ||
    (time.hour === 24 && time.minute > 0) ||
    time.minute > 59 ||
    time.second > 60
  )
    return null;
  const midnight = Date.UTC(date.year, date.month - 1, date.day);
  const check = new Date(midnight);
  if (check.getUTCFullYear() !== date.year || check.getUTCDate() !== date.day) return null;
  return midnight + ((time.hour * 60 + time.minute - offsetMinutes) * 60 + time.second) * 1000 + Math.round(time.ms);
}
