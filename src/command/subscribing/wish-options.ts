/** The options with which wishes are given, and how typed values are read. */
import { type Pace, paces, type Weekday, type Wishes, weekdays } from '../../alert/wishes.ts';
import { type Label, labels } from '../../news/label/labels.ts';
import type { Option } from '../command.ts';
import { echoed } from '../wording/echo.ts';
import { nearest } from '../wording/nearest.ts';
import { presets } from './presets.ts';
import { readZone, zonesLike } from './zones.ts';

const named = (name: string, description: string, more: Partial<Option> = {}): Option => ({
  name,
  description,
  required: false,
  byNameOnly: true,
  ...more,
});

/** In the order in which people need them. */
export const wishOptions: readonly Option[] = [
  {
    name: 'preset',
    description: 'decisions, court-dates, everything or digests',
    required: false,
    choices: presets.map(({ name }) => name),
  },
  named('labels', 'Which developments: ruling, hearing, … or all', { complete: completeLabels }),
  named('pace', 'When: now, hourly, daily, weekly, or several: now, weekly', { complete: completePaces }),
  named('zone', 'Zone for digests and quiet hours: Europe/Paris', { complete: zonesLike }),
  named('day', 'Day of the weekly digest', { choices: weekdays }),
  named('hour', 'Hour of digests, 0 to 23', { kind: 'number' }),
  named('quiet', 'Quiet hours, from and to: 22-7; or off'),
  named('standing', 'reported, or confirmed: only what a court or agency published', {
    choices: ['reported', 'confirmed'],
  }),
  named('outlets', 'How many outlets must report a story, 1 to 10', { kind: 'number' }),
  named('limit', 'At most so many alerts an hour, the rest in one card; or off'),
  named('role', 'Whom to call for what decides the case; or off', { kind: 'role' }),
  named('threads', 'Later coverage of a story: in its thread, or counted on its card', { choices: ['on', 'off'] }),
  named('reminders', 'Reminders before court dates', { choices: ['on', 'off'] }),
  named('empty', 'A digest also when nothing happened', { choices: ['on', 'off'] }),
];

/** Labels that may call people, when a role is given. */
const calling: readonly Label[] = ['complaint', 'ruling', 'settlement', 'plea', 'sentencing', 'appeal', 'pardon'];

export type ReadWishes =
  | { readonly ok: true; readonly labels: readonly Label[] | null; readonly wishes: Wishes }
  | { readonly ok: false; readonly option: string; readonly what: string; readonly remedy: string };

type Values = Readonly<Record<string, string>>;
type Draft = { labels: readonly Label[] | null; wishes: Wishes };
type Wrong = Extract<ReadWishes, { ok: false }>;

/** Reads typed values over what stood before. The first value that cannot be used is named with the nearest one that can. */
export function readWishes(values: Values, before: { labels: readonly Label[] | null; wishes: Wishes }): ReadWishes {
  const draft: Draft = { labels: before.labels, wishes: before.wishes };
  for (const [option, read] of Object.entries(readers)) {
    const typed = values[option]?.trim();
    if (typed === undefined || typed === '') continue;
    const wrong = read(typed.slice(0, 200), draft);
    if (wrong !== null) return { ...wrong, option };
  }
  return { ok: true, ...draft };
}

type Reader = (typed: string, draft: Draft) => Omit<Wrong, 'option'> | null;

