/** What each element of a feed document means: into which field its text goes, and which element wins when several give the same field. */

/** `html`: a text construct. `plain`: characters alone. `date`: an instant. `link`: an address. `list`: may repeat. */
export type ElementMeaning = {
  readonly field: string;
  readonly as: 'html' | 'plain' | 'date' | 'link' | 'list';
  readonly rank: number;
};

type Table = ReadonlyMap<string, readonly ElementMeaning[]>;

const html = (field: string, rank: number): ElementMeaning => ({ field, as: 'html', rank });
const plain = (field: string, rank = 0): ElementMeaning => ({ field, as: 'plain', rank });
const date = (field: string, rank = 0): ElementMeaning => ({ field, as: 'date', rank });

const titles: [string, ElementMeaning[]][] = [
  ['atom:title', [html('title', 0)]],
  ['rss:title', [html('title', 0)]],
  ['dc:title', [html('title', 1)]],
  ['media:title', [html('title', 2)]],
  ['itunes:title', [html('title', 3)]],
];

const dates: [string, ElementMeaning[]][] = [
  ['rss:pubdate', [date('published')]],
  ['rss:published', [date('published', 1)]],
  ['atom:published', [date('published')]],
  ['atom:issued', [date('published')]],
  ['dcterms:issued', [date('published', 1)]],
  ['atom:updated', [date('updated')]],
  ['atom:modified', [date('updated')]],
  ['dcterms:modified', [date('updated', 1)]],
  ['rss:lastbuilddate', [date('updated')]],
  ['dc:date', [date('published', 2), date('updated', 2)]],
];

/** Elements inside an item or entry. */
export const entryElements: Table = new Map([
  ...titles,
  ...dates,
  ['atom:summary', [html('summary', 0)]],
  ['rss:description', [html('summary', 0)]],
  ['rss:summary', [html('summary', 1)]],
  ['dc:description', [html('summary', 1)]],
  ['itunes:summary', [html('summary', 2)]],
  ['media:description', [html('summary', 3)]],
  ['itunes:subtitle', [html('summary', 4)]],
  ['atom:content', [html('content', 0)]],
  ['content:encoded', [html('content', 0)]],
  ['xhtml:body', [html('content', 0)]],
  ['xhtml:div', [html('content', 1)]],
  ['rss:fullitem', [html('content', 1)]],
  ['rss:body', [html('content', 1)]],
  ['atom:id', [plain('id')]],
  ['rss:guid', [plain('id')]],
  ['rss:source', [plain('sourceName')]],
  ['rss:link', [{ field: 'link', as: 'link', rank: 0 }]],
]);

/** Elements of the feed itself. */
export const feedElements: Table = new Map([
  ...titles,
  ...dates,
  ['atom:subtitle', [html('description', 0)]],
  ['atom:tagline', [html('description', 0)]],
  ['rss:description', [html('description', 0)]],
  ['dc:description', [html('description', 1)]],
  ['itunes:summary', [html('description', 2)]],
  ['itunes:subtitle', [html('description', 3)]],
  ['atom:id', [plain('id')]],
  ['rss:link', [{ field: 'link', as: 'link', rank: 0 }]],
  ['rss:ttl', [plain('ttl')]],
  ['sy:updateperiod', [plain('updatePeriod')]],
  ['sy:updatefrequency', [plain('updateFrequency')]],
  ['rss:hour', [{ field: 'skipHour', as: 'list', rank: 0 }]],
  ['rss:day', [{ field: 'skipDay', as: 'list', rank: 0 }]],
]);
