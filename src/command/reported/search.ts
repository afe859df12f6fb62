/** `/case search`: stored reports about the case that hold all of the words, newest first, a story once. */
import { text } from '../../alert/message.ts';
import type { Command } from '../command.ts';
import type { Hit } from '../view.ts';
import { caseMark, caseOption, chosenCases, refused, told } from '../wording/answer.ts';
import { echoed } from '../wording/echo.ts';
import { fitLines, SHORT_ROOM } from '../wording/length.ts';
import { storyLine } from './story-line.ts';

const LIMIT = 30;
const MOST_WORDS = 8;

export const searchCommand: Command = {
  name: 'search',
  description: 'Stored reports whose headline or summary holds all of the words',
  options: [{ name: 'words', description: 'All of them must occur', required: true }, caseOption],
  answer: async (values, view) => {
    const chosen = chosenCases('search', values, view);
    if ('answer' in chosen) return chosen.answer;
    const { cases } = chosen;
    const typed = values.words ?? '';
    const words = searchWords(typed);
    if (words.length === 0)
      return refused('search', `there is no word in ${echoed(typed)}`, 'for example /case search monitor');
    const lists = await Promise.all(
      cases.map(async (courtCase) => {
        const hits = oncePerStory(await view.search(courtCase.id, words, LIMIT));
        return hits.map(({ hit, outlets }) => ({
          at: hit.at,
          line: storyLine({ ...hit, outlets, lastAt: hit.at }, caseMark(courtCase, cases)),
        }));
      }),
    );
    const lines = lists.flat().sort((a, b) => b.at - a.at);
    if (lines.length === 0) {
      const hint =
        'Only stored headlines and summaries are searched; fewer words find more. On record: /case timeline.';
      return told('Search', `No report holds ${echoed(typed)}`, [], [text(hint)]);
    }
    const { shown, left } = fitLines(
      lines.map(({ line }) => line),
      SHORT_ROOM,
    );
    const more = left > 0 ? `${left} or more others: more words narrow it down. ` : '';
    const title = `Reports that hold ${echoed(typed)}, newest first`;
    const footer = [text(`${more}Headlines are the outlets’ words, not confirmed.`)];
    return told('Search', title, [{ kind: 'list', items: shown }], footer);
  },
};

/** Lower-case words of letters and digits, each once; signs around them do not count. */
function searchWords(typed: string): string[] {
  const words =
    typed
      .slice(0, 300)
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’-]*/gu) ?? [];
  return [...new Set(words.map((word) => word.replace(/[.'’-]+$/u, '')))].slice(0, MOST_WORDS);
}

/** The newest hit of each story, with all the outlets that were found in it. */
function oncePerStory(hits: readonly Hit[]): { readonly hit: Hit; readonly outlets: readonly string[] }[] {
  const byStory = new Map<string, { readonly hit: Hit; readonly outlets: string[] }>();
  for (const [index, hit] of hits.entries()) {
    const key = hit.story ?? `alone ${index}`;
    const known = byStory.get(key);
    if (!known) byStory.set(key, { hit, outlets: [hit.outlet] });
    else if (!known.outlets.includes(hit.outlet)) known.outlets.push(hit.outlet);
  }
  return [...byStory.values()];
}
