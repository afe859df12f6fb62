/** A feed document from bytes to entries: decode, parse, tell entries apart. Runs inside the worker. */

import { type IdentifiedFeed, identifyEntries, type KeyedBy } from '../entry-identity.ts';
import { decodeFeed } from './decode.ts';
import { type ParsedFeed, type PollingHints, parseFeed } from './parse.ts';

export type DocumentRequest = {
  readonly bytes: Uint8Array;
  /** The HTTP header, or null. */
  readonly contentType: string | null;
  /** Where the document came from, or null. */
  readonly base: string | null;
} & (
  | { readonly want: 'parsed' }
  | { readonly want: 'entries'; readonly feedTitle: string; readonly keyedBy: KeyedBy; readonly now: number }
);

export type DocumentFailure = {
  readonly ok: false;
  readonly code: 'FEED_NOT_A_FEED' | 'FEED_MALFORMED' | 'FEED_HOSTILE';
  readonly what: string;
};

export type ParsedDocument = { readonly ok: true; readonly feed: ParsedFeed } | DocumentFailure;

export type EntriesDocument =
  | ({ readonly ok: true; readonly title: string | null; readonly hints: PollingHints } & IdentifiedFeed)
  | DocumentFailure;

/** Reads one document. Never throws. */
export async function readDocument(request: DocumentRequest): Promise<ParsedDocument | EntriesDocument> {
  const parsed = await parseFeed(decodeFeed(request.bytes, request.contentType), request.base);
  if (!parsed.ok || request.want === 'parsed') return parsed;
  const { title, hints } = parsed.feed;
  const identified = identifyEntries(parsed.feed, request.feedTitle, request.keyedBy, request.now);
  return { ok: true, title, hints, ...identified };
}
