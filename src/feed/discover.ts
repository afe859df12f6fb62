/** Finds the feeds of a web page: the links it names, and the places where feeds usually are. Pure. */
import { absoluteUrl } from './html/html-links.ts';
import { walkHtml } from './html/html-tokens.ts';

export type FeedCandidate = { readonly url: string; readonly title: string | null; readonly from: 'page' | 'guess' };

const feedTypes = /^application\/(?:rss\+xml|atom\+xml|feed\+json|rdf\+xml|xml|json)|^text\/xml/i;
const usualPlaces = ['/feed/', '/rss', '/rss.xml', '/atom.xml', '/feed.xml', '/index.xml', '/feed.json'];

/** The candidates, those that the page itself names first; each address once. */
export function feedCandidates(html: string, pageUrl: string): FeedCandidate[] {
  const found = new Map<string, FeedCandidate>();
  let base = pageUrl;
  walkHtml(html, {
    text: () => {},
    open: (name, attributes) => {
      const attribute = new Map(attributes);
      if (name === 'base') base = absoluteUrl(attribute.get('href') ?? '', pageUrl);
      if (name !== 'link') return;
      const relations = (attribute.get('rel') ?? '').toLowerCase().split(/\s+/);
      if (!relations.includes('alternate') || !feedTypes.test(attribute.get('type') ?? '')) return;
      const url = absoluteUrl(attribute.get('href') ?? '', base);
      if (URL.canParse(url) && !found.has(url))
        found.set(url, { url, title: attribute.get('title') ?? null, from: 'page' });
    },
  });
  for (const place of usualPlaces) {
    const url = absoluteUrl(place, pageUrl);
    if (!found.has(url)) found.set(url, { url, title: null, from: 'guess' });
  }
  return [...found.values()];
}
