/** `/case not-about`: somebody says that a report is not about the case; it is kept for whoever reviews the rules. */
import { text } from '../../alert/message.ts';
import type { Command } from '../command.ts';
import { completeReports } from '../completions.ts';
import { refused, told } from '../wording/answer.ts';
import { echoed } from '../wording/echo.ts';

export const notAboutCommand: Command = {
  name: 'not-about',
  description: 'Say that a report is not about the case, for review',
  options: [
    { name: 'report', description: 'The report’s number (#123) or link', required: true, complete: completeReports },
  ],
  keeps: true,
  answer: async (values, _view, seat) => {
    const reference = (values.report ?? '').trim().replace(/^<+|>+$/g, '');
    if (seat === null) return refused('not-about', 'nothing can be kept here', 'type it in a channel');
    if (reference === '')
      return refused('not-about', 'no report was named', 'press the button on its card, or give its link');
    if (!(await seat.object(reference)))
      return refused(
        'not-about',
        `no report is stored under ${echoed(reference, 60)}`,
        'use the number on its card: #123',
      );
    return told(
      'Noted',
      'Noted for review: this report is not about the case',
      [],
      [text('It changes nothing that was sent; it is kept in the database for whoever reviews the rules.')],
    );
  },
};
