/** Time zones as people type them. */
import { nearest } from '../wording/nearest.ts';

/** The machine lists some places under names that the IANA list has left behind; these are today's. */
const renamed = [
  'America/Argentina/Buenos_Aires',
  'America/Nuuk',
  'Asia/Ho_Chi_Minh',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Atlantic/Faroe',
  'Europe/Kyiv',
];

const zones: readonly string[] = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone'), ...renamed])].toSorted();

/** Names that look like zones and are none of a place: which place is meant, nobody can tell. */
const abbreviations: Readonly<Record<string, string>> = {
  est: 'America/New_York',
  edt: 'America/New_York',
  est5: 'America/New_York',
  est5edt: 'America/New_York',
  cst: 'America/Chicago',
  pst: 'America/Los_Angeles',
  cet: 'Europe/Paris',
  bst: 'Europe/London',
  gmt: 'UTC',
  ist: 'Asia/Kolkata',
  jst: 'Asia/Tokyo',
};

export type ReadZone = { readonly ok: true; readonly zone: string } | { readonly ok: false; readonly remedy: string };

/** The IANA zone that is meant: by its whole name, in any case. Otherwise the nearest one, to be typed. */
export function readZone(typed: string): ReadZone {
  const word = typed.trim().toLowerCase().replace(/\s+/g, '_');
  const exact = zones.find((zone) => zone.toLowerCase() === word);
  if (exact !== undefined) return { ok: true, zone: exact };
  const meant = abbreviations[word] ?? nearest(word, zones) ?? nearestCity(word);
  if (meant === null) return { ok: false, remedy: 'use a name such as Europe/Paris, America/New_York or UTC' };
  return { ok: false, remedy: `did you mean zone:${meant}? Names are those of the IANA list, such as Europe/Paris` };
}

function nearestCity(word: string): string | null {
  const city = nearest(
    word,
    zones.map((zone) => zone.split('/').at(-1) ?? zone),
  );
  return zones.find((zone) => zone.split('/').at(-1) === city) ?? null;
}

/** Zones whose name holds what is typed so far, those that begin with it first; at most 25. */
export function zonesLike(soFar: string): string[] {
  const word = soFar.trim().toLowerCase().replace(/\s+/g, '_');
  const at = (zone: string): number => zone.toLowerCase().indexOf(word);
  return zones
    .filter((zone) => at(zone) >= 0)
    .toSorted((a, b) => at(a) - at(b) || (a < b ? -1 : 1))
    .slice(0, 25);
}
