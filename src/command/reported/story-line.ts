/** One story or report as a line: what it is read to report, the outlet's own headline, and who reports it. */
import { instant, link, text } from '../../alert/message.ts';
import { labelName } from '../../news/label/label-table.ts';
import { shorten } from '../../shorten.ts';
import type { StoryLine } from '../view.ts';
import type { Line } from '../wording/length.ts';

/** What is said of a story that tells an impossible step; empty for nearly all. */
export function reviewMark({ review = null }: Pick<StoryLine, 'review'>): string {
  if (review === null) return '';
  return review === 'held' ? ' (held for review: it tells an impossible step)' : ' (found wrong on review)';
}

/** The headline is the outlet's word: it stands in quotation marks, and the outlets stand as its source. */
export function storyLine(story: StoryLine, mark = ''): Line {
  const [first = 'unknown outlet', ...others] = story.outlets;
  const more = others.length === 0 ? '' : ` and ${others.length} ${others.length === 1 ? 'other' : 'others'}`;
  return [
    text(`${mark}${labelName(story.label)}: `),
    link(`“${shorten(story.title, 140)}”`, story.link),
    text(' '),
    instant(story.lastAt),
    text(` [${shorten(first, 40)}${more}]${reviewMark(story)}`),
  ];
}
