/** `/case since`: what changed in what is known since a day: events, dates set or moved, errors corrected, stories. */
import { type Block, strong, text } from '../../alert/message.ts';
import { dateInWords, dayInZone } from '../../calendar-day.ts';
import { type CourtCase, sourceOf } from '../../case/court-case.ts';
import type { Command } from '../command.ts';
import { entryLine } from '../record/timeline.ts';
import type { CaseView } from '../view.ts';
import { caseMark, caseOption, chosenCases, knownFooter, refused, told } from '../wording/answer.ts';
import { citation } from '../wording/citation.ts';
import { firstDay, lastDay, readDate } from '../wording/date-text.ts';
import { echoed } from '../wording/echo.ts';
import { fitLines, type Line, plainSpans, SHORT_ROOM } from '../wording/length.ts';
import { storyLine } from './story-line.ts';

const STORIES = 4;

export const sinceCommand: Command = {
  name: 'since',
  description: 'What changed in what is known since a day',
  options: [{ name: 'date', description: '2025-05-01, May 2025, last week, 10 days ago', required: true }, caseOption],
  answer: async (values, view) => {
    const chosen = chosenCases('since', values, view);
    if ('answer' in chosen) return chosen.answer;
    const { cases } = chosen;
    const typed = values.date ?? '';
    if (typed.trim() === '') return refused('since', 'no date was given', 'for example /case since May 2025');
    const today = dayInZone(view.now, cases[0].zone);
    const date = readDate(typed, today);
    if (date === null)
      return refused('since', `${echoed(typed)} is no date`, 'write 2025-05-01, May 2025 or last week');
    const from = firstDay(date);
    if (from > today) return refused('since', `${dateInWords(date)} is still ahead`, 'what is ahead: /case next');
    const parts = await Promise.all(
      cases.map((courtCase) => changes(courtCase, from, view, caseMark(courtCase, cases))),
    );
    const groups = (['events', 'dates', 'corrections', 'stories'] as const).map((key) =>
      parts.flatMap((part) => part[key]),
    );
    const [events = [], dates = [], corrections = [], stories = []] = groups;
    const blocks = inTurn([
      { name: 'Stories', lines: stories },
      { name: 'On record', lines: events },
      { name: 'Dates', lines: dates },
      { name: 'Errors of sources put right', lines: corrections },
    ]);
    const left = groups.reduce((sum, group) => sum + group.length, 0) - blocks.shown;
    const hint = left > 0 ? `${left} more; events: /case timeline since ${date}, reports: /case stories.` : '';
    const title = `Since ${dateInWords(date)}: ${events.length} on record, ${storiesText(stories.length, cases.length)}`;
    const nothing = `Nothing new is known since ${dateInWords(date)}`;
    return told('Since', blocks.shown === 0 ? nothing : title, blocks.blocks, knownFooter(cases[0], hint));
  },
};

/** The newest stories only are looked up, so a full list may not be all. */
function storiesText(count: number, cases: number): string {
  const isFull = count >= STORIES * cases;
  return `${count}${isFull ? ' or more' : ''} ${count === 1 ? 'story' : 'stories'}`;
}

type Changes = Readonly<Record<'events' | 'dates' | 'corrections' | 'stories', readonly Line[]>>;

async function changes(courtCase: CourtCase, from: string, view: CaseView, mark: string): Promise<Changes> {
  const isNew = (date: string | null | undefined): boolean =>
    date !== null && date !== undefined && lastDay(date) >= from;
  const events = courtCase.timeline.filter((entry) => isNew(entry.until ?? entry.date)).toReversed();
  const stories = await view.stories(courtCase.id, {
    label: null,
    since: Date.parse(`${from}T00:00:00Z`),
    limit: STORIES,
  });
  return {
    stories: stories.map((story) => storyLine(story, mark)),
    events: events.map((entry) => entryLine({ ...entry, corrections: [] }, courtCase, mark)),
    dates: movedSince(courtCase, isNew, mark),
    corrections: correctedSince(courtCase, isNew, mark),
  };
}

function movedSince(courtCase: CourtCase, isNew: (date: string | null) => boolean, mark: string): Line[] {
  return courtCase.dates.flatMap((date) =>
    date.chain
      .filter((setting) => isNew(setting.changedOn) || (isNew(setting.setOn) && setting.status === 'scheduled'))
      .map((setting): Line => {
        const next = date.chain[date.chain.indexOf(setting) + 1];
        const to = next === undefined ? '' : ` to ${dateInWords(next.day)}`;
        const on = setting.changedOn ?? setting.setOn;
        const when = on === null ? '' : `${dateInWords(on)}: `;
        return [
          strong(when),
          text(
            `${mark}${date.what}, ${dateInWords(setting.day)}: ${setting.status}${to} (public record) ${citation(courtCase, setting.sources, 2)}`,
          ),
        ];
      }),
  );
}

/** Errors that a source from then on shows. One that stands at several facts is told once. */
function correctedSince(courtCase: CourtCase, isNew: (date: string) => boolean, mark: string): Line[] {
  const all = [...courtCase.timeline, ...courtCase.facts].flatMap((row) => row.corrections);
  const told = new Set<string>();
  return all.flatMap((error): Line[] => {
    const key = `${error.source} ${error.right}`;
    const isLate = error.because.some((id) => isNew(sourceOf(courtCase, id).date));
    if (!isLate || told.has(key)) return [];
    told.add(key);
    return [
      [
        text(
          `${mark}${citation(courtCase, [error.source])} says “${error.said}”, which is wrong; right: ${error.right} (public record) ${citation(courtCase, error.because, 2)}`,
        ),
      ],
    ];
  });
}

/** Each group gets an equal share of the room that is left; a group that needs less leaves more to the next. */
function inTurn(groups: readonly { readonly name: string; readonly lines: readonly Line[] }[]): {
  readonly blocks: Block[];
  readonly shown: number;
} {
  const filled = groups.filter(({ lines }) => lines.length > 0);
  let room = SHORT_ROOM;
  let shown = 0;
  const blocks = filled.flatMap(({ name, lines }, index): Block[] => {
    const fit = fitLines(lines, Math.floor(room / (filled.length - index)));
    room -= fit.shown.reduce((sum, line) => sum + plainSpans(line).length + 3, name.length);
    shown += fit.shown.length;
    return [
      { kind: 'heading', text: name },
      { kind: 'list', items: fit.shown },
    ];
  });
  return { blocks, shown };
}