const readers: Readonly<Record<string, Reader>> = {
  preset: (typed, draft) => {
    const name = typed.toLowerCase().replace(/[ _]/g, '-');
    const preset = presets.find((one) => one.name === name);
    if (!preset)
      return wrong(
        `there is no preset ${echoed(typed, 30)}`,
        choose(
          name,
          presets.map((one) => one.name),
        ),
      );
    draft.labels = preset.labels;
    draft.wishes = { ...draft.wishes, ...preset.wishes };
    return null;
  },
  labels: (typed, draft) => {
    if (typed.toLowerCase() === 'all') {
      draft.labels = null;
      return null;
    }
    const found: Label[] = [];
    for (const word of listed(typed)) {
      const label = labels.find((one) => one === word);
      if (label === undefined) return wrong(`there is no label ${echoed(word, 30)}`, choose(word, labels));
      found.push(label);
    }
    draft.labels = labels.filter((label) => found.includes(label));
    return null;
  },
  pace: (typed, draft) => {
    const found: Pace[] = [];
    for (const word of listed(typed)) {
      const pace = paces.find((one) => one === word);
      if (pace === undefined) return wrong(`there is no pace ${echoed(word, 30)}`, choose(word, paces));
      found.push(pace);
    }
    draft.wishes = { ...draft.wishes, paces: paces.filter((pace) => found.includes(pace)) };
    return null;
  },
  zone: (typed, draft) => {
    const zone = readZone(typed);
    if (!zone.ok) return wrong(`${echoed(typed, 40)} is no time zone`, zone.remedy);
    draft.wishes = { ...draft.wishes, zone: zone.zone };
    return null;
  },
  day: (typed, draft) => {
    const word = typed.toLowerCase();
    const day = weekdays.find((one): one is Weekday => one === word || (word.length >= 2 && one.startsWith(word)));
    if (day === undefined) return wrong(`there is no weekday ${echoed(typed, 30)}`, choose(word, weekdays));
    draft.wishes = { ...draft.wishes, digestDay: day };
    return null;
  },
  hour: (typed, draft) => {
    const hour = wholeHour(typed);
    if (hour === null) return wrong(`there is no hour ${echoed(typed, 20)}`, 'hours go from 0 to 23: hour:9');
    draft.wishes = { ...draft.wishes, digestHour: hour };
    return null;
  },
  quiet: (typed, draft) => {
    if (isOff(typed)) {
      draft.wishes = { ...draft.wishes, quietHours: null };
      return null;
    }
    const parts = /^(\S+?)\s*(?:-|–|to|until)\s*(\S+)$/i.exec(typed);
    const from = wholeHour(parts?.[1] ?? '');
    const to = wholeHour(parts?.[2] ?? '');
    if (from === null || to === null || from === to)
      return wrong(`${echoed(typed, 30)} are no quiet hours`, 'give two full hours: quiet:22-7, or quiet:off');
    draft.wishes = { ...draft.wishes, quietHours: { from, to } };
    return null;
  },
  standing: (typed, draft) => {
    const word = typed.toLowerCase();
    if (word !== 'reported' && word !== 'confirmed')
      return wrong(`there is no standing ${echoed(typed, 30)}`, choose(word, ['reported', 'confirmed']));
    draft.wishes = { ...draft.wishes, leastStanding: word };
    return null;
  },
  outlets: (typed, draft) => {
    const count = wholeNumber(typed, 1, 10);
    if (count === null) return wrong(`${echoed(typed, 20)} is no number of outlets`, 'use 1 to 10: outlets:2');
    draft.wishes = { ...draft.wishes, minOutlets: count };
    return null;
  },
  limit: (typed, draft) => {
    const count = isOff(typed) ? null : wholeNumber(typed, 1, 100);
    if (count === null && !isOff(typed))
      return wrong(`${echoed(typed, 20)} is no number of alerts`, 'use 1 to 100, or limit:off');
    draft.wishes = { ...draft.wishes, maxPerHour: count };
    return null;
  },
  role: (typed, draft) => {
    const id = isOff(typed) ? null : /^(?:<(?:@&|!subteam\^))?([A-Za-z0-9]{5,25})(?:\|[^>]*)?>?$/.exec(typed)?.[1];
    if (id === undefined)
      return wrong(`${echoed(typed, 40)} is no role`, 'choose a role or user group of this place, or role:off');
    const mentions = id === null ? {} : Object.fromEntries(calling.map((label) => [label, id]));
    draft.wishes = { ...draft.wishes, mentions };
    return null;
  },
  threads: (typed, draft) => readSwitch('threads', typed, draft),
  reminders: (typed, draft) => readSwitch('reminders', typed, draft),
  empty: (typed, draft) => readSwitch('emptyDigests', typed, draft),
};

function readSwitch(key: 'threads' | 'reminders' | 'emptyDigests', typed: string, draft: Draft): ReturnType<Reader> {
  const isOn = /^(?:on|yes|true)$/i.test(typed);
  if (!isOn && !isOff(typed)) return wrong(`${echoed(typed, 20)} is neither on nor off`, 'use on or off');
  draft.wishes = { ...draft.wishes, [key]: isOn };
  return null;
}

function isOff(typed: string): boolean {
  return /^(?:off|no|none|false)$/i.test(typed);
}

/** `9`, `09:00` or `9h` as an hour of the day; null for anything else, also for half hours. */
function wholeHour(typed: string): number | null {
  const found = /^(\d{1,2})(?::00|h)?$/i.exec(typed.trim())?.[1];
  return found === undefined || Number(found) > 23 ? null : Number(found);
}

function wholeNumber(typed: string, least: number, most: number): number | null {
  const number = /^\d{1,4}$/.test(typed) ? Number(typed) : Number.NaN;
  return number >= least && number <= most ? number : null;
}

function listed(typed: string): string[] {
  return typed
    .toLowerCase()
    .split(/[\s,;+]+/)
    .filter((word) => word !== '' && word !== 'and');
}

function choose(typed: string, candidates: readonly string[]): string {
  const near = nearest(typed, candidates) ?? candidates.find((one) => typed.length >= 3 && one.startsWith(typed));
  const list = candidates.join(', ');
  return near === null || near === undefined ? `choose from: ${list}` : `did you mean ${near}? There are: ${list}`;
}

function wrong(what: string, remedy: string): Omit<Wrong, 'option'> {
  return { ok: false, what, remedy };
}

function completeLabels(soFar: string): string[] {
  return completeList(soFar, ['all', ...labels]);
}

function completePaces(soFar: string): string[] {
  return completeList(soFar, paces);
}

/** Offers the last word of a list: `ruling, hea` gives `ruling, hearing`. */
function completeList(soFar: string, candidates: readonly string[]): string[] {
  const words = soFar.toLowerCase().split(/[\s,]+/);
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1).filter((word) => candidates.includes(word));
  const prefix = before.length === 0 ? '' : `${before.join(', ')}, `;
  return candidates
    .filter((one) => one.startsWith(last) && !before.includes(one))
    .slice(0, 25)
    .map((one) => `${prefix}${one}`);
}
