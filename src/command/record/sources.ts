/** `/case sources`: what each source covers and gets wrong, and how each feed fares. */
import { field, instant, type Span, strong, text } from '../../alert/message.ts';
import { dateInWords } from '../../calendar-day.ts';
import type { CourtCase } from '../../case/court-case.ts';
import type { Source } from '../../case/source.ts';
import { shorten } from '../../shorten.ts';
import type { Answer, Command } from '../command.ts';
import { completeSources } from '../completions.ts';
import type { FeedLine } from '../view.ts';
import { caseOption, chosenCases, knownFooter, noPage, pageNumber, refused, told } from '../wording/answer.ts';
import { echoed } from '../wording/echo.ts';
import { type Line, pageOf, SHORT_ROOM } from '../wording/length.ts';
import { nearest } from '../wording/nearest.ts';
import { withPages } from '../wording/paging.ts';
import { readAboutAndPage } from '../wording/typed-page.ts';

export const sourcesCommand: Command = {
  name: 'sources',
  description: 'What each source covers and its known errors, and how the feeds fare',
  options: [
    {
      name: 'id',
      description: 'One source or feed, by its id: PR-2025-05-29, 003',
      required: false,
      complete: completeSources,
    },
    { name: 'page', description: 'Which page of the list, from 1', required: false },
    caseOption,
  ],
  // `003` is an id here, not a page.
  read: (words) => {
    const { about, page, ...others } = readAboutAndPage(words);
    if (about === undefined && page !== undefined && /^0/.test(page)) return { ...others, id: page };
    return { ...(about === undefined ? {} : { id: about }), ...(page === undefined ? {} : { page }) };
  },
  answer: async (values, view) => {
    const chosen = chosenCases('sources', values, view);
    if ('answer' in chosen) return chosen.answer;
    const { cases } = chosen;
    const feeds = (await Promise.all(cases.map((courtCase) => view.feeds(courtCase.id)))).flat();
    return values.id === undefined ? list(values, cases, feeds) : one(values, cases, feeds, view.now);
  },
};

function list(
  values: Readonly<Record<string, string>>,
  cases: readonly [CourtCase, ...CourtCase[]],
  feeds: readonly FeedLine[],
): Answer {
  const lines = [
    ...cases.flatMap((courtCase) => courtCase.sources.map(sourceLine)),
    ...feeds.map((feed): Line => [text(`${feed.title}: feed, ${feed.health} [${feed.id}]`)]),
  ];
  const at = pageNumber(values.page);
  const page = pageOf(lines, SHORT_ROOM, at);
  if (!('shown' in page)) return noPage('sources', values.page, page.pages);
  const last = page.first + page.shown.length - 1;
  const next = at < page.pages ? `Page ${at} of ${page.pages}; next: page:${at + 1}. ` : '';
  const title = `Sources and feeds ${page.first}-${last} of ${lines.length}`;
  const footer = knownFooter(cases[0], `${next}One: /case sources <id>.`);
  const answer = told('Sources', title, [{ kind: 'list', items: page.shown }], footer);
  return withPages(answer, { command: 'sources', values, at, pages: page.pages });
}

function sourceLine(source: Source): Line {
  const errors =
    source.errors.length === 0
      ? ''
      : `, ${source.errors.length} known ${source.errors.length === 1 ? 'error or gap' : 'errors or gaps'}`;
  return [text(`${source.name}${errors} [${source.id}]`)];
}

const certainties = {
  A: 'A: court document read',
  B: 'B: two or more reputable reports',
  C: 'C: one secondary report',
  U: 'U: not confirmed',
} as const;

function one(
  values: Readonly<Record<string, string>>,
  cases: readonly [CourtCase, ...CourtCase[]],
  feeds: readonly FeedLine[],
  now: number,
): Answer {
  const typed = values.id ?? '';
  const key = typed.trim().toLowerCase();
  const sources = cases.flatMap((courtCase) => courtCase.sources.map((source) => ({ courtCase, source })));
  const feed = feeds.find(({ id, title }) => id === key || title.toLowerCase() === key);
  const source =
    sources.find(({ source: { id, name } }) => id.toLowerCase() === key || name.toLowerCase() === key) ??
    (key.length >= 3 ? sources.find(({ source: { id } }) => id.toLowerCase().startsWith(key)) : undefined);
  if (source) return oneSource(source.courtCase, source.source, values);
  if (feed) return oneFeed(cases[0], feed, now);
  const near = nearest(key, [...sources.map((row) => row.source.id), ...feeds.map(({ id }) => id)]);
  const remedy = near === null ? 'type /case sources for the list' : `did you mean ${near}?`;
  return refused('sources', `there is no source ${echoed(typed)}`, remedy);
}

function oneSource(courtCase: CourtCase, source: Source, values: Readonly<Record<string, string>>): Answer {
  const cited = `[${source.id}]`;
  const until = source.until === undefined ? '' : ` to ${dateInWords(source.until)}`;
  const fitted = source.kind === 'seed' ? ', fitted from the text' : '';
  const certainty = source.certainty === null ? '' : `; certainty ${certainties[source.certainty]}`;
  const covers = shorten(source.covers, 260);
  const where = source.references.length === 0 ? '' : shorten(source.references.join('; '), 160);
  const lines: Line[] = [
    [strong('Covers: '), text(`${covers} (${source.publisher}) ${cited}`)],
    [strong('Date: '), text(`${dateInWords(source.date)}${until}${fitted}${certainty} ${cited}`)],
    ...(where === '' ? [] : [[strong('Where: '), text(`${where} ${cited}`)]]),
    ...source.errors.map((error): Line => [strong('Error or gap: '), text(`${error} ${cited}`)]),
  ];
  const at = pageNumber(values.page);
  const page = pageOf(lines, SHORT_ROOM, at);
  if (!('shown' in page)) return noPage('sources', values.page, page.pages);
  const hint = at < page.pages ? `Page ${at} of ${page.pages}; next: page:${at + 1}.` : '';
  const answer = told('Source', source.name, [{ kind: 'list', items: page.shown }], knownFooter(courtCase, hint));
  return withPages(answer, { command: 'sources', values, at, pages: page.pages });
}

function oneFeed(courtCase: CourtCase, feed: FeedLine, now: number): Answer {
  const cited = `[${feed.id}]`;
  const when = (at: number | null): Span[] => (at === null || at > now + 60_000 ? [text('never')] : [instant(at)]);
  return told(
    'Feed',
    feed.title,
    [
      field('Carries', text(`${shorten(feed.note, 300)} ${cited}`)),
      field(
        'Health',
        strong(feed.health),
        text(`${feed.problem === null ? '' : `: ${shorten(feed.problem, 120)}`} ${cited}`),
      ),
      field('Last answer', ...when(feed.lastOkAt), text(` ${cited}`)),
      field('Last news', ...when(feed.lastNewAt), text(` ${cited}`)),
      field(
        'Delay',
        text(
          `${feed.delayMs === null ? 'not known yet' : `usually ${durationText(feed.delayMs)} after publication`} ${cited}`,
        ),
      ),
    ],
    knownFooter(courtCase),
  );
}

/** `9 min`, `3 h`, `2 days`. */
function durationText(ms: number): string {
  const minutes = Math.round(Math.max(0, ms) / 60_000);
  if (minutes < 90) return `${minutes} min`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} h` : `${Math.round(hours / 24)} days`;
}
