/** `/case status`: how the case stands today, proceeding by proceeding, with what is ahead and what was last reported. */
import {
  type Block,
  day,
  field,
  instant,
  link,
  type Message,
  paragraph,
  type Span,
  strong,
  text,
} from '../alert/message.ts';
import { dateInWords, dayInZone } from '../calendar-day.ts';
import { type CourtCase, datesAhead, mainProceeding } from '../case/court-case.ts';
import { stillPossible } from '../case/posture/words.ts';
import type { Proceeding } from '../case/proceeding.ts';
import { labelName } from '../news/label/label-table.ts';
import { shorten } from '../shorten.ts';
import type { Answer, Command, Completion } from './command.ts';
import { reviewMark } from './reported/story-line.ts';
import type { CaseView } from './view.ts';
import { caseOption, chosenCases, knownFooter } from './wording/answer.ts';
import { citation } from './wording/citation.ts';
import { echoed } from './wording/echo.ts';
import { firstSentences, plainText } from './wording/length.ts';

export const statusCommand: Command = {
  name: 'status',
  description: 'How the case stands today, or one of its proceedings',
  options: [
    {
      name: 'proceeding',
      description: 'One proceeding, by its short name or docket number',
      required: false,
      complete: completeProceedings,
    },
    caseOption,
  ],
  answer: async (values, every) => {
    const chosen = chosenCases('status', values, every);
    if ('answer' in chosen) return chosen.answer;
    const view: CaseView = { ...every, now: every.now, cases: chosen.cases };
    const wanted = values.proceeding;
    if (wanted === undefined) return caseStatus(view);
    const found = findProceeding(wanted, view.cases);
    return found === null ? unknownProceeding(wanted, view) : proceedingStatus(found.courtCase, found.proceeding, view);
  },
};

function completeProceedings(soFar: string, view: CaseView): Completion[] {
  const typed = soFar.toLowerCase();
  return view.cases
    .flatMap(({ proceedings }) => proceedings)
    .filter(({ id, name }) => id.includes(typed) || name.toLowerCase().includes(typed))
    .map(({ id, name }) => ({ name: shorten(name, 100), value: id }));
}

async function caseStatus(view: CaseView): Promise<Answer> {
  const blocks: Block[] = [];
  for (const courtCase of view.cases) {
    if (view.cases.length > 1) blocks.push({ kind: 'heading', text: courtCase.name });
    blocks.push(...(await caseBlocks(courtCase, view)));
  }
  const first = view.cases[0];
  if (!first) throw new Error('no case is installed');
  const main = mainProceeding(first);
  const title =
    view.cases.length > 1 ? `${view.cases.length} cases are followed` : `${first.name}: ${postureText(main)}`;
  const message = {
    tone: 'status',
    kicker: 'Case status',
    title: [text(title)],
    blocks,
    footer: knownFooter(first),
  } as const;
  return { ok: true, message: shortened(message) };
}

/** What channels take at once. */
const MOST = 1750;

/**
 * The message within its limit: summaries of linked proceedings are cut to whole sentences, ever fewer, and in the end lists lose their last
 * items; the proceeding's own answer has it all.
 */
function shortened(message: Message): Message {
  let shorter = message;
  for (const limit of [220, 110, 0]) {
    if (plainText(shorter).length <= MOST) return shorter;
    shorter = { ...message, blocks: message.blocks.map((block) => withShorterItems(block, limit)) };
  }
  while (plainText(shorter).length > MOST) {
    const longest = Math.max(0, ...shorter.blocks.map((block) => (block.kind === 'list' ? block.items.length : 0)));
    if (longest <= 1) return shorter;
    const at = shorter.blocks.findLastIndex((block) => block.kind === 'list' && block.items.length === longest);
    shorter = { ...shorter, blocks: shorter.blocks.map((block, index) => (index === at ? withoutLast(block) : block)) };
  }
  return shorter;
}

function withoutLast(block: Block): Block {
  return block.kind === 'list' ? { ...block, items: block.items.slice(0, -1) } : block;
}

/** Leaves what stands before the first full stop, the standing, and after the last one, the sources. */
function withShorterItems(block: Block, limit: number): Block {
  if (block.kind !== 'list') return block;
  const cut = (span: Span): Span => {
    if (span.kind !== 'text') return span;
    const parts = /^(: [^.]+\.) (.+) (\[[^\]]+\])$/s.exec(span.text);
    if (!parts) return span;
    const [, standing = '', summary = '', sources = ''] = parts;
    const kept = limit === 0 ? '' : `${firstSentences(summary, limit)} `;
    return text(`${standing} ${kept}${sources}`);
  };
  return { ...block, items: block.items.map((item) => item.map(cut)) };
}

