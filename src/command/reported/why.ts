/** `/case why`: what was made of a stored report, stage by stage, and for whom it was or was not an alert. */
import { type Block, field, instant, paragraph, strong, text } from '../../alert/message.ts';
import { dateInWords } from '../../calendar-day.ts';
import type { Evidence } from '../../news/evidence.ts';
import { labelName } from '../../news/label/label-table.ts';
import { shorten } from '../../shorten.ts';
import type { Answer, Command } from '../command.ts';
import { completeReports } from '../completions.ts';
import type { ChannelVerdict, EntryReading, EntryStory } from '../entry-story.ts';
import { refused } from '../wording/answer.ts';
import { echoed } from '../wording/echo.ts';

export const whyCommand: Command = {
  name: 'why',
  description: 'What was made of a report, by its link, and why it did or did not alert',
  options: [
    {
      name: 'link',
      description: 'The link of the report, or its number: #123',
      required: true,
      complete: completeReports,
    },
  ],
  answer: async (values, view) => {
    const typed = (values.link ?? '').trim().replace(/^<+|>+$/g, '');
    if (typed === '') return refused('why', 'no link was given', 'paste the link of a report: /case why https://…');
    const isNumber = /^#\d{1,15}$/.test(typed);
    if (!isNumber && (!/^https?:\/\/\S+$/i.test(typed) || !URL.canParse(typed)))
      return refused('why', `${echoed(typed)} is no link`, 'paste the whole link: /case why https://…');
    const [entry, ...others] = await view.entriesAt(typed);
    if (!entry) {
      const remedy =
        'it was in no feed, under another address, or was forgotten; try /case search with words of its headline';
      return refused('why', `no report is stored under ${echoed(typed, 60)}`, remedy);
    }
    return why(entry, others.length);
  },
};

function why(entry: EntryStory, others: number): Answer {
  const source = `[${shorten(entry.outlet, 30)}]`;
  const blocks: Block[] = [
    field(
      'Seen',
      instant(entry.seenAt),
      text(
        `, feed ${shorten(entry.feed, 40)}${entry.isBaseline ? ', with its first poll' : ''}${others > 0 ? `; also in ${others} more` : ''} ${source}`,
      ),
    ),
  ];
  for (const reading of entry.readings.slice(0, 2))
    blocks.push(...readingBlocks(reading, entry.readings.length > 1, source));
  if (entry.readings.length === 0) blocks.push(paragraph(text(`It was not read for any followed case. ${source}`)));
  const footer = [text('Verdicts are Casewire’s own, by its rules; the quotes are the report’s.')];
  const title = [text(`“${shorten(entry.title, 120)}”`)];
  return { ok: true, message: { tone: 'status', kicker: 'Why', title, blocks, footer } };
}

function readingBlocks(reading: EntryReading, isNamed: boolean, source: string): Block[] {
  const verdict = reading.relevant ? 'about the case' : 'not about the case';
  const blocks: Block[] = [];
  if (isNamed) blocks.push({ kind: 'heading', text: reading.caseName });
  blocks.push(
    field(
      'Relevance',
      strong(`${reading.relevance.toFixed(2)}, ${verdict}`),
      text(` ${evidenceText(reading.evidence, 'relevance')}${source}`),
    ),
  );
  if (!reading.relevant) return blocks;
  blocks.push(
    field(
      'Label',
      strong(labelName(reading.label)),
      text(` (confidence ${reading.confidence.toFixed(2)}) ${evidenceText(reading.evidence, 'label')}${source}`),
    ),
  );
  if (reading.dates.length > 0) {
    const dates = reading.dates
      .slice(0, 2)
      .map((date) => `${date.kind} ${givenDay(date)} (“${shorten(date.quote, 30)}”)`);
    blocks.push(field('Dates', text(`${dates.join('; ')} ${source}`)));
  }
  if (reading.story !== null) blocks.push(field('Story', text(storyText(reading.story, source))));
  if (reading.held) blocks.push(field('Held', text(heldText(reading.held))));
  for (const told of reading.verdicts.slice(0, 3)) blocks.push(field('Told', text(`${verdictText(told)} ${source}`)));
  if (reading.verdicts.length === 0) blocks.push(field('Told', text(`no channel subscribes to the case ${source}`)));
  return blocks;
}

/** The day as the report gives it: a year that was worked out is not told as its word. */
function givenDay({ day, quote }: EntryReading['dates'][number]): string {
  const year = day.slice(0, 4);
  return quote.includes(year) ? dateInWords(day) : `${dateInWords(day).replace(` ${year}`, '')} (no year given)`;
}

/** The two signs that counted most: `names a defendant “Binance” +2.5`. */
function evidenceText(evidence: readonly Evidence[], stage: Evidence['stage']): string {
  const signs = evidence
    .filter((sign) => sign.stage === stage || sign.stage === 'model')
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, 2)
    .map((sign) => {
      const quote = sign.quote === '' ? '' : ` “${shorten(sign.quote, 28)}”`;
      const points = Number(sign.points.toFixed(1));
      return `${shorten(sign.says, 50)}${quote} ${points > 0 ? '+' : ''}${points}`;
    });
  return signs.length === 0 ? '' : `${signs.join('; ')} `;
}

function heldText({ because, state, by }: NonNullable<EntryReading['held']>): string {
  const decided = state === 'held' ? 'nobody has decided on it yet' : `${state}${by === null ? '' : ` by ${by}`}`;
  return `${because} (${decided})`;
}

function storyText(story: NonNullable<EntryReading['story']>, source: string): string {
  if (story.reports === 1) return `opened a story of its own; no other report yet ${source}`;
  const opened = story.isFirst ? 'opened the story' : `joined “${shorten(story.title, 60)}”`;
  return `${opened}, now ${story.reports} reports ${source}`;
}

function verdictText({ platform, channels, reason, state, failure }: ChannelVerdict): string {
  const where = channels === 1 ? platform : `${platform}, ${channels} channels`;
  const delivery =
    state === null ? 'no alert' : `alert ${state}${failure === null ? '' : ` (${shorten(failure, 40)})`}`;
  return `${where}: ${delivery}, ${shorten(reason, 90)}`;
}
