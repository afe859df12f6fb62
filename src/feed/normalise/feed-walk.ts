/** The walk over a feed document: keeps track of where it is, and gathers the fields of the feed and of each entry. */
import { readFeedDate } from '../document/feed-date.ts';
import { absoluteUrl, escapeText } from '../html/html-links.ts';
import { type ElementMeaning, entryElements, feedElements } from './feed-elements.ts';
import { FieldSet } from './field-set.ts';
import { canonicalName, innerScope, type Scope } from './namespaces.ts';
import { addCloseTag, addOpenTag, addText, finishedHtml, type Gathering, newGathering } from './text-construct.ts';

/** Caps that no honest feed comes near. */
export const MAX_DEPTH = 256;
export const MAX_ENTRIES = 5000;

/** The part an open element plays. `group` only brackets an entry's elements; `other` hides what is inside it from the feed and its entries. */
type Part = 'root' | 'channel' | 'entry' | 'list' | 'group' | 'other';

type Open = {
  readonly canonical: string;
  readonly scope: Scope;
  readonly base: string | null;
  readonly part: Part;
};

/** Ends the walk over a document that is nested too deep. */
export class TooDeep extends Error {}
/** Ends the walk once it has as many entries as it takes. */
export class Enough extends Error {}

const rootVocabulary: Readonly<Record<string, string>> = { rss: 'rss', rdf: 'rss', channel: 'rss', feed: 'atom' };

/** Handles the events of one document. Throws TooDeep or Enough to end it. */
export class FeedWalk {
  isFeed = false;
  rootName: string | null = null;
  readonly #base: string | null;
  readonly #stack: Open[] = [];
  readonly #feed = new FieldSet();
  readonly #entries: FieldSet[] = [];
  #gathering: Gathering | null = null;
  #gatheringDepth = 0;
  #meanings: readonly ElementMeaning[] = [];
  #permalink = false;
  #attributes = new Map<string, string>();
  /** The root's namespace when it is none that we know: its elements then count as the root's kind. */
  #rootAddress: string | null = null;
  #vocabulary = 'rss';

  constructor(base: string | null) {
    this.#base = base;
  }

