/** What an entry says of court dates ahead: a day, a move, or that one is taken off the calendar. */
import type { DateReport } from '../../case/dates/apply-report.ts';
import { type DayVoice, isLiveKind, type LiveKind } from '../../case/dates/live-date.ts';
import { moving } from '../date/date-moves.ts';
import type { ProseDate } from '../date/prose-dates.ts';
import type { Label } from '../label/labels.ts';

export type DatedEntry = {
  readonly title: string;
  readonly summary: string;
  readonly label: Label;
  readonly dates: readonly ProseDate[];
  readonly proceeding: string;
};

/** The reports in an entry, in the order of its text. Whole days only: a month is no date to be at court. Pure. */
export function dateReports(entry: DatedEntry, voice: DayVoice): DateReport[] {
  const { proceeding, dates } = entry;
  const days = dates.filter(({ precision }) => precision === 'day');
  const givenUp = days.filter(({ kind }) => kind === 'superseded');
  const ahead = days.flatMap((date) => {
    const kind = kindOf(date, entry.label);
    return date.ahead && kind !== null ? [{ day: date.day, kind, isYearGiven: date.yearGiven }] : [];
  });
  const [only, ...others] = ahead;
  const [old] = givenUp;
  if (only === undefined)
    return givenUp.map(({ day }) => ({
      proceeding,
      kind: null,
      day: null,
      from: day,
      isYearGiven: true,
      isMove: false,
      voice,
    }));
  const isAlone = others.length === 0;
  const from = isAlone && givenUp.length === 1 ? (old?.day ?? null) : null;
  const isMove = from !== null || (isAlone && moving.test(`${entry.title}. ${entry.summary}`));
  return ahead.map((date) => ({ proceeding, ...date, from, isMove, voice }));
}

/** A day ahead in a report of a hearing is the hearing's, whatever else is filed or reported around it. */
function kindOf({ kind }: ProseDate, label: Label): LiveKind | null {
  if (!isLiveKind(kind)) return null;
  const isLoose = kind === 'filing' || kind === 'ruling' || kind === 'report';
  return isLoose && (label === 'hearing' || label === 'sentencing') ? label : kind;
}
