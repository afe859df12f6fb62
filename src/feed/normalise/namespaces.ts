/** Names elements by what their namespace means, whatever prefix the publisher chose. */

/** Vocabularies that feeds use; the same one may go under several addresses. Compared in lower case, without a final slash or hash. */
const vocabularies: ReadonlyMap<string, string> = new Map(
  Object.entries({
    atom: [
      'http://www.w3.org/2005/atom',
      'http://purl.org/atom/ns',
      'http://example.com/newformat',
      'http://example.com/necho',
      'http://purl.org/echo',
      'uri/of/echo/namespace',
      'http://purl.org/pie',
      'http://purl.org/atom-blog/ns',
    ],
    rss: [
      '',
      'http://purl.org/rss/1.0',
      'http://my.netscape.com/rdf/simple/0.9',
      'http://channel.netscape.com/rdf/simple/0.9',
      'http://purl.org/net/rss1.1',
      'http://purl.org/rss/1.0/modules/rss091',
      'http://backend.userland.com/rss2',
      'http://backend.userland.com/rss',
      'http://blogs.law.harvard.edu/tech/rss',
      'http://cyber.law.harvard.edu/rss',
      'http://www.rssboard.org/rss-specification',
      'http://my.netscape.com/publish/formats/rss-0.91.dtd',
    ],
    rdf: ['http://www.w3.org/1999/02/22-rdf-syntax-ns'],
    dc: ['http://purl.org/dc/elements/1.1', 'http://purl.org/dc/elements/1.0'],
    dcterms: ['http://purl.org/dc/terms'],
    content: ['http://purl.org/rss/1.0/modules/content'],
    xhtml: ['http://www.w3.org/1999/xhtml'],
    media: ['http://search.yahoo.com/mrss'],
    itunes: ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'http://example.com/dtds/podcast-1.0.dtd'],
    sy: ['http://purl.org/rss/1.0/modules/syndication'],
  }).flatMap(([vocabulary, addresses]) => addresses.map((address) => [address, vocabulary] as const)),
);

/** The prefixes that these vocabularies go under when a document forgets to declare them. */
const customary: ReadonlyMap<string, string> = new Map(
  ['atom', 'rdf', 'dc', 'dcterms', 'content', 'xhtml', 'media', 'itunes', 'sy'].map((prefix) => [prefix, prefix]),
);

/** Prefix -> namespace address in force at one element. */
export type Scope = ReadonlyMap<string, string>;

/** The scope inside an element with these attributes. */
export function innerScope(scope: Scope, attributes: ReadonlyMap<string, string>): Scope {
  let inner: Map<string, string> | null = null;
  for (const [name, value] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    inner ??= new Map(scope);
    inner.set(name === 'xmlns' ? '' : name.slice(6), value);
  }
  return inner ?? scope;
}

/** `vocabulary:local` in lower case, such as `atom:title`; `other:local` for a namespace that is none of ours. */
export function canonicalName(name: string, scope: Scope): string {
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  const local = name.slice(colon + 1).toLowerCase();
  const address = scope.get(prefix);
  if (address === undefined)
    return `${prefix === '' ? 'rss' : (customary.get(prefix.toLowerCase()) ?? 'other')}:${local}`;
  const key = address
    .trim()
    .toLowerCase()
    .replace(/[/#]+$/, '');
  return `${vocabularies.get(key) ?? 'other'}:${local}`;
}
