/** `/case stories`: what was reported lately, a story a line. */

import { text } from '../../alert/message.ts';
import { dateInWords, dayInZone } from '../../calendar-day.ts';
import { labelName } from '../../news/label/label-table.ts';
import { type Label, labels } from '../../news/label/labels.ts';
import type { Answer, Command } from '../command.ts';
import { completeLabel } from '../completions.ts';
import { caseMark, caseOption, chosenCases, refused, told } from '../wording/answer.ts';
import { echoed } from '../wording/echo.ts';
import { fitLines, type Line, SHORT_ROOM } from '../wording/length.ts';
import { nearest } from '../wording/nearest.ts';
import { storyLine } from './story-line.ts';

const DAY_MS = 86_400_000;
const USUAL_DAYS = 30;
const LIMIT = 8;

export const storiesCommand: Command = {
  name: 'stories',
  description: 'What was reported lately, of every kind or of one',
  options: [
    {
      name: 'label',
      description: 'One kind: ruling, filing, hearing, settlement, ...',
      required: false,
      complete: completeLabel,
    },
    { name: 'days', description: 'How many days back, 1 to 3650; 30 without it', required: false },
    caseOption,
  ],
  read: (words) => {
    const days = words.find((word) => /^\d+$/.test(word));
    const others = words.filter((word) => word !== days && !/^(?:last|past|days?|from|of|the)$/i.test(word));
    return { ...(others.length === 0 ? {} : { label: others.join(' ') }), ...(days === undefined ? {} : { days }) };
  },
  answer: async (values, view) => {
    const chosen = chosenCases('stories', values, view);
    if ('answer' in chosen) return chosen.answer;
    const { cases } = chosen;
    const wish = readWish(values);
    if ('ok' in wish) return wish;
    const since = view.now - wish.days * DAY_MS;
    const lists = await Promise.all(
      cases.map(async (courtCase) => {
        const found = await view.stories(courtCase.id, { label: wish.label, since, limit: LIMIT });
        return found.map((story) => ({ at: story.lastAt, line: storyLine(story, caseMark(courtCase, cases)) }));
      }),
    );
    const lines = lists
      .flat()
      .sort((a, b) => b.at - a.at)
      .map(({ line }) => line);
    return listed(lines, wish, dayInZone(since, cases[0].zone));
  },
};

type Wish = { readonly label: Label | null; readonly days: number };

function readWish(values: Readonly<Record<string, string>>): Wish | Answer {
  const label = values.label === undefined ? null : labelOf(values.label);
  if (label === 'unknown') {
    const near = nearest(values.label ?? '', labels);
    const remedy = near === null ? `use one of ${labels.join(', ')}` : `did you mean ${near}?`;
    return refused('stories', `there is no label ${echoed(values.label ?? '')}`, remedy);
  }
  const typed = values.days ?? String(USUAL_DAYS);
  const days = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0;
  if (days < 1 || days > 3650) return refused('stories', `${echoed(typed, 20)} is no number of days`, 'use 1 to 3650');
  return { label, days };
}

function listed(lines: readonly Line[], { label, days }: Wish, from: string): Answer {
  const kind = label === null ? 'Stories' : `Stories: ${labelName(label)}`;
  const period = `the last ${days === 1 ? 'day' : `${days} days`}`;
  if (lines.length === 0) {
    const hint = `Nothing stored since ${dateInWords(from)}. What is on record: /case timeline.`;
    return told('Stories', `${kind}: none in ${period}`, [], [text(hint)]);
  }
  const { shown, left } = fitLines(lines, SHORT_ROOM);
  const more = left > 0 || lines.length >= LIMIT ? 'There may be more: fewer days or a label show others. ' : '';
  const footer = [text(`${more}Headlines are the outlets’ words, not confirmed.`)];
  return told('Stories', `${kind} of ${period}, newest first`, [{ kind: 'list', items: shown }], footer);
}

function labelOf(typed: string): Label | 'unknown' {
  const word = typed.trim().toLowerCase();
  return labels.find((label) => [label, `${label}s`, labelName(label).toLowerCase()].includes(word)) ?? 'unknown';
}
