/** `/case held`: the reports that are held for review because they tell an impossible step; at the bot's own terminal also what to do with them. */
import { text } from '../../alert/message.ts';
import { labelName } from '../../news/label/label-table.ts';
import { shorten } from '../../shorten.ts';
import type { Answer, Command } from '../command.ts';
import type { Seat } from '../seat.ts';
import type { CaseView, HeldReport } from '../view.ts';
import { refused, told } from '../wording/answer.ts';
import { echoed } from '../wording/echo.ts';
import { fitLines, type Line, SHORT_ROOM } from '../wording/length.ts';
import { storyLine } from './story-line.ts';

const MOST = 20;

export const heldCommand: Command = {
  name: 'held',
  description: 'Reports that are held for review, for they tell a step that cannot be',
  options: [
    {
      name: 'do',
      description: 'Let one through or drop it (only at the bot’s own terminal)',
      required: false,
      choices: ['accept', 'reject'],
    },
    { name: 'report', description: 'Its number: #123', required: false },
  ],
  keeps: true,
  answer: async (values, view, seat) => {
    const verdict = (values.do ?? '').trim().toLowerCase();
    if (verdict === '') return listed(view);
    if (verdict !== 'accept' && verdict !== 'reject')
      return refused('held', `${echoed(verdict)} is nothing that can be done`, 'use accept or reject, then the number');
    if (seat === null || seat.caller.platform !== 'console')
      return refused('held', 'only whoever runs the bot decides on held reports', 'ask the operator');
    return decided(verdict === 'accept' ? 'accepted' : 'rejected', values.report ?? '', seat);
  },
};

async function listed(view: CaseView): Promise<Answer> {
  const lists = await Promise.all(view.cases.map((courtCase) => view.held(courtCase.id, MOST)));
  const reports = lists.flat().sort((a, b) => b.at - a.at);
  if (reports.length === 0)
    return told(
      'Held',
      'Nothing is held for review',
      [],
      [text('Reports that tell an impossible step would stand here.')],
    );
  const { shown } = fitLines(reports.map(line), SHORT_ROOM);
  const title = `${reports.length} ${reports.length === 1 ? 'report is' : 'reports are'} held for review`;
  const footer = [text('Nobody was alerted to them. The operator decides: /case held accept #… or reject #….')];
  return told('Held', title, [{ kind: 'list', items: shown }], footer);
}

function line(report: HeldReport): Line {
  const story = storyLine({ ...report, lastAt: report.at, outlets: [report.outlet] }, `#${report.entryId} `);
  return [...story, text(` Held: ${report.because}`)];
}

async function decided(verdict: 'accepted' | 'rejected', typed: string, seat: Seat): Promise<Answer> {
  const number = /^#?(\d{1,15})$/.exec(typed.trim())?.[1];
  if (number === undefined)
    return refused('held', `${echoed(typed)} is no number of a report`, 'use the number of /case held: #123');
  const outcome = await seat.review(Number(number), verdict);
  switch (outcome.kind) {
    case 'not held':
      return {
        ok: false,
        problem: {
          code: 'HELD_UNKNOWN',
          where: '/case held',
          what: `report #${number} is not held`,
          remedy: '/case held lists those that are',
        },
      };
    case 'decided before':
      return told('Held', `Report #${number} was ${outcome.state} before`, [], [text('Nothing was changed.')]);
    case 'done': {
      const { label, title, deliveries } = outcome;
      const what = `${labelName(label)}: “${shorten(title, 140)}”`;
      const said =
        verdict === 'accepted'
          ? `Let through. ${deliveries === 1 ? 'One message goes' : `${deliveries} messages go`} out with the next round.`
          : 'Rejected. Nobody is told of it, nor of further coverage that tells the same.';
      return told('Held', said, [], [text(what)]);
    }
  }
}
