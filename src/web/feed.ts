/** The announced stories of a case as an Atom feed (RFC 4287) and a JSON Feed (jsonfeed.org, 1). */
import { Feed } from 'feed';
import type { CourtCase } from '../case/court-case.ts';
import { labelName } from '../news/label/label-table.ts';
import type { AnnouncedStory } from '../store/telling/announced-rows.ts';

export const FEED_STORIES = 50;

/** `base` is the address of the pages, without a slash at its end. Ids stay the same, whatever the address. */
export function feedOf(
  courtCase: CourtCase,
  stories: readonly AnnouncedStory[],
  base: string,
): { readonly atom: string; readonly json: string } {
  const page = `${base}/cases/${courtCase.id}`;
  const newest = Math.max(Date.parse(`${courtCase.asOf}T00:00:00Z`), ...stories.map(({ updatedAt }) => updatedAt));
  const feed = new Feed({
    id: `urn:casewire:${courtCase.id}`,
    title: `${courtCase.name}: developments`,
    description: `Developments in ${courtCase.name} that Casewire announced, with who reports them.`,
    link: page,
    updated: new Date(newest),
    generator: 'Casewire',
    copyright: 'Headlines belong to their outlets.',
    feedLinks: { atom: `${page}/feed.atom`, json: `${page}/feed.json` },
  });
  for (const story of stories) {
    const text = contentText(story);
    feed.addItem({
      id: `urn:casewire:${courtCase.id}:${story.key}`,
      title: plain(`${labelName(story.label)}: “${story.title}”`),
      link: story.link ?? page,
      description: text,
      content: escaped(text),
      published: new Date(story.announcedAt),
      date: new Date(story.updatedAt),
    });
  }
  return { atom: feed.atom1(), json: feed.json1() };
}

function contentText({ outlets, title }: AnnouncedStory): string {
  const [first = 'unknown outlet', ...others] = outlets;
  const by = others.length === 0 ? first : `${first}, and by ${others.join(', ')}`;
  return plain(`“${title}”, reported by ${by}. A report, not a finding.`);
}

/** Control characters have no place in XML. */
function plain(text: string): string {
  return text.toWellFormed().replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ');
}

/** The content is read as HTML: text from outside stays text. */
function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
