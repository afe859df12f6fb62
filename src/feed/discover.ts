/** Finds the feeds of a web page: the links it names, and the places where feeds usually are. Pure. */
import { feedAddressFault } from './feed-list.ts';
import { absoluteUrl } from './html/html-links.ts';
import { walkHtml } from './html/html-tokens.ts';

export type FeedCandidate = { readonly url: string; readonly title: string | null; readonly from: 'page' | 'guess' };

const feedTypes = /^(?:application\/(?:rss\+xml|atom\+xml|feed\+json|rdf\+xml|xml|json)|text\/xml)\s*(?:;|$)/i;
const usualPlaces = ['/feed/', '/rss', '/rss.xml', '/atom.xml', '/feed.xml', '/index.xml', '/feed.json'];

/** The candidates, those that the page itself names first; each address once. */
export function feedCandidates(html: string, pageUrl: string): FeedCandidate[] {
  const found = new Map<string, FeedCandidate>();
  let base: string | null = null;
  walkHtml(html, {
    text: () => {},
    open: (name, attributes) => {
      const attribute = new Map(attributes);
      // The first base counts (HTML, 4.2.3).
      if (name === 'base') base ??= absoluteUrl(attribute.get('href') ?? '', pageUrl);
      const url = name === 'link' ? namedFeed(attribute, base ?? pageUrl) : null;
      if (url !== null && !found.has(url)) found.set(url, { url, title: attribute.get('title') ?? null, from: 'page' });
    },
  });
  for (const place of usualPlaces) {
    const url = absoluteUrl(place, pageUrl);
    if (!found.has(url)) found.set(url, { url, title: null, from: 'guess' });
  }
  return [...found.values()];
}

/** The address of a `<link>` that names a feed of the page, or null. */
function namedFeed(attribute: ReadonlyMap<string, string>, base: string): string | null {
  const relations = (attribute.get('rel') ?? '').toLowerCase().split(/\s+/);
  if (!relations.includes('alternate') || !feedTypes.test(attribute.get('type') ?? '')) return null;
  const url = absoluteUrl(attribute.get('href') ?? '', base);
  return feedAddressFault(url) === null ? url : null;
}
