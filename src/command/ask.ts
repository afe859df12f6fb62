/** `/case ask`: answers a question about the case in plain sentences with their sources, or says that it is not known. */
import { text } from '../alert/message.ts';
import { dateInWords, dayInZone } from '../calendar-day.ts';
import { answerQuestion } from './ask/answer.ts';
import { compose, replyBlocks } from './ask/reply.ts';
import type { Command } from './command.ts';

export const askCommand: Command = {
  name: 'ask',
  description: 'Answers a question about the case from the record, with sources',
  options: [{ name: 'question', description: 'Your question, in plain words', required: true }],
  answer: async (values, view) => {
    const asked = { question: values.question ?? '', earlier: [], now: view.now };
    const replies = view.cases.map((courtCase) => ({ courtCase, given: answerQuestion(courtCase, asked) }));
    // Of several cases the first that has an answer speaks.
    const chosen = replies.find(({ given }) => given.answered) ?? replies[0];
    if (!chosen) throw new Error('no case is installed');
    const { courtCase, given } = chosen;
    const today = dayInZone(view.now, courtCase.zone);
    const checked = dateInWords(today < courtCase.asOf ? today : courtCase.asOf);
    return {
      ok: true,
      message: {
        tone: given.answered ? 'status' : 'caution',
        kicker: 'Answer',
        title: [text(courtCase.name)],
        blocks: replyBlocks(compose(given)),
        footer: [text(`Facts last checked ${checked}. Not legal advice.`)],
      },
    };
  },
};
