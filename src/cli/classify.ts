/** `classify`: reads JSON lines of news items from standard input and says what each is, in the same order. */
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { canonicalLink } from '../feed/canonical-link.ts';
import { readFeedDate } from '../feed/feed-date.ts';
import { readEntry } from '../news/reading.ts';
import { findStory, type OpenStory, STORY_WINDOW_MS, type StoryMember } from '../news/story.ts';
import type { FollowedCase } from '../work/seed-case.ts';
import { type CliCommand, type ExitCode, type ProcessContext, readOptions } from './command-line.ts';
import { readInstallation } from './installation.ts';

export const classifyCommand: CliCommand = {
  name: 'classify',
  usage: '[--config FILE]',
  description:
    'reads news items as JSON lines {id,title,summary,published,source,url} and prints what each is, in order',
  run,
};

const itemSchema = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  title: z.string().nullish(),
  summary: z.string().nullish(),
  published: z.string().nullish(),
  url: z.string().nullish(),
});

async function run(words: readonly string[], context: ProcessContext): Promise<ExitCode> {
  const installation = readInstallation(readOptions(words, [], ['config']), context);
  const followed = installation.cases[0];
  if (!followed) throw new Error('no case is installed');
  const stories: { key: string; label: OpenStory['label']; members: StoryMember[] }[] = [];
  let number = 0;
  for await (const line of createInterface({ input: context.input })) {
    if (line.trim() === '') continue;
    number += 1;
    context.out.write(`${JSON.stringify(classifyLine(line, number, followed, stories))}\n`);
  }
  return 0;
}

function classifyLine(
  line: string,
  number: number,
  followed: FollowedCase,
  stories: { key: string; label: OpenStory['label']; members: StoryMember[] }[],
): object {
  const item = readItem(line);
  if (item === null) return { error: `line ${number} is no JSON object of a news item` };
  const entry = {
    title: item.title ?? '',
    summary: item.summary ?? '',
    publishedAt: readFeedDate(item.published ?? ''),
  };
  const reading = readEntry(entry, followed.courtCase, followed.vocabulary);
  const member: StoryMember = {
    title: entry.title,
    summary: entry.summary,
    at: entry.publishedAt ?? 0,
    label: reading.primary,
    canonicalLink: canonicalLink(item.url ?? ''),
  };
  const near = stories.filter((story) =>
    story.members.some((other) => Math.abs(other.at - member.at) <= STORY_WINDOW_MS),
  );
  const verdict = findStory(member, near);
  const key = verdict.key ?? `${reading.primary}-${number}`;
  const story = stories.find((candidate) => candidate.key === key);
  if (story) story.members.push(member);
  else stories.push({ key, label: reading.primary, members: [member] });
  return {
    id: item.id ?? null,
    relevant: reading.relevant,
    relevance: reading.relevance,
    primary: reading.primary,
    labels: reading.labels,
    dates: reading.dates.map((date) => ({
      date: date.day,
      what: date.kind,
      precision: date.precision,
      future: date.ahead,
    })),
    story: key,
    evidence: reading.evidence.map((evidence) => ({
      stage: evidence.stage,
      says: evidence.says,
      quote: evidence.quote,
      points: evidence.points,
    })),
  };
}

function readItem(line: string): z.infer<typeof itemSchema> | null {
  try {
    return itemSchema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}
