/** Tells which entries of a document are new, edited, or old ones under another id. Pure. */
import { createHash } from 'node:crypto';
import type { Entry } from '../news/entry.ts';
import { canonicalLink } from './canonical-link.ts';

/** What is stored about an entry that may be the same. Instants are epoch milliseconds. */
export type StoredEntry = {
  readonly id: number;
  readonly key: string;
  readonly guid: string | null;
  readonly title: string;
  readonly outlet: string;
  readonly canonicalLink: string | null;
  readonly publishedAt: number | null;
  readonly firstSeenAt: number;
  readonly contentHash: string;
};

/**
 * `new`: never seen. `known`: nothing changed. `edited`: the same entry with another text. `rekeyed`: the same entry under a new id,
 * as aggregators give at every poll. `reissued`: an evergreen page with a new date and text; new, under a key of its own.
 */
export type Match =
  | { readonly kind: 'new'; readonly entry: Entry }
  | { readonly kind: 'known'; readonly entry: Entry }
  | { readonly kind: 'edited' | 'rekeyed'; readonly entry: Entry; readonly stored: StoredEntry };

/** An evergreen page counts as issued again when its date moved by more than this and its text changed. */
const REISSUED_AFTER_MS = 12 * 3_600_000;
const SAME_DATE_MS = 12 * 3_600_000;
const SAME_LINK_WITHIN_MS = 14 * 86_400_000;

/** Hash of what an edit changes. */
export function contentHash(entry: Pick<Entry, 'title' | 'summary'>): string {
  return createHash('sha256')
    .update(JSON.stringify([entry.title, entry.summary]))
    .digest('hex')
    .slice(0, 16);
}

/** The key under which a later issue of an evergreen page is stored. */
export function reissueKey(entry: Entry): string {
  return entry.publishedAt === null
    ? entry.key
    : `${entry.key}@${new Date(entry.publishedAt).toISOString().slice(0, 10)}`;
}

/** Matches one entry against those stored of its feed that share its key, guid or title. */
export function matchEntry(entry: Entry, stored: readonly StoredEntry[], now: number): Match {
  const again = stored.find((row) => row.key === reissueKey(entry) && row.key !== entry.key);
  const same = again ?? stored.find((row) => row.key === entry.key);
  if (same) return matchSame(entry, same);
  // An entry keyed by its content is new whenever its content is, unless it was stored before its feed was known to repeat ids.
  if (entry.key.startsWith('content:')) {
    const earlier = stored.find((row) => !row.key.startsWith('content:') && isFormer(entry, row));
    return earlier ? { kind: 'rekeyed', entry, stored: earlier } : { kind: 'new', entry };
  }
  const twin = stored.find((row) => isTwin(entry, row, now));
  return twin ? { kind: 'rekeyed', entry, stored: twin } : { kind: 'new', entry };
}

/** The same text stored under the id, or where there was none under the link, before its feed was known to repeat ids. */
function isFormer(entry: Entry, row: StoredEntry): boolean {
  if (row.contentHash !== contentHash(entry) || row.guid !== entry.guid) return false;
  return entry.guid !== null || (entry.link !== null && row.canonicalLink === canonicalLink(entry.link));
}

function matchSame(entry: Entry, stored: StoredEntry): Match {
  if (stored.contentHash === contentHash(entry)) return { kind: 'known', entry };
  const moved =
    entry.publishedAt !== null &&
    stored.publishedAt !== null &&
    entry.publishedAt - stored.publishedAt > REISSUED_AFTER_MS;
  return moved ? { kind: 'new', entry: { ...entry, key: reissueKey(entry) } } : { kind: 'edited', entry, stored };
}

/** The same title with the same link (whatever its scheme), or from the same outlet on the same date. */
function isTwin(entry: Entry, stored: StoredEntry, now: number): boolean {
  if (entry.title === '' || entry.title !== stored.title) return false;
  const link = entry.link === null ? null : canonicalLink(entry.link);
  const sameLink =
    link !== null && stored.canonicalLink !== null && withoutScheme(link) === withoutScheme(stored.canonicalLink);
  if (sameLink) return now - stored.firstSeenAt < SAME_LINK_WITHIN_MS;
  if (stored.guid !== null && stored.guid === entry.guid) return true;
  if (entry.publishedAt === null || stored.publishedAt === null) return false;
  return entry.outlet === stored.outlet && Math.abs(entry.publishedAt - stored.publishedAt) < SAME_DATE_MS;
}

function withoutScheme(link: string): string {
  return link.replace(/^https?:\/\/(?:www\.)?/, '');
}
