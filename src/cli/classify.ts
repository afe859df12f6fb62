/** `classify`: reads JSON lines of news items from standard input and says what each is, in the same order. */
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { canonicalLink } from '../feed/canonical-link.ts';
import { readFeedDate } from '../feed/document/feed-date.ts';
import type { Evidence } from '../news/evidence.ts';
import type { Label } from '../news/label/labels.ts';
import type { ReportStanding } from '../news/label/standing.ts';
import { proceedingOf } from '../news/proceeding-of.ts';
import { readEntry } from '../news/reading.ts';
import { createStoryIndex } from '../news/story/story-index.ts';
import type { StoryMember } from '../news/story/traits.ts';
import type { FollowedCase } from '../work/seed-case.ts';
import { type ExitCode, type ProcessContext, readOptions } from './command-line.ts';
import { readInstallation } from './installation.ts';

const itemSchema = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  title: z.string().nullish(),
  summary: z.string().nullish(),
  published: z.string().nullish(),
  url: z.string().nullish(),
});

/** A news item as it comes from outside; everything but the text may be missing. */
export type NewsItem = z.infer<typeof itemSchema>;

/** Reads news items as JSON lines {id,title,summary,published,source,url} and prints what each is, in order. */
export async function runClassify(words: readonly string[], context: ProcessContext): Promise<ExitCode> {
  const installation = readInstallation(readOptions(words, [], ['config']), context);
  const followed = installation.cases[0];
  if (!followed) throw new Error('no case is installed');
  const classify = itemClassifier(followed);
  let number = 0;
  for await (const line of createInterface({ input: context.input })) {
    if (line.trim() === '') continue;
    number += 1;
    const item = readItem(line);
    const answer = item === null ? { error: `line ${number} is no JSON object of a news item` } : classify(item);
    context.out.write(`${JSON.stringify(answer)}\n`);
  }
  return 0;
}

function readItem(line: string): NewsItem | null {
  try {
    return itemSchema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

export type Prediction = {
  readonly id: string | number | null;
  readonly relevant: boolean;
  readonly relevance: number;
  readonly primary: Label;
  readonly labels: readonly Label[];
  readonly runnerUp: Label | null;
  /** 0..1: how clearly the label stands out. */
  readonly confidence: number;
  readonly standing: ReportStanding;
  /** True for an item that only looks back at the case. */
  readonly background: boolean;
  /** The id of the proceeding that it belongs to. */
  readonly proceeding: string;
  /** `future` is true when the text looks ahead to the date. */
  readonly dates: readonly { date: string; what: string; precision: string; future: boolean }[];
  /** One key shared by the items of a story. */
  readonly story: string;
  readonly evidence: readonly Evidence[];
};

/** A day without a time is taken at noon: at midnight UTC it would still be the day before in America. */
function publishedAt(text: string): number | null {
  return readFeedDate(/^\d{4}-\d{2}-\d{2}$/.test(text.trim()) ? `${text.trim()}T12:00:00Z` : text);
}

/** A reader of items that remembers the stories so far: items in the order of their publication gather best. */
export function itemClassifier(followed: FollowedCase): (item: NewsItem) => Prediction {
  const stories = createStoryIndex(followed.vocabulary);
  let number = 0;
  return (item) => {
    number += 1;
    const entry = {
      title: item.title ?? '',
      summary: item.summary ?? '',
      publishedAt: publishedAt(item.published ?? ''),
    };
    const reading = readEntry(entry, followed.courtCase, followed.vocabulary, { labelAll: true });
    const member: StoryMember = {
      title: entry.title,
      summary: entry.summary,
      at: entry.publishedAt,
      label: reading.primary,
      labels: reading.labels,
      canonicalLink: canonicalLink(item.url ?? ''),
    };
    const { key } = stories.place(member, `${reading.primary}-${number}`);
    return {
      id: item.id ?? null,
      relevant: reading.relevant,
      relevance: reading.relevance,
      primary: reading.primary,
      labels: reading.labels,
      runnerUp: reading.runnerUp,
      confidence: reading.confidence,
      standing: reading.standing,
      background: reading.isBackground,
      proceeding: proceedingOf({ ...entry, label: reading.primary }, followed.courtCase, followed.vocabulary).id,
      dates: reading.dates.map(({ day, kind, precision, ahead }) => ({
        date: day,
        what: kind,
        precision,
        future: ahead,
      })),
      story: key,
      evidence: reading.evidence,
    };
  };
}
