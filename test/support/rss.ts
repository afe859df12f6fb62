/** Writes RSS documents for tests. */

export type RssItem = { title: string; guid?: string; link?: string; description?: string; published?: Date };

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** An RSS 2.0 document with these items. */
export function rssDocument(title: string, items: readonly RssItem[]): string {
  const parts = items.map((item) =>
    [
      '<item>',
      `<title>${escaped(item.title)}</title>`,
      item.guid === undefined ? '' : `<guid isPermaLink="false">${escaped(item.guid)}</guid>`,
      item.link === undefined ? '' : `<link>${escaped(item.link)}</link>`,
      item.description === undefined ? '' : `<description>${escaped(item.description)}</description>`,
      item.published === undefined ? '' : `<pubDate>${item.published.toUTCString()}</pubDate>`,
      '</item>',
    ].join(''),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><title>${escaped(title)}</title><link>https://news.example/</link><description>test</description>${parts.join('\n')}</channel></rss>\n`;
}
