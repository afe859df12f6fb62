/** Reads the feeds out of an OPML file, as every feed reader exports it (opml.org). */
import { Parser } from 'htmlparser2';
import { feedAddressFault } from './feed-list.ts';
import { repairText } from './normalise/repair-text.ts';

export type OpmlFeed = { readonly title: string; readonly url: string };

export type OpmlOutcome =
  | {
      readonly ok: true;
      readonly feeds: readonly OpmlFeed[];
      readonly refused: readonly { readonly url: string; readonly why: string }[];
    }
  | { readonly ok: false; readonly what: string };

/** Every outline with an address, in order, each address once, however deep the folders. Never throws. */
export function readOpml(text: string): OpmlOutcome {
  const feeds = new Map<string, OpmlFeed>();
  const refused: { url: string; why: string }[] = [];
  let root = '';
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const tag = name.toLowerCase();
        if (root === '') root = tag;
        if (tag !== 'outline') return;
        const found = new Map(Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), value.trim()]));
        const url = found.get('xmlurl') ?? '';
        if (url === '') return;
        const fault = feedAddressFault(url);
        if (fault !== null) refused.push({ url, why: fault });
        else if (!feeds.has(url))
          feeds.set(url, { url, title: found.get('title') || found.get('text') || new URL(url).host });
      },
    },
    { xmlMode: true },
  );
  parser.end(repairText(text));
  return root === 'opml'
    ? { ok: true, feeds: [...feeds.values()], refused }
    : { ok: false, what: 'the file is no OPML' };
}

/** An id for a feed out of its title: small letters, digits and dashes, unlike those that are taken. */
export function feedIdFor(title: string, taken: ReadonlySet<string>): string {
  const plain =
    title
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40) || 'feed';
  let id = plain;
  for (let number = 2; taken.has(id); number += 1) id = `${plain}-${number}`;
  return id;
}
