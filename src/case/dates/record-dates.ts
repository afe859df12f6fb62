/** The court dates of the record in the form of those that reports bring. */
import type { CourtCase } from '../court-case.ts';
import type { CaseDate } from '../timeline.ts';
import type { DayVoice, LiveDate, LiveKind } from './live-date.ts';

/** A date of the record: each setting is given by the record itself. */
export function recordDate(date: CaseDate): LiveDate {
  const kind = kindOfRecord(date);
  const settings = date.chain.map(({ day, setOn }) => ({ day, voices: [voice(setOn)] }));
  return {
    id: `${date.proceeding}/${kind}/${date.id}`,
    proceeding: date.proceeding,
    kind,
    settings,
    isVacated: date.chain.at(-1)?.status === 'vacated',
    conflicts: [],
    sequence: settings.length - 1,
    changedAt: settings.at(-1)?.voices[0]?.at ?? 0,
  };
}

/** Those that the record has as scheduled, without those that `known` holds already. */
export function recordDates(courtCase: CourtCase, known: readonly LiveDate[]): LiveDate[] {
  return courtCase.dates
    .filter((date) => date.chain.at(-1)?.status === 'scheduled')
    .map(recordDate)
    .filter((date) => !known.some((one) => isSame(one, date)));
}

/** True where both are of one proceeding and kind and share a day. */
export function isSame(one: LiveDate, other: LiveDate): boolean {
  const days = new Set(other.settings.map(({ day }) => day));
  return (
    one.proceeding === other.proceeding && one.kind === other.kind && one.settings.some(({ day }) => days.has(day))
  );
}

/** How reports call what the record calls a trial or a conference. */
export function kindOfRecord({ kind }: CaseDate): LiveKind {
  return kind === 'trial' || kind === 'conference' ? 'hearing' : kind;
}

function voice(setOn: string | null): DayVoice {
  const at = setOn === null ? 0 : Date.parse(`${setOn}T12:00:00Z`);
  return { outlet: 'the record', isPrimary: true, at, link: null };
}