async function caseBlocks(courtCase: CourtCase, view: CaseView): Promise<Block[]> {
  const main = mainProceeding(courtCase);
  const others = courtCase.proceedings.filter((proceeding) => !proceeding.main);
  const blocks: Block[] = [
    paragraph(text(main.standing.summary), text(` ${citation(courtCase, main.standing.sources)}`)),
    field('Court', text(courtText(courtCase, main))),
    field('Next date', ...nextSpans(courtCase, view.now)),
  ];
  if (others.length > 0) {
    blocks.push({ kind: 'heading', text: 'Linked proceedings' });
    blocks.push({
      kind: 'list',
      items: others.map((proceeding) => [
        strong(proceeding.name),
        text(
          `: ${postureText(proceeding)}. ${proceeding.standing.summary} ${citation(courtCase, proceeding.standing.sources)}`,
        ),
      ]),
    });
  }
  const stories = await view.latestStories(courtCase.id, 3);
  if (stories.length > 0) {
    blocks.push({ kind: 'heading', text: 'Last reported' });
    blocks.push({
      kind: 'list',
      items: stories.map((story): Span[] => [
        text(`${labelName(story.label)}: `),
        link(`“${shorten(story.title, 140)}”`, story.link),
        text(` (${shorten(outletsText(story.outlets), 80)}, `),
        instant(story.lastAt),
        text(`)${reviewMark(story)}`),
      ]),
    });
  }
  const held = await view.heldCount(courtCase.id);
  if (held > 0) {
    const count = held === 1 ? '1 report is held' : `${held} reports are held`;
    blocks.push(field('Review', text(`${count} for review: /case held`)));
  }
  const health = await view.feedHealth(courtCase.id);
  blocks.push(field('Feeds', ...healthSpans(health)));
  return blocks;
}

async function proceedingStatus(courtCase: CourtCase, proceeding: Proceeding, view: CaseView): Promise<Answer> {
  const blocks: Block[] = [
    paragraph(text(`${proceeding.standing.summary} ${citation(courtCase, proceeding.standing.sources)}`)),
    field('Court', text(courtText(courtCase, proceeding))),
    field('Next date', ...nextSpans(courtCase, view.now, proceeding.id)),
  ];
  const still = stillPossible(courtCase, proceeding, view.now);
  if (still !== null) blocks.push(field('Still possible', text(still)));
  if (proceeding.openPoints.length > 0) {
    blocks.push({ kind: 'heading', text: 'Open points' });
    blocks.push({ kind: 'list', items: proceeding.openPoints.map((point) => [text(point)]) });
  }
  const title = `${proceeding.name}: ${postureText(proceeding)}`;
  return {
    ok: true,
    message: { tone: 'status', kicker: 'Proceeding', title: [text(title)], blocks, footer: knownFooter(courtCase) },
  };
}

function findProceeding(
  wanted: string,
  cases: readonly CourtCase[],
): { courtCase: CourtCase; proceeding: Proceeding } | null {
  const key = wanted.trim().toLowerCase();
  for (const courtCase of cases) {
    for (const proceeding of courtCase.proceedings) {
      const names = [proceeding.id, proceeding.name, proceeding.docketNumber, ...proceeding.docketAliases];
      if (names.some((name) => name?.toLowerCase() === key)) return { courtCase, proceeding };
    }
  }
  return null;
}

function unknownProceeding(wanted: string, view: CaseView): Answer {
  const known = view.cases.flatMap((courtCase) => courtCase.proceedings.map((proceeding) => proceeding.id));
  return {
    ok: false,
    problem: {
      code: 'COMMAND_ARGUMENT',
      where: '/case status',
      what: `there is no proceeding ${echoed(wanted, 60)}`,
      remedy: `use one of ${known.join(', ')}`,
    },
  };
}

function postureText(proceeding: Proceeding): string {
  const { posture, since } = proceeding.standing;
  const isOpen = posture === 'pending' || posture === 'stayed';
  return `${posture}${isOpen ? ' since' : ''} ${dateInWords(since)}`;
}

function courtText(courtCase: CourtCase, proceeding: Proceeding): string {
  const judges = proceeding.judges.map((id) => courtCase.parties.find((party) => party.id === id)?.name ?? id);
  const parts = [proceeding.court?.name ?? 'no court (agency settlement)', proceeding.docketNumber, ...judges];
  return parts.filter((part) => part !== null).join(' · ');
}

function nextSpans(courtCase: CourtCase, now: number, proceedingId?: string): Span[] {
  const ahead = datesAhead(courtCase, dayInZone(now, courtCase.zone)).filter(
    ({ date }) => proceedingId === undefined || date.proceeding === proceedingId,
  );
  if (ahead.length === 0) return [text('none pending')];
  return ahead.flatMap(({ date, day: on }, index): Span[] => [
    ...(index > 0 ? [text('; ')] : []),
    text(`${date.what}, `),
    day(on),
  ]);
}

function outletsText(outlets: readonly string[]): string {
  const [first = 'unknown outlet', ...others] = outlets;
  if (others.length === 0) return first;
  return `${first} and ${others.length} ${others.length === 1 ? 'other' : 'others'}`;
}

function healthSpans(health: Awaited<ReturnType<CaseView['feedHealth']>>): Span[] {
  if (health.polled === 0) return [text(`${health.total} configured, none polled yet`)];
  const counted = `${health.polled - health.failing} of ${health.total} answering`;
  return health.lastOkAt === null ? [text(counted)] : [text(`${counted}, last answer `), instant(health.lastOkAt)];
}