  handler() {
    return {
      onattribute: (name: string, value: string) => {
        if (this.#attributes.size < 200) this.#attributes.set(name, value);
      },
      onopentag: (name: string) => {
        const attributes = this.#attributes;
        this.#attributes = new Map();
        this.#open(name, attributes);
      },
      ontext: (text: string) => {
        if (this.#gathering) addText(this.#gathering, text);
      },
      onclosetag: (name: string) => this.#close(name),
    };
  }

  /** The clean document. */
  document(): string {
    const items = this.#entries.map((entry) => `<item>${fieldsXml(entry)}</item>`);
    return `<rss version="2.0"><channel>${fieldsXml(this.#feed)}${items.join('')}</channel></rss>`;
  }

  #open(name: string, attributes: Map<string, string>): void {
    if (this.#stack.length >= MAX_DEPTH) throw new TooDeep();
    const parent = this.#stack.at(-1);
    const scope = innerScope(parent?.scope ?? new Map(), attributes);
    const base = baseWithin(attributes.get('xml:base'), parent === undefined ? this.#base : parent.base);
    if (this.#gathering) {
      addOpenTag(this.#gathering, name, attributes, base);
      this.#stack.push({ canonical: '', scope, base, part: 'other' });
      return;
    }
    if (!parent) this.#begin(name, scope);
    const canonical = this.#canonical(name, scope);
    const opened: Open = { canonical, scope, base, part: partOf(canonical, parent) };
    this.#stack.push(opened);
    if (opened.part === 'entry') this.#beginEntry(attributes, scope);
    const holder = this.#holder(parent, canonical);
    if (holder) this.#read(opened, attributes, holder);
  }

  /** Takes what stands in the attributes of a field's element, and begins to gather its text. */
  #read({ canonical, base, part }: Open, attributes: ReadonlyMap<string, string>, holder: FieldSet): void {
    if (canonical === 'atom:link' || (canonical === 'rss:link' && attributes.has('href')))
      offerAtomLink(holder, attributes, base);
    const meanings = (holder === this.#feed ? feedElements : entryElements).get(canonical);
    if (!meanings || part !== 'other') return;
    const isAtom = canonical.startsWith('atom:');
    const mode = attributes.get('mode') ?? (isAtom && this.#isAtom03() ? 'xml' : null);
    this.#meanings = meanings;
    this.#permalink =
      canonical === 'rss:guid' &&
      (attributes.get('isPermaLink') ?? attributes.get('ispermalink'))?.toLowerCase() !== 'false';
    this.#gathering = newGathering(canonical, { isAtom, type: attributes.get('type') ?? null, mode }, base);
    this.#gatheringDepth = this.#stack.length;
  }

  #begin(name: string, scope: Scope): void {
    const local = name.slice(name.indexOf(':') + 1).toLowerCase();
    this.rootName = local;
    const vocabulary = rootVocabulary[local];
    if (vocabulary === undefined) return;
    this.isFeed = true;
    this.#vocabulary = vocabulary;
    if (canonicalName(name, scope).startsWith('other:') || vocabulary === 'atom') {
      this.#rootAddress = scope.get(name.includes(':') ? name.slice(0, name.indexOf(':')) : '') ?? '';
    }
  }

  #canonical(name: string, scope: Scope): string {
    const known = canonicalName(name, scope);
    if (this.#rootAddress === null) return known;
    const address = scope.get(name.includes(':') ? name.slice(0, name.indexOf(':')) : '') ?? '';
    const isRoots = address === this.#rootAddress && !known.startsWith('atom:');
    return isRoots ? `${this.#vocabulary}:${known.slice(known.indexOf(':') + 1)}` : known;
  }

  #isAtom03(): boolean {
    return (
      this.#vocabulary === 'atom' &&
      this.#rootAddress !== null &&
      !/2005\/atom/i.test(this.#rootAddress) &&
      this.#rootAddress !== ''
    );
  }

  #beginEntry(attributes: ReadonlyMap<string, string>, scope: Scope): void {
    if (this.#entries.length >= MAX_ENTRIES) throw new Enough();
    const entry = new FieldSet();
    for (const [name, value] of attributes) {
      if (name.includes(':') && canonicalName(name, scope) === 'rdf:about') entry.offer('id', value.trim(), 2);
    }
    this.#entries.push(entry);
  }

  /** The feed or entry that an element with this parent speaks of; null for what stands deeper. */
  #holder(parent: Open | undefined, canonical: string): FieldSet | null {
    if (parent?.part === 'entry' || parent?.part === 'group') return this.#entries.at(-1) ?? null;
    if (parent?.part === 'root' || parent?.part === 'channel') return this.#feed;
    const isSkip = parent?.canonical === 'rss:skiphours' || parent?.canonical === 'rss:skipdays';
    return isSkip && (canonical === 'rss:hour' || canonical === 'rss:day') ? this.#feed : null;
  }

  #close(name: string): void {
    const closed = this.#stack.pop();
    if (!closed || !this.#gathering) return;
    if (this.#stack.length >= this.#gatheringDepth) {
      addCloseTag(this.#gathering, name);
      return;
    }
    const gathering = this.#gathering;
    this.#gathering = null;
    const holder = this.#holder(this.#stack.at(-1), closed.canonical);
    if (holder) for (const meaning of this.#meanings) this.#offer(holder, gathering, meaning);
  }

  #offer(holder: FieldSet, gathering: Gathering, { field, as, rank }: ElementMeaning): void {
    const plain = gathering.plain.join('').trim();
    switch (as) {
      case 'html':
        holder.offer(field, finishedHtml(gathering), rank);
        break;
      case 'date': {
        // dc:date says when an RSS item was published; in Atom it only says when something changed.
        if (field === 'published' && gathering.field === 'dc:date' && this.#vocabulary === 'atom') break;
        const at = readFeedDate(plain);
        holder.offer(field, at === null ? null : new Date(at).toISOString(), rank);
        break;
      }
      case 'link':
        holder.offer(field, plain === '' ? null : absoluteUrl(plain, gathering.base), rank);
        break;
      case 'list':
        holder.append(field, plain);
        break;
      case 'plain':
        holder.offer(field, plain, rank);
        if (this.#permalink && /^https?:\/\//i.test(plain)) holder.offer('link', plain, 4);
    }
  }
}

function partOf(canonical: string, parent: Open | undefined): Part {
  if (!parent) return canonical === 'rss:channel' ? 'channel' : 'root';
  if ((parent.part === 'entry' || parent.part === 'group') && canonical === 'media:group') return 'group';
  const container = parent.part === 'root' || parent.part === 'channel' || parent.part === 'list';
  if (!container) return 'other';
  if (canonical === 'rss:item' || canonical === 'atom:entry') return 'entry';
  if (canonical === 'rss:channel' && parent.part === 'root') return 'channel';
  return canonical === 'rss:items' ? 'list' : 'other';
}

/** The base inside an element with this `xml:base`. */
function baseWithin(own: string | undefined, outer: string | null): string | null {
  if (own === undefined) return outer;
  const resolved = absoluteUrl(own, outer);
  return URL.canParse(resolved) ? resolved : outer;
}

/** Relations that never lead a reader to the page itself. */
const otherRelations =
  /^(?:self|hub|next|prev|previous|prev-archive|first|last|edit|service\.\w+|replies|enclosure|license|icon|stylesheet)$/;

function offerAtomLink(holder: FieldSet, attributes: ReadonlyMap<string, string>, base: string | null): void {
  const href = attributes.get('href')?.trim() ?? '';
  if (href === '') return;
  const relation = (attributes.get('rel') ?? 'alternate').trim().toLowerCase();
  const address = absoluteUrl(href, base);
  if (relation === 'alternate') holder.offer('link', address, /html|^$/.test(attributes.get('type') ?? '') ? 0 : 1);
  else if (['self', 'hub', 'next', 'prev-archive'].includes(relation)) holder.offer(`${relation}Link`, address, 0);
  if (!otherRelations.test(relation) && relation !== 'alternate') holder.offer('link', address, 5);
}

function fieldsXml(fields: FieldSet): string {
  return fields
    .entries()
    .flatMap(([field, values]) => values.map((value) => `<x:${field}>${escapeText(value)}</x:${field}>`))
    .join('');
}
